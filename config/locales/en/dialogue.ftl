### Forms in the chat (points, category, deadlines) and talks over several messages.
### No digit and no number word may stand here. Variables are named at their message.

## Beginning and end

form-intro-points = I will work out your points. Tell me what you know in your own words and in any order; you can ask me something else in between.
form-intro-category = I will look at which category may fit. Tell me what you know in your own words and in any order; you can ask me something else in between.
form-intro-deadlines = I will work out your dates.
form-stopped = All right, I have stopped and forgotten what you told me about your case. What else would you like to know about the work permit?
form-back-points = Back to your points.
form-back-category = Back to your category.
form-back-deadlines = Back to your dates.
form-not_understood = I found no answer to this in your message.
form-nothing_known = I know nothing yet that I could work with.

## What was understood

# $facts: a list of facts
form-noted = Noted: { $facts }.
# $what: name of a fact; $value: its value
form-line = { $what }: { $value }
# $what: name of a fact; $before, $after: its values
form-changed = Changed: { $what }, no longer { $before } but { $after }.
# $what: names of facts that do not hold
form-not_so = Not the case: { $what }
form-understood = This is what I have understood:
# $what: names of facts
form-confirm-missing = You have not told me: { $what }. Where these matter, the result stays open.
form-confirm = Is that right? If so, I will work it out. If not, just write what is different.
form-what-is-wrong = What is different? Just write the right value.

## Questions

form-ask-age = How old are you?
form-why-age = The points table counts age, and some routes have an age limit.
form-ask-education = What is your highest degree?
form-why-education = The degree brings points, and some routes into a category ask for it.
form-ask-experience = For how many years have you worked full time in this line of work?
form-why-experience = Years of related work bring points, and some routes ask for a minimum.
form-ask-salary = How much will you be paid in China, in yuan before tax? Say whether it is a month or a year.
form-why-salary = Yearly pay brings points, and high pay opens a route of its own.
form-ask-months = How many months of the year will you work in China?
form-why-months = The table gives points for the months of a year that you spend working in China.
form-ask-chinese = Do you have an HSK certificate of Chinese, and of which level?
form-why-chinese = The level of Chinese brings points.
form-ask-city = In which city will you work?
form-why-city = Some regions bring points, and some cities have rules of their own.
form-ask-extras = Does any of these apply to you?
form-why-extras = Each of these can bring points of its own.
form-ask-post = Is the post that of a manager or a specialist?
form-why-post = The usual route into category B is for managers and specialists.
form-ask-related = Was your past work in the same line as the new post?
form-why-related = Only related work counts for the usual route into category B.
form-ask-teacher = Will you teach a language?
form-why-teacher = Language teachers have a route with conditions of their own.
form-ask-tongue = Will you teach the language of your home country, your mother tongue?
form-why-tongue = As a rule, language teachers teach their mother tongue.
form-ask-special = Does any of these apply to you?
form-why-special = Each of these opens a route of its own, which a person must judge.
form-ask-event = Which date do you have? Write for instance when you entered China, when your permit expires, or when your job ends.
form-why-event = Every deadline is counted from a date of your own.
# $event: what happened, for instance the entry into China
form-ask-event_date = On which day? { $event }: please write day, month and year.
form-why-points = I ask only for what the points table counts. You may leave out what you do not know.
form-why-category = I ask only for what decides between the routes. You may leave out what you do not know.
form-why-deadlines = Every deadline is counted from a date of your own.

## Doubts

# $what: name of a fact; $values: the values named
form-doubt-values = I read different values for this: { $what } ({ $values }). Which of them is right?
# $what: name of a fact; $values: the days it may mean
form-doubt-date = Which day do you mean? { $what }: { $values }.
form-doubt-birth_year = Have you had your birthday this year? How old are you now?
# $what: name of a fact; $low, $high: the ends of the range
form-doubt-range = You gave a range for this: { $what } ({ $low } to { $high }). Which figure should I work with?
# $amount: an amount of money; $currency: a currency code
form-doubt-currency = The table counts in yuan, and I do not convert currencies. How much is { $amount } { $currency } in yuan by your contract, before tax?
# $amount: an amount of money in yuan
form-doubt-period = Is { $amount } yuan your pay for a month or for a year?
# $amount: an amount of money in yuan
form-doubt-tax = { $amount } yuan is what is left after tax. How much is it before tax?
# $years: years of work; $age: age in years
form-doubt-too_many_years = { $years } years of work at the age of { $age }: that does not fit together. How many years of work are right?
# $what: name of a fact; $value: the number that was read
form-doubt-bounds = { $value } cannot be right for this: { $what }. Please write it again.

