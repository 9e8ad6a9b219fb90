### Phrases fixes de la conversation et noms des thèmes sur les boutons (topic-<id> ; .question : la même chose en question).
### Aucun chiffre ni nom de nombre ne doit figurer ici. Les variables sont expliquées à leur message.

## Politesses

chat-greeting = Bonjour. Je réponds, sources à l’appui, aux questions sur le permis de travail pour étrangers (外国人来华工作许可) en Chine continentale. Que souhaitez-vous savoir ?
chat-goodbye = Au revoir. Avant d’entreprendre une démarche, vérifiez les dates et faites confirmer par le service local les points que j’ai signalés.
chat-thanks = Je vous en prie. Avez-vous une autre question sur le permis de travail ?
chat-affirm = Entendu. Dites-moi en quelques mots ce que vous souhaitez savoir ensuite.
chat-deny = Très bien, laissons cela. Reformulez votre question ou posez-en une autre sur le permis de travail.
chat-bot_challenge = Je suis un programme, ni une personne ni une administration. Je choisis parmi des réponses relues par des personnes et j’indique leurs sources. Je peux mal comprendre votre question et je ne prends aucune décision. Vous pouvez à tout moment demander à parler à une personne.
# $languages : les langues proposées, par leur propre nom
chat-language_switch = Nous pouvons échanger dans ces langues : { $languages }. Je réponds actuellement en français. Écrivez dans une autre de ces langues, ou choisissez-la dans la liste.
chat-restart_or_cancel = C’est fait : nous repartons de zéro. Que souhaitez-vous savoir sur le permis de travail ?

## Ce à quoi l'assistant ne peut pas répondre

chat-out_of_scope = Je ne peux vous aider que sur le travail en Chine continentale et le permis de travail. Posez-moi une question à ce sujet.
# $hotline_work, $hotline_immigration : numéros de téléphone
chat-not_known = Je n’ai pas de réponse fiable à cette question et je préfère ne pas deviner. Reformulez-la, demandez à parler à une personne ou appelez le { $hotline_work } (permis de travail) ou le { $hotline_immigration } (visa et permis de résidence).
chat-clarify = Je ne suis pas sûr de vous comprendre. Votre question est-elle l’une de celles-ci ? Sinon, reformulez-la.
# $hotline_work, $hotline_immigration : numéros de téléphone
chat-bot_unavailable = La fonction qui me permet de comprendre les questions est momentanément indisponible. Votre message est conservé. Réessayez dans un petit moment, ou appelez le { $hotline_work } (permis de travail) ou le { $hotline_immigration } (visa et permis de résidence).
# $characters : nombre maximal de caractères d'un message
chat-message_too_long = Ce message est trop long pour moi ; je lis jusqu’à { $characters } caractères. Répartissez-le en questions plus courtes.
chat-message_empty = Je n’ai reçu aucun texte. Écrivez votre question.
# $languages : les langues proposées, par leur propre nom
chat-language_not_offered = Je ne parle pas encore cette langue. Je peux répondre en : { $languages }.

## Une personne

chat-handoff = Votre souhait de parler à une personne est enregistré. Un membre de l’équipe lira cette conversation et répondra ici. Je ne peux pas dire quand. N’envoyez pas de numéro de passeport ni de documents dans la conversation.
chat-handoff_waiting = Une personne a été demandée, mais personne n’a encore répondu. Ce que vous écrivez est conservé à son intention. Si un délai approche, appelez la ligne d’information au lieu d’attendre.

## Votre propre cas

chat-check_documents = Je peux vérifier si vos documents sont complets et sans erreur manifeste : ouvrez la vérification des documents et téléversez-les là, pas dans la conversation. Préparez : type de demande, catégorie, ville et numérisations en couleur bien lisibles. Le résultat est une vérification préalable, non une décision.

## Degré de certitude d'une réponse

chat-confirm_with_office = Ce point relève d’une règle locale ou n’est pas confirmé. Faites-le confirmer par le service local avant de vous y fier.
# $date : le jour de la dernière confirmation du plus ancien de ces chiffres
chat-stale = Nous avons confirmé ces chiffres pour la dernière fois le { $date }. Ils ont pu changer depuis : faites-les confirmer avant de vous y fier.
# $date : le jour pour lequel vaut la réponse
chat-as_of = Règle applicable au { $date }.
# $city : le nom de la ville dans cette langue
chat-city_used = Cette réponse tient compte des règles locales de { $city }.
# $city : ce que la personne a écrit
chat-city_not_known = Nous n’avons pas de règles propres à { $city }. Voici la règle nationale ; la pratique locale peut être différente.
chat-sources = Sources
chat-not_advice = Ces informations ne constituent ni un conseil juridique ni une décision de l’administration.

