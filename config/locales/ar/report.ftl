### إطار تقرير الفحص المسبق، وأسماء المستندات والحقول والمصطلحات فيه.

report-title = الفحص المسبق للمستندات
report-subtitle = تصريح عمل الأجانب في الصين
report-verdict-ready = لم يُعثر على ما يمنع تقديم الطلب
report-verdict-action_needed = هناك ما يجب تصحيحه قبل تقديم الطلب
report-verdict-needs_review = هناك نقاط يجب أن يطلع عليها شخص مختص
report-verdict_text-ready = كل قاعدة أمكن فحصها هنا مستوفاة في { $as_of }. القرار للجهة المختصة بتصريح العمل، وقد تطلب المزيد.
report-verdict_text-action_needed = عدد النقاط التي تتطلب التصحيح: { $count }. وهي في أول القائمة أدناه، ومع كل نقطة ما يجب فعله.
report-verdict_text-needs_review = لا توجد نقطة غير مستوفاة، لكن تعذر البت في نقاط عددها: { $count }. وهي في أول القائمة أدناه، ومع كل نقطة ما يجب فعله.
report-as_of = التقييم بتاريخ
report-policy_version = إصدار القواعد
report-language = اللغة
report-made_by = أعده مساعد تصريح العمل. وهو ليس قرارًا من أي جهة رسمية.
report-assumed = ما افتُرض
report-assumed-application_type = لم تذكر نوع الطلب، فافتُرض أنه طلب جديد من خارج الصين.
report-assumed-category = لم تذكر الفئة التي تتقدم إليها، فافتُرضت الفئة B.
report-section-action = ما يجب تصحيحه
report-section-review = ما يجب الاطلاع عليه
report-section-fine = ما هو سليم
report-section-documents = المستندات التي عُثر عليها
report-section-sources = مصادر القواعد
report-files_fine = أمكن فتح الملفات وقراءتها، وليس بينها ملف أكبر من المسموح.
report-none = لا شيء
report-how_to_fix = ما يجب فعله
report-evidence = موضع ذلك
report-evidence_place = { $file }، الصفحة { $page }
report-evidence_picture = الصفحة { $page } من { $file } مع تحديد الموضع { $number }
report-place_number = الموضع { $number }
report-sources_of_rule = القاعدة
report-document_label = { $type } ({ $file })
report-column-paper = المستند
report-column-place = الملفات والصفحات
report-column-field = ما قُرئ
report-column-value = القيمة
report-column-certainty = درجة اليقين
report-column-finding = النتيجة
report-pages_of_file = { $file }، الصفحة { $pages }
report-percent = { NUMBER($share, style: "percent") }
report-sentences = { $first } { $second }
report-yes = نعم
report-no = لا
report-belongs_to = تابع للمستند: { $paper }

