### 允许秘书处官员在一段时间内阅读草稿：国家的页面和官员的页面。
# $until 和 $since 为日期和时间，$state 为国名。

admission-title = 允许秘书处官员阅读草稿
admission-text = 贵国以外的任何人都看不到您的草稿。如有帮助，可允许一名秘书处官员在一段时间内阅读：现有的答复及其引用的文件。该官员不能作任何改动。该官员打开的每一页都记录在此处和贵国的日志中。最后一日过后，或由您结束时，阅读即告终止。
admission-link = 允许秘书处官员在一段时间内阅读草稿
admission-now = 目前正在阅读草稿
admission-until = 至{ $until }
admission-end = 立即结束
admission-closed = 报告已定稿。不能再允许任何人阅读草稿。
admission-officer = 秘书处官员
admission-staff = 负责本次审议
admission-last-day = 最后一日
    .hint = 自今日起最多{ $most }天。以后可再次允许。
admission-admit = 允许阅读
admission-log = 阅读记录
    .text = 最新的在前。贵国以外的人看不到该清单。
admission-past = 以往
admission-was = { $since } – { $until }

draft-title = 草稿：{ $state }
draft-open-to-you = 允许您阅读的草稿
draft-open-until = 至{ $until }
draft-notice-officer = 经该国（{ $state }）允许，您可阅读本草稿至{ $until }。您打开的每一页都记录在该国的日志中。您不能作任何改动。
draft-notice-state = 一名秘书处官员（{ $person }）可阅读本草稿至{ $until }。打开的每一页都予以记录。
draft-notice-link = 阅读记录

done-draft-admitted = 已允许该官员阅读，并以电子邮件通知该官员。
done-draft-closed = 已结束。该官员不再能看到您的草稿。

problem-choose-officer = 请选择一名秘书处官员
problem-admitted-already = 已有一名官员可阅读您的草稿。请先结束该项允许
problem-admission-day = 请输入今日或自今日起{ $most }天之内的日期
