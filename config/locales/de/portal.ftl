### Das Portal: Seiten, Formulare, Fehler. Hier stehen keine Zahlen; Grenzwerte kommen als Variablen. Begriffe: siehe answers.ftl.

## Rahmen

portal-name = Assistent für die Arbeitserlaubnis
portal-tagline = Fragen und Unterlagen zur Arbeitserlaubnis für Ausländer in China
portal-skip = Zum Inhalt springen
portal-nav = Hauptmenü
portal-nav-chat = Fragen
portal-nav-papers = Unterlagen prüfen
portal-nav-points = Punkte
portal-nav-privacy = Datenschutz
portal-language = Sprache
portal-footer-scope = Auskunft und Vorprüfung. Entscheidungen treffen allein die Behörden; wenn für Sie etwas davon abhängt, fragen Sie die zuständige Behörde.
portal-footer-policy = Regeln mit Stand vom { $date }, Fassung { $version }.
portal-back = Zurück

## Chat

talk-title = Fragen zu Ihrer Arbeitserlaubnis
talk-intro = Fragen Sie mit Ihren eigenen Worten. Zu jeder Antwort stehen die Regel, auf der sie beruht, und der Tag, an dem sie geprüft wurde.
talk-empty = Zum Beispiel:
talk-log = Gespräch
talk-input = Ihre Frage
talk-input-hint = Bitte lassen Sie Namen und Passnummern weg; sie werden hier nicht gebraucht.
talk-send = Senden
talk-city = Stadt, in der Sie arbeiten
talk-city-hint = Manche Regeln sind von Stadt zu Stadt verschieden.
talk-you = Sie
talk-assistant = Assistent
talk-person = Team
talk-sources = { $count ->
    [one] Quelle
   *[other] Quellen ({ $count })
}
talk-more = Mehr dazu
talk-answered-as-of = Stand: { $date }
talk-sending = Wird gesendet …
talk-waiting = Es wurde um einen Menschen gebeten. Bis jemand kommt, antwortet der Assistent weiter.
talk-staff = Sie sprechen jetzt mit einem Menschen.
talk-closed = Dieses Gespräch ist beendet.
talk-talk-to-person = Mit einem Menschen sprechen
talk-new = Dieses Gespräch löschen
talk-not-sent = Diese Nachricht konnte nicht gesendet werden. Sie steht noch im Eingabefeld: Versuchen Sie es noch einmal.
talk-pending = Gespeichert, noch nicht beantwortet. Die Antwort erscheint hier von selbst.
talk-cut = (gekürzt)
talk-offline = Verbindung unterbrochen. Neuer Versuch …
talk-open-points = Punkterechner öffnen
talk-open-papers = Unterlagenprüfung öffnen
talk-open-report = Bericht öffnen

## Unterlagen

papers-title = Prüfen Sie Ihre Unterlagen vor der Einreichung
papers-intro = Fügen Sie hinzu, was Sie haben: Scans, Fotos oder PDF-Dateien, in beliebiger Reihenfolge und Sprache. Sie erhalten eine Liste, was in Ordnung ist, was fehlt und was zu ändern ist.
papers-privacy = Ihre Unterlagen werden verschlüsselt, nur auf diesem Server gelesen und { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} nach Ihrem letzten Besuch gelöscht oder sofort, wenn Sie es verlangen.
papers-step-add = Unterlagen hinzufügen
papers-step-case = Angaben zum Antrag
papers-step-check = Prüfen
papers-case-hint = Alle Angaben sind freiwillig. Je mehr Sie angeben, desto mehr kann abgeglichen werden.
papers-choose = Dateien auswählen oder fotografieren
papers-drop = … oder hier ablegen
papers-kinds = PDF, JPEG, PNG, TIFF, WebP, HEIC oder BMP, bis zu { $megabytes } MB je Datei.
papers-upload = Dateien hinzufügen
papers-files = Ihre Dateien
papers-none = Noch keine Dateien.
papers-file-pages = { $pages ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
}
papers-file-size = { $kilobytes } kB
papers-remove = Entfernen
papers-remove-file = { $name } entfernen
papers-start = Unterlagen prüfen
papers-start-hint = Dauert meist weniger als eine Minute. Sie können die Seite verlassen und wiederkommen.
papers-latest = Neuesten Bericht öffnen
papers-erase = Jetzt alles löschen
papers-erase-hint = Löscht Dateien, Bericht und alle Ihre Angaben. Das lässt sich nicht rückgängig machen.
papers-erased = Alles wurde gelöscht.
papers-saved = Gespeichert.
papers-save = Speichern
papers-uploading = { $name } wird hochgeladen
papers-uploaded = { $name } wurde hinzugefügt.
papers-no-type = Nicht ausgewählt

