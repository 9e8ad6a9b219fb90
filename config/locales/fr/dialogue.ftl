### Calculs dans la discussion (points, catégorie, délais) et échanges sur plusieurs messages. Ni chiffre ni nombre ici.

## Début et fin

form-intro-points = Je vais calculer vos points. Dites-moi ce que vous savez, avec vos mots et dans l'ordre que vous voulez ; vous pouvez poser une autre question en cours de route.
form-intro-category = Je vais voir quelle catégorie pourrait convenir. Dites-moi ce que vous savez, avec vos mots et dans l'ordre que vous voulez ; vous pouvez poser une autre question en cours de route.
form-intro-deadlines = Je vais calculer vos délais.
form-stopped = D'accord, j'arrête et j'oublie ce que vous m'avez dit de votre situation. Que voulez-vous encore savoir sur le permis de travail ?
form-back-points = Revenons à vos points.
form-back-category = Revenons à votre catégorie.
form-back-deadlines = Revenons à vos délais.
form-not_understood = Je ne trouve pas de réponse à cette question dans votre message.
form-nothing_known = Je ne sais encore rien qui permette de calculer.

## Ce qui a été compris

form-noted = C'est noté : { $facts }.
form-line = { $what } : { $value }
form-changed = Corrigé : { $what }, non plus { $before } mais { $after }.
form-not_so = Ce n'est pas le cas : { $what }
form-understood = Voici ce que j'ai compris :
form-confirm-missing = Vous ne m'avez pas dit : { $what }. Là où cela compte, le résultat reste ouvert.
form-confirm = Est-ce exact ? Si oui, je calcule. Sinon, écrivez simplement ce qui est différent.
form-what-is-wrong = Qu'est-ce qui est différent ? Écrivez simplement la bonne valeur.

## Questions

form-ask-age = Quel âge avez-vous ?
form-why-age = L'âge compte dans le barème de points, et certaines voies ont une limite d'âge.
form-ask-education = Quel est votre diplôme le plus élevé ?
form-why-education = Le diplôme donne des points, et certaines voies en exigent.
form-ask-experience = Depuis combien d'années travaillez-vous à plein temps dans ce métier ?
form-why-experience = Les années d'expérience du métier donnent des points, et certaines voies exigent un minimum.
form-ask-salary = Combien serez-vous payé en Chine, en yuans avant impôt ? Dites si c'est par mois ou par an.
form-why-salary = Le salaire annuel donne des points, et un salaire élevé ouvre une voie à lui seul.
form-ask-months = Combien de mois par an travaillerez-vous en Chine ?
form-why-months = Le barème compte les mois de travail en Chine par an.
form-ask-chinese = Avez-vous un certificat HSK de chinois, et de quel niveau ?
form-why-chinese = Le niveau de chinois donne des points.
form-ask-city = Dans quelle ville travaillerez-vous ?
form-why-city = Certaines régions donnent des points, et certaines villes ont leurs propres règles.
form-ask-extras = L'un de ces cas s'applique-t-il à vous ?
form-why-extras = Chacun peut donner des points à part.
form-ask-post = S'agit-il d'un poste de cadre ou de spécialiste ?
form-why-post = La voie habituelle vers la catégorie B est celle des cadres et des spécialistes.
form-ask-related = Votre travail passé était-il du même métier que le nouveau poste ?
form-why-related = Seule l'expérience du métier compte pour la voie habituelle vers la catégorie B.
form-ask-teacher = Allez-vous enseigner une langue ?
form-why-teacher = Les professeurs de langue ont une voie avec ses propres conditions.
form-ask-tongue = Enseignerez-vous votre langue maternelle ?
form-why-tongue = En principe, les professeurs de langue enseignent leur langue maternelle.
form-ask-special = L'un de ces cas s'applique-t-il à vous ?
form-why-special = Chacun ouvre une voie à part, qu'une personne doit apprécier.
form-ask-event = Quelle date avez-vous ? Par exemple celle de votre entrée en Chine, de la fin de votre permis ou de votre emploi.
form-why-event = Tout délai se compte à partir d'une date qui vous est propre.
form-ask-event_date = Quel jour ? { $event } : écrivez le jour, le mois et l'année.
form-why-points = Je ne demande que ce que le barème compte. Vous pouvez laisser de côté ce que vous ne savez pas.
form-why-category = Je ne demande que ce qui décide entre les voies. Vous pouvez laisser de côté ce que vous ne savez pas.
form-why-deadlines = Tout délai se compte à partir d'une date qui vous est propre.

## Doutes

