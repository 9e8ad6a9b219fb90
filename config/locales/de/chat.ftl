### Feste Sätze des Chats und die Namen der Themen auf Schaltflächen (topic-<id>; .question ist dasselbe als Frage).
### Hier stehen weder Ziffern noch Zahlwörter. Variablen sind bei ihrer Nachricht genannt. Begriffe: siehe answers.ftl.

## Umgangsformen

chat-greeting = Guten Tag. Ich beantworte Fragen zur Arbeitserlaubnis für Ausländer (外国人来华工作许可) auf dem chinesischen Festland und nenne die Quellen. Was möchten Sie wissen?
chat-goodbye = Auf Wiedersehen. Bevor Sie sich nach einer Antwort richten, prüfen Sie bitte die Daten und fragen Sie bei der örtlichen Behörde nach, wo ich darauf hingewiesen habe.
chat-thanks = Gern geschehen. Haben Sie noch eine Frage zur Arbeitserlaubnis?
chat-affirm = Gut. Bitte sagen Sie mir in wenigen Worten, was Sie als Nächstes wissen möchten.
chat-deny = Gut, dann nicht. Bitte formulieren Sie es anders oder stellen Sie eine andere Frage zur Arbeitserlaubnis.
chat-bot_challenge = Ich bin ein Programm, kein Mensch und keine Behörde. Ich wähle aus Antworten aus, die von Menschen geprüft wurden, und nenne deren Quellen. Ich kann Sie falsch verstehen, und ich entscheide nichts. Sie können jederzeit nach einem Menschen fragen.
# $languages: the languages offered, by their own names
chat-language_switch = Wir können uns in diesen Sprachen unterhalten: { $languages }. Zurzeit antworte ich auf Deutsch. Schreiben Sie einfach in einer anderen Sprache oder wählen Sie sie aus der Liste.
chat-restart_or_cancel = Erledigt, wir fangen von vorn an. Was möchten Sie über die Arbeitserlaubnis wissen?

## Was der Assistent nicht beantworten kann

chat-out_of_scope = Ich kann nur bei Fragen zur Arbeit auf dem chinesischen Festland und zur Arbeitserlaubnis helfen. Bitte fragen Sie etwas dazu.
# $hotline_work, $hotline_immigration: telephone numbers
chat-not_known = Darauf kenne ich keine verlässliche Antwort und möchte nicht raten. Formulieren Sie es anders, fragen Sie nach einem Menschen oder rufen Sie { $hotline_work } (Arbeitserlaubnis) oder { $hotline_immigration } (Visum und Aufenthaltserlaubnis) an.
chat-clarify = Ich bin nicht sicher, was Sie meinen. Ist es etwas davon? Wenn nicht, formulieren Sie es bitte anders.
# $hotline_work, $hotline_immigration: telephone numbers
chat-bot_unavailable = Der Teil von mir, der Fragen versteht, steht gerade nicht zur Verfügung. Ihre Nachricht ist gespeichert. Bitte versuchen Sie es in Kürze noch einmal oder rufen Sie { $hotline_work } (Arbeitserlaubnis) oder { $hotline_immigration } (Visum und Aufenthaltserlaubnis) an.
# $characters: the most characters that a message may have
chat-message_too_long = Diese Nachricht ist mir zu lang; ich lese bis zu { $characters } Zeichen. Bitte teilen Sie sie in kürzere Fragen auf.
chat-message_empty = Bei mir ist kein Text angekommen. Bitte geben Sie Ihre Frage ein.
# $languages: the languages offered, by their own names
chat-language_not_offered = Diese Sprache beherrsche ich noch nicht. Ich kann antworten auf: { $languages }.

## Ein Mensch

chat-handoff = Ihr Wunsch, mit einem Menschen zu sprechen, ist vermerkt. Jemand aus dem Team wird dieses Gespräch lesen und hier antworten. Wann, kann ich nicht sagen. Bitte schicken Sie im Chat keine Passnummern und keine Unterlagen.
chat-handoff_waiting = Das Team ist benachrichtigt, bisher hat noch niemand geantwortet. Was Sie schreiben, wird aufbewahrt. Wenn Ihre Frist bald abläuft, warten Sie nicht, sondern rufen Sie die Hotline an.

## Der eigene Fall

chat-check_documents = Ich kann Ihre Unterlagen auf Vollständigkeit und erkennbare Fehler prüfen: Öffnen Sie dazu die Unterlagenprüfung und laden Sie sie dort hoch, nicht im Chat. Halten Sie bereit: Art des Antrags, Kategorie, Stadt und gut lesbare Farbscans. Das Ergebnis ist eine Vorprüfung, keine Entscheidung.

## Wie sicher eine Antwort ist

