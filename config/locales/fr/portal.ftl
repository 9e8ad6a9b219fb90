### Le portail : pages, formulaires, erreurs. Aucun chiffre ici ; les limites arrivent par variables.

## Cadre

portal-name = Assistant permis de travail
portal-tagline = Questions et documents pour le permis de travail des étrangers en Chine
portal-skip = Aller au contenu
portal-nav = Navigation principale
portal-nav-chat = Questions
portal-nav-papers = Vérifier les documents
portal-nav-points = Points
portal-nav-privacy = Confidentialité
portal-language = Langue
portal-footer-scope = Information et vérification préalable. Seules les autorités décident ; pour tout point important, interrogez le service compétent.
portal-footer-policy = Règles au { $date }, version { $version }.
portal-back = Retour

## Conversation

talk-title = Vos questions sur le permis de travail
talk-intro = Posez votre question avec vos propres mots. Chaque réponse indique la règle sur laquelle elle repose et la date de sa vérification.
talk-empty = Par exemple :
talk-log = Conversation
talk-input = Votre question
talk-input-hint = N’indiquez ni nom ni numéro de passeport ; ils ne sont pas nécessaires ici.
talk-send = Envoyer
talk-city = Ville de travail
talk-city-hint = Certaines règles varient d’une ville à l’autre.
talk-you = Vous
talk-assistant = Assistant
talk-person = Équipe
talk-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
talk-more = En savoir plus
talk-answered-as-of = Au { $date }
talk-sending = Envoi en cours…
talk-waiting = Une personne a été demandée. En attendant son arrivée, l’assistant continue de répondre.
talk-staff = Vous échangez maintenant avec une personne.
talk-closed = Cette conversation est close.
talk-talk-to-person = Parler à une personne
talk-new = Effacer cette conversation
talk-not-sent = Ce message n’a pas pu être envoyé. Il est toujours dans le champ de saisie : réessayez.
talk-pending = Conservé, pas encore de réponse. Elle s’affichera ici d’elle-même.
talk-cut = (abrégé)
talk-offline = Connexion perdue. Nouvelle tentative…
talk-open-points = Ouvrir le calcul des points
talk-open-papers = Ouvrir la vérification des documents
talk-open-report = Ouvrir le rapport

## Documents

