### مواعيد تترتب على تواريخ الحالة: عناوين قصيرة لمواعيد في التقويم. أما طول المدة فيذكره deadline-counted
### من كتاب القواعد.

deadline-residence_permit = آخر يوم لطلب تصريح الإقامة (居留许可)
deadline-permit_card = آخر يوم لاستخراج بطاقة تصريح العمل (外国人工作许可证)
deadline-originals_check = آخر يوم لمطابقة أصول المستندات
deadline-extension_latest = آخر يوم لطلب تمديد تصريح العمل (延期)
deadline-extension_earliest = يمكن طلب تمديد تصريح العمل (延期) ابتداءً من اليوم
deadline-extension_earliest_beijing = يمكن طلب تمديد تصريح العمل (延期) ابتداءً من اليوم (بكين)
deadline-residence_permit_extension = آخر يوم لطلب تمديد تصريح الإقامة
deadline-cancellation = آخر يوم لتلغي جهة العمل تصريح العمل (注销)
deadline-change_information = آخر يوم للإبلاغ بالتغيير في تصريح العمل (信息变更)
deadline-residence_permit_change = آخر يوم للإبلاغ بالتغيير في تصريح الإقامة
deadline-stay_permit_change_employer = آخر يوم لاستخراج تصريح البقاء (停留证件) من أجل جهة عمل جديدة
deadline-no_criminal_record_use = يمكن تقديم شهادة الخلو من السوابق حتى اليوم
deadline-medical_exam_use = يمكن تقديم الشهادة الصحية حتى اليوم
deadline-photo_use = يمكن تقديم الصورة الشخصية حتى اليوم
deadline-reconsideration = آخر يوم للتظلم الإداري (行政复议)
deadline-lawsuit = آخر يوم لرفع الدعوى (行政诉讼)
deadline-counted-days = المدة المحسوبة: { $length ->
        [one] يوم واحد
        [two] يومان
        [few] { $length } أيام
        [many] { $length } يومًا
       *[other] { $length } يوم
    }، ابتداءً من { $event_day }.
deadline-counted-working_days = المدة المحسوبة: { $length ->
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $length } أيام عمل
        [many] { $length } يوم عمل
       *[other] { $length } يوم عمل
    }، ابتداءً من { $event_day }.
deadline-counted-months = المدة المحسوبة: { $length ->
        [one] شهر واحد
        [two] شهران
        [few] { $length } أشهر
        [many] { $length } شهرًا
       *[other] { $length } شهر
    }، ابتداءً من { $event_day }.
deadline-inexact = عطلات تلك الفترة الرسمية غير مسجلة هنا: أعد الحساب حين تُعلن.
# $place: the city or province that made the rule
deadline-local = هذه قاعدة محلية في { $place }.
deadline-not_firm = المصادر غير متفقة على هذه القاعدة أو ضعيفة: تأكد لدى الجهة المختصة.
deadline-not_advice = للعلم فقط، والقرار للجهة المختصة.
