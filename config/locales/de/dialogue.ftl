### Berechnungen im Chat (Punkte, Kategorie, Fristen) und Gespräche über mehrere Nachrichten. Keine Ziffer, kein Zahlwort.

## Anfang und Ende

form-intro-points = Ich rechne Ihre Punkte aus. Schreiben Sie mit Ihren Worten und in beliebiger Reihenfolge, was Sie wissen; zwischendurch können Sie auch anderes fragen.
form-intro-category = Ich sehe nach, welche Kategorie passen könnte. Schreiben Sie mit Ihren Worten und in beliebiger Reihenfolge, was Sie wissen; zwischendurch können Sie auch anderes fragen.
form-intro-deadlines = Ich rechne Ihre Fristen aus.
form-stopped = Gut, ich höre auf und habe vergessen, was Sie mir über sich gesagt haben. Was möchten Sie noch über die Arbeitserlaubnis wissen?
form-back-points = Zurück zu Ihren Punkten.
form-back-category = Zurück zu Ihrer Kategorie.
form-back-deadlines = Zurück zu Ihren Fristen.
form-not_understood = In Ihrer Nachricht finde ich keine Antwort darauf.
form-nothing_known = Ich weiß noch nichts, womit ich rechnen könnte.

## Was verstanden wurde

form-noted = Notiert: { $facts }.
form-line = { $what }: { $value }
form-changed = Geändert: { $what }, nicht mehr { $before }, sondern { $after }.
form-not_so = Trifft nicht zu: { $what }
form-understood = Das habe ich verstanden:
form-confirm-missing = Nicht gesagt haben Sie: { $what }. Wo es darauf ankommt, bleibt das Ergebnis offen.
form-confirm = Stimmt das? Dann rechne ich. Wenn nicht, schreiben Sie einfach, was anders ist.
form-what-is-wrong = Was ist anders? Schreiben Sie einfach den richtigen Wert.

## Fragen

form-ask-age = Wie alt sind Sie?
form-why-age = Das Alter zählt in der Punktetabelle, und manche Wege haben eine Altersgrenze.
form-ask-education = Was ist Ihr höchster Abschluss?
form-why-education = Der Abschluss bringt Punkte, und manche Wege verlangen ihn.
form-ask-experience = Wie viele Jahre haben Sie in Vollzeit in diesem Beruf gearbeitet?
form-why-experience = Jahre im Beruf bringen Punkte, und manche Wege verlangen eine Mindestzahl.
form-ask-salary = Wie viel werden Sie in China verdienen, in Yuan vor Steuern? Schreiben Sie dazu, ob im Monat oder im Jahr.
form-why-salary = Das Jahresgehalt bringt Punkte, und ein hohes Gehalt ist ein eigener Weg.
form-ask-months = Wie viele Monate im Jahr arbeiten Sie in China?
form-why-months = Die Tabelle gibt Punkte für die Monate im Jahr, die Sie in China arbeiten.
form-ask-chinese = Haben Sie ein HSK-Zeugnis für Chinesisch, und welche Stufe?
form-why-chinese = Die Stufe in Chinesisch bringt Punkte.
form-ask-city = In welcher Stadt werden Sie arbeiten?
form-why-city = Manche Regionen bringen Punkte, und manche Städte haben eigene Regeln.
form-ask-extras = Trifft etwas davon auf Sie zu?
form-why-extras = Jedes davon kann eigene Punkte bringen.
form-ask-post = Ist es eine Stelle als Führungs- oder Fachkraft?
form-why-post = Der übliche Weg in die Kategorie B ist für Führungs- und Fachkräfte.
form-ask-related = War Ihre bisherige Arbeit im selben Fach wie die neue Stelle?
form-why-related = Für den üblichen Weg in die Kategorie B zählt nur einschlägige Arbeit.
form-ask-teacher = Werden Sie eine Sprache unterrichten?
form-why-teacher = Sprachlehrkräfte haben einen Weg mit eigenen Bedingungen.
form-ask-tongue = Werden Sie Ihre Muttersprache unterrichten?
form-why-tongue = In der Regel unterrichten Sprachlehrkräfte ihre Muttersprache.
form-ask-special = Trifft etwas davon auf Sie zu?
form-why-special = Jedes davon ist ein eigener Weg, über den ein Mensch urteilen muss.
form-ask-event = Welches Datum haben Sie? Zum Beispiel den Tag der Einreise, des Ablaufs der Erlaubnis oder des Endes der Arbeit.
form-why-event = Jede Frist zählt ab einem Datum, das Ihres ist.
form-ask-event_date = An welchem Tag? { $event }: Bitte schreiben Sie Tag, Monat und Jahr.
form-why-points = Ich frage nur, was in der Punktetabelle zählt. Was Sie nicht wissen, können Sie weglassen.
form-why-category = Ich frage nur, was zwischen den Wegen entscheidet. Was Sie nicht wissen, können Sie weglassen.
form-why-deadlines = Jede Frist zählt ab einem Datum, das Ihres ist.

## Zweifel

