### البوابة: الصفحات والنماذج والأخطاء. لا يُكتب هنا رقم؛ والحدود تأتي متغيرات.

## الإطار

portal-name = مساعد تصريح العمل
portal-tagline = أسئلة ومستندات لتصريح عمل الأجانب في الصين
portal-skip = الانتقال إلى المحتوى
portal-nav = القائمة الرئيسية
portal-nav-chat = اسأل
portal-nav-papers = فحص المستندات
portal-nav-points = النقاط
portal-nav-privacy = الخصوصية
portal-language = اللغة
portal-footer-scope = معلومات وفحص مسبق. القرارات تتخذها السلطات وحدها؛ فاسأل الجهة المختصة في كل أمر يهمك.
portal-footer-policy = القواعد كما هي في { $date }، الإصدار { $version }.
portal-back = رجوع

## المحادثة

talk-title = اسأل عن تصريح عملك
talk-intro = اسأل بكلماتك. كل جواب يذكر القاعدة التي يستند إليها وتاريخ التحقق منها.
talk-empty = على سبيل المثال:
talk-log = المحادثة
talk-input = سؤالك
talk-input-hint = لا تكتب من فضلك أسماء ولا أرقام جوازات سفر؛ فلا حاجة إليها هنا.
talk-send = إرسال
talk-city = مدينة العمل
talk-city-hint = تختلف بعض القواعد من مدينة إلى أخرى.
talk-you = أنت
talk-assistant = المساعد
talk-person = الموظف
talk-sources = { $count ->
    [one] المصدر
   *[other] المصادر ({ $count })
}
talk-more = المزيد عن هذا
talk-answered-as-of = كما هو في { $date }
talk-sending = جارٍ الإرسال…
talk-waiting = طُلب حضور موظف. وإلى أن يأتي يواصل المساعد الإجابة.
talk-staff = أنت تتحدث الآن إلى موظف.
talk-closed = هذه المحادثة مغلقة.
talk-talk-to-person = التحدث إلى موظف
talk-new = محو هذه المحادثة
talk-not-sent = تعذر إرسال هذه الرسالة. وهي لا تزال في الخانة: حاول من جديد.
talk-pending = محفوظة ولم يُجَب عنها بعد. وسيظهر الجواب هنا تلقائيًا.
talk-cut = (مختصر)
talk-offline = انقطع الاتصال. تجري محاولة جديدة…
talk-open-points = فتح حاسبة النقاط
talk-open-papers = فتح فحص المستندات
talk-open-report = فتح التقرير

## المستندات

papers-title = افحص مستنداتك قبل تقديم الطلب
papers-intro = أضف ما لديك: نسخًا ممسوحة ضوئيًا أو صورًا أو ملفات PDF، بأي ترتيب وأي لغة. وستحصل على قائمة بما هو سليم وما هو ناقص وما يجب تغييره.
papers-privacy = تُشفَّر مستنداتك، ولا تُقرأ إلا على هذا الخادم، وتُمحى بعد آخر زيارة لك بمدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، أو فورًا حين تطلب ذلك.
papers-step-add = إضافة المستندات
papers-step-case = بيانات الطلب
papers-step-check = الفحص
papers-case-hint = كل ما هنا اختياري. وكلما ذكرت أكثر أمكنت مقارنة المزيد.
papers-choose = اختر ملفات أو التقط صورًا
papers-drop = … أو أفلتها هنا
papers-kinds = PDF أو JPEG أو PNG أو TIFF أو WebP أو HEIC أو BMP، في حدود { $megabytes } MB لكل ملف.
papers-upload = إضافة ملفات
papers-files = ملفاتك
papers-none = لا توجد ملفات بعد.
papers-file-pages = { $pages ->
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    }
papers-file-size = { $kilobytes } kB
papers-remove = إزالة
papers-remove-file = إزالة { $name }
papers-start = فحص المستندات
papers-start-hint = يستغرق عادة أقل من دقيقة. ويمكنك مغادرة الصفحة والعودة إليها.
papers-latest = فتح أحدث تقرير
papers-erase = محو كل شيء الآن
papers-erase-hint = يحذف الملفات والتقرير وكل ما أدخلته. ولا يمكن التراجع عن ذلك.
papers-erased = مُحي كل شيء.
papers-saved = تم الحفظ.
papers-save = حفظ
papers-uploading = جارٍ رفع { $name }
papers-uploaded = أُضيف { $name }.
papers-no-type = لم يُختَر

