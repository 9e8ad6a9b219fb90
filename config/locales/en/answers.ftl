### Answers of the assistant. The value is the short answer, .details the rest. Figures are variables bound in
### config/policy/answers.yaml; no digit and no number word may stand here.

answer-work_permit_overview =
    The Foreigner's Work Permit (外国人来华工作许可) is the government's approval for a foreign national to work in mainland China, for the employer and in the post that it names. To work lawfully you need it together with a work-type residence permit (工作类居留证件). Your permit number stays the same for life (一人一号，终身不变).
    .details =
        It has applied nationwide since { $start }, when it replaced the earlier foreigner's employment permit and the foreign expert permit. Its basis is the Exit and Entry Administration Law (出境入境管理法): nobody may employ a foreigner who does not hold both documents.

        - Categories: A (high-end talent), B (professional talent), C (other personnel).
        - Form: since { $electronic } it has been issued electronically and linked with the social security card.
        - Who applies: the employer, in the online system. Ask the employer first; questions are answered by hotline { $hotline_work }.

answer-who_needs_permit =
    Every foreign national who works in mainland China needs a work permit and a work-type residence permit. Not needed: holders of a Foreign Permanent Resident ID Card (外国人永久居留身份证), who may work with that card, and residents of Hong Kong, Macau and Taiwan.
    .details =
        - Residents of Hong Kong, Macau and Taiwan have not needed an employment permit since { $hmt_since }.
        - Meetings, trade talks and exchanges without employment take place on an M or F visa and need no work permit, but these visas may not be used to work.
        - A family, student, tourist or visit status is no exemption.

        We know of no other general exemption that we could confirm. If you believe that a special status applies to you, let the employer ask hotline { $hotline_work } (work permit) or { $hotline_immigration } (visa and residence) before you start.

answer-hmt_residents =
    No. Residents of Hong Kong, Macau and Taiwan have not needed an employment permit for the mainland since { $since }. They work with their residence permit for Hong Kong, Macau and Taiwan residents (港澳台居民居住证), Mainland Travel Permit (来往内地通行证) or Taiwan Compatriot Permit (台湾居民来往大陆通行证).
    .details =
        Proof of employment is the employment contract, pay slips or social insurance records.

        This rule is for residents of Hong Kong, Macau and Taiwan. Foreign nationals who only live there need a work permit like all other foreigners. Questions: hotline { $hotline_work }.

answer-hmt_residents-until_2018 =
    On the date you ask about, residents of Hong Kong, Macau and Taiwan still needed an employment permit (台港澳人员就业证) to work in the mainland. It was abolished on { $until }.
    .details =
        Since { $until } they work without it and prove their employment by contract, pay slips or social insurance records. For questions about a past permit ask hotline { $hotline_work }.

answer-permit_visa_difference =
    They come in this order: the Notification Letter (外国人工作许可通知) approves the job, the Z visa lets you enter, and the work-type residence permit (工作类居留证件) lets you stay. The work permit is the right to the job. You may start only when you hold both work permit and residence permit.
    .details =
        - Notification Letter: the employer prints it from the online system after approval. You use it to apply for the visa.
        - Z visa: issued by a Chinese embassy or consulate; normally for a single entry.
        - Work permit: since { $electronic } in electronic form; the separate card step after entry no longer exists.
        - Residence permit: apply to the exit-entry police within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry. It replaces the visa for your stay and for travel.

answer-application_process =
    From abroad: your employer applies online and receives the Notification Letter (外国人工作许可通知); you apply for a Z visa with it; after entry you register your address within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }, take the health check and apply for the residence permit within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Start work only when you hold both permits.
    .details =
        - The employer registers an account in the Service System for Foreigners Working in China (外国人来华工作管理服务系统).
        - The employer fills in the application and uploads the documents; the office pre-reviews, accepts and decides.
        - The employer prints the Notification Letter and the decision letter and sends them to you.
        - You apply for the Z visa (or R visa) at a Chinese embassy or consulate and enter.
        - Address registration, health check, then the residence permit at the exit-entry police.
        - You activate the electronic social security card, which shows the work permit.

        If you are already in China and fit a listed case: health check, online application by the employer, then the residence permit, without a new visa. Questions: hotline { $hotline_work }.

answer-application_process-card =
    On the date you ask about there was an extra step. After the Notification Letter, Z visa and entry, the employer had to claim the physical permit card within { $card_days ->
        [one] { $card_days } day
       *[other] { $card_days } days
    } of entry; then the residence permit followed within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry. Since { $electronic } the card step no longer exists.
    .details =
        - The employer applied online and received the Notification Letter (外国人工作许可通知).
        - The applicant obtained the Z visa abroad and entered.
        - Address registration within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of moving in.
        - Card (外国人工作许可证): applied for online by the employer; originals shown at the window.
        - Residence permit at the exit-entry police.

answer-permit_visa_difference-card =
    On the date you ask about, the order was: Notification Letter (外国人工作许可通知), Z visa, entry, physical work permit card (外国人工作许可证) within { $card_days ->
        [one] { $card_days } day
       *[other] { $card_days } days
    } of entry, then work-type residence permit within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry. Both permits were needed to work.
    .details =
        The letter approved the job, the visa served for entry, the card proved the right to work, the residence permit the right to stay. The card step was abolished on { $electronic }; the permit has been electronic since then.

answer-who_applies =
    Your employer applies, or an agency that it entrusts (委托专门服务机构). You cannot file for a work permit on your own. You provide the documents and sign the form; the visa and the residence permit you apply for yourself.
    .details =
        - Employer: account in the online system, application, extension, changes, cancellation.
        - You: authenticated documents, signature on the application form, Z visa at the embassy or consulate, residence permit in person with biometric data at the exit-entry police.
        - On leaving: the proof that employment has ended needs your signature and the employer's seal.
        - Exception: if the employer no longer exists, you may apply for the cancellation yourself.

        If nobody has offered you a job yet, there is nothing that can be filed. Questions: hotline { $hotline_work }.

answer-contact_office =
    For the work permit call { $hotline_work } (human resources and social security); for visas and residence permits call { $hotline_immigration }, day and night, in Chinese and English. Applications are filed online only, by the employer; enter through { $platform }. In doubt, { $hotline_city } connects you with your city's office.
    .details =
        - Work permit: the foreign-worker department of the province, or the local office that it authorises; districts often receive the documents.
        - Visa: Chinese embassies and consulates.
        - Residence permit: exit-entry office of the police. Address: local police station. Health check: customs health service.

        Sources of recent years print different login addresses for the Service System for Foreigners Working in China (外国人来华工作管理服务系统). Enter through { $platform } or the website of the local human resources bureau. We hold no confirmed addresses and opening hours for every city: ask before you go.

answer-contact_office-beijing =
    In Beijing: Overseas Talents Center, foreigners' work affairs (北京海外学人中心), telephone { $phone }; the districts have windows of their own. Applications are filed online through { $platform }. Hotlines: { $hotline_work } for the work permit, { $hotline_immigration } for visas and residence permits.
    .details =
        The city's windows: Beijing Government Service Center, { $fengtai } ({ $fengtai_zh }), and { $haidian } ({ $haidian_zh }). Call before you go: we hold no confirmed opening hours. The residence permit is handled by the exit-entry police, not by this office.

answer-contact_office-shenzhen =
    In Shenzhen: work permit inquiries on { $phone }. Applications are filed online by the employer; enter through { $platform }. Hotlines: { $hotline_work } for the work permit, { $hotline_immigration } for visas and residence permits.
    .details =
        Call before you go: we hold no confirmed addresses and opening hours. The residence permit is handled by the exit-entry police, not by the work permit office.

answer-contact_office-huizhou =
    In Huizhou: human resources and social security bureau, telephone { $phone }. Applications are filed online by the employer; enter through { $platform }. Hotlines: { $hotline_work } for the work permit, { $hotline_immigration } for visas and residence permits.
    .details =
        We know this telephone from a single source; if it does not answer, call the hotline. Call before you go: we hold no confirmed addresses and opening hours. The residence permit is handled by the exit-entry police, not by the work permit office.

answer-processing_time =
    The national guide gives { $pre_review ->
        [one] { $pre_review } working day
       *[other] { $pre_review } working days
    } for the pre-review and { $review ->
        [one] { $review } working day
       *[other] { $review } working days
    } for the review ({ $review_a ->
        [one] { $review_a } working day
       *[other] { $review_a } working days
    } in category A). Many cities are faster. The residence permit takes up to { $residence ->
        [one] { $residence } working day
       *[other] { $residence } working days
    }. Allow extra time for authenticating documents and for the visa.
    .details =
        - Outer limit by law for the work permit: { $limit ->
        [one] { $limit } working day
       *[other] { $limit } working days
    } from acceptance, and { $longer ->
        [one] { $longer } working day more
       *[other] { $longer } working days more
    } where the office gives reasons.
        - The time in which you correct or add documents is not counted by these figures.
        - A longer pre-review than that of the national guide is printed in Changchun; ask the local office (hotline { $hotline_work }).

        There is no official figure for the whole path from job offer to residence permit. Added up, the limits above make { $total ->
        [one] { $total } working day
       *[other] { $total } working days
    } from submission to residence permit. Collecting, authenticating and translating documents, the visa and the journey come on top. Do not resign or book travel before the Notification Letter is there.

answer-processing_time-beijing =
    Beijing: pre-review within { $pre_review ->
        [one] { $pre_review } working day
       *[other] { $pre_review } working days
    } (category A: { $pre_review_a }), acceptance within { $acceptance ->
        [one] { $acceptance } working day
       *[other] { $acceptance } working days
    }, decision within { $decision ->
        [one] { $decision } working day
       *[other] { $decision } working days
    } for new applications and changes of employer, and within { $decision_short ->
        [one] { $decision_short } working day
       *[other] { $decision_short } working days
    } for extension and cancellation.
    .details =
        The residence permit takes up to { $residence ->
        [one] { $residence } working day
       *[other] { $residence } working days
    } by law. Where both permits are filed together, Beijing is reported to need { $joint ->
        [one] { $joint } working day
       *[other] { $joint } working days
    } for both. Collecting, authenticating and translating documents and the visa come on top; there is no official figure for the whole path.

