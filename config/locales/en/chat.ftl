### Fixed sentences of the chat, and what topics are called on buttons (topic-<id>; .question is the same as a question).
### No digit and no number word may stand here. Variables are named at their message.

## Small talk

chat-greeting = Hello. I answer questions about the Foreigner's Work Permit (外国人来华工作许可) for mainland China, with sources. What would you like to know?
chat-goodbye = Goodbye. Before you act on an answer, check the dates and confirm with the local office where I said so.
chat-thanks = You are welcome. Is there anything else about the work permit?
chat-affirm = All right. Please tell me what you would like to know next, in a few words.
chat-deny = All right, then not. Please put it in other words, or ask something else about the work permit.
chat-bot_challenge = I am a program, not a person and not a government office. I choose from answers that people have reviewed and I show their sources. I can be wrong about what you mean, and I do not decide anything. You can ask for a person at any time.
# $languages: the languages offered, by their own names
chat-language_switch = We can talk in these languages: { $languages }. I am answering in English now. Write in another of them, or choose it from the list.
chat-restart_or_cancel = Done: we start afresh. What would you like to know about the work permit?

## What the assistant cannot answer

chat-out_of_scope = I can only help with working in mainland China and the work permit. Please ask something about that.
# $hotline_work, $hotline_immigration: telephone numbers
chat-not_known = I do not know a reliable answer to that, so I will not guess. Try other words, ask for a person, or call { $hotline_work } (work permit) or { $hotline_immigration } (visa and residence permit).
chat-clarify = I am not sure what you mean. Do you mean any of these? If not, put it in other words.
# $hotline_work, $hotline_immigration: telephone numbers
chat-bot_unavailable = The part of me that understands questions is not running at the moment. Your message is kept. Please try again in a little while, or call { $hotline_work } (work permit) or { $hotline_immigration } (visa and residence permit).
# $characters: the most characters that a message may have
chat-message_too_long = That message is too long for me; I read up to { $characters } characters. Please split it into shorter questions.
chat-message_empty = I received no words. Please type your question.
# $languages: the languages offered, by their own names
chat-language_not_offered = I do not speak that language yet. I can answer in: { $languages }.

## A person

chat-handoff = Your wish to speak with a person is recorded. A member of staff will read this conversation and answer here. I cannot say when. Please do not send passport numbers or documents in the chat.
chat-handoff_waiting = A person has been asked to join, and nobody has answered yet. What you write is kept for them. If your deadline is near, call the hotline instead of waiting.

## Own case

chat-check_documents = I can check your documents for completeness and plain mistakes: open the document check and upload them there, not in the chat. Have ready: kind of application, category, city, and clear colour scans. The result is a pre-check, not a decision.

## How sure an answer is

chat-confirm_with_office = This part is a local rule or not confirmed. Please confirm it with the local office before you rely on it.
# $date: the day on which the oldest of the figures was last confirmed
chat-stale = We last confirmed these figures on { $date }. They may have changed since: please confirm them before you rely on them.
# $date: the day that the answer is for
chat-as_of = This is the rule as of { $date }.
# $city: the city as it is called in this language
chat-city_used = This answer takes the rules of { $city } into account.
# $city: what the person wrote
chat-city_not_known = We have no rules of their own for { $city }. This is the national rule; local practice may differ.
chat-sources = Sources
chat-not_advice = This is information, not legal advice and not a decision of the authority.

## Answer topics

topic-work_permit_overview = What the work permit is
    .question = What is the Foreigner's Work Permit?
topic-who_needs_permit = Who needs a permit
    .question = Who needs a work permit and who does not?
topic-hmt_residents = Hong Kong, Macau, Taiwan residents
    .question = Do residents of Hong Kong, Macau or Taiwan need a work permit?
topic-permit_visa_difference = Permit, visa, residence permit
    .question = What is the difference between work permit, visa and residence permit?
topic-application_process = Steps of the application
    .question = What are the steps from job offer to residence permit?
topic-who_applies = Who applies
    .question = Does my employer apply, or can I do it myself?
topic-contact_office = Office, website, hotline
    .question = Which office is responsible and how do I reach it?
topic-processing_time = How long it takes
    .question = How long does the application take?
topic-fees = Fees
    .question = What does it cost?
topic-check_status = Status of an application
    .question = How can I see where my application stands?
topic-returned_or_refused = Returned or refused
    .question = What can I do if the application is returned or refused?
topic-employer_requirements = Conditions for employers
    .question = What must an employer fulfil to hire a foreigner?
topic-system_account_help = Help with the online system
    .question = What can we do if the online system does not work?
topic-category_overview = Categories A, B and C
    .question = What do the categories A, B and C mean?
topic-category_a = Category A
    .question = Who belongs to category A?
topic-category_b = Category B
    .question = Who belongs to category B?
