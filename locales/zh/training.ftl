### 练习空间：为一个虚构国家提供的完整调查表，附提示。
# $state 为虚构国家的名称。

training-state = 诺瓦里亚
training-title = 练习空间
training-text = 在正式自评之前先行试用：为虚构国家（{ $state }）提供完整的调查表，每一页都有提示。
training-private = 该空间仅属于您。您在其中所写的内容，其他人看不到，不会发送，也不会计入任何统计。您可以随时重新开始或将其删除。
training-open = 打开练习空间
training-notice = 以虚构国家（{ $state }）进行练习。任何内容都不会离开您的练习空间。
training-link =
    .text = 以虚构国家试用自评。其他人看不到。
training-end = 重新开始或删除练习空间
    .text = 如重新开始，您试填的全部内容都将删除。如删除该空间，其中的全部内容也随之删除；以后可以另行打开新的空间。
training-reset = 重新开始
training-remove = 删除练习空间
training-nothing = 您尚未回答任何问题。
training-left =
    { $count ->
        [0] 每个问题都有答复。
       *[other] 还有{ $count }个问题没有答复。这并不妨碍一国发送其自评。
    }

training-hint = 提示
training-hint-space = 每一行是一条或调查表的一个部分。在真正的审议中，联络人将其分给了解情况的各部委。请从您熟悉的一条开始，例如一般部分之后的第一条。
training-hint-chapter = 每个问题都按照条约标有“应当”、“应当考虑或努力”或“可以”。您可以按任意顺序作答，不了解的可以留空。在真正的审议中，贵国其他人员可以同时处理其他问题。
training-hint-question = 请阅读下面的说明并查看条文。选择该规定的实施程度：随后的栏目会随您的选择而变化。然后写明法律名称、条款和日期。您输入的内容会随时保存。在真正的审议中，您还可以附上文件，并就该问题询问秘书处。
training-hint-check = 这里是将要发送的全部内容，与审议缔约国将读到的相同，并附有程序注意到的事项。在真正的审议中，由联络人从本页发送；在此之前，该国以外的任何人都看不到。此处不会发送任何内容。

done-training-opened = 您的练习空间已打开。
done-training-reset = 全部内容已删除。您可以重新开始。
done-training-removed = 您的练习空间及其全部内容已删除。
