### 演示人物及其职务说明。其中填入所代表的国家和受审议缔约国。

demonstration-role-officer = 秘书处官员
demonstration-role-focal-point = { $state }联络人
demonstration-role-justice = { $state }司法部法律人员
demonstration-role-interior = { $state }内政部官员
demonstration-role-trade = { $state }贸易部官员
demonstration-role-expert = { $state }政府专家，审议{ $reviewed }
demonstration-role-expert-waiting = { $state }政府专家，个人简介待核准
demonstration-role-observer = { $state }常驻代表团，仅可阅读
