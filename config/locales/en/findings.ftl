### Findings of the pre-check: finding-<code>-<status>[-variant] says what was found, fix-<code>[-variant] what to do, one
### step a line. Dates, figures and lists are variables; they come from the papers and from the policy.

## Files and pages

finding-file-unreadable-pass = { $file } could be opened and read.
finding-file-unreadable-fail-encrypted = { $file } is protected by a password, so it cannot be read.
finding-file-unreadable-fail-damaged = { $file } is damaged and cannot be opened.
finding-file-unreadable-fail-empty = { $file } is empty.
finding-file-unreadable-fail-unsupported = { $file } is of a kind that cannot be read here.
finding-file-unreadable-unknown = { $file } could not be read to the end by this service.
fix-file-unreadable-encrypted =
    Save the file again without a password.
    Upload the new file.
fix-file-unreadable-damaged =
    Open the file on your own device to see whether it is whole.
    Scan or export the paper again and upload the new file.
fix-file-unreadable-empty = Scan or export the paper again, look at the file, and upload it.
fix-file-unreadable-unsupported = Save the paper as a PDF, or as a JPG or PNG picture, and upload that.

finding-file-too_large-pass = { $file } is within the limits for size.
finding-file-too_large-fail-too_large_bytes = { $file } is larger than this service accepts.
finding-file-too_large-fail-too_many_pages = { $file } has more pages than this service accepts.
finding-file-too_large-fail-too_many_pixels = A picture in { $file } has more pixels than this service accepts.
fix-file-too_large-too_large_bytes = Scan the paper again at a lower resolution, or split it into several files, and upload those.
fix-file-too_large-too_many_pages = Split the file, or leave out pages that belong to no paper of the application, and upload the parts.
fix-file-too_large-too_many_pixels = Make the picture smaller so that the text can still be read easily, and upload it again.

finding-page-legible-pass = All pages can be read.
finding-page-legible-fail-blurred = The picture is too blurred to be read: { $pages }.
finding-page-legible-fail-cropped = Part of the page is cut off, and the rest could not be read: { $pages }.
finding-page-legible-fail-dark = The picture is too dark to be read: { $pages }.
finding-page-legible-fail-glare = A bright reflection hides part of the text: { $pages }.
finding-page-legible-fail-low_resolution = The text is too small in the picture to be read: { $pages }.
finding-page-legible-fail-unreadable = The text could not be read: { $pages }.
finding-page-legible-unknown = Some pages could be read only in part. { $pages }
fix-page-legible-blurred =
    Lay the paper flat in good light and hold the phone still, or use a scanner.
    Check on the screen that you can read the smallest print, and upload the new picture.
fix-page-legible-cropped = Take the picture again with all edges of the paper in view, and upload it.
fix-page-legible-dark = Take the picture again in daylight or under a lamp, without your shadow on the paper, and upload it.
fix-page-legible-glare = Take the picture again without flash, with the light coming from the side, and upload it.
fix-page-legible-low_resolution = Scan the paper, or take the picture from closer so that the page fills the frame, and upload it.
fix-page-legible-unreadable = Scan the original in colour and upload the new file.

## Is everything there?

finding-presence-passport-pass = The passport is there.
finding-presence-passport-fail = The data page of the passport is missing.
finding-presence-passport-unknown = It is not certain that the passport's data page is among the files.
fix-presence-passport = Scan the passport page with your photo and the lines of letters at the bottom, all of them, in colour, and upload it.

finding-presence-diploma-pass = The degree certificate is there.
finding-presence-diploma-fail = The certificate of your highest degree is missing.
finding-presence-diploma-unknown = It is not certain that a degree certificate is among the files, or that you need it.
fix-presence-diploma =
    Scan the certificate of your highest degree, with its authentication if it was awarded outside mainland China.
    Upload it together with the Chinese translation.

finding-presence-no_criminal_record-pass = The no-criminal-record certificate is there.
finding-presence-no_criminal_record-fail = The no-criminal-record certificate is missing.
finding-presence-no_criminal_record-unknown = It is not certain that a no-criminal-record certificate is among the files, or that you need it.
fix-presence-no_criminal_record =
    Ask the police or justice authority of your country of nationality or habitual residence for the certificate.
    Have it authenticated and translated into Chinese, and upload all pages.

