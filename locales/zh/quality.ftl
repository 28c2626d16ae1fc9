### 发送答复之前可以再看一看的内容。均不妨碍发送。

self-check-list = 以下内容您不妨再看一看。均不妨碍发送。
self-all-answers = 阅读目前的全部答复
self-nothing-noticed = 未发现问题。
self-noticed-kinds = 发现的问题
self-concern-empty = { $count ->
   *[other] { $count }个问题没有答复
}
self-concern-measures = { $count ->
   *[other] { $count }项答复为“是”或“部分”但未引用措施
}
self-concern-files = { $count ->
   *[other] { $count }个文件可能打不开
}
self-concern-links = { $count ->
   *[other] { $count }个链接不是网址
}
self-concern-sources = { $count }项答复所取自的答复已有改动
self-concern-contradictions = { $count }项答复与其他答复不一致
self-concern-other = { $count ->
   *[other] 其他{ $count }项提示
}
self-concern-all = 全部显示
self-files-left = { $count ->
   *[other] 因文件过多，有{ $count }个文件未检查。
}
noticed-file-missing = 文件{ $file }不存在或不完整。请重新上传。
noticed-file-damaged = 文件{ $file }似乎已损坏或不完整。请打开查看，如打不开，请重新上传。
noticed-file-locked = 文件{ $file }已加密。请确认不用密码即可打开。
