### 多人共同完成一份自评：哪个问题分给谁、何时完成，以及提醒。

# $date 是写全的日期。
hands-due = 请不迟于{ $date }完成。
hands-was-due = 原定不迟于{ $date }完成，已逾期。
hands-day = 何时完成？
    .hint = 如无期限，请留空。所选人员将收到电子邮件提醒：提前一周、当天和逾期后。
problem-due-past = 请输入今天或今后的日期

## 将一个问题分给人员

hands-title = 由谁回答该问题
hands-sees = 除非整条已分给他们，否则您所选的部委和人员只能看到该问题，看不到其他问题。
hands-ministries = 部委
    .hint = 该部委的所有人员都负责，以后加入的人员也包括在内。
hands-nobody-there = 该部委尚无人加入
hands-people = 个别人员
# $people 是人名列表。
hands-with-chapter = 已随整条分给：{ $people }。
hands-single = 分给您的是其中的个别问题。
    .text = 此处分给您的是个别问题。您只能看到这些问题，看不到这一部分的其他内容。
# 一条中单独分出的问题数。
hands-given-singly = 单独分出的问题：{ $count }。
done-question-given = 该问题的回答人已保存。新的人员将收到电子邮件通知。

journal-question-given = 将一个问题分给人员：{ $question }
journal-reminded = 就到期事项提醒了有关人员：{ $number }

## 电子邮件

mail-chapter-given-by = 联络人分给您一条，请予回答，并请不迟于{ $date }完成。
    .subject = 有一条请您回答
mail-question-given = 联络人分给您一个问题，请予回答。
    .subject = 有一个问题请您回答
mail-question-given-by = 联络人分给您一个问题，请予回答，并请不迟于{ $date }完成。
    .subject = 有一个问题请您回答
mail-reminder-soon = 自评中分给您的部分尚未就绪，请不迟于{ $date }完成。共{ $count }个部分。
    .subject = 提醒：请不迟于{ $date }完成
mail-reminder-today = 自评中分给您的部分应于今天（{ $date }）完成，目前尚未就绪。共{ $count }个部分。
    .subject = 提醒：今天到期
mail-reminder-late = 自评中分给您的部分原定不迟于{ $date }完成，目前尚未就绪。共{ $count }个部分。如需更多时间，请告知联络人。
    .subject = 提醒：已过{ $date }

## 问题和各条的进度

hands-counts = 问题：{ $count }。已回答：{ $answered }。已就绪或已核定：{ $ready }。已核定：{ $cleared }。
# 部委表示已就绪而联络人尚未核定的问题数。
hands-waiting = 等待您核对：{ $count }。
hands-reopens = 联络人已核定该答复。如果您更改，其状态将恢复为进行中。
hands-save-and-ready = 保存并标为已就绪
hands-save-and-not-ready = 保存；标为尚未就绪
hands-save-and-hand-back = 保存并退回
hands-save-and-cleared = 保存并核定
hands-save-and-reopened = 保存并重新打开
self-mark-hand-back = 退回
    .text = 如答复需要继续修改，请退回。回答人将收到电子邮件通知。
self-mark-button-hand-back = 退回
problem-work-changed = 您打开此页后，有一项答复已被更改。请再看一遍；未作任何标记
done-question-ready = 您的答复已保存并标为已就绪。
done-question-not-ready = 您的答复已保存，仍在进行中。
done-question-cleared = 答复已保存并核定。
done-question-reopened = 答复已保存并重新打开。
journal-question-ready = 将一项答复标为已就绪：{ $question }
journal-question-cleared = 核定一项答复：{ $question }
journal-question-reopened = 重新打开一项答复：{ $question }
mail-part-reopened = 联络人请您继续修改已标为就绪或已核定的答复。提出人：{ $person }。
    .subject = 有答复需要继续修改

## 贵国内部对一个问题的意见

remark-title = 贵国内部意见
remark-inside = 只有贵国联络人和回答该问题的人员才能看到这些意见。它们绝不会随答复一并发送。
remark-none = 尚无意见。
# 尚未解决的意见数。
remark-summary = 贵国内部意见。未解决：{ $count }。
remark-open-count = 未解决的意见：{ $count }。
remark-all = 查看全部意见或撰写意见
remark-open = 未解决
remark-body = 您的意见
    .hint = 向同事提出的问题，或尚待完成的事项。
remark-language = 意见所用语文
remark-write = 提交意见
remark-settle = 标为已解决
remark-reopen = 重新打开
remark-settled-by = 已由{ $person }解决，{ $when }
remark-back = 返回问题
done-remark-written = 您的意见已保存。分得该问题的人员将收到电子邮件通知。
done-remark-settled = 该意见已解决。
done-remark-reopened = 该意见已重新打开。
journal-remark-written = 写了一条内部意见：{ $question }
journal-remark-settled = 解决了一条内部意见：{ $question }
journal-remark-reopened = 重新打开了一条内部意见：{ $question }
mail-remark-written = 贵国内部对自评的一个问题有新的意见。撰写人：{ $person }。
    .subject = 对一个问题的意见

## 两处改动合并

merge-fits = 两处改动可以合并
    .text = 您和对方更改的是该答复的不同部分。可以原样采用两处改动。
merge-see = 查看含两处改动的答复
merge-take = 采用两处改动
# $fields 是栏目名称列表。
merge-contested = 双方更改了同一处。请核对：{ $fields }。

## 以前的版本

history-compared = 与前一版本相比。删除线：已删去。下划线：已增加。
history-restore = 恢复该版本
history-changed = 您打开此页后，有人更改了答复。未作任何恢复：请再看一遍各个版本。
done-answer-restored = 以前的版本已恢复。原有版本仍保留在以前的版本中。
journal-answer-restored = 恢复了一项答复的第{ $number }版：{ $question }

# $people 是人名列表。
presence-here = 正在处理该问题：{ $people }。
