### 差距分析：根据国家自己的答复，哪些已落实，哪些未落实；仅供该国使用。页面、文件和电子表格。

gap-title = 差距分析
gap-text = 这里显示贵国自己的答复所说明的情况：哪些已落实，哪些部分落实，哪些未落实，以及需要哪些技术援助。打开一条即可查看其各项规定并转到答复。
    .ministry = 这里显示贵国就分给您的各条所作答复说明的情况：哪些已落实，哪些部分落实，哪些未落实，以及需要哪些技术援助。
gap-inside = 本分析仅供贵国使用：审议缔约国和秘书处始终看不到，即使在自评发送之后也是如此。其中没有任何评分。
gap-nothing = 本次审议没有就此类条款提出问题。
gap-counts-explained = 数字是某一条中按答复分列的规定数目，不相加，也不作比较。属于两个专题的一条在两个专题下均列出。
gap-theme = 专题
gap-all-instruments = 所有文书
gap-all-themes = 所有专题
gap-show = 显示
gap-download-docx = 下载 Word 文件
gap-download-xlsx = 下载电子表格（XLSX）
gap-priority = 优先程度：{ $priority }
gap-to-answer = 转到答复

gap-standing-in-place = 已落实
gap-standing-partly = 部分落实
gap-standing-not-in-place = 未落实
gap-standing-not-used = 任择规定，未采用
gap-standing-not-answered = 未回答

gap-by-theme = 按专题
gap-missing = 未落实或仅部分落实的规定
gap-unanswered = 尚未回答的规定
gap-needs = 所需的技术援助
gap-no-theme = 其他条款
gap-no-type = 未选类型
gap-nothing-missing = 根据迄今所作答复，没有缺失。
gap-nothing-unanswered = 所有规定均已回答。
gap-no-needs = 没有提出技术援助需要。
gap-unanswered-line = { $article }：{ $paragraphs }

gap-column-instrument = 文书
gap-column-article = 条
gap-column-title = 标题
gap-column-themes = 专题
gap-column-paragraph = 款
gap-column-strength = 约束程度
gap-column-provision = 规定
gap-column-standing = 按答复
gap-column-difficulties = 困难和步骤
gap-column-needs = 援助需要
gap-column-needed = 所需内容
gap-column-provider = 迄今的提供方
gap-column-priority = 优先程度
gap-column-type = 援助类型
gap-difficulties = 困难
gap-steps = 已采取或计划采取的步骤
gap-table-articles = 规定数目
gap-table-missing = 规定
gap-table-needs = 需要

gap-document-title = 差距分析：{ $state }
gap-document-distribution = 仅供国家内部使用
gap-notice-inside = 本文件仅供该国使用，不是审议的一部分，也不发送给任何人。
gap-notice-answers = 本文件根据该国自己在{ $date }时的自评答复编制，其中没有任何评分。
gap-notice-ministry = 仅包含分给下载者的各条。
gap-notice-instrument = 仅包含以下文书：{ $instrument }
gap-notice-theme = 仅包含以下专题：{ $theme }
gap-sheet-provisions = 规定
gap-sheet-assistance = 技术援助
gap-sheet-articles = 条款
gap-sheet-about = 说明
gap-cell-cut = （……其余内容见自评。）
