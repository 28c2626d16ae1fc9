### 统计表：标题、栏目以及数字不一致时的提示。

table-criminal-justice = 各年案件和人数
    .hint = 每起案件、每个人只计一次。
    .row = 年份
table-criminal-justice-cases = 调查的案件
table-criminal-justice-prosecuted = 被起诉人数
table-criminal-justice-convicted = 被定罪人数
table-criminal-justice-check-convicted = 该年被定罪人数多于被起诉人数。如有人系在此前被起诉，请在“措施的适用情况”中说明。

table-requests = 各年请求
    .hint = 请统计贵国向其他缔约国提出的请求和从其他缔约国收到的请求。
    .row = 年份
table-requests-made = 提出的请求
table-requests-received = 收到的请求
table-requests-granted = 收到的请求中已同意的
table-requests-refused = 收到的请求中已拒绝的
table-requests-pending = 收到的请求中待处理的
table-requests-check-decided = 该年同意和拒绝的请求多于收到的请求。如有请求系在此前收到，请在“措施的适用情况”中说明。

table-confiscation = 各年冻结、扣押和没收的财产
    .hint = 所有价值请用同一货币表示，并在每行注明该货币。
    .row = 年份
table-confiscation-orders = 没收令
table-confiscation-frozen = 冻结或扣押的价值
table-confiscation-confiscated = 没收的价值
table-confiscation-returned = 返还国家或被害人的价值
table-confiscation-currency = 货币
table-confiscation-check-returned = 这些年份中返还的价值合计高于没收的价值。请核对金额和货币。

table-victims = 各年人口贩运被害人
    .hint = 请统计贵国主管当局查明的被害人。没有时请填写0，以便计算总数。
    .row = 年份
table-victims-women = 妇女
table-victims-men = 男子
table-victims-girls = 女童
table-victims-boys = 男童
table-victims-all = 被害人总数
table-victims-assisted = 获得援助的被害人
table-victims-check-assisted = 该年获得援助的被害人多于查明的被害人。如有被害人系在此前查明，请在“措施的适用情况”中说明。

table-firearms = 各年扣押的枪支
    .hint = 只统计枪支，不包括零部件和弹药。
    .row = 年份
table-firearms-seized = 扣押的枪支
table-firearms-traced = 扣押的枪支中已追查的
table-firearms-destroyed = 销毁的枪支
table-firearms-check-traced = 该年追查的枪支多于扣押的枪支。请核对这两个数字。

table-training = 各年人员培训
    .hint = 请统计关于预防和打击有组织犯罪的课程及其参加者。
    .row = 年份
table-training-courses = 举办的课程
table-training-trained = 受训人数
table-training-women = 其中女性
table-training-check-women = 该年受训女性多于受训总人数。请核对这两个数字。
