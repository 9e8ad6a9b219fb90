### Der Rahmen des Berichts zur Vorprüfung und die Namen der Unterlagen, Felder und Begriffe darin. Begriffe: siehe answers.ftl.

report-title = Vorprüfung der Unterlagen
report-subtitle = Arbeitserlaubnis für Ausländer in China
report-verdict-ready = Es wurde nichts gefunden, was dem Antrag entgegensteht
report-verdict-action_needed = Vor der Einreichung ist etwas zu berichtigen
report-verdict-needs_review = Einige Punkte muss ein Mensch ansehen
report-verdict_text-ready = Alle Regeln, die sich hier prüfen lassen, sind mit Stand vom { $as_of } erfüllt. Die Entscheidung trifft die zuständige Behörde; sie kann weitere Unterlagen verlangen.
report-verdict_text-action_needed = Zu berichtigende Punkte: { $count }. Sie stehen unten an erster Stelle, jeweils mit dem, was zu tun ist.
report-verdict_text-needs_review = Es wurde kein Verstoß gefunden, aber nicht alle Punkte ließen sich entscheiden. Offene Punkte: { $count }. Sie stehen unten an erster Stelle, jeweils mit dem, was zu tun ist.
report-as_of = Beurteilt mit Stand vom
report-policy_version = Fassung der Regeln
report-language = Sprache
report-made_by = Erstellt vom Assistenten für die Arbeitserlaubnis. Dies ist keine Entscheidung einer Behörde.
report-assumed = Was angenommen wurde
report-assumed-application_type = Sie haben die Art des Antrags nicht angegeben. Angenommen wurde ein Erstantrag aus dem Ausland.
report-assumed-category = Sie haben die Kategorie nicht angegeben. Angenommen wurde Kategorie B.
report-section-action = Zu berichtigen
report-section-review = Anzusehen
report-section-fine = In Ordnung
report-section-documents = Erkannte Unterlagen
report-section-sources = Quellen der Regeln
report-files_fine = Die Dateien konnten geöffnet und gelesen werden, und keine ist zu groß.
report-none = Keine
report-how_to_fix = Was zu tun ist
report-evidence = Wo es steht
report-evidence_place = { $file }, Seite { $page }
report-evidence_picture = Seite { $page } von { $file } mit markierter Stelle { $number }
report-place_number = Stelle { $number }
report-sources_of_rule = Regel
report-document_label = { $type } ({ $file })
report-column-paper = Unterlage
report-column-place = Dateien und Seiten
report-column-field = Gelesene Angabe
report-column-value = Wert
report-column-certainty = Sicherheit
report-column-finding = Ergebnis
report-pages_of_file = { $file }, Seite { $pages }
report-percent = { NUMBER($share, style: "percent") }
report-sentences = { $first } { $second }
report-yes = ja
report-no = nein
report-belongs_to = Gehört zu: { $paper }

count-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
count-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}

status-pass = Erfüllt
status-fail = Nicht erfüllt
status-unknown = Nicht entschieden
severity-blocker = Steht dem Antrag entgegen
severity-warning = Hinweis
severity-info = Zur Information

document-type-passport = Reisepass
document-type-diploma = Abschlussurkunde
document-type-no_criminal_record = Führungszeugnis
document-type-employment_contract = Arbeitsvertrag
document-type-work_experience = Tätigkeitsbescheinigung
document-type-medical_exam = Gesundheitszeugnis
document-type-photo = Passfoto
document-type-authentication = Beglaubigung
document-type-translation = Übersetzung
document-type-application_form = Antragsformular
document-type-other = Sonstige Unterlage
document-type-unreadable = Unlesbare Seite

