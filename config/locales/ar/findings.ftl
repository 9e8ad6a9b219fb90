### نتائج الفحص المسبق: finding-code-status[-variant] يقول ما وُجد، وfix-code[-variant] ما يجب فعله، كل خطوة في سطر.
### التواريخ والأرقام والقوائم متغيرات تأتي من المستندات ومن القواعد.

## الملفات والصفحات

finding-file-unreadable-pass = أمكن فتح { $file } وقراءته.
finding-file-unreadable-fail-encrypted = الملف { $file } محمي بكلمة مرور فلا يمكن قراءته.
finding-file-unreadable-fail-damaged = الملف { $file } تالف ولا يمكن فتحه.
finding-file-unreadable-fail-empty = الملف { $file } فارغ.
finding-file-unreadable-fail-unsupported = الملف { $file } من نوع لا يمكن قراءته هنا.
finding-file-unreadable-unknown = لم تتمكن هذه الخدمة من قراءة { $file } حتى آخره.
fix-file-unreadable-encrypted =
    احفظ الملف من جديد بدون كلمة مرور.
    ارفع الملف الجديد.
fix-file-unreadable-damaged =
    افتح الملف على جهازك لترى هل هو سليم.
    امسح المستند ضوئيًا أو صدّره من جديد وارفع الملف الجديد.
fix-file-unreadable-empty = امسح المستند ضوئيًا أو صدّره من جديد، وتحقق من الملف، ثم ارفعه.
fix-file-unreadable-unsupported = احفظ المستند بصيغة PDF، أو صورة بصيغة JPG أو PNG، ثم ارفعه.

finding-file-too_large-pass = حجم { $file } ضمن الحدود المسموحة.
finding-file-too_large-fail-too_large_bytes = الملف { $file } أكبر مما تقبله هذه الخدمة.
finding-file-too_large-fail-too_many_pages = صفحات الملف { $file } أكثر مما تقبله هذه الخدمة.
finding-file-too_large-fail-too_many_pixels = في { $file } صورة فيها من البكسلات أكثر مما تقبله هذه الخدمة.
fix-file-too_large-too_large_bytes = امسح المستند ضوئيًا من جديد بدقة أقل، أو قسّمه إلى عدة ملفات، ثم ارفعها.
fix-file-too_large-too_many_pages = قسّم الملف، أو احذف الصفحات التي لا تخص أي مستند من مستندات الطلب، ثم ارفع الأجزاء.
fix-file-too_large-too_many_pixels = صغّر الصورة بحيث يظل النص سهل القراءة، ثم ارفعها من جديد.

finding-page-legible-pass = جميع الصفحات مقروءة.
finding-page-legible-fail-blurred = الصورة مهزوزة بحيث لا تُقرأ: { $pages }.
finding-page-legible-fail-cropped = جزء من الصفحة مقطوع وتعذرت قراءة الباقي: { $pages }.
finding-page-legible-fail-dark = الصورة مظلمة بحيث لا تُقرأ: { $pages }.
finding-page-legible-fail-glare = انعكاس ضوئي قوي يخفي جزءًا من النص: { $pages }.
finding-page-legible-fail-low_resolution = النص في الصورة أصغر من أن يُقرأ: { $pages }.
finding-page-legible-fail-unreadable = تعذرت قراءة النص: { $pages }.
finding-page-legible-unknown = بعض الصفحات لم تُقرأ إلا جزئيًا. { $pages }
fix-page-legible-blurred =
    ضع الورقة مبسوطة في ضوء جيد وثبّت الهاتف، أو استخدم ماسحًا ضوئيًا.
    تأكد على الشاشة من أنك تقرأ أصغر الحروف، ثم ارفع الصورة الجديدة.
fix-page-legible-cropped = أعد التصوير بحيث تظهر كل حواف الورقة، ثم ارفع الصورة.
fix-page-legible-dark = أعد التصوير في ضوء النهار أو تحت مصباح، من غير أن يقع ظلك على الورقة، ثم ارفع الصورة.
fix-page-legible-glare = أعد التصوير بدون فلاش وبضوء جانبي، ثم ارفع الصورة.
fix-page-legible-low_resolution = امسح الورقة ضوئيًا، أو صوّرها من مسافة أقرب حتى تملأ الإطار، ثم ارفع الصورة.
fix-page-legible-unreadable = امسح الأصل ضوئيًا بالألوان وارفع الملف الجديد.

## هل كل شيء موجود؟

finding-presence-passport-pass = جواز السفر موجود.
finding-presence-passport-fail = صفحة بيانات جواز السفر غير موجودة.
finding-presence-passport-unknown = ليس مؤكدًا أن صفحة بيانات جواز السفر بين الملفات.
fix-presence-passport = امسح ضوئيًا بالألوان صفحة الجواز التي فيها صورتك وسطرا الحروف في أسفلها، ثم ارفعها.

