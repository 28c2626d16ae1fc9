### 区域组，以及参加方据以受约束的行为。各国名称见participants.csv。

group-african = 非洲国家组
group-asia-pacific = 亚洲太平洋国家组
group-eastern-european = 东欧国家组
group-latin-american-and-caribbean = 拉丁美洲和加勒比国家组
group-western-european-and-other = 西欧和其他国家组
group-none = 不属于任何区域组

act-ratification = 批准
    .instrument = 批准书
act-acceptance = 接受
    .instrument = 接受书
act-approval = 核准
    .instrument = 核准书
act-accession = 加入
    .instrument = 加入书
act-succession = 继承
    .instrument = 继承通知书
act-formal-confirmation = 正式确认
    .instrument = 正式确认书