answer-processing_time-shenzhen =
    Shenzhen promises a decision on the work permit within { $promised ->
        [one] { $promised } working day
       *[other] { $promised } working days
    }. The residence permit takes up to { $residence ->
        [one] { $residence } working day
       *[other] { $residence } working days
    }. Allow extra time for authenticating documents and for the visa.
    .details =
        Outer limit by law for the work permit: { $limit ->
        [one] { $limit } working day
       *[other] { $limit } working days
    } from acceptance, and { $longer ->
        [one] { $longer } working day more
       *[other] { $longer } working days more
    } where the office gives reasons. Confirm the current times on { $phone }. There is no official figure for the whole path.

answer-processing_time-shanghai =
    Shanghai reviews an application made inside China in { $in_country ->
        [one] { $in_country } working day
       *[other] { $in_country } working days
    }. For an application from abroad ask the local office. The residence permit takes up to { $residence ->
        [one] { $residence } working day
       *[other] { $residence } working days
    }. Allow extra time for authenticating documents and for the visa.
    .details =
        Outer limit by law for the work permit: { $limit ->
        [one] { $limit } working day
       *[other] { $limit } working days
    } from acceptance, and { $longer ->
        [one] { $longer } working day more
       *[other] { $longer } working days more
    } where the office gives reasons. Confirm on hotline { $hotline_work }. There is no official figure for the whole path.

answer-fees =
    The work permit itself is free of charge. The residence permit costs RMB { $under_year } when it runs less than { $middle_from ->
        [one] { $middle_from } year
       *[other] { $middle_from } years
    }, RMB { $middle } from there to less than { $long_from } years, and RMB { $long } for { $long_from } to { $long_to } years. Changing its details costs RMB { $change }.
    .details =
        - Visa: ask the embassy or consulate for its fee. The R talent visa is free, as far as secondary sources say.
        - Health check, authentication and translation are paid to those who do them; their prices are not part of these rules.
        - Who pays: by law the foreigner who applies pays the visa and residence permit fees (出境入境管理法). We found no rule for the other costs; settle in writing with the employer who bears what.

        Confirm the residence permit fee on hotline { $hotline_immigration }.

answer-check_status =
    Ask your employer: the application lies in the employer's account in the Service System for Foreigners Working in China (外国人来华工作管理服务系统), and only that account shows its status. We cannot see your case. The office answers on hotline { $hotline_work }; for visa or residence permit call { $hotline_immigration }.
    .details =
        - Pre-review (预审): the uploaded documents are checked for completeness and form.
        - Returned for correction: something is missing or wrong; the employer corrects it and submits again.
        - Accepted (受理): the time limit for the decision starts.
        - Under review (审查): the office examines the case; it may call, interview or visit.
        - Approved (准予): the employer prints the Notification Letter and the decision letter.

        The exact words on the screen may differ. The employer can enter the system through { $platform }. For a residence permit, the receipt (受理回执) covers your stay while you wait.

answer-returned_or_refused =
    A return is not a refusal: the employer corrects what the notice names and submits again in the online system. Against a refusal of the work permit you may ask for administrative reconsideration (行政复议) within { $reconsideration ->
        [one] { $reconsideration } day
       *[other] { $reconsideration } days
    } of learning of it, or sue within { $lawsuit ->
        [one] { $lawsuit } month
       *[other] { $lawsuit } months
    }.
    .details =
        - Get the notice in writing. You have a right to reasons and to state your case.
        - Common causes among the things that are checked: missing authentication or translation, certificate too old, missing signature or seal, data that differ from the passport, experience that does not fit the post.
        - If you have a reconsideration decision, you may sue within { $after ->
        [one] { $after } day
       *[other] { $after } days
    } of receiving it.
        - Refusals by the exit-entry police (visa extension, stay permit, residence permit) are final; there is no appeal against them.
        - False documents lead to refusal and a warning, and in some matters to a bar on new applications. How long a bar applies to work permits we could not confirm.

        An application that is filed but not decided is withdrawn by the employer; ask the office how (hotline { $hotline_work }).

answer-employer_requirements =
    The employer must be lawfully established, have no record of serious breaches of law or trust, need a foreigner for a special post for which no suitable local candidate can be found for the time being, and pay at least the local minimum wage. Regulated sectors need their regulator's approval first.
    .details =
        How to check before you sign:

        - Ask for the registration certificate with the unified social credit code (统一社会信用代码) and compare the name with the contract.
        - Ask whether the employer already has an account in the Service System for Foreigners Working in China; without it nothing can be filed.
        - In sectors that need an approval first, ask to see it.
        - Make sure that the company in the contract is the company that files the application.

        Whether an employer may hire is decided by the local office: hotline { $hotline_work }.

answer-system_account_help =
    Only the employer registers in the system. Enter through { $platform } (employer services), preferably with Chrome. If login, verification code or upload fails, try again in Chrome, check the size and form of the file, and then call hotline { $hotline_work }, which also answers questions on the platform account.
    .details =
        - Registration needs: stamped registration form, registration certificate, identity documents of the person in charge and of the handler, letter of authority, and the sector licence where needed.
        - Wrong registration data: file a change in the system with a stamped form and proof. In Beijing the company name is changed on the national platform first.
        - Applicant's data must match the passport exactly.
        - In Tianjin, the e-mail must be reachable and different from the handler's, and the telephone must be the applicant's own; elsewhere ask.

        Sources print different login addresses for the system; if an old address fails, use { $platform }. The advice on Chrome was published by Shenzhen.

answer-category_overview-pilot_cities =
    On the date you ask about, your city could apply its own trial standards for A (外国高端人才) and B (外国专业人才), from { $pilot_from } to { $pilot_until }. Otherwise the national standard applied: A high-end talent without a limit on numbers, B professional talent by market demand, C (其他外国人员) other personnel under quotas.
    .details =
        In the national standard any single criterion of A or B was enough; { $points_a } points or more opened A, { $points_b } points or more opened B.

        We do not hold the trial standards of the cities and could not find out whether they were extended. Ask the office that decided the case, or hotline { $hotline_work }.

answer-category_overview =
    There are categories A (外国高端人才, high-end talent), B (外国专业人才, professional talent) and C (其他外国人员, other personnel). A has no limit on numbers, B follows market demand, C is subject to quotas. Meeting any single listed criterion of A or B is enough; points are only an alternative.
    .details =
        The principle is: encourage high-end, control general, limit low-end hiring (鼓励高端，控制一般，限制低端).

        - A: for instance a recognised talent programme, top achievements, certain senior posts, high pay, founders, young researchers, or { $points_a } points and more.
        - B: for instance a bachelor's degree with relevant experience, language teachers, skilled workers, high pay, or { $points_b } points and more.
        - C: people who fit labour-market rules, such as short-term work, interns under agreements and some graduates. No official text defines C simply as a low number of points.

        The national trial standard of { $start } still applies. A later notice announced a refined A standard and provincial lists; ask the local office whether they have been issued: hotline { $hotline_work }.

answer-category_a-tianjin =
    Category A (外国高端人才) is open to whoever meets any listed criterion, for instance a recognised talent programme or achievement, certain senior posts, high pay, or { $points_a } points. In Tianjin, core team members recommended by somebody with such a programme or achievement may also apply, with relaxed limits on age, degree and experience.
    .details =
        - Pay: the national rule says { $multiple } times the local average wage; a Tianjin text prints { $multiple_tianjin } times. Ask before you rely on it.
        - Category A itself is free of the limits on age, degree and experience. The permit runs up to { $max_years ->
        [one] { $max_years } year
       *[other] { $max_years } years
    }.
        - Some texts on posts are known to us from unofficial copies only.

        The office decides: hotline { $hotline_work }.

answer-category_a =
    Category A (外国高端人才) is open to whoever meets any of these: a recognised Chinese talent programme, an internationally recognised achievement, certain senior posts, pay of at least { $multiple } times the local average wage, an innovative enterprise of your own, young postdoctoral researcher, or { $points_a } points. Age, degree and experience limits do not apply.
    .details =
        - Senior posts (市场导向的鼓励类岗位): such as senior management or technical posts in large or high-tech enterprises, universities and hospitals named in the standard.
        - Innovative enterprise: investment based on your own major invention, patent or know-how, stable for { $years ->
        [one] { $years } year
       *[other] { $years } consecutive years
    }, at least USD { $invested } invested and a personal share of at least { $share }%.
        - Young talent (优秀青年人才): postdoctoral research and an age of up to { $age }; English texts say under { $age }.
        - Facilities: green channel, commitments in place of some documents (承诺制), application inside China, permit of up to { $max_years ->
        [one] { $max_years } year
       *[other] { $max_years } years
    }.

        The exact lists of achievements and posts could be read only in part, and some come from unofficial copies. The office decides; the pay figure depends on city and year. Tianjin may ask for more than the national multiple of pay. Confirm on hotline { $hotline_work }.

answer-category_a-city_pay =
    Category A (外国高端人才) is open to whoever meets any listed criterion, for instance pay of at least { $multiple } times the local average wage, a recognised talent programme or achievement, certain senior posts, or { $points_a } points. In your city the pay route was last reported at RMB { $city_pay_month } a month (RMB { $city_pay_year } a year).
    .details =
        That figure has been used since { $used_from } and comes from secondary sources. A new average wage is published every year and may already have replaced it: the employer must confirm it before signing.

        Age, degree and experience limits do not apply to A. The permit runs up to { $max_years ->
        [one] { $max_years } year
       *[other] { $max_years } years
    }, and commitments can replace some documents (承诺制). Whether you fit a senior post or an achievement is decided by the office: hotline { $hotline_work }.

answer-category_b =
    Category B (外国专业人才) needs any of these: a bachelor's degree with at least { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of relevant experience; a recognised skills certificate; language teacher; pay of at least { $multiple } times the local average wage; state-designated project staff; or { $points_b } points. You should not be over { $age }.
    .details =
        - Degree and experience: in education, research, culture, health, sport and similar fields, for intergovernmental or contract projects, staff sent by multinationals, representatives, or managers and specialists hired by enterprises.
        - Skills: internationally recognised vocational certificate, or urgently needed skilled worker.
        - The post must fit the guidance catalogue and the need of the employer.
        - Where there is a real need, age, degree or experience may be relaxed; some cities do so, others are strict about age.
        - A permit in B runs up to { $max_years ->
        [one] { $max_years } year
       *[other] { $max_years } years
    }.
        - The items on language teachers and state-designated staff are known to us partly from secondary sources.

        If you lack degree or experience, the skills, pay or points route may be open. The office decides: hotline { $hotline_work }.

