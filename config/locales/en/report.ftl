### The frame of the pre-check report, and the names of papers, fields and terms in it.

report-title = Document pre-check
report-subtitle = Foreigner's Work Permit in China
report-verdict-ready = Nothing was found that stands in the way
report-verdict-action_needed = Something has to be put right before you file
report-verdict-needs_review = A person has to look at some points
report-verdict_text-ready = Every rule that could be checked here is met on { $as_of }. The work permit office decides, and may ask for more.
report-verdict_text-action_needed = Points to put right: { $count }. They come first below, each with what to do.
report-verdict_text-needs_review = Nothing failed, but points could not be decided: { $count }. They come first below, each with what to do.
report-as_of = Judged as of
report-policy_version = Policy version
report-language = Language
report-made_by = Made by the Work Permit Assistant. This is not a decision of any office.
report-assumed = What was assumed
report-assumed-application_type = You did not say which kind of application this is. A first application from abroad was assumed.
report-assumed-category = You did not say which category you apply for. Category B was assumed.
report-section-action = To put right
report-section-review = To be looked at
report-section-fine = What is fine
report-section-documents = Papers that were found
report-section-sources = Sources of the rules
report-files_fine = The files could be opened and read, and none is too large.
report-none = None
report-how_to_fix = What to do
report-evidence = Where it stands
report-evidence_place = { $file }, page { $page }
report-evidence_picture = Page { $page } of { $file } with place { $number } marked
report-place_number = Place { $number }
report-sources_of_rule = Rule
report-document_label = { $type } ({ $file })
report-column-paper = Paper
report-column-place = Files and pages
report-column-field = What was read
report-column-value = Value
report-column-certainty = Certainty
report-column-finding = Finding
report-pages_of_file = { $file }, page { $pages }
report-percent = { NUMBER($share, style: "percent") }
report-sentences = { $first } { $second }
report-yes = yes
report-no = no
report-belongs_to = Belongs to: { $paper }

count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
count-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

status-pass = Passed
status-fail = Not met
status-unknown = Undecided
severity-blocker = Blocks the application
severity-warning = Warning
severity-info = For information

document-type-passport = Passport
document-type-diploma = Degree certificate
document-type-no_criminal_record = No-criminal-record certificate
document-type-employment_contract = Employment contract
document-type-work_experience = Work experience letter
document-type-medical_exam = Health certificate
document-type-photo = Passport photo
document-type-authentication = Authentication
document-type-translation = Translation
document-type-application_form = Application form
document-type-other = Other paper
document-type-unreadable = Unreadable page

field-full_name = full name
field-date_of_birth = date of birth
field-nationality = nationality
field-passport_number = passport number
field-gender = sex
field-expiry_date = date of expiry
field-issuing_country = issuing country
field-mrz_valid = check digits of the machine-readable lines
field-holder_name = name of the holder
field-institution = institution
field-institution_country = country of the institution
field-degree_level = level of the degree
field-field_of_study = field of study
field-award_date = date of award
field-certificate_number = number of the certificate
field-issuing_authority = issuing body
field-issue_date = date of issue
field-result = result
field-employer_name = employer
field-employer_credit_code = unified social credit code
field-employee_name = name of the employee
field-position = position
field-duties = work content
field-work_location = place of work
field-start_date = first day
field-end_date = last day
field-salary_amount = pay
field-salary_currency = currency
field-salary_period = pay period
field-signing_date = date of signing
field-employer_seal = seal of the employer
field-employer_signature = signature of the employer
field-employee_signature = signature of the employee
field-organisation = organisation
field-signed_or_sealed = signature or seal
field-contact = telephone or e-mail of a contact
field-kind = kind of authentication
field-country = country
field-number = number
field-document_kind = kind of paper
field-language_from = original language
field-language_to = language of the translation
field-stamped = stamp
field-width_px = width in pixels
field-height_px = height in pixels
field-plain_background = plain background
field-face_count = number of faces
field-language = language of the paper
field-residences = residences in your details

term-place_of_work = place of work
term-content_of_work = work content
term-pay = pay
term-period_in_china = period of work in China
term-position = position

degree-associate = an associate degree
degree-bachelor = a bachelor's degree
degree-master = a master's degree
degree-doctorate = a doctorate
degree-other = another qualification

authentication-kind-apostille = Apostille
authentication-kind-consular = consular authentication
authentication-kind-cscse = CSCSE verification
authentication-kind-notarial = notarisation

report-section-staff = Notes for staff
report-section-lapses = Last days to file
report-lapse = { $day }: { $title }
report-calendar = Add these days to a calendar
report-declared = stated by the applicant; read was: { $read }

calendar-no_criminal_record = Last day to file with this no-criminal-record certificate
calendar-no_criminal_record-rule = Counted: { $months } from the date of issue, { $since }.
calendar-medical_exam = Last day to file with this health certificate
calendar-medical_exam-rule = Counted: { $months } from the date of issue, { $since }.
calendar-passport = Last day to file with this passport
calendar-passport-rule = Counted: { $months } back from the date of expiry, { $since }.
calendar-not_advice = For information only; the office decides.

integrity-sign-changed_later = a later version within the file changed what a page shows
integrity-sign-editor = the file was last saved by a program for editing documents or pictures
integrity-sign-saved_again = the file was saved again some time after it was made
integrity-sign-font = a few letters in a line are set in a font found nowhere else on the page
integrity-sign-layer = the text stored in the file differs from what the page shows
integrity-sign-code = a QR code holds another number than the print
colour-white = white
