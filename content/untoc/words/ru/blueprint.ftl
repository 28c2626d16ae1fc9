### Доклад о страновом обзоре и резюме: заголовки, постоянные формулировки, титульные данные и таблицы.
# Названия государств не склоняются: они стоят в скобках после нарицательного слова или после двоеточия.

## Название

blueprint-title = Обзор осуществления государством-участником ({ $state }) { $articles }, проведенный другими государствами-участниками ({ $reviewers }) за цикл обзора { $cycle } годов
blueprint-title-no-cycle = Обзор осуществления государством-участником ({ $state }) { $articles }, проведенный другими государствами-участниками ({ $reviewers })
blueprint-title-short = Доклад о страновом обзоре: { $state }
blueprint-title-summary-short = Резюме: { $state }

## Титульные данные

blueprint-masthead-conference = Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности
blueprint-masthead-mechanism = Механизм обзора хода осуществления Конвенции и протоколов к ней
blueprint-kind-report = Доклад о страновом обзоре
blueprint-kind-summary = Резюме
blueprint-distribution-general = Распространение: общее
blueprint-distribution-restricted = Распространение: ограниченное
blueprint-original-ar = Язык оригинала: арабский
blueprint-original-en = Язык оригинала: английский
blueprint-original-es = Язык оригинала: испанский
blueprint-original-fr = Язык оригинала: французский
blueprint-original-ru = Язык оригинала: русский
blueprint-original-zh = Язык оригинала: китайский
blueprint-page = Страница { $page } из { $pages }

## Уведомления

blueprint-notice-draft = Проект — не согласован
blueprint-notice-agreed = Согласовано государством-участником, в отношении которого проводится обзор, и государствами-участниками, проводящими обзор, { $date }
blueprint-notice-section-not-agreed = Этот раздел еще не согласован.
blueprint-notice-section-empty = Этот раздел еще не составлен.
blueprint-notice-confidential = Настоящий доклад является конфиденциальным. Опубликовать его полностью или частично может только государство-участник, в отношении которого проводится обзор.
blueprint-notice-published = Опубликовано государством-участником, в отношении которого проводится обзор, { $date }.
blueprint-notice-published-part = Эти части доклада опубликованы государством-участником, в отношении которого проводится обзор, { $date }. Остальная часть доклада является конфиденциальной.
blueprint-notice-original-language = Перевода пока нет; текст приводится на языке оригинала: { $language }.
blueprint-notice-article-text-missing = Текст этой статьи не загружен.

## Заголовки в соответствии с типовой структурой

blueprint-introduction = Введение
blueprint-process = Процесс
blueprint-executive-summary = Резюме
blueprint-summary-successes = Достижения и успешные виды практики
blueprint-summary-challenges = Проблемы в осуществлении, если таковые имеются
blueprint-summary-observations = Замечания по осуществлению статей, являющихся предметом обзора
blueprint-summary-assistance = Потребности в технической помощи, выявленные в целях улучшения осуществления Конвенции и протоколов к ней
blueprint-implementation = Осуществление Конвенции и протоколов к ней
blueprint-ratification = Ратификация Конвенции и протоколов к ней
blueprint-legal-system = Правовая система государства-участника ({ $state })
blueprint-implementation-convention = Осуществление отдельных статей Конвенции
blueprint-implementation-protocol = Осуществление отдельных статей Протокола { $subject }
blueprint-convention-article = Статья { $number }
blueprint-convention-information = Краткое изложение информации, имеющей отношение к обзору осуществления статьи
blueprint-convention-observations = Замечания по осуществлению статьи
blueprint-convention-good-practices = Достижения и успешные виды практики
blueprint-convention-challenges = Проблемы, если таковые имеются
blueprint-convention-assistance = Потребности в технической помощи
blueprint-protocol-article = Статья { $number }
blueprint-protocol-information = Краткое изложение информации, имеющей отношение к обзору осуществления статьи
blueprint-protocol-observations = Замечания по осуществлению статьи
blueprint-protocol-good-practices = Достижения и успешные виды практики
blueprint-protocol-challenges = Проблемы, если таковые имеются
blueprint-protocol-assistance = Потребности в технической помощи