answer-category_b-city_pay =
    Category B (外国专业人才) needs any of these: a bachelor's degree with at least { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of relevant experience; a recognised skills certificate; language teacher; state-designated project staff; { $points_b } points; or pay of at least { $multiple } times the local average wage, in your city last reported at RMB { $city_pay_month } a month.
    .details =
        The pay figure (RMB { $city_pay_year } a year) has been used since { $used_from } and comes from secondary sources. The average wage is published anew every year and may already have replaced it: the employer must confirm it. It matters only for the pay route: with degree and experience no such pay is required. The items on language teachers and state-designated staff are known to us partly from secondary sources too.

        You should not be over { $age }; local practice on exceptions differs. The office decides: hotline { $hotline_work }.

answer-category_c =
    Category C (其他外国人员) is for other foreigners who meet labour-market needs and the rules: short-term work of up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, young people on internships under government agreements, certain students and graduates, and special fields such as deep-sea fishing. Quotas apply (配额制管理), so the office may have to refuse even a complete application.
    .details =
        - A permit in C usually runs up to { $years ->
        [one] { $years } year
       *[other] { $years } years
    }; this is practice rather than a text that we could read.
        - Having fewer than { $points_b } points does not by itself put you in C: you may still fit B by degree and experience, as a teacher, by skills or by pay.
        - Seasonal labour follows separate rules. For household helpers we found no general route, only local ones.

        Let the employer ask the local office whether a quota is free: hotline { $hotline_work }.

answer-category_c-tianjin =
    In Tianjin category C (其他外国人员) also takes the main investor of a start-up who misses A and B: the first permit runs { $startup_years ->
        [one] { $startup_years } year
       *[other] { $startup_years } years
    }, and an extension needs proof of real operation. Otherwise C is for short-term work of up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, agreement-based internships, certain graduates and special fields, under quotas.
    .details =
        Let the employer ask the local office whether a quota is free: hotline { $hotline_work }. The office decides.

answer-points_system =
    { $points_a } points or more open category A, { $points_b } points or more open category B; reaching the number exactly is enough. The table has { $factors } factors and { $max } points at most. Points are only an alternative: if you meet another criterion of A or B, you need none.
    .details =
        - Factors: pay, education, experience, months worked in China each year, Chinese, place of work, age, top university or company or patents, local bonus.
        - Points do not replace health, a clean record, a definite employer and the other general conditions.
        - Claimed points must be proved: pay commitment, degree, skills certificate, experience, language certificate and so on.
        - We know the table from several unofficial copies that agree. Different versions circulate; the older trial table is not in force. Tables that give points by multiples of the average wage are not official.

        You can work out your points on our points page; the office decides. Questions: hotline { $hotline_work }.

answer-points_system-pilot =
    On the date you ask about, only the trial of the work permit with a trial points table existed, in some provinces and cities. The national table has applied since { $national_start }. We hold the trial table only from a single source, so we give no trial figures.
    .details =
        For an application of that time ask the office that received it, or hotline { $hotline_work }.

answer-points_factors =
    Most points come from pay (up to { $pay_cap }), education (doctorate { $doctor }, master { $master }, bachelor { $bachelor }) and relevant experience (up to { $exp_cap }). Then come months worked in China each year (up to { $months_cap }), age (up to { $age_cap }), place of work ({ $place }), local bonus (up to { $bonus }), Chinese (up to { $chinese_cap }) and an extra item ({ $extra }).
    .details =
        - Pay by the employer in China, a year, in units of RMB { $unit } (万元): from { $pay_top }: { $pay_cap } points; from { $pay_f1 }: { $pay_p1 }; from { $pay_f2 }: { $pay_p2 }; from { $pay_f3 }: { $pay_p3 }; from { $pay_f4 }: { $pay_p4 }; from { $pay_f5 }: { $pay_p5 }.
        - Experience: { $exp_points } points for { $exp_years ->
        [one] { $exp_years } year
       *[other] { $exp_years } years
    }, { $exp_more } more for each further full year.
        - Months a year in China: from { $months_full } months { $months_cap } points, from { $months_f1 } months { $months_p1 }, from { $months_f2 } months { $months_p2 }.
        - Age in full years: { $age_best_from } to { $age_best_to }: { $age_cap } points; { $age_mid_from } to { $age_mid_to } and { $age_mid2_from } to { $age_mid2_to }: { $age_mid }; { $age_low_from } to { $age_low_to }: { $age_low }.
        - Chinese: HSK by level, up to { $chinese_cap }; also for a degree taught in Chinese or for former Chinese nationals.
        - Place: western regions, the north-east and other old industrial bases, special areas. Which places still count must be asked locally.
        - Extra: high-level university abroad, Fortune Global 500 employer, patents, or at least { $extra_years ->
        [one] { $extra_years } year
       *[other] { $extra_years } years
    } of work in China without a break.
        - Local bonus: only if the provincial office confirms it; count none until then.

        We know the table from several unofficial copies that agree; the office decides. To gain points: raise the pay in the contract, take an HSK test, prove all years of experience, or plan more months in China.

answer-applicant_requirements =
    You must be at least { $age_min }, in good health, without a criminal record, have a definite employer in mainland China, and have the skills or knowledge that the post needs. The usual route in category B also asks for a bachelor's degree and { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of relevant experience, and for an age of not over { $age_max }.
    .details =
        - The work must serve economic and social needs and be in short supply in China.
        - Category A is free of the limits on age, degree and experience.
        - There are ways other than degree plus experience: skills certificate, language teaching, pay, points, graduates' rule.

        Whether you meet the conditions is decided by the office on the employer's application: hotline { $hotline_work }.

answer-age_limit =
    You must be at least { $age_min }. In category B you should not be over { $age_max }, men and women alike; where there is a real need the office may relax this. Category A has no upper age limit.
    .details =
        How exceptions beyond { $age_max } are handled differs: some cities have published higher ages for certain skills, others refuse renewals strictly. Let the employer ask the local office before the contract is signed or ends: hotline { $hotline_work }.

        Beyond that age, category A is the firm way: for instance by post, achievement, pay or points.

answer-age_limit-beijing =
    You must be at least { $age_min }. In category B the limit is { $age_max }; category A has no upper limit. Beijing accepts holders of certificates in its catalogue of recognised international professional qualifications (北京市国际职业资格认可目录) up to { $age_certificate }, and up to { $age_precision } in high-precision industries.
    .details =
        For extensions, a Beijing question-and-answer text speaks of generally not over { $age_extension }, while the guide itself says { $age_max }. Ask before you rely on the higher age: { $phone }. The office decides.

answer-age_limit-shenzhen =
    You must be at least { $age_min }. In Shenzhen { $age_max } is reported to be a firm limit for renewals in categories B and C since { $since }. Category A has no upper limit.
    .details =
        These reports are unofficial; a single report gives a lower age for women, the others do not. Ask the office before the contract is signed or ends: { $phone }. Beyond that age, category A is the firm way: for instance by post, achievement, pay or points.

answer-age_limit-shanghai =
    You must be at least { $age_min }. In category B the limit is { $age_max }; category A has no upper limit. In Shanghai a report of an earlier local measure names { $age_scarce } for urgently needed technology talent and holders of recognised professional certificates.
    .details =
        We know the higher age from a single source only. Let the employer confirm it on hotline { $hotline_work } before the contract is signed or ends. The office decides.

answer-degree_requirement =
    The common route in category B asks for a bachelor's degree or above plus { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of relevant experience. Without a bachelor's degree you need another way: an internationally recognised skills certificate, pay of { $multiple } times the local average wage, { $points_b } points, or category A, which has no degree requirement.
    .details =
        - The highest degree is used; degrees from abroad must be authenticated.
        - Unrelated subject: the rule for experience is that it must relate to the post. Only the graduates' rule asks for a matching major.
        - Associate, vocational and online degrees: an associate degree is below bachelor. For online degrees we found no rule; what counts is whether the diploma can be authenticated. Ask first.
        - Where there is a real need the office may relax the degree in category B. Do not count on it without its word.

        Ask before you pay for authentication: hotline { $hotline_work }.

answer-experience_requirement =
    In category B a bachelor's degree must come with at least { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of experience related to the new post. A letter from the employer where you worked (工作资历证明) proves it: position, period or projects, seal or signature, and telephone or e-mail of a contact person.
    .details =
        - Several letters from different employers may be added up.
        - The letter must show that the work relates to the new post; a foreign-language letter needs a Chinese translation.
        - Excused: language teachers with a teaching degree, teacher's licence or accepted teaching certificate, and graduates under the graduates' rule. Category A gives a commitment instead, unless A rests on the work record.
        - We found no text on internships, part-time work or work before graduation; ask the office before you rely on them.
        - Since { $since } the system is reported to ask for a record of work, study and unemployment without gaps. We have not read an official text of this.

        Confirm doubtful periods on hotline { $hotline_work }.

answer-experience_requirement-shenzhen =
    In category B a bachelor's degree must come with at least { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of experience related to the new post, proved by letters of former employers (工作资历证明). In Shenzhen, experience gained in China must be backed by the residence permit page of that period.
    .details =
        - The letter states position, period or projects, carries a seal or signature and names a contact with telephone or e-mail.
        - A letter received only by e-mail needs an explanation and a screenshot (Shenzhen).
        - Several letters may be added up.

        Questions: { $phone }.

answer-teacher_requirements =
    Foreign-language teachers should in principle teach their mother tongue, the language of their home country (原则上应从事其母语国母语教学), hold a bachelor's degree or above, and have { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of language-teaching experience. The experience is waived with a degree in education, language or teacher training, a teacher's licence, or an accepted certificate such as TEFL.
    .details =
        - An older wording asks for a degree from a university of a country where the language is the mother tongue. Ask locally if your degree comes from elsewhere.
        - If you are not a national of a country where the language is the mother tongue, "in principle" leaves room, but the office decides case by case.
        - Which certificates count (hours, online courses) is local practice.
        - Teachers of other subjects follow the general rule: bachelor's degree and relevant experience.
        - Where the sector needs an approval or licence, ask the school to show it.

        Confirm on hotline { $hotline_work } before you sign.