finding-presence-employment_contract-pass = The employment contract is there.
finding-presence-employment_contract-fail = The employment contract is missing.
finding-presence-employment_contract-unknown = It is not certain that an employment contract is among the files, or that you need it.
fix-presence-employment_contract = Ask your employer for the signed and sealed contract, and upload all its pages.

finding-presence-work_experience-pass = A letter about your work experience is there.
finding-presence-work_experience-fail = There is no letter about your work experience.
finding-presence-work_experience-unknown = It is not certain that a letter about your work experience is among the files, or that you need it.
fix-presence-work_experience =
    Ask the former employers where you did related work for a letter that names the position and the period.
    It must carry a signature or seal and the telephone number or e-mail address of a contact.

finding-presence-medical_exam-pass = The health certificate is there.
finding-presence-medical_exam-fail = The health certificate is missing.
finding-presence-medical_exam-unknown = It is not certain that a health certificate is among the files, or that you need it now.
fix-presence-medical_exam =
    Ask your employer whether your office accepts a health commitment before you enter China.
    If not, have the examination made or verified by the Chinese health and quarantine service, and upload the certificate.

finding-presence-photo-pass = The passport photo is there.
finding-presence-photo-fail = The passport photo is missing.
finding-presence-photo-unknown = It is not certain that a passport photo is among the files.
fix-presence-photo = Upload a recent colour photo: face from the front, head uncovered, plain white background.

finding-presence-application_form-pass = The application form is there.
finding-presence-application_form-fail = The application form is missing.
finding-presence-application_form-unknown = The application form is not among the files. The online system prints it once the data have been entered, so this does not count against your papers.
fix-presence-application_form = Your employer prints the form from the online system; sign it, have it sealed, and upload the scan.

## Passport

finding-passport-mrz-pass = The machine-readable lines of the passport are consistent.
finding-passport-mrz-fail = The check digits in the machine-readable lines of the passport do not agree with what stands there.
finding-passport-mrz-unknown = The machine-readable lines of the passport could not be checked.
fix-passport-mrz =
    Scan the data page again, flat and with the lines at the bottom fully in view.
    If the same result appears, show the passport to the authority that issued it.

finding-passport-validity-pass = The passport is valid until { $expiry }, longer than the { $months } that are asked for.
finding-passport-validity-fail = The passport expires on { $expiry }. It must still be valid for { $months }, that is until { $needed } at least.
finding-passport-validity-fail-expired = The passport expired on { $expiry }.
finding-passport-validity-unknown = It could not be decided whether the passport is valid long enough.
fix-passport-validity =
    Renew the passport before you apply; the new passport must be valid until { $needed } or longer.
    Tell your employer the new number, because it appears on other papers too.
fix-passport-validity-expired =
    Apply for a new passport, valid until { $needed } or longer.
    Tell your employer the new number, because it appears on other papers too.

## Degree

finding-diploma-degree_level-pass = The degree ({ $level }) reaches the level that is needed ({ $needed }).
finding-diploma-degree_level-fail = The degree on the certificate is { $level }; this application needs { $needed } or higher.
finding-diploma-degree_level-unknown = It could not be decided whether the degree is high enough.
fix-diploma-degree_level =
    If you hold a higher degree, upload that certificate.
    If not, ask your employer whether another route or category fits you.

finding-diploma-is_final-pass = This is a degree certificate.
finding-diploma-is_final-fail = This is not the degree certificate itself but a related paper, such as a transcript, an enrolment letter or a provisional certificate.
finding-diploma-is_final-unknown = It could not be decided whether this is the degree certificate itself.
fix-diploma-is_final = Upload the certificate that the institution handed out when it awarded the degree.

