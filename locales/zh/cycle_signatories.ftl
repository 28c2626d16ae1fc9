### 周期中的签署国。

plan-signatories = 签署国
    .text = 签署国可自愿参加，仅就《公约》接受审议，不审议其他国家。
plan-signatory = 签署国
plan-add-signatory = 列入周期
problem-choose-signatory = 请选择已签署《公约》但并非缔约国的国家。
journal-cycle-signatory = 列入了签署国：{ $state }（第{ $phase }阶段，第{ $number }周期）
