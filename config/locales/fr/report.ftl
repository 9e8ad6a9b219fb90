### Le cadre du rapport de vérification, et les noms des documents, des rubriques et des clauses.

report-title = Vérification préalable des documents
report-subtitle = Permis de travail pour étrangers en Chine
report-verdict-ready = Rien n’a été relevé qui fasse obstacle
report-verdict-action_needed = Des points sont à corriger avant le dépôt
report-verdict-needs_review = Certains points sont à examiner par une personne
report-verdict_text-ready = Toutes les règles vérifiables ici sont respectées au { $as_of }. La décision revient au service du permis de travail, qui peut demander d’autres pièces.
report-verdict_text-action_needed = Points à corriger : { $count }. Ils figurent ci-dessous en tête de liste, chacun avec la marche à suivre.
report-verdict_text-needs_review = Aucune règle n’est enfreinte, mais des points n’ont pas pu être tranchés : { $count }. Ils figurent ci-dessous en tête de liste, chacun avec la marche à suivre.
report-as_of = Situation appréciée au
report-policy_version = Version des règles
report-language = Langue
report-made_by = Établi par l’Assistant permis de travail. Ce document n’est la décision d’aucune administration.
report-assumed = Hypothèses retenues
report-assumed-application_type = Vous n’avez pas indiqué le type de demande. Une demande initiale depuis l’étranger a été supposée.
report-assumed-category = Vous n’avez pas indiqué la catégorie demandée. La catégorie B a été supposée.
report-section-action = À corriger
report-section-review = À examiner
report-section-fine = En ordre
report-section-documents = Documents trouvés
report-section-sources = Sources des règles
report-files_fine = Les fichiers ont pu être ouverts et lus, et aucun n’est trop volumineux.
report-none = Aucun
report-how_to_fix = Que faire
report-evidence = Où cela figure
report-evidence_place = { $file }, page { $page }
report-evidence_picture = Page { $page } de { $file }, emplacement { $number } marqué
report-place_number = Emplacement { $number }
report-sources_of_rule = Règle
report-document_label = { $type } ({ $file })
report-column-paper = Document
report-column-place = Fichiers et pages
report-column-field = Élément lu
report-column-value = Valeur
report-column-certainty = Certitude
report-column-finding = Constat
report-pages_of_file = { $file }, page { $pages }
report-percent = { NUMBER($share, style: "percent") }
report-sentences = { $first } { $second }
report-yes = oui
report-no = non
report-belongs_to = Se rapporte à : { $paper }

count-months = { $count } mois
count-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}

status-pass = Conforme
status-fail = Non conforme
status-unknown = Indéterminé
severity-blocker = Bloque la demande
severity-warning = Avertissement
severity-info = Pour information

document-type-passport = Passeport
document-type-diploma = Diplôme
document-type-no_criminal_record = Casier judiciaire
document-type-employment_contract = Contrat de travail
document-type-work_experience = Attestation d’expérience
document-type-medical_exam = Certificat médical
document-type-photo = Photo d’identité
document-type-authentication = Authentification
document-type-translation = Traduction
document-type-application_form = Formulaire de demande
document-type-other = Autre document
document-type-unreadable = Page illisible

field-full_name = nom complet
field-date_of_birth = date de naissance
field-nationality = nationalité
field-passport_number = numéro de passeport
field-gender = sexe
field-expiry_date = date d’expiration
field-issuing_country = pays de délivrance
field-mrz_valid = chiffres de contrôle de la zone de lecture optique
field-holder_name = nom du titulaire
field-institution = établissement
field-institution_country = pays de l’établissement
field-degree_level = niveau du diplôme
field-field_of_study = spécialité
field-award_date = date d’obtention
field-certificate_number = numéro du certificat
field-issuing_authority = organisme de délivrance
field-issue_date = date de délivrance
field-result = résultat
field-employer_name = employeur
field-employer_credit_code = code unifié de crédit social
field-employee_name = nom du salarié
field-position = poste
field-duties = contenu du travail
field-work_location = lieu de travail
field-start_date = date de début
field-end_date = date de fin
field-salary_amount = rémunération
field-salary_currency = monnaie
field-salary_period = périodicité de la rémunération
field-signing_date = date de signature
field-employer_seal = sceau de l’employeur
field-employer_signature = signature de l’employeur
field-employee_signature = signature du salarié
field-organisation = organisme
field-signed_or_sealed = signature ou sceau
field-contact = téléphone ou adresse électronique d’une personne à contacter
field-kind = type d’authentification
field-country = pays
field-number = numéro
field-document_kind = type de document
field-language_from = langue d’origine
field-language_to = langue de la traduction
field-stamped = cachet
field-width_px = largeur en pixels
field-height_px = hauteur en pixels
field-plain_background = fond uni
field-face_count = nombre de visages
field-language = langue du document
field-residences = lieux de résidence que vous avez déclarés

term-place_of_work = lieu de travail
term-content_of_work = contenu du travail
term-pay = rémunération
term-period_in_china = durée du travail en Chine
term-position = poste

degree-associate = un diplôme de cycle court (associate)
degree-bachelor = une licence
degree-master = un master
degree-doctorate = un doctorat
degree-other = un autre titre

authentication-kind-apostille = apostille
authentication-kind-consular = authentification consulaire
authentication-kind-cscse = vérification par le CSCSE
authentication-kind-notarial = acte notarié

report-section-staff = Notes pour le personnel
report-section-lapses = Derniers jours de dépôt
report-lapse = { $day } : { $title }
report-calendar = Ajouter ces jours à un agenda
report-declared = déclaré par le demandeur ; valeur lue : { $read }

calendar-no_criminal_record = Dernier jour de dépôt avec ce casier judiciaire
calendar-no_criminal_record-rule = Compté : { $months } à partir de la date de délivrance, le { $since }.
calendar-medical_exam = Dernier jour de dépôt avec ce certificat médical
calendar-medical_exam-rule = Compté : { $months } à partir de la date de délivrance, le { $since }.
calendar-passport = Dernier jour de dépôt avec ce passeport
calendar-passport-rule = Compté : { $months } avant la date d’expiration, le { $since }.
calendar-not_advice = Simple information ; la décision revient au service compétent.

integrity-sign-changed_later = une version ultérieure dans le fichier a changé ce que montre une page
integrity-sign-editor = le fichier a été enregistré en dernier par un logiciel d’édition de documents ou d’images
integrity-sign-saved_again = le fichier a été réenregistré quelque temps après sa création
integrity-sign-font = quelques caractères d’une ligne sont dans une police absente du reste de la page
integrity-sign-layer = le texte contenu dans le fichier diffère de ce que montre la page
integrity-sign-code = un code QR contient un autre numéro que l’impression
colour-white = blanc
