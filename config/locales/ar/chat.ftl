### العبارات الثابتة في المحادثة، وأسماء المواضيع على الأزرار (topic-id؛ و.question الموضوع نفسه في صيغة سؤال).
### لا يُكتب هنا رقم، لا بالأرقام ولا بالحروف. والمتغيرات مذكورة عند كل رسالة.

## كلام عابر

chat-greeting = مرحبًا. أجيب عن أسئلة تصريح عمل الأجانب في بر الصين الرئيسي (外国人来华工作许可) مع ذكر المصادر. ماذا تود أن تعرف؟
chat-goodbye = مع السلامة. قبل أن تتصرف بناءً على جواب راجع التواريخ، وتأكد لدى الجهة المحلية المختصة حيث ذكرتُ ذلك.
chat-thanks = على الرحب والسعة. هل من شيء آخر عن تصريح العمل؟
chat-affirm = حسنًا. قل لي من فضلك في كلمات قليلة ماذا تود أن تعرف بعد ذلك.
chat-deny = حسنًا، لندع ذلك. أعد صياغة سؤالك من فضلك، أو اسأل عن شيء آخر يتعلق بتصريح العمل.
chat-bot_challenge = أنا برنامج، ولست شخصًا ولا جهة حكومية. أختار من إجابات راجعها أشخاص وأعرض مصادرها. وقد أخطئ في فهم ما تقصده، ولا أبت في شيء. ويمكنك في أي وقت أن تطلب التحدث إلى موظف.
# $languages: اللغات المتاحة بأسمائها
chat-language_switch = يمكننا التحدث بهذه اللغات: { $languages }. وأنا أجيبك الآن بالعربية. اكتب بلغة أخرى منها أو اخترها من القائمة.
chat-restart_or_cancel = تم، لنبدأ من جديد. ماذا تود أن تعرف عن تصريح العمل؟

## ما لا يستطيع المساعد الإجابة عنه

chat-out_of_scope = لا أستطيع المساعدة إلا في العمل في بر الصين الرئيسي وتصريح العمل. اسأل من فضلك عن شيء يتصل بذلك.
# $hotline_work, $hotline_immigration: أرقام الهاتف
chat-not_known = لا أعرف جوابًا موثوقًا عن هذا، ولذلك لن أخمن. جرّب كلمات أخرى، أو اطلب التحدث إلى موظف، أو اتصل بالرقم { $hotline_work } (تصريح العمل) أو { $hotline_immigration } (التأشيرة وتصريح الإقامة).
chat-clarify = لست متأكدًا مما تقصده. هل تقصد أحد هذه المواضيع؟ إن لم يكن كذلك فأعد صياغة سؤالك.
# $hotline_work, $hotline_immigration: أرقام الهاتف
chat-bot_unavailable = الجزء الذي يفهم الأسئلة متوقف حاليًا. رسالتك محفوظة. أعد المحاولة من فضلك بعد قليل، أو اتصل بالرقم { $hotline_work } (تصريح العمل) أو { $hotline_immigration } (التأشيرة وتصريح الإقامة).
# $characters: أقصى عدد من الأحرف في الرسالة
chat-message_too_long = هذه الرسالة أطول مما أستطيع قراءته؛ فأنا أقرأ ما لا يزيد على { $characters ->
        [one] حرف واحد
        [two] حرفين
        [few] { $characters } أحرف
        [many] { $characters } حرفًا
       *[other] { $characters } حرف
    }. قسّمها من فضلك إلى أسئلة أقصر.
chat-message_empty = لم تصلني أي كلمات. اكتب سؤالك من فضلك.
# $languages: اللغات المتاحة بأسمائها
chat-language_not_offered = لا أتحدث هذه اللغة بعد. يمكنني الإجابة بما يلي: { $languages }.

## التحدث إلى موظف

chat-handoff = سُجّلت رغبتك في التحدث إلى موظف. سيقرأ أحد الموظفين هذه المحادثة ويجيبك هنا، ولا يمكنني أن أقول متى. لا ترسل من فضلك أرقام جوازات سفر أو مستندات في المحادثة.
chat-handoff_waiting = طُلب انضمام موظف ولم يجب أحد بعد. وما تكتبه محفوظ له. إن كانت مهلتك قريبة فاتصل بالخط الساخن بدل الانتظار.

## حالتك الخاصة

chat-check_documents = يمكنني فحص مستنداتك من حيث اكتمالها والأخطاء الظاهرة: افتح صفحة فحص المستندات وارفعها هناك لا في المحادثة. جهّز: نوع الطلب، والفئة، والمدينة، ونسخًا ضوئية واضحة بالألوان. والنتيجة فحص مسبق لا قرار.

## مدى اليقين من الجواب

