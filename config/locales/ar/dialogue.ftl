### الحسابات في المحادثة (النقاط والفئة والمواعيد) والحوار عبر رسائل متعددة. لا أرقام ولا أعداد هنا.

## البداية والنهاية

form-intro-points = سأحسب نقاطك. اكتب ما تعرفه بكلماتك وبأي ترتيب، ويمكنك أن تسأل عن أمر آخر في أثناء ذلك.
form-intro-category = سأرى أي فئة قد تناسبك. اكتب ما تعرفه بكلماتك وبأي ترتيب، ويمكنك أن تسأل عن أمر آخر في أثناء ذلك.
form-intro-deadlines = سأحسب مواعيدك.
form-stopped = حسنًا، توقفت ونسيت ما أخبرتني به عن حالتك. ماذا تريد أن تعرف بعد عن تصريح العمل؟
form-back-points = نعود إلى نقاطك.
form-back-category = نعود إلى فئتك.
form-back-deadlines = نعود إلى مواعيدك.
form-not_understood = لم أجد في رسالتك جوابًا عن هذا السؤال.
form-nothing_known = لا أعرف بعد شيئًا يمكن الحساب به.

## ما فُهم

form-noted = سجّلت: { $facts }.
form-line = { $what }: { $value }
form-changed = صحّحت: { $what }، ليس { $before } بل { $after }.
form-not_so = لا ينطبق: { $what }
form-understood = هذا ما فهمته:
form-confirm-missing = لم تخبرني بما يلي: { $what }. إن كان له أثر تبقى النتيجة مفتوحة.
form-confirm = هل هذا صحيح؟ إن كان كذلك سأحسب، وإلا فاكتب ما هو مختلف فقط.
form-what-is-wrong = ما المختلف؟ اكتب القيمة الصحيحة فقط.

## الأسئلة

form-ask-age = كم عمرك؟
form-why-age = العمر من عناصر جدول النقاط، ولبعض الطرق حد للعمر.
form-ask-education = ما أعلى شهادة لديك؟
form-why-education = الشهادة تعطي نقاطًا، وبعض الطرق تشترطها.
form-ask-experience = كم سنة عملت بدوام كامل في هذا المجال؟
form-why-experience = سنوات الخبرة في المجال تعطي نقاطًا، وبعض الطرق تشترط حدًا أدنى.
form-ask-salary = كم سيكون راتبك في الصين باليوان قبل الضريبة؟ واذكر هل هو شهري أم سنوي.
form-why-salary = الراتب السنوي يعطي نقاطًا، والراتب المرتفع طريق قائم بذاته.
form-ask-months = كم شهرًا في السنة ستعمل في الصين؟
form-why-months = يعطي الجدول نقاطًا بحسب أشهر العمل في الصين في السنة.
form-ask-chinese = هل لديك شهادة HSK في اللغة الصينية، وما مستواها؟
form-why-chinese = مستوى اللغة الصينية يعطي نقاطًا.
form-ask-city = في أي مدينة ستعمل؟
form-why-city = بعض المناطق تعطي نقاطًا، ولبعض المدن قواعدها.
form-ask-extras = هل ينطبق عليك شيء مما يلي؟
form-why-extras = كل منها قد يعطي نقاطًا مستقلة.
form-ask-post = هل الوظيفة وظيفة مدير أو متخصص؟
form-why-post = الطريق المعتاد إلى الفئة B هو للمديرين والمتخصصين.
form-ask-related = هل كان عملك السابق في مجال الوظيفة الجديدة نفسه؟
form-why-related = في الطريق المعتاد إلى الفئة B لا تُحسب إلا الخبرة في المجال.
form-ask-teacher = هل ستدرّس لغة؟
form-why-teacher = لمعلمي اللغات طريق بشروط خاصة.
form-ask-tongue = هل ستدرّس لغتك الأم؟
form-why-tongue = الأصل أن يدرّس معلمو اللغات لغتهم الأم.
form-ask-special = هل ينطبق عليك شيء مما يلي؟
form-why-special = كل منها طريق مستقل يجب أن يقدّره شخص.
form-ask-event = أي تاريخ لديك؟ مثل يوم دخولك الصين أو يوم انتهاء التصريح أو آخر يوم في العمل.
form-why-event = كل موعد يُحسب من تاريخ يخصك.
form-ask-event_date = في أي يوم؟ { $event }: اكتب اليوم والشهر والسنة.
form-why-points = لا أسأل إلا عما يحسبه جدول النقاط. ما لا تعرفه يمكنك تركه.
form-why-category = لا أسأل إلا عما يفصل بين الطرق. ما لا تعرفه يمكنك تركه.
form-why-deadlines = كل موعد يُحسب من تاريخ يخصك.

## ما يحتاج إلى توضيح

