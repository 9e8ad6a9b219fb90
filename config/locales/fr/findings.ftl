### Constats de la vérification : finding-<code>-<statut>[-variante] dit ce qui a été constaté, fix-<code>[-variante] ce qu'il faut
### faire, une étape par ligne. Dates, chiffres et listes sont des variables, tirées des documents et des règles.

## Fichiers et pages

finding-file-unreadable-pass = { $file } a pu être ouvert et lu.
finding-file-unreadable-fail-encrypted = { $file } est protégé par un mot de passe et ne peut donc pas être lu.
finding-file-unreadable-fail-damaged = { $file } est endommagé et ne peut pas être ouvert.
finding-file-unreadable-fail-empty = { $file } est vide.
finding-file-unreadable-fail-unsupported = { $file } est d’un type qui ne peut pas être lu ici.
finding-file-unreadable-unknown = { $file } n’a pas pu être lu jusqu’au bout par ce service.
fix-file-unreadable-encrypted =
    Enregistrez de nouveau le fichier, sans mot de passe.
    Téléversez le nouveau fichier.
fix-file-unreadable-damaged =
    Ouvrez le fichier sur votre propre appareil pour voir s’il est intact.
    Numérisez ou exportez de nouveau le document et téléversez le nouveau fichier.
fix-file-unreadable-empty = Numérisez ou exportez de nouveau le document, contrôlez le fichier et téléversez-le.
fix-file-unreadable-unsupported = Enregistrez le document en PDF, ou en image JPG ou PNG, et téléversez-le.

finding-file-too_large-pass = { $file } respecte les limites de taille.
finding-file-too_large-fail-too_large_bytes = { $file } dépasse la taille admise par ce service.
finding-file-too_large-fail-too_many_pages = { $file } compte plus de pages que ce service n’en admet.
finding-file-too_large-fail-too_many_pixels = Une image de { $file } compte plus de pixels que ce service n’en admet.
fix-file-too_large-too_large_bytes = Numérisez de nouveau le document avec une résolution plus basse, ou répartissez-le en plusieurs fichiers, et téléversez-les.
fix-file-too_large-too_many_pages = Divisez le fichier, ou retirez les pages étrangères à la demande, et téléversez les parties.
fix-file-too_large-too_many_pixels = Réduisez l’image en gardant le texte bien lisible, et téléversez-la de nouveau.

finding-page-legible-pass = Toutes les pages sont lisibles.
finding-page-legible-fail-blurred = L’image est trop floue pour être lue : { $pages }.
finding-page-legible-fail-cropped = La page est coupée et le reste n’a pas pu être lu : { $pages }.
finding-page-legible-fail-dark = L’image est trop sombre pour être lue : { $pages }.
finding-page-legible-fail-glare = Un reflet cache une partie du texte : { $pages }.
finding-page-legible-fail-low_resolution = Le texte est trop petit sur l’image pour être lu : { $pages }.
finding-page-legible-fail-unreadable = Le texte n’a pas pu être lu : { $pages }.
finding-page-legible-unknown = Certaines pages n’ont pu être lues qu’en partie. { $pages }
fix-page-legible-blurred =
    Posez le document à plat sous un bon éclairage et tenez le téléphone immobile, ou utilisez un scanner.
    Vérifiez à l’écran que les plus petits caractères sont lisibles, et téléversez la nouvelle image.
fix-page-legible-cropped = Reprenez l’image avec tous les bords du document visibles, et téléversez-la.
fix-page-legible-dark = Reprenez l’image à la lumière du jour ou sous une lampe, sans votre ombre sur le document, et téléversez-la.
fix-page-legible-glare = Reprenez l’image sans flash, avec un éclairage de côté, et téléversez-la.
fix-page-legible-low_resolution = Numérisez le document, ou rapprochez-vous pour que la page remplisse le cadre, et téléversez l’image.
fix-page-legible-unreadable = Numérisez l’original en couleur et téléversez le nouveau fichier.

## Tout y est-il ?

finding-presence-passport-pass = Le passeport est présent.
finding-presence-passport-fail = Il manque la page d’identité du passeport.
finding-presence-passport-unknown = Il n’est pas certain que la page d’identité du passeport figure parmi les fichiers.
fix-presence-passport = Numérisez en couleur la page du passeport qui porte votre photo et, en bas, les lignes de lecture optique, et téléversez-la.

finding-presence-diploma-pass = Le diplôme est présent.
finding-presence-diploma-fail = Il manque le diplôme le plus élevé.
finding-presence-diploma-unknown = Il n’est pas certain qu’un diplôme figure parmi les fichiers, ni qu’il vous en faille un.
fix-presence-diploma =
    Numérisez votre diplôme le plus élevé, avec son authentification s’il a été délivré hors de Chine continentale.
    Téléversez-le avec la traduction en chinois.