answer-teacher_requirements-shenzhen =
    Foreign-language teachers should in principle teach the language of their home country, hold a bachelor's degree or above, and have { $years ->
        [one] { $years } year
       *[other] { $years } years
    } of language-teaching experience, or a teaching degree, teacher's licence or accepted certificate instead. Shenzhen has accepted TEFL in China, certificates of more than { $training_hours } training hours, or from listed foreign universities.
    .details =
        Such a certificate must cover classroom management, planning, grammar, vocabulary and pronunciation, have a course website that can be checked, and be authenticated or notarised. This is an older practice: confirm on { $phone } before you pay for a course.

        An older wording asks for a degree from a country where the language is the mother tongue. The office decides.

answer-fresh_graduate =
    Yes, with a master's degree or above from a Chinese or a well-known foreign university, if you graduated no more than { $years ->
        [one] { $years } year
       *[other] { $years } years
    } ago and your average mark is at least { $mark }% or { $grade }. With only a bachelor's degree you normally need { $exp_years ->
        [one] { $exp_years } year
       *[other] { $exp_years } years
    } of experience first; some cities differ.
    .details =
        - Also needed: age of at least { $age }, good health, clean record, a post that matches your major, and pay in principle not below the local average wage.
        - Whether the first permit is given in category C by quota or in B without the experience differs by place. So do the upper age and the lists of well-known universities.
        - Language teachers with a teaching degree or certificate are excused from experience by the teachers' rule.
        - Another way is the points table.

        Let the employer ask before you graduate: hotline { $hotline_work }.

answer-fresh_graduate-beijing =
    In Beijing, outstanding graduates with a master's degree or above from well-known universities in China or abroad are excused from the { $exp_years ->
        [one] { $exp_years } year
       *[other] { $exp_years } years
    } of experience (category B). Further relaxation is possible where there is a real need.
    .details =
        Which universities count and what "outstanding" means is decided by the office; let the employer ask on { $phone }. With only a bachelor's degree the rule of degree plus experience applies, unless another way (teaching certificate, pay, points) fits.

answer-fresh_graduate-tianjin =
    Tianjin also has a relaxed rule for fresh bachelors of leading overseas universities, key Chinese universities or universities in Tianjin. The national rule asks for a master's degree, graduation no more than { $years ->
        [one] { $years } year
       *[other] { $years } years
    } ago and an average mark of at least { $mark }% or { $grade }. Otherwise { $exp_years ->
        [one] { $exp_years } year
       *[other] { $exp_years } years
    } of experience are needed.
    .details =
        We could read the Tianjin rule only in part; let the employer ask for the exact lists and conditions: hotline { $hotline_work }. Language posts follow the language teachers' rule. Whether the first permit is given in category C by quota or in B without the experience differs by place.

answer-student_work =
    With a study residence permit you may work off campus (勤工助学) only if your school agrees and the exit-entry police have annotated the permit (居留证件加注), after { $year ->
        [one] { $year } year
       *[other] { $year } years
    } at the same school. In term up to { $week } hours a week and { $month } a month, in holidays up to { $holiday_week } a week and { $holiday_month } a month.
    .details =
        - Order: written consent of the school, then the annotation with place and period, then work. The work must be in the city of the school.
        - Off-campus internships need the annotation too. Internships and social practice arranged by the school as part of the course are not work-study.
        - Students of foreign universities on agreement-based internships come under category C with a quota.
        - Work without the annotation, outside the allowed posts or beyond the hours is illegal work and can be fined.

        Ask your school's international office first, then hotline { $hotline_immigration }.

answer-salary_requirement =
    The floor for everybody is the local minimum wage. There is no other fixed minimum if you qualify by degree and experience. Only the pay routes ask for more: { $multiple_a } times the local average wage for category A, { $multiple_b } times for category B.
    .details =
        - The average wage is the latest published figure of the previous year for the place of work: all urban-unit employees (全口径城镇单位就业人员平均工资). Your average wage income must reach that figure times the multiple.
        - The figures differ by city and year; the online system is reported to block lower pay on the pay routes.
        - Pay routes and points need a pay commitment (薪资事项承诺书) in Beijing, which is checked against tax records at the next extension or cancellation.
        - Old pages with a flat yearly sum for category A are out of date.

        Let the employer confirm the current figure on hotline { $hotline_work }.

answer-salary_requirement-city =
    The floor for everybody is the local minimum wage. Only the pay routes ask for more. In your city the average wage was last reported at RMB { $average } a month: { $multiple_a } times is RMB { $pay_a_month } for category A, { $multiple_b } times is RMB { $pay_b_month } for category B.
    .details =
        These figures have been used since { $used_from } and come from secondary sources. A new average wage is published every year and may already have replaced them: let the employer confirm the current figure on hotline { $hotline_work }.

        If you qualify by degree and experience, no such pay is required. On the pay routes and for points Beijing asks for a pay commitment (薪资事项承诺书), which is checked against tax records later; ask whether your city does the same.

answer-salary_requirement-tianjin =
    The floor for everybody is the local minimum wage. Only the pay routes ask for more: category B { $multiple_b } times the local average wage. For category A the national rule says { $multiple_a } times, but a Tianjin text prints { $multiple_tianjin } times: ask before you rely on it.
    .details =
        The average wage is the latest published figure of the previous year for all urban-unit employees of the place of work. Let the employer confirm the multiple and the figure on hotline { $hotline_work }.

answer-documents_list =
    For a first application: signed and stamped application form, passport page, photo, employment contract, highest degree, experience letter (工作资历证明), certificate of no criminal record (无犯罪记录证明) and health certificate (体检证明). Foreign documents are authenticated where required and translated into Chinese. If you are already in China, add the visa or residence permit page with the entry stamp.
    .details =
        - Application form: from the online system; your signature, the employer's seal.
        - Contract in Chinese, signed and stamped. Instead: appointment letter (任职证明) or dispatch letter (派遣函) for representatives and staff sent by a group.
        - Degree (category B): authenticated if earned outside the mainland.
        - Certificate of no criminal record: not older than { $ncr_months ->
        [one] { $ncr_months } month
       *[other] { $ncr_months } months
    }, authenticated.
        - Health certificate: not older than { $medical_months ->
        [one] { $medical_months } month
       *[other] { $medical_months } months
    }.
        - Photo: not older than { $photo_months ->
        [one] { $photo_months } month
       *[other] { $photo_months } months
    }. Passport: valid for at least { $passport_months ->
        [one] { $passport_months } month
       *[other] { $passport_months } months
    }.
        - Proof of the criterion that you claim (points, award, pay), and a sector approval or professional licence where the law asks for it.
        - Family coming along: marriage, birth or adoption certificates with translation.

        Category A may give a commitment (承诺制) instead of experience letter, degree and criminal record certificate, unless A rests on that document. The office may ask for more documents.

answer-document_legalisation =
    A degree or police certificate from abroad must be authenticated. If the issuing country is bound by the Apostille Convention with China, an Apostille (附加证明书) is enough since { $apostille_since }. Otherwise: a Chinese embassy or consulate abroad, or that country's embassy or consulate in China. For degrees, CSCSE verification (教育部留学服务中心认证) also counts.
    .details =
        - Degree from mainland China: no authentication; scan the original.
        - Degree from Hong Kong, Macau or Taiwan: CSCSE verification or a local notary. Police certificate from there: local notary.
        - A non-sworn criminal record statement by your country's foreign ministry, or its embassy or consulate in China, needs no further authentication.
        - Family documents need no authentication for the work permit; the exit-entry police may still want it for the residence permit.
        - An Apostille confirms signature and seal, not the content or the age of the document.
        - Where the Convention took effect with a country later, that later day counts.

        Whether the Convention works between China and your country must be checked before you pay: ask the issuing authority, the Chinese embassy or hotline { $hotline_work }.

answer-document_legalisation-before_apostille =
    On the date you ask about, the Apostille was not yet valid for China (it came into force on { $apostille_since }). A degree or police certificate from abroad had to be authenticated by a Chinese embassy or consulate abroad, or by that country's embassy or consulate in China; degrees could also be verified by CSCSE (教育部留学服务中心认证).
    .details =
        - Degree from mainland China: no authentication.
        - Documents from Hong Kong, Macau or Taiwan: local notary; degrees also by CSCSE.

        If you apply today, ask for the present rule. Questions: hotline { $hotline_work }.

answer-criminal_record_certificate =
    Yes, for categories B and C. It comes from the police, security or court authority of your country of nationality or of habitual residence, may be at most { $months ->
        [one] { $months } month
       *[other] { $months } months
    } old, and must be authenticated. A sworn statement or self-declaration is not accepted (不接收宣誓性无犯罪记录). You do not need it for a change of employer inside China.
    .details =
        - Habitual residence (经常居住地): the country outside China where you last lived for { $residence_years ->
        [one] { $residence_years } year
       *[other] { $residence_years } years
    } or more without interruption after leaving your own country.
        - Category A may give a commitment instead. For short-term work a declaration on the form is enough.
        - A non-sworn certificate by your country's foreign ministry, or its embassy or consulate in China, is accepted.
        - If you have lived in China for long, some places (Beijing) accept a Chinese certificate or the residence permit pages instead. Some places also excuse people who held a permit recently. Ask the local office.

        Order it early and check its date against the day of submission. Questions: hotline { $hotline_work }.

answer-criminal_record_certificate-beijing =
    Yes, for categories B and C: from your country of nationality or habitual residence, at most { $months ->
        [one] { $months } month
       *[other] { $months } months
    } old and authenticated; no sworn statement. In Beijing, if you have lived in China for { $china_years ->
        [one] { $china_years } year
       *[other] { $china_years } years
    } or more, a certificate of the Chinese exit-entry authority or the residence permit pages of that time can replace it.
    .details =
        - Habitual residence (经常居住地): the country outside China where you last lived for { $residence_years ->
        [one] { $residence_years } year
       *[other] { $residence_years } years
    } or more without interruption after leaving your own country.
        - Not needed for a change of employer inside China; category A may give a commitment.

        Questions: { $phone }.

answer-criminal_history =
    Having no criminal record is a general condition for the work permit, so a conviction can lead to refusal. We found no published list of old, minor or spent offences that do not count. What matters is what your police certificate shows. Let the employer ask the office before you apply: hotline { $hotline_work }.
    .details =
        - Do not hide it: false statements lead to refusal and a warning, and a permit obtained that way is revoked.
        - Whether the office asks further when the certificate no longer shows an old entry, we could not confirm.
        - The visa is decided separately; a visa office need not give reasons for a refusal.
        - After a removal from China no entry is possible for { $ban_from } to { $ban_to } years, after an expulsion for { $expulsion } years.

        We cannot judge a single case. For visa questions: hotline { $hotline_immigration }.