topic-category_c = Category C
    .question = Who belongs to category C?
topic-points_system = How points work
    .question = How does the points system work?
topic-points_factors = Points for each factor
    .question = How many points does each factor bring?
topic-applicant_requirements = Conditions for applicants
    .question = What conditions must I meet?
topic-age_limit = Age limit
    .question = Is there an age limit?
topic-degree_requirement = Degree
    .question = Which degree do I need?
topic-experience_requirement = Work experience
    .question = How much work experience do I need?
topic-teacher_requirements = Rules for teachers
    .question = What do language teachers need?
topic-fresh_graduate = Recent graduates
    .question = Can I get a permit straight after graduation?
topic-student_work = Work for students
    .question = May students work or do an internship?
topic-salary_requirement = Pay conditions
    .question = How much must I be paid?
topic-documents_list = List of documents
    .question = Which documents do I need for a first application?
topic-document_legalisation = Authentication and Apostille
    .question = How do I have my diploma and certificates authenticated?
topic-criminal_record_certificate = Police certificate
    .question = Do I need a certificate of no criminal record, and from which country?
topic-criminal_history = Past conviction
    .question = Can I get a permit with a criminal record?
topic-medical_check = Health check
    .question = Where and when do I take the health check?
topic-document_format = Scans, photo, translation
    .question = What form must scans, photos and translations have?
topic-document_validity = How old documents may be
    .question = How recent must my certificates be?
topic-contract_requirements = Employment contract
    .question = What must the employment contract contain?
topic-notification_letter = Notification Letter
    .question = What is the Notification Letter and how long can I use it?
topic-z_visa = Z visa
    .question = How do I apply for the Z visa?
topic-r_visa = R talent visa
    .question = Who can get the R visa?
topic-wrong_visa_work = Working on another visa
    .question = May I work on a tourist, business or family visa?
topic-apply_inside_china = Applying inside China
    .question = Can I apply without leaving China?
topic-short_term_work = Short-term work
    .question = What do I need for short-term work?
topic-after_arrival = After arrival
    .question = What must I do after entering on a Z visa, and by when?
topic-police_registration = Address registration
    .question = How do I register my address with the police?
topic-residence_permit = Residence permit
    .question = How do I get the work-type residence permit?
topic-permit_validity = How long a permit is valid
    .question = For how long is a work permit issued?
topic-family_dependents = Bringing family
    .question = Can my family come with me?
topic-family_work = Work for family members
    .question = May my spouse work in China?
topic-travel_reentry = Leaving and re-entering
    .question = May I leave China and come back?
topic-extension = Extension
    .question = When and how is the permit extended?
topic-expired_or_overstay = Expired or overstayed
    .question = What can I do if my permit or visa has expired?
topic-change_employer = Change of employer
    .question = How do I change to a new employer?
topic-change_information = New passport, title or data
    .question = What must be reported when my passport or job title changes?
topic-cancellation = Cancelling the permit
    .question = Who cancels the permit when a job ends, and by when?
topic-employer_wont_cancel = Employer refuses to cancel
    .question = What can I do if my employer will not cancel or gives no release letter?
topic-after_leaving_job = Staying after a job ends
    .question = How long may I stay after my job has ended?
topic-lost_card = Lost permit card
    .question = What do I do if I lose the permit card?
topic-electronic_permit = Electronic permit
    .question = How do I get and show the electronic work permit?
topic-work_location = Working in another place
    .question = May I work in another city or at a client's site?
topic-side_and_remote_work = Second job and remote work
    .question = May I have a second job or work remotely from China?
topic-own_company = Own company
    .question = Can my own company sponsor me?
topic-penalties = Penalties
    .question = What are the penalties for illegal work or false documents?
topic-social_insurance_tax = Social insurance and tax
    .question = Do I pay social insurance and tax in China?

## Control topics

topic-greeting = Start of the talk
    .question = What can I ask you?
topic-goodbye = End of the talk
    .question = How do I end this conversation?
topic-thanks = Thanks
    .question = May I say thank you?
topic-affirm = Yes
    .question = Is that right?
topic-deny = No
    .question = Is that wrong?
topic-bot_challenge = About this assistant
    .question = Are you a person or a program?
topic-talk_to_human = Talk to a person
    .question = Can I talk to a person?
topic-language_switch = Language
    .question = Which languages do you speak?
topic-check_documents = Check my documents
    .question = Can you look through my documents?
topic-check_points = Work out my points
    .question = Can you work out my points?
topic-check_category = Find my category
    .question = Which category may fit me?
topic-restart_or_cancel = Start again
    .question = Can we start again?
topic-out_of_scope = Something else
    .question = Can you help with something else?
topic-out_of_domain_near = Related matters
    .question = Where do I ask about other visas, residence and related matters?
