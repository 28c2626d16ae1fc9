### 国家的法律库：录入一次，任何答复中均可引用。

laws-title = 法律库
laws-text = 请在此将每部法律录入一次，之后即可在任何答复中引用其条款。贵国以外的任何人都看不到该法律库：所引用的内容随引用它的答复一并发出。
laws-empty = 法律库中尚无法律。
laws-add = 添加法律
# $count 为引用该法律的答复数目。
laws-cited =
    { $count ->
        [0] 尚未被引用
       *[other] 被{ $count }项答复引用
    }

## 一部法律

law-title = 名称
    .hint = 公布时的全称。
law-number = 编号
    .hint = 引用该法律时使用的编号，例如：2019年第12号法。
law-date = 日期
    .hint = 通过之日或最近一次修正之日：2019、2019-03或2019-03-14。
law-language = 语文
    .hint = 该法律所用的语文。
law-other-language = 其他语文
law-language-code = 语文代码
    .hint = 仅在选择其他语文时填写，例如：pt 或 de。
law-link = 链接
    .hint = 任何人都能打开的官方文本的地址。
law-file = 载有法律文本的文件
    .hint = 该文件只随引用该法律的答复一并发出。
law-drop-file = 将此文件移出法律库
# $date 为年份、月份或日期，例如 2019-03-14。
law-date-line = 日期：{ $date }
# $language 为语文代码，例如 pt。
law-language-line = 语文：{ $language }
# 措施中如何称呼一部法律：$title 为正式名称，$number 为编号。
law-wording = { $title }（{ $number }）
law-changed-meanwhile = 其间有其他人修改了该法律
    .text = 以下是已保存的内容。您自己的版本在下方：请改正后保存。
problem-law-date = 请输入年份、月份或日期：2019、2019-03或2019-03-14
problem-law-link = 请输入页面的完整地址，例如 https://laws.example.org/act-12
# $most 为法律库可容纳的法律的最大数目。
problem-law-too-many = 法律库最多可容纳{ $most }部法律。请移出一部不再被引用的法律
done-law-added = 法律已添加。现在可以在任何答复中引用。
done-law-changed = 法律已修改。引用它的答复内容不变。
done-law-removed = 法律已移出法律库。

## 引用之处

law-cited-title = 引用之处
law-cited-text = 这些答复保留引用该法律时的文字。如果您在此修改该法律，请查看这些答复是否也需要修改。
law-cited-nowhere = 您能看到的答复均未引用该法律。
law-cited-elsewhere = 见于贵国的另一次审议
# $articles 为所输入的条款的清单。
law-cited-articles = 所引条款：{ $articles }

## 移出

law-remove-link = 将该法律移出法律库
law-remove-title = 将该法律移出法律库？
law-remove-text = 此后不能再引用该法律。引用它的答复不会改变：其名称、日期、链接和文件均予保留。
law-remove-button = 移出

## 在答复中引用

law-cite-title = 引用法律库中的法律
    .hint = 其名称、编号、日期、链接和文件将作为一项措施录入，之后可在此修改。
law-cite-law = 法律
law-cite-button = 引用该法律
law-cite-none = 贵国的法律库目前是空的。录入法律之后，即可在任何答复中引用。
law-from-library = 引自法律库：
problem-law-choose = 请选择要引用的法律
problem-law-gone = 该法律已不在法律库中。请另选一部，或自行填写该措施
done-law-cited = 已引用该法律，您的答复已保存。