case-application = Antrag
case-applicant = Antragstellende Person
case-employer = Arbeitgeber
case-job = Stelle
case-claims = Was die Unterlagen belegen sollen
case-type = Was beantragt wird
case-type-notification_outside = Erstantrag, Person ist im Ausland
case-type-in_country = Erstantrag, Person ist in China
case-type-change_employer = Arbeitgeberwechsel
case-type-extension = Verlängerung
case-type-change_information = Änderung von Angaben
case-type-cancellation = Löschung
case-type-short_term = Kurzzeiteinsatz
case-category = Kategorie
case-as_of = Tag der Einreichung
case-in_china = Person ist in China
case-yes = Ja
case-no = Nein
case-city = Stadt
case-full_name = Vollständiger Name wie im Reisepass
case-date_of_birth = Geburtsdatum
case-nationality = Staatsangehörigkeit
case-passport_number = Passnummer
case-gender = Geschlecht wie im Reisepass
case-gender-M = Männlich
case-gender-F = Weiblich
case-gender-X = Ohne Angabe
case-name = Name auf Chinesisch
case-name_en = Name auf Englisch
case-credit_code = Einheitliche Sozialkreditnummer
case-position = Position
case-salary_amount = Gehalt
case-salary_currency = Währung
case-salary_period = Gezahlt pro
case-salary_period-month = Monat
case-salary_period-year = Jahr
case-work_location = Arbeitsort
case-start_date = Vertragsbeginn
case-end_date = Vertragsende
case-degree_level = Abschluss
case-degree_level-associate = Associate Degree
case-degree_level-bachelor = Bachelor
case-degree_level-master = Master
case-degree_level-doctorate = Promotion
case-degree_level-other = Anderer
case-experience_years = Jahre an einschlägiger Erfahrung

## Prüfung und Bericht

checking-title = Bericht zu Ihren Unterlagen
checking-working = Ihre Unterlagen werden gelesen
checking-progress = { $done } von { $total } Seiten
checking-step-queued = In der Warteschlange
checking-step-reading = Seiten werden gelesen
checking-step-judging = Abgleich mit den Regeln
checking-step-done = Fertig
checking-step-failed = Abgebrochen
checking-stay = Diese Seite aktualisiert sich von selbst.
checking-failed = Die Prüfung konnte nicht abgeschlossen werden
checking-failed-hint = Das liegt an uns, nicht an Ihren Unterlagen. Bitte starten Sie die Prüfung neu; Ihre Dateien sind noch da.
checking-verdict-ready = Nichts gefunden, was dem Antrag entgegensteht
checking-verdict-action_needed = Etwas ist zu ändern
checking-verdict-needs_review = Das sollte sich ein Mensch ansehen
checking-verdict-ready-hint = Alle Regeln, die wir prüfen können, sind erfüllt. Die Entscheidung trifft die Behörde; sie kann weitere Unterlagen verlangen.
checking-verdict-action_needed-hint = Gehen Sie die Punkte unten durch, ersetzen Sie die betreffenden Unterlagen und prüfen Sie erneut.
checking-verdict-needs_review-hint = Es wurde kein Verstoß gefunden, aber etwas ließ sich nicht mit Sicherheit entscheiden. Es steht unten an erster Stelle.
checking-as-of = Beurteilt mit Stand vom { $date }
checking-group-fail = Zu ändern
checking-group-unknown = Nicht zu entscheiden
checking-group-pass = In Ordnung
checking-severity-blocker = Muss gelöst werden
checking-severity-warning = Bitte prüfen
checking-severity-info = Zur Information
checking-fix = Was zu tun ist
checking-evidence = Wo es steht
checking-evidence-caption = { $file }, Seite { $page }
checking-evidence-alt = Seite { $page } von { $file }, Stelle markiert
checking-sources = Regeln
checking-documents = Was erkannt wurde
checking-document-pages = { $file }, { $count ->
    [one] Seite
   *[other] Seiten
} { $pages }
checking-field = Angabe
checking-value = Gelesen
checking-confidence = Sicherheit
checking-again = Unterlagen ändern und erneut prüfen
checking-print = Drucken
checking-told-ready = Ihre Unterlagen wurden geprüft: Nichts, was wir prüfen können, steht dem Antrag entgegen. Im Bericht steht, was angesehen wurde.
checking-told-action_needed = Ihre Unterlagen wurden geprüft: Etwas ist zu ändern. Im Bericht steht, was und wie.
checking-told-needs_review = Ihre Unterlagen wurden geprüft: Etwas ließ sich nicht mit Sicherheit entscheiden. Im Bericht steht, was sich ein Mensch ansehen sollte.

## Punkterechner

