### 周期的结束。

cycle-closed = 已结束
cycle-decision = 缔约方会议的决定
    .hint = 其文号或案文。仅在本周期有审议尚未定稿时需要。
cycle-decision-told = { $text }，{ $date }
close-title = 结束周期
close-text = 不再记录任何事项，也不再启动任何审议。本周期有审议尚未定稿时，只有缔约方会议可作此决定。
close-decided-on = 决定日期
problem-cycle-open = 本周期内审议尚未定稿的国家：{ $number }个。请输入缔约方会议的决定。
problem-decision = 请输入该日作出的决定。
problem-decision-long = 请将决定缩短至{ $most }个字符以内。
problem-cycle-closed = 本周期已结束。
journal-cycle-closed = 结束了一个周期（第{ $phase }阶段，第{ $number }周期）
mail-cycle-closed = 贵国参加的一个周期已结束。请点击以下链接查看。
    .subject = 一个周期已结束
