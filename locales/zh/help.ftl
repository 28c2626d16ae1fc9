### 作答期间的帮助：国家就问题向秘书处提出的询问及答复。
# $place 说明问题所在之处，$date 为日期，$state 为国名。

enquiry-title = 向秘书处提出的询问
enquiry-ask = 询问秘书处
enquiry-ask-link = 就该问题询问秘书处
enquiry-back = 返回您的答复
enquiry-article = 条文
enquiry-text = 可以询问该问题的含义、应说明哪些内容、某项内容应写在何处。秘书处能看到该问题和您在此处所写的内容，但看不到您的答复。贵国以外的其他任何人都看不到。
enquiry-thread = 询问和答复
enquiry-empty = 尚未就该问题提出询问。
enquiry-asks = 询问
enquiry-answers = 答复
enquiry-body = 消息
    .hint = 可用六种语文中的任何一种书写。
enquiry-send = 发送给秘书处
enquiry-closed = 报告已定稿。不能再提出询问，但此处的全部内容仍可查阅。
enquiry-state-open = 等待秘书处答复
enquiry-state-answered = 已答复
enquiry-line = { $place } · { $date }
enquiry-list-text = 贵国人员就自评问题向秘书处提出的询问。您能看到由您作答的各条的询问。
enquiry-list-empty = 尚未提出询问。可以从每个问题的页面提出。

## 秘书处的工作页面

enquiry-desk-title = 各国的询问
enquiry-desk-text = 各国询问自评问题的含义。其答复草稿不予显示。
enquiry-desk-sees = 您能看到该问题和该国在此处所写的内容，看不到其草稿。审议缔约国看不到这些询问。
enquiry-desk-none-open = 没有国家在等待答复。
enquiry-desk-none-answered = 尚未作出答复。
enquiry-filter = 所列的询问
enquiry-filter-open = 等待答复
enquiry-filter-answered = 已答复
enquiry-of = { $state }：{ $question }
enquiry-not-in-pack = 该问题已不在调查表中
enquiry-more = 更多
enquiry-answer-send = 发送给该国
enquiry-aside = 从列表中移除
    .text = 如果最后一条消息无须答复，可将其从等待答复的列表中移除。不会通知该国。

## 已完成

done-enquiry-sent = 您的消息已发送给秘书处。秘书处答复后，将以电子邮件通知您。
done-enquiry-answered = 您的答复已发送。将以电子邮件通知询问者。
done-enquiry-aside = 已从等待答复的列表中移除。
