### 程序对答复草稿的提示：绝不妨碍保存。

noticed-nothing-given = 该问题尚未回答。
noticed-status-missing = 请说明该规定是否已实施：是、部分或否。
noticed-measure-missing = 请至少列出一项实施该规定的法律或其他措施。
noticed-reasons-missing = 请说明实施该规定存在哪些困难。
noticed-title-missing = 请写明该法律或措施的名称。
noticed-type-missing = 请选择所需援助的类型。
noticed-unknown-choice = 请从列表中选择一项。
noticed-link-unreadable = 请输入页面的完整地址，例如 https://laws.example.org/act-12。
noticed-date-unreadable = 请输入年份、月份或日期：2004、2004-09 或 2004-09-29。
noticed-too-long = 请将文字缩短至{ $most }个字符；现有{ $length }个。
noticed-too-many = 此处最多保留{ $most }项；现有{ $length }项。
