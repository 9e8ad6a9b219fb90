### الحسابات في المحادثة (النقاط والفئة والمواعيد) والحوار عبر رسائل متعددة. لا أرقام ولا أعداد هنا.

## البداية والنهاية

form-intro-points = سأحسب نقاطك. اكتب ما تعرفه بكلماتك وبأي ترتيب، ويمكنك أن تسأل عن أمر آخر في أثناء ذلك.
form-intro-category = سأنظر في الفئة التي قد تناسبك. اكتب ما تعرفه بكلماتك وبأي ترتيب، ويمكنك أن تسأل عن أمر آخر في أثناء ذلك.
form-intro-deadlines = سأحسب مواعيدك.
form-stopped = حسنًا، توقفت ومحوت ما أخبرتني به عن حالتك. ماذا تود أن تعرف أيضًا عن تصريح العمل؟
form-back-points = نعود إلى نقاطك.
form-back-category = نعود إلى فئتك.
form-back-deadlines = نعود إلى مواعيدك.
form-not_understood = لم أجد في رسالتك جوابًا عن هذا السؤال.
form-nothing_known = ليس لديّ بعد ما أحسب به.

## ما فُهم

form-noted = سجّلت: { $facts }.
form-line = { $what }: { $value }
form-changed = صُحّح: { $what }، لم يعد { $before } بل { $after }.
form-not_so = لا ينطبق: { $what }
form-understood = هذا ما فهمته:
form-confirm-missing = لم تخبرني بما يلي: { $what }. وحيث يكون له أثر تبقى النتيجة غير محسومة.
form-confirm = هل هذا صحيح؟ إن كان كذلك بدأت الحساب، وإلا فاكتب ما يختلف.
form-what-is-wrong = ما الذي يختلف؟ يكفي أن تكتب القيمة الصحيحة.

## الأسئلة

form-ask-age = كم عمرك؟
form-why-age = السن من عناصر جدول النقاط، ولبعض الطرق حد للسن.
form-ask-education = ما أعلى شهادة جامعية لديك؟
form-why-education = الشهادة الجامعية تعطي نقاطًا، وبعض الطرق إلى الفئات تشترطها.
form-ask-experience = كم سنة عملت بدوام كامل في هذا المجال؟
form-why-experience = سنوات الخبرة ذات الصلة تعطي نقاطًا، وبعض الطرق تشترط حدًا أدنى.
form-ask-salary = كم سيكون أجرك في الصين باليوان قبل الضريبة؟ واذكر هل هو شهري أم سنوي.
form-why-salary = الأجر السنوي يعطي نقاطًا، والأجر المرتفع يفتح مسارًا خاصًا به.
form-ask-months = كم شهرًا في السنة ستعمل في الصين؟
form-why-months = يعطي الجدول نقاطًا بحسب أشهر العمل في الصين في السنة.
form-ask-chinese = هل لديك شهادة HSK في اللغة الصينية، وما مستواها؟
form-why-chinese = مستوى اللغة الصينية يعطي نقاطًا.
form-ask-city = في أي مدينة ستعمل؟
form-why-city = بعض المناطق تعطي نقاطًا، ولبعض المدن قواعد خاصة بها.
form-ask-extras = هل ينطبق عليك شيء مما يلي؟
form-why-extras = كل بند منها قد يعطي نقاطًا مستقلة.
form-ask-post = هل الوظيفة وظيفة مدير أو متخصص؟
form-why-post = الطريق المعتاد إلى الفئة B هو للمديرين والمتخصصين.
form-ask-related = هل كان عملك السابق في مجال الوظيفة الجديدة نفسه؟
form-why-related = في الطريق المعتاد إلى الفئة B لا تُحتسب إلا الخبرة ذات الصلة.
form-ask-teacher = هل ستدرّس لغة؟
form-why-teacher = لمعلمي اللغات طريق بشروط خاصة.
form-ask-tongue = هل ستدرّس لغة بلدك، أي لغتك الأم؟
form-why-tongue = القاعدة أن يدرّس معلمو اللغات لغتهم الأم.
form-ask-special = هل ينطبق عليك شيء مما يلي؟
form-why-special = كل بند منها يفتح طريقًا مستقلًا يجب أن ينظر فيه شخص مختص.
form-ask-event = أي تاريخ لديك؟ اكتب مثلًا يوم دخولك الصين، أو يوم انتهاء التصريح، أو يوم انتهاء عملك.
form-why-event = كل موعد يُحسب من تاريخ يخصك.
form-ask-event_date = في أي يوم؟ { $event }: اكتب اليوم والشهر والسنة.
form-why-points = لا أسأل إلا عما يدخل في جدول النقاط. وما لا تعرفه يمكنك تركه.
form-why-category = لا أسأل إلا عما يرجّح بين الطرق. وما لا تعرفه يمكنك تركه.
form-why-deadlines = كل موعد يُحسب من تاريخ يخصك.