finding-presence-diploma-pass = الشهادة الجامعية موجودة.
finding-presence-diploma-fail = أعلى شهادة جامعية لك غير موجودة.
finding-presence-diploma-unknown = ليس مؤكدًا أن بين الملفات شهادة جامعية، أو أنك تحتاج إليها.
fix-presence-diploma =
    امسح ضوئيًا أعلى شهادة جامعية لك، مع تصديقها إن كانت صادرة خارج بر الصين الرئيسي.
    ارفعها مع الترجمة الصينية.

finding-presence-no_criminal_record-pass = شهادة الخلو من السوابق موجودة.
finding-presence-no_criminal_record-fail = شهادة الخلو من السوابق غير موجودة.
finding-presence-no_criminal_record-unknown = ليس مؤكدًا أن بين الملفات شهادة خلو من السوابق، أو أنك تحتاج إليها.
fix-presence-no_criminal_record =
    اطلب الشهادة من الشرطة أو الجهة العدلية في بلد جنسيتك أو بلد إقامتك المعتادة.
    صدّقها وترجمها إلى الصينية، ثم ارفع جميع الصفحات.

finding-presence-employment_contract-pass = عقد العمل موجود.
finding-presence-employment_contract-fail = عقد العمل غير موجود.
finding-presence-employment_contract-unknown = ليس مؤكدًا أن بين الملفات عقد عمل، أو أنك تحتاج إليه.
fix-presence-employment_contract = اطلب من جهة عملك العقد الموقع والمختوم، وارفع جميع صفحاته.

finding-presence-work_experience-pass = شهادة الخبرة موجودة.
finding-presence-work_experience-fail = لا توجد شهادة خبرة.
finding-presence-work_experience-unknown = ليس مؤكدًا أن بين الملفات شهادة خبرة، أو أنك تحتاج إليها.
fix-presence-work_experience =
    اطلب من جهات العمل السابقة التي أديت فيها عملًا ذا صلة شهادة تذكر المنصب والمدة.
    يجب أن تحمل توقيعًا أو ختمًا، وهاتف شخص للتواصل أو بريده الإلكتروني.

finding-presence-medical_exam-pass = الشهادة الصحية موجودة.
finding-presence-medical_exam-fail = الشهادة الصحية غير موجودة.
finding-presence-medical_exam-unknown = ليس مؤكدًا أن بين الملفات شهادة صحية، أو أنك تحتاج إليها الآن.
fix-presence-medical_exam =
    اسأل جهة عملك هل تقبل الجهة المختصة لديكم تعهدًا صحيًا قبل دخولك الصين.
    وإلا فأجرِ الفحص، أو اطلب التحقق من فحص أُجري في الخارج، لدى خدمة الصحة والحجر الصحي الصينية، وارفع الشهادة.

finding-presence-photo-pass = الصورة الشخصية موجودة.
finding-presence-photo-fail = الصورة الشخصية غير موجودة.
finding-presence-photo-unknown = ليس مؤكدًا أن بين الملفات صورة شخصية.
fix-presence-photo = ارفع صورة حديثة بالألوان: الوجه من الأمام، والرأس مكشوف، والخلفية بيضاء سادة.

finding-presence-application_form-pass = استمارة الطلب موجودة.
finding-presence-application_form-fail = استمارة الطلب غير موجودة.
finding-presence-application_form-unknown = استمارة الطلب ليست بين الملفات. يطبعها النظام الإلكتروني بعد إدخال البيانات، فلا يُحسب ذلك على مستنداتك.
fix-presence-application_form = تطبع جهة عملك الاستمارة من النظام الإلكتروني؛ وقّعها واطلب ختمها، ثم ارفع نسخة ممسوحة ضوئيًا منها.

## جواز السفر

finding-passport-mrz-pass = الأسطر المقروءة آليًا في جواز السفر متسقة.
finding-passport-mrz-fail = أرقام التحقق في الأسطر المقروءة آليًا في جواز السفر لا توافق المكتوب فيها.
finding-passport-mrz-unknown = تعذر فحص الأسطر المقروءة آليًا في جواز السفر.
fix-passport-mrz =
    امسح صفحة البيانات ضوئيًا من جديد وهي مبسوطة، مع ظهور السطرين السفليين كاملين.
    إن تكررت النتيجة فاعرض الجواز على السلطة التي أصدرته.

finding-passport-validity-pass = جواز السفر صالح حتى { $expiry }، أي أكثر من المدة المطلوبة البالغة { $months }.
finding-passport-validity-fail = تنتهي صلاحية جواز السفر في { $expiry }. ويجب أن يبقى صالحًا مدة { $months }، أي حتى { $needed } على الأقل.
finding-passport-validity-fail-expired = انتهت صلاحية جواز السفر في { $expiry }.
finding-passport-validity-unknown = تعذر البت في كفاية صلاحية جواز السفر.
fix-passport-validity =
    جدد جواز السفر قبل تقديم الطلب؛ ويجب أن يكون الجديد صالحًا حتى { $needed } أو ما بعده.
    أبلغ جهة عملك بالرقم الجديد لأنه يرد في مستندات أخرى.
fix-passport-validity-expired =
    اطلب جواز سفر جديدًا صالحًا حتى { $needed } أو ما بعده.
    أبلغ جهة عملك بالرقم الجديد لأنه يرد في مستندات أخرى.

