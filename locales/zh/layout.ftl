### 每个页面的框架。

layout-skip = 跳至主要内容
layout-demonstration = 演示
    .text = 此处显示的审议及其国家和人员均属虚构。您所写的内容随时可能被清除。
layout-mail = 阅读已发出的邮件
layout-languages = 语文
layout-main = 主导航
layout-sign-in = 登录
layout-person = { $person }，{ $state }
layout-sign-out = 退出
# 本设备上尚有文字未送达服务器时，退出前询问。
layout-unsent = 您有部分文字尚未发送。如果现在退出，这些文字将从本设备上删除。仍要退出吗？
layout-done = 已完成
layout-back = 返回
layout-breadcrumbs = 当前位置
layout-pages = 页面
layout-older = 更早的记录
layout-footer = Omnibus 是用于审议各国如何执行条约的自由软件。

## 页眉的链接

nav-home = 首页
nav-reviews = 我参加的审议
nav-all-reviews = 全部审议
nav-enquiries = 各国的询问
nav-people = 人员
nav-journal = 日志
nav-status = 条约状况

nav-cycles = 周期