## Thèmes des réponses

topic-work_permit_overview = Le permis de travail en bref
    .question = Qu’est-ce que le permis de travail pour étrangers ?
topic-who_needs_permit = Qui a besoin d’un permis
    .question = Qui a besoin d’un permis de travail et qui en est dispensé ?
topic-hmt_residents = Hong Kong, Macao, Taïwan
    .question = Les résidents de Hong Kong, Macao ou Taïwan ont-ils besoin d’un permis ?
topic-permit_visa_difference = Permis, visa, permis de résidence
    .question = Quelle différence entre permis de travail, visa et permis de résidence ?
topic-application_process = Étapes de la demande
    .question = Quelles sont les étapes, de l’offre d’emploi au permis de résidence ?
topic-who_applies = Qui fait la demande
    .question = Est-ce l’employeur qui fait la demande, ou puis-je la faire moi-même ?
topic-contact_office = Service, site, téléphone
    .question = Quel est le service compétent et comment le joindre ?
topic-processing_time = Durée de la procédure
    .question = Combien de temps dure la procédure ?
topic-fees = Frais
    .question = Combien cela coûte-t-il ?
topic-check_status = Suivi d’une demande
    .question = Comment savoir où en est ma demande ?
topic-returned_or_refused = Demande renvoyée ou refusée
    .question = Que faire si la demande est renvoyée ou refusée ?
topic-employer_requirements = Conditions pour l’employeur
    .question = Quelles conditions l’employeur doit-il remplir pour recruter un étranger ?
topic-system_account_help = Aide pour le système en ligne
    .question = Que faire si le système en ligne ne fonctionne pas ?
topic-category_overview = Catégories A, B et C
    .question = Que signifient les catégories A, B et C ?
topic-category_a = Catégorie A
    .question = Qui relève de la catégorie A ?
topic-category_b = Catégorie B
    .question = Qui relève de la catégorie B ?
topic-category_c = Catégorie C
    .question = Qui relève de la catégorie C ?
topic-points_system = Système de points
    .question = Comment fonctionne le système de points ?
topic-points_factors = Points par élément
    .question = Combien de points rapporte chaque élément ?
topic-applicant_requirements = Conditions pour le demandeur
    .question = Quelles conditions dois-je remplir ?
topic-age_limit = Limite d’âge
    .question = Y a-t-il une limite d’âge ?
topic-degree_requirement = Diplôme
    .question = Quel diplôme me faut-il ?
topic-experience_requirement = Expérience professionnelle
    .question = Combien d’expérience professionnelle me faut-il ?
topic-teacher_requirements = Règles pour les enseignants
    .question = Que demande-t-on aux professeurs de langue ?
topic-fresh_graduate = Jeunes diplômés
    .question = Puis-je obtenir un permis dès la fin de mes études ?
topic-student_work = Travail des étudiants
    .question = Les étudiants peuvent-ils travailler ou faire un stage ?
topic-salary_requirement = Rémunération exigée
    .question = Quelle rémunération faut-il ?
topic-documents_list = Liste des documents
    .question = Quels documents faut-il pour une demande initiale ?
topic-document_legalisation = Authentification et apostille
    .question = Comment faire authentifier mon diplôme et mes certificats ?
topic-criminal_record_certificate = Casier judiciaire
    .question = Faut-il un casier judiciaire, et de quel pays ?
topic-criminal_history = Condamnation passée
    .question = Puis-je obtenir un permis avec une condamnation ?
topic-medical_check = Visite médicale
    .question = Où et quand passer la visite médicale ?
topic-document_format = Scans, photo, traduction
    .question = Sous quelle forme fournir scans, photos et traductions ?
topic-document_validity = Ancienneté des documents
    .question = De quand doivent dater mes certificats ?
topic-contract_requirements = Contrat de travail
    .question = Que doit contenir le contrat de travail ?
topic-notification_letter = Notification de permis de travail
    .question = Qu’est-ce que la notification de permis de travail et combien de temps sert-elle ?