papers-title = Vérifiez vos documents avant le dépôt
papers-intro = Ajoutez ce que vous avez : numérisations, photos ou fichiers PDF, dans n’importe quel ordre et n’importe quelle langue. Vous recevez une liste de ce qui est en ordre, de ce qui manque et de ce qui est à modifier.
papers-privacy = Vos documents sont chiffrés, lus sur ce seul serveur et effacés { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après votre dernière visite, ou immédiatement si vous le demandez.
papers-step-add = Ajouter des documents
papers-step-case = Décrire la demande
papers-step-check = Vérifier
papers-case-hint = Tout est facultatif ici. Plus vous en indiquez, plus la comparaison est complète.
papers-choose = Choisir des fichiers ou prendre des photos
papers-drop = … ou les déposer ici
papers-kinds = PDF, JPEG, PNG, TIFF, WebP, HEIC ou BMP, { $megabytes } Mo au plus par fichier.
papers-upload = Ajouter les fichiers
papers-files = Vos fichiers
papers-none = Aucun fichier pour l’instant.
papers-file-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
papers-file-size = { $kilobytes } ko
papers-remove = Retirer
papers-remove-file = Retirer { $name }
papers-start = Vérifier les documents
papers-start-hint = En général, moins d’une minute. Vous pouvez quitter la page et y revenir.
papers-latest = Ouvrir le dernier rapport
papers-erase = Tout effacer maintenant
papers-erase-hint = Supprime les fichiers, le rapport et tout ce que vous avez déclaré. Cette action est irréversible.
papers-erased = Tout a été effacé.
papers-saved = Enregistré.
papers-save = Enregistrer
papers-uploading = Téléversement de { $name }
papers-uploaded = { $name } a été ajouté.
papers-no-type = Non choisi

case-application = Demande
case-applicant = Demandeur
case-employer = Employeur
case-job = Emploi
case-claims = Ce que les documents doivent prouver
case-type = Objet de la demande
case-type-notification_outside = Permis initial, demandeur à l’étranger
case-type-in_country = Permis initial, demandeur en Chine
case-type-change_employer = Changement d’employeur
case-type-extension = Renouvellement
case-type-change_information = Modification des données
case-type-cancellation = Annulation
case-type-short_term = Travail de courte durée
case-category = Catégorie
case-as_of = Jour du dépôt
case-in_china = Le demandeur est en Chine
case-yes = Oui
case-no = Non
case-city = Ville
case-full_name = Nom complet, comme sur le passeport
case-date_of_birth = Date de naissance
case-nationality = Nationalité
case-passport_number = Numéro de passeport
case-gender = Sexe, comme sur le passeport
case-gender-M = Homme
case-gender-F = Femme
case-gender-X = Non précisé
case-name = Nom en chinois
case-name_en = Nom en anglais
case-credit_code = Code unifié de crédit social
case-position = Poste
case-salary_amount = Rémunération
case-salary_currency = Monnaie
case-salary_period = Rémunération par
case-salary_period-month = Mois
case-salary_period-year = An
case-work_location = Lieu de travail
case-start_date = Début du contrat
case-end_date = Fin du contrat
case-degree_level = Diplôme
case-degree_level-associate = Diplôme de cycle court (associate)
case-degree_level-bachelor = Licence
case-degree_level-master = Master
case-degree_level-doctorate = Doctorat
case-degree_level-other = Autre
case-experience_years = Années d’expérience dans le domaine

## Vérification et rapport

checking-title = Rapport sur vos documents
checking-working = Lecture de vos documents en cours
checking-progress = Pages lues : { $done } sur { $total }
checking-step-queued = En attente
checking-step-reading = Lecture des pages
checking-step-judging = Comparaison avec les règles
checking-step-done = Terminé
checking-step-failed = Interrompu
checking-stay = Cette page s’actualise d’elle-même.
checking-failed = La vérification n’a pas pu être menée à bien
checking-failed-hint = Le problème vient de nous, non de vos documents. Relancez la vérification ; vos fichiers sont toujours là.
checking-verdict-ready = Rien ne fait obstacle
checking-verdict-action_needed = Des points sont à modifier
checking-verdict-needs_review = À examiner par une personne
checking-verdict-ready-hint = Toutes les règles que nous pouvons vérifier sont respectées. L’autorité décide, et elle peut demander d’autres pièces.
checking-verdict-action_needed-hint = Passez en revue les points ci-dessous, remplacez les documents concernés et relancez la vérification.
checking-verdict-needs_review-hint = Aucune règle n’est enfreinte, mais un point n’a pas pu être tranché avec certitude. Il figure en tête de la liste ci-dessous.
checking-as-of = Situation appréciée au { $date }
checking-group-fail = À modifier
checking-group-unknown = Non tranché
checking-group-pass = En ordre
checking-severity-blocker = À résoudre impérativement
checking-severity-warning = À vérifier
checking-severity-info = Pour information
checking-fix = Que faire
checking-evidence = Où cela figure
checking-evidence-caption = { $file }, page { $page }
checking-evidence-alt = Page { $page } de { $file }, emplacement marqué
checking-sources = Règles
checking-documents = Ce qui a été reconnu
checking-document-pages = { $file }, { $count ->
    [one] page
   *[other] pages
} { $pages }
checking-field = Élément
checking-value = Tel que lu
checking-confidence = Certitude
checking-again = Modifier les documents et vérifier de nouveau
checking-print = Imprimer
checking-told-ready = Vos documents ont été vérifiés : rien de ce que nous pouvons contrôler ne fait obstacle. Le rapport indique ce qui a été examiné.
checking-told-action_needed = Vos documents ont été vérifiés : des points sont à modifier. Le rapport indique lesquels et comment.
checking-told-needs_review = Vos documents ont été vérifiés : un point n’a pas pu être tranché avec certitude. Le rapport indique ce qu’une personne devrait examiner.

## Calcul des points

points-title = Calcul des points
points-intro = Indiquez ce que vous savez. Ce que vous laissez vide donne une fourchette au lieu d’un seul nombre.
points-calculate = Calculer
points-result = Vos points
points-total = { $total ->
    [one] { $total } point
   *[other] { $total } points
}
points-range = De { $low } à { $high } points
points-category = Catégorie selon les points : { $category }
points-category-none = Les points seuls n’ouvrent aucune catégorie. D’autres voies peuvent aussi en ouvrir une.
points-category-open = Les points seuls ne permettent pas encore de trancher : tout dépend de ce qui manque.
points-factor = Élément
points-points = Points
points-cap = Maximum
points-missing = Reste à indiquer
points-improve = Ce qui augmenterait le total
points-improve-to = { $what } : { $before } → { $after }
points-not-decision = Ceci est un calcul d’après le barème publié, non une décision de l’autorité.
points-as-of = Barème en vigueur le { $date }
points-salary_annual_cny = Rémunération annuelle en Chine, en yuans (CNY)
points-education = Diplôme le plus élevé
points-education-none = Aucun
points-education-bachelor = Licence
points-education-master = Master
points-education-doctorate = Doctorat
points-skills_certificate = Certificat de compétences
points-skills_certificate-none = Aucun
points-skills_certificate-technician = Technicien
points-skills_certificate-senior_technician = Technicien supérieur
points-experience_years = Années d’expérience dans le domaine
points-months_per_year = Mois de travail en Chine par an
points-hsk_level = Chinois (niveau HSK)
points-chinese_taught_degree = Diplôme préparé en chinois
points-former_chinese_national = Ancien ressortissant chinois
points-region = Région de travail
points-region-western = Régions de l’Ouest
points-region-northeast_old_industrial = Anciennes bases industrielles du Nord-Est
points-region-central_special = Districts pauvres et zones particulières de la région centrale
points-region-other = Autre
points-age = Âge
points-top_university = Diplômé d’une grande université de la liste
points-fortune_500 = A travaillé pour l’une des plus grandes entreprises du monde
points-intellectual_property = Détient une propriété intellectuelle, par exemple un brevet
points-five_years_in_china = Plusieurs années de travail ininterrompu en Chine
points-local_bonus = Points accordés par la province
points-factor-salary = Rémunération annuelle
points-factor-education = Diplôme ou compétences
points-factor-experience = Expérience dans le domaine
points-factor-months_per_year = Mois par an
points-factor-chinese = Chinois
points-factor-location = Région de travail
points-factor-age = Âge
points-factor-extra = Université, entreprise ou brevets
points-factor-local_bonus = Points de la province
points-unknown = Inconnu

## Confidentialité

privacy-title = Ce que deviennent vos messages et vos documents
privacy-chat = Ce que vous écrivez dans la conversation est chiffré sur ce serveur et sert à vous répondre. N’indiquez ni nom ni numéro de document ; les réponses n’en ont pas besoin.
privacy-papers = Les documents que vous téléversez sont chiffrés avant d’être enregistrés. Ils sont lus sur ce seul serveur ; rien n’est transmis à un autre service.
privacy-kept = Après la dernière activité, les conversations sont effacées au bout de { $talk_days ->
    [one] { $talk_days } jour
   *[other] { $talk_days } jours
} et les demandes au bout de { $case_days ->
    [one] { $case_days } jour
   *[other] { $case_days } jours
}. Les fichiers jamais vérifiés sont effacés au bout de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}.
privacy-erase = Vous pouvez effacer votre demande immédiatement, sur la page où vous avez ajouté vos documents. Les fichiers, le rapport et les données déclarées sont alors écrasés sur le disque.
privacy-cookies = Un cookie conserve dans ce navigateur la clé de votre conversation, un autre celle de votre demande, et un autre encore protège les formulaires. Il n’y en a pas d’autres, et personne ne vous suit.
privacy-logs = Les journaux et compteurs contiennent des identifiants qui n’ont aucun sens hors de ce serveur : ni noms, ni messages, ni contenu de documents.
privacy-human = Si vous demandez une personne, l’équipe voit la conversation. Si un document est douteux, l’équipe peut l’examiner.
privacy-title-chat = Conversations
privacy-title-papers = Documents
privacy-title-kept = Durée de conservation
privacy-title-erase = Votre droit à l’effacement
privacy-title-cookies = Cookies
privacy-title-human = Personnes

