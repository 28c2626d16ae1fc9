### 案头审议：分配各条、审议结果、问题和答复。

desk-title = 案头审议
desk-text = 两个审议缔约国的专家相互分配各条，研究答复，并记录审议结果。
desk-article = 条
desk-expert = 专家
desk-work = 目前的工作
desk-no-expert = 尚无人负责
desk-give = 负责该条的专家
desk-give-button = 保存
desk-expert-of = { $person }（{ $state }）
desk-findings-count =
    { $count ->
        [0] 没有审议结果
       *[other] { $count }项审议结果
    }
desk-messages-count =
    { $count ->
        [0] 没有消息
       *[other] { $count }条消息
    }
desk-threads = 向该国提出的问题及其答复
desk-article-text = 该条文本
desk-answers = 受审议缔约国的答复
desk-not-answered = 该国未回答此问题。
desk-findings = 审议结果
desk-no-findings = 关于该条尚无审议结果。
desk-new-finding = 记录审议结果
desk-change-finding = 更改审议结果
desk-articles = 受审议的各条

finding-observation = 意见
    .hint = 从外部来看，该条的实施情况如何。
finding-good-practice = 成功经验或良好做法
    .hint = 哪些做法行之有效，可供其他国家借鉴。
finding-challenge = 挑战
    .hint = 仍有哪些欠缺，或有哪些因素使实施困难。
finding-assistance-need = 技术援助需要
    .hint = 哪些帮助可以改进实施。
finding-kind = 审议结果的类别
finding-text = 审议结果
    .hint = 请写成应载入报告的文字。请勿重复答复的内容。
finding-reasons = 理由
    .hint = 请说明该审议结果的依据。成功经验或良好做法可以不写理由。
finding-language = 您书写所用的语文
finding-record = 记录该审议结果
finding-withdraw = 撤回
finding-withdraw-question = 要撤回该审议结果吗？
finding-withdraw-text = 该审议结果将不再列于案头审议，也不再列于报告中尚无人编辑的各节。
finding-conflict = 其间贵国的其他人更改了该审议结果
    .text = 其内容未被覆盖。先显示已保存的审议结果；您所写的内容在下方表单中。请整理出应保留的内容，然后保存。
finding-conflict-gone = 该审议结果其间已被撤回。您所写的内容在下方表单中：可以作为新的审议结果记录。
finding-saved = 已保存的审议结果

thread-title = 问题和答复
thread-text = 专家就该条提出的问题和受审议缔约国的答复。只有参加审议的人员可以看到。
thread-list-text = 专家就各条的答复提出问题。国家在此回答，或更正答复本身并发送新版本的自评答复。
thread-empty = 关于该条尚未提出问题或作出答复。
thread-open = 等待答复
thread-answered = 已答复
thread-none = 未提问
thread-secretariat = 秘书处
thread-asks = 问题
thread-answers = 答复
thread-ask = 向受审议缔约国提问
thread-answer = 答复专家
thread-body = 消息
    .hint = 可用任何语文书写。请说明所指的措施或款项。
thread-language = 您书写所用的语文
thread-file = 附上文件
    .hint = PDF、Word、图像或文本。可以逐个附上多个文件。
thread-attach = 附上文件并继续书写
thread-attached = 随该消息发送的文件
    .hint = 不应发送的文件请取消勾选。
thread-attached-now = 文件已附上。您的消息尚未发送。
thread-send = 发送
thread-correct = 更正关于该条的答复
thread-uploading = 正在发送文件。请稍候。

done-article-divided = 该条已交给您选定的专家。
done-finding-recorded = 审议结果已记录。
done-finding-changed = 审议结果已更改。
done-finding-withdrawn = 审议结果已撤回。
done-message-sent = 您的消息已发送。已用电子邮件通知对方。
