### Ergebnisse der Vorprüfung: finding-<code>-<status>[-variant] sagt, was gefunden wurde, fix-<code>[-variant], was zu tun
### ist, je Zeile ein Schritt. Daten, Zahlen und Aufzählungen sind Variablen aus den Unterlagen und den Regeln.
### Ländernamen kommen ohne Artikel: Sie stehen deshalb nach Doppelpunkt oder in Klammern. Begriffe: siehe answers.ftl.

## Dateien und Seiten

finding-file-unreadable-pass = { $file } konnte geöffnet und gelesen werden.
finding-file-unreadable-fail-encrypted = { $file } ist mit einem Passwort geschützt und kann deshalb nicht gelesen werden.
finding-file-unreadable-fail-damaged = { $file } ist beschädigt und lässt sich nicht öffnen.
finding-file-unreadable-fail-empty = { $file } ist leer.
finding-file-unreadable-fail-unsupported = { $file } hat ein Format, das hier nicht gelesen werden kann.
finding-file-unreadable-unknown = { $file } konnte von diesem Dienst nicht vollständig gelesen werden.
fix-file-unreadable-encrypted =
    Speichern Sie die Datei noch einmal ohne Passwort.
    Laden Sie die neue Datei hoch.
fix-file-unreadable-damaged =
    Öffnen Sie die Datei auf Ihrem eigenen Gerät, um zu sehen, ob sie vollständig ist.
    Scannen oder exportieren Sie die Unterlage erneut und laden Sie die neue Datei hoch.
fix-file-unreadable-empty = Scannen oder exportieren Sie die Unterlage erneut, sehen Sie sich die Datei an und laden Sie sie hoch.
fix-file-unreadable-unsupported = Speichern Sie die Unterlage als PDF oder als Bild (JPG oder PNG) und laden Sie diese Datei hoch.

finding-file-too_large-pass = { $file } hält die Größengrenzen ein.
finding-file-too_large-fail-too_large_bytes = { $file } ist größer, als dieser Dienst zulässt.
finding-file-too_large-fail-too_many_pages = { $file } hat mehr Seiten, als dieser Dienst zulässt.
finding-file-too_large-fail-too_many_pixels = Ein Bild in { $file } hat mehr Pixel, als dieser Dienst zulässt.
fix-file-too_large-too_large_bytes = Scannen Sie die Unterlage mit geringerer Auflösung oder teilen Sie sie auf mehrere Dateien auf und laden Sie diese hoch.
fix-file-too_large-too_many_pages = Teilen Sie die Datei oder lassen Sie Seiten weg, die zu keiner Unterlage des Antrags gehören, und laden Sie die Teile hoch.
fix-file-too_large-too_many_pixels = Verkleinern Sie das Bild so, dass der Text noch gut lesbar ist, und laden Sie es erneut hoch.

finding-page-legible-pass = Alle Seiten sind lesbar.
finding-page-legible-fail-blurred = Das Bild ist zu unscharf, um es zu lesen: { $pages }.
finding-page-legible-fail-cropped = Ein Teil der Seite ist abgeschnitten, und der Rest konnte nicht gelesen werden: { $pages }.
finding-page-legible-fail-dark = Das Bild ist zu dunkel, um es zu lesen: { $pages }.
finding-page-legible-fail-glare = Eine Spiegelung verdeckt einen Teil des Textes: { $pages }.
finding-page-legible-fail-low_resolution = Der Text ist im Bild zu klein, um ihn zu lesen: { $pages }.
finding-page-legible-fail-unreadable = Der Text konnte nicht gelesen werden: { $pages }.
finding-page-legible-unknown = Einige Seiten konnten nur teilweise gelesen werden. { $pages }
fix-page-legible-blurred =
    Legen Sie die Unterlage flach in gutes Licht und halten Sie das Telefon ruhig, oder verwenden Sie einen Scanner.
    Prüfen Sie am Bildschirm, ob die kleinste Schrift lesbar ist, und laden Sie das neue Bild hoch.
fix-page-legible-cropped = Nehmen Sie das Bild noch einmal auf, sodass alle Ränder der Unterlage zu sehen sind, und laden Sie es hoch.
fix-page-legible-dark = Nehmen Sie das Bild noch einmal bei Tageslicht oder unter einer Lampe auf, ohne dass Ihr Schatten auf die Unterlage fällt, und laden Sie es hoch.
fix-page-legible-glare = Nehmen Sie das Bild noch einmal ohne Blitz und mit Licht von der Seite auf und laden Sie es hoch.
fix-page-legible-low_resolution = Scannen Sie die Unterlage oder fotografieren Sie sie aus größerer Nähe, sodass die Seite das Bild ausfüllt, und laden Sie es hoch.
fix-page-legible-unreadable = Scannen Sie das Original in Farbe und laden Sie die neue Datei hoch.

## Ist alles da?

finding-presence-passport-pass = Der Reisepass ist vorhanden.
finding-presence-passport-fail = Die Datenseite des Reisepasses fehlt.
finding-presence-passport-unknown = Es ist nicht sicher, ob die Datenseite des Reisepasses unter den Dateien ist.
fix-presence-passport = Scannen Sie die Passseite mit Ihrem Foto und den maschinenlesbaren Zeilen am unteren Rand in Farbe und laden Sie sie hoch.

finding-presence-diploma-pass = Die Abschlussurkunde ist vorhanden.
finding-presence-diploma-fail = Die Urkunde Ihres höchsten Abschlusses fehlt.
finding-presence-diploma-unknown = Es ist nicht sicher, ob eine Abschlussurkunde unter den Dateien ist oder ob Sie eine brauchen.
fix-presence-diploma =
    Scannen Sie die Urkunde Ihres höchsten Abschlusses, mit Beglaubigung, wenn sie außerhalb des chinesischen Festlands ausgestellt wurde.
    Laden Sie sie zusammen mit der chinesischen Übersetzung hoch.