count-months = { $count ->
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
count-years = { $count ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }

status-pass = مستوفى
status-fail = غير مستوفى
status-unknown = لم يُبت فيه
severity-blocker = يمنع الطلب
severity-warning = تنبيه
severity-info = للعلم

document-type-passport = جواز السفر
document-type-diploma = الشهادة الجامعية
document-type-no_criminal_record = شهادة الخلو من السوابق
document-type-employment_contract = عقد العمل
document-type-work_experience = شهادة الخبرة
document-type-medical_exam = الشهادة الصحية
document-type-photo = الصورة الشخصية
document-type-authentication = التصديق
document-type-translation = الترجمة
document-type-application_form = استمارة الطلب
document-type-other = مستند آخر
document-type-unreadable = صفحة غير مقروءة

field-full_name = الاسم الكامل
field-date_of_birth = تاريخ الميلاد
field-nationality = الجنسية
field-passport_number = رقم جواز السفر
field-gender = الجنس
field-expiry_date = تاريخ انتهاء الصلاحية
field-issuing_country = بلد الإصدار
field-mrz_valid = أرقام التحقق في الأسطر المقروءة آليًا
field-holder_name = اسم صاحب المستند
field-institution = المؤسسة التعليمية
field-institution_country = بلد المؤسسة التعليمية
field-degree_level = درجة الشهادة
field-field_of_study = التخصص
field-award_date = تاريخ المنح
field-certificate_number = رقم الشهادة
field-issuing_authority = جهة الإصدار
field-issue_date = تاريخ الإصدار
field-result = النتيجة
field-employer_name = جهة العمل
field-employer_credit_code = رمز الائتمان الاجتماعي الموحد
field-employee_name = اسم العامل
field-position = المنصب
field-duties = مضمون العمل
field-work_location = مكان العمل
field-start_date = تاريخ البداية
field-end_date = تاريخ النهاية
field-salary_amount = الأجر
field-salary_currency = العملة
field-salary_period = فترة صرف الأجر
field-signing_date = تاريخ التوقيع
field-employer_seal = ختم جهة العمل
field-employer_signature = توقيع جهة العمل
field-employee_signature = توقيع العامل
field-organisation = المؤسسة
field-signed_or_sealed = توقيع أو ختم
field-contact = هاتف شخص للتواصل أو بريده الإلكتروني
field-kind = نوع التصديق
field-country = البلد
field-number = الرقم
field-document_kind = نوع المستند
field-language_from = اللغة الأصلية
field-language_to = لغة الترجمة
field-stamped = الختم
field-width_px = العرض بالبكسل
field-height_px = الارتفاع بالبكسل
field-plain_background = خلفية سادة
field-face_count = عدد الوجوه
field-language = لغة المستند
field-residences = أماكن الإقامة في بياناتك

term-place_of_work = مكان العمل
term-content_of_work = مضمون العمل
term-pay = الأجر
term-period_in_china = مدة العمل في الصين
term-position = المنصب

degree-associate = شهادة كلية متوسطة
degree-bachelor = شهادة بكالوريوس
degree-master = شهادة ماجستير
degree-doctorate = شهادة دكتوراه
degree-other = مؤهل آخر

authentication-kind-apostille = الأبوستيل
authentication-kind-consular = التصديق القنصلي
authentication-kind-cscse = تحقق CSCSE
authentication-kind-notarial = التوثيق لدى كاتب عدل

report-section-staff = ملاحظات للموظفين
report-section-lapses = آخر أيام التقديم
report-lapse = { $day }: { $title }
report-calendar = إضافة هذه الأيام إلى التقويم
report-declared = صرّح به صاحب الطلب؛ والمقروء: { $read }

calendar-no_criminal_record = آخر يوم للتقديم بشهادة الخلو من السوابق هذه
calendar-no_criminal_record-rule = الحساب: { $months } من تاريخ الإصدار { $since }.
calendar-medical_exam = آخر يوم للتقديم بهذه الشهادة الصحية
calendar-medical_exam-rule = الحساب: { $months } من تاريخ الإصدار { $since }.
calendar-passport = آخر يوم للتقديم بجواز السفر هذا
calendar-passport-rule = الحساب: { $months } رجوعًا من تاريخ الانتهاء { $since }.
calendar-not_advice = للعلم فقط، والقرار للجهة المختصة.

integrity-sign-changed_later = نسخة لاحقة داخل الملف غيّرت ما تعرضه إحدى الصفحات
integrity-sign-editor = حُفظ الملف آخر مرة ببرنامج لتحرير المستندات أو الصور
integrity-sign-saved_again = حُفظ الملف مرة أخرى بعد مدة من إنشائه
integrity-sign-font = أحرف قليلة في سطر مكتوبة بخط لا يوجد في سائر الصفحة
integrity-sign-layer = النص المخزن في الملف يختلف عما تعرضه الصفحة
integrity-sign-code = رمز QR يحمل رقمًا غير المطبوع
colour-white = أبيض
