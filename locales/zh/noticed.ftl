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
noticed-authority-missing = 请至少列出一个主管当局。
noticed-authority-name-missing = 请写明该机关的名称。
noticed-contact-missing = 请说明其他国家如何与该机关联系。
noticed-year-unreadable = 请用四位数字填写该行的年份，例如 2023。
noticed-row-name-missing = 请说明该行数字所指的内容。
noticed-year-twice = 表中已有该年份：请将其数字合并为一行。
noticed-number-unreadable = 请用数字填写，例如 1200 或 12.5。
noticed-count-unreadable = 请用数字填写整数，例如 1200。
noticed-number-ambiguous = 该数字可有两种读法：请不要使用千位分隔符。
noticed-percent-outside = 请填写 0 至 100 之间的百分比。
noticed-too-long = 请将文字缩短至{ $most }个字符；现有{ $length }个。
noticed-too-many = 此处最多保留{ $most }项；现有{ $length }项。