## الشهادة الجامعية

finding-diploma-degree_level-pass = الشهادة ({ $level }) تبلغ الدرجة المطلوبة ({ $needed }).
finding-diploma-degree_level-fail = المؤهل المذكور في الشهادة هو { $level }؛ ويتطلب هذا الطلب { $needed } أو أعلى.
finding-diploma-degree_level-unknown = تعذر البت في كفاية درجة الشهادة.
fix-diploma-degree_level =
    إن كانت لديك شهادة أعلى فارفعها.
    وإلا فاسأل جهة عملك هل يناسبك طريق آخر أو فئة أخرى.

finding-diploma-is_final-pass = هذه هي الشهادة الجامعية.
finding-diploma-is_final-fail = ليست هذه الشهادة الجامعية نفسها، بل مستند متصل بها، مثل كشف الدرجات أو إفادة القيد أو شهادة مؤقتة.
finding-diploma-is_final-unknown = تعذر البت هل هذه هي الشهادة الجامعية نفسها.
fix-diploma-is_final = ارفع الشهادة التي سلّمتها المؤسسة التعليمية عند منح الدرجة.

finding-diploma-authenticated-pass = الشهادة الجامعية مصدقة: { $way }.
finding-diploma-authenticated-pass-none_needed = الشهادة الجامعية الصادرة في { $country } لا تحتاج إلى تصديق.
finding-diploma-authenticated-fail = لم يُعثر على تصديق للشهادة الجامعية. والمقبول بالنسبة إلى { $country } أحد ما يلي: { $ways }.
finding-diploma-authenticated-fail-not_accepted = تحمل الشهادة الجامعية تصديقًا لا يُعتد به بالنسبة إلى { $country } ({ $way }). والمقبول أحد ما يلي: { $ways }.
finding-diploma-authenticated-unknown = تعذر البت هل الشهادة الجامعية مصدقة على نحو يُعتد به.
fix-diploma-authenticated =
    صدّق الشهادة بإحدى هذه الطرق: { $ways }.
    ارفع التصديق مع الشهادة، بجميع الصفحات.
fix-diploma-authenticated-not_accepted =
    صدّق الشهادة من جديد بإحدى هذه الطرق: { $ways }.
    ارفع التصديق الجديد مع الشهادة، بجميع الصفحات.

finding-diploma-translated-pass = توجد ترجمة صينية مختومة للشهادة الجامعية.
finding-diploma-translated-pass-none_needed = الشهادة الجامعية بالصينية ولا تحتاج إلى ترجمة.
finding-diploma-translated-fail = الشهادة الجامعية ليست بالصينية، ولم يُعثر على ترجمة صينية لها.
finding-diploma-translated-fail-not_chinese = ترجمة الشهادة الجامعية ليست إلى الصينية.
finding-diploma-translated-fail-not_stamped = الترجمة الصينية للشهادة الجامعية لا تحمل ختمًا.
finding-diploma-translated-unknown = تعذر البت هل تتبع الشهادةَ الجامعية ترجمة صينية مختومة.
fix-diploma-translated =
    اطلب ترجمة الشهادة إلى الصينية. واسأل الجهة المحلية المختصة من يجوز له الترجمة.
    اطلب ختم الترجمة وارفعها مع الشهادة.
fix-diploma-translated-not_chinese = اطلب ترجمة الشهادة إلى الصينية وختمها، ثم ارفع الترجمة.
fix-diploma-translated-not_stamped = اطلب ختم الترجمة ممن أعدها أو من جهة عملك، بحسب ما تطلبه الجهة المحلية المختصة، ثم ارفعها من جديد.

## شهادة الخلو من السوابق

finding-ncr-result_clear-pass = تفيد الشهادة بعدم وجود سوابق.
finding-ncr-result_clear-fail = لا تفيد الشهادة بعدم وجود سوابق: ففيها سابقة مدرجة أو مذكورة.
finding-ncr-result_clear-fail-sworn = هذا إقرار شخصي منك، ولا يُعتد به شهادةَ خلوٍّ من السوابق.
finding-ncr-result_clear-fail-refusal = هذا إشعار بعدم إصدار شهادة، ولا يُعتد به شهادةَ خلوٍّ من السوابق.
finding-ncr-result_clear-unknown = لم يُقرأ بيقين ما تقوله الشهادة عن السوابق؛ ويجب أن يقرأها شخص مختص.
fix-ncr-result_clear =
    اقرأ النتيجة في الشهادة. فإن كانت خاطئة فاطلب تصحيحها من جهة الإصدار.
    وإن كانت فيها سابقة مدرجة فاسأل الجهة المختصة بتصريح العمل قبل أن تتقدم بالطلب.
fix-ncr-result_clear-sworn = اطلب من الشرطة أو الجهة العدلية في بلدك شهادة رسمية، ثم صدّقها وترجمها.
fix-ncr-result_clear-refusal = اسأل جهة الإصدار عن سبب الامتناع عن إصدار الشهادة، واسأل الجهة المختصة بتصريح العمل عن البلد الذي تقبل شهادته بدلًا منها.