chat-confirm_with_office = Dieser Teil ist eine örtliche Regel oder nicht bestätigt. Bitte fragen Sie bei der örtlichen Behörde nach, bevor Sie sich darauf verlassen.
# $date: the day on which the oldest of the figures was last confirmed
chat-stale = Diese Angaben haben wir zuletzt am { $date } bestätigt. Sie können sich seither geändert haben: Bitte lassen Sie sie sich bestätigen, bevor Sie sich darauf verlassen.
# $date: the day that the answer is for
chat-as_of = Dies ist die Regel mit Stand vom { $date }.
# $city: the city as it is called in this language
chat-city_used = Diese Antwort berücksichtigt die Regeln von { $city }.
# $city: what the person wrote
chat-city_not_known = Für { $city } liegen uns keine eigenen Regeln vor. Dies ist die landesweite Regel; die örtliche Praxis kann davon abweichen.
chat-sources = Quellen
chat-not_advice = Dies ist eine Auskunft, keine Rechtsberatung und keine Entscheidung der Behörde.

## Themen mit Antwort

topic-work_permit_overview = Was die Arbeitserlaubnis ist
    .question = Was ist die Arbeitserlaubnis für Ausländer?
topic-who_needs_permit = Wer eine Erlaubnis braucht
    .question = Wer braucht eine Arbeitserlaubnis und wer nicht?
topic-hmt_residents = Hongkong, Macau, Taiwan
    .question = Brauchen Einwohner von Hongkong, Macau oder Taiwan eine Arbeitserlaubnis?
topic-permit_visa_difference = Erlaubnis, Visum, Aufenthalt
    .question = Was ist der Unterschied zwischen Arbeitserlaubnis, Visum und Aufenthaltserlaubnis?
topic-application_process = Ablauf des Antrags
    .question = Welche Schritte führen vom Stellenangebot zur Aufenthaltserlaubnis?
topic-who_applies = Wer den Antrag stellt
    .question = Stellt mein Arbeitgeber den Antrag oder kann ich das selbst?
topic-contact_office = Behörde, Website, Hotline
    .question = Welche Behörde ist zuständig und wie erreiche ich sie?
topic-processing_time = Dauer des Verfahrens
    .question = Wie lange dauert der Antrag?
topic-fees = Gebühren
    .question = Was kostet das?
topic-check_status = Stand des Antrags
    .question = Wie erfahre ich, wie weit mein Antrag ist?
topic-returned_or_refused = Zurückgegeben oder abgelehnt
    .question = Was kann ich tun, wenn der Antrag zurückgegeben oder abgelehnt wird?
topic-employer_requirements = Voraussetzungen für Arbeitgeber
    .question = Was muss ein Arbeitgeber erfüllen, um Ausländer einzustellen?
topic-system_account_help = Hilfe zum Online-System
    .question = Was können wir tun, wenn das Online-System nicht funktioniert?
topic-category_overview = Kategorien A, B und C
    .question = Was bedeuten die Kategorien A, B und C?
topic-category_a = Kategorie A
    .question = Wer gehört zu Kategorie A?
topic-category_b = Kategorie B
    .question = Wer gehört zu Kategorie B?
topic-category_c = Kategorie C
    .question = Wer gehört zu Kategorie C?
topic-points_system = Wie das Punktesystem funktioniert
    .question = Wie funktioniert das Punktesystem?
topic-points_factors = Punkte je Merkmal
    .question = Wie viele Punkte bringt welches Merkmal?
topic-applicant_requirements = Persönliche Voraussetzungen
    .question = Welche Voraussetzungen muss ich erfüllen?
topic-age_limit = Altersgrenze
    .question = Gibt es eine Altersgrenze?
topic-degree_requirement = Hochschulabschluss
    .question = Welchen Abschluss brauche ich?
topic-experience_requirement = Berufserfahrung
    .question = Wie viel Berufserfahrung brauche ich?
topic-teacher_requirements = Regeln für Lehrkräfte
    .question = Was brauchen Sprachlehrkräfte?
topic-fresh_graduate = Direkt nach dem Studium
    .question = Kann ich gleich nach dem Studium eine Erlaubnis bekommen?
topic-student_work = Arbeit während des Studiums
    .question = Dürfen Studierende arbeiten oder ein Praktikum machen?
topic-salary_requirement = Anforderungen an das Gehalt
    .question = Wie viel muss ich verdienen?
topic-documents_list = Liste der Unterlagen
    .question = Welche Unterlagen brauche ich für den Erstantrag?
topic-document_legalisation = Beglaubigung und Apostille
    .question = Wie lasse ich Abschluss und Bescheinigungen beglaubigen?
topic-criminal_record_certificate = Führungszeugnis
    .question = Brauche ich ein Führungszeugnis und aus welchem Land?
topic-criminal_history = Vorstrafe
    .question = Kann ich mit einer Vorstrafe eine Erlaubnis bekommen?
topic-medical_check = Gesundheitsuntersuchung
    .question = Wo und wann mache ich die Gesundheitsuntersuchung?
topic-document_format = Scans, Foto, Übersetzung
    .question = Welche Form müssen Scans, Fotos und Übersetzungen haben?
topic-document_validity = Wie alt Unterlagen sein dürfen
    .question = Wie aktuell müssen meine Bescheinigungen sein?
topic-contract_requirements = Arbeitsvertrag
    .question = Was muss im Arbeitsvertrag stehen?