## ما يحتاج إلى توضيح

form-doubt-values = قرأت لهذا البيان قيمًا مختلفة: { $what } ({ $values }). أيها الصحيح؟
form-doubt-date = أي يوم تقصد؟ { $what }: { $values }.
form-doubt-birth_year = هل مرّ يوم ميلادك هذه السنة؟ وكم عمرك الآن؟
form-doubt-range = ذكرت لهذا البيان نطاقًا: { $what } (من { $low } إلى { $high }). بأي قيمة أحسب؟
form-doubt-currency = الجدول باليوان، وأنا لا أحوّل العملات. كم يساوي مبلغ { $amount } { $currency } باليوان بحسب عقدك قبل الضريبة؟
form-doubt-period = هل { $amount } يوان أجر شهر أم أجر سنة؟
form-doubt-tax = مبلغ { $amount } يوان هو ما يبقى بعد الضريبة. كم هو قبلها؟
form-doubt-too_many_years = سنوات العمل { $years } والعمر { $age }: لا يتفقان. ما العدد الصحيح لسنوات العمل؟
form-doubt-bounds = القيمة { $value } لا يمكن أن تكون صحيحة لهذا البيان: { $what }. اكتبها من جديد من فضلك.

## القيم

form-hsk = HSK { $level }
form-years = { $count ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
form-age = { $count ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
form-months = { $count ->
    [one] شهر واحد في السنة
    [two] شهران في السنة
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
form-button-no = لا، هناك ما يختلف
form-button-stop = توقف
form-button-skip = لا أعرف
form-button-done = احسب بهذه البيانات
form-button-none = لا شيء مما ذُكر
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
form-fact-language_teacher = تدريس اللغات
form-fact-teaches_mother_tongue = تدريس اللغة الأم
form-fact-talent_programme = اختيار ضمن برنامج صيني للكفاءات
form-fact-recognised_achievement = جائزة أو إنجاز معترف به
form-fact-encouraged_post = منصب قيادي في شركة من الفئات المشجَّعة
form-fact-international_skills_certificate = شهادة مهارات دولية
form-fact-years_in_china = سنوات الإقامة في الصين
form-fact-visa = التأشيرة
form-fact-degree = الشهادة الجامعية
form-event-entry = دخولي الصين
form-event-permit_expiry = انتهاء تصريح عملي
form-event-residence_permit_expiry = انتهاء تصريح إقامتي
form-event-employment_end = انتهاء عملي
form-event-personal_change = تغير جوازي أو وظيفتي
form-event-permit_cancelled = إلغاء تصريح عملي
form-event-no_criminal_record_issue = صدور شهادة الخلو من السوابق
form-event-medical_exam_issue = إجراء الفحص الطبي
form-event-photo_taken = التقاط الصورة
form-event-refusal_known = علمي بالرفض

## النتائج

form-result-points = بحسب ما ذكرته لي، مجموع نقاطك { $total }.
form-result-points-range = بحسب ما ذكرته لي، مجموع نقاطك بين { $low } و{ $high }.
form-result-category = بحسب ما ذكرته لي:
form-category-open = الفئة { $category } – الطريق إليها مفتوح: { $routes }
form-category-undecided = الفئة { $category } – لا تُحسم بهذه البيانات: يجب أن ينظر فيها شخص مختص، أو ينقص بيان ما
form-category-closed = الفئة { $category } – لا يناسبك أي من الطرق إليها
form-category-limit = قد يحول دون ذلك حد، كحد السن؛ فاسأل الجهة المحلية المختصة قبل تقديم الطلب.
form-route-salary = بالأجر
form-route-points = بالنقاط
form-route-degree = بالشهادة الجامعية والخبرة ذات الصلة
form-route-teacher = بتدريس اللغات
form-route-short_term = بالعمل القصير الأجل
form-route-other = باستحقاق خاص
form-not_decision = هذه طرق ممكنة لا قرار؛ فالقرار للجهة المختصة.
form-result-deadlines-none = بحسب القواعد التي أعرفها لا يترتب على هذه التواريخ أي موعد.
form-deadline-passed = مضى هذا اليوم. لا تنتظر، واتصل بالجهة المختصة.

## الحوار عبر رسائل متعددة

dialogue-second = سألت أيضًا عن أمر آخر: { $topic }. هل تود أن أجيب عنه كذلك؟
dialogue-two_failures = تعذر عليّ فهمك أكثر من مرة. هل تود أن يقرأ موظف هذه المحادثة؟
dialogue-own_case = حدثتني عن حالتك. هل تود أن أحسب لك شيئًا بهذه البيانات؟

# Between the items of a list within a sentence
form-between = { "؛ " }