points-title = Punkterechner
points-intro = Geben Sie ein, was Sie wissen. Fehlende Angaben ergeben eine Spanne statt einer Zahl.
points-calculate = Berechnen
points-result = Ihre Punkte
points-total = { $total } Punkte
points-range = { $low } bis { $high } Punkte
points-category = Kategorie nach Punkten: { $category }
points-category-none = Nach Punkten allein kommt keine Kategorie in Betracht. Kategorien können auch auf anderen Wegen offenstehen.
points-category-open = Nach Punkten allein noch nicht entschieden: Es kommt auf die fehlenden Angaben an.
points-factor = Merkmal
points-points = Punkte
points-cap = Höchstens
points-missing = Noch anzugeben
points-improve = Was mehr Punkte brächte
points-improve-to = { $what }: { $before } → { $after }
points-not-decision = Dies ist eine Berechnung nach der veröffentlichten Tabelle, keine Entscheidung der Behörde.
points-as-of = Tabelle mit Stand vom { $date }
points-salary_annual_cny = Jahresgehalt in China, in Yuan (CNY)
points-education = Höchster Abschluss
points-education-none = Keiner
points-education-bachelor = Bachelor
points-education-master = Master
points-education-doctorate = Promotion
points-skills_certificate = Berufszertifikat
points-skills_certificate-none = Keines
points-skills_certificate-technician = Techniker (技师)
points-skills_certificate-senior_technician = Leitender Techniker (高级技师)
points-experience_years = Jahre an einschlägiger Erfahrung
points-months_per_year = Arbeitsmonate in China pro Jahr
points-hsk_level = Chinesisch (HSK-Stufe)
points-chinese_taught_degree = Abschluss in chinesischer Unterrichtssprache
points-former_chinese_national = Frühere chinesische Staatsangehörigkeit
points-region = Region der Arbeit
points-region-western = Westliche Region
points-region-northeast_old_industrial = Alte Industriestandorte im Nordosten
points-region-central_special = Arme Kreise und besondere Gebiete der Zentralregion
points-region-other = Andere
points-age = Alter
points-top_university = Abschluss einer gelisteten Spitzenuniversität
points-fortune_500 = Arbeit bei einem der größten Unternehmen der Welt
points-intellectual_property = Geistiges Eigentum, etwa Patente
points-five_years_in_china = Mehrere Jahre ununterbrochene Arbeit in China
points-local_bonus = Punkte, die die Provinz vergibt
points-factor-salary = Jahresgehalt
points-factor-education = Abschluss oder Berufszertifikat
points-factor-experience = Einschlägige Erfahrung
points-factor-months_per_year = Monate pro Jahr
points-factor-chinese = Chinesisch
points-factor-location = Region der Arbeit
points-factor-age = Alter
points-factor-extra = Hochschule, Unternehmen oder Patente
points-factor-local_bonus = Punkte der Provinz
points-unknown = Nicht bekannt

## Datenschutz

privacy-title = Was mit Ihren Angaben und Unterlagen geschieht
privacy-chat = Was Sie im Chat schreiben, wird auf diesem Server verschlüsselt und verwendet, um Ihnen zu antworten. Bitte lassen Sie Namen und Nummern von Ausweisen weg; für die Antworten sind sie nicht nötig.
privacy-papers = Unterlagen, die Sie hochladen, werden vor dem Speichern verschlüsselt. Gelesen werden sie nur auf diesem Server; nichts wird an einen anderen Dienst gesendet.
privacy-kept = Gespräche werden { $talk_days ->
    [one] { $talk_days } Tag
   *[other] { $talk_days } Tage
} und Anträge { $case_days ->
    [one] { $case_days } Tag
   *[other] { $case_days } Tage
} nach der letzten Aktivität gelöscht. Dateien, die nie geprüft wurden, werden nach { $hours } Stunden gelöscht.
privacy-erase = Sie können Ihren Antrag auf der Seite, auf der Sie Ihre Unterlagen hinzugefügt haben, sofort löschen. Dateien, Bericht und Angaben werden dann auf dem Datenträger überschrieben.
privacy-cookies = In diesem Browser bewahrt je ein Cookie den Schlüssel zu Ihrem Gespräch und den zu Ihrem Antrag auf, ein weiteres schützt die Formulare. Andere gibt es nicht, und niemand verfolgt Sie.
privacy-logs = Protokolle und Zähler enthalten nur Nummern, die außerhalb dieses Servers nichts bedeuten: keine Namen, keine Nachrichten, keine Inhalte von Unterlagen.
privacy-human = Wenn Sie um einen Menschen bitten, sieht das Team das Gespräch. Ist eine Unterlage zweifelhaft, kann das Team sie ansehen.
privacy-title-chat = Gespräche
privacy-title-papers = Unterlagen
privacy-title-kept = Wie lange
privacy-title-erase = Ihr Recht auf Löschung
privacy-title-cookies = Cookies
privacy-title-human = Menschen

