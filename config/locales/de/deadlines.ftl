### Termine, die sich aus den Daten eines Falls ergeben: kurze Titel von Kalendereinträgen. Die Länge der Frist nennt
### deadline-counted aus den Regeln.

deadline-residence_permit = Letzter Tag für den Antrag auf die Aufenthaltserlaubnis (居留许可)
deadline-permit_card = Letzter Tag für den Antrag auf die Karte der Arbeitserlaubnis (外国人工作许可证)
deadline-originals_check = Letzter Tag für die Prüfung der Originale
deadline-extension_latest = Letzter Tag für den Antrag auf Verlängerung der Arbeitserlaubnis (延期)
deadline-extension_earliest = Ab heute kann die Verlängerung der Arbeitserlaubnis (延期) beantragt werden
deadline-extension_earliest_beijing = Ab heute kann die Verlängerung der Arbeitserlaubnis (延期) beantragt werden (Peking)
deadline-residence_permit_extension = Letzter Tag für den Antrag auf Verlängerung der Aufenthaltserlaubnis
deadline-cancellation = Letzter Tag, an dem der Arbeitgeber die Löschung der Arbeitserlaubnis (注销) beantragen muss
deadline-change_information = Letzter Tag, um die Änderung zur Arbeitserlaubnis zu melden (信息变更)
deadline-residence_permit_change = Letzter Tag, um die Änderung zur Aufenthaltserlaubnis zu melden
deadline-stay_permit_change_employer = Letzter Tag, um für einen neuen Arbeitgeber die vorläufige Aufenthaltsbescheinigung (停留证件) zu erhalten
deadline-no_criminal_record_use = Das Führungszeugnis kann bis heute eingereicht werden
deadline-medical_exam_use = Das Gesundheitszeugnis kann bis heute eingereicht werden
deadline-photo_use = Das Foto kann bis heute eingereicht werden
deadline-reconsideration = Letzter Tag für den Antrag auf Überprüfung im Verwaltungsweg (行政复议)
deadline-lawsuit = Letzter Tag für die Klage beim Gericht (行政诉讼)
deadline-counted-days = Gerechnet: { $length ->
        [one] { $length } Tag
       *[other] { $length } Tage
    }, ausgehend vom { $event_day }.
deadline-counted-working_days = Gerechnet: { $length ->
        [one] { $length } Arbeitstag
       *[other] { $length } Arbeitstage
    }, ausgehend vom { $event_day }.
deadline-counted-months = Gerechnet: { $length ->
        [one] { $length } Monat
       *[other] { $length } Monate
    }, ausgehend vom { $event_day }.
deadline-inexact = Die Feiertage dieser Zeit sind hier noch nicht erfasst: Bitte nach ihrer Bekanntgabe neu rechnen.
# $place: the city or province that made the rule
deadline-local = Dies ist eine Regel von { $place }.
deadline-not_firm = Die Quellen zu dieser Regel widersprechen sich oder sind schwach: Bitte bei der Behörde bestätigen lassen.
deadline-not_advice = Nur zur Information; die Behörde entscheidet.