## Erreurs

problem-page-title = L’opération a échoué
problem-invalid_input = Une valeur n’est pas celle attendue
    .detail = { $path } : { $expected }
problem-invalid_request = La requête n’est pas celle attendue
    .detail = Examinez l’endroit indiqué et renvoyez-la.
problem-unauthorized = Vous n’avez pas accès à ce contenu
    .detail = La clé nécessaire manque ou a expiré. Recommencez à partir de la page d’accueil.
problem-not_found = Cette page ou ce contenu n’existe pas
    .detail = Il a peut-être été effacé. Recommencez à partir de la page d’accueil.
problem-conflict = Ce n’est pas possible pour le moment
    .detail = La situation a changé entre-temps. Rechargez la page.
problem-no_files = Il n’y a aucun document à vérifier
    .detail = Ajoutez d’abord au moins un fichier.
problem-check_open = Une vérification est déjà en cours
    .detail = Attendez qu’elle soit terminée ; le rapport s’affichera alors de lui-même.
problem-conversation_closed = Cette conversation est close
    .detail = Commencez-en une nouvelle sur la page d’accueil.
problem-key_reused = Cette clé a déjà servi pour un autre fichier
    .detail = Envoyez l’autre fichier avec une autre Idempotency-Key.
problem-method_not_allowed = Cela n’est pas proposé ici
    .detail = L’adresse existe, mais pas pour ce type de requête.