form-doubt-values = Hier lese ich Verschiedenes: { $what } ({ $values }). Was davon stimmt?
form-doubt-date = Welchen Tag meinen Sie? { $what }: { $values }.
form-doubt-birth_year = Hatten Sie in diesem Jahr schon Geburtstag? Wie alt sind Sie jetzt?
form-doubt-range = Sie haben eine Spanne angegeben: { $what } ({ $low } bis { $high }). Womit soll ich rechnen?
form-doubt-currency = Die Tabelle rechnet in Yuan, und ich rechne Währungen nicht um. Wie viel sind { $amount } { $currency } laut Vertrag in Yuan, vor Steuern?
form-doubt-period = Sind { $amount } Yuan Ihr Gehalt im Monat oder im Jahr?
form-doubt-tax = { $amount } Yuan sind nach Steuern. Wie viel ist es vor Steuern?
form-doubt-too_many_years = { $years } Jahre Arbeit mit { $age } Jahren: Das passt nicht zusammen. Wie viele Jahre sind richtig?
form-doubt-bounds = { $value } kann hier nicht stimmen: { $what }. Bitte schreiben Sie es noch einmal.

## Werte

form-hsk = HSK { $level }
form-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
form-age = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
form-months = { $count ->
    [one] { $count } Monat im Jahr
   *[other] { $count } Monate im Jahr
}
form-pay = { $amount } Yuan
form-pay-year = { $amount } Yuan im Jahr
form-pay-month = { $amount } Yuan im Monat, { $total } Yuan im Jahr
form-pay-times = { $amount } Yuan im Monat, Zahlungen im Jahr: { $times }, { $total } Yuan im Jahr
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## Tasten

form-button-yes = Ja, ausrechnen
form-button-no = Nein, etwas ist anders
form-button-stop = Aufhören
form-button-skip = Weiß ich nicht
form-button-done = Damit rechnen
form-button-none = Nichts davon
form-button-month = Im Monat
form-button-year = Im Jahr
form-button-deadlines = Meine Fristen ausrechnen
form-option-months_per_year-12 = Das ganze Jahr
form-option-hsk_level-0 = Kein HSK
form-option-hsk_none = kein HSK-Zeugnis
form-option-post_in_b1_group-true = Führungs- oder Fachkraft
form-option-post_in_b1_group-false = Andere Stelle

## Namen der Angaben

form-fact-post_in_b1_group = Stelle als Führungs- oder Fachkraft
form-fact-experience_is_related = Bisherige Arbeit im selben Fach
form-fact-language_teacher = Sprachlehrkraft
form-fact-teaches_mother_tongue = Unterrichtet die Muttersprache
form-fact-talent_programme = In einem chinesischen Talentprogramm
form-fact-recognised_achievement = Anerkannter Preis oder Erfolg
form-fact-encouraged_post = Leitende Stelle in gefördertem Betrieb
form-fact-international_skills_certificate = Internationales Berufszeugnis
form-fact-years_in_china = Jahre in China
form-fact-visa = Visum
form-fact-degree = Abschluss
form-event-entry = Meine Einreise nach China
form-event-permit_expiry = Meine Arbeitserlaubnis läuft ab
form-event-residence_permit_expiry = Mein Aufenthaltstitel läuft ab
form-event-employment_end = Meine Arbeit endet
form-event-personal_change = Neuer Pass oder neue Stelle
form-event-permit_cancelled = Meine Arbeitserlaubnis wurde gelöscht
form-event-no_criminal_record_issue = Führungszeugnis ausgestellt
form-event-medical_exam_issue = Gesundheitsprüfung
form-event-photo_taken = Foto aufgenommen
form-event-refusal_known = Ablehnung erfahren

## Ergebnisse

form-result-points = Nach Ihren Angaben haben Sie { $total } Punkte.
form-result-points-range = Nach Ihren Angaben haben Sie { $low } bis { $high } Punkte.
form-result-category = Nach Ihren Angaben:
form-category-open = Kategorie { $category } – ein Weg ist offen: { $routes }
form-category-undecided = Kategorie { $category } – damit nicht entschieden: Ein Mensch muss urteilen, oder es fehlt etwas
form-category-closed = Kategorie { $category } – kein Weg passt
form-category-limit = Eine Grenze, etwa beim Alter, kann dem entgegenstehen; fragen Sie vor dem Antrag die Behörde vor Ort.
form-route-salary = über das Gehalt
form-route-points = über die Punkte
form-route-degree = über Abschluss und einschlägige Arbeit
form-route-teacher = als Sprachlehrkraft
form-route-short_term = als kurzfristige Arbeit
form-route-other = aus eigenem Grund
form-not_decision = Das sind mögliche Wege, keine Entscheidung: Es entscheidet die Behörde.
form-result-deadlines-none = Nach den Regeln, die ich kenne, folgt aus diesen Daten keine Frist.
form-deadline-passed = Dieser Tag ist vorbei. Warten Sie nicht: Rufen Sie die Behörde an.

## Gespräche über mehrere Nachrichten

dialogue-second = Sie haben noch etwas anderes gefragt: { $topic }. Soll ich auch darauf antworten?
dialogue-two_failures = Ich habe Sie mehrmals nicht verstanden. Soll ein Mensch das lesen?
dialogue-own_case = Sie haben von sich erzählt. Soll ich damit etwas ausrechnen?

# Between the items of a list within a sentence
form-between = { "; " }