## Fehler

problem-page-title = Das hat nicht geklappt
problem-invalid_input = Ein Wert ist nicht wie erwartet
    .detail = { $path }: { $expected }
problem-invalid_request = Die Anfrage ist nicht wie erwartet
    .detail = Bitte sehen Sie sich die genannte Stelle an und senden Sie die Anfrage noch einmal.
problem-unauthorized = Darauf haben Sie keinen Zugriff
    .detail = Der Schlüssel dafür fehlt oder ist abgelaufen. Beginnen Sie neu auf der Startseite.
problem-not_found = Das gibt es hier nicht
    .detail = Vielleicht wurde es gelöscht. Beginnen Sie neu auf der Startseite.
problem-conflict = Das ist im Moment nicht möglich
    .detail = Der Stand hat sich inzwischen geändert. Laden Sie die Seite neu.
problem-no_files = Es sind keine Unterlagen zu prüfen
    .detail = Fügen Sie zuerst mindestens eine Datei hinzu.
problem-check_open = Eine Prüfung läuft bereits
    .detail = Warten Sie, bis sie fertig ist; der Bericht erscheint dann von selbst.
problem-conversation_closed = Dieses Gespräch ist beendet
    .detail = Beginnen Sie ein neues auf der Startseite.
problem-key_reused = Dieser Schlüssel wurde für eine andere Datei verwendet
    .detail = Senden Sie eine andere Datei mit einem anderen Idempotency-Key.
problem-method_not_allowed = Das wird hier nicht angeboten
    .detail = Die Adresse gibt es, aber nicht für diese Art von Anfrage.
problem-rate_limited = Zu viele Anfragen
    .detail = Bitte warten Sie { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } und versuchen Sie es noch einmal.
problem-body_too_large = Die Sendung ist zu groß
    .detail = Senden Sie weniger auf einmal.
problem-body_too_slow = Die Verbindung war zu langsam
    .detail = Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.
problem-busy = Im Moment ist zu viel zu tun
    .detail = Bitte versuchen Sie es in einer Minute noch einmal.
problem-forbidden_origin = Dieses Formular ist zu alt oder kam von anderswo
    .detail = Laden Sie die Seite neu und senden Sie es noch einmal ab.
problem-internal = Bei uns ist etwas schiefgegangen
    .detail = Der Fehler ist vermerkt. Bitte versuchen Sie es noch einmal; was angenommen wurde, ist nicht verloren.

upload-too_large = Die Datei ist zu groß
    .detail = Eine Datei darf höchstens { $megabytes } MB groß sein. Scannen Sie mit geringerer Auflösung oder teilen Sie sie.
upload-too_many_files = Zu viele Dateien
    .detail = Hier können höchstens { $files } Dateien hinzugefügt werden. Entfernen Sie, was nicht gebraucht wird.
upload-case_full = Es ist kein Platz mehr
    .detail = Alle Dateien zusammen dürfen höchstens { $megabytes } MB groß sein. Entfernen Sie, was nicht gebraucht wird.
upload-too_many_pages = Die Datei hat zu viele Seiten
    .detail = Laden Sie nur die verlangten Unterlagen hoch, jede als eigene Datei.
upload-too_many_pixels = Das Bild ist zu groß
    .detail = Fotografieren Sie in normaler Größe oder scannen Sie mit geringerer Auflösung.
upload-unsupported = Diese Art von Datei kann nicht gelesen werden
    .detail = Laden Sie ein PDF, einen Scan oder ein Foto hoch (JPEG, PNG, TIFF, WebP, HEIC, BMP).
upload-office_document = Office-Dokumente können nicht gelesen werden
    .detail = Drucken oder exportieren Sie das Dokument als PDF oder scannen Sie die unterschriebene Fassung und laden Sie diese hoch.
upload-empty = Die Datei ist leer
    .detail = Wählen Sie die Datei noch einmal aus; vielleicht wurde sie nicht vollständig gespeichert.
upload-encrypted = Die Datei ist mit einem Passwort gesperrt
    .detail = Speichern Sie sie ohne Passwort, zum Beispiel indem Sie sie als neues PDF drucken, und laden Sie dieses hoch.
upload-damaged = Die Datei ist beschädigt
    .detail = Sie lässt sich nicht öffnen. Speichern oder scannen Sie sie noch einmal und laden Sie sie erneut hoch.
upload-not_multipart = Das Hochladen lief nicht wie erwartet
    .detail = Senden Sie die Datei als multipart/form-data.
upload-no_file = Es wurde keine Datei ausgewählt
    .detail = Wählen Sie mindestens eine Datei aus.