chat-confirm_with_office = هذا الجزء قاعدة محلية أو غير مؤكد. تأكد منه من فضلك لدى الجهة المحلية المختصة قبل أن تعتمد عليه.
# $date: اليوم الذي تأكدنا فيه آخر مرة من أقدم هذه الأرقام
chat-stale = تأكدنا من هذه الأرقام آخر مرة في { $date }. وربما تغيرت منذ ذلك الحين: تأكد منها من فضلك قبل أن تعتمد عليها.
# $date: اليوم الذي يخصه الجواب
chat-as_of = هذه هي القاعدة كما هي في { $date }.
# $city: المدينة باسمها في هذه اللغة
chat-city_used = يراعي هذا الجواب القواعد المحلية في { $city }.
# $city: ما كتبه الشخص
chat-city_not_known = ليست لدينا قواعد خاصة عن { $city }. هذه هي القاعدة الوطنية، وقد تختلف الممارسة المحلية.
chat-sources = المصادر
chat-not_advice = هذه معلومات، وليست استشارة قانونية ولا قرارًا من السلطة.

## مواضيع الإجابات

topic-work_permit_overview = ما هو تصريح العمل
    .question = ما هو تصريح عمل الأجانب في الصين؟
topic-who_needs_permit = من يحتاج إلى تصريح
    .question = من يحتاج إلى تصريح عمل ومن لا يحتاج إليه؟
topic-hmt_residents = أهالي هونغ كونغ وماكاو وتايوان
    .question = هل يحتاج أهالي هونغ كونغ أو ماكاو أو تايوان إلى تصريح عمل؟
topic-permit_visa_difference = التصريح والتأشيرة والإقامة
    .question = ما الفرق بين تصريح العمل والتأشيرة وتصريح الإقامة؟
topic-application_process = خطوات الطلب
    .question = ما الخطوات من عرض العمل إلى تصريح الإقامة؟
topic-who_applies = من يقدم الطلب
    .question = هل تقدم جهة عملي الطلب أم يمكنني ذلك بنفسي؟
topic-contact_office = الجهة والموقع والخط الساخن
    .question = ما الجهة المختصة وكيف أتواصل معها؟
topic-processing_time = كم يستغرق
    .question = كم يستغرق الطلب؟
topic-fees = الرسوم
    .question = كم تبلغ التكلفة؟
topic-check_status = حالة الطلب
    .question = كيف أعرف أين وصل طلبي؟
topic-returned_or_refused = إعادة الطلب أو رفضه
    .question = ماذا أفعل إذا أُعيد الطلب أو رُفض؟
topic-employer_requirements = شروط جهات العمل
    .question = ما الشروط التي تستوفيها جهة العمل لتوظيف أجنبي؟
topic-system_account_help = مساعدة في النظام الإلكتروني
    .question = ماذا نفعل إذا لم يعمل النظام الإلكتروني؟
topic-category_overview = الفئات A وB وC
    .question = ماذا تعني الفئات A وB وC؟
topic-category_a = الفئة A
    .question = من ينتمي إلى الفئة A؟
topic-category_b = الفئة B
    .question = من ينتمي إلى الفئة B؟
topic-category_c = الفئة C
    .question = من ينتمي إلى الفئة C؟
topic-points_system = كيف تعمل النقاط
    .question = كيف يعمل نظام النقاط؟
topic-points_factors = نقاط كل عامل
    .question = كم نقطة يعطي كل عامل؟
topic-applicant_requirements = شروط صاحب الطلب
    .question = ما الشروط التي يجب أن أستوفيها؟
topic-age_limit = حد السن
    .question = هل هناك حد للسن؟
topic-degree_requirement = الشهادة الجامعية
    .question = أي شهادة جامعية أحتاج إليها؟
topic-experience_requirement = الخبرة العملية
    .question = كم أحتاج من الخبرة العملية؟
topic-teacher_requirements = قواعد المعلمين
    .question = ماذا يحتاج معلمو اللغات؟
topic-fresh_graduate = حديثو التخرج
    .question = هل أحصل على تصريح بعد التخرج مباشرة؟
topic-student_work = عمل الطلاب
    .question = هل يجوز للطلاب العمل أو التدريب؟
topic-salary_requirement = شروط الأجر
    .question = كم يجب أن يكون أجري؟
topic-documents_list = قائمة المستندات
    .question = ما المستندات اللازمة للطلب الجديد؟
topic-document_legalisation = التصديق والأبوستيل
    .question = كيف أصدّق شهادتي الجامعية ومستنداتي؟
topic-criminal_record_certificate = شهادة الخلو من السوابق
    .question = هل أحتاج إلى شهادة خلو من السوابق ومن أي بلد؟
topic-criminal_history = إدانة سابقة
    .question = هل أحصل على تصريح ولديّ سابقة جنائية؟
topic-medical_check = الفحص الطبي
    .question = أين ومتى أجري الفحص الطبي؟
topic-document_format = النسخ والصورة والترجمة
    .question = ما شكل النسخ الضوئية والصور والترجمات؟
topic-document_validity = عمر المستندات
    .question = إلى أي حد يجب أن تكون شهاداتي حديثة؟
topic-contract_requirements = عقد العمل
    .question = ماذا يجب أن يتضمن عقد العمل؟
