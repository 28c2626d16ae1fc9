### 国别审议报告及其提要：标题、固定语句、报头和表格。

## 标题

blueprint-title = { $reviewers }对{ $state }在{ $cycle }年审议周期实施{ $articles }情况的审议
blueprint-title-no-cycle = { $reviewers }对{ $state }实施{ $articles }情况的审议
blueprint-title-short = 国别审议报告：{ $state }
blueprint-title-summary-short = 提要：{ $state }

## 报头

blueprint-masthead-conference = 联合国打击跨国有组织犯罪公约缔约方会议
blueprint-masthead-mechanism = 《公约》及其各项议定书实施情况审议机制
blueprint-kind-report = 国别审议报告
blueprint-kind-summary = 提要
blueprint-distribution-general = 分发：普遍
blueprint-distribution-restricted = 分发：限制
blueprint-original-ar = 原文：阿拉伯文
blueprint-original-en = 原文：英文
blueprint-original-es = 原文：西班牙文
blueprint-original-fr = 原文：法文
blueprint-original-ru = 原文：俄文
blueprint-original-zh = 原文：中文
blueprint-page = 第{ $page }页，共{ $pages }页

## 说明

blueprint-notice-draft = 草稿——尚未商定
blueprint-notice-agreed = 受审议缔约国和审议缔约国于{ $date }商定
blueprint-notice-section-not-agreed = 本节尚未商定。
blueprint-notice-section-empty = 本节尚未撰写。
blueprint-notice-confidential = 本报告为机密文件。只有受审议缔约国可以公布报告的全部或部分内容。
blueprint-notice-published = 由受审议缔约国于{ $date }公布。
blueprint-notice-published-part = 报告的这些部分由受审议缔约国于{ $date }公布。其余部分为机密内容。
blueprint-notice-original-language = 尚未翻译；现以原文显示：{ $language }。
blueprint-notice-article-text-missing = 本条案文尚未载入。

## 蓝图所列标题

blueprint-introduction = 导言
blueprint-process = 过程
blueprint-executive-summary = 提要
blueprint-summary-successes = 成功经验和良好做法
blueprint-summary-challenges = 实施方面的挑战（如适用）
blueprint-summary-observations = 关于所审议条款实施情况的意见
blueprint-summary-assistance = 为改进《公约》及其各项议定书的实施而确定的技术援助需要
blueprint-implementation = 《公约》及其各项议定书的实施情况
blueprint-ratification = 《公约》及其各项议定书的批准情况
blueprint-legal-system = { $state }的法律制度
blueprint-implementation-convention = 《公约》选定条款的实施情况
blueprint-implementation-protocol = 《关于{ $subject }的补充议定书》选定条款的实施情况
blueprint-convention-article = 第{ $number }条
blueprint-convention-information = 与审议该条实施情况有关的资料概要
blueprint-convention-observations = 关于该条实施情况的意见
blueprint-convention-good-practices = 成功经验和良好做法
blueprint-convention-challenges = 挑战（如适用）
blueprint-convention-assistance = 技术援助需要
blueprint-protocol-article = 第{ $number }条
blueprint-protocol-information = 与审议该条实施情况有关的资料概要
blueprint-protocol-observations = 关于该条实施情况的意见
blueprint-protocol-good-practices = 成功经验和良好做法
blueprint-protocol-challenges = 挑战（如适用）
blueprint-protocol-assistance = 技术援助需要

## 导言

blueprint-introduction-conference = 《公约》第32条设立了缔约方会议，并赋予其多项任务，其中包括促进和审查《公约》的实施。
blueprint-introduction-basis = 本机制以《公约》第32条第3款和第4款为依据，并遵循《公约》第4条第1款。根据该款，缔约国在履行《公约》规定的义务时，应尊重各国的主权平等和领土完整，不干涉他国内政。
blueprint-introduction-purpose = 审议在各国政府之间进行，其目的是帮助缔约国实施《公约》和对其有约束力的议定书。
blueprint-introduction-terms = 本次审议是根据本机制的职权范围进行的。

## 过程

