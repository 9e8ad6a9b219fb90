### The portal: pages, forms, errors. No figure stands here; limits come in as variables.

## Frame

portal-name = Work Permit Assistant
portal-tagline = Questions and papers for the Foreigner's Work Permit in China
portal-skip = Skip to content
portal-nav = Main
portal-nav-chat = Ask
portal-nav-papers = Check papers
portal-nav-points = Points
portal-nav-privacy = Privacy
portal-language = Language
portal-footer-scope = Information and a pre-check. Decisions are made by the authorities alone; ask the competent office where something matters to you.
portal-footer-policy = Rules as of { $date }, version { $version }.
portal-back = Back

## Chat

talk-title = Ask about your work permit
talk-intro = Ask in your own words. Every answer names the rule it rests on and the date it was checked.
talk-empty = For example:
talk-log = Conversation
talk-input = Your question
talk-input-hint = Please leave out names and passport numbers; they are not needed here.
talk-send = Send
talk-city = City of work
talk-city-hint = Some rules differ from city to city.
talk-you = You
talk-assistant = Assistant
talk-person = Staff
talk-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
talk-more = More about this
talk-answered-as-of = As of { $date }
talk-sending = Sending …
talk-waiting = A person has been asked for. Until somebody comes, the assistant goes on answering.
talk-staff = You are talking to a person now.
talk-closed = This conversation is closed.
talk-talk-to-person = Talk to a person
talk-new = Erase this conversation
talk-not-sent = This message could not be sent. It is still in the box: try again.
talk-pending = Kept, not answered yet. The answer comes here by itself.
talk-cut = (shortened)
talk-offline = Connection lost. Trying again …
talk-open-points = Open the points calculator
talk-open-papers = Open the paper check
talk-open-report = Open the report

## Papers

papers-title = Check your papers before you file
papers-intro = Add what you have: scans, photos or PDF files, in any order and any language. You get a list of what is in order, what is missing and what to change.
papers-privacy = Your papers are encrypted, read on this server only, and erased { $days ->
    [one] { $days } day
   *[other] { $days } days
} after your last visit, or at once when you say so.
papers-step-add = Add papers
papers-step-case = Tell us about the application
papers-step-check = Check
papers-case-hint = Everything here is optional. The more you tell, the more can be compared.
papers-choose = Choose files or take photos
papers-drop = … or drop them here
papers-kinds = PDF, JPEG, PNG, TIFF, WebP, HEIC or BMP, up to { $megabytes } MB each.
papers-upload = Add files
papers-files = Your files
papers-none = No files yet.
papers-file-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
papers-file-size = { $kilobytes } kB
papers-remove = Remove
papers-remove-file = Remove { $name }
papers-start = Check the papers
papers-start-hint = Usually takes less than a minute. You can leave the page and come back.
papers-latest = Open the latest report
papers-erase = Erase everything now
papers-erase-hint = Deletes files, report and all that you declared. This cannot be undone.
papers-erased = Everything has been erased.
papers-saved = Saved.
papers-save = Save
papers-uploading = Uploading { $name }
papers-uploaded = { $name } was added.
papers-no-type = Not chosen

case-application = Application
case-applicant = Applicant
case-employer = Employer
case-job = Job
case-claims = What the papers should prove
case-type = What is applied for
case-type-notification_outside = First permit, applicant is abroad
case-type-in_country = First permit, applicant is in China
case-type-change_employer = Change of employer
case-type-extension = Extension
case-type-change_information = Change of information
case-type-cancellation = Cancellation
case-type-short_term = Short-term work
case-category = Category
case-as_of = Day of filing
case-in_china = Applicant is in China
case-yes = Yes
case-no = No
case-city = City
case-full_name = Full name, as in the passport
case-date_of_birth = Date of birth
case-nationality = Nationality
case-passport_number = Passport number
case-gender = Sex, as in the passport
case-gender-M = Male
case-gender-F = Female
case-gender-X = Unspecified
case-name = Name in Chinese
case-name_en = Name in English
case-credit_code = Unified social credit code
case-position = Position
case-salary_amount = Salary
case-salary_currency = Currency
case-salary_period = Paid per
case-salary_period-month = Month
case-salary_period-year = Year
case-work_location = Place of work
case-start_date = Contract begins
case-end_date = Contract ends
case-degree_level = Degree
case-degree_level-associate = Associate degree
case-degree_level-bachelor = Bachelor's degree
case-degree_level-master = Master's degree
case-degree_level-doctorate = Doctorate
case-degree_level-other = Other
case-experience_years = Years of related work