finding-presence-no_criminal_record-pass = Das Führungszeugnis ist vorhanden.
finding-presence-no_criminal_record-fail = Das Führungszeugnis fehlt.
finding-presence-no_criminal_record-unknown = Es ist nicht sicher, ob ein Führungszeugnis unter den Dateien ist oder ob Sie eines brauchen.
fix-presence-no_criminal_record =
    Beantragen Sie das Zeugnis bei der Polizei- oder Justizbehörde des Staates Ihrer Staatsangehörigkeit oder Ihres gewöhnlichen Aufenthalts.
    Lassen Sie es beglaubigen und ins Chinesische übersetzen und laden Sie alle Seiten hoch.

finding-presence-employment_contract-pass = Der Arbeitsvertrag ist vorhanden.
finding-presence-employment_contract-fail = Der Arbeitsvertrag fehlt.
finding-presence-employment_contract-unknown = Es ist nicht sicher, ob ein Arbeitsvertrag unter den Dateien ist oder ob Sie einen brauchen.
fix-presence-employment_contract = Bitten Sie Ihren Arbeitgeber um den unterschriebenen und gestempelten Vertrag und laden Sie alle Seiten hoch.

finding-presence-work_experience-pass = Eine Tätigkeitsbescheinigung ist vorhanden.
finding-presence-work_experience-fail = Eine Tätigkeitsbescheinigung fehlt.
finding-presence-work_experience-unknown = Es ist nicht sicher, ob eine Tätigkeitsbescheinigung unter den Dateien ist oder ob Sie eine brauchen.
fix-presence-work_experience =
    Bitten Sie frühere Arbeitgeber, bei denen Sie einschlägig gearbeitet haben, um eine Bescheinigung mit Position und Zeitraum.
    Sie muss eine Unterschrift oder einen Stempel tragen und Telefonnummer oder E-Mail-Adresse einer Ansprechperson nennen.

finding-presence-medical_exam-pass = Das Gesundheitszeugnis ist vorhanden.
finding-presence-medical_exam-fail = Das Gesundheitszeugnis fehlt.
finding-presence-medical_exam-unknown = Es ist nicht sicher, ob ein Gesundheitszeugnis unter den Dateien ist oder ob Sie jetzt eines brauchen.
fix-presence-medical_exam =
    Fragen Sie Ihren Arbeitgeber, ob Ihre Behörde vor der Einreise eine Gesundheitszusicherung gelten lässt.
    Wenn nicht, lassen Sie die Untersuchung beim chinesischen Gesundheits- und Quarantänedienst machen oder dort bestätigen und laden Sie das Zeugnis hoch.

finding-presence-photo-pass = Das Passfoto ist vorhanden.
finding-presence-photo-fail = Das Passfoto fehlt.
finding-presence-photo-unknown = Es ist nicht sicher, ob ein Passfoto unter den Dateien ist.
fix-presence-photo = Laden Sie ein aktuelles Farbfoto hoch: Gesicht von vorn, ohne Kopfbedeckung, einfarbig weißer Hintergrund.

finding-presence-application_form-pass = Das Antragsformular ist vorhanden.
finding-presence-application_form-fail = Das Antragsformular fehlt.
finding-presence-application_form-unknown = Das Antragsformular ist nicht unter den Dateien. Das Online-System druckt es, sobald die Daten eingegeben sind; deshalb wird das Ihren Unterlagen nicht angelastet.
fix-presence-application_form = Ihr Arbeitgeber druckt das Formular aus dem Online-System; unterschreiben Sie es, lassen Sie es stempeln und laden Sie den Scan hoch.

## Reisepass

finding-passport-mrz-pass = Die maschinenlesbaren Zeilen des Reisepasses sind in sich stimmig.
finding-passport-mrz-fail = Die Prüfziffern in den maschinenlesbaren Zeilen des Reisepasses passen nicht zu dem, was dort steht.
finding-passport-mrz-unknown = Die maschinenlesbaren Zeilen des Reisepasses konnten nicht geprüft werden.
fix-passport-mrz =
    Scannen Sie die Datenseite noch einmal, flach und so, dass die Zeilen am unteren Rand vollständig zu sehen sind.
    Kommt dasselbe Ergebnis heraus, zeigen Sie den Pass der Behörde, die ihn ausgestellt hat.

finding-passport-validity-pass = Der Reisepass ist bis zum { $expiry } gültig. Verlangt ist eine Restgültigkeit von mindestens: { $months }.
finding-passport-validity-fail = Der Reisepass läuft am { $expiry } ab. Verlangt ist eine Restgültigkeit von mindestens: { $months }, also bis zum { $needed } oder länger.
finding-passport-validity-fail-expired = Der Reisepass ist am { $expiry } abgelaufen.
finding-passport-validity-unknown = Es ließ sich nicht entscheiden, ob der Reisepass lange genug gültig ist.
fix-passport-validity =
    Lassen Sie den Reisepass vor dem Antrag erneuern; der neue muss bis zum { $needed } oder länger gültig sein.
    Teilen Sie Ihrem Arbeitgeber die neue Nummer mit, weil sie auch auf anderen Unterlagen steht.
fix-passport-validity-expired =
    Beantragen Sie einen neuen Reisepass, der bis zum { $needed } oder länger gültig ist.
    Teilen Sie Ihrem Arbeitgeber die neue Nummer mit, weil sie auch auf anderen Unterlagen steht.