## Values

# $level: HSK level
form-hsk = HSK { $level }
# $count: number of years
form-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# $count: age in completed years
form-age = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# $count: number of months
form-months = { $count ->
    [one] { $count } month a year
   *[other] { $count } months a year
}
# $amount, $total: amounts of money in yuan; $times: payments a year
form-pay = { $amount } yuan
form-pay-year = { $amount } yuan a year
form-pay-month = { $amount } yuan a month, { $total } yuan a year
form-pay-times = { $amount } yuan a month, paid { $times } times, { $total } yuan a year
# $amount: an amount; $currency: a currency code
form-pay-foreign = { $amount } { $currency }
# $day: a date
form-day = { $day }
# $number: a number
form-number = { $number }

## Buttons

form-button-yes = Yes, work it out
form-button-no = No, something is different
form-button-stop = Stop
form-button-skip = I don't know
form-button-done = Work it out with this
form-button-none = None of these
form-button-month = A month
form-button-year = A year
form-button-deadlines = Work out my dates
form-option-months_per_year-12 = The whole year
form-option-hsk_level-0 = No HSK
form-option-hsk_none = no HSK certificate
form-option-post_in_b1_group-true = Manager or specialist
form-option-post_in_b1_group-false = Another post

## Names of facts

form-fact-post_in_b1_group = Post of a manager or specialist
form-fact-experience_is_related = Past work in the same line
form-fact-language_teacher = Language teacher
form-fact-teaches_mother_tongue = Teaches the mother tongue
form-fact-talent_programme = Chosen by a Chinese talent programme
form-fact-recognised_achievement = Recognised prize or achievement
form-fact-encouraged_post = Leading post at an encouraged firm
form-fact-international_skills_certificate = International skills certificate
form-fact-years_in_china = Years in China
form-fact-visa = Visa
form-fact-degree = Degree
form-event-entry = I entered China
form-event-permit_expiry = My work permit expires
form-event-residence_permit_expiry = My residence permit expires
form-event-employment_end = My job ends
form-event-personal_change = My passport or post changed
form-event-permit_cancelled = My work permit was cancelled
form-event-no_criminal_record_issue = Police certificate issued
form-event-medical_exam_issue = Health check done
form-event-photo_taken = Photo taken
form-event-refusal_known = I learnt of the refusal

## Results

# $total, $low, $high: points
form-result-points = By what you told me, you have { $total } points.
form-result-points-range = By what you told me, you have between { $low } and { $high } points.
form-result-category = By what you told me:
# $category: A, B or C; $routes: how the category is reached
form-category-open = Category { $category } – a route is open: { $routes }
form-category-undecided = Category { $category } – not decided by this; a person must judge, or something is missing
form-category-closed = Category { $category } – none of the routes fits
form-category-limit = A limit, for instance on age, may stand against it; ask the local office before you apply.
form-route-salary = by pay
form-route-points = by points
form-route-degree = by degree and related work
form-route-teacher = as a language teacher
form-route-short_term = as short-term work
form-route-other = by a claim of its own
form-not_decision = These are possible routes, not a decision: the authority decides.
form-result-deadlines-none = No deadline follows from these dates by the rules that I know.
form-deadline-passed = This day has passed. Do not wait: call the office.

## Talks over several messages

# $topic: name of a topic
dialogue-second = You also asked about something else: { $topic }. Shall I answer that too?
dialogue-two_failures = I have failed to understand you more than once. Would you like a person to read this?
dialogue-own_case = You told me about your own case. Shall I work something out with it?

# Between the items of a list within a sentence
form-between = { "; " }