finding-presence-no_criminal_record-pass = Le casier judiciaire est présent.
finding-presence-no_criminal_record-fail = Il manque le casier judiciaire.
finding-presence-no_criminal_record-unknown = Il n’est pas certain qu’un casier judiciaire figure parmi les fichiers, ni qu’il vous en faille un.
fix-presence-no_criminal_record =
    Demandez le casier judiciaire à la police ou à la justice du pays de votre nationalité ou de votre résidence habituelle.
    Faites-le authentifier et traduire en chinois, et téléversez toutes les pages.

finding-presence-employment_contract-pass = Le contrat de travail est présent.
finding-presence-employment_contract-fail = Il manque le contrat de travail.
finding-presence-employment_contract-unknown = Il n’est pas certain qu’un contrat de travail figure parmi les fichiers, ni qu’il vous en faille un.
fix-presence-employment_contract = Demandez à votre employeur le contrat signé et revêtu du sceau, et téléversez toutes ses pages.

finding-presence-work_experience-pass = Une attestation d’expérience est présente.
finding-presence-work_experience-fail = Il n’y a pas d’attestation d’expérience.
finding-presence-work_experience-unknown = Il n’est pas certain qu’une attestation d’expérience figure parmi les fichiers, ni qu’il vous en faille une.
fix-presence-work_experience =
    Demandez aux anciens employeurs chez qui vous avez travaillé dans le domaine une attestation indiquant le poste et la période.
    Elle doit porter une signature ou un sceau et le téléphone ou l’adresse électronique d’une personne à contacter.

finding-presence-medical_exam-pass = Le certificat médical est présent.
finding-presence-medical_exam-fail = Il manque le certificat médical.
finding-presence-medical_exam-unknown = Il n’est pas certain qu’un certificat médical figure parmi les fichiers, ni qu’il vous en faille un maintenant.
fix-presence-medical_exam =
    Demandez à votre employeur si son service accepte un engagement sur la santé avant votre entrée en Chine.
    Sinon, faites faire ou vérifier l’examen par le service sanitaire des douanes chinoises, et téléversez le certificat.

finding-presence-photo-pass = La photo d’identité est présente.
finding-presence-photo-fail = Il manque la photo d’identité.
finding-presence-photo-unknown = Il n’est pas certain qu’une photo d’identité figure parmi les fichiers.
fix-presence-photo = Téléversez une photo récente en couleur : visage de face, tête nue, fond blanc uni.

finding-presence-application_form-pass = Le formulaire de demande est présent.
finding-presence-application_form-fail = Il manque le formulaire de demande.
finding-presence-application_form-unknown = Le formulaire de demande ne figure pas parmi les fichiers. Le système en ligne l’imprime une fois les données saisies ; cette absence ne pèse donc pas sur vos documents.
fix-presence-application_form = Votre employeur imprime le formulaire depuis le système en ligne ; signez-le, faites-y apposer le sceau et téléversez la numérisation.

## Passeport

finding-passport-mrz-pass = La zone de lecture optique du passeport est cohérente.
finding-passport-mrz-fail = Les chiffres de contrôle de la zone de lecture optique du passeport ne correspondent pas à son contenu.
finding-passport-mrz-unknown = La zone de lecture optique du passeport n’a pas pu être contrôlée.
fix-passport-mrz =
    Numérisez de nouveau la page d’identité, bien à plat, avec les lignes du bas entièrement visibles.
    Si le résultat est le même, présentez le passeport à l’autorité qui l’a délivré.

finding-passport-validity-pass = Le passeport est valable jusqu’au { $expiry }, au-delà de la durée exigée ({ $months }).
finding-passport-validity-fail = Le passeport expire le { $expiry }. Durée de validité restante exigée : { $months }, soit jusqu’au { $needed } au moins.
finding-passport-validity-fail-expired = Le passeport a expiré le { $expiry }.
finding-passport-validity-unknown = Il n’a pas pu être établi si le passeport est valable assez longtemps.
fix-passport-validity =
    Renouvelez le passeport avant la demande ; le nouveau doit être valable jusqu’au { $needed } ou au-delà.
    Communiquez le nouveau numéro à votre employeur, car il figure aussi sur d’autres documents.
fix-passport-validity-expired =
    Demandez un nouveau passeport, valable jusqu’au { $needed } ou au-delà.
    Communiquez le nouveau numéro à votre employeur, car il figure aussi sur d’autres documents.