finding-diploma-authenticated-pass = The degree certificate is authenticated: { $way }.
finding-diploma-authenticated-pass-none_needed = A degree certificate from { $country } needs no authentication.
finding-diploma-authenticated-fail = No authentication of the degree certificate was found. For { $country } any of these counts: { $ways }.
finding-diploma-authenticated-fail-not_accepted = The degree certificate carries an authentication that does not count for { $country } ({ $way }). Any of these does: { $ways }.
finding-diploma-authenticated-unknown = It could not be decided whether the degree certificate is authenticated in a way that counts.
fix-diploma-authenticated =
    Have the certificate authenticated in any of these ways: { $ways }.
    Upload the authentication together with the certificate, all pages.
fix-diploma-authenticated-not_accepted =
    Have the certificate authenticated again in any of these ways: { $ways }.
    Upload the new authentication together with the certificate, all pages.

finding-diploma-translated-pass = A stamped Chinese translation of the degree certificate is there.
finding-diploma-translated-pass-none_needed = The degree certificate is in Chinese and needs no translation.
finding-diploma-translated-fail = The degree certificate is not in Chinese, and no Chinese translation of it was found.
finding-diploma-translated-fail-not_chinese = The translation of the degree certificate is not into Chinese.
finding-diploma-translated-fail-not_stamped = The Chinese translation of the degree certificate carries no stamp.
finding-diploma-translated-unknown = It could not be decided whether a stamped Chinese translation belongs to the degree certificate.
fix-diploma-translated =
    Have the certificate translated into Chinese. Ask your local office who may translate.
    Have the translation stamped and upload it with the certificate.
fix-diploma-translated-not_chinese = Have the certificate translated into Chinese and stamped, and upload the translation.
fix-diploma-translated-not_stamped = Have the translation stamped by whoever made it or by your employer, as your local office asks, and upload it again.

## No-criminal-record certificate

finding-ncr-result_clear-pass = The certificate says that there is no criminal record.
finding-ncr-result_clear-fail = The certificate does not say that there is no record: it lists or mentions a record.
finding-ncr-result_clear-fail-sworn = This is a declaration of your own. It does not count as a no-criminal-record certificate.
finding-ncr-result_clear-fail-refusal = This is a notice that no certificate is issued. It does not count as a no-criminal-record certificate.
finding-ncr-result_clear-unknown = What the certificate says about a record could not be read surely; a person must read it.
fix-ncr-result_clear =
    Read the result on the certificate. If it is wrong, ask the issuing office to correct it.
    If a record is listed, ask the work permit office before you apply.
fix-ncr-result_clear-sworn = Ask the police or justice authority of your country for an official certificate, and have it authenticated and translated.
fix-ncr-result_clear-refusal = Ask the issuing office why the certificate was refused, and the certificate of which country your work permit office accepts instead.

finding-ncr-issued_recently-pass = The certificate of { $issued } is recent enough; it counts until { $until }.
finding-ncr-issued_recently-fail = The certificate is dated { $issued }. On { $as_of } it is older than the { $months } that are allowed.
finding-ncr-issued_recently-fail-future = The certificate is dated { $issued }, which lies after { $as_of }.
finding-ncr-issued_recently-unknown = It could not be decided whether the certificate is recent enough.
fix-ncr-issued_recently =
    Ask the issuing office for a new certificate. If you file on { $as_of }, it must be dated { $earliest } or later; if you file later, the limit moves with the day.
    The date of the certificate itself counts, not that of its authentication.
    Have the new certificate authenticated and translated, and upload all pages.
fix-ncr-issued_recently-future = Check the date on the certificate. If it is printed wrongly, ask the issuing office for a corrected certificate.

finding-ncr-issuing_country-pass = The certificate comes from a country that may issue it for you: { $country }.
finding-ncr-issuing_country-fail = The certificate comes from { $country }. It must come from your country of nationality ({ $nationality }) or of habitual residence.
finding-ncr-issuing_country-unknown = It could not be decided whether the certificate comes from the right country.
fix-ncr-issuing_country =
    If { $country } is where you last lived without interruption for the time that the rule asks for, enter it among your residences.
    If not, ask for a certificate in { $nationality }.

finding-ncr-issuing_authority-pass = The certificate comes from a body that may issue it: { $authority }.
finding-ncr-issuing_authority-fail = { $authority } does not look like a body that may issue this certificate. Police, security, courts and justice authorities may.
finding-ncr-issuing_authority-unknown = It could not be decided whether the issuing body may issue this certificate.
fix-ncr-issuing_authority = Ask the police, security, court or justice authority of the country for the certificate.