case-application = الطلب
case-applicant = صاحب الطلب
case-employer = جهة العمل
case-job = الوظيفة
case-claims = ما يجب أن تثبته المستندات
case-type = نوع الطلب
case-type-notification_outside = تصريح جديد وصاحب الطلب خارج الصين
case-type-in_country = تصريح جديد وصاحب الطلب داخل الصين
case-type-change_employer = تغيير جهة العمل
case-type-extension = التمديد
case-type-change_information = تغيير المعلومات
case-type-cancellation = الإلغاء
case-type-short_term = العمل القصير الأجل
case-category = الفئة
case-as_of = يوم تقديم الطلب
case-in_china = صاحب الطلب داخل الصين
case-yes = نعم
case-no = لا
case-city = المدينة
case-full_name = الاسم الكامل كما في جواز السفر
case-date_of_birth = تاريخ الميلاد
case-nationality = الجنسية
case-passport_number = رقم جواز السفر
case-gender = الجنس كما في جواز السفر
case-gender-M = ذكر
case-gender-F = أنثى
case-gender-X = غير محدد
case-name = الاسم بالصينية
case-name_en = الاسم بالإنجليزية
case-credit_code = رمز الائتمان الاجتماعي الموحد
case-position = المنصب
case-salary_amount = الأجر
case-salary_currency = العملة
case-salary_period = يُصرف عن كل
case-salary_period-month = شهر
case-salary_period-year = سنة
case-work_location = مكان العمل
case-start_date = بداية العقد
case-end_date = نهاية العقد
case-degree_level = الشهادة
case-degree_level-associate = شهادة كلية متوسطة
case-degree_level-bachelor = بكالوريوس
case-degree_level-master = ماجستير
case-degree_level-doctorate = دكتوراه
case-degree_level-other = غير ذلك
case-experience_years = سنوات العمل ذي الصلة

## الفحص والتقرير

checking-title = تقرير عن مستنداتك
checking-working = تجري قراءة مستنداتك
checking-progress = { $done } من { $total } من الصفحات
checking-step-queued = في انتظار الدور
checking-step-reading = قراءة الصفحات
checking-step-judging = المقارنة بالقواعد
checking-step-done = انتهى
checking-step-failed = توقف
checking-stay = تُحدَّث هذه الصفحة تلقائيًا.
checking-failed = تعذر إتمام الفحص
checking-failed-hint = الخلل من جانبنا لا من مستنداتك. ابدأ الفحص من جديد من فضلك؛ فملفاتك لا تزال هنا.
checking-verdict-ready = لا شيء يمنع تقديم الطلب
checking-verdict-action_needed = هناك ما يجب تغييره
checking-verdict-needs_review = يجب أن يطلع شخص مختص على هذا
checking-verdict-ready-hint = استُوفيت كل قاعدة يمكننا فحصها. والقرار للجهة المختصة، وقد تطلب المزيد.
checking-verdict-action_needed-hint = راجع النقاط أدناه، واستبدل المستندات المعنية، ثم أعد الفحص.
checking-verdict-needs_review-hint = لا توجد نقطة غير مستوفاة، لكن تعذر البت في شيء بيقين. وهو مذكور في أول القائمة أدناه.
checking-as-of = التقييم بتاريخ { $date }
checking-group-fail = يجب تغييره
checking-group-unknown = تعذر البت فيه
checking-group-pass = سليم
checking-severity-blocker = يجب حله
checking-severity-warning = يُرجى التحقق
checking-severity-info = للعلم
checking-fix = ما يجب فعله
checking-evidence = موضع ذلك
checking-evidence-caption = { $file }، الصفحة { $page }
checking-evidence-alt = الصفحة { $page } من { $file } مع تحديد الموضع
checking-sources = القواعد
checking-documents = ما تم التعرف عليه
checking-document-pages = { $file }، { $count ->
    [one] الصفحة
   *[other] الصفحات
} { $pages }
checking-field = البيان
checking-value = كما قُرئ
checking-confidence = درجة اليقين
checking-again = تغيير المستندات وإعادة الفحص
checking-print = طباعة
checking-told-ready = فُحصت مستنداتك: لم نجد فيما يمكننا فحصه ما يمنع تقديم الطلب. ويبين التقرير ما جرى فحصه.
checking-told-action_needed = فُحصت مستنداتك: هناك ما يجب تغييره. ويبين التقرير ماذا وكيف.
checking-told-needs_review = فُحصت مستنداتك: تعذر البت في شيء بيقين. ويبين التقرير ما يجب أن يطلع عليه شخص مختص.

## حاسبة النقاط

points-title = حاسبة النقاط
points-intro = املأ ما تعرفه. وما تتركه يعطي نطاقًا بدل رقم واحد.
points-calculate = احسب
points-result = نقاطك
points-total = { $total ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $total } نقاط
        [many] { $total } نقطة
       *[other] { $total } نقطة
    }