## Diplôme

finding-diploma-degree_level-pass = Le diplôme ({ $level }) atteint le niveau exigé ({ $needed }).
finding-diploma-degree_level-fail = Niveau du diplôme présenté : { $level }. Niveau exigé pour cette demande : { $needed } ou plus.
finding-diploma-degree_level-unknown = Il n’a pas pu être établi si le niveau du diplôme est suffisant.
fix-diploma-degree_level =
    Si vous avez un diplôme plus élevé, téléversez-le.
    Sinon, demandez à votre employeur si une autre voie ou une autre catégorie vous convient.

finding-diploma-is_final-pass = Il s’agit bien du diplôme.
finding-diploma-is_final-fail = Ce n’est pas le diplôme lui-même, mais un document voisin : relevé de notes, certificat de scolarité ou attestation provisoire, par exemple.
finding-diploma-is_final-unknown = Il n’a pas pu être établi s’il s’agit du diplôme lui-même.
fix-diploma-is_final = Téléversez le diplôme remis par l’établissement lors de l’obtention du grade.

finding-diploma-authenticated-pass = Le diplôme est authentifié : { $way }.
finding-diploma-authenticated-pass-none_needed = Un diplôme de ce pays n’a pas besoin d’authentification : { $country }.
finding-diploma-authenticated-fail = Aucune authentification du diplôme n’a été trouvée. Pays : { $country }. Authentifications admises, au choix : { $ways }.
finding-diploma-authenticated-fail-not_accepted = Le diplôme porte une authentification ({ $way }) qui n’est pas admise pour ce pays ({ $country }). Authentifications admises, au choix : { $ways }.
finding-diploma-authenticated-unknown = Il n’a pas pu être établi si le diplôme est authentifié d’une manière admise.
fix-diploma-authenticated =
    Faites authentifier le diplôme de l’une de ces manières : { $ways }.
    Téléversez l’authentification avec le diplôme, toutes pages comprises.
fix-diploma-authenticated-not_accepted =
    Faites authentifier de nouveau le diplôme, de l’une de ces manières : { $ways }.
    Téléversez la nouvelle authentification avec le diplôme, toutes pages comprises.

finding-diploma-translated-pass = Une traduction du diplôme en chinois, portant un cachet, est présente.
finding-diploma-translated-pass-none_needed = Le diplôme est en chinois et n’a pas besoin de traduction.
finding-diploma-translated-fail = Le diplôme n’est pas en chinois, et aucune traduction en chinois n’a été trouvée.
finding-diploma-translated-fail-not_chinese = La traduction du diplôme n’est pas en chinois.
finding-diploma-translated-fail-not_stamped = La traduction du diplôme en chinois ne porte pas de cachet.
finding-diploma-translated-unknown = Il n’a pas pu être établi si le diplôme est accompagné d’une traduction en chinois portant un cachet.
fix-diploma-translated =
    Faites traduire le diplôme en chinois. Demandez au service local qui peut traduire.
    Faites apposer un cachet sur la traduction et téléversez-la avec le diplôme.
fix-diploma-translated-not_chinese = Faites traduire le diplôme en chinois, avec cachet, et téléversez la traduction.
fix-diploma-translated-not_stamped = Faites apposer un cachet sur la traduction par son auteur ou par votre employeur, selon ce que demande le service local, et téléversez-la de nouveau.

## Casier judiciaire

finding-ncr-result_clear-pass = Le certificat indique l’absence de condamnation.
finding-ncr-result_clear-fail = Le certificat n’indique pas l’absence de condamnation : il en énumère ou en mentionne une.
finding-ncr-result_clear-fail-sworn = C’est une déclaration de votre part. Elle ne vaut pas casier judiciaire.
finding-ncr-result_clear-fail-refusal = C’est un avis de non-délivrance. Il ne vaut pas casier judiciaire.
finding-ncr-result_clear-unknown = Ce que le certificat dit d’une condamnation n’a pas pu être lu avec certitude ; une personne doit le lire.
fix-ncr-result_clear =
    Lisez le résultat sur le certificat. S’il est erroné, demandez au service de délivrance de le rectifier.
    Si une condamnation y figure, interrogez le service du permis de travail avant la demande.
fix-ncr-result_clear-sworn = Demandez un certificat officiel à la police ou à la justice de votre pays, et faites-le authentifier et traduire.
fix-ncr-result_clear-refusal = Demandez au service de délivrance pourquoi le certificat a été refusé, et au service du permis de travail le certificat de quel pays il accepte à la place.