## Введение

blueprint-introduction-conference = Статьей 32 Конвенции была учреждена Конференция участников, которой, в частности, поручено содействовать осуществлению Конвенции и проводить обзор хода ее осуществления.
blueprint-introduction-basis = Механизм основан на пунктах 3 и 4 статьи 32 Конвенции. Он соответствует также пункту 1 статьи 4, согласно которому государства-участники, выполняя свои обязательства по Конвенции, соблюдают суверенное равенство и территориальную целостность государств и не вмешиваются во внутренние дела других государств.
blueprint-introduction-purpose = Обзор проводится на межправительственной основе. Его цель — помочь государствам-участникам осуществлять Конвенцию и те протоколы к ней, которые являются для них обязательными.
blueprint-introduction-terms = Настоящий обзор проведен в соответствии с кругом ведения механизма.

## Процесс

blueprint-process-basis = Настоящий обзор осуществления Конвенции и протоколов к ней государством-участником ({ $state }) основан на ответе на контрольный перечень вопросов для самооценки, представленном этим государством-участником { $date }, на дополнительной информации, если она была им представлена в соответствии с пунктом 26 круга ведения, и на конструктивном диалоге между правительственными экспертами этого государства-участника и правительственными экспертами государств-участников, проводящих обзор ({ $reviewers }). Формы диалога: { $means }. В диалоге приняли участие следующие эксперты: { $experts }.
blueprint-process-basis-without-dialogue = Настоящий обзор осуществления Конвенции и протоколов к ней государством-участником ({ $state }) основан на ответе на контрольный перечень вопросов для самооценки, представленном этим государством-участником { $date }, и на дополнительной информации, если она была им представлена в соответствии с пунктом 26 круга ведения. Обзор провели правительственные эксперты государств-участников, проводящих обзор ({ $reviewers }).
blueprint-process-visit = С согласия государства-участника, в отношении которого проводится обзор ({ $state }), с { $from } по { $to } было проведено посещение страны.
blueprint-process-visit-one-day = С согласия государства-участника, в отношении которого проводится обзор ({ $state }), { $date } было проведено посещение страны.
blueprint-process-joint-meeting = Совместное совещание государства-участника, в отношении которого проводится обзор ({ $state }), и государств-участников, проводящих обзор ({ $reviewers }), состоялось в Отделении Организации Объединенных Наций в Вене с { $from } по { $to }.
blueprint-process-joint-meeting-one-day = Совместное совещание государства-участника, в отношении которого проводится обзор ({ $state }), и государств-участников, проводящих обзор ({ $reviewers }), состоялось в Отделении Организации Объединенных Наций в Вене { $date }.
blueprint-process-stakeholders = При подготовке ответа государство-участник ({ $state }) провело консультации со следующими заинтересованными сторонами: { $stakeholders }.

# Именительный падеж: перечень следует после слов «Формы диалога:».
blueprint-means-telephone-conference = телефонные конференции
blueprint-means-videoconference = видеоконференции
blueprint-means-email = обмен сообщениями по электронной почте
blueprint-means-written-questions = письменные вопросы и ответы
blueprint-means-meeting = совещания
blueprint-means-country-visit = посещение страны
blueprint-means-joint-meeting = совместное совещание в Отделении Организации Объединенных Наций в Вене

## Ратификация