finding-ncr-authenticated-pass = The no-criminal-record certificate is authenticated: { $way }.
finding-ncr-authenticated-pass-none_needed = A no-criminal-record certificate from { $country } needs no authentication.
finding-ncr-authenticated-fail = No authentication of the no-criminal-record certificate was found. For { $country } any of these counts: { $ways }.
finding-ncr-authenticated-fail-not_accepted = The no-criminal-record certificate carries an authentication that does not count for { $country } ({ $way }). Any of these does: { $ways }.
finding-ncr-authenticated-unknown = It could not be decided whether the no-criminal-record certificate is authenticated in a way that counts.
fix-ncr-authenticated =
    Have the certificate authenticated in any of these ways: { $ways }.
    Upload the authentication together with the certificate, all pages.
fix-ncr-authenticated-not_accepted =
    Have the certificate authenticated again in any of these ways: { $ways }.
    Upload the new authentication together with the certificate, all pages.

finding-ncr-translated-pass = A stamped Chinese translation of the no-criminal-record certificate is there.
finding-ncr-translated-pass-none_needed = The no-criminal-record certificate is in Chinese and needs no translation.
finding-ncr-translated-fail = The no-criminal-record certificate is not in Chinese, and no Chinese translation of it was found.
finding-ncr-translated-fail-not_chinese = The translation of the no-criminal-record certificate is not into Chinese.
finding-ncr-translated-fail-not_stamped = The Chinese translation of the no-criminal-record certificate carries no stamp.
finding-ncr-translated-unknown = It could not be decided whether a stamped Chinese translation belongs to the no-criminal-record certificate.
fix-ncr-translated =
    Have the certificate translated into Chinese. Ask your local office who may translate.
    Have the translation stamped and upload it with the certificate.
fix-ncr-translated-not_chinese = Have the certificate translated into Chinese and stamped, and upload the translation.
fix-ncr-translated-not_stamped = Have the translation stamped by whoever made it or by your employer, as your local office asks, and upload it again.

## Contract

finding-contract-required_terms-pass = The contract states all terms that are asked for.
finding-contract-required_terms-fail = The contract does not state: { $missing }.
finding-contract-required_terms-unknown = It could not be decided whether the contract states all terms that are asked for.
fix-contract-required_terms =
    Ask your employer to add to the contract: { $missing }.
    Have the changed contract signed and sealed again; nothing may be written in by hand afterwards.
    Upload all its pages.

finding-contract-term-pass = The contract runs from { $start } to { $end }.
finding-contract-term-fail-order = The contract is said to end on { $end }, which is not after its start on { $start }.
finding-contract-term-fail-too_long = The contract runs from { $start } to { $end }, longer than the { $years } that are allowed.
finding-contract-term-unknown = It could not be decided whether the period of the contract is in order.
fix-contract-term-order = Ask your employer to correct the dates in the contract, and have it signed and sealed again.
fix-contract-term-too_long = Ask your employer for a contract of at most { $years }, signed and sealed again.

finding-contract-current-pass = The contract runs until { $end }.
finding-contract-current-fail = The contract ended on { $end }, before { $as_of }.
finding-contract-current-unknown = It could not be decided whether the contract still runs.
fix-contract-current = Ask your employer for a new contract, signed and sealed, whose period has not ended.

finding-contract-signed_employer-pass = The employer has signed the contract.
finding-contract-signed_employer-fail = The employer's signature is missing on the contract.
finding-contract-signed_employer-unknown = It could not be decided whether the employer has signed the contract.
fix-contract-signed_employer = Ask your employer to sign the contract, and upload the signed page with all others.

finding-contract-signed_employee-pass = You have signed the contract.
finding-contract-signed_employee-fail = Your signature is missing on the contract.
finding-contract-signed_employee-unknown = It could not be decided whether you have signed the contract.
fix-contract-signed_employee = Sign the contract, and upload the signed page with all others.

