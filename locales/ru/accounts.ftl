### Учетные записи: вход, настройка, приглашения, участники, отправленные письма.

sign-in-title = Вход
sign-in-button = Войти
sign-in-help = Учетные записи создаются по приглашению. Если вы забыли пароль, обратитесь в секретариат или к своему координатору.
sign-in-demonstration = Войти как один из участников демонстрации
    .hint = Пароль не нужен. Каждый из них видит обзор со своей стороны.
sign-in-as = Войти
sign-in-password = Войти по адресу и паролю

account-email = Адрес электронной почты
account-password = Пароль
account-name = Ваше имя
    .hint = Как его увидят другие участники обзора
account-language = Язык ваших писем
account-new-password = Новый пароль
account-present-password = Ваш нынешний пароль
account-password-hint =
    { $least ->
        [one] Не менее { $least } знака. Легко запомнить три слова, не связанных между собой.
       *[other] Не менее { $least } знаков. Легко запомнить три слова, не связанных между собой.
    }
account-background = Профессиональная подготовка
account-position = Нынешняя должность
account-offices = Прежние должности и деятельность в этой области
account-expertise = Области специализации

account-title = Ваша учетная запись
account-change = Имя, язык и сведения о себе
account-profile-hint = Правительственные эксперты сообщают другим участникам обзора сведения о себе.
account-change-password = Изменить пароль
account-tokens = Доступ для программ
    .text = С ключом ваша программа может читать и записывать от вашего имени через программный интерфейс. Храните его в тайне, как пароль.
account-token-name = Для чего нужен ключ?
    .hint = Например: передача данных из нашего реестра дел
account-token-make = Создать ключ
account-token-made = Ваш новый ключ
    .text = Скопируйте его сейчас. Больше он показан не будет.
account-token-expires = Действует до { $date }
account-token-withdraw = Отозвать
account-no-tokens = У вас нет ключей.
account-waiting = Секретариат еще не утвердил сведения о вас. Ваши обзоры появятся здесь сразу после этого.
done-account-changed = Ваша учетная запись изменена.
done-password-changed = Ваш пароль изменен.
done-token-withdrawn = Ключ отозван.
done-signed-out = Вы вышли.

set-up-title = Настройка программы «Омнибус»
set-up-text = Пока ни у кого нет учетной записи. Первая принадлежит сотруднику секретариата, который затем приглашает всех остальных.
set-up-button = Создать учетную запись

invitation-title = Вас приглашают
invitation-to-review = Вас приглашают участвовать в обзоре. Государство-участник, в отношении которого проводится обзор: { $state }. Ваша роль: { $seat }.
invitation-to-secretariat = Вас приглашают работать в программе «Омнибус» в качестве сотрудника секретариата.
invitation-address = Приглашение отправлено по адресу { $email }. Вы будете входить по этому адресу.
invitation-has-account = У вас есть учетная запись. Введите ее пароль, чтобы принять приглашение.
invitation-new-account = Выберите, как вас будут видеть другие, и пароль.
invitation-profile = Сведения о вас
    .text = Правительственные эксперты сообщают другим о своей подготовке. Обзор откроется вам после того, как секретариат утвердит эти сведения. Их можно внести позже.
invitation-accept = Принять
invitation-not-open = Это приглашение не действует
done-invitation-accepted = Вы приняли приглашение.

people-title = Участники
people-waiting = Сведения, ожидающие утверждения
people-none-waiting = Нет сведений, ожидающих утверждения.
people-approve = Утвердить
people-approve-name = Утвердить сведения: { $name }
people-everyone = Все, у кого есть учетная запись
people-officer = Сотрудник секретариата
people-name = Имя
people-of = Государство или организация
people-email = Адрес электронной почты
people-approved = Утверждено
people-not-approved = Ожидает утверждения
people-invite-officer = Пригласить сотрудника секретариата
people-invite-button = Отправить приглашение
people-invite-language = Язык приглашения
done-approved = Сведения утверждены.
done-officer-invited = Приглашение отправлено.

mail-box-title = Отправленные письма
mail-box-text = В реальной работе эти письма уходят по электронной почте. Здесь они хранятся, и читать их может каждый.
mail-box-empty = Пока не отправлено ни одного письма.
mail-box-to = Кому
mail-box-subject = Тема
mail-box-when = Когда
