### 电子邮件。

mail-signature = Omnibus，审议条约执行情况的平台。本邮件由程序发出；回复不会有人阅读。

mail-invitation-focal-point = 邀请您在对贵国的审议中担任联络人。以下链接仅供您本人使用；只能使用一次，有效期至{ $until }。
    .subject = 邀请：联络人
mail-invitation-contributor = 贵国联络人邀请您代表贵部委回答自评的若干条。以下链接仅供您本人使用；只能使用一次，有效期至{ $until }。
    .subject = 邀请：自评
mail-invitation-expert = 邀请您作为贵国的政府专家参加一项审议。以下链接仅供您本人使用；只能使用一次，有效期至{ $until }。
    .subject = 邀请：政府专家
mail-invitation-observer = 邀请贵国常驻代表团关注一项审议。以下链接仅供您本人使用；只能使用一次，有效期至{ $until }。
    .subject = 邀请：常驻代表团
mail-invitation-staff = 邀请您作为秘书处官员使用 Omnibus。以下链接仅供您本人使用；只能使用一次，有效期至{ $until }。
    .subject = 邀请：秘书处
mail-profile-waits = 有人接受了邀请，正等待您核准其个人简介：{ $email }。
    .subject = 有个人简介待核准
mail-approved = 秘书处已核准您的个人简介。您参加的审议现已对您开放。
    .subject = 您的个人简介已核准
mail-chapter-given = 联络人分给您一条，请予回答。
    .subject = 有一条请您回答
mail-chapter-ready = 有一条已由{ $person }标为已就绪，请您核对。
    .subject = 有一条已就绪，请核对
mail-response-sent = 受审议缔约国已发送自评答复。案头审议可以开始。
    .subject = 自评答复已到
mail-response-corrected = 受审议缔约国已发送自评答复的更正。差异之处已予标明。
    .subject = 自评答复已更正
mail-enquiry-asked = 一个受审议缔约国就自评中的一个问题询问了秘书处。
    .subject = 一国询问秘书处
mail-enquiry-answered = 秘书处答复了您就自评中的一个问题提出的询问。
    .subject = 秘书处已答复
mail-draft-admitted = 一个受审议缔约国允许您在一段时间内阅读其自评草稿。您打开的每一页都记录在该国的日志中。
    .subject = 允许您阅读一份草稿
mail-question-asked = 专家就一条提出了问题。
    .subject = 关于一条的问题
mail-question-answered = 受审议缔约国回答了关于一条的问题。
    .subject = 问题已获回答
mail-draft-sent = 关于贵国的报告草稿已送交您。您可以逐节表示同意或提出评论。
    .subject = 报告草稿
mail-section-commented = 报告的一节有新的评论。
    .subject = 对报告的评论
mail-report-final = 三国已同意全部各节：报告定稿。
    .subject = 报告已定稿

mail-lots-recorded = 某一周期的记录中新增了涉及贵国的事项。请点击以下链接查看。
    .subject = 抽签：涉及贵国的事项