topic-notification_letter = Mitteilung (Notification Letter)
    .question = Was ist die Mitteilung über die Arbeitserlaubnis und wie lange kann ich sie nutzen?
topic-z_visa = Z-Visum
    .question = Wie beantrage ich das Z-Visum?
topic-r_visa = R-Visum für Spitzenkräfte
    .question = Wer kann das R-Visum bekommen?
topic-wrong_visa_work = Arbeiten mit anderem Visum
    .question = Darf ich mit Touristen-, Geschäfts- oder Familienvisum arbeiten?
topic-apply_inside_china = Antrag innerhalb Chinas
    .question = Kann ich den Antrag stellen, ohne auszureisen?
topic-short_term_work = Kurzzeiteinsatz
    .question = Was brauche ich für einen Kurzzeiteinsatz?
topic-after_arrival = Nach der Ankunft
    .question = Was muss ich nach der Einreise mit Z-Visum bis wann erledigen?
topic-police_registration = Polizeiliche Anmeldung
    .question = Wie melde ich meine Adresse bei der Polizei an?
topic-residence_permit = Aufenthaltserlaubnis
    .question = Wie bekomme ich die Aufenthaltserlaubnis zu Arbeitszwecken?
topic-permit_validity = Geltungsdauer der Erlaubnis
    .question = Für wie lange wird eine Arbeitserlaubnis erteilt?
topic-family_dependents = Familie mitbringen
    .question = Kann meine Familie mitkommen?
topic-family_work = Arbeit für Angehörige
    .question = Darf mein Ehepartner in China arbeiten?
topic-travel_reentry = Aus- und Wiedereinreise
    .question = Darf ich China verlassen und wiederkommen?
topic-extension = Verlängerung
    .question = Wann und wie wird die Erlaubnis verlängert?
topic-expired_or_overstay = Abgelaufen oder überzogen
    .question = Was kann ich tun, wenn Erlaubnis oder Visum abgelaufen ist?
topic-change_employer = Arbeitgeberwechsel
    .question = Wie wechsle ich zu einem neuen Arbeitgeber?
topic-change_information = Neuer Pass, neue Position oder Daten
    .question = Was ist zu melden, wenn sich Pass oder Stellenbezeichnung ändern?
topic-cancellation = Löschung der Erlaubnis
    .question = Wer lässt die Erlaubnis nach dem Ende der Beschäftigung löschen und bis wann?
topic-employer_wont_cancel = Arbeitgeber verweigert Löschung
    .question = Was kann ich tun, wenn mein Arbeitgeber nicht löschen lässt oder keine Freigabe erteilt?
topic-after_leaving_job = Aufenthalt nach dem Ausscheiden
    .question = Wie lange darf ich nach dem Ende meiner Beschäftigung bleiben?
topic-lost_card = Karte verloren
    .question = Was tue ich, wenn ich die Karte der Arbeitserlaubnis verliere?
topic-electronic_permit = Elektronische Arbeitserlaubnis
    .question = Wie bekomme und zeige ich die elektronische Arbeitserlaubnis?
topic-work_location = Arbeit an einem anderen Ort
    .question = Darf ich in einer anderen Stadt oder beim Kunden arbeiten?
topic-side_and_remote_work = Nebentätigkeit und Fernarbeit
    .question = Darf ich eine Nebentätigkeit haben oder von China aus für andere arbeiten?
topic-own_company = Eigenes Unternehmen
    .question = Kann mein eigenes Unternehmen den Antrag für mich stellen?
topic-penalties = Strafen
    .question = Welche Strafen drohen bei illegaler Beschäftigung oder falschen Unterlagen?
topic-social_insurance_tax = Sozialversicherung und Steuer
    .question = Zahle ich in China Sozialversicherung und Steuern?

## Themen der Gesprächsführung

topic-greeting = Beginn des Gesprächs
    .question = Was kann ich Sie fragen?
topic-goodbye = Ende des Gesprächs
    .question = Wie beende ich dieses Gespräch?
topic-thanks = Dank
    .question = Darf ich mich bedanken?
topic-affirm = Ja
    .question = Ist das richtig?
topic-deny = Nein
    .question = Ist das falsch?
topic-bot_challenge = Über diesen Assistenten
    .question = Sind Sie ein Mensch oder ein Programm?
topic-talk_to_human = Mit einem Menschen sprechen
    .question = Kann ich mit einem Menschen sprechen?
topic-language_switch = Sprache
    .question = Welche Sprachen sprechen Sie?
topic-check_documents = Meine Unterlagen prüfen
    .question = Können Sie meine Unterlagen durchsehen?
topic-check_points = Meine Punkte berechnen
    .question = Können Sie meine Punkte berechnen?
topic-check_category = Meine Kategorie finden
    .question = Welche Kategorie könnte auf mich zutreffen?
topic-restart_or_cancel = Neu beginnen
    .question = Können wir von vorn anfangen?
topic-out_of_scope = Etwas anderes
    .question = Können Sie bei etwas anderem helfen?
topic-out_of_domain_near = Verwandte Fragen
    .question = Wo frage ich nach anderen Visa, Aufenthalt und verwandten Themen?