## Abschluss

finding-diploma-degree_level-pass = Der Abschluss ({ $level }) erreicht die verlangte Stufe ({ $needed }).
finding-diploma-degree_level-fail = Abschluss laut Urkunde: { $level }. Für diesen Antrag mindestens nötig: { $needed }.
finding-diploma-degree_level-unknown = Es ließ sich nicht entscheiden, ob der Abschluss hoch genug ist.
fix-diploma-degree_level =
    Wenn Sie einen höheren Abschluss haben, laden Sie diese Urkunde hoch.
    Wenn nicht, fragen Sie Ihren Arbeitgeber, ob ein anderer Weg oder eine andere Kategorie für Sie passt.

finding-diploma-is_final-pass = Dies ist eine Abschlussurkunde.
finding-diploma-is_final-fail = Dies ist nicht die Abschlussurkunde selbst, sondern eine verwandte Unterlage, etwa eine Notenübersicht, eine Immatrikulationsbescheinigung oder eine vorläufige Bescheinigung.
finding-diploma-is_final-unknown = Es ließ sich nicht entscheiden, ob dies die Abschlussurkunde selbst ist.
fix-diploma-is_final = Laden Sie die Urkunde hoch, die die Hochschule bei der Verleihung des Abschlusses ausgehändigt hat.

finding-diploma-authenticated-pass = Die Abschlussurkunde ist beglaubigt: { $way }.
finding-diploma-authenticated-pass-none_needed = Die Abschlussurkunde braucht keine Beglaubigung. Herkunft: { $country }.
finding-diploma-authenticated-fail = Eine Beglaubigung der Abschlussurkunde wurde nicht gefunden. Herkunft: { $country }. Dafür zählt eine dieser Arten: { $ways }.
finding-diploma-authenticated-fail-not_accepted = Die Beglaubigung der Abschlussurkunde ({ $way }) zählt für dieses Herkunftsland nicht: { $country }. Es zählt eine dieser Arten: { $ways }.
finding-diploma-authenticated-unknown = Es ließ sich nicht entscheiden, ob die Abschlussurkunde so beglaubigt ist, dass es zählt.
fix-diploma-authenticated =
    Lassen Sie die Urkunde auf eine dieser Arten beglaubigen: { $ways }.
    Laden Sie die Beglaubigung zusammen mit der Urkunde hoch, alle Seiten.
fix-diploma-authenticated-not_accepted =
    Lassen Sie die Urkunde erneut beglaubigen, auf eine dieser Arten: { $ways }.
    Laden Sie die neue Beglaubigung zusammen mit der Urkunde hoch, alle Seiten.

finding-diploma-translated-pass = Eine gestempelte chinesische Übersetzung der Abschlussurkunde ist vorhanden.
finding-diploma-translated-pass-none_needed = Die Abschlussurkunde ist auf Chinesisch und braucht keine Übersetzung.
finding-diploma-translated-fail = Die Abschlussurkunde ist nicht auf Chinesisch, und eine chinesische Übersetzung wurde nicht gefunden.
finding-diploma-translated-fail-not_chinese = Die Abschlussurkunde ist übersetzt, aber nicht ins Chinesische.
finding-diploma-translated-fail-not_stamped = Die chinesische Übersetzung der Abschlussurkunde trägt keinen Stempel.
finding-diploma-translated-unknown = Es ließ sich nicht entscheiden, ob zur Abschlussurkunde eine gestempelte chinesische Übersetzung gehört.
fix-diploma-translated =
    Lassen Sie die Urkunde ins Chinesische übersetzen. Fragen Sie Ihre örtliche Behörde, wer übersetzen darf.
    Lassen Sie die Übersetzung stempeln und laden Sie sie mit der Urkunde hoch.
fix-diploma-translated-not_chinese = Lassen Sie die Urkunde ins Chinesische übersetzen und die Übersetzung stempeln und laden Sie sie hoch.
fix-diploma-translated-not_stamped = Lassen Sie die Übersetzung von der Stelle, die sie angefertigt hat, oder vom Arbeitgeber stempeln, je nachdem, was Ihre örtliche Behörde verlangt, und laden Sie sie erneut hoch.

## Führungszeugnis

finding-ncr-result_clear-pass = Laut Führungszeugnis liegen keine Vorstrafen vor.
finding-ncr-result_clear-fail = Das Führungszeugnis besagt nicht, dass keine Vorstrafen vorliegen: Es nennt oder erwähnt einen Eintrag.
finding-ncr-result_clear-fail-sworn = Dies ist eine Erklärung von Ihnen selbst. Sie zählt nicht als Führungszeugnis.
finding-ncr-result_clear-fail-refusal = Dies ist eine Mitteilung, dass kein Zeugnis ausgestellt wird. Sie zählt nicht als Führungszeugnis.
finding-ncr-result_clear-unknown = Was das Führungszeugnis über Einträge sagt, konnte nicht sicher gelesen werden; ein Mensch muss es lesen.
fix-ncr-result_clear =
    Lesen Sie das Ergebnis im Führungszeugnis. Ist es falsch, bitten Sie die ausstellende Stelle um Berichtigung.
    Ist ein Eintrag aufgeführt, fragen Sie vor dem Antrag die für die Arbeitserlaubnis zuständige Behörde.
fix-ncr-result_clear-sworn = Beantragen Sie bei der Polizei- oder Justizbehörde Ihres Landes ein amtliches Zeugnis und lassen Sie es beglaubigen und übersetzen.
fix-ncr-result_clear-refusal = Fragen Sie die ausstellende Stelle, warum das Zeugnis verweigert wurde, und Ihre für die Arbeitserlaubnis zuständige Behörde, aus welchem Land sie stattdessen ein Zeugnis anerkennt.

