### 机制时间表的各个步骤 (mechanism.toml)。

clock-inform = 通知该国
clock-focal-point = 该国指定联络人
clock-introductory-conference = 初次会议
clock-self-assessment = 自评
clock-circulation = 分发自评答复
clock-desk-review = 案头审议
clock-dialogue = 对话
clock-notes = 专家在访问后的记录
clock-draft-report = 报告草稿
clock-whole = 审议结束