finding-ncr-issued_recently-pass = الشهادة المؤرخة في { $issued } حديثة بالقدر المطلوب؛ وتُقبل حتى { $until }.
finding-ncr-issued_recently-fail = الشهادة مؤرخة في { $issued }. وعمرها في { $as_of } يتجاوز المدة المسموحة البالغة { $months }.
finding-ncr-issued_recently-fail-future = الشهادة مؤرخة في { $issued }، وهو تاريخ لاحق لتاريخ { $as_of }.
finding-ncr-issued_recently-unknown = تعذر البت هل الشهادة حديثة بالقدر المطلوب.
fix-ncr-issued_recently =
    اطلب من جهة الإصدار شهادة جديدة. إن قُدّم الطلب في { $as_of } فيجب أن تكون مؤرخة في { $earliest } أو بعده؛ وإن قُدّم لاحقًا تقدم الحد مع اليوم.
    المعتبر تاريخ الشهادة نفسها لا تاريخ تصديقها.
    صدّق الشهادة الجديدة وترجمها، وارفع جميع الصفحات.
fix-ncr-issued_recently-future = تحقق من التاريخ المكتوب في الشهادة. فإن كان مطبوعًا خطأً فاطلب من جهة الإصدار شهادة مصححة.

finding-ncr-issuing_country-pass = الشهادة صادرة في بلد يجوز أن يصدرها لك: { $country }.
finding-ncr-issuing_country-fail = الشهادة صادرة في { $country }. ويجب أن تصدر في بلد جنسيتك ({ $nationality }) أو بلد إقامتك المعتادة.
finding-ncr-issuing_country-unknown = تعذر البت هل الشهادة صادرة في البلد الصحيح.
fix-ncr-issuing_country =
    إن كان { $country } هو البلد الذي أقمت فيه آخر مرة دون انقطاع المدة التي تشترطها القاعدة فأدخله ضمن أماكن إقامتك.
    وإلا فاطلب شهادة من { $nationality }.

finding-ncr-issuing_authority-pass = الشهادة صادرة عن جهة يجوز لها إصدارها: { $authority }.
finding-ncr-issuing_authority-fail = لا تبدو { $authority } جهة يجوز لها إصدار هذه الشهادة. ويجوز ذلك للشرطة والجهات الأمنية والمحاكم والجهات العدلية.
finding-ncr-issuing_authority-unknown = تعذر البت هل يجوز لجهة الإصدار إصدار هذه الشهادة.
fix-ncr-issuing_authority = اطلب الشهادة من الشرطة أو الجهة الأمنية أو المحكمة أو الجهة العدلية في ذلك البلد.

finding-ncr-authenticated-pass = شهادة الخلو من السوابق مصدقة: { $way }.
finding-ncr-authenticated-pass-none_needed = شهادة الخلو من السوابق الصادرة في { $country } لا تحتاج إلى تصديق.
finding-ncr-authenticated-fail = لم يُعثر على تصديق لشهادة الخلو من السوابق. والمقبول بالنسبة إلى { $country } أحد ما يلي: { $ways }.
finding-ncr-authenticated-fail-not_accepted = تحمل شهادة الخلو من السوابق تصديقًا لا يُعتد به بالنسبة إلى { $country } ({ $way }). والمقبول أحد ما يلي: { $ways }.
finding-ncr-authenticated-unknown = تعذر البت هل شهادة الخلو من السوابق مصدقة على نحو يُعتد به.
fix-ncr-authenticated =
    صدّق الشهادة بإحدى هذه الطرق: { $ways }.
    ارفع التصديق مع الشهادة، بجميع الصفحات.
fix-ncr-authenticated-not_accepted =
    صدّق الشهادة من جديد بإحدى هذه الطرق: { $ways }.
    ارفع التصديق الجديد مع الشهادة، بجميع الصفحات.

finding-ncr-translated-pass = توجد ترجمة صينية مختومة لشهادة الخلو من السوابق.
finding-ncr-translated-pass-none_needed = شهادة الخلو من السوابق بالصينية ولا تحتاج إلى ترجمة.
finding-ncr-translated-fail = شهادة الخلو من السوابق ليست بالصينية، ولم يُعثر على ترجمة صينية لها.
finding-ncr-translated-fail-not_chinese = ترجمة شهادة الخلو من السوابق ليست إلى الصينية.
finding-ncr-translated-fail-not_stamped = الترجمة الصينية لشهادة الخلو من السوابق لا تحمل ختمًا.
finding-ncr-translated-unknown = تعذر البت هل تتبع شهادةَ الخلو من السوابق ترجمة صينية مختومة.
fix-ncr-translated =
    اطلب ترجمة الشهادة إلى الصينية. واسأل الجهة المحلية المختصة من يجوز له الترجمة.
    اطلب ختم الترجمة وارفعها مع الشهادة.
fix-ncr-translated-not_chinese = اطلب ترجمة الشهادة إلى الصينية وختمها، ثم ارفع الترجمة.
fix-ncr-translated-not_stamped = اطلب ختم الترجمة ممن أعدها أو من جهة عملك، بحسب ما تطلبه الجهة المحلية المختصة، ثم ارفعها من جديد.