blueprint-process-basis = 本次对{ $state }实施《公约》及其各项议定书情况的审议，依据的是{ $state }于{ $date }提交的对自评清单的答复、根据职权范围第26段提供的任何补充资料，以及{ $state }政府专家与{ $reviewers }政府专家之间的建设性对话。对话通过{ $means }进行。参加的专家如下：{ $experts }。
blueprint-process-basis-without-dialogue = 本次对{ $state }实施《公约》及其各项议定书情况的审议，依据的是{ $state }于{ $date }提交的对自评清单的答复，以及根据职权范围第26段提供的任何补充资料。审议由{ $reviewers }的政府专家进行。
blueprint-process-visit = 经{ $state }同意，于{ $from }至{ $to }进行了国别访问。
blueprint-process-visit-one-day = 经{ $state }同意，于{ $date }进行了国别访问。
blueprint-process-joint-meeting = { $state }与{ $reviewers }的联合会议于{ $from }至{ $to }在联合国维也纳办事处举行。
blueprint-process-joint-meeting-one-day = { $state }与{ $reviewers }的联合会议于{ $date }在联合国维也纳办事处举行。
blueprint-process-stakeholders = { $state }在编写答复时征求了下列利益攸关方的意见：{ $stakeholders }。

blueprint-means-telephone-conference = 电话会议
blueprint-means-videoconference = 视频会议
blueprint-means-email = 电子邮件往来
blueprint-means-written-questions = 书面问答
blueprint-means-meeting = 会晤
blueprint-means-country-visit = 国别访问
blueprint-means-joint-meeting = 在联合国维也纳办事处举行的联合会议

## 批准情况

blueprint-ratification-signed-and-bound = { $state }于{ $signed }签署了{ $instrument }，并于{ $bound }向联合国秘书长交存了{ $deposit }。
blueprint-ratification-bound = { $state }未签署{ $instrument }；已于{ $bound }向联合国秘书长交存了{ $deposit }。
blueprint-ratification-signed = { $state }于{ $signed }签署了{ $instrument }，尚未成为其缔约方。
blueprint-ratification-not-signed = { $state }未签署{ $instrument }，也不是其缔约方。
blueprint-ratification-law = { $state }对其实施立法说明如下：

## 法律制度

blueprint-legal-system-kind = { $state }对其法律制度说明如下：
blueprint-legal-system-treaties = { $state }对条约在其本国法律中的地位说明如下：
blueprint-legal-system-institutions = { $state }对有关机构说明如下：

## 关于某一条的资料

blueprint-information-paragraph = { $paragraph }
blueprint-information-yes = 关于该规定的问题，{ $state }回答“是”。
blueprint-information-partly = 关于该规定的问题，{ $state }回答“部分”。
blueprint-information-no = 关于该规定的问题，{ $state }回答“否”。
blueprint-information-not-answered = { $state }未回答关于该规定的问题。
blueprint-information-measures = { $state }援引了下列{ $count }项措施：
blueprint-information-files = 答复附有{ $count }份文件。
blueprint-information-application = 关于这些措施的适用情况，{ $state }提供了下列资料：
blueprint-information-reasons = { $state }说明了下列困难：
blueprint-information-steps = { $state }说明了下列已采取或计划采取的步骤：
blueprint-information-successes = { $state }报告了下列成功经验和良好做法：

## 审议结果

blueprint-finding-by = { $reviewer }的专家
blueprint-finding-reasons = 理由
blueprint-finding-comment = { $state }的评论
blueprint-no-observations = 未提出意见。
blueprint-no-good-practices = 未确定成功经验或良好做法。
blueprint-no-challenges = 未确定挑战。
blueprint-no-assistance = 未确定技术援助需要。

## 表格

blueprint-table-provision = 规定
blueprint-table-question = 问题
blueprint-table-answer = 答复
blueprint-table-measure = 措施
blueprint-table-article = 条或款
blueprint-table-date = 日期
blueprint-table-link = 链接
blueprint-table-text = 引文
blueprint-table-files = 文件
blueprint-table-assistance = 所需的技术援助
blueprint-table-type = 类型
blueprint-table-description = 说明
blueprint-table-provider = 迄今的提供方
blueprint-table-priority = 优先程度
blueprint-table-instrument = 文书
blueprint-table-signed = 签署日期
blueprint-table-act = 条约行动
blueprint-table-bound = 交存日期
blueprint-table-state = 国家
blueprint-table-expert = 政府专家
blueprint-table-position = 现任职务