finding-contract-sealed-pass = The employer's seal is on the contract.
finding-contract-sealed-fail = The employer's seal is missing on the contract.
finding-contract-sealed-unknown = It could not be decided whether the employer's seal is on the contract.
fix-contract-sealed =
    Ask your employer to put the company seal on the contract; a contract or personnel seal counts where it is on file with the office.
    Scan the sealed page in colour, so that the red of the seal can be seen, and upload it with all others.

finding-contract-credit_code-pass = The employer's unified social credit code { $credit_code } is well formed.
finding-contract-credit_code-fail = The unified social credit code { $credit_code } on the contract cannot be right: its check character does not agree.
finding-contract-credit_code-unknown = The employer's unified social credit code could not be read surely.
fix-contract-credit_code = Compare the code with the employer's business licence, and have the contract corrected if it differs.

finding-contract-age_at_end-pass = Your age on { $end }, when the contract ends, is within the limit of { $limit } for this category.
finding-contract-age_at_end-fail = You will be { $age } on { $end }, when the contract ends. The limit for this category is { $limit }.
finding-contract-age_at_end-unknown = It could not be decided whether your age stays within the limit until the contract ends.
fix-contract-age_at_end = Ask your employer whether a shorter contract, another category or the exceptions for a real need fit you.

## Work experience

finding-experience-years-pass = The letters prove { $found } of work; { $needed } are needed.
finding-experience-years-fail = The letters prove { $found } of work, overlaps counted once; { $needed } are needed.
finding-experience-years-unknown = It could not be decided whether the letters prove enough years of work.
fix-experience-years =
    Ask further employers where you did related work for letters.
    Check that each letter names the first and the last day of your work.

finding-experience-complete-pass = The letter states everything that is asked for.
finding-experience-complete-fail = The letter lacks: { $missing }.
finding-experience-complete-unknown = It could not be decided whether the letter states everything that is asked for.
fix-experience-complete = Ask the employer for a letter that also has: { $missing }.

## Health certificate

finding-medical-issued_recently-pass = The health certificate of { $issued } is recent enough; it counts until { $until }.
finding-medical-issued_recently-fail = The health certificate is dated { $issued }. On { $as_of } it is older than the { $months } that are allowed.
finding-medical-issued_recently-fail-future = The health certificate is dated { $issued }, which lies after { $as_of }.
finding-medical-issued_recently-unknown = It could not be decided whether the health certificate is recent enough.
fix-medical-issued_recently = Have the examination made again. If you file on { $as_of }, the certificate must be dated { $earliest } or later.
fix-medical-issued_recently-future = Check the date on the certificate. If it is printed wrongly, ask the issuing office for a corrected certificate.

## Authentication

finding-authentication-country_accepted-pass = An Apostille from { $country } counts in China; the Apostille here is of { $day }.
finding-authentication-country_accepted-fail = An Apostille from { $country } does not count in China.
finding-authentication-country_accepted-fail-too_early = The Apostille from { $country } is of { $day }. Between { $country } and China, Apostilles count only from { $since } on.
finding-authentication-country_accepted-unknown = It could not be decided whether this Apostille counts in China.
fix-authentication-country_accepted = Have the paper authenticated by the Chinese embassy or consulate in that country, or by the country's embassy or consulate in China.
fix-authentication-country_accepted-too_early = Ask for a new Apostille, dated { $since } or later, or for consular authentication.

finding-authentication-after_document-pass = The authentication of { $day } is not older than the paper of { $issued }.
finding-authentication-after_document-fail = The authentication is dated { $day }, before the paper itself ({ $issued }).
finding-authentication-after_document-unknown = It could not be decided whether the authentication is younger than its paper.
fix-authentication-after_document = Check that the authentication belongs to this paper; if not, have this paper authenticated.

## One person, one job

finding-consistency-name-pass = The name is the same on all papers: { $names }.
finding-consistency-name-fail = The papers name different people: { $name } and { $other }. { $reason }
finding-consistency-name-fail-plausible = { $name } and { $other } are probably the same person. { $reason }
finding-consistency-name-unknown = It could not be decided whether the papers name the same person.
fix-consistency-name =
    Check which paper is wrong, and ask whoever issued it to correct the name to that of the passport.
    If your name has changed, add the paper that proves it, such as a marriage certificate, with a Chinese translation.