form-doubt-values = Je lis des valeurs différentes ici : { $what } ({ $values }). Laquelle est juste ?
form-doubt-date = De quel jour s'agit-il ? { $what } : { $values }.
form-doubt-birth_year = Avez-vous déjà fêté votre anniversaire cette année ? Quel âge avez-vous maintenant ?
form-doubt-range = Vous avez donné une fourchette : { $what } (de { $low } à { $high }). Avec quel chiffre dois-je calculer ?
form-doubt-currency = Le barème compte en yuans et je ne convertis pas les devises. Combien font { $amount } { $currency } en yuans selon votre contrat, avant impôt ?
form-doubt-period = { $amount } yuans, est-ce par mois ou par an ?
form-doubt-tax = { $amount } yuans, c'est après impôt. Combien avant impôt ?
form-doubt-too_many_years = { $years } ans de travail à l'âge de { $age } ans : cela ne va pas ensemble. Combien d'années de travail sont justes ?
form-doubt-bounds = { $value } ne peut pas être juste : { $what }. Écrivez-le encore, s'il vous plaît.

## Valeurs

form-hsk = HSK { $level }
form-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
form-age = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
form-months = { $count } mois par an
form-pay = { $amount } yuans
form-pay-year = { $amount } yuans par an
form-pay-month = { $amount } yuans par mois, { $total } yuans par an
form-pay-times = { $amount } yuans par mois, versés { $times } fois, { $total } yuans par an
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## Boutons

form-button-yes = Oui, calculez
form-button-no = Non, il y a une erreur
form-button-stop = Arrêter
form-button-skip = Je ne sais pas
form-button-done = Calculer avec cela
form-button-none = Aucun de ces cas
form-button-month = Par mois
form-button-year = Par an
form-button-deadlines = Calculer mes délais
form-option-months_per_year-12 = Toute l'année
form-option-hsk_level-0 = Pas de HSK
form-option-hsk_none = pas de certificat HSK
form-option-post_in_b1_group-true = Cadre ou spécialiste
form-option-post_in_b1_group-false = Autre poste

## Noms des éléments

form-fact-post_in_b1_group = Poste de cadre ou de spécialiste
form-fact-experience_is_related = Travail passé du même métier
form-fact-language_teacher = Professeur de langue
form-fact-teaches_mother_tongue = Enseigne sa langue maternelle
form-fact-talent_programme = Retenu par un programme chinois de talents
form-fact-recognised_achievement = Prix ou réussite reconnus
form-fact-encouraged_post = Poste de direction dans une entreprise encouragée
form-fact-international_skills_certificate = Certificat professionnel international
form-fact-years_in_china = Années en Chine
form-fact-visa = Visa
form-fact-degree = Diplôme
form-event-entry = Mon entrée en Chine
form-event-permit_expiry = Fin de mon permis de travail
form-event-residence_permit_expiry = Fin de mon permis de séjour
form-event-employment_end = Fin de mon emploi
form-event-personal_change = Nouveau passeport ou poste
form-event-permit_cancelled = Annulation de mon permis de travail
form-event-no_criminal_record_issue = Délivrance du casier judiciaire
form-event-medical_exam_issue = Visite médicale
form-event-photo_taken = Prise de la photo
form-event-refusal_known = Jour où j'ai appris le refus

## Résultats

form-result-points = D'après ce que vous m'avez dit, votre total est de { $total } points.
form-result-points-range = D'après ce que vous m'avez dit, votre total est compris entre { $low } et { $high } points.
form-result-category = D'après ce que vous m'avez dit :
form-category-open = Catégorie { $category } – une voie est ouverte : { $routes }
form-category-undecided = Catégorie { $category } – cela ne suffit pas pour décider : une personne doit apprécier, ou il manque quelque chose
form-category-closed = Catégorie { $category } – aucune voie ne convient
form-category-limit = Une limite, par exemple d'âge, peut s'y opposer ; demandez au bureau local avant de déposer la demande.
form-route-salary = par le salaire
form-route-points = par les points
form-route-degree = par le diplôme et l'expérience du métier
form-route-teacher = comme professeur de langue
form-route-short_term = comme travail de courte durée
form-route-other = à un titre particulier
form-not_decision = Ce sont des voies possibles, pas une décision : c'est l'autorité qui décide.
form-result-deadlines-none = D'après les règles que je connais, aucun délai ne découle de ces dates.
form-deadline-passed = Ce jour est passé. N'attendez pas : appelez le bureau.

## Échanges sur plusieurs messages

dialogue-second = Vous avez aussi demandé autre chose : { $topic }. Dois-je y répondre également ?
dialogue-two_failures = Je ne vous ai pas compris à plusieurs reprises. Voulez-vous qu'une personne lise ceci ?
dialogue-own_case = Vous m'avez parlé de votre situation. Dois-je calculer quelque chose avec cela ?

# Between the items of a list within a sentence
form-between = { " ; " }