topic-notification_letter = إخطار تصريح العمل
    .question = ما هو إخطار تصريح العمل وكم مدة استخدامه؟
topic-z_visa = تأشيرة Z
    .question = كيف أطلب تأشيرة Z؟
topic-r_visa = تأشيرة الكفاءات R
    .question = من يمكنه الحصول على تأشيرة R؟
topic-wrong_visa_work = العمل بتأشيرة أخرى
    .question = هل يجوز العمل بتأشيرة سياحية أو تجارية أو عائلية؟
topic-apply_inside_china = التقديم داخل الصين
    .question = هل يمكنني التقديم دون مغادرة الصين؟
topic-short_term_work = العمل القصير الأجل
    .question = ماذا أحتاج للعمل القصير الأجل؟
topic-after_arrival = بعد الوصول
    .question = ماذا أفعل بعد الدخول بتأشيرة Z وخلال أي مدة؟
topic-police_registration = تسجيل السكن
    .question = كيف أسجل سكني لدى الشرطة؟
topic-residence_permit = تصريح الإقامة
    .question = كيف أحصل على تصريح الإقامة للعمل؟
topic-permit_validity = مدة صلاحية التصريح
    .question = لأي مدة يصدر تصريح العمل؟
topic-family_dependents = استقدام الأسرة
    .question = هل يمكن لأسرتي أن تأتي معي؟
topic-family_work = عمل أفراد الأسرة
    .question = هل يجوز لزوجتي أو زوجي العمل في الصين؟
topic-travel_reentry = المغادرة والعودة
    .question = هل يمكنني مغادرة الصين والعودة إليها؟
topic-extension = التمديد
    .question = متى يُمدَّد التصريح وكيف؟
topic-expired_or_overstay = انتهاء الصلاحية وتجاوز المدة
    .question = ماذا أفعل إذا انتهى تصريحي أو تأشيرتي؟
topic-change_employer = تغيير جهة العمل
    .question = كيف أنتقل إلى جهة عمل جديدة؟
topic-change_information = جواز أو مسمى أو بيانات جديدة
    .question = ما الذي يُبلَّغ عنه إذا تغير جوازي أو مسماي الوظيفي؟
topic-cancellation = إلغاء التصريح
    .question = من يلغي التصريح عند انتهاء العمل وخلال أي مدة؟
topic-employer_wont_cancel = جهة العمل ترفض الإلغاء
    .question = ماذا أفعل إذا رفضت جهة العمل الإلغاء أو لم تعطني شهادة ترك العمل؟
topic-after_leaving_job = البقاء بعد انتهاء العمل
    .question = كم يمكنني البقاء بعد انتهاء عملي؟
topic-lost_card = فقدان بطاقة التصريح
    .question = ماذا أفعل إذا فقدت بطاقة التصريح؟
topic-electronic_permit = التصريح الإلكتروني
    .question = كيف أحصل على تصريح العمل الإلكتروني وأبرزه؟
topic-work_location = العمل في مكان آخر
    .question = هل يجوز لي العمل في مدينة أخرى أو في موقع عميل؟
topic-side_and_remote_work = العمل الإضافي والعمل عن بُعد
    .question = هل يجوز لي عمل إضافي أو العمل عن بُعد من الصين؟
topic-own_company = شركتي الخاصة
    .question = هل يمكن لشركتي الخاصة أن تقدم الطلب عني؟
topic-penalties = العقوبات
    .question = ما عقوبات العمل غير القانوني أو المستندات المزورة؟
topic-social_insurance_tax = التأمينات والضريبة
    .question = هل أدفع التأمينات الاجتماعية والضريبة في الصين؟

## مواضيع التحكم

topic-greeting = بداية المحادثة
    .question = عمَّ يمكنني أن أسألك؟
topic-goodbye = نهاية المحادثة
    .question = كيف أنهي هذه المحادثة؟
topic-thanks = شكر
    .question = هل لي أن أشكرك؟
topic-affirm = نعم
    .question = هل هذا صحيح؟
topic-deny = لا
    .question = هل هذا خطأ؟
topic-bot_challenge = عن هذا المساعد
    .question = هل أنت شخص أم برنامج؟
topic-talk_to_human = التحدث إلى موظف
    .question = هل يمكنني التحدث إلى موظف؟
topic-language_switch = اللغة
    .question = ما اللغات التي تتحدثها؟
topic-check_documents = فحص مستنداتي
    .question = هل يمكنك مراجعة مستنداتي؟
topic-check_points = حساب نقاطي
    .question = هل يمكنك حساب نقاطي؟
topic-check_category = معرفة فئتي
    .question = أي فئة قد تناسبني؟
topic-restart_or_cancel = البدء من جديد
    .question = هل يمكننا البدء من جديد؟
topic-out_of_scope = شيء آخر
    .question = هل يمكنك المساعدة في شيء آخر؟
topic-out_of_domain_near = أمور ذات صلة
    .question = أين أسأل عن التأشيرات الأخرى والإقامة وما يتصل بها؟