## Check and report

checking-title = Report on your papers
checking-working = Your papers are being read
checking-progress = { $done } of { $total } pages
checking-step-queued = Waiting for its turn
checking-step-reading = Reading the pages
checking-step-judging = Comparing with the rules
checking-step-done = Done
checking-step-failed = Stopped
checking-stay = This page updates by itself.
checking-failed = The check could not be finished
checking-failed-hint = This is our fault, not that of your papers. Please start the check again; your files are still here.
checking-verdict-ready = Nothing stands in the way
checking-verdict-action_needed = Something needs to be changed
checking-verdict-needs_review = A person should look at this
checking-verdict-ready-hint = Every rule that we can check has passed. The authority decides, and it may ask for more.
checking-verdict-action_needed-hint = Go through the points below, replace the papers concerned and check again.
checking-verdict-needs_review-hint = Nothing failed, but something could not be decided with certainty. It is listed first below.
checking-as-of = Judged as of { $date }
checking-group-fail = To be changed
checking-group-unknown = Could not be decided
checking-group-pass = In order
checking-severity-blocker = Must be solved
checking-severity-warning = Please check
checking-severity-info = For information
checking-fix = What to do
checking-evidence = Where it stands
checking-evidence-caption = { $file }, page { $page }
checking-evidence-alt = Page { $page } of { $file }, with the place marked
checking-sources = Rules
checking-documents = What was recognised
checking-document-pages = { $file }, { $count ->
    [one] page
   *[other] pages
} { $pages }
checking-field = Detail
checking-value = As read
checking-confidence = Certainty
checking-again = Change papers and check again
checking-print = Print
checking-told-ready = Your papers have been checked: nothing that we can check stands in the way. The report says what was looked at.
checking-told-action_needed = Your papers have been checked: something needs to be changed. The report says what and how.
checking-told-needs_review = Your papers have been checked: something could not be decided with certainty. The report says what a person should look at.

## Points calculator

points-title = Points calculator
points-intro = Fill in what you know. What you leave out gives a range instead of a single figure.
points-calculate = Calculate
points-result = Your points
points-total = { $total } points
points-range = { $low } to { $high } points
points-category = Category by points: { $category }
points-category-none = By points alone no category opens. Categories can also open by other routes.
points-category-open = By points alone not decided yet: what is missing decides.
points-factor = Factor
points-points = Points
points-cap = At most
points-missing = Still to be told
points-improve = What would raise it
points-improve-to = { $what }: { $before } → { $after }
points-not-decision = This is a calculation by the published table, not a decision of the authority.
points-as-of = Table in force on { $date }
points-salary_annual_cny = Yearly salary in China, in yuan (CNY)
points-education = Highest degree
points-education-none = None
points-education-bachelor = Bachelor's degree
points-education-master = Master's degree
points-education-doctorate = Doctorate
points-skills_certificate = Skills certificate
points-skills_certificate-none = None
points-skills_certificate-technician = Technician
points-skills_certificate-senior_technician = Senior technician
points-experience_years = Years of related work
points-months_per_year = Months of work in China per year
points-hsk_level = Chinese (HSK level)
points-chinese_taught_degree = Degree taught in Chinese
points-former_chinese_national = Former Chinese national
points-region = Region of work
points-region-western = Western region
points-region-northeast_old_industrial = Old industrial bases of the north-east
points-region-central_special = Poverty-stricken counties and special areas of the central region
points-region-other = Other
points-age = Age
points-top_university = Graduate of a listed top university
points-fortune_500 = Worked for a company among the largest of the world
points-intellectual_property = Holds intellectual property such as patents
points-five_years_in_china = Several years of unbroken work in China
points-local_bonus = Points that the province gives
points-factor-salary = Yearly salary
points-factor-education = Degree or skills
points-factor-experience = Related work
points-factor-months_per_year = Months per year
points-factor-chinese = Chinese
points-factor-location = Region of work
points-factor-age = Age
points-factor-extra = University, company or patents
points-factor-local_bonus = Points of the province
points-unknown = Not known