finding-ncr-issued_recently-pass = Das Führungszeugnis vom { $issued } ist aktuell genug; es zählt bis zum { $until }.
finding-ncr-issued_recently-fail = Das Führungszeugnis ist vom { $issued }. Am { $as_of } ist es älter als erlaubt ({ $months }).
finding-ncr-issued_recently-fail-future = Das Führungszeugnis ist auf den { $issued } datiert; dieser Tag liegt nach dem { $as_of }.
finding-ncr-issued_recently-unknown = Es ließ sich nicht entscheiden, ob das Führungszeugnis aktuell genug ist.
fix-ncr-issued_recently =
    Beantragen Sie bei der ausstellenden Stelle ein neues Zeugnis. Bei Einreichung am { $as_of } muss es vom { $earliest } oder später sein; reichen Sie später ein, verschiebt sich die Grenze mit dem Tag.
    Es zählt das Datum des Zeugnisses selbst, nicht das der Beglaubigung.
    Lassen Sie das neue Zeugnis beglaubigen und übersetzen und laden Sie alle Seiten hoch.
fix-ncr-issued_recently-future = Prüfen Sie das Datum auf dem Zeugnis. Ist es falsch gedruckt, bitten Sie die ausstellende Stelle um ein berichtigtes.

finding-ncr-issuing_country-pass = Das Führungszeugnis stammt aus einem Land, das es für Sie ausstellen kann: { $country }.
finding-ncr-issuing_country-fail = Herkunft des Führungszeugnisses: { $country }. Es muss aus dem Land Ihrer Staatsangehörigkeit ({ $nationality }) oder Ihres gewöhnlichen Aufenthalts stammen.
finding-ncr-issuing_country-unknown = Es ließ sich nicht entscheiden, ob das Führungszeugnis aus dem richtigen Land stammt.
fix-ncr-issuing_country =
    Haben Sie dort zuletzt so lange ununterbrochen gelebt, wie die Regel es verlangt ({ $country }), tragen Sie das Land bei Ihren Wohnorten ein.
    Wenn nicht, beantragen Sie ein Zeugnis im Land Ihrer Staatsangehörigkeit ({ $nationality }).

finding-ncr-issuing_authority-pass = Das Führungszeugnis stammt von einer Stelle, die es ausstellen darf: { $authority }.
finding-ncr-issuing_authority-fail = Diese Stelle sieht nicht so aus, als dürfte sie das Zeugnis ausstellen: { $authority }. Polizei, Sicherheitsbehörden, Gerichte und Justizbehörden dürfen es.
finding-ncr-issuing_authority-unknown = Es ließ sich nicht entscheiden, ob die ausstellende Stelle dieses Zeugnis ausstellen darf.
fix-ncr-issuing_authority = Beantragen Sie das Zeugnis bei Polizei, Sicherheitsbehörde, Gericht oder Justizbehörde des Landes.

finding-ncr-authenticated-pass = Das Führungszeugnis ist beglaubigt: { $way }.
finding-ncr-authenticated-pass-none_needed = Das Führungszeugnis braucht keine Beglaubigung. Herkunft: { $country }.
finding-ncr-authenticated-fail = Eine Beglaubigung des Führungszeugnisses wurde nicht gefunden. Herkunft: { $country }. Dafür zählt eine dieser Arten: { $ways }.
finding-ncr-authenticated-fail-not_accepted = Die Beglaubigung des Führungszeugnisses ({ $way }) zählt für dieses Herkunftsland nicht: { $country }. Es zählt eine dieser Arten: { $ways }.
finding-ncr-authenticated-unknown = Es ließ sich nicht entscheiden, ob das Führungszeugnis so beglaubigt ist, dass es zählt.
fix-ncr-authenticated =
    Lassen Sie das Zeugnis auf eine dieser Arten beglaubigen: { $ways }.
    Laden Sie die Beglaubigung zusammen mit dem Zeugnis hoch, alle Seiten.
fix-ncr-authenticated-not_accepted =
    Lassen Sie das Zeugnis erneut beglaubigen, auf eine dieser Arten: { $ways }.
    Laden Sie die neue Beglaubigung zusammen mit dem Zeugnis hoch, alle Seiten.

finding-ncr-translated-pass = Eine gestempelte chinesische Übersetzung des Führungszeugnisses ist vorhanden.
finding-ncr-translated-pass-none_needed = Das Führungszeugnis ist auf Chinesisch und braucht keine Übersetzung.
finding-ncr-translated-fail = Das Führungszeugnis ist nicht auf Chinesisch, und eine chinesische Übersetzung wurde nicht gefunden.
finding-ncr-translated-fail-not_chinese = Das Führungszeugnis ist übersetzt, aber nicht ins Chinesische.
finding-ncr-translated-fail-not_stamped = Die chinesische Übersetzung des Führungszeugnisses trägt keinen Stempel.
finding-ncr-translated-unknown = Es ließ sich nicht entscheiden, ob zum Führungszeugnis eine gestempelte chinesische Übersetzung gehört.
fix-ncr-translated =
    Lassen Sie das Zeugnis ins Chinesische übersetzen. Fragen Sie Ihre örtliche Behörde, wer übersetzen darf.
    Lassen Sie die Übersetzung stempeln und laden Sie sie mit dem Zeugnis hoch.