field-full_name = vollständiger Name
field-date_of_birth = Geburtsdatum
field-nationality = Staatsangehörigkeit
field-passport_number = Passnummer
field-gender = Geschlecht
field-expiry_date = Ablaufdatum
field-issuing_country = ausstellender Staat
field-mrz_valid = Prüfziffern der maschinenlesbaren Zeilen
field-holder_name = Name der Inhaberin oder des Inhabers
field-institution = Hochschule
field-institution_country = Land der Hochschule
field-degree_level = Stufe des Abschlusses
field-field_of_study = Studienfach
field-award_date = Datum der Verleihung
field-certificate_number = Nummer der Urkunde
field-issuing_authority = ausstellende Stelle
field-issue_date = Ausstellungsdatum
field-result = Ergebnis
field-employer_name = Arbeitgeber
field-employer_credit_code = einheitliche Sozialkreditnummer
field-employee_name = Name der beschäftigten Person
field-position = Position
field-duties = Arbeitsinhalt
field-work_location = Arbeitsort
field-start_date = Beginn
field-end_date = Ende
field-salary_amount = Gehalt
field-salary_currency = Währung
field-salary_period = Gehaltszeitraum
field-signing_date = Datum der Unterschrift
field-employer_seal = Stempel des Arbeitgebers
field-employer_signature = Unterschrift des Arbeitgebers
field-employee_signature = Unterschrift der beschäftigten Person
field-organisation = Organisation
field-signed_or_sealed = Unterschrift oder Stempel
field-contact = Telefon oder E-Mail einer Ansprechperson
field-kind = Art der Beglaubigung
field-country = Land
field-number = Nummer
field-document_kind = Art der Unterlage
field-language_from = Ausgangssprache
field-language_to = Sprache der Übersetzung
field-stamped = Stempel
field-width_px = Breite in Pixeln
field-height_px = Höhe in Pixeln
field-plain_background = einfarbiger Hintergrund
field-face_count = Zahl der Gesichter
field-language = Sprache der Unterlage
field-residences = Wohnorte in Ihren Angaben

term-place_of_work = Arbeitsort
term-content_of_work = Arbeitsinhalt
term-pay = Vergütung
term-period_in_china = Dauer der Arbeit in China
term-position = Position

degree-associate = Associate Degree
degree-bachelor = Bachelor
degree-master = Master
degree-doctorate = Promotion
degree-other = anderer Abschluss

authentication-kind-apostille = Apostille
authentication-kind-consular = Legalisation
authentication-kind-cscse = CSCSE-Bestätigung
authentication-kind-notarial = notarielle Beglaubigung

report-section-staff = Hinweise für die Sachbearbeitung
report-section-lapses = Letzte Tage zum Einreichen
report-lapse = { $day }: { $title }
report-calendar = Diese Tage in einen Kalender übernehmen
report-declared = Angabe der antragstellenden Person; gelesen wurde: { $read }

calendar-no_criminal_record = Letzter Tag zum Einreichen mit diesem Führungszeugnis
calendar-no_criminal_record-rule = Gezählt: { $months } ab dem Ausstellungstag, { $since }.
calendar-medical_exam = Letzter Tag zum Einreichen mit diesem Gesundheitszeugnis
calendar-medical_exam-rule = Gezählt: { $months } ab dem Ausstellungstag, { $since }.
calendar-passport = Letzter Tag zum Einreichen mit diesem Reisepass
calendar-passport-rule = Gezählt: { $months } zurück vom Ablaufdatum, { $since }.
calendar-not_advice = Nur zur Information; die Behörde entscheidet.

integrity-sign-changed_later = eine spätere Fassung in der Datei hat geändert, was eine Seite zeigt
integrity-sign-editor = die Datei wurde zuletzt mit einem Programm zum Bearbeiten von Dokumenten oder Bildern gespeichert
integrity-sign-saved_again = die Datei wurde einige Zeit nach dem Erstellen erneut gespeichert
integrity-sign-font = wenige Zeichen einer Zeile stehen in einer Schrift, die sonst auf der Seite nicht vorkommt
integrity-sign-layer = der in der Datei gespeicherte Text weicht von dem ab, was die Seite zeigt
integrity-sign-code = ein QR-Code enthält eine andere Nummer als der Druck
colour-white = Weiß
