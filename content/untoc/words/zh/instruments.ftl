### 各项文书的名称及其在句中的称谓。
# .reference  用作“签署了”的宾语
# .subject    置于“关于”与“的补充议定书”之间
# .articles   用于报告标题，置于“实施”之后

instrument-untoc = 《联合国打击跨国有组织犯罪公约》
    .short = 《有组织犯罪公约》
    .reference = 《公约》
    .articles =
        { $count ->
           *[other] 《联合国打击跨国有组织犯罪公约》第{ $articles }条
        }

instrument-trafficking = 《联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书》
    .short = 《人口贩运议定书》
    .reference = 《人口贩运议定书》
    .subject = 预防、禁止和惩治贩运人口特别是妇女和儿童行为
    .articles =
        { $count ->
           *[other] 《人口贩运议定书》第{ $articles }条
        }

instrument-smuggling = 《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》
    .short = 《偷运移民议定书》
    .reference = 《偷运移民议定书》
    .subject = 打击陆、海、空偷运移民
    .articles =
        { $count ->
           *[other] 《偷运移民议定书》第{ $articles }条
        }

instrument-firearms = 《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》
    .short = 《枪支议定书》
    .reference = 《枪支议定书》
    .subject = 打击非法制造和贩运枪支及其零部件和弹药
    .articles =
        { $count ->
           *[other] 《枪支议定书》第{ $articles }条
        }
