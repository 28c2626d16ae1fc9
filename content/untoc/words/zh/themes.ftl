### 审议和一并列示条款所依据的专题。

theme-criminalization = 刑事定罪和其他刑事措施
theme-prevention = 预防措施
theme-international-cooperation = 国际合作
theme-victims-and-witnesses = 保护被害人和证人
theme-law-enforcement-cooperation = 执法合作和信息交流
theme-technical-assistance = 培训和技术援助
