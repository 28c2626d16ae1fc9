### 首页。

home-title = 审议条约的执行情况
home-lead = 同一条约的缔约国相互审议：平和、平等，并相互借鉴。
home-how = 受审议缔约国就其法律和实践回答调查表。另外两个国家的专家研究这些答复，提出问题，并在受到邀请时进行访问。三方商定一份报告，指明良好做法、挑战和技术援助需要。
home-confidential = 一国所写的内容在发送之前仅由该国自己查看，发送之后仅由参加该项审议的人员查看。最后报告属于该国，由其决定公布哪些内容。
home-status = 查看任一日期的缔约国情况

home-reviews = 我参加的审议
home-no-reviews = 您目前没有参加任何审议。情况有变时，您会收到电子邮件通知。
home-review-of = 国别审议：{ $state }
home-your-part = 您的身份
home-stage = 阶段
home-asked = 需要您做的事
home-by = 请不迟于{ $date }完成
home-open = 打开该项审议

## 按身份和阶段列出需要做的事：home-asked-<seat>-<stage>

home-asked-focal-point-self-assessment = 把各条分给各部委，跟进其答复，核对后发送自评答复。
home-asked-focal-point-desk-review = 回答专家的问题。
home-asked-focal-point-agreement = 阅读报告草稿，逐节表示同意或提出评论。
home-asked-focal-point-final = 报告已定稿。请决定公布哪些内容。
home-asked-contributor-self-assessment = 回答联络人分给您的各条。
home-asked-contributor-desk-review = 协助联络人回答专家的问题。
home-asked-contributor-agreement = 目前无须您采取行动。联络人可能请您作出更正。
home-asked-contributor-final = 无须您采取行动。报告已定稿。
home-asked-expert-self-assessment = 目前无须您采取行动。受审议缔约国发送自评答复后，您会收到通知。
home-asked-expert-desk-review = 阅读答复，提出问题，并逐条记录您的审议结果。
home-asked-expert-agreement = 答复该国的评论，并逐节表示同意。
home-asked-expert-final = 无须您采取行动。报告已定稿。
home-asked-staff-self-assessment = 邀请参加者。该国正在编写自评答复。
home-asked-staff-desk-review = 协助专家编写报告草稿。
home-asked-staff-agreement = 协助三国商定报告。
home-asked-staff-final = 无须您采取行动。报告已定稿。
home-asked-observer-self-assessment = 无须您采取行动。您可以关注审议的进展。
home-asked-observer-desk-review = 无须您采取行动。您可以关注审议的进展。
home-asked-observer-agreement = 无须您采取行动。您可以关注审议的进展。
home-asked-observer-final = 无须您采取行动。报告已定稿。

## 阶段和身份

stage-self-assessment = 自评
stage-desk-review = 案头审议
stage-agreement = 商定报告
stage-final = 最后报告

seat-focal-point = 联络人
seat-contributor = 部委
seat-expert = 政府专家
seat-staff = 秘书处
seat-observer = 常驻代表团
