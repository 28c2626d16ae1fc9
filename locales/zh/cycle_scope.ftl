### 周期审议哪些条款、何时可提前开始，以及各年的指示性日期。

cycle-articles = 条款
scope-text = 审议各专题的条款；在公布数据之前，可在此增加或去掉个别条款。
scope-change = 更改个别条款
scope-save = 保存条款
problem-choose-articles = 请至少选择一条。
launch-text = 较早的周期已经开始而尚未结束：{ $cycles }。只有缔约方会议可在特殊情况下决定在该周期完成之前开始本周期。
launch-hint = 决定的文号或案文。将予公布。
cycle-launched = 根据缔约方会议的决定提前开始
problem-cycle-earlier = 较早的周期尚未结束。请输入缔约方会议关于开始本周期的决定。
journal-cycle-scope = 更改了周期的条款（第{ $phase }阶段，第{ $number }周期）
journal-cycle-launched = 根据缔约方会议的决定，在较早周期完成之前公布了抽签数据（第{ $phase }阶段，第{ $number }周期）
dates-title = 指示性日期：{ $year }
dates-planned = 假定审议缔约国抽签于{ $date }举行。日期已过并不妨碍任何事项。
dates-informed = 自{ $date }即本年首个受审议缔约国获得通知之日起算。日期已过并不妨碍任何事项。