points-range = من { $low } إلى { $high ->
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $high } نقاط
        [many] { $high } نقطة
       *[other] { $high } نقطة
    }
points-category = الفئة بحسب النقاط: { $category }
points-category-none = لا تُفتح بالنقاط وحدها أي فئة. ويمكن أن تُفتح الفئات بطرق أخرى أيضًا.
points-category-open = لم تُحسم الفئة بالنقاط وحدها بعد: ما ينقص هو الذي يحسمها.
points-factor = العامل
points-points = النقاط
points-cap = الحد الأقصى
points-missing = لم يُذكر بعد
points-improve = ما الذي يرفعها
points-improve-to = { $what }: { $before } ← { $after }
points-not-decision = هذا حساب وفق الجدول المنشور، وليس قرارًا من السلطة.
points-as-of = الجدول الساري في { $date }
points-salary_annual_cny = الأجر السنوي في الصين باليوان (CNY)
points-education = أعلى شهادة
points-education-none = لا توجد شهادة
points-education-bachelor = بكالوريوس
points-education-master = ماجستير
points-education-doctorate = دكتوراه
points-skills_certificate = شهادة المهارات
points-skills_certificate-none = لا توجد شهادة
points-skills_certificate-technician = فني
points-skills_certificate-senior_technician = فني أول
points-experience_years = سنوات العمل ذي الصلة
points-months_per_year = أشهر العمل في الصين كل سنة
points-hsk_level = الصينية (مستوى HSK)
points-chinese_taught_degree = شهادة دُرست بالصينية
points-former_chinese_national = حامل سابق للجنسية الصينية
points-region = منطقة العمل
points-region-western = المنطقة الغربية
points-region-northeast_old_industrial = القواعد الصناعية القديمة في الشمال الشرقي
points-region-central_special = المحافظات الفقيرة والمناطق الخاصة في المنطقة الوسطى
points-region-other = غير ذلك
points-age = السن
points-top_university = خريج جامعة مرموقة مدرجة في القائمة
points-fortune_500 = عمل لدى إحدى أكبر شركات العالم
points-intellectual_property = يملك حقوق ملكية فكرية مثل براءات الاختراع
points-five_years_in_china = عدة سنوات من العمل المتواصل في الصين
points-local_bonus = النقاط التي تمنحها المقاطعة
points-factor-salary = الأجر السنوي
points-factor-education = الشهادة أو المهارات
points-factor-experience = العمل ذو الصلة
points-factor-months_per_year = الأشهر كل سنة
points-factor-chinese = اللغة الصينية
points-factor-location = منطقة العمل
points-factor-age = السن
points-factor-extra = الجامعة أو الشركة أو البراءات
points-factor-local_bonus = نقاط المقاطعة
points-unknown = غير معروف

## الخصوصية