finding-ncr-issued_recently-pass = Le certificat du { $issued } est assez récent ; il vaut jusqu’au { $until }.
finding-ncr-issued_recently-fail = Le certificat est daté du { $issued }. Au { $as_of }, il dépasse l’ancienneté admise ({ $months }).
finding-ncr-issued_recently-fail-future = Le certificat est daté du { $issued }, donc après le { $as_of }.
finding-ncr-issued_recently-unknown = Il n’a pas pu être établi si le certificat est assez récent.
fix-ncr-issued_recently =
    Demandez un nouveau certificat au service de délivrance. Pour un dépôt le { $as_of }, il doit être daté du { $earliest } ou d’après ; si vous déposez plus tard, la limite se déplace d’autant.
    C’est la date du certificat lui-même qui compte, non celle de son authentification.
    Faites authentifier et traduire le nouveau certificat, et téléversez toutes les pages.
fix-ncr-issued_recently-future = Vérifiez la date du certificat. Si elle est mal imprimée, demandez un certificat rectifié au service de délivrance.

finding-ncr-issuing_country-pass = Le certificat vient d’un pays qui peut vous le délivrer : { $country }.
finding-ncr-issuing_country-fail = Pays du certificat : { $country }. Il doit venir du pays de votre nationalité ({ $nationality }) ou de votre résidence habituelle.
finding-ncr-issuing_country-unknown = Il n’a pas pu être établi si le certificat vient du bon pays.
fix-ncr-issuing_country =
    Si c’est là que vous avez vécu en dernier, sans interruption, pendant la durée que demande la règle ({ $country }), ajoutez ce pays à vos lieux de résidence.
    Sinon, demandez le certificat du pays de votre nationalité : { $nationality }.

finding-ncr-issuing_authority-pass = Le certificat vient d’un organisme habilité à le délivrer : { $authority }.
finding-ncr-issuing_authority-fail = Cet organisme ne semble pas habilité à délivrer ce certificat : { $authority }. La police, les services de sécurité, les tribunaux et la justice le sont.
finding-ncr-issuing_authority-unknown = Il n’a pas pu être établi si l’organisme de délivrance est habilité à délivrer ce certificat.
fix-ncr-issuing_authority = Demandez le certificat à la police, aux services de sécurité, au tribunal ou à la justice du pays.

finding-ncr-authenticated-pass = Le casier judiciaire est authentifié : { $way }.
finding-ncr-authenticated-pass-none_needed = Un casier judiciaire de ce pays n’a pas besoin d’authentification : { $country }.
finding-ncr-authenticated-fail = Aucune authentification du casier judiciaire n’a été trouvée. Pays : { $country }. Authentifications admises, au choix : { $ways }.
finding-ncr-authenticated-fail-not_accepted = Le casier judiciaire porte une authentification ({ $way }) qui n’est pas admise pour ce pays ({ $country }). Authentifications admises, au choix : { $ways }.
finding-ncr-authenticated-unknown = Il n’a pas pu être établi si le casier judiciaire est authentifié d’une manière admise.
fix-ncr-authenticated =
    Faites authentifier le casier judiciaire de l’une de ces manières : { $ways }.
    Téléversez l’authentification avec le casier judiciaire, toutes pages comprises.
fix-ncr-authenticated-not_accepted =
    Faites authentifier de nouveau le casier judiciaire, de l’une de ces manières : { $ways }.
    Téléversez la nouvelle authentification avec le casier judiciaire, toutes pages comprises.

finding-ncr-translated-pass = Une traduction du casier judiciaire en chinois, portant un cachet, est présente.
finding-ncr-translated-pass-none_needed = Le casier judiciaire est en chinois et n’a pas besoin de traduction.
finding-ncr-translated-fail = Le casier judiciaire n’est pas en chinois, et aucune traduction en chinois n’a été trouvée.
finding-ncr-translated-fail-not_chinese = La traduction du casier judiciaire n’est pas en chinois.
finding-ncr-translated-fail-not_stamped = La traduction du casier judiciaire en chinois ne porte pas de cachet.
finding-ncr-translated-unknown = Il n’a pas pu être établi si le casier judiciaire est accompagné d’une traduction en chinois portant un cachet.
fix-ncr-translated =
    Faites traduire le casier judiciaire en chinois. Demandez au service local qui peut traduire.
    Faites apposer un cachet sur la traduction et téléversez-la avec le casier judiciaire.
fix-ncr-translated-not_chinese = Faites traduire le casier judiciaire en chinois, avec cachet, et téléversez la traduction.
fix-ncr-translated-not_stamped = Faites apposer un cachet sur la traduction par son auteur ou par votre employeur, selon ce que demande le service local, et téléversez-la de nouveau.