answer-medical_check =
    The health certificate must come from the Chinese customs health service: a health certificate (健康检查证明书) for a check in China, or a verification certificate (境外人员体格检查记录验证证明) for foreign records. It may be at most { $months ->
        [one] { $months } month
       *[other] { $months } months
    } old. For a change of employer inside China no new certificate is needed.
    .details =
        - Where: the international travel healthcare centre (国际旅行卫生保健中心) of the place. Ask the centre for an appointment, what to bring, whether to fast and what is tested: we hold no confirmed list.
        - From abroad: some older texts also accept overseas clinics that the Chinese authority recognises. Ask the employer what its office accepts.
        - The residence permit for longer stays needs the certificate too.
        - What stands in the way: by law no visa is given for serious mental disorders, infectious tuberculosis of the lungs, or other infectious diseases that may gravely endanger public health.
        - Bad result: ask the centre for the written finding and whether a repeat after treatment is possible, and tell the employer before the deadline passes. The office decides.

        Questions: hotline { $hotline_work }.

answer-medical_check-beijing =
    In Beijing the check is done by the International Travel Healthcare Center (国际旅行卫生保健中心): { $phone_main }, or { $phone_haidian } for foreign health documents. The certificate may be at most { $months ->
        [one] { $months } month
       *[other] { $months } months
    } old. Before entry, the employer's health commitment letter (健康承诺书) may stand in; the check then follows after arrival.
    .details =
        - Ask for an appointment, what to bring, whether to fast and what is tested: we hold no confirmed list.
        - For a change of employer inside China no new certificate is needed. The residence permit for longer stays needs it.
        - By law no visa is given for serious mental disorders, infectious tuberculosis of the lungs, or other infectious diseases that may gravely endanger public health.
        - Bad result: ask for the written finding and whether a repeat after treatment is possible, and tell the employer before the deadline passes.

answer-document_format =
    Upload colour scans of the originals and of their Chinese translations. Every document that is not in Chinese needs a translation, except the passport. You sign the application form and the employer stamps it. Keep files small, up to about { $mb } MB each, and use PDF. The photo shows your full face, bare-headed, on a white background.
    .details =
        - File type: some places name PDF or JPG; since { $pdf_since } the system is reported to take PDF only. Size limits are local.
        - Photo: not older than { $photo_months ->
        [one] { $photo_months } month
       *[other] { $photo_months } months
    }; Shenzhen, for the system, gives JPG, at least { $photo_width } by { $photo_height } pixels and at most { $photo_mb } MB. The system checks light, sharpness, background, position and glasses; hats only for religion.
        - Translation: in Beijing the employer may translate and put its seal on it; Shenzhen accepts this for English only and wants a professional agency for other languages. Elsewhere ask the local office.
        - A translation that plainly differs from the original must be done again.
        - The office may ask to see originals. Questions: hotline { $hotline_work }.

answer-document_format-shenzhen =
    In Shenzhen: colour scans of the originals, no stamped copies. The employer may translate English documents itself; other languages need a professional agency with its seal. Photo: JPG, white background, at least { $photo_width } by { $photo_height } pixels, at most { $photo_mb } MB. Your signature on the form must match the passport.
    .details =
        - Every document that is not in Chinese needs a translation, except the passport.
        - The photo may be at most { $photo_months ->
        [one] { $photo_months } month
       *[other] { $photo_months } months
    } old, bare-headed, full face, without frame. The system checks light, sharpness, background, position and glasses.
        - The system is reported to take PDF only for documents; try PDF first.

        Questions: { $phone }.

answer-document_format-beijing =
    In Beijing: colour scans of the originals and of their Chinese translations. The employer may translate and put its seal on the translation; no agency is needed. You sign the application form and the employer stamps it. The photo shows your full face, bare-headed, at most { $photo_months ->
        [one] { $photo_months } month
       *[other] { $photo_months } months
    } old.
    .details =
        - Every document that is not in Chinese needs a translation, except the passport. A translation that plainly differs from the original must be done again.
        - Photo: the system checks light, sharpness, background, position and glasses; hats only for religion. A Shenzhen text names at least { $photo_width } by { $photo_height } pixels and a white background for the system.
        - The system is reported to take PDF only for documents; try PDF first.

        Questions: { $phone }.

answer-document_validity =
    Police certificate: at most { $ncr_months ->
        [one] { $ncr_months } month
       *[other] { $ncr_months } months
    } old. Health certificate: at most { $medical_months ->
        [one] { $medical_months } month
       *[other] { $medical_months } months
    }. Photo: at most { $photo_months ->
        [one] { $photo_months } month
       *[other] { $photo_months } months
    }. Passport: valid for at least { $passport_months ->
        [one] { $passport_months } month
       *[other] { $passport_months } months
    } more. For degrees, their authentication and experience letters we found no age limit.
    .details =
        - From when it is counted: the texts do not fix the day. Count to the day on which the employer submits, and leave some weeks in reserve.
        - What counts is the date of issue of the certificate, not the date of the Apostille or translation.
        - Used again: for a change of employer the degree and the experience letter need not be filed again if an acceptable copy is on file; police and health certificate are not asked for at all.
        - Some places excuse people who held a permit in recent years from documents that are already on file. That is local: ask first.

        Questions: hotline { $hotline_work }.

answer-contract_requirements =
    The contract (聘用合同) must be in Chinese, or come with a Chinese translation under the employer's seal. It states place of work, content of work, pay, period of work in China and position, and has your signature and the employer's seal. Nothing may be altered by hand. These data must match the application.
    .details =
        - Labour law also wants: name, address and legal representative of the employer, your name, address and passport number, working time and leave, social insurance and labour protection.
        - Term: the permit normally follows the contract. A term of at most { $max_years ->
        [one] { $max_years } year
       *[other] { $max_years } years
    } is an older rule that we could not read in full.
        - Pay may not lie below the local minimum wage; the pay routes need their own figures.
        - Dates (Beijing; elsewhere ask): after a change of employer the new contract may not start before the cancellation takes effect; at an extension it follows the old contract without a gap.
        - Instead of a contract: appointment letter (任职证明) for representatives and staff under agreements, dispatch letter (派遣函) for staff sent by a group's headquarters.

        Questions: hotline { $hotline_work }.

answer-notification_letter =
    The Notification Letter of Foreigner's Work Permit (外国人工作许可通知) is the approval of an application from abroad. The employer prints it from the online system with the decision letter and sends it to you; you apply for the Z visa with it. How long it may be used we could not find in an official text: apply for the visa without delay.
    .details =
        - An agency names { $days } calendar days; treat this as a hint only and ask the embassy or consulate.
        - Check it at once against your passport: name, passport number, nationality, date of birth, employer and post.
        - Error, new passport or lapsed letter: do not apply for the visa with it. The employer asks the office that issued it whether it can be corrected or a new application is needed.
        - It does not allow you to work or to enter by itself.

        Questions: hotline { $hotline_work }.

answer-z_visa =
    Apply for the Z visa at a Chinese embassy or consulate abroad, with the Notification Letter (外国人工作许可通知). It is normally for a single entry, to be used within about { $entry_months ->
        [one] { $entry_months } month
       *[other] { $entry_months } months
    } of issue. It only bridges the time after arrival: within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry you must apply for the residence permit.
    .details =
        - Bring: passport valid for more than { $passport_months ->
        [one] { $passport_months } month
       *[other] { $passport_months } months
    } with at least { $pages ->
        [one] { $pages } blank page
       *[other] { $pages } blank pages
    }, application form, photo, Notification Letter. The visa office may ask for more and for an interview.
        - Third countries: whether a consulate takes applicants who do not live there is its own decision. Ask it before you travel, and have your right of stay there ready.
        - If you leave China after entering on a single-entry Z visa and before the residence permit is there, you need a new visa.
        - No reasons need be given for a refusal.

        Requirements by place are on the site of the Chinese embassy or consulate; further questions: hotline { $hotline_immigration }.

answer-r_visa =
    The R visa (R字签证) is for people who meet the standard of category A. The inviting organisation in China applies to the provincial authority for a Confirmation Letter for High-End Foreign Talent (外国高端人才确认函), decided within { $decision ->
        [one] { $decision } working day
       *[other] { $decision } working days
    }. With it the visa is free, for multiple entries, valid { $valid_short } or { $valid_long } years, with stays of up to { $stay ->
        [one] { $stay } day
       *[other] { $stay } days
    }.
    .details =
        - Documents for the letter: online form, invitation with your data, entry date and reason, passport, photo, proof of the A standard.
        - Spouse and minor children get matching visas.
        - To be employed you still need the work permit and the work-type residence permit; as a holder of an R visa you can apply for them inside China.

        Validity and stay are known to us from secondary sources; the embassy or consulate decides. Questions: hotline { $hotline_work }.

answer-wrong_visa_work =
    No. On a tourist (L), business (M), visit (F), family (S or Q) or study (X) status, or without a visa, you may not work in China. Work needs both the work permit and the work-type residence permit (工作许可和工作类居留证件). This also holds for a trial period while the documents are pending.
    .details =
        - M and F cover meetings, trade talks and exchanges, without employment here.
        - A promise such as "come on a business visa, we change it later" puts the risk on you: illegal work means a fine of RMB { $fine_min } to { $fine_max }, in serious cases detention.
        - The K visa: we found no official text that it replaces the work permit. Popular pages say otherwise; do not rely on them.
        - Who may apply without leaving China is a separate question; ask us about it.

        Confirm with hotline { $hotline_work } (work permit) or { $hotline_immigration } (visa) before you start.

answer-apply_inside_china =
    Only in listed cases: category A; change of employer in the same occupation with a valid work residence permit; spouse or child of a Chinese citizen or of a foreigner working or permanently living here; group transfers, zone or regional-headquarters policies, intergovernmental agreements; R visa. On a tourist or business visa in category B you normally must leave and obtain a Z visa.
    .details =
        - Also listed: representatives of resident offices who entered on a work visa, and holders of a permit of up to { $short_days ->
        [one] { $short_days } day
       *[other] { $short_days } days
    } who are hired during that stay.
        - You must hold a valid visa or residence document when the employer files; it does not become longer because an application is pending.
        - The office may accept other cases. Let the employer ask before your visa runs out: hotline { $hotline_work }.
        - Order inside China: health check, online application by the employer, then the work-type residence permit.

        Applying for the Z visa in Hong Kong or another third place is a question for the consulate there.