blueprint-ratification-signed-and-bound = Государство-участник ({ $state }) подписало { $instrument } { $signed } и сдало { $deposit } на хранение Генеральному секретарю Организации Объединенных Наций { $bound }.
blueprint-ratification-bound = Государство-участник ({ $state }) не подписывало { $instrument }; оно сдало { $deposit } на хранение Генеральному секретарю Организации Объединенных Наций { $bound }.
blueprint-ratification-signed = Государство ({ $state }) подписало { $instrument } { $signed }, но участником пока не стало.
blueprint-ratification-not-signed = Государство ({ $state }) не подписало { $instrument } и участником не является.
blueprint-ratification-law = Государство-участник ({ $state }) сообщило о законодательстве, обеспечивающем осуществление этих документов, следующее.

## Правовая система

blueprint-legal-system-kind = Государство-участник ({ $state }) сообщило о своей правовой системе следующее.
blueprint-legal-system-treaties = Государство-участник ({ $state }) сообщило о месте международных договоров в своем внутреннем праве следующее.
blueprint-legal-system-institutions = Государство-участник ({ $state }) сообщило о соответствующих учреждениях следующее.

## Информация о статье

blueprint-information-paragraph =
    { $kind ->
        [letter] Подпункт { $paragraph }
       *[paragraph] Пункт { $paragraph }
    }
blueprint-information-yes = На вопрос об этом положении государство-участник ({ $state }) ответило «Да».
blueprint-information-partly = На вопрос об этом положении государство-участник ({ $state }) ответило «Частично».
blueprint-information-no = На вопрос об этом положении государство-участник ({ $state }) ответило «Нет».
blueprint-information-not-answered = На вопрос об этом положении государство-участник ({ $state }) не ответило.
blueprint-information-measures =
    { $count ->
        [1] Государство-участник ({ $state }) сослалось на следующую меру.
        [one] Государство-участник ({ $state }) сослалось на следующую { $count } меру.
        [few] Государство-участник ({ $state }) сослалось на следующие { $count } меры.
        [many] Государство-участник ({ $state }) сослалось на следующие { $count } мер.
       *[other] Государство-участник ({ $state }) сослалось на следующие { $count } меры.
    }
blueprint-information-files =
    { $count ->
        [1] К ответу приложен один файл.
        [one] К ответу приложен { $count } файл.
        [few] К ответу приложены { $count } файла.
        [many] К ответу приложено { $count } файлов.
       *[other] К ответу приложено { $count } файла.
    }
blueprint-information-application = О применении этих мер государство-участник ({ $state }) представило следующую информацию.
blueprint-information-reasons = Государство-участник ({ $state }) сообщило о следующих трудностях.
blueprint-information-steps = Государство-участник ({ $state }) сообщило о следующих принятых или планируемых шагах.
blueprint-information-successes = Государство-участник ({ $state }) сообщило о следующих достижениях и успешных видах практики.

## Выводы экспертов

blueprint-finding-by = Эксперты государства-участника, проводящего обзор: { $reviewer }
blueprint-finding-reasons = Обоснование
blueprint-finding-comment = Комментарий государства-участника, в отношении которого проводится обзор ({ $state })
blueprint-no-observations = Замечаний не высказано.
blueprint-no-good-practices = Достижений или успешных видов практики не выявлено.
blueprint-no-challenges = Проблем не выявлено.
blueprint-no-assistance = Потребностей в технической помощи не выявлено.

## Таблицы

blueprint-table-provision = Положение
blueprint-table-question = Вопрос
blueprint-table-answer = Ответ
blueprint-table-measure = Мера
blueprint-table-article = Статья или пункт
blueprint-table-date = Дата
blueprint-table-link = Ссылка
blueprint-table-text = Цитируемый текст
blueprint-table-files = Файлы
blueprint-table-assistance = Требуемая техническая помощь
blueprint-table-type = Вид
blueprint-table-description = Описание
blueprint-table-provider = Кто уже оказывает помощь
blueprint-table-priority = Приоритетность
blueprint-table-instrument = Документ
blueprint-table-signed = Дата подписания
blueprint-table-act = Акт
blueprint-table-bound = Дата сдачи на хранение
blueprint-table-state = Государство
blueprint-table-expert = Правительственный эксперт
blueprint-table-position = Занимаемая должность