form-doubt-values = قرأت هنا قيمًا مختلفة: { $what } ({ $values }). أيها صحيح؟
form-doubt-date = أي يوم تقصد؟ { $what }: { $values }.
form-doubt-birth_year = هل مرّ عيد ميلادك هذه السنة؟ كم عمرك الآن؟
form-doubt-range = ذكرت نطاقًا: { $what } (من { $low } إلى { $high }). بأي قيمة أحسب؟
form-doubt-currency = الجدول باليوان، وأنا لا أحوّل العملات. كم يساوي { $amount } { $currency } باليوان بحسب عقدك قبل الضريبة؟
form-doubt-period = هل { $amount } يوان راتب شهر أم راتب سنة؟
form-doubt-tax = { $amount } يوان هو المبلغ بعد الضريبة. كم هو قبل الضريبة؟
form-doubt-too_many_years = سنوات العمل { $years } مع العمر { $age }: هذا لا يتفق. كم عدد سنوات العمل الصحيح؟
form-doubt-bounds = { $value } لا يمكن أن يكون صحيحًا: { $what }. اكتبه مرة أخرى من فضلك.

## القيم

form-hsk = HSK { $level }
form-years = { $count ->
    [one] سنة: { $count }
    [two] سنتان: { $count }
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
form-age = { $count ->
    [one] سنة: { $count }
    [two] سنتان: { $count }
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
form-months = { $count ->
    [one] شهر في السنة: { $count }
    [two] شهران في السنة: { $count }
    [few] { $count } أشهر في السنة
    [many] { $count } شهرًا في السنة
   *[other] { $count } شهر في السنة
}
form-pay = { $amount } يوان
form-pay-year = { $amount } يوان في السنة
form-pay-month = { $amount } يوان في الشهر، { $total } يوان في السنة
form-pay-times = { $amount } يوان في الشهر، مرات الدفع في السنة: { $times }، { $total } يوان في السنة
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## الأزرار

form-button-yes = نعم، احسب
form-button-no = لا، هناك اختلاف
form-button-stop = توقف
form-button-skip = لا أعرف
form-button-done = احسب بهذا
form-button-none = لا شيء من هذا
form-button-month = في الشهر
form-button-year = في السنة
form-button-deadlines = احسب مواعيدي
form-option-months_per_year-12 = السنة كلها
form-option-hsk_level-0 = لا يوجد HSK
form-option-hsk_none = لا توجد شهادة HSK
form-option-post_in_b1_group-true = مدير أو متخصص
form-option-post_in_b1_group-false = وظيفة أخرى

## أسماء البيانات

form-fact-post_in_b1_group = وظيفة مدير أو متخصص
form-fact-experience_is_related = عمل سابق في المجال نفسه
form-fact-language_teacher = معلم لغة
form-fact-teaches_mother_tongue = يدرّس لغته الأم
form-fact-talent_programme = مختار في برنامج صيني للمواهب
form-fact-recognised_achievement = جائزة أو إنجاز معترف به
form-fact-encouraged_post = منصب قيادي في شركة مشجَّعة
form-fact-international_skills_certificate = شهادة مهنية دولية
form-fact-years_in_china = سنوات في الصين
form-fact-visa = التأشيرة
form-fact-degree = الشهادة
form-event-entry = دخولي إلى الصين
form-event-permit_expiry = انتهاء تصريح عملي
form-event-residence_permit_expiry = انتهاء تصريح إقامتي
form-event-employment_end = انتهاء عملي
form-event-personal_change = جواز جديد أو وظيفة جديدة
form-event-permit_cancelled = إلغاء تصريح عملي
form-event-no_criminal_record_issue = صدور شهادة عدم السوابق
form-event-medical_exam_issue = الفحص الطبي
form-event-photo_taken = التقاط الصورة
form-event-refusal_known = يوم علمت بالرفض

## النتائج

form-result-points = بحسب ما قلت، مجموع نقاطك { $total }.
form-result-points-range = بحسب ما قلت، مجموع نقاطك بين { $low } و{ $high }.
form-result-category = بحسب ما قلت:
form-category-open = الفئة { $category } – هناك طريق مفتوح: { $routes }
form-category-undecided = الفئة { $category } – لا يُحسم بهذا: يجب أن يقدّره شخص أو ينقص شيء
form-category-closed = الفئة { $category } – لا طريق مناسب
form-category-limit = قد يحول دون ذلك حدّ كحدّ العمر، فاسأل المكتب المحلي قبل التقديم.
form-route-salary = بالراتب
form-route-points = بالنقاط
form-route-degree = بالشهادة والخبرة في المجال
form-route-teacher = كمعلم لغة
form-route-short_term = كعمل قصير الأجل
form-route-other = بسبب خاص
form-not_decision = هذه طرق ممكنة وليست قرارًا، فالقرار للجهة المختصة.
form-result-deadlines-none = بحسب القواعد التي أعرفها لا يترتب موعد على هذه التواريخ.
form-deadline-passed = مضى هذا اليوم. لا تنتظر واتصل بالمكتب.

## الحوار عبر رسائل متعددة

dialogue-second = سألت أيضًا عن أمر آخر: { $topic }. هل أجيب عنه أيضًا؟
dialogue-two_failures = لم أفهمك أكثر من مرة. هل تريد أن يقرأ هذا شخص؟
dialogue-own_case = أخبرتني عن حالتك. هل أحسب لك شيئًا بها؟

# Between the items of a list within a sentence
form-between = { "؛ " }