problem-rate_limited = Trop de requêtes
    .detail = Attendez { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } et réessayez.
problem-body_too_large = L’envoi est trop volumineux
    .detail = Envoyez moins à la fois.
problem-body_too_slow = La connexion était trop lente
    .detail = Rien n’a été enregistré. Réessayez.
problem-busy = Trop de demandes en ce moment
    .detail = Réessayez dans une minute.
problem-forbidden_origin = Ce formulaire est trop ancien ou vient d’ailleurs
    .detail = Rechargez la page et envoyez-le de nouveau.
problem-internal = Une panne s’est produite de notre côté
    .detail = Elle a été enregistrée. Réessayez ; rien de ce qui a été accepté n’est perdu.

upload-too_large = Le fichier est trop volumineux
    .detail = Un fichier ne peut dépasser { $megabytes } Mo. Numérisez avec une résolution plus basse ou divisez-le.
upload-too_many_files = Trop de fichiers
    .detail = Nombre maximal de fichiers à ajouter ici : { $files }. Retirez ceux qui ne sont pas nécessaires.
upload-case_full = Il n’y a plus de place
    .detail = L’ensemble des fichiers ne peut dépasser { $megabytes } Mo. Retirez ceux qui ne sont pas nécessaires.
upload-too_many_pages = Le fichier compte trop de pages
    .detail = Téléversez seulement les documents demandés, chacun dans son propre fichier.
upload-too_many_pixels = L’image est trop grande
    .detail = Prenez la photo en taille normale, ou numérisez avec une résolution plus basse.
upload-unsupported = Ce type de fichier n’est pas lu
    .detail = Téléversez un PDF, une numérisation ou une photo (JPEG, PNG, TIFF, WebP, HEIC, BMP).
upload-office_document = Les documents bureautiques ne sont pas lus
    .detail = Imprimez ou exportez le document en PDF, ou numérisez l’exemplaire signé, et téléversez-le.
upload-empty = Le fichier est vide
    .detail = Choisissez-le de nouveau ; il n’a peut-être pas été enregistré en entier.
upload-encrypted = Le fichier est protégé par un mot de passe
    .detail = Enregistrez-le sans mot de passe, par exemple en l’imprimant dans un nouveau PDF, et téléversez ce dernier.
upload-damaged = Le fichier est endommagé
    .detail = Il ne peut pas être ouvert. Enregistrez-le ou numérisez-le de nouveau, puis téléversez-le.
upload-not_multipart = Le téléversement n’est pas conforme
    .detail = Envoyez le fichier en multipart/form-data.
upload-no_file = Aucun fichier choisi
    .detail = Choisissez au moins un fichier.
