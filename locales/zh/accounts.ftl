### 账户：登录、设置、邀请、人员、已发出的邮件。

sign-in-title = 登录
sign-in-button = 登录
sign-in-help = 账户凭邀请建立。如果忘记密码，请询问秘书处或您的联络人。
sign-in-demonstration = 以演示中的人员身份登录
    .hint = 无需密码。每个人从不同的角度看到一项审议。
sign-in-as = 登录
sign-in-password = 用电子邮件地址和密码登录

account-email = 电子邮件地址
account-password = 密码
account-name = 您的姓名
    .hint = 参加审议的其他人所看到的姓名
account-language = 接收邮件的语文
account-new-password = 新密码
account-present-password = 您现在的密码
account-password-hint = 至少{ $least }个字符。三个互不相关的词容易记住。
account-background = 专业背景
account-position = 现任职务
account-offices = 曾任的相关职务和开展的活动
account-expertise = 专长领域

account-title = 您的账户
account-change = 姓名、语文和个人简介
account-profile-hint = 政府专家向参加审议的其他人介绍自己。
account-change-password = 更改密码
account-tokens = 程序访问
    .text = 令牌使您的程序能够通过编程接口以您的名义读取和写入。请像保管密码一样保密。
account-token-name = 该令牌用于什么？
    .hint = 例如：从我们的案件登记册传输数据
account-token-make = 生成令牌
account-token-made = 您的新令牌
    .text = 请立即复制。以后不再显示。
account-token-expires = 有效期至{ $date }
account-token-withdraw = 撤销
account-no-tokens = 您没有令牌。
account-waiting = 秘书处尚未核准您的个人简介。核准后，您参加的审议即在此显示。
done-account-changed = 您的账户已更改。
done-password-changed = 您的密码已更改。
done-token-withdrawn = 令牌已撤销。
done-signed-out = 您已退出。

set-up-title = 设置 Omnibus
set-up-text = 目前还没有任何账户。第一个账户属于秘书处的一名官员，由其邀请其他所有人。
set-up-button = 建立账户

invitation-title = 您收到邀请
invitation-to-review = 邀请您参加一项国别审议。受审议缔约国：{ $state }。您的身份：{ $seat }。
invitation-to-secretariat = 邀请您作为秘书处官员使用 Omnibus。
invitation-address = 本邀请已发往{ $email }。您将用此地址登录。
invitation-has-account = 您已有账户。请输入其密码以接受邀请。
invitation-new-account = 请选定其他人所看到的姓名和一个密码。
invitation-profile = 您的个人简介
    .text = 政府专家向其他人介绍自己的背景。秘书处核准个人简介之后，审议才对您开放。您可以以后再写。
invitation-accept = 接受
invitation-not-open = 本邀请无法使用
done-invitation-accepted = 您已接受邀请。

people-title = 人员
people-waiting = 待核准的个人简介
people-none-waiting = 没有待核准的个人简介。
people-approve = 核准
people-approve-name = 核准{ $name }
people-everyone = 所有拥有账户的人员
people-officer = 秘书处官员
people-name = 姓名
people-of = 国家或组织
people-email = 电子邮件地址
people-approved = 已核准
people-not-approved = 待核准
people-invite-officer = 邀请一名秘书处官员
people-invite-button = 发送邀请
people-invite-language = 邀请的语文
done-approved = 个人简介已核准。
done-officer-invited = 邀请已发送。

mail-box-title = 已发出的邮件
mail-box-text = 实际使用时，这些邮件通过电子邮件发出。在此处，邮件予以保存，人人可以阅读。
mail-box-empty = 尚未发出任何邮件。
mail-box-to = 收件人
mail-box-subject = 主题
mail-box-when = 时间