## العقد

finding-contract-required_terms-pass = يذكر العقد جميع البنود المطلوبة.
finding-contract-required_terms-fail = لا يذكر العقد: { $missing }.
finding-contract-required_terms-unknown = تعذر البت هل يذكر العقد جميع البنود المطلوبة.
fix-contract-required_terms =
    اطلب من جهة عملك أن تضيف إلى العقد: { $missing }.
    اطلب توقيع العقد المعدّل وختمه من جديد؛ ولا يجوز إضافة شيء بخط اليد بعد ذلك.
    ارفع جميع صفحاته.

finding-contract-term-pass = يسري العقد من { $start } إلى { $end }.
finding-contract-term-fail-order = مذكور أن العقد ينتهي في { $end }، وهو ليس بعد بدايته في { $start }.
finding-contract-term-fail-too_long = يسري العقد من { $start } إلى { $end }، وهذا أطول من المدة المسموحة البالغة { $years }.
finding-contract-term-unknown = تعذر البت هل مدة العقد سليمة.
fix-contract-term-order = اطلب من جهة عملك تصحيح التاريخين في العقد، ثم توقيعه وختمه من جديد.
fix-contract-term-too_long = اطلب من جهة عملك عقدًا لا تتجاوز مدته { $years }، موقعًا ومختومًا من جديد.

finding-contract-current-pass = يسري العقد حتى { $end }.
finding-contract-current-fail = انتهى العقد في { $end }، أي قبل { $as_of }.
finding-contract-current-unknown = تعذر البت هل لا يزال العقد ساريًا.
fix-contract-current = اطلب من جهة عملك عقدًا جديدًا موقعًا ومختومًا لم تنتهِ مدته.

finding-contract-signed_employer-pass = وقّعت جهة العمل العقد.
finding-contract-signed_employer-fail = توقيع جهة العمل غير موجود في العقد.
finding-contract-signed_employer-unknown = تعذر البت هل وقّعت جهة العمل العقد.
fix-contract-signed_employer = اطلب من جهة عملك توقيع العقد، وارفع الصفحة الموقعة مع سائر الصفحات.

finding-contract-signed_employee-pass = العقد يحمل توقيعك.
finding-contract-signed_employee-fail = توقيعك غير موجود في العقد.
finding-contract-signed_employee-unknown = تعذر البت هل يحمل العقد توقيعك.
fix-contract-signed_employee = وقّع العقد، وارفع الصفحة الموقعة مع سائر الصفحات.

finding-contract-sealed-pass = ختم جهة العمل موجود على العقد.
finding-contract-sealed-fail = ختم جهة العمل غير موجود على العقد.
finding-contract-sealed-unknown = تعذر البت هل ختم جهة العمل موجود على العقد.
fix-contract-sealed =
    اطلب من جهة عملك وضع ختم الشركة على العقد؛ ويُقبل ختم العقود أو ختم شؤون الموظفين حيث يكون مسجلًا لدى الجهة المختصة.
    امسح الصفحة المختومة ضوئيًا بالألوان بحيث يظهر لون الختم الأحمر، وارفعها مع سائر الصفحات.

finding-contract-credit_code-pass = رمز الائتمان الاجتماعي الموحد لجهة العمل { $credit_code } صحيح التكوين.
finding-contract-credit_code-fail = رمز الائتمان الاجتماعي الموحد { $credit_code } في العقد لا يمكن أن يكون صحيحًا: فحرف التحقق فيه غير متوافق.
finding-contract-credit_code-unknown = لم يُقرأ رمز الائتمان الاجتماعي الموحد لجهة العمل بيقين.
fix-contract-credit_code = قارن الرمز بالرخصة التجارية لجهة العمل، واطلب تصحيح العقد إن اختلف.

finding-contract-age_at_end-pass = سنك في { $end }، عند انتهاء العقد، ضمن الحد المقرر لهذه الفئة وهو { $limit }.
finding-contract-age_at_end-fail = ستكون سنك { $age } في { $end }، عند انتهاء العقد. والحد المقرر لهذه الفئة { $limit }.
finding-contract-age_at_end-unknown = تعذر البت هل تبقى سنك ضمن الحد حتى انتهاء العقد.
fix-contract-age_at_end = اسأل جهة عملك هل يناسبك عقد أقصر أو فئة أخرى أو الاستثناءات المقررة عند الحاجة الفعلية.

## الخبرة العملية

finding-experience-years-pass = تثبت الشهادات خبرة لمدة { $found }؛ ويُشترط ما لا يقل عن { $needed }.
finding-experience-years-fail = تثبت الشهادات خبرة لمدة { $found } بعد حساب الفترات المتداخلة مرة واحدة؛ ويُشترط ما لا يقل عن { $needed }.
finding-experience-years-unknown = تعذر البت هل تثبت الشهادات سنوات خبرة كافية.
fix-experience-years =
    اطلب شهادات من جهات عمل أخرى أديت فيها عملًا ذا صلة.
    تحقق من أن كل شهادة تذكر بداية عملك ونهايته باليوم.