topic-z_visa = Visa Z
    .question = Comment demander le visa Z ?
topic-r_visa = Visa R (talents)
    .question = Qui peut obtenir le visa R ?
topic-wrong_visa_work = Travailler avec un autre visa
    .question = Puis-je travailler avec un visa de tourisme, d’affaires ou familial ?
topic-apply_inside_china = Demande depuis la Chine
    .question = Puis-je faire la demande sans quitter la Chine ?
topic-short_term_work = Travail de courte durée
    .question = Que faut-il pour un travail de courte durée ?
topic-after_arrival = Après l’arrivée
    .question = Que faire après l’entrée avec un visa Z, et dans quel délai ?
topic-police_registration = Déclaration de domicile
    .question = Comment déclarer mon domicile à la police ?
topic-residence_permit = Permis de résidence
    .question = Comment obtenir le permis de résidence de type travail ?
topic-permit_validity = Durée de validité du permis
    .question = Pour combien de temps le permis de travail est-il délivré ?
topic-family_dependents = Venue de la famille
    .question = Ma famille peut-elle venir avec moi ?
topic-family_work = Travail des proches
    .question = Mon conjoint peut-il travailler en Chine ?
topic-travel_reentry = Sortir de Chine et y revenir
    .question = Puis-je quitter la Chine et y revenir ?
topic-extension = Renouvellement
    .question = Quand et comment renouveler le permis ?
topic-expired_or_overstay = Permis ou visa expiré
    .question = Que faire si mon permis ou mon visa a expiré ?
topic-change_employer = Changement d’employeur
    .question = Comment passer chez un nouvel employeur ?
topic-change_information = Nouveau passeport, poste, données
    .question = Que faut-il signaler si mon passeport ou mon poste change ?
topic-cancellation = Annulation du permis
    .question = Qui annule le permis à la fin d’un emploi, et dans quel délai ?
topic-employer_wont_cancel = L’employeur refuse d’annuler
    .question = Que faire si l’employeur n’annule pas ou ne donne pas d’attestation de départ ?
topic-after_leaving_job = Rester après la fin d’un emploi
    .question = Combien de temps puis-je rester après la fin de mon emploi ?
topic-lost_card = Carte perdue
    .question = Que faire si je perds la carte de permis ?
topic-electronic_permit = Permis électronique
    .question = Comment obtenir et présenter le permis de travail électronique ?
topic-work_location = Travailler dans un autre lieu
    .question = Puis-je travailler dans une autre ville ou chez un client ?
topic-side_and_remote_work = Emploi secondaire et télétravail
    .question = Puis-je avoir un autre emploi ou télétravailler depuis la Chine ?
topic-own_company = Sa propre société
    .question = Ma propre société peut-elle demander mon permis ?
topic-penalties = Sanctions
    .question = Que risque-t-on pour travail illégal ou faux documents ?
topic-social_insurance_tax = Assurances sociales et impôt
    .question = Dois-je cotiser et payer l’impôt en Chine ?

## Thèmes de conversation

topic-greeting = Début de la conversation
    .question = Que puis-je vous demander ?
topic-goodbye = Fin de la conversation
    .question = Comment mettre fin à la conversation ?
topic-thanks = Remerciements
    .question = Puis-je vous remercier ?
topic-affirm = Oui
    .question = Est-ce bien cela ?
topic-deny = Non
    .question = Est-ce inexact ?
topic-bot_challenge = À propos de cet assistant
    .question = Êtes-vous une personne ou un programme ?
topic-talk_to_human = Parler à une personne
    .question = Puis-je parler à une personne ?
topic-language_switch = Langue
    .question = Quelles langues parlez-vous ?
topic-check_documents = Vérifier mes documents
    .question = Pouvez-vous examiner mes documents ?
topic-check_points = Calculer mes points
    .question = Pouvez-vous calculer mes points ?
topic-check_category = Trouver ma catégorie
    .question = Quelle catégorie peut me convenir ?
topic-restart_or_cancel = Recommencer
    .question = Pouvons-nous recommencer ?
topic-out_of_scope = Autre chose
    .question = Pouvez-vous m’aider pour autre chose ?
topic-out_of_domain_near = Questions voisines
    .question = Où s’adresser pour d’autres visas, le séjour et les questions voisines ?