answer-apply_inside_china-beijing =
    A Beijing question-and-answer text words it widely: talent already in China with a valid visa or residence document may apply here. The guide itself lists cases, such as category A, change of employer, family of Chinese citizens or of foreigners working here, group transfers, zone policies and R visa. Let the employer ask first: { $phone }.
    .details =
        - You must hold a valid visa or residence document when the employer files; it does not become longer because an application is pending.
        - Order inside China: health check, online application by the employer, then the work-type residence permit.
        - Until you hold both permits you may not work. The office decides whether a case is accepted; plan for a Z visa as the way out.

answer-short_term_work =
    Work of up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (完成短期工作任务) needs a short-term permit and a Z visa, and is open only for listed tasks: technical, research, management or guidance work at a Chinese partner, trial training in sport, film shooting, fashion shows, approved commercial performances, and cases that the office recognises. It cannot be extended.
    .details =
        - Not short-term work: installing, repairing or teaching equipment that was bought, supervising a project won by tender, being sent to the sender's own branch or office. For up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    } these use an M visa. Unpaid work and performances without the commercial approval use an F visa. Longer stays follow the normal work permit.
        - Documents: form with your own declaration of no criminal record, contract naming places, period and content, passport.
        - Time: about { $pre_review } working days for pre-review and acceptance and { $decision } for the decision.
        - The Z visa either allows a stay of { $visa_days ->
        [one] { $visa_days } day
       *[other] { $visa_days } days
    }, or says that a residence document must be obtained; then a residence permit for the task is issued.

        The Chinese partner applies. Questions: hotline { $hotline_work }.

answer-short_term_work-beijing =
    In Beijing, work of up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    } needs a short-term permit and a Z visa; applicants are { $age_min } to { $age_max } years old. It is open only for listed tasks: technical, research, management or guidance work at a Chinese partner, trial training in sport, film shooting, fashion shows, approved commercial performances, and cases that the office recognises.
    .details =
        - It cannot be extended. Installing or servicing equipment that was bought and visits to the sender's own branch are not short-term work; for up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    } they use an M visa.
        - The Z visa either allows a stay of { $visa_days ->
        [one] { $visa_days } day
       *[other] { $visa_days } days
    }, or says that a residence document must be obtained.
        - The Chinese partner applies. Questions: { $phone }.

answer-after_arrival =
    Register your address with the police within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of moving in, take the health check, and apply for the work-type residence permit at the exit-entry police within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry. The earlier step of claiming a permit card after entry was abolished on { $electronic }. Do not start work before you hold the residence permit.
    .details =
        - Address: hotels register you; in a flat go to the local police station, with the host's help.
        - Health check: at the customs health service, unless you already hold a certificate that is recent enough.
        - Residence permit: in person, with fingerprints; bring passport, Notification Letter or electronic permit, contract or other documents that the office asks for.
        - Electronic social security card (电子社保卡): register in the app; it shows the work permit.
        - Some places ask category B and C holders to show their originals at the window within { $check_days ->
        [one] { $check_days } day
       *[other] { $check_days } days
    } of entry. Let the employer ask.

        Questions: hotline { $hotline_immigration }.

answer-after_arrival-shaanxi =
    Register your address with the police within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of moving in, take the health check, and apply for the work-type residence permit at the exit-entry police within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry. The earlier step of claiming a permit card after entry was abolished on { $electronic }. Do not start work before you hold the residence permit.
    .details =
        - Address: hotels register you; in a flat go to the local police station, with the host's help.
        - Health check: at the customs health service, unless you already hold a certificate that is recent enough.
        - Residence permit: in person, with fingerprints; bring passport, Notification Letter or electronic permit, contract or other documents that the office asks for.
        - Electronic social security card (电子社保卡): register in the app; it shows the work permit.
        - Shaanxi (陕西), by its published questions and answers: category B and C holders show their originals, the page with the visa or residence permit and the health certificate at the window within { $check_days ->
        [one] { $check_days } day
       *[other] { $check_days } days
    } of entry. Category A holders need not. Let the employer confirm.

        Questions: hotline { $hotline_immigration }.

answer-after_arrival-card =
    On the date you ask about: register your address within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of moving in, take the health check, have the employer claim the physical work permit card within { $card_days ->
        [one] { $card_days } day
       *[other] { $card_days } days
    } of entry, and apply for the residence permit within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry.
    .details =
        The card step was abolished on { $electronic }. Some institutions set shorter internal deadlines for the card at that time.

answer-police_registration =
    Register your address within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of moving in (住宿登记). A hotel does it for you. In a flat or house, you or your host register at the local police station. Do it again whenever you move or stay in another flat; who fails to do so is warned and may also be fined up to RMB { $fine }.
    .details =
        - Bring passport with visa or residence permit, the lease, and the landlord's details; the station tells you what else.
        - Online: some cities offer an online form. We hold no confirmed list; ask the local police station.
        - After travel: stays in hotels are registered by the hotel. Whether you must register again at your own address after a journey is handled differently from place to place; ask your police station. Ask also whether to register again after a new passport or a new residence permit.
        - If details on your residence permit change, report them to the exit-entry police within { $change_days ->
        [one] { $change_days } day
       *[other] { $change_days } days
    }.

        Questions: hotline { $hotline_immigration }.

answer-residence_permit =
    Apply in person at the exit-entry office of the police (公安机关出入境管理机构) within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry. It decides within { $working_days ->
        [one] { $working_days } working day
       *[other] { $working_days } working days
    } and keeps the passport meanwhile; the receipt (受理回执) proves your lawful stay. The permit runs from { $min_days } days to { $max_years } years and normally follows the work permit.
    .details =
        - Documents: passport, photo, work permit (Notification Letter or electronic permit), address registration, health certificate if the permit is to run longer, and what the local office adds. Fingerprints are taken.
        - A health certificate counts for { $health_months ->
        [one] { $health_months } month
       *[other] { $health_months } months
    } from issue.
        - Extension: at least { $before ->
        [one] { $before } day
       *[other] { $before } days
    } before expiry, after the work permit has been extended.
        - Refusals by the exit-entry police are final.

        Some cities take both applications together at the same window. Questions: hotline { $hotline_immigration }.

