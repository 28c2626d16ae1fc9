### 一次答复，多处使用：在别处作出的答复可再次使用。

reuse-title = 此前已有答复
reuse-text = 同样的内容不必写两遍。在您选择之前，不会保存任何内容。
# $place 说明另一问题的位置：条和款。
reuse-said-under = 您在以下位置作过答复：{ $place }
# $date 为该国在以前一次审议中发送该答复的日期。
reuse-said-before = 贵国在以前一次审议中于{ $date }发送了该答复
reuse-show = 显示答复内容
reuse-whole = 前往完整答复
reuse-use = 原样使用
reuse-adapt = 复制后修改
reuse-anew = 也可以在下方表单中重新答复。
reuse-adapting = 这是一份副本。您修改或按“保存”之后，它才会作为您的答复保存。
reuse-taken-over = 本答复取自另一答复。如果该答复有改动，将在此处告知您：
reuse-changed = 本答复所取自的答复已有改动
    .text = 删除线：仅见于本答复。下划线：仅见于另一答复的现有版本。
reuse-take-over = 采用改动后的答复
reuse-keep = 保留本答复
reuse-release = 保留本答复，不再告知改动
done-answer-taken-over = 已采用并保存该答复。
done-answer-kept = 您的答复保持不变。
reuse-sources-changed = 所取自的答复已有改动：{ $count }项。