## Contrat

finding-contract-required_terms-pass = Le contrat contient toutes les clauses exigées.
finding-contract-required_terms-fail = Le contrat n’indique pas : { $missing }.
finding-contract-required_terms-unknown = Il n’a pas pu être établi si le contrat contient toutes les clauses exigées.
fix-contract-required_terms =
    Demandez à votre employeur d’ajouter au contrat : { $missing }.
    Faites de nouveau signer le contrat modifié et y apposer le sceau ; rien ne doit y être ajouté à la main ensuite.
    Téléversez toutes ses pages.

finding-contract-term-pass = Le contrat court du { $start } au { $end }.
finding-contract-term-fail-order = Selon le contrat, il prend fin le { $end }, ce qui n’est pas postérieur à son début, le { $start }.
finding-contract-term-fail-too_long = Le contrat court du { $start } au { $end }, au-delà de la durée admise ({ $years }).
finding-contract-term-unknown = Il n’a pas pu être établi si la durée du contrat est conforme.
fix-contract-term-order = Demandez à votre employeur de corriger les dates du contrat, puis faites-le de nouveau signer et revêtir du sceau.
fix-contract-term-too_long = Demandez à votre employeur un contrat de { $years } au plus, de nouveau signé et revêtu du sceau.

finding-contract-current-pass = Le contrat court jusqu’au { $end }.
finding-contract-current-fail = Le contrat a pris fin le { $end }, avant le { $as_of }.
finding-contract-current-unknown = Il n’a pas pu être établi si le contrat est encore en cours.
fix-contract-current = Demandez à votre employeur un nouveau contrat, signé et revêtu du sceau, encore en cours.

finding-contract-signed_employer-pass = L’employeur a signé le contrat.
finding-contract-signed_employer-fail = Il manque la signature de l’employeur sur le contrat.
finding-contract-signed_employer-unknown = Il n’a pas pu être établi si l’employeur a signé le contrat.
fix-contract-signed_employer = Demandez à votre employeur de signer le contrat, et téléversez la page signée avec toutes les autres.

finding-contract-signed_employee-pass = Vous avez signé le contrat.
finding-contract-signed_employee-fail = Il manque votre signature sur le contrat.
finding-contract-signed_employee-unknown = Il n’a pas pu être établi si vous avez signé le contrat.
fix-contract-signed_employee = Signez le contrat, et téléversez la page signée avec toutes les autres.

finding-contract-sealed-pass = Le contrat porte le sceau de l’employeur.
finding-contract-sealed-fail = Il manque le sceau de l’employeur sur le contrat.
finding-contract-sealed-unknown = Il n’a pas pu être établi si le contrat porte le sceau de l’employeur.
fix-contract-sealed =
    Demandez à votre employeur d’apposer le sceau de la société sur le contrat ; un sceau réservé aux contrats ou au personnel convient s’il est enregistré auprès de l’administration.
    Numérisez en couleur la page qui porte le sceau, pour que le rouge du sceau soit visible, et téléversez-la avec toutes les autres.

finding-contract-credit_code-pass = Le code unifié de crédit social de l’employeur, { $credit_code }, est bien formé.
finding-contract-credit_code-fail = Le code unifié de crédit social du contrat, { $credit_code }, ne peut pas être exact : son caractère de contrôle ne correspond pas.
finding-contract-credit_code-unknown = Le code unifié de crédit social de l’employeur n’a pas pu être lu avec certitude.
fix-contract-credit_code = Comparez le code avec le certificat d’immatriculation de l’employeur, et faites corriger le contrat s’il diffère.

finding-contract-age_at_end-pass = Votre âge au { $end }, fin du contrat, ne dépasse pas la limite de cette catégorie : { $limit } ans.
finding-contract-age_at_end-fail = Vous aurez { $age ->
        [one] { $age } an
       *[other] { $age } ans
    } le { $end }, à la fin du contrat. Limite de cette catégorie : { $limit } ans.
finding-contract-age_at_end-unknown = Il n’a pas pu être établi si votre âge reste dans la limite jusqu’à la fin du contrat.
fix-contract-age_at_end = Demandez à votre employeur si un contrat plus court, une autre catégorie ou les exceptions pour besoin réel vous conviennent.

## Expérience professionnelle

finding-experience-years-pass = Durée de travail prouvée par les attestations : { $found }. Durée exigée : { $needed }.
finding-experience-years-fail = Durée de travail prouvée par les attestations, chevauchements comptés une seule fois : { $found }. Durée exigée : { $needed }.
finding-experience-years-unknown = Il n’a pas pu être établi si les attestations prouvent assez d’années de travail.
fix-experience-years =
    Demandez des attestations à d’autres employeurs chez qui vous avez travaillé dans le domaine.
    Vérifiez que chaque attestation indique le jour de début et le jour de fin de votre travail.

