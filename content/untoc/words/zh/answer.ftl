### 就每项规定向缔约国提出的问题：实施状况、随后的各栏及其选项。

answer-status = 贵国是否已实施该规定？
    .hint = 请按现行法律和实践作答。如该规定所要求的内容仍有欠缺，请选择“部分”。
answer-status-yes = 是
    .hint = 贵国的法律和实践涵盖该规定的全部内容。
answer-status-partly = 部分
    .hint = 该规定的内容有一部分已涵盖，有一部分尚未涵盖。
answer-status-no = 否
    .hint = 目前没有任何措施涵盖该规定。

answer-text = 贵国的答复
    .hint = 请用完整的句子作答，并写明所提及的法律的名称。

## 各栏

answer-field-measures = 实施该规定的措施
    .hint = 请逐一列出每项法律、条例或其他措施。请引述关键的文字；一个条文即可说明的，请勿提交整部法典。
    .add = 再添加一项措施
    .item = 措施{ $number }
    .remove = 删除措施{ $number }
answer-field-application = 措施的适用情况
    .hint = 请介绍案例并提供数字：侦查、起诉、定罪、刑罚及其所属年份。请勿写出私人姓名。
answer-field-statistics = 统计数据
    .hint = 请填写现有数字，其余留空。合计在保存时自动计算。
    .item = 第{ $number }行
    .add = 增加一行
    .remove = 删除第{ $number }行
    .total = 合计
answer-field-authorities = 主管当局
    .hint = 请逐一列出各主管当局，以便其他缔约国与之联系。请填写机关信息，不要填写私人姓名。
    .add = 增加一个主管当局
    .item = 主管当局{ $number }
    .remove = 删除主管当局{ $number }
answer-field-reasons = 实施该规定的困难
    .hint = 请说明欠缺什么及其原因：例如在法律、资源、技能、协调方面，或因另有优先事项。
answer-field-steps = 已采取或计划采取的步骤
    .hint = 请写明有关法案、计划或项目的名称，主管当局，以及预计完成的日期。
answer-field-assistance = 所需的技术援助
    .hint = 请逐一列出每项需要。如已有其他提供方就此给予帮助，也请说明。
    .add = 再添加一项需要
    .item = 需要{ $number }
    .remove = 删除需要{ $number }
answer-field-successes = 成功经验和良好做法
    .hint = 请说明哪些做法行之有效，以及其他国家为何可能认为有用。本栏可以留空。

## 一项措施的各个部分

answer-measure-title = 法律或措施的名称
    .hint = 其正式名称；如有编号和年份，请一并写明。
answer-measure-citation = 条或款
    .hint = 例如：第210条第2款。
answer-measure-date = 日期
    .hint = 通过日期或最近一次修正日期：2019、2019-03或2019-03-14。
answer-measure-link = 链接
    .hint = 任何人均可打开的正式文本的网址。
answer-measure-quote = 引文
    .hint = 实施该规定的文字，可用原文或六种语文之一。
answer-measure-files = 文件
    .hint = PDF、Word、图像或纯文本，每份不超过50兆字节。

## 一项技术援助需要的各个部分

answer-assistance-type = 援助类型
    .hint = 请选择最合适的一项。
answer-assistance-description = 说明
    .hint = 请说明谁需要援助、用于什么目的，以及凭什么可以看出援助产生了效果。
answer-assistance-provider = 迄今的提供方
    .hint = 目前或曾经提供此项援助的机构或国家（如有）。
answer-assistance-priority = 优先程度
    .hint = 与贵国的其他需要相比，此项需要的紧迫程度。

answer-assistance-type-legislative-drafting = 法律起草
answer-assistance-type-legal-advice = 法律咨询
answer-assistance-type-model-legislation = 示范立法
answer-assistance-type-training = 培训
answer-assistance-type-capacity-building = 能力建设
answer-assistance-type-on-site-expert = 由专家提供现场援助
answer-assistance-type-equipment = 设备
answer-assistance-type-information-technology = 信息技术
answer-assistance-type-good-practices = 良好做法和经验教训
answer-assistance-type-action-plan = 制定行动计划
answer-assistance-type-other = 其他援助

answer-assistance-priority-high = 高
answer-assistance-priority-medium = 中
answer-assistance-priority-low = 低

## 条约的约束程度：问题旁的简短标记及其含义

strength-must = 应当
    .hint = 条约规定贵国有义务这样做。
strength-consider = 应当考虑或努力
    .hint = 条约规定贵国有义务对此加以考虑或努力做到；其后如何决定，由贵国自行斟酌。
strength-may = 可以
    .hint = 条约将此事留待贵国自行决定。回答“否”即为完整的答复。

## 主管当局的各项内容

answer-authority-name = 机关名称
    .hint = 正式名称，并注明其所属部委或部门。
answer-authority-purpose = 职责范围
    .hint = 其主管的文书、请求类型或领土范围。
answer-authority-contact = 联系方式
    .hint = 机关的通信地址、电话和电子邮件。
answer-authority-languages = 请求所用语文
    .hint = 其接受请求所用的语文。
answer-authority-urgent = 紧急请求
    .hint = 紧急情况下的联系途径，例如值班室或国际刑事警察组织。