finding-experience-complete-pass = تذكر الشهادة كل ما هو مطلوب.
finding-experience-complete-fail = ينقص الشهادة: { $missing }.
finding-experience-complete-unknown = تعذر البت هل تذكر الشهادة كل ما هو مطلوب.
fix-experience-complete = اطلب من جهة العمل شهادة فيها أيضًا: { $missing }.

## الشهادة الصحية

finding-medical-issued_recently-pass = الشهادة الصحية المؤرخة في { $issued } حديثة بالقدر المطلوب؛ وتُقبل حتى { $until }.
finding-medical-issued_recently-fail = الشهادة الصحية مؤرخة في { $issued }. وعمرها في { $as_of } يتجاوز المدة المسموحة البالغة { $months }.
finding-medical-issued_recently-fail-future = الشهادة الصحية مؤرخة في { $issued }، وهو تاريخ لاحق لتاريخ { $as_of }.
finding-medical-issued_recently-unknown = تعذر البت هل الشهادة الصحية حديثة بالقدر المطلوب.
fix-medical-issued_recently = أجرِ الفحص من جديد. وإن قُدّم الطلب في { $as_of } فيجب أن تكون الشهادة مؤرخة في { $earliest } أو بعده.
fix-medical-issued_recently-future = تحقق من التاريخ المكتوب في الشهادة. فإن كان مطبوعًا خطأً فاطلب من جهة الإصدار شهادة مصححة.

## التصديق

finding-authentication-country_accepted-pass = الأبوستيل الصادر في { $country } يُعتد به في الصين؛ وهذا مؤرخ في { $day }.
finding-authentication-country_accepted-fail = الأبوستيل الصادر في { $country } لا يُعتد به في الصين.
finding-authentication-country_accepted-fail-too_early = الأبوستيل الصادر في { $country } مؤرخ في { $day }. ولا يُعتد بالأبوستيل بين { $country } والصين إلا ابتداءً من { $since }.
finding-authentication-country_accepted-unknown = تعذر البت هل يُعتد بهذا الأبوستيل في الصين.
fix-authentication-country_accepted = صدّق المستند لدى سفارة الصين أو قنصليتها في ذلك البلد، أو لدى سفارة ذلك البلد أو قنصليته في الصين.
fix-authentication-country_accepted-too_early = اطلب أبوستيل جديدًا مؤرخًا في { $since } أو بعده، أو تصديقًا قنصليًا.

finding-authentication-after_document-pass = التصديق المؤرخ في { $day } ليس أقدم من المستند المؤرخ في { $issued }.
finding-authentication-after_document-fail = التصديق مؤرخ في { $day }، أي قبل المستند نفسه ({ $issued }).
finding-authentication-after_document-unknown = تعذر البت هل التصديق أحدث من مستنده.
fix-authentication-after_document = تحقق من أن التصديق يخص هذا المستند؛ فإن لم يكن كذلك فصدّق هذا المستند.

## شخص واحد ووظيفة واحدة

finding-consistency-name-pass = الاسم متطابق في جميع المستندات: { $names }.
finding-consistency-name-fail = مستندان يسميان شخصين مختلفين: { $name } و{ $other }. { $reason }
finding-consistency-name-fail-plausible = { $name } و{ $other } هما على الأرجح الشخص نفسه. { $reason }
finding-consistency-name-unknown = تعذر البت هل تسمي المستندات الشخص نفسه.
fix-consistency-name =
    تحقق من المستند الخاطئ، واطلب ممن أصدره تصحيح الاسم بحسب جواز السفر.
    إن كان اسمك قد تغير فأضف المستند الذي يثبت ذلك، كشهادة الزواج، مع ترجمة صينية.
fix-consistency-name-plausible =
    حيث يمكن تعديل المستند اطلب كتابة الاسم كما هو في جواز السفر تمامًا.
    وإن تعذر ذلك فاسأل جهة عملك هل تريد الجهة المختصة توضيحًا قصيرًا.

finding-consistency-date_of_birth-pass = تاريخ الميلاد متطابق في جميع المستندات.
finding-consistency-date_of_birth-fail = في المستندات تاريخا ميلاد مختلفان: { $day } و{ $other }.
finding-consistency-date_of_birth-fail-swapped = في المستندات تاريخا ميلاد مختلفان، { $day } و{ $other }: تبادل اليوم والشهر موضعيهما.
finding-consistency-date_of_birth-unknown = تعذر البت هل تذكر جميع المستندات تاريخ الميلاد نفسه.
fix-consistency-date_of_birth = تحقق من المستند الذي يخالف جواز السفر، واطلب تصحيحه ممن أصدره.
fix-consistency-date_of_birth-swapped = تحقق من ترتيب اليوم والشهر في المستند الذي يخالف جواز السفر، واطلب تصحيحه أو توضيحه.

