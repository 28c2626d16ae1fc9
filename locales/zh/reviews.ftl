### 启动审议、审议概览、参加人员。

all-reviews-title = 全部审议
all-reviews-text = 审议仅对参加者开放。您可以打开指派给您的审议。
all-reviews-none = 尚未启动任何审议。

open-review-title = 启动审议
open-review-text = 审议涵盖公约以及在审议开始之日对该国有约束力的每项议定书。
open-review-invented = 演示中的虚构国家
open-review-real = 国家
open-review-reviewing-hint = 每个审议缔约国均须为所有受审议文书的缔约国，且不得由其所审议的国家审议。至少有一国属于同一区域组。
open-review-reviewing = 审议缔约国{ $number }
open-review-language = 报告的语文
    .hint = 专家以该语文编写报告。
open-review-also = 其他工作语文
    .hint = 选填
open-review-started = 开始日期
    .hint = 通知该国审议开始之日。指示性日期由该日起算。
open-review-focal-point = 该国联系人的电子邮件地址
    .hint = 选填。将邀请此人担任联络人。您也可以以后再邀请。
open-review-button = 启动审议
done-review-opened = 审议已启动。

review-state = 受审议缔约国
review-reviewing = 审议缔约国
review-started = 开始日期
review-staff = 工作人员
review-instruments = 文书
review-languages = 工作语文
review-language-of-report = { $language }（报告的语文）

review-title = 审议：{ $state }
review-asked = 需要您做的事
review-open = 继续
review-where = 此项审议的内容
review-clock = 指示性日期
    .text = 这些日期有助于各方安排工作。日期已过并不妨碍任何事项。
review-done = 已完成
review-done-on = 完成于{ $date }
review-now = 下一步
review-passed = 该日期已过。该步骤仍未完成。
review-about = 关于此项审议
review-people = 参加人员
review-people-all = 人员和邀请

review-door-self-assessment = 自评
    .hint = 各条、其问题以及由谁回答
review-door-articles = 您的各条
    .hint = 联络人分给您的各条
review-door-response = 已发送的答复
    .hint = 自评答复的每一版
review-door-desk-review = 案头审议
    .hint = 逐条列出答复、问题和审议结果
review-door-threads = 问题和答复
    .hint = 专家逐条提出的问题和该国的答复
review-door-report = 国别审议报告
    .hint = 报告各节及其文件
review-door-publication = 发布
    .hint = 该国发布报告的哪些部分
review-door-journal = 日志
    .hint = 何人何时做了何事
review-door-people = 人员
    .hint = 参加人员

review-people-title = 人员：{ $state }
review-role = { $part }，{ $of }
review-not-approved = 秘书处尚未核准其个人简介。
review-remove = 移除
review-remove-title = 将{ $name }移出此项审议？
review-remove-text = 此人将不能再看到此项审议。此人所写的内容予以保留。
review-remove-button = 移出此项审议
review-invite = 邀请人员
review-pending = 尚未接受的邀请
review-pending-until = 有效期至{ $date }
review-pending-expired = 已于{ $date }过期
review-withdraw = 撤回
done-invited = 邀请已发送。
done-removed = 该人员已移出此项审议。
done-invitation-withdrawn = 邀请已撤回。

review-invite-title = 邀请人员参加此项审议
review-invite-ministries = 邀请贵国各部委的人员。他们只能看到您分给他们的各条。
review-invite-seat = 在审议中的身份
review-invite-ministry = 部委或主管机关
review-invite-language = 邀请的语文
review-invite-button = 发送邀请
problem-choose-part = 请选择此人在审议中的身份