fix-consistency-name-plausible =
    Where a paper can still be changed, have the name written exactly as in the passport.
    If it cannot, ask your employer whether the office wants a short explanation.

finding-consistency-date_of_birth-pass = The date of birth is the same on all papers.
finding-consistency-date_of_birth-fail = Different dates of birth stand on the papers: { $day } and { $other }.
finding-consistency-date_of_birth-fail-swapped = Different dates of birth stand on the papers, { $day } and { $other }: day and month have changed places.
finding-consistency-date_of_birth-unknown = It could not be decided whether all papers give the same date of birth.
fix-consistency-date_of_birth = Check which paper differs from the passport, and ask whoever issued it to correct it.
fix-consistency-date_of_birth-swapped = Check the order of day and month on the paper that differs from the passport, and have it corrected or explained.

finding-consistency-nationality-pass = The nationality is the same on all papers.
finding-consistency-nationality-fail = Different nationalities stand on the papers: { $country } and { $other }.
finding-consistency-nationality-unknown = It could not be decided whether all papers give the same nationality.
fix-consistency-nationality = Use papers of the nationality whose passport you apply with, or ask the office if you hold a further nationality.

finding-consistency-passport_number-pass = The passport number is the same on all papers.
finding-consistency-passport_number-fail = Different passport numbers stand on the papers: { $number } and { $other }.
finding-consistency-passport_number-fail-one_off = The passport numbers { $number } and { $other } differ in a single place.
finding-consistency-passport_number-fail-renewed = An older paper gives the number { $other }, the passport has { $number }. The passport has been renewed since.
finding-consistency-passport_number-unknown = It could not be decided whether all papers give the same passport number.
fix-consistency-passport_number = Check which paper differs from the passport, and have it corrected.
fix-consistency-passport_number-one_off = Compare the number with the passport, letter by letter, and have the paper that is wrong corrected.
fix-consistency-passport_number-renewed = Add a copy of the earlier passport's data page, or the new passport's note of the earlier number.

finding-consistency-employer-pass = The contract is with the employer that you named.
finding-consistency-employer-fail = The contract is with { $stated }; you named { $declared }.
finding-consistency-employer-fail-code = The credit code on the contract is { $stated }; you gave { $declared }.
finding-consistency-employer-unknown = It could not be decided whether the contract is with the employer that you named.
fix-consistency-employer = Check the employer's name in your details and on the contract; the company that applies must be the company that signed.
fix-consistency-employer-code = Compare both codes with the employer's business licence, and correct the wrong code.

finding-consistency-position-pass = The position is as you named it: { $stated }.
finding-consistency-position-fail = The contract gives the position { $stated }; you named { $declared }.
finding-consistency-position-unknown = It could not be decided whether the contract gives the position that you named.
fix-consistency-position = Have the same position written on all papers, or correct your details.

finding-consistency-salary-pass = The pay on the contract is what you named.
finding-consistency-salary-fail = The contract states pay of { $stated }; you named { $declared }. Month or year, and the currency, were taken into account.
finding-consistency-salary-unknown = It could not be decided whether the pay on the contract is what you named.
fix-consistency-salary = Correct your details, or ask your employer to correct the contract; points and routes rest on the pay in the contract.

finding-consistency-dates-pass = The dates on the papers fit together.
finding-consistency-dates-fail-future = A date that should have passed lies in the future: { $day }.
finding-consistency-dates-fail-degree_age = By these dates you were { $age } when the degree was awarded ({ $day }).
finding-consistency-dates-fail-work_age = By these dates you were { $age } when the work began ({ $day }).
finding-consistency-dates-unknown = It could not be decided whether all dates on the papers are possible.
fix-consistency-dates-future = Check the date on the paper. If it is printed wrongly, ask for a corrected paper.
fix-consistency-dates-degree_age = Check the date of birth and the date of the degree, and have the wrong date corrected.
fix-consistency-dates-work_age = Check the date of birth and the dates of the work, and have the wrong date corrected.

