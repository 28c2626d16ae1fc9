### 无法按平常方式答复时的说明。

error-home = 前往首页
error-sign-in-elsewhere = 登录（在新标签页中打开）

error-not-found = 找不到页面
    .text = 该地址没有内容，或者不对您开放。请核对地址，或用受到邀请的账户登录。
error-no-such-method = 不能在此处这样做
    .text = 请返回上一页并使用该页的按钮。
error-not-signed-in = 您已退出
    .text = 您的登录已结束。您所写的内容没有丢失：请在新标签页中登录，回到本页并重新加载。浏览器随后会提出再次发送。
error-not-yours = 这属于其他人
    .text = 您可以看到这项审议，但您所要做的事由其他参加者负责。
error-wrong-stage = 在本阶段不能这样做
error-wrong-stage-self-assessment = 受审议缔约国尚未发送自评答复。请在其发送之后再来。
error-wrong-stage-desk-review = 审议正处于案头审议阶段。请打开该项审议，查看现在可以做什么。
error-wrong-stage-agreement = 报告草稿已交三国，由三国商定。请打开该项审议，查看现在可以做什么。
error-wrong-stage-final = 报告已定稿。该项审议中的任何内容均不能再更改。
error-stale = 内容已有变动
    .text = 其他人在您之前作了更改。其内容未被覆盖。请返回，重新加载页面，并与您所写的内容比较。
error-invalid = 有问题需要处理
    .text = 请返回，更正此处列出的各项，然后再次发送。
error-unavailable = 目前不可用
    .text = 刚才未能完成。没有任何内容丢失，也没有只写入一半：请返回，一分钟后再试。
error-bug = 出现故障
    .text = 这是程序的故障，已作记录。没有任何内容只写入一半：请返回后再试。
error-unreadable = 无法读取
    .text = 收到的内容不完整，或其形式无法读取。请返回后再次发送。文本须采用 UTF-8 编码。
error-too-large = 过大
    .text = 您发送的内容超过可接收的大小。请返回，缩短内容或分次发送。
error-too-many = 尝试次数过多
    .text = 来自您的网络的尝试次数过多。请等待一分钟后再试。
error-cross-site = 未予接受
    .text = 该请求来自另一网站的页面，未予执行。请直接打开 Omnibus 再试。