finding-experience-complete-pass = L’attestation contient tout ce qui est exigé.
finding-experience-complete-fail = Il manque à l’attestation : { $missing }.
finding-experience-complete-unknown = Il n’a pas pu être établi si l’attestation contient tout ce qui est exigé.
fix-experience-complete = Demandez à l’employeur une attestation qui indique aussi : { $missing }.

## Certificat médical

finding-medical-issued_recently-pass = Le certificat médical du { $issued } est assez récent ; il vaut jusqu’au { $until }.
finding-medical-issued_recently-fail = Le certificat médical est daté du { $issued }. Au { $as_of }, il dépasse l’ancienneté admise ({ $months }).
finding-medical-issued_recently-fail-future = Le certificat médical est daté du { $issued }, donc après le { $as_of }.
finding-medical-issued_recently-unknown = Il n’a pas pu être établi si le certificat médical est assez récent.
fix-medical-issued_recently = Refaites faire l’examen. Pour un dépôt le { $as_of }, le certificat doit être daté du { $earliest } ou d’après.
fix-medical-issued_recently-future = Vérifiez la date du certificat. Si elle est mal imprimée, demandez un certificat rectifié au service de délivrance.

## Authentification

finding-authentication-country_accepted-pass = Une apostille de ce pays est admise en Chine : { $country } ; celle-ci est du { $day }.
finding-authentication-country_accepted-fail = Une apostille de ce pays n’est pas admise en Chine : { $country }.
finding-authentication-country_accepted-fail-too_early = L’apostille est du { $day }. Entre ce pays ({ $country }) et la Chine, les apostilles ne sont admises qu’à partir du { $since }.
finding-authentication-country_accepted-unknown = Il n’a pas pu être établi si cette apostille est admise en Chine.
fix-authentication-country_accepted = Faites authentifier le document par l’ambassade ou le consulat de Chine dans ce pays, ou par l’ambassade ou le consulat de ce pays en Chine.
fix-authentication-country_accepted-too_early = Demandez une nouvelle apostille, datée du { $since } ou d’après, ou une authentification consulaire.

finding-authentication-after_document-pass = L’authentification, du { $day }, n’est pas antérieure au document, du { $issued }.
finding-authentication-after_document-fail = L’authentification est datée du { $day }, avant le document lui-même ({ $issued }).
finding-authentication-after_document-unknown = Il n’a pas pu être établi si l’authentification est postérieure à son document.
fix-authentication-after_document = Vérifiez que l’authentification se rapporte à ce document ; sinon, faites authentifier celui-ci.

## Une même personne, un même emploi

finding-consistency-name-pass = Le nom est le même sur tous les documents : { $names }.
finding-consistency-name-fail = Des documents désignent des personnes différentes : { $name } et { $other }. { $reason }
finding-consistency-name-fail-plausible = { $name } et { $other } désignent probablement la même personne. { $reason }
finding-consistency-name-unknown = Il n’a pas pu être établi si des documents désignent la même personne.
fix-consistency-name =
    Repérez le document erroné, et demandez à son auteur d’y rectifier le nom d’après le passeport.
    Si votre nom a changé, ajoutez le document qui le prouve, par exemple un acte de mariage, avec une traduction en chinois.
fix-consistency-name-plausible =
    Si un document peut encore être modifié, faites-y écrire le nom exactement comme sur le passeport.
    Sinon, demandez à votre employeur si le service souhaite une courte explication.

finding-consistency-date_of_birth-pass = La date de naissance est la même sur tous les documents.
finding-consistency-date_of_birth-fail = Des dates de naissance différentes figurent sur les documents : { $day } et { $other }.
finding-consistency-date_of_birth-fail-swapped = Des dates de naissance différentes figurent sur les documents, { $day } et { $other } : le jour et le mois sont inversés.
finding-consistency-date_of_birth-unknown = Il n’a pas pu être établi si tous les documents donnent la même date de naissance.
fix-consistency-date_of_birth = Repérez le document qui diffère du passeport, et demandez à son auteur de le rectifier.
fix-consistency-date_of_birth-swapped = Vérifiez l’ordre du jour et du mois sur le document qui diffère du passeport, et faites-le rectifier ou expliquer.