privacy-title = ماذا يحدث لما تقوله لنا وتعرضه علينا
privacy-chat = ما تكتبه في المحادثة يُشفَّر على هذا الخادم ويُستخدم للإجابة عنك. لا تكتب من فضلك أسماء ولا أرقام وثائق؛ فالإجابات لا تحتاج إليها.
privacy-papers = المستندات التي ترفعها تُشفَّر قبل تخزينها. ولا تُقرأ إلا على هذا الخادم، ولا يُرسل شيء إلى خدمة أخرى.
privacy-kept = تُمحى المحادثات بعد آخر نشاط بمدة { $talk_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $talk_days } أيام
        [many] { $talk_days } يومًا
       *[other] { $talk_days } يوم
    }، والطلبات بعده بمدة { $case_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $case_days } أيام
        [many] { $case_days } يومًا
       *[other] { $case_days } يوم
    }. وتُمحى الملفات التي لم تُفحص قط بعد { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
privacy-erase = يمكنك محو طلبك فورًا من الصفحة التي أضفت فيها مستنداتك. وعندئذ يُكتب على القرص فوق الملفات والتقرير والبيانات المدخلة.
privacy-cookies = ملفا تعريف ارتباط يحفظان مفتاحي محادثتك وطلبك في هذا المتصفح، وملف آخر يحمي النماذج. ولا يوجد غيرها، ولا أحد يتتبعك.
privacy-logs = تحمل السجلات والعدادات أرقامًا لا معنى لها خارج هذا الخادم: بلا أسماء ولا رسائل ولا محتويات مستندات.
privacy-human = إن طلبت التحدث إلى موظف رأى الموظفون المحادثة. وإن كان مستند مشكوكًا فيه فقد يطلعون عليه.
privacy-title-chat = المحادثات
privacy-title-papers = المستندات
privacy-title-kept = مدة الحفظ
privacy-title-erase = حقك في المحو
privacy-title-cookies = ملفات تعريف الارتباط
privacy-title-human = الموظفون

## الأخطاء

problem-page-title = لم ينجح ذلك
problem-invalid_input = هناك قيمة غير متوقعة
    .detail = { $path }: { $expected }
problem-invalid_request = الطلب ليس على النحو المتوقع
    .detail = راجع من فضلك الموضع المذكور وأرسله من جديد.
problem-unauthorized = هذا غير متاح لك
    .detail = المفتاح اللازم له مفقود أو انتهت صلاحيته. ابدأ من جديد من الصفحة الرئيسية.
problem-not_found = لا توجد صفحة أو مادة كهذه
    .detail = ربما مُحيت. ابدأ من جديد من الصفحة الرئيسية.
problem-conflict = هذا غير ممكن حاليًا
    .detail = تغيرت الحالة في هذه الأثناء. أعد تحميل الصفحة.
problem-no_files = لا توجد مستندات لفحصها
    .detail = أضف ملفًا واحدًا على الأقل أولًا.
problem-check_open = هناك فحص جارٍ بالفعل
    .detail = انتظر حتى ينتهي؛ وسيظهر التقرير تلقائيًا.
problem-conversation_closed = هذه المحادثة مغلقة
    .detail = ابدأ محادثة جديدة من الصفحة الرئيسية.
problem-key_reused = استُخدم هذا المفتاح لملف آخر
    .detail = أرسل كل ملف آخر بقيمة Idempotency-Key مختلفة.
problem-method_not_allowed = هذا غير متاح هنا
    .detail = العنوان موجود، لكن ليس لهذا النوع من الطلبات.
problem-rate_limited = طلبات أكثر من اللازم
    .detail = انتظر من فضلك { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    } ثم حاول من جديد.
problem-body_too_large = ما أُرسل أكبر من المسموح
    .detail = أرسل أقل في كل مرة.
problem-body_too_slow = كان الاتصال بطيئًا جدًا
    .detail = لم يُخزَّن شيء. حاول من جديد من فضلك.
problem-busy = الضغط كبير حاليًا
    .detail = حاول من جديد من فضلك بعد دقيقة.
problem-forbidden_origin = هذا النموذج قديم أو جاء من مكان آخر
    .detail = أعد تحميل الصفحة وأرسله مرة أخرى.
problem-internal = حدث خلل من جانبنا
    .detail = سُجّل الخلل. حاول من جديد من فضلك؛ ولم يضع شيء مما سبق قبوله.

upload-too_large = الملف أكبر من المسموح
    .detail = الحد الأقصى للملف { $megabytes } MB. أعد مسحه ضوئيًا بدقة أقل أو قسّمه.
upload-too_many_files = ملفات أكثر من المسموح
    .detail = يمكن أن يُضاف هنا عدد أقصاه { $files ->
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }. أزل ما لا حاجة إليه.
upload-case_full = لم يعد هناك متسع
    .detail = الحد الأقصى للملفات مجتمعة { $megabytes } MB. أزل ما لا حاجة إليه.
upload-too_many_pages = صفحات الملف أكثر من المسموح
    .detail = ارفع المستندات المطلوبة فقط، كلًّا في ملف مستقل.
upload-too_many_pixels = الصورة أكبر من المسموح
    .detail = التقط الصورة بحجم عادي أو امسح المستند ضوئيًا بدقة أقل.
upload-unsupported = هذا النوع من الملفات لا يُقرأ
    .detail = ارفع ملف PDF أو نسخة ممسوحة ضوئيًا أو صورة (JPEG, PNG, TIFF, WebP, HEIC, BMP).
upload-office_document = مستندات Office لا تُقرأ
    .detail = اطبعه أو صدّره بصيغة PDF، أو امسح الورقة الموقعة ضوئيًا، ثم ارفع ذلك.
upload-empty = الملف فارغ
    .detail = اختر الملف من جديد؛ فربما لم يُحفظ كاملًا.
upload-encrypted = الملف مقفل بكلمة مرور
    .detail = احفظه بدون كلمة مرور، مثلًا بطباعته إلى ملف PDF جديد، ثم ارفعه.
upload-damaged = الملف تالف
    .detail = لا يمكن فتحه. احفظه من جديد أو أعد المسح الضوئي للمستند، ثم ارفعه مرة أخرى.
upload-not_multipart = الرفع ليس على النحو المتوقع
    .detail = أرسل الملف بصيغة multipart/form-data.
upload-no_file = لم يُختَر ملف
    .detail = اختر ملفًا واحدًا على الأقل.