finding-consistency-nationality-pass = الجنسية متطابقة في جميع المستندات.
finding-consistency-nationality-fail = في المستندات جنسيتان مختلفتان: { $country } و{ $other }.
finding-consistency-nationality-unknown = تعذر البت هل تذكر جميع المستندات الجنسية نفسها.
fix-consistency-nationality = استخدم مستندات الجنسية التي تتقدم بجواز سفرها، أو اسأل الجهة المختصة إن كنت تحمل أكثر من جنسية.

finding-consistency-passport_number-pass = رقم جواز السفر متطابق في جميع المستندات.
finding-consistency-passport_number-fail = في المستندات رقما جواز سفر مختلفان: { $number } و{ $other }.
finding-consistency-passport_number-fail-one_off = يختلف رقما جواز السفر { $number } و{ $other } في موضع واحد.
finding-consistency-passport_number-fail-renewed = يذكر مستند أقدم الرقم { $other }، وفي جواز السفر { $number }. وقد جُدد الجواز بعد ذلك.
finding-consistency-passport_number-unknown = تعذر البت هل تذكر جميع المستندات رقم الجواز نفسه.
fix-consistency-passport_number = تحقق من المستند الذي يخالف جواز السفر، واطلب تصحيحه.
fix-consistency-passport_number-one_off = قارن الرقم بجواز السفر حرفًا حرفًا، واطلب تصحيح المستند الخاطئ.
fix-consistency-passport_number-renewed = أضف نسخة من صفحة بيانات الجواز السابق، أو الملاحظة الواردة في الجواز الجديد عن الرقم السابق.

finding-consistency-employer-pass = العقد مع جهة العمل التي ذكرتها.
finding-consistency-employer-fail = العقد مع { $stated }؛ وأنت ذكرت { $declared }.
finding-consistency-employer-fail-code = رمز الائتمان في العقد { $stated }؛ وأنت أدخلت { $declared }.
finding-consistency-employer-unknown = تعذر البت هل العقد مع جهة العمل التي ذكرتها.
fix-consistency-employer = تحقق من اسم جهة العمل في بياناتك وفي العقد؛ فالشركة التي تقدم الطلب يجب أن تكون هي التي وقّعت.
fix-consistency-employer-code = قارن الرمزين بالرخصة التجارية لجهة العمل، وصحح الخاطئ منهما.

finding-consistency-position-pass = المنصب هو الذي ذكرته: { $stated }.
finding-consistency-position-fail = يذكر العقد المنصب { $stated }؛ وأنت ذكرت { $declared }.
finding-consistency-position-unknown = تعذر البت هل يذكر العقد المنصب الذي ذكرته.
fix-consistency-position = اطلب كتابة المنصب نفسه في جميع المستندات، أو صحح بياناتك.

finding-consistency-salary-pass = الأجر في العقد هو الذي ذكرته.
finding-consistency-salary-fail = يذكر العقد أجرًا قدره { $stated }؛ وأنت ذكرت { $declared }. وقد روعي الفرق بين الشهري والسنوي، وكذلك العملة.
finding-consistency-salary-unknown = تعذر البت هل الأجر في العقد هو الذي ذكرته.
fix-consistency-salary = صحح بياناتك أو اطلب من جهة عملك تصحيح العقد؛ فالنقاط والمسارات مبنية على الأجر الوارد في العقد.

finding-consistency-dates-pass = التواريخ في المستندات متسقة فيما بينها.
finding-consistency-dates-fail-future = تاريخ كان يجب أن يكون قد مضى يقع في المستقبل: { $day }.
finding-consistency-dates-fail-degree_age = بحسب هذه التواريخ كانت سنك { $age } عند منح الشهادة ({ $day }).
finding-consistency-dates-fail-work_age = بحسب هذه التواريخ كانت سنك { $age } عند بدء العمل ({ $day }).
finding-consistency-dates-unknown = تعذر البت هل جميع التواريخ في المستندات ممكنة.
fix-consistency-dates-future = تحقق من التاريخ المكتوب في المستند. فإن كان مطبوعًا خطأً فاطلب مستندًا مصححًا.
fix-consistency-dates-degree_age = تحقق من تاريخ الميلاد وتاريخ الشهادة، واطلب تصحيح الخاطئ منهما.
fix-consistency-dates-work_age = تحقق من تاريخ الميلاد وتواريخ العمل، واطلب تصحيح الخاطئ منها.

finding-photo-size-pass = حجم الصورة كافٍ: { $width } × { $height } بكسل.
finding-photo-size-fail = حجم الصورة { $width } × { $height } بكسل، والمطلوب ألا يقل عن { $least_width } × { $least_height }.
finding-photo-size-unknown = تعذر البت هل حجم الصورة كافٍ.
fix-photo-size = اطلب الملف الأصلي من المصور أو التقط صورة جديدة، فتكبير صورة صغيرة لا يفيد.

finding-photo-background-pass = خلفية الصورة سادة وفاتحة (اللون المطلوب: { $background }).
finding-photo-background-fail = خلفية الصورة ليست سادة أو ليست فاتحة، واللون المطلوب: { $background }.
finding-photo-background-unknown = تعذر البت هل خلفية الصورة مناسبة.
fix-photo-background = أعد التقاط الصورة أمام جدار سادة باللون المطلوب ({ $background }) ومن دون ظلال.

