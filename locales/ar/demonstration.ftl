### شخصيات العرض التوضيحي، مع بيان صفة كل منها. تُدرج دولتها والدولة الطرف المستعرَضة.

demonstration-role-officer = موظف في الأمانة
demonstration-role-focal-point = جهة الوصل، { $state }
demonstration-role-justice = مستشار قانوني في وزارة العدل، { $state }
demonstration-role-interior = موظف في وزارة الداخلية، { $state }
demonstration-role-trade = موظف في وزارة التجارة، { $state }
demonstration-role-expert = خبير حكومي من { $state }، يستعرض { $reviewed }
demonstration-role-expert-waiting = خبير حكومي من { $state }، نبذته التعريفية بانتظار الموافقة
demonstration-role-observer = البعثة الدائمة، { $state }، للاطلاع فقط