fix-ncr-translated-not_chinese = Lassen Sie das Zeugnis ins Chinesische übersetzen und die Übersetzung stempeln und laden Sie sie hoch.
fix-ncr-translated-not_stamped = Lassen Sie die Übersetzung von der Stelle, die sie angefertigt hat, oder vom Arbeitgeber stempeln, je nachdem, was Ihre örtliche Behörde verlangt, und laden Sie sie erneut hoch.

## Vertrag

finding-contract-required_terms-pass = Der Vertrag enthält alle verlangten Angaben.
finding-contract-required_terms-fail = Im Vertrag fehlt: { $missing }.
finding-contract-required_terms-unknown = Es ließ sich nicht entscheiden, ob der Vertrag alle verlangten Angaben enthält.
fix-contract-required_terms =
    Bitten Sie Ihren Arbeitgeber, den Vertrag zu ergänzen: { $missing }.
    Lassen Sie den geänderten Vertrag neu unterschreiben und stempeln; nachträglich darf nichts von Hand eingefügt werden.
    Laden Sie alle Seiten hoch.

finding-contract-term-pass = Der Vertrag läuft vom { $start } bis zum { $end }.
finding-contract-term-fail-order = Der Vertrag soll am { $end } enden; das liegt nicht nach seinem Beginn am { $start }.
finding-contract-term-fail-too_long = Der Vertrag läuft vom { $start } bis zum { $end } und damit länger als erlaubt ({ $years }).
finding-contract-term-unknown = Es ließ sich nicht entscheiden, ob die Laufzeit des Vertrags in Ordnung ist.
fix-contract-term-order = Bitten Sie Ihren Arbeitgeber, die Daten im Vertrag zu berichtigen, und lassen Sie ihn neu unterschreiben und stempeln.
fix-contract-term-too_long = Bitten Sie Ihren Arbeitgeber um einen neu unterschriebenen und gestempelten Vertrag. Längste Laufzeit: { $years }.

finding-contract-current-pass = Der Vertrag läuft bis zum { $end }.
finding-contract-current-fail = Der Vertrag ist am { $end } ausgelaufen, vor dem { $as_of }.
finding-contract-current-unknown = Es ließ sich nicht entscheiden, ob der Vertrag noch läuft.
fix-contract-current = Bitten Sie Ihren Arbeitgeber um einen neuen, unterschriebenen und gestempelten Vertrag, dessen Laufzeit nicht abgelaufen ist.

finding-contract-signed_employer-pass = Der Arbeitgeber hat den Vertrag unterschrieben.
finding-contract-signed_employer-fail = Auf dem Vertrag fehlt die Unterschrift des Arbeitgebers.
finding-contract-signed_employer-unknown = Es ließ sich nicht entscheiden, ob der Arbeitgeber den Vertrag unterschrieben hat.
fix-contract-signed_employer = Bitten Sie Ihren Arbeitgeber, den Vertrag zu unterschreiben, und laden Sie die unterschriebene Seite mit allen anderen hoch.

finding-contract-signed_employee-pass = Sie haben den Vertrag unterschrieben.
finding-contract-signed_employee-fail = Auf dem Vertrag fehlt Ihre Unterschrift.
finding-contract-signed_employee-unknown = Es ließ sich nicht entscheiden, ob Sie den Vertrag unterschrieben haben.
fix-contract-signed_employee = Unterschreiben Sie den Vertrag und laden Sie die unterschriebene Seite mit allen anderen hoch.

finding-contract-sealed-pass = Der Vertrag trägt den Stempel des Arbeitgebers.
finding-contract-sealed-fail = Auf dem Vertrag fehlt der Stempel des Arbeitgebers.
finding-contract-sealed-unknown = Es ließ sich nicht entscheiden, ob der Vertrag den Stempel des Arbeitgebers trägt.
fix-contract-sealed =
    Bitten Sie Ihren Arbeitgeber um den Firmenstempel auf dem Vertrag; ein Vertrags- oder Personalstempel zählt, wenn er bei der Behörde hinterlegt ist.
    Scannen Sie die gestempelte Seite in Farbe, damit das Rot des Stempels zu sehen ist, und laden Sie sie mit allen anderen hoch.

finding-contract-credit_code-pass = Die einheitliche Sozialkreditnummer { $credit_code } des Arbeitgebers ist richtig gebildet.
finding-contract-credit_code-fail = Die einheitliche Sozialkreditnummer { $credit_code } im Vertrag kann nicht stimmen: Ihr Prüfzeichen passt nicht.
finding-contract-credit_code-unknown = Die einheitliche Sozialkreditnummer des Arbeitgebers konnte nicht sicher gelesen werden.
fix-contract-credit_code = Vergleichen Sie die Nummer mit der Gewerbelizenz des Arbeitgebers und lassen Sie den Vertrag berichtigen, wenn sie abweicht.

finding-contract-age_at_end-pass = Ihr Alter am Vertragsende ({ $end }) liegt innerhalb der Grenze dieser Kategorie: { $limit }.
finding-contract-age_at_end-fail = Am Vertragsende ({ $end }) sind Sie { $age } Jahre alt. Die Grenze dieser Kategorie liegt bei { $limit }.
finding-contract-age_at_end-unknown = Es ließ sich nicht entscheiden, ob Ihr Alter bis zum Vertragsende innerhalb der Grenze bleibt.
fix-contract-age_at_end = Fragen Sie Ihren Arbeitgeber, ob ein kürzerer Vertrag, eine andere Kategorie oder die Ausnahmen bei tatsächlichem Bedarf für Sie in Betracht kommen.

## Berufserfahrung