finding-photo-size-pass = The photo is large enough: { $width } × { $height } pixels.
finding-photo-size-fail = The photo measures { $width } × { $height } pixels; at least { $least_width } × { $least_height } are asked for.
finding-photo-size-unknown = It could not be decided whether the photo is large enough.
fix-photo-size = Ask the photographer for the original file, or have a new digital photo taken. Enlarging a small picture does not help.

finding-photo-background-pass = The background of the photo is plain and light ({ $background } is asked for).
finding-photo-background-fail = The background of the photo is not plain, or not light; { $background } is asked for.
finding-photo-background-unknown = It could not be decided whether the background of the photo is right.
fix-photo-background = Have the photo taken again before a plain wall in the colour asked for ({ $background }), without shadows.

finding-photo-one_face-pass = The photo shows a face, and no other beside it.
finding-photo-one_face-fail = Faces counted on the photo: { $count }. It has to show your face and no other.
finding-photo-one_face-unknown = It could not be decided whether the photo shows a face and no other.
fix-photo-one_face = Upload a photo of yourself alone, from the front, with nothing over the face.

finding-integrity-digital_signature-pass = { $file } is digitally signed and was not changed afterwards. Who signed it was not examined.
finding-integrity-digital_signature-fail = { $file } was changed after it had been digitally signed, so the signature no longer covers it.
finding-integrity-digital_signature-unknown = It could not be decided whether the digital signature of { $file } still fits.
fix-integrity-digital_signature =
    Upload the file exactly as you received it; merging, compressing, printing to PDF or adding notes breaks the signature.
    If you no longer have it, download it again from whoever issued it.

finding-integrity-edited-pass = { $file } shows no sign of a later change.
finding-integrity-edited-fail = A note for staff about { $file }: { $signs }. This is often harmless and says nothing about the applicant.
finding-integrity-edited-unknown = It could not be examined whether { $file } was changed later.
fix-integrity-edited = The applicant need not do anything. In doubt, compare with the original paper.

## Why a check stays open, and what to do then

doubt-not_read = Not found on the paper: { $fields }.
doubt-unsure = This was not read surely enough: { $fields }.
doubt-ambiguous = This can be read in different ways: { $fields }.
doubt-kind_unsure = It is not certain what kind of paper this is.
doubt-rule_open = The rule, or what you told us, does not decide this case.
doubt-attachment_unsure = It is not certain to which paper the attachment belongs.
doubt-page_unread = A page or file could not be read in full.
doubt-later = It can be added later.
doubt-person = A person has to look at it.
doubt-declared = This rests on what you stated, not on what was read: { $fields }.

fix-unknown-not_read = Check that the paper shows this. If it does, upload a clearer scan of that page; if not, ask whoever issued the paper.
fix-unknown-unsure = Upload a clearer scan of the page, or have a person look at it.
fix-unknown-ambiguous = Have a person look at the page; a translation that writes the date in full helps.
fix-unknown-kind_unsure = Upload the whole paper, with its title, as a clear scan.
fix-unknown-rule_open = Complete your details if you can; otherwise ask the work permit office.
fix-unknown-attachment_unsure = Upload each paper in a single file together with its own authentication and translation.
fix-unknown-page_unread = Upload a clearer scan of the pages concerned.
fix-unknown-later = Your employer prints the form from the online system. Sign it, have it sealed, and add the scan.
fix-unknown-person = Have a person check this before you file.
fix-unknown-declared = Have a person compare the page with what you stated. A clearer scan of that page can settle it too.

## Why two names are, or are not, one person's

name-reason-missing_name = A part of the name does not stand on both papers.
name-reason-initial = Only an initial stands on a paper, in place of the name.
name-reason-suffix = An addition such as Junior does not stand on both papers.
name-reason-truncated = The passport's machine-readable line cuts the name short.
name-reason-transliteration = The name is written with other letters of another custom of transcription.
name-reason-swapped = Surname and given name have changed places.
name-reason-birth_name = A paper gives the name at birth.
name-reason-one_letter = A single letter differs.
name-reason-other_surname = Part of the name differs.
name-reason-other_name = The names have nothing in common.