finding-consistency-nationality-pass = La nationalité est la même sur tous les documents.
finding-consistency-nationality-fail = Des nationalités différentes figurent sur les documents : { $country } et { $other }.
finding-consistency-nationality-unknown = Il n’a pas pu être établi si tous les documents donnent la même nationalité.
fix-consistency-nationality = Utilisez des documents de la nationalité du passeport présenté, ou interrogez le service si vous avez plusieurs nationalités.

finding-consistency-passport_number-pass = Le numéro de passeport est le même sur tous les documents.
finding-consistency-passport_number-fail = Des numéros de passeport différents figurent sur les documents : { $number } et { $other }.
finding-consistency-passport_number-fail-one_off = Les numéros de passeport { $number } et { $other } diffèrent en un endroit.
finding-consistency-passport_number-fail-renewed = Un document plus ancien indique le numéro { $other }, le passeport le numéro { $number }. Le passeport a été renouvelé entre-temps.
finding-consistency-passport_number-unknown = Il n’a pas pu être établi si tous les documents donnent le même numéro de passeport.
fix-consistency-passport_number = Repérez le document qui diffère du passeport, et faites-le rectifier.
fix-consistency-passport_number-one_off = Comparez le numéro avec le passeport, caractère par caractère, et faites rectifier le document erroné.
fix-consistency-passport_number-renewed = Ajoutez une copie de la page d’identité de l’ancien passeport, ou la mention de l’ancien numéro dans le nouveau.

finding-consistency-employer-pass = Le contrat est conclu avec l’employeur que vous avez indiqué.
finding-consistency-employer-fail = Le contrat est conclu avec { $stated } ; vous avez indiqué { $declared }.
finding-consistency-employer-fail-code = Le code de crédit social du contrat est { $stated } ; vous avez indiqué { $declared }.
finding-consistency-employer-unknown = Il n’a pas pu être établi si le contrat est conclu avec l’employeur que vous avez indiqué.
fix-consistency-employer = Vérifiez le nom de l’employeur dans vos données et dans le contrat ; la société qui fait la demande doit être celle qui a signé.
fix-consistency-employer-code = Comparez chaque code avec le certificat d’immatriculation de l’employeur, et corrigez celui qui est erroné.

finding-consistency-position-pass = Le poste est celui que vous avez indiqué : { $stated }.
finding-consistency-position-fail = Le contrat indique le poste { $stated } ; vous avez indiqué { $declared }.
finding-consistency-position-unknown = Il n’a pas pu être établi si le contrat indique le poste que vous avez déclaré.
fix-consistency-position = Faites inscrire le même poste sur tous les documents, ou corrigez vos données.

finding-consistency-salary-pass = La rémunération du contrat est celle que vous avez indiquée.
finding-consistency-salary-fail = Le contrat indique une rémunération de { $stated } ; vous avez indiqué { $declared }. La périodicité (mois ou année) et la monnaie ont été prises en compte.
finding-consistency-salary-unknown = Il n’a pas pu être établi si la rémunération du contrat est celle que vous avez indiquée.
fix-consistency-salary = Corrigez vos données, ou demandez à votre employeur de corriger le contrat ; les points et les voies d’accès reposent sur la rémunération du contrat.

finding-consistency-dates-pass = Les dates des documents concordent.
finding-consistency-dates-fail-future = Une date qui devrait être passée se situe dans l’avenir : { $day }.
finding-consistency-dates-fail-degree_age = D’après ces dates, vous aviez { $age ->
        [one] { $age } an
       *[other] { $age } ans
    } lors de l’obtention du diplôme ({ $day }).
finding-consistency-dates-fail-work_age = D’après ces dates, vous aviez { $age ->
        [one] { $age } an
       *[other] { $age } ans
    } au début du travail ({ $day }).
finding-consistency-dates-unknown = Il n’a pas pu être établi si toutes les dates des documents sont possibles.
fix-consistency-dates-future = Vérifiez la date sur le document. Si elle est mal imprimée, demandez une rectification.
fix-consistency-dates-degree_age = Vérifiez la date de naissance et la date du diplôme, et faites rectifier celle qui est erronée.
fix-consistency-dates-work_age = Vérifiez la date de naissance et les dates du travail, et faites rectifier celle qui est erronée.

finding-photo-size-pass = La photo est assez grande : { $width } × { $height } pixels.
finding-photo-size-fail = La photo mesure { $width } × { $height } pixels ; il en faut au moins { $least_width } × { $least_height }.
finding-photo-size-unknown = Il n’a pas pu être établi si la photo est assez grande.
fix-photo-size = Demandez le fichier d’origine au photographe ou faites refaire la photo. Agrandir une petite image ne sert à rien.