finding-experience-years-pass = Durch Bescheinigungen belegte Arbeitszeit: { $found }. Nötig: { $needed }.
finding-experience-years-fail = Durch Bescheinigungen belegte Arbeitszeit, Überschneidungen einmal gezählt: { $found }. Nötig: { $needed }.
finding-experience-years-unknown = Es ließ sich nicht entscheiden, ob die Bescheinigungen genügend Arbeitsjahre belegen.
fix-experience-years =
    Bitten Sie weitere Arbeitgeber, bei denen Sie einschlägig gearbeitet haben, um Bescheinigungen.
    Prüfen Sie, ob jede Bescheinigung Beginn und Ende Ihrer Arbeit mit Datum nennt.

finding-experience-complete-pass = Die Bescheinigung enthält alles, was verlangt ist.
finding-experience-complete-fail = In der Bescheinigung fehlt: { $missing }.
finding-experience-complete-unknown = Es ließ sich nicht entscheiden, ob die Bescheinigung alles enthält, was verlangt ist.
fix-experience-complete = Bitten Sie den Arbeitgeber um eine Bescheinigung, die zusätzlich enthält: { $missing }.

## Gesundheitszeugnis

finding-medical-issued_recently-pass = Das Gesundheitszeugnis vom { $issued } ist aktuell genug; es zählt bis zum { $until }.
finding-medical-issued_recently-fail = Das Gesundheitszeugnis ist vom { $issued }. Am { $as_of } ist es älter als erlaubt ({ $months }).
finding-medical-issued_recently-fail-future = Das Gesundheitszeugnis ist auf den { $issued } datiert; dieser Tag liegt nach dem { $as_of }.
finding-medical-issued_recently-unknown = Es ließ sich nicht entscheiden, ob das Gesundheitszeugnis aktuell genug ist.
fix-medical-issued_recently = Lassen Sie die Untersuchung erneut machen. Bei Einreichung am { $as_of } muss das Zeugnis vom { $earliest } oder später sein.
fix-medical-issued_recently-future = Prüfen Sie das Datum auf dem Zeugnis. Ist es falsch gedruckt, bitten Sie die ausstellende Stelle um ein berichtigtes.

## Beglaubigung

finding-authentication-country_accepted-pass = Eine Apostille aus diesem Land zählt in China: { $country }. Diese ist vom { $day }.
finding-authentication-country_accepted-fail = Eine Apostille aus diesem Land zählt in China nicht: { $country }.
finding-authentication-country_accepted-fail-too_early = Die Apostille ({ $country }) ist vom { $day }. Zwischen diesem Land und China zählen Apostillen erst seit dem { $since }.
finding-authentication-country_accepted-unknown = Es ließ sich nicht entscheiden, ob diese Apostille in China zählt.
fix-authentication-country_accepted = Lassen Sie die Unterlage von der chinesischen Botschaft oder einem Konsulat in dem Land oder von der Vertretung des Landes in China beglaubigen.
fix-authentication-country_accepted-too_early = Beantragen Sie eine neue Apostille mit Datum vom { $since } oder später oder eine Legalisation.

finding-authentication-after_document-pass = Die Beglaubigung vom { $day } ist nicht älter als die Unterlage vom { $issued }.
finding-authentication-after_document-fail = Die Beglaubigung ist vom { $day } und damit älter als die Unterlage selbst ({ $issued }).
finding-authentication-after_document-unknown = Es ließ sich nicht entscheiden, ob die Beglaubigung jünger ist als ihre Unterlage.
fix-authentication-after_document = Prüfen Sie, ob die Beglaubigung zu dieser Unterlage gehört; wenn nicht, lassen Sie die Unterlage selbst beglaubigen.

## Eine Person, eine Stelle

finding-consistency-name-pass = Der Name ist auf allen Unterlagen derselbe: { $names }.
finding-consistency-name-fail = Die Unterlagen nennen verschiedene Personen: { $name } und { $other }. { $reason }
finding-consistency-name-fail-plausible = { $name } und { $other } sind wahrscheinlich dieselbe Person. { $reason }
finding-consistency-name-unknown = Es ließ sich nicht entscheiden, ob die Unterlagen dieselbe Person nennen.
fix-consistency-name =
    Prüfen Sie, welche Unterlage falsch ist, und bitten Sie die ausstellende Stelle, den Namen wie im Reisepass zu berichtigen.
    Hat sich Ihr Name geändert, fügen Sie die Urkunde bei, die das belegt, etwa eine Heiratsurkunde, mit chinesischer Übersetzung.
fix-consistency-name-plausible =
    Wo sich eine Unterlage noch ändern lässt, lassen Sie den Namen genau wie im Reisepass schreiben.
    Wo nicht, fragen Sie Ihren Arbeitgeber, ob die Behörde eine kurze Erklärung wünscht.

finding-consistency-date_of_birth-pass = Das Geburtsdatum ist auf allen Unterlagen dasselbe.
finding-consistency-date_of_birth-fail = Auf den Unterlagen stehen verschiedene Geburtsdaten: { $day } und { $other }.
finding-consistency-date_of_birth-fail-swapped = Auf den Unterlagen stehen verschiedene Geburtsdaten, { $day } und { $other }: Tag und Monat sind vertauscht.
finding-consistency-date_of_birth-unknown = Es ließ sich nicht entscheiden, ob alle Unterlagen dasselbe Geburtsdatum nennen.
fix-consistency-date_of_birth = Prüfen Sie, welche Unterlage vom Reisepass abweicht, und bitten Sie die ausstellende Stelle um Berichtigung.
fix-consistency-date_of_birth-swapped = Prüfen Sie die Reihenfolge von Tag und Monat auf der Unterlage, die vom Reisepass abweicht, und lassen Sie sie berichtigen oder erläutern.