## Privacy

privacy-title = What happens to what you tell and show us
privacy-chat = What you write in the chat is encrypted on this server and used to answer you. Please leave out names and numbers of papers; answers do not need them.
privacy-papers = Papers that you upload are encrypted before they are stored. They are read on this server only; nothing is sent to another service.
privacy-kept = Conversations are erased { $talk_days ->
    [one] { $talk_days } day
   *[other] { $talk_days } days
} and applications { $case_days ->
    [one] { $case_days } day
   *[other] { $case_days } days
} after the last activity. Files that were never checked are erased after { $hours } hours.
privacy-erase = You can erase your application at once on the page where you added your papers. Files, report and declared details are then overwritten on the disk.
privacy-cookies = Cookies keep the keys to your conversation and to your application in this browser, and a further cookie protects the forms. There are no others, and nobody follows you.
privacy-logs = Logs and counters carry numbers that mean nothing outside this server: no names, no messages, no contents of papers.
privacy-human = If you ask for a person, staff see the conversation. If a paper is doubtful, staff may look at it.
privacy-title-chat = Conversations
privacy-title-papers = Papers
privacy-title-kept = How long
privacy-title-erase = Your right to erase
privacy-title-cookies = Cookies
privacy-title-human = People

## Errors

problem-page-title = That did not work
problem-invalid_input = A value is not as expected
    .detail = { $path }: { $expected }
problem-invalid_request = The request is not as expected
    .detail = Please look at the place named and send it again.
problem-unauthorized = This is not open to you
    .detail = The key for it is missing or has expired. Start again from the first page.
problem-not_found = There is no such page or thing
    .detail = It may have been erased. Start again from the first page.
problem-conflict = That is not possible at the moment
    .detail = The state has changed in the meantime. Load the page again.
problem-no_files = There are no papers to check
    .detail = Add a file first.
problem-check_open = A check is running already
    .detail = Wait until it is done; the report then appears by itself.
problem-conversation_closed = This conversation is closed
    .detail = Start a new conversation on the first page.
problem-key_reused = This key was used for another file
    .detail = Send another file with another Idempotency-Key.
problem-method_not_allowed = This is not offered here
    .detail = The address exists, but not for this kind of request.
problem-rate_limited = Too many requests
    .detail = Please wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } and try again.
problem-body_too_large = What was sent is too large
    .detail = Send less at once.
problem-body_too_slow = The connection was too slow
    .detail = Nothing was stored. Please try again.
problem-busy = Too much to do at the moment
    .detail = Please try again in a minute.
problem-forbidden_origin = This form is too old or came from elsewhere
    .detail = Load the page again and send it once more.
problem-internal = Something broke on our side
    .detail = It has been noted. Please try again; nothing that was accepted is lost.

upload-too_large = The file is too large
    .detail = A file may have at most { $megabytes } MB. Scan at a lower resolution, or split it.
upload-too_many_files = Too many files
    .detail = At most { $files } files can be added here. Remove those that are not needed.
upload-case_full = There is no room left
    .detail = All files together may have at most { $megabytes } MB. Remove those that are not needed.
upload-too_many_pages = The file has too many pages
    .detail = Upload only the papers that are asked for, each as a file of its own.
upload-too_many_pixels = The picture is too large
    .detail = Take the photo at a normal size, or scan at a lower resolution.
upload-unsupported = This kind of file is not read
    .detail = Upload a PDF, a scan or a photo (JPEG, PNG, TIFF, WebP, HEIC, BMP).
upload-office_document = Office documents are not read
    .detail = Print or export it as PDF, or scan the signed paper, and upload that.
upload-empty = The file is empty
    .detail = Choose the file again; perhaps it was not saved completely.
upload-encrypted = The file is locked with a password
    .detail = Save it without a password, for instance by printing it to a new PDF, and upload that.
upload-damaged = The file is damaged
    .detail = It cannot be opened. Save or scan it again and upload it once more.
upload-not_multipart = The upload is not as expected
    .detail = Send the file as multipart/form-data.
upload-no_file = No file was chosen
    .detail = Choose a file.