finding-photo-one_face-pass = يظهر في الصورة وجه ولا وجه غيره.
finding-photo-one_face-fail = عدد الوجوه في الصورة: { $count }. يجب ألا يظهر فيها سوى وجهك.
finding-photo-one_face-unknown = تعذر البت هل يظهر في الصورة وجه ولا وجه غيره.
fix-photo-one_face = ارفع صورة أمامية لك دون أشخاص آخرين، ووجهك فيها مكشوف.

finding-integrity-digital_signature-pass = يحمل { $file } توقيعًا رقميًا ولم يُغيَّر بعده. ولم يُتحقق من هوية الموقِّع.
finding-integrity-digital_signature-fail = غُيِّر { $file } بعد توقيعه رقميًا، فلم يعد التوقيع يشمل محتواه.
finding-integrity-digital_signature-unknown = تعذر البت هل ما زال التوقيع الرقمي على { $file } مطابقًا لمحتواه.
fix-integrity-digital_signature =
    ارفع الملف كما تسلمته تمامًا، فالدمج أو الضغط أو الطباعة إلى PDF أو إضافة الملاحظات تُفسد التوقيع.
    فإن لم يعد لديك فنزّله من جديد من الجهة التي أصدرته.

finding-integrity-edited-pass = لا تظهر على { $file } علامة تغيير لاحق.
finding-integrity-edited-fail = ملاحظة للموظفين عن { $file }: { $signs }. كثيرًا ما يكون ذلك لسبب عادي، وهو لا يدل على شيء بشأن صاحب الطلب.
finding-integrity-edited-unknown = تعذر فحص ما إذا كان { $file } قد غُيِّر لاحقًا.
fix-integrity-edited = لا يلزم صاحب الطلب فعل شيء. وعند الشك يُقارَن الملف بالأصل الورقي.

## لماذا يبقى فحص غير محسوم، وما العمل عندئذ

doubt-not_read = لم يُعثر في المستند على: { $fields }.
doubt-unsure = لم يُقرأ هذا بيقين كافٍ: { $fields }.
doubt-ambiguous = يحتمل هذا أكثر من قراءة: { $fields }.
doubt-kind_unsure = ليس مؤكدًا ما نوع هذا المستند.
doubt-rule_open = القاعدة، أو ما ذكرته لنا، لا يحسم هذه الحالة.
doubt-attachment_unsure = ليس مؤكدًا أي مستند يتبعه هذا المرفق.
doubt-page_unread = هناك صفحة أو ملف لم يُقرأ كاملًا.
doubt-later = يمكن إضافته لاحقًا.
doubt-person = يجب أن يطلع عليه شخص مختص.
doubt-declared = يستند هذا إلى ما صرّحت به لا إلى ما قُرئ: { $fields }.

fix-unknown-not_read = تحقق من أن المستند يتضمن ذلك. فإن تضمنه فارفع نسخة أوضح من تلك الصفحة؛ وإلا فاسأل من أصدر المستند.
fix-unknown-unsure = ارفع نسخة أوضح من الصفحة، أو اطلب أن يطلع عليها شخص مختص.
fix-unknown-ambiguous = اطلب أن يطلع شخص مختص على الصفحة؛ وتساعد على ذلك ترجمة تكتب التاريخ كاملًا.
fix-unknown-kind_unsure = ارفع المستند كاملًا مع عنوانه في نسخة ضوئية واضحة.
fix-unknown-rule_open = أكمل بياناتك إن استطعت؛ وإلا فاسأل الجهة المختصة بتصريح العمل.
fix-unknown-attachment_unsure = ارفع كل مستند في ملف واحد مع تصديقه وترجمته.
fix-unknown-page_unread = ارفع نسخة أوضح من الصفحات المعنية.
fix-unknown-later = تطبع جهة عملك الاستمارة من النظام الإلكتروني. وقّعها واطلب ختمها، ثم أضف نسخة ممسوحة ضوئيًا منها.
fix-unknown-person = اطلب أن يفحص شخص مختص ذلك قبل تقديم الطلب.
fix-unknown-declared = يجب أن يقارن شخص مختص الصفحة بما صرّحت به. وقد يكفي أيضًا مسح أوضح لتلك الصفحة.

## لماذا يكون الاسمان لشخص واحد أو لا يكونان

name-reason-missing_name = في أحد المستندين اسم زائد على الآخر.
name-reason-initial = في أحد المستندين حرف أول فقط من الاسم.
name-reason-suffix = في أحد المستندين فقط إضافة مثل Junior.
name-reason-truncated = السطر المقروء آليًا في جواز السفر يختصر الاسم.
name-reason-transliteration = كُتب الاسم بحروف أخرى وفق عرف مختلف في النقل الحرفي.
name-reason-swapped = تبادل اسم العائلة والاسم الشخصي موضعيهما.
name-reason-birth_name = يذكر أحد المستندين الاسم عند الميلاد.
name-reason-one_letter = يختلف حرف واحد.
name-reason-other_surname = جزء من الاسم مختلف.
name-reason-other_name = لا شيء مشتركًا بين الاسمين.