finding-consistency-nationality-pass = Die Staatsangehörigkeit ist auf allen Unterlagen dieselbe.
finding-consistency-nationality-fail = Auf den Unterlagen stehen verschiedene Staatsangehörigkeiten: { $country } und { $other }.
finding-consistency-nationality-unknown = Es ließ sich nicht entscheiden, ob alle Unterlagen dieselbe Staatsangehörigkeit nennen.
fix-consistency-nationality = Verwenden Sie Unterlagen der Staatsangehörigkeit, mit deren Pass Sie den Antrag stellen; wenn Sie mehrere besitzen, fragen Sie die Behörde.

finding-consistency-passport_number-pass = Die Passnummer ist auf allen Unterlagen dieselbe.
finding-consistency-passport_number-fail = Auf den Unterlagen stehen verschiedene Passnummern: { $number } und { $other }.
finding-consistency-passport_number-fail-one_off = Die Passnummern { $number } und { $other } unterscheiden sich an einer Stelle.
finding-consistency-passport_number-fail-renewed = Eine ältere Unterlage nennt die Nummer { $other }, im Reisepass steht { $number }. Der Pass wurde inzwischen erneuert.
finding-consistency-passport_number-unknown = Es ließ sich nicht entscheiden, ob alle Unterlagen dieselbe Passnummer nennen.
fix-consistency-passport_number = Prüfen Sie, welche Unterlage vom Reisepass abweicht, und lassen Sie sie berichtigen.
fix-consistency-passport_number-one_off = Vergleichen Sie die Nummer Zeichen für Zeichen mit dem Reisepass und lassen Sie die falsche Unterlage berichtigen.
fix-consistency-passport_number-renewed = Fügen Sie eine Kopie der Datenseite des früheren Passes oder den Vermerk der früheren Nummer im neuen Pass bei.

finding-consistency-employer-pass = Der Vertrag ist mit dem Arbeitgeber geschlossen, den Sie angegeben haben.
finding-consistency-employer-fail = Arbeitgeber laut Vertrag: { $stated }. Ihre Angabe: { $declared }.
finding-consistency-employer-fail-code = Sozialkreditnummer laut Vertrag: { $stated }. Ihre Angabe: { $declared }.
finding-consistency-employer-unknown = Es ließ sich nicht entscheiden, ob der Vertrag mit dem Arbeitgeber geschlossen ist, den Sie angegeben haben.
fix-consistency-employer = Prüfen Sie den Namen des Arbeitgebers in Ihren Angaben und im Vertrag; das Unternehmen, das den Antrag stellt, muss dasselbe sein, das unterschrieben hat.
fix-consistency-employer-code = Vergleichen Sie beide Nummern mit der Gewerbelizenz des Arbeitgebers und berichtigen Sie die falsche.

finding-consistency-position-pass = Die Position ist die von Ihnen angegebene: { $stated }.
finding-consistency-position-fail = Position laut Vertrag: { $stated }. Ihre Angabe: { $declared }.
finding-consistency-position-unknown = Es ließ sich nicht entscheiden, ob im Vertrag die von Ihnen angegebene Position steht.
fix-consistency-position = Lassen Sie auf allen Unterlagen dieselbe Position eintragen oder berichtigen Sie Ihre Angaben.

finding-consistency-salary-pass = Das Gehalt im Vertrag entspricht Ihrer Angabe.
finding-consistency-salary-fail = Gehalt laut Vertrag: { $stated }. Ihre Angabe: { $declared }. Monat oder Jahr und die Währung wurden berücksichtigt.
finding-consistency-salary-unknown = Es ließ sich nicht entscheiden, ob das Gehalt im Vertrag Ihrer Angabe entspricht.
fix-consistency-salary = Berichtigen Sie Ihre Angaben oder bitten Sie Ihren Arbeitgeber, den Vertrag zu berichtigen; für Punkte und Wege zählt das Gehalt im Vertrag.

finding-consistency-dates-pass = Die Daten auf den Unterlagen passen zueinander.
finding-consistency-dates-fail-future = Ein Datum, das vergangen sein müsste, liegt in der Zukunft: { $day }.
finding-consistency-dates-fail-degree_age = Nach diesen Daten waren Sie { $age } Jahre alt, als der Abschluss verliehen wurde ({ $day }).
finding-consistency-dates-fail-work_age = Nach diesen Daten waren Sie { $age } Jahre alt, als die Arbeit begann ({ $day }).
finding-consistency-dates-unknown = Es ließ sich nicht entscheiden, ob alle Daten auf den Unterlagen möglich sind.
fix-consistency-dates-future = Prüfen Sie das Datum auf der Unterlage. Ist es falsch gedruckt, bitten Sie um eine berichtigte.
fix-consistency-dates-degree_age = Prüfen Sie das Geburtsdatum und das Datum des Abschlusses und lassen Sie das falsche berichtigen.
fix-consistency-dates-work_age = Prüfen Sie das Geburtsdatum und die Daten der Arbeit und lassen Sie das falsche berichtigen.

finding-photo-size-pass = Das Foto ist groß genug: { $width } × { $height } Pixel.
finding-photo-size-fail = Das Foto misst { $width } × { $height } Pixel; verlangt sind mindestens { $least_width } × { $least_height }.
finding-photo-size-unknown = Es ließ sich nicht entscheiden, ob das Foto groß genug ist.
fix-photo-size = Bitten Sie beim Fotografen um die Originaldatei oder lassen Sie ein neues Foto machen. Ein kleines Bild zu vergrößern hilft nicht.