answer-residence_permit-joint =
    In your city the work permit and the residence permit can be filed together (一窗受理、并联审批), reportedly within { $joint ->
        [one] { $joint } working day
       *[other] { $joint } working days
    }. Otherwise apply in person at the exit-entry police within { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of entry; it decides within { $working_days ->
        [one] { $working_days } working day
       *[other] { $working_days } working days
    }. The receipt (受理回执) proves your lawful stay while the passport is held.
    .details =
        - The residence permit runs from { $min_days } days to { $max_years } years and normally follows the work permit. Fingerprints are taken.
        - Documents: passport, photo, work permit, address registration, health certificate for longer permits, and what the office adds.
        - Ask which window and which cases the joint filing covers before you go. Questions: hotline { $hotline_immigration }.

answer-permit_validity =
    Category A: up to { $a_years ->
        [one] { $a_years } year
       *[other] { $a_years } years
    }. Category B: up to { $b_years ->
        [one] { $b_years } year
       *[other] { $b_years } years
    }. Category C: usually up to { $c_years ->
        [one] { $c_years } year
       *[other] { $c_years } years
    } (practice, not confirmed by a text). Within that, the permit normally follows your contract and passport: the earliest end decides.
    .details =
        - So a short contract or a passport that runs out soon gives a short permit. Renew the passport first where you can.
        - We found no limit on the number of extensions. Each extension is checked anew: employer, post, age, pay where it counted.
        - Office practice can be shorter than the maximum.

        Questions: hotline { $hotline_work }.

answer-permit_validity-shenzhen =
    In Shenzhen extensions are reported to be usually for { $usual ->
        [one] { $usual } year
       *[other] { $usual } years
    }, and for up to { $longer ->
        [one] { $longer } year
       *[other] { $longer } years
    } after { $after ->
        [one] { $after } year
       *[other] { $after } years
    } of work in China. The maximum is { $a_years ->
        [one] { $a_years } year
       *[other] { $a_years } years
    } in category A and { $b_years ->
        [one] { $b_years } year
       *[other] { $b_years } years
    } in category B. The permit follows your contract and passport.
    .details =
        The Shenzhen practice is known to us from a single unofficial source. Ask the office: { $phone }. We found no limit on the number of extensions; each is checked anew.

answer-family_dependents =
    Your spouse, parents, parents-in-law and children under { $child_age } can join you: on an S1 visa for stays over { $long_stay } days, followed by a residence permit for private affairs (私人事务类居留证件), or on an S2 visa for shorter stays. Their permit follows yours; it does not allow work.
    .details =
        - Apply: for the visa at the Chinese embassy or consulate, with your invitation letter, proof of the relationship (marriage, birth or adoption certificate) and copies of your permits; after entry on S1 at the exit-entry police within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
        - You can name family in the work permit application; for that the documents need a Chinese translation but no authentication. The police may still ask for authenticated documents, so have them authenticated at home.
        - Unmarried partners are not among the family members that the rule names. Ask the embassy or consulate about other visas.
        - When your residence permit ends or changes, theirs must be renewed or changed too.

        Questions: hotline { $hotline_immigration }.

answer-family_work =
    Not on the family residence permit: it does not allow work, and this also holds for the foreign spouse of a Chinese citizen. But a spouse or child with a valid visa or residence permit may apply for their own work permit without leaving China, if an employer hires them and they meet the conditions.
    .details =
        - This covers the spouse or child of a Chinese citizen, and of a foreigner who works or permanently lives in China.
        - The new employer applies online through the in-country entry; the general conditions (category, degree, experience, age and so on) apply as to everybody.
        - After the work permit, the family residence permit is changed to the work type at the exit-entry police. Work starts only then.
        - If a permanent residence card is held, no work permit is needed.

        Questions: hotline { $hotline_work }.

answer-travel_reentry =
    With a valid residence permit (外国人居留证件) you may leave and re-enter China without a new visa. While the police hold your passport for an application you cannot travel abroad. On a single-entry Z visa do not leave before the residence permit is in your passport: you would need a new visa to return.
    .details =
        - The residence permit must still be valid on the day of return. Extend it at least { $before ->
        [one] { $before } day
       *[other] { $before } days
    } before expiry, and do that before a long journey.
        - While only the work permit application or extension is pending, your passport is not held for it; ask the employer whether you or your originals may be needed meanwhile. If the application is made inside China on another visa, ask before you leave: that visa may not let you back in.
        - Journeys to Hong Kong, Macau and Taiwan count as leaving and entering.
        - Pending residence permit: the receipt proves lawful stay inside China, it is not a document for re-entry. In an emergency ask the exit-entry police about taking the passport back.
        - After job change or cancellation, check first whether your residence permit is still valid.

        Questions: hotline { $hotline_immigration }.

answer-extension-shenzhen =
    Your employer applies for the extension (延期) online at the latest { $before ->
        [one] { $before } day
       *[other] { $before } days
    } before the permit expires; then you extend the residence permit, also at least { $residence_before ->
        [one] { $residence_before } day
       *[other] { $residence_before } days
    } before it expires. Since { $since } Shenzhen is reported to refuse extensions in categories B and C from the age of { $age }.
    .details =
        - The reports on age are unofficial, and a single report gives a lower age for women. Let the employer ask early: { $phone }.
        - Earliest: { $earliest ->
        [one] { $earliest } day
       *[other] { $earliest } days
    } before expiry by the older national text; ask whether Shenzhen opens earlier.
        - Documents: extension form (your signature, employer's seal), new contract or appointment letter, passport, valid work residence permit, others on request.
        - Both permits must still be valid, and employer and post the same. New title with the same kind of work: add a letter. Another occupation: cancellation and a new application.

answer-extension =
    Your employer applies for the extension (延期) online at the latest { $before ->
        [one] { $before } day
       *[other] { $before } days
    } before the work permit expires. Both the permit and the residence permit must still be valid, and employer and post must stay the same. Afterwards you extend the residence permit, also at least { $residence_before ->
        [one] { $residence_before } day
       *[other] { $residence_before } days
    } before it expires.
    .details =
        - Earliest: { $earliest ->
        [one] { $earliest } day
       *[other] { $earliest } days
    } before expiry by the older national text; Beijing opens { $earliest_beijing ->
        [one] { $earliest_beijing } day
       *[other] { $earliest_beijing } days
    } before. Elsewhere ask.
        - Documents: extension form (your signature, employer's seal), new contract or appointment letter, passport, valid work residence permit. Pay routes add commitment and tax records in Beijing. Some offices want a new health certificate.
        - Degree and police certificate are not in the list for an extension.
        - New title with the same kind of work: add a letter. Another occupation: cancellation and a new application. Another employer cannot extend.
        - Both permits may end on the same day: start with the work permit early enough that the residence permit can follow in time.

        Missed the day? Let the employer call hotline { $hotline_work } at once.

answer-extension-beijing =
    In Beijing your employer can apply for the extension (延期) from { $earliest_beijing ->
        [one] { $earliest_beijing } day
       *[other] { $earliest_beijing } days
    } until { $before ->
        [one] { $before } day
       *[other] { $before } days
    } before the permit expires; it is decided within { $decision ->
        [one] { $decision } working day
       *[other] { $decision } working days
    }. Permit and residence permit must still be valid, employer and post the same. Then you extend the residence permit, at least { $residence_before ->
        [one] { $residence_before } day
       *[other] { $residence_before } days
    } before it expires.
    .details =
        - Documents: extension form (your signature, employer's seal), new contract or appointment letter, passport, valid work residence permit; pay routes add commitment and tax records.
        - The new contract starts when the old contract ends, without a gap.
        - B can become A at the extension with supporting documents, and a new passport can be recorded at the same time.
        - New title with the same kind of work: add a letter. Another occupation: cancellation and a new application.

        Questions: { $phone }.

answer-expired_or_overstay =
    Go to the exit-entry police now and tell your employer today: do not wait and do not leave without advice. An expired work permit lapses by itself and cannot be extended; a new application is needed. Staying without a valid permit brings a warning, in serious cases RMB { $per_day } a day up to RMB { $cap }, or detention.
    .details =
        - Detention in serious cases: { $detention_min } to { $detention_max } days. What follows is for the police to decide.
        - Stop working as soon as the permit has lapsed: work without it is illegal.
        - Not expired yet, but less than { $before ->
        [one] { $before } day
       *[other] { $before } days
    } left: the employer should ask the office at once whether it still accepts the extension. Do not rely on exceptions of earlier years.
        - The exit-entry police can issue a stay permit (停留证件) where the rules allow it; ask before your last valid day.
        - For a lapsed permit no cancellation certificate is issued; a later employer uses the page of the cancelled residence permit.

        Hotlines: { $hotline_immigration } (stay), { $hotline_work } (work permit).

answer-change_employer =
    The old employer cancels your permit first, within { $cancel_days ->
        [one] { $cancel_days } working day
       *[other] { $cancel_days } working days
    } of the end of the job; then the new employer applies inside China (变更用人单位), if the occupation stays the same and your work residence permit is still valid. You need no new police or health certificate. Do not work for the new employer before it is approved.
    .details =
        - From the old employer: release or leaving letter and the cancellation certificate (注销证明).
        - For the new employer: form, new contract, passport, valid work residence permit, photo, cancellation certificate. Degree and experience letter only if no acceptable copy is on file.
        - The new contract should start after the cancellation takes effect.
        - Different occupation: a new application; whether inside China depends on the office.
        - Another city: the new city's office decides; ask it before you resign.
        - Afterwards have the residence permit changed at the exit-entry police.

        Let the new employer ask hotline { $hotline_work } before you resign: the residence permit may not last through a gap.

answer-change_employer-beijing =
    In Beijing the old permit is cancelled first; then the new employer applies inside China (变更用人单位) for the same occupation, with a valid work residence permit or a stay permit obtained within { $stay_days ->
        [one] { $stay_days } day
       *[other] { $stay_days } days
    } of cancellation. Decided within { $decision ->
        [one] { $decision } working day
       *[other] { $decision } working days
    }. No new police or health certificate. Do not work before it is approved.
    .details =
        - The new contract may not start before the cancellation decision takes effect.
        - Degree and experience letter only if no acceptable copy is on file.
        - Different occupation: a fresh application through the in-country entry.
        - Back to the same employer after cancellation: the same entry, with a written explanation.
        - Afterwards have the residence permit changed at the exit-entry police.

        Let the new employer ask { $phone } before you resign.

answer-change_information =
    New passport, name, job title or category with the same employer: the employer applies for the change (信息变更) online within { $working_days ->
        [one] { $working_days } working day
       *[other] { $working_days } working days
    }. What stands on your residence permit, such as a new passport, you report yourself to the exit-entry police within { $residence_days ->
        [one] { $residence_days } day
       *[other] { $residence_days } days
    }.
    .details =
        - Documents: signed and stamped change form and the proof, such as the new passport page with the visa or permit page, or a letter about the new title.
        - Some sources count calendar days instead of working days: be early.
        - Promotion or new title with the same kind of work is a change. A different occupation needs cancellation and a new application.
        - Company name, address, legal representative or handler: the employer changes its own registration in the system; in Beijing the company name first on the national platform. Ask whether your permit must be changed too.
        - A different legal entity is a new employer.

        Questions: hotline { $hotline_work } (work permit), { $hotline_immigration } (residence permit).

answer-cancellation =
    When the employment ends, the employer cancels the permit (注销) in the online system within { $working_days ->
        [one] { $working_days } working day
       *[other] { $working_days } working days
    }. The proof that the employment has ended needs your signature and the employer's seal. Ask for the cancellation certificate (注销证明): the next employer needs it.
    .details =
        - Documents: stamped cancellation form, signed proof of the end of employment, others on request; a statement if the foreigner left alone.
        - Some sources count calendar days instead of working days: be early.
        - A permit that runs out without extension is cancelled automatically, and no certificate is issued.
        - If the employer no longer exists, you may cancel yourself at the local window with proof of the dissolution and a statement.
        - The employer must also report your leaving to the exit-entry police.
        - If nothing is done, the old permit stays in the system and the next employer cannot use the transfer. Remind the employer in writing.

        Questions: hotline { $hotline_work }.

answer-cancellation-beijing =
    In Beijing the employer cancels the permit (注销) online within { $working_days ->
        [one] { $working_days } working day
       *[other] { $working_days } working days
    } of the end of the employment; it is decided within { $decision ->
        [one] { $decision } working day
       *[other] { $decision } working days
    }. The proof of the end of employment needs your signature and the employer's seal. Ask for the cancellation certificate (注销证明).
    .details =
        - Where the permit rested on a pay commitment, tax record and withholding screenshot are filed too.
        - During a labour dispute neither side can cancel alone without an effective judgment or award.
        - If the foreigner left without notice and cannot be reached for more than { $unreachable } days, the employer may publish a notice for { $notice ->
        [one] { $notice } day
       *[other] { $notice } days
    } in a newspaper and then cancel without the signature.

        Questions: { $phone }.

answer-employer_wont_cancel =
    The employer has to cancel within { $cancel_days ->
        [one] { $cancel_days } working day
       *[other] { $cancel_days } working days
    } and must give you a certificate that the contract has ended (解除或者终止劳动合同的证明). Ask in writing with a deadline, keep proof, and call the work permit office through hotline { $hotline_work }. If it still refuses, you can turn to labour arbitration.
    .details =
        - Resign properly: in writing, with { $notice_days ->
        [one] { $notice_days } day's notice
       *[other] { $notice_days } days' notice
    } outside probation, so that the end of the contract is beyond doubt.
        - By labour law the employer gives the certificate when the contract ends and transfers social insurance within { $certificate_days ->
        [one] { $certificate_days } day
       *[other] { $certificate_days } days
    }; you can claim damages.
        - Some sources count the time for cancelling in calendar days.
        - You cannot cancel alone while the employer exists. In Beijing an effective judgment or award can take its place; elsewhere ask the office.
        - If the employer has been dissolved, you may cancel yourself with proof of it.
        - A threat to have you deported or put on a list is no reason to sign anything untrue: the authorities decide, not the employer.
        - Watch the end date of your residence permit: a dispute does not extend it.

        Complaints: hotline { $hotline_city } of your city.

answer-employer_wont_cancel-beijing =
    In Beijing, if the employer will not cancel, you need an effective judgment or arbitration award; in a dispute neither side can cancel alone. If the employer has been dissolved, you may cancel yourself. First ask in writing: the employer has to cancel within { $cancel_days ->
        [one] { $cancel_days } working day
       *[other] { $cancel_days } working days
    } and must certify that the contract has ended.
    .details =
        - Keep proof of your resignation, your letters and the answers. Call the office: { $phone }.
        - Labour arbitration is the way to the award; the labour hotline is { $hotline_work }.
        - Watch the end date of your residence permit: a dispute does not extend it. Ask the exit-entry police in time about a stay permit.

answer-after_leaving_job =
    We found no rule that gives a fixed number of days after a job ends. The residence permit was given for this job; when the job ends, report the change to the exit-entry police within { $report_days ->
        [one] { $report_days } day
       *[other] { $report_days } days
    } and ask there how long you may stay and whether a stay permit (停留证件) is possible. Do this before your last working day if you can.
    .details =
        - The employer cancels the work permit within { $cancel_days ->
        [one] { $cancel_days } working day
       *[other] { $cancel_days } working days
    } (some sources count calendar days) and reports your leaving to the police.
        - A residence permit whose reason has ended can be declared void if the change is not reported. Do not rely on the date printed in it.
        - A stay permit runs at most { $stay_max ->
        [one] { $stay_max } day
       *[other] { $stay_max } days
    } by law; how many days are given is decided case by case.
        - With a new job in the same occupation, the new employer's application should be ready before the residence permit ends.
        - Family members' permits follow yours.

        Ask hotline { $hotline_immigration } for the practice of your city.

answer-after_leaving_job-beijing =
    When the job ends, report the change to the exit-entry police within { $report_days ->
        [one] { $report_days } day
       *[other] { $report_days } days
    } and ask how long you may stay. For a new job in Beijing, a stay permit (停留证件) obtained within { $stay_days ->
        [one] { $stay_days } day
       *[other] { $stay_days } days
    } after the work permit was cancelled can serve in place of the work residence permit.
    .details =
        - We found no rule that gives a fixed number of days. A residence permit whose reason has ended can be declared void if the change is not reported; do not rely on the date printed in it.
        - How many days a stay permit gives is decided case by case.
        - Family members' permits follow yours.

        Questions: hotline { $hotline_immigration }.

answer-lost_card =
    Cards have not been replaced since { $electronic }: the work permit is electronic now. If your card is lost, stolen or damaged, tell your employer, who files the item "reissue electronic work permit" (补办电子工作许可) in the online system. You then show the permit with the electronic social security card (电子社保卡).
    .details =
        - The permit itself stays valid; only the card is gone.
        - We found no deadline for this and no fee. Do it soon, and before an extension or a change.
        - A stolen card: also make a police report and keep the copy.

        Questions: hotline { $hotline_work }.

answer-lost_card-card =
    On the date you ask about, a lost or damaged card (外国人工作许可证) was declared lost in the online system and the employer applied for a replacement (补办). Since { $electronic } cards are no longer replaced; the permit is electronic.
    .details =
        If you lost a card then and never replaced it, let the employer ask hotline { $hotline_work } for the electronic permit.

answer-electronic_permit =
    Since { $electronic } no plastic card has been issued: the work permit is linked with the social security card and shown in the electronic social security card app (电子社保卡). Until it appears there, for instance for the residence permit, the Notification Letter or the electronic permit is your proof. A valid old card can be used until extension or change.
    .details =
        - To get it: after entry register in the app with name, permit number or social security number, and pass the name and face check.
        - If you hold a valid old card and want the electronic form, the employer files "reissue electronic work permit" (补办电子工作许可).
        - If the app does not find you: compare the spelling of your name and the passport number with the data that the employer filed.

        Questions on the app and the permit: hotline { $hotline_work }.

answer-electronic_permit-card =
    On the date you ask about, the work permit was still a physical card (外国人工作许可证), claimed by the employer within { $card_days ->
        [one] { $card_days } day
       *[other] { $card_days } days
    } of entry. The electronic permit, linked with the social security card, has been issued since { $electronic }.
    .details =
        Cards that were valid then can be used until extension or change.

answer-work_location =
    The permit is tied to the employer, post and place of work that it names; regular work elsewhere goes beyond it and can be illegal work. Business trips and meetings for your own employer are not a new job. For a branch, client site or campus where you work regularly, the employer must ask the office first.
    .details =
        - We found no text that says how many days elsewhere are still a business trip. The longer and more regular, the more you need an answer in writing.
        - Name all regular places of work in the contract and the application.
        - Another city for good: ask both offices whether a change is enough or a new application is needed. If the branch is a different legal entity, it is a new employer.
        - The employer must report a changed place of work to the exit-entry police.

        Let the employer ask hotline { $hotline_work }.

answer-side_and_remote_work =
    No second job on this permit: it covers only the employer, post and place that it names. Tutoring, freelancing and paid work for others beyond that are illegal work (超出工作许可限定范围), even with your employer's consent. For remote work for a foreign company while in China we found no official rule: treat it as uncertain and ask first.
    .details =
        - Fine for illegal work: RMB { $fine_min } to { $fine_max }; in serious cases also detention.
        - Some zones are said to try rules for additional posts; ask the office whether yours does.
        - Remote work on a visitor status: secondary sources treat paid work done in China as work that needs a permit.
        - Income from own content (videos, streams): we found no rule; paid regularly it may count as work. Ask before you start.

        Ask in writing where you can: hotline { $hotline_work } (work permit), { $hotline_immigration } (stay).

answer-own_company =
    Owning a company does not give the right to work: you need the permit too, and your company is the employer that applies. You must fit a category: A as founder or in certain leading posts, or B by degree and experience, pay or points. An investor who does not work in the company needs no work permit, but may not work.
    .details =
        - Founder route in A (创新创业人才): investment based on your own major invention, patent or know-how, stable for { $years ->
        [one] { $years } year
       *[other] { $years } consecutive years
    }, at least USD { $invested } invested and a personal share of at least { $share }%.
        - Leading posts: chair, legal representative, general manager or chief expert of certain enterprises; parts of these texts we know from secondary sources only.
        - Where a form needs your signature and the company's, ask the office who may sign for the company.
        - The company must meet all conditions for employers and pay at least the minimum wage.
        - Cities differ widely (start-up parks, start-up rule in C). Ask before you register the company: hotline { $hotline_work }.

answer-own_company-beijing =
    In Beijing, foreign entrepreneurs in the start-up phase can apply through listed parks and incubators. Otherwise your company applies for you as employer, and you must fit category A (founder, leading post) or B. Owning a company alone does not give the right to work.
    .details =
        - Founder route in A (创新创业人才): your own major invention, patent or know-how, investment stable for { $years ->
        [one] { $years } year
       *[other] { $years } consecutive years
    }, at least USD { $invested } invested and a personal share of at least { $share }%.
        - Ask which parks are listed before you register the company: { $phone }.

answer-own_company-tianjin =
    In Tianjin, an investor or legal representative who takes no part in running the business may not apply; somebody who does, and who meets A or B, may apply, with some tolerance on age. The main investor of a start-up who misses A and B may first apply as C for { $startup_years ->
        [one] { $startup_years } year
       *[other] { $startup_years } years
    }.
    .details =
        An extension of that C permit needs proof of real operation. Your company is the employer that applies. Ask before you register the company: hotline { $hotline_work }.

answer-penalties =
    Illegal work (非法就业): you are fined RMB { $fine_min } to { $fine_max }; in serious cases there is also detention of { $detention_min } to { $detention_max } days. The employer is fined RMB { $employer_fine } for each person, at most RMB { $employer_cap }, and its illegal income is confiscated. You may be ordered to leave or be repatriated (遣送出境).
    .details =
        - Illegal work is: while either of the permits is missing, beyond the scope of the permit, or as a student beyond the allowed posts or hours.
        - Order to leave: within at most { $leave_days ->
        [one] { $leave_days } day
       *[other] { $leave_days } days
    }. After a repatriation no entry for { $ban_from } to { $ban_to } years. Costs are borne by you, or by the illegal employer if you cannot pay.
        - Whoever arranges illegal work is fined too.
        - Fraud to get a visa or residence permit: fine of RMB { $fraud_min } to { $fraud_max }, more in serious cases, with detention.
        - False documents for the work permit: refusal and warning; a permit obtained by deceit is withdrawn. Bars on new applications exist for some matters; whether they apply to work permits we could not confirm.
        - A broken commitment is recorded as a breach of trust (失信行为).

        If you are questioned or summoned, get legal advice before you sign.

answer-social_insurance_tax =
    Foreign employees join all { $insurances } kinds of social insurance; the employer registers you within { $register_days ->
        [one] { $register_days } day
       *[other] { $register_days } days
    } of the permit. A treaty between your country and China can exempt you from parts, such as pension. Income tax: anyone in China for { $resident_days } days or more in a calendar year is a tax resident.
    .details =
        - Ask the employer for proof of registration and contributions; the electronic permit is linked with the social security card.
        - For an exemption under a treaty, ask hotline { $hotline_work } what proof is needed, before the first pay.
        - We read the rule on social insurance only in its original wording; ask whether it has changed.
        - Tax-free allowances for housing, language training and children's education may be used until { $allowance_until } instead of the special deductions, not both.
        - Where the permit rested on a pay figure, the tax record must match it at the next extension or cancellation (Beijing).

        Social insurance: hotline { $hotline_work }. Tax returns and refunds are for the tax office.

answer-out_of_domain_near =
    This is next door to what I know: I answer questions on the work permit for mainland China only. Visas without work, permanent residence, a lost passport: hotline { $hotline_immigration }. Pay or dismissal disputes and social insurance: { $hotline_work }. Other city services: { $hotline_city }.
    .details =
        - Visas abroad: the Chinese embassy or consulate. Lost passport: the police and your own embassy.
        - Marriage registration: the civil affairs office. Tax returns and refunds: the tax office. Company registration: the market regulator.
        - Work permits of Hong Kong, Macau, Taiwan or other countries: their own authorities.
        - We do not find jobs. If you have an offer for work in mainland China, ask me about the permit.
