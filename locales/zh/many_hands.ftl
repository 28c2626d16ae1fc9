### 多人共同完成一份自评：哪个问题分给谁、何时完成，以及提醒。

# $date 是写全的日期。
hands-due = 请于{ $date }前完成。
hands-was-due = 原定于{ $date }前完成，已逾期。
hands-day = 何时完成？
    .hint = 如无期限，请留空。所选人员将收到电子邮件提醒：提前一周、当天和逾期后。
problem-due-past = 请输入今天或今后的日期

## 将一个问题分给人员

hands-title = 由谁回答这个问题
hands-whom = 由谁回答？
    .hint = 除非整条已分给他们，否则他们只能看到这个问题，看不到其他问题。可以选择多人。
# $people 是人名列表。
hands-with-chapter = 以下人员因负责整条，已有这个问题：{ $people }。
hands-single = 分给您的是其中的个别问题。
    .text = 此处分给您的是个别问题。您只能看到这些问题，看不到这一部分的其他内容。
# 一条中单独分出的问题数。
hands-given-singly = 单独分出的问题：{ $count }。
done-question-given = 这个问题的回答人已保存。新的人员将收到电子邮件通知。

journal-question-given = 将一个问题分给人员：{ $question }
journal-reminded = 已提醒：{ $number }

## 电子邮件

mail-chapter-given-by = 联络人分给您一条，请予回答，并于{ $date }前完成。
    .subject = 有一条请您回答
mail-question-given = 联络人分给您一个问题，请予回答。
    .subject = 有一个问题请您回答
mail-question-given-by = 联络人分给您一个问题，请予回答，并于{ $date }前完成。
    .subject = 有一个问题请您回答
mail-reminder-soon = 自评中分给您的部分尚未就绪，请于{ $date }前完成。部分数：{ $count }。
    .subject = 提醒：请于{ $date }前完成
mail-reminder-today = 自评中分给您的部分应于今天（{ $date }）完成，目前尚未就绪。部分数：{ $count }。
    .subject = 提醒：今天到期
mail-reminder-late = 自评中分给您的部分原定于{ $date }前完成，目前尚未就绪。部分数：{ $count }。如需更多时间，请告知联络人。
    .subject = 提醒：已过{ $date }