finding-photo-background-pass = Der Hintergrund des Fotos ist einfarbig und hell (verlangt: { $background }).
finding-photo-background-fail = Der Hintergrund des Fotos ist nicht einfarbig oder nicht hell; verlangt: { $background }.
finding-photo-background-unknown = Es ließ sich nicht entscheiden, ob der Hintergrund des Fotos stimmt.
fix-photo-background = Lassen Sie das Foto vor einer glatten Wand in der verlangten Farbe ({ $background }) und ohne Schatten neu aufnehmen.

finding-photo-one_face-pass = Auf dem Foto ist nur Ihr Gesicht zu sehen.
finding-photo-one_face-fail = Gezählte Gesichter auf dem Foto: { $count }. Es darf nur Ihres zu sehen sein.
finding-photo-one_face-unknown = Es ließ sich nicht entscheiden, ob auf dem Foto nur Ihr Gesicht zu sehen ist.
fix-photo-one_face = Laden Sie ein Foto von sich allein hoch, von vorn und mit unbedecktem Gesicht.

finding-integrity-digital_signature-pass = { $file } ist digital signiert und wurde danach nicht geändert. Wer signiert hat, wurde nicht geprüft.
finding-integrity-digital_signature-fail = { $file } wurde nach der digitalen Signatur geändert; die Signatur deckt den Inhalt nicht mehr.
finding-integrity-digital_signature-unknown = Es ließ sich nicht entscheiden, ob die digitale Signatur von { $file } noch passt.
fix-integrity-digital_signature =
    Laden Sie die Datei genau so hoch, wie Sie sie bekommen haben; Zusammenfügen, Komprimieren, Drucken als PDF oder Anmerkungen brechen die Signatur.
    Haben Sie sie nicht mehr, laden Sie sie bei der ausstellenden Stelle neu herunter.

finding-integrity-edited-pass = { $file } zeigt keine Anzeichen einer späteren Änderung.
finding-integrity-edited-fail = Hinweis für die Sachbearbeitung zu { $file }: { $signs }. Das ist oft harmlos und sagt nichts über die antragstellende Person.
finding-integrity-edited-unknown = Es ließ sich nicht untersuchen, ob { $file } später geändert wurde.
fix-integrity-edited = Die antragstellende Person muss nichts tun. Im Zweifel mit dem Original vergleichen.

## Warum eine Prüfung offen bleibt und was dann zu tun ist

doubt-not_read = Auf der Unterlage nicht gefunden: { $fields }.
doubt-unsure = Dies wurde nicht sicher genug gelesen: { $fields }.
doubt-ambiguous = Dies lässt sich auf verschiedene Weise lesen: { $fields }.
doubt-kind_unsure = Es ist nicht sicher, um welche Art von Unterlage es sich handelt.
doubt-rule_open = Die Regel oder Ihre Angaben reichen nicht aus, um diesen Fall zu entscheiden.
doubt-attachment_unsure = Es ist nicht sicher, zu welcher Unterlage die Anlage gehört.
doubt-page_unread = Eine Seite oder Datei konnte nicht vollständig gelesen werden.
doubt-later = Das kann später nachgereicht werden.
doubt-person = Das muss ein Mensch ansehen.
doubt-declared = Das beruht auf Ihrer Angabe, nicht auf dem Gelesenen: { $fields }.

fix-unknown-not_read = Prüfen Sie, ob die Unterlage dies enthält. Wenn ja, laden Sie einen besser lesbaren Scan dieser Seite hoch; wenn nicht, fragen Sie die ausstellende Stelle.
fix-unknown-unsure = Laden Sie einen besser lesbaren Scan der Seite hoch oder lassen Sie sie von einem Menschen ansehen.
fix-unknown-ambiguous = Lassen Sie die Seite von einem Menschen ansehen; hilfreich ist eine Übersetzung, die das Datum ausschreibt.
fix-unknown-kind_unsure = Laden Sie die ganze Unterlage mit ihrer Überschrift als gut lesbaren Scan hoch.
fix-unknown-rule_open = Ergänzen Sie nach Möglichkeit Ihre Angaben; sonst fragen Sie die für die Arbeitserlaubnis zuständige Behörde.
fix-unknown-attachment_unsure = Laden Sie jede Unterlage in einer Datei zusammen mit ihrer eigenen Beglaubigung und Übersetzung hoch.
fix-unknown-page_unread = Laden Sie einen besser lesbaren Scan der betreffenden Seiten hoch.
fix-unknown-later = Ihr Arbeitgeber druckt das Formular aus dem Online-System. Unterschreiben Sie es, lassen Sie es stempeln und fügen Sie den Scan hinzu.
fix-unknown-person = Lassen Sie dies vor der Einreichung von einem Menschen prüfen.
fix-unknown-declared = Ein Mensch muss die Seite mit Ihrer Angabe vergleichen. Auch ein deutlicherer Scan dieser Seite kann es klären.

## Warum Namen zu einer Person gehören oder nicht

name-reason-missing_name = Eine Unterlage enthält einen Namen mehr als die andere.
name-reason-initial = Eine Unterlage enthält nur einen Anfangsbuchstaben.
name-reason-suffix = Nur eine Unterlage enthält einen Zusatz wie Junior.
name-reason-truncated = Die maschinenlesbare Zeile des Reisepasses kürzt den Namen ab.
name-reason-transliteration = Der Name ist nach einer anderen Umschriftregel geschrieben.
name-reason-swapped = Familienname und Vorname sind vertauscht.
name-reason-birth_name = Eine Unterlage nennt den Geburtsnamen.
name-reason-one_letter = Ein Buchstabe ist anders.
name-reason-other_surname = Ein Teil des Namens ist anders.
name-reason-other_name = Die Namen haben nichts gemeinsam.