finding-photo-background-pass = Le fond de la photo est uni et clair (couleur demandée : { $background }).
finding-photo-background-fail = Le fond de la photo n’est pas uni ou pas assez clair ; couleur demandée : { $background }.
finding-photo-background-unknown = Il n’a pas pu être établi si le fond de la photo convient.
fix-photo-background = Faites refaire la photo devant un mur uni de la couleur demandée ({ $background }), sans ombre.

finding-photo-one_face-pass = La photo ne montre que votre visage.
finding-photo-one_face-fail = Visages comptés sur la photo : { $count }. Elle ne doit montrer que le vôtre.
finding-photo-one_face-unknown = Il n’a pas pu être établi si la photo ne montre que votre visage.
fix-photo-one_face = Déposez une photo de vous sans autre personne, de face, le visage entièrement dégagé.

finding-integrity-digital_signature-pass = { $file } porte une signature numérique et n’a pas été modifié depuis. L’identité du signataire n’a pas été vérifiée.
finding-integrity-digital_signature-fail = { $file } a été modifié après sa signature numérique, qui ne couvre donc plus son contenu.
finding-integrity-digital_signature-unknown = Il n’a pas pu être établi si la signature numérique de { $file } correspond encore au contenu.
fix-integrity-digital_signature =
    Déposez le fichier tel que vous l’avez reçu : fusionner, compresser, imprimer en PDF ou annoter rompt la signature.
    Si vous ne l’avez plus, téléchargez-le de nouveau auprès de l’organisme qui l’a délivré.

finding-integrity-edited-pass = { $file } ne montre aucun signe de modification ultérieure.
finding-integrity-edited-fail = Note pour le personnel sur { $file } : { $signs }. C’est souvent sans gravité et ne dit rien du demandeur.
finding-integrity-edited-unknown = Il n’a pas été possible d’examiner si { $file } a été modifié par la suite.
fix-integrity-edited = Le demandeur n’a rien à faire. En cas de doute, comparez avec l’original.

## Pourquoi un point reste ouvert, et que faire alors

doubt-not_read = Introuvable sur le document : { $fields }.
doubt-unsure = Lecture trop incertaine : { $fields }.
doubt-ambiguous = Peut se lire de plusieurs manières : { $fields }.
doubt-kind_unsure = La nature de ce document n’est pas certaine.
doubt-rule_open = La règle, ou ce que vous nous avez indiqué, ne permet pas de trancher.
doubt-attachment_unsure = On ne sait pas avec certitude à quel document se rapporte la pièce jointe.
doubt-page_unread = Une page ou un fichier n’a pas pu être lu en entier.
doubt-later = Peut être ajouté plus tard.
doubt-person = Une personne doit l’examiner.
doubt-declared = Cela repose sur ce que vous avez déclaré, et non sur ce qui a été lu : { $fields }.

fix-unknown-not_read = Vérifiez que cela figure sur le document. Si oui, téléversez une numérisation plus nette de cette page ; sinon, adressez-vous à l’auteur du document.
fix-unknown-unsure = Téléversez une numérisation plus nette de la page, ou faites-la examiner par une personne.
fix-unknown-ambiguous = Faites examiner la page par une personne ; une traduction qui écrit la date en toutes lettres est utile.
fix-unknown-kind_unsure = Téléversez le document entier, avec son titre, en numérisation nette.
fix-unknown-rule_open = Complétez vos données si vous le pouvez ; sinon, interrogez le service du permis de travail.
fix-unknown-attachment_unsure = Téléversez chaque document dans un même fichier avec son authentification et sa traduction.
fix-unknown-page_unread = Téléversez une numérisation plus nette des pages concernées.
fix-unknown-later = Votre employeur imprime le formulaire depuis le système en ligne. Signez-le, faites-y apposer le sceau et ajoutez la numérisation.
fix-unknown-person = Faites examiner ce point par une personne avant le dépôt.
fix-unknown-declared = Une personne doit comparer la page avec votre déclaration. Un scan plus net de cette page peut aussi suffire.

## Pourquoi des noms désignent, ou non, la même personne

name-reason-missing_name = Un document porte un nom de plus que l’autre.
name-reason-initial = Un document ne porte qu’une initiale.
name-reason-suffix = Un seul document porte un ajout tel que Junior.
name-reason-truncated = La zone de lecture optique du passeport abrège le nom.
name-reason-transliteration = Le nom est écrit selon un autre usage de transcription.
name-reason-swapped = Le nom et le prénom sont inversés.
name-reason-birth_name = Un document donne le nom de naissance.
name-reason-one_letter = Une lettre diffère.
name-reason-other_surname = Une partie du nom diffère.
name-reason-other_name = Les noms n’ont rien en commun.
