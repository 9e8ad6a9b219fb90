### Réponses de l'assistant. La valeur est la réponse courte, .details le complément. Les chiffres sont des variables liées dans
### config/policy/answers.yaml ; aucun chiffre ni nom de nombre ne doit figurer ici.
### Glossaire : permis de travail = 工作许可 ; notification de permis de travail = 外国人工作许可通知 ; permis de résidence de type
### travail = 工作类居留证件 ; autorisation de séjour = 停留证件 ; service compétent = 主管部门 ; bureau des entrées et sorties =
### 公安机关出入境管理机构 ; déclaration de domicile = 住宿登记 ; casier judiciaire = 无犯罪记录证明 ; certificat médical = 体检证明 ;
### attestation d'expérience = 工作资历证明 ; renouvellement = 延期 ; annulation = 注销 ; retrait = 撤销 ; examen préalable = 预审 ;
### licence = bachelor's degree (学士) ; enregistrement = 受理 ; instruction = 审查 ; engagement = 承诺 ; apostille = 附加证明书 ; authentification = 认证.

answer-work_permit_overview =
    Le permis de travail pour étrangers (外国人来华工作许可) est l’autorisation administrative qui permet à un étranger de travailler en Chine continentale, chez l’employeur et au poste indiqués. Pour travailler légalement, il faut aussi un permis de résidence de type travail (工作类居留证件). Le numéro du permis reste le même à vie (一人一号，终身不变).
    .details =
        Il s’applique dans tout le pays depuis le { $start }, date à laquelle il a remplacé l’ancien permis d’emploi des étrangers et le permis d’expert étranger. Il se fonde sur la loi sur l’entrée et la sortie du territoire (出境入境管理法) : nul ne peut employer un étranger qui ne détient pas ces titres.

        - Catégories : A (talents de haut niveau), B (professionnels qualifiés), C (autres personnes).
        - Forme : depuis le { $electronic }, il est délivré sous forme électronique et rattaché à la carte de sécurité sociale.
        - Demandeur : l’employeur, dans le système en ligne. Adressez-vous d’abord à lui ; le { $hotline_work } répond aux questions.

answer-who_needs_permit =
    Tout étranger qui travaille en Chine continentale doit avoir un permis de travail et un permis de résidence de type travail. En sont dispensés les titulaires d’une carte d’identité de résident permanent étranger (外国人永久居留身份证), qui peuvent travailler avec cette carte, et les résidents de Hong Kong, de Macao et de Taïwan.
    .details =
        - Les résidents de Hong Kong, de Macao et de Taïwan n’ont plus besoin de permis d’emploi depuis le { $hmt_since }.
        - Les réunions, négociations commerciales et échanges sans emploi relèvent du visa M ou F et ne demandent pas de permis de travail ; ces visas ne permettent cependant pas de travailler.
        - Un séjour familial, d’études, de tourisme ou de visite ne dispense pas du permis.

        Nous n’avons pu confirmer aucune autre dispense générale. Si vous pensez relever d’un statut particulier, demandez à l’employeur d’appeler, avant votre prise de poste, le { $hotline_work } (permis de travail) ou le { $hotline_immigration } (visa et séjour).

answer-hmt_residents =
    Non. Depuis le { $since }, les résidents de Hong Kong, de Macao et de Taïwan n’ont plus besoin de permis d’emploi en Chine continentale. Ils travaillent avec leur permis de résidence (港澳台居民居住证), leur permis de voyage vers le continent (来往内地通行证) ou leur permis de compatriote de Taïwan (台湾居民来往大陆通行证).
    .details =
        L’emploi se prouve par le contrat de travail, les fiches de paie ou les relevés de cotisations sociales.

        Cette règle vaut pour les résidents de Hong Kong, de Macao et de Taïwan. Les étrangers qui ne font qu’y habiter ont besoin d’un permis de travail comme tous les autres. Renseignements : { $hotline_work }.

answer-hmt_residents-until_2018 =
    À la date qui vous intéresse, les résidents de Hong Kong, de Macao et de Taïwan avaient encore besoin d’un permis d’emploi (台港澳人员就业证) pour travailler en Chine continentale. Il a été supprimé le { $until }.
    .details =
        Depuis le { $until }, ils travaillent sans ce permis et prouvent leur emploi par le contrat, les fiches de paie ou les relevés de cotisations sociales. Pour toute question sur un ancien permis, appelez le { $hotline_work }.

answer-permit_visa_difference =
    Ils se suivent dans cet ordre : la notification de permis de travail (外国人工作许可通知) approuve l’emploi, le visa Z permet d’entrer, le permis de résidence de type travail (工作类居留证件) permet de rester. Le permis de travail donne le droit d’occuper le poste. Vous ne pouvez commencer qu’avec le permis de travail et le permis de résidence en main.
    .details =
        - Notification : une fois la demande approuvée, l’employeur l’imprime depuis le système en ligne. Elle sert à demander le visa.
        - Visa Z : délivré par une ambassade ou un consulat de Chine, en règle générale pour une seule entrée.
        - Permis de travail : électronique depuis le { $electronic } ; il n’y a plus de carte à retirer après l’arrivée.
        - Permis de résidence : à demander au bureau des entrées et sorties de la police dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée. Il remplace le visa pour le séjour et les voyages.

answer-application_process =
    Depuis l’étranger : l’employeur dépose la demande en ligne et obtient la notification de permis de travail (外国人工作许可通知) ; vous demandez le visa Z avec celle-ci ; après l’entrée, vous déclarez votre domicile sous { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }, passez la visite médicale et demandez le permis de résidence sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Ne commencez à travailler qu’avec le permis de travail et le permis de résidence en main.
    .details =
        - L’employeur ouvre un compte dans le système de services pour les étrangers travaillant en Chine (外国人来华工作管理服务系统).
        - Il remplit la demande et téléverse les documents ; le service compétent procède à l’examen préalable, enregistre le dossier et décide.
        - Il imprime la notification et la décision, puis vous les envoie.
        - Vous demandez le visa Z (ou R) dans une ambassade ou un consulat de Chine et entrez en Chine.
        - Suivent la déclaration de domicile, la visite médicale, puis le permis de résidence auprès du bureau des entrées et sorties de la police.
        - Vous activez la carte de sécurité sociale électronique, qui affiche le permis de travail.

        Si vous êtes déjà en Chine et relevez d’un cas prévu : visite médicale, demande en ligne par l’employeur, puis permis de résidence, sans nouveau visa. Renseignements : { $hotline_work }.

answer-application_process-card =
    À la date qui vous intéresse, il y avait une étape de plus. Après la notification, le visa Z et l’entrée, l’employeur devait retirer la carte de permis dans un délai de { $card_days ->
        [one] { $card_days } jour
       *[other] { $card_days } jours
    } après l’entrée ; venait ensuite le permis de résidence, à demander dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée. Cette étape de la carte n’existe plus depuis le { $electronic }.
    .details =
        - L’employeur déposait la demande en ligne et recevait la notification de permis de travail (外国人工作许可通知).
        - Le demandeur obtenait le visa Z à l’étranger, puis entrait en Chine.
        - Déclaration de domicile dans un délai de { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après l’installation.
        - Carte (外国人工作许可证) : demandée en ligne par l’employeur, originaux présentés au guichet.
        - Permis de résidence auprès du bureau des entrées et sorties de la police.

answer-permit_visa_difference-card =
    À la date qui vous intéresse, l’ordre était le suivant : notification de permis de travail (外国人工作许可通知), visa Z, entrée, carte de permis de travail (外国人工作许可证) dans un délai de { $card_days ->
        [one] { $card_days } jour
       *[other] { $card_days } jours
    } après l’entrée, puis permis de résidence de type travail dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée. Il fallait la carte et le permis de résidence pour travailler.
    .details =
        La notification approuvait l’emploi, le visa servait à entrer, la carte prouvait le droit de travailler et le permis de résidence le droit de séjourner. L’étape de la carte a été supprimée le { $electronic } ; le permis est électronique depuis lors.

answer-who_applies =
    C’est l’employeur qui dépose la demande, ou une agence qu’il mandate (委托专门服务机构). Vous ne pouvez pas demander vous-même un permis de travail. Vous fournissez les documents et signez le formulaire ; le visa et le permis de résidence, en revanche, c’est vous qui les demandez.
    .details =
        - L’employeur : compte dans le système en ligne, demande, renouvellement, modifications, annulation.
        - Vous : documents authentifiés, signature du formulaire, visa Z à l’ambassade ou au consulat, permis de résidence demandé en personne, avec relevé des données biométriques, au bureau des entrées et sorties de la police.
        - En cas de départ : l’attestation de fin d’emploi doit porter votre signature et le sceau de l’employeur.
        - Exception : si l’employeur n’existe plus, vous pouvez demander l’annulation vous-même.

        Tant que personne ne vous a proposé d’emploi, aucune demande ne peut être déposée. Renseignements : { $hotline_work }.

answer-contact_office =
    Permis de travail : appelez le { $hotline_work } (ressources humaines et sécurité sociale). Visas et permis de résidence : appelez le { $hotline_immigration }, jour et nuit, en chinois et en anglais. Les demandes se font uniquement en ligne, par l’employeur, à partir de { $platform }. En cas de doute, le { $hotline_city } vous oriente vers le service de votre ville.
    .details =
        - Permis de travail : le service provincial chargé des travailleurs étrangers ou le service local qu’il habilite ; souvent, ce sont les districts qui reçoivent les documents.
        - Visa : ambassades et consulats de Chine.
        - Permis de résidence : bureau des entrées et sorties de la police. Domicile : poste de police du quartier. Visite médicale : service sanitaire des douanes.

        Ces dernières années, les sources donnent des adresses de connexion différentes pour le système de services pour les étrangers travaillant en Chine (外国人来华工作管理服务系统). Passez par { $platform } ou par le site du bureau local des ressources humaines. Nous n’avons pas d’adresse ni d’horaires confirmés pour chaque ville : renseignez-vous avant de vous déplacer.

answer-contact_office-beijing =
    À Pékin : Centre des talents d’outre-mer, service du travail des étrangers (北京海外学人中心), téléphone { $phone } ; les districts ont leurs propres guichets. Les demandes se font en ligne à partir de { $platform }. Lignes d’information : { $hotline_work } pour le permis de travail, { $hotline_immigration } pour les visas et permis de résidence.
    .details =
        Guichets de la ville : Centre de services administratifs de Pékin, { $fengtai } ({ $fengtai_zh }), et { $haidian } ({ $haidian_zh }). Téléphonez avant de vous déplacer : nous n’avons pas d’horaires confirmés. Le permis de résidence relève du bureau des entrées et sorties de la police, non de ce service.

answer-contact_office-shenzhen =
    À Shenzhen : renseignements sur le permis de travail au { $phone }. Les demandes sont déposées en ligne par l’employeur, à partir de { $platform }. Lignes d’information : { $hotline_work } pour le permis de travail, { $hotline_immigration } pour les visas et permis de résidence.
    .details =
        Téléphonez avant de vous déplacer : nous n’avons ni adresse ni horaires confirmés. Le permis de résidence relève du bureau des entrées et sorties de la police, non du service du permis de travail.

answer-contact_office-huizhou =
    À Huizhou : bureau des ressources humaines et de la sécurité sociale, téléphone { $phone }. Les demandes sont déposées en ligne par l’employeur, à partir de { $platform }. Lignes d’information : { $hotline_work } pour le permis de travail, { $hotline_immigration } pour les visas et permis de résidence.
    .details =
        Nous ne connaissons ce numéro que par une seule source ; s’il ne répond pas, appelez la ligne d’information. Téléphonez avant de vous déplacer : nous n’avons ni adresse ni horaires confirmés. Le permis de résidence relève du bureau des entrées et sorties de la police, non du service du permis de travail.

answer-processing_time =
    Le guide national prévoit { $pre_review ->
        [one] { $pre_review } jour ouvrable
       *[other] { $pre_review } jours ouvrables
    } pour l’examen préalable et { $review ->
        [one] { $review } jour ouvrable
       *[other] { $review } jours ouvrables
    } pour l’instruction ({ $review_a ->
        [one] { $review_a } jour ouvrable
       *[other] { $review_a } jours ouvrables
    } en catégorie A). Beaucoup de villes vont plus vite. Pour le permis de résidence, comptez jusqu’à { $residence ->
        [one] { $residence } jour ouvrable
       *[other] { $residence } jours ouvrables
    }. Prévoyez du temps en plus pour l’authentification des documents et le visa.
    .details =
        - Limite fixée par la loi pour le permis de travail : { $limit ->
        [one] { $limit } jour ouvrable
       *[other] { $limit } jours ouvrables
    } à compter de l’enregistrement, auxquels peuvent s’ajouter { $longer ->
        [one] { $longer } jour ouvrable
       *[other] { $longer } jours ouvrables
    } lorsque le service le justifie.
        - Le temps que vous mettez à corriger ou à compléter le dossier n’entre pas dans ces délais.
        - Changchun annonce un délai d’examen préalable plus long que celui du guide national ; interrogez le service local ({ $hotline_work }).

        Il n’existe pas de durée officielle pour l’ensemble du parcours, de l’offre d’emploi au permis de résidence. Additionnées, les limites ci-dessus font { $total ->
        [one] { $total } jour ouvrable
       *[other] { $total } jours ouvrables
    } entre le dépôt et le permis de résidence. S’y ajoutent la collecte, l’authentification et la traduction des documents, le visa et le voyage. Ne démissionnez pas et n’achetez pas de billet avant d’avoir la notification de permis de travail.

answer-processing_time-beijing =
    Pékin : examen préalable sous { $pre_review ->
        [one] { $pre_review } jour ouvrable
       *[other] { $pre_review } jours ouvrables
    } (catégorie A : { $pre_review_a ->
        [one] { $pre_review_a } jour ouvrable
       *[other] { $pre_review_a } jours ouvrables
    }), enregistrement sous { $acceptance ->
        [one] { $acceptance } jour ouvrable
       *[other] { $acceptance } jours ouvrables
    }, décision sous { $decision ->
        [one] { $decision } jour ouvrable
       *[other] { $decision } jours ouvrables
    } pour les nouvelles demandes et les changements d’employeur, et sous { $decision_short ->
        [one] { $decision_short } jour ouvrable
       *[other] { $decision_short } jours ouvrables
    } pour le renouvellement et l’annulation.
    .details =
        Pour le permis de résidence, la loi prévoit jusqu’à { $residence ->
        [one] { $residence } jour ouvrable
       *[other] { $residence } jours ouvrables
    }. Lorsque les demandes de permis de travail et de résidence sont déposées ensemble, Pékin mettrait { $joint ->
        [one] { $joint } jour ouvrable
       *[other] { $joint } jours ouvrables
    } pour le tout. La collecte, l’authentification et la traduction des documents ainsi que le visa s’y ajoutent ; il n’existe pas de durée officielle pour l’ensemble du parcours.

answer-processing_time-shenzhen =
    Shenzhen s’engage à statuer sur le permis de travail sous { $promised ->
        [one] { $promised } jour ouvrable
       *[other] { $promised } jours ouvrables
    }. Pour le permis de résidence, comptez jusqu’à { $residence ->
        [one] { $residence } jour ouvrable
       *[other] { $residence } jours ouvrables
    }. Prévoyez du temps en plus pour l’authentification des documents et le visa.
    .details =
        Limite fixée par la loi pour le permis de travail : { $limit ->
        [one] { $limit } jour ouvrable
       *[other] { $limit } jours ouvrables
    } à compter de l’enregistrement, auxquels peuvent s’ajouter { $longer ->
        [one] { $longer } jour ouvrable
       *[other] { $longer } jours ouvrables
    } lorsque le service le justifie. Faites confirmer les délais actuels au { $phone }. Il n’existe pas de durée officielle pour l’ensemble du parcours.

answer-processing_time-shanghai =
    Shanghai instruit une demande faite en Chine en { $in_country ->
        [one] { $in_country } jour ouvrable
       *[other] { $in_country } jours ouvrables
    }. Pour une demande depuis l’étranger, interrogez le service local. Pour le permis de résidence, comptez jusqu’à { $residence ->
        [one] { $residence } jour ouvrable
       *[other] { $residence } jours ouvrables
    }. Prévoyez du temps en plus pour l’authentification des documents et le visa.
    .details =
        Limite fixée par la loi pour le permis de travail : { $limit ->
        [one] { $limit } jour ouvrable
       *[other] { $limit } jours ouvrables
    } à compter de l’enregistrement, auxquels peuvent s’ajouter { $longer ->
        [one] { $longer } jour ouvrable
       *[other] { $longer } jours ouvrables
    } lorsque le service le justifie. À faire confirmer au { $hotline_work }. Il n’existe pas de durée officielle pour l’ensemble du parcours.

answer-fees =
    Le permis de travail est gratuit. Le permis de résidence coûte { $under_year } yuans s’il dure moins de { $middle_from ->
        [one] { $middle_from } an
       *[other] { $middle_from } ans
    }, { $middle } yuans de { $middle_from ->
        [one] { $middle_from } an
       *[other] { $middle_from } ans
    } à moins de { $long_from } ans, et { $long } yuans de { $long_from } à { $long_to } ans. La modification de ses mentions coûte { $change } yuans.
    .details =
        - Visa : demandez le tarif à l’ambassade ou au consulat. Selon des sources non officielles, le visa R (talents) est gratuit.
        - Visite médicale, authentification, traduction : à régler à ceux qui les effectuent ; leurs tarifs ne relèvent pas de ces règles.
        - Qui paie : selon la loi (出境入境管理法), les frais de visa et de permis de résidence sont à la charge de l’étranger qui les demande. Nous n’avons trouvé aucune règle pour les autres frais ; convenez par écrit avec l’employeur de ce que chacun prend en charge.

        Faites confirmer le tarif du permis de résidence au { $hotline_immigration }.

answer-check_status =
    Demandez à votre employeur : la demande se trouve dans son compte du système de services pour les étrangers travaillant en Chine (外国人来华工作管理服务系统), et seul ce compte en montre l’état. Nous ne voyons pas votre dossier. Le service répond au { $hotline_work } ; pour le visa ou le permis de résidence, appelez le { $hotline_immigration }.
    .details =
        - Examen préalable (预审) : on vérifie que les documents téléversés sont complets et conformes.
        - Renvoyé pour correction : il manque quelque chose ou une erreur a été relevée ; l’employeur corrige et dépose de nouveau.
        - Enregistré (受理) : le délai de décision commence à courir.
        - En cours d’instruction (审查) : le service étudie le dossier ; il peut téléphoner, convoquer à un entretien ou se rendre sur place.
        - Approuvé (准予) : l’employeur imprime la notification de permis de travail et la décision.

        Les termes affichés à l’écran peuvent différer légèrement. L’employeur accède au système par { $platform }. Pour le permis de résidence, le récépissé (受理回执) couvre votre séjour pendant l’attente.

answer-returned_or_refused =
    Un renvoi n’est pas un refus : l’employeur corrige ce que l’avis signale et dépose de nouveau la demande en ligne. Contre un refus du permis de travail, vous pouvez former un recours administratif (行政复议) dans un délai de { $reconsideration ->
        [one] { $reconsideration } jour
       *[other] { $reconsideration } jours
    } après en avoir eu connaissance, ou saisir le tribunal dans un délai de { $lawsuit } mois.
    .details =
        - Demandez l’avis par écrit. Vous avez le droit de connaître les motifs et de présenter vos observations.
        - Causes fréquentes parmi les points vérifiés : authentification ou traduction absente, certificat trop ancien, signature ou sceau manquant, données différentes du passeport, expérience sans rapport avec le poste.
        - Après la décision sur recours administratif, vous pouvez saisir le tribunal dans un délai de { $after ->
        [one] { $after } jour
       *[other] { $after } jours
    } à compter de sa réception.
        - Les refus du bureau des entrées et sorties de la police (prolongation de visa, autorisation de séjour, permis de résidence) sont définitifs et sans recours.
        - De faux documents entraînent le refus et un avertissement et, dans certains domaines, l’interdiction de déposer une nouvelle demande. Nous n’avons pas pu confirmer la durée d’une telle interdiction pour le permis de travail.

        Tant qu’il n’a pas été statué sur la demande, c’est l’employeur qui la retire ; demandez au service comment procéder ({ $hotline_work }).

answer-employer_requirements =
    L’employeur doit être légalement établi, n’avoir commis aucun manquement grave à la loi ou à ses engagements, avoir besoin d’un étranger pour un poste particulier pour lequel aucun candidat local ne convient actuellement, et verser au moins le salaire minimum local. Dans les secteurs réglementés, l’accord préalable de l’autorité de tutelle est nécessaire.
    .details =
        Ce que vous pouvez vérifier avant de signer :

        - Demandez le certificat d’immatriculation portant le code unifié de crédit social (统一社会信用代码) et comparez le nom avec celui du contrat.
        - Demandez si l’employeur a déjà un compte dans le système de services pour les étrangers travaillant en Chine ; sans ce compte, rien ne peut être déposé.
        - Dans les secteurs soumis à un accord préalable, demandez à le voir.
        - Assurez-vous que la société du contrat est bien celle qui dépose la demande.

        C’est le service local qui décide si un employeur peut recruter un étranger : { $hotline_work }.

answer-system_account_help =
    Seul l’employeur s’inscrit dans le système. Passez par { $platform } (espace employeurs), de préférence avec Chrome. En cas de problème de connexion, de code de vérification ou de téléversement, réessayez avec Chrome, vérifiez la taille et le format du fichier, puis appelez le { $hotline_work }, qui répond aussi aux questions sur le compte.
    .details =
        - Pour l’inscription : formulaire revêtu du sceau, certificat d’immatriculation, pièces d’identité du responsable et de la personne chargée des démarches, procuration et, s’il y a lieu, autorisation du secteur.
        - Données d’inscription erronées : déposez une modification dans le système, avec formulaire revêtu du sceau et justificatif. À Pékin, le nom de la société se modifie d’abord sur la plateforme nationale.
        - Les données du demandeur doivent correspondre exactement au passeport.
        - À Tianjin, l’adresse électronique doit fonctionner et être différente de celle de la personne chargée des démarches, et le téléphone doit être celui du demandeur ; ailleurs, renseignez-vous.

        Les sources donnent des adresses différentes pour le système ; si une ancienne adresse ne répond plus, utilisez { $platform }. Le conseil d’utiliser Chrome vient de Shenzhen.

answer-category_overview-pilot_cities =
    À la date qui vous intéresse, votre ville pouvait appliquer ses propres critères d’essai pour A (外国高端人才) et B (外国专业人才), du { $pilot_from } au { $pilot_until }. Pour le reste valait la norme nationale : A, talents de haut niveau, sans limite de nombre ; B, professionnels qualifiés, selon les besoins du marché ; C (其他外国人员), autres personnes, soumises à quotas.
    .details =
        Dans la norme nationale, un seul critère de A ou de B suffisait ; { $points_a } points ou plus ouvraient la catégorie A, { $points_b } points ou plus la catégorie B.

        Nous ne disposons pas des critères d’essai des villes et n’avons pas pu savoir s’ils ont été prolongés. Interrogez le service qui a statué, ou le { $hotline_work }.

answer-category_overview =
    On distingue les catégories A (外国高端人才, talents de haut niveau), B (外国专业人才, professionnels qualifiés) et C (其他外国人员, autres personnes). A n’a pas de limite de nombre, B suit les besoins du marché, C est soumise à quotas. Remplir un seul des critères de A ou de B suffit ; les points ne sont qu’une voie parmi d’autres.
    .details =
        Le principe : encourager le haut niveau, maîtriser le niveau moyen, limiter le bas niveau (鼓励高端，控制一般，限制低端).

        - A : par exemple programme de talents reconnu, réalisations éminentes, certains postes de haut niveau, rémunération élevée, créateurs d’entreprise, jeunes chercheurs, ou au moins { $points_a } points.
        - B : par exemple licence et expérience dans le domaine, professeurs de langue, ouvriers et techniciens qualifiés, rémunération élevée, ou au moins { $points_b } points.
        - C : les personnes répondant aux règles du marché du travail, comme le travail de courte durée, les stages prévus par des accords et certains diplômés. Aucun texte officiel ne définit C simplement par un faible nombre de points.

        La norme nationale d’essai du { $start } reste applicable. Un avis ultérieur a annoncé des critères A plus détaillés et des listes provinciales ; demandez au service local s’ils ont paru : { $hotline_work }.

answer-category_a-tianjin =
    La catégorie A (外国高端人才) est ouverte à toute personne qui remplit l’un des critères prévus, par exemple un programme de talents ou une réalisation reconnus, certains postes de haut niveau, une rémunération élevée ou { $points_a } points. À Tianjin, les membres clés d’une équipe recommandés par une personne ayant un tel programme ou une telle réalisation peuvent aussi en relever, avec des conditions d’âge, de diplôme et d’expérience assouplies.
    .details =
        - Rémunération : la règle nationale dit { $multiple } fois le salaire moyen local ; un texte de Tianjin indique { $multiple_tianjin } fois. Renseignez-vous avant de vous y fier.
        - La catégorie A n’est soumise à aucune limite d’âge, de diplôme ou d’expérience. Le permis peut durer jusqu’à { $max_years ->
        [one] { $max_years } an
       *[other] { $max_years } ans
    }.
        - Certains textes relatifs aux postes ne nous sont connus que par des copies non officielles.

        La décision revient au service compétent : { $hotline_work }.

answer-category_a =
    La catégorie A (外国高端人才) est ouverte à toute personne qui remplit l’un de ces critères : programme chinois de talents reconnu, réalisation reconnue au niveau international, certains postes de haut niveau, rémunération d’au moins { $multiple } fois le salaire moyen local, entreprise innovante créée par vous, jeune chercheur postdoctoral, ou { $points_a } points. Aucune limite d’âge, de diplôme ou d’expérience ne s’applique.
    .details =
        - Postes de haut niveau (市场导向的鼓励类岗位) : par exemple postes supérieurs de direction ou techniques dans les grandes entreprises, entreprises de haute technologie, universités et hôpitaux que cite la norme.
        - Entreprise innovante : investissement fondé sur votre propre invention majeure, brevet ou savoir-faire, stable pendant { $years ->
        [one] { $years } an
       *[other] { $years } ans de suite
    }, au moins { $invested } dollars américains investis et une part personnelle d’au moins { $share } %.
        - Jeunes talents (优秀青年人才) : recherche postdoctorale et âge de { $age } ans au plus ; les textes en anglais disent moins de { $age } ans.
        - Facilités : guichet prioritaire, engagements écrits à la place de certains documents (承诺制), demande en Chine, permis d’une durée maximale de { $max_years ->
        [one] { $max_years } an
       *[other] { $max_years } ans
    }.

        Nous n’avons pu lire qu’une partie des listes exactes de réalisations et de postes, et certains éléments viennent de copies non officielles. C’est le service compétent qui décide ; le montant de la rémunération dépend de la ville et de l’année. Tianjin peut exiger plus que le multiple national. À faire confirmer au { $hotline_work }.

answer-category_a-city_pay =
    La catégorie A (外国高端人才) est ouverte à toute personne qui remplit l’un des critères prévus, par exemple une rémunération d’au moins { $multiple } fois le salaire moyen local, un programme de talents ou une réalisation reconnus, certains postes de haut niveau, ou { $points_a } points. Dans votre ville, le dernier seuil connu pour la voie de la rémunération est de { $city_pay_month } yuans par mois ({ $city_pay_year } yuans par an).
    .details =
        Ce montant est utilisé depuis le { $used_from } et vient de sources non officielles. Un nouveau salaire moyen paraît chaque année et l’a peut-être déjà remplacé : l’employeur doit le vérifier avant la signature.

        Aucune limite d’âge, de diplôme ou d’expérience ne s’applique à A. Le permis peut durer jusqu’à { $max_years ->
        [one] { $max_years } an
       *[other] { $max_years } ans
    }, et des engagements écrits peuvent remplacer certains documents (承诺制). C’est le service compétent qui décide si votre poste ou votre réalisation convient : { $hotline_work }.

answer-category_b =
    La catégorie B (外国专业人才) demande l’un de ces critères : licence (bachelor) et au moins { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience dans le domaine ; certificat de compétences reconnu ; professeur de langue ; rémunération d’au moins { $multiple } fois le salaire moyen local ; personnel de projets désigné par l’État ; ou { $points_b } points. Vous ne devriez pas avoir plus de { $age } ans.
    .details =
        - Diplôme et expérience : dans l’éducation, la recherche, la culture, la santé, le sport et domaines voisins, pour des projets intergouvernementaux ou contractuels, comme personnel détaché par une multinationale, comme représentant, ou comme cadre ou spécialiste recruté par une entreprise.
        - Compétences : certificat professionnel reconnu au niveau international, ou travailleur qualifié dans un métier en forte pénurie.
        - Le poste doit correspondre au catalogue d’orientation et au besoin de l’employeur.
        - En cas de besoin réel, l’âge, le diplôme ou l’expérience peuvent être assouplis ; certaines villes le font, d’autres sont strictes sur l’âge.
        - Un permis B peut durer jusqu’à { $max_years ->
        [one] { $max_years } an
       *[other] { $max_years } ans
    }.
        - Les critères relatifs aux professeurs de langue et au personnel désigné par l’État nous sont connus en partie par des sources non officielles.

        S’il vous manque le diplôme ou l’expérience, la voie des compétences, de la rémunération ou des points reste peut-être ouverte. La décision revient au service compétent : { $hotline_work }.

answer-category_b-city_pay =
    La catégorie B (外国专业人才) demande l’un de ces critères : licence (bachelor) et au moins { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience dans le domaine ; certificat de compétences reconnu ; professeur de langue ; personnel de projets désigné par l’État ; { $points_b } points ; ou rémunération d’au moins { $multiple } fois le salaire moyen local, soit, selon le dernier chiffre connu dans votre ville, { $city_pay_month } yuans par mois.
    .details =
        Ce montant ({ $city_pay_year } yuans par an) est utilisé depuis le { $used_from } et vient de sources non officielles. Le salaire moyen est publié chaque année et l’a peut-être déjà remplacé : l’employeur doit le vérifier. Il ne compte que pour la voie de la rémunération : avec diplôme et expérience, un tel salaire n’est pas exigé. Les critères relatifs aux professeurs de langue et au personnel désigné par l’État nous sont aussi connus en partie par des sources non officielles.

        Vous ne devriez pas avoir plus de { $age } ans ; les exceptions varient selon les lieux. La décision revient au service compétent : { $hotline_work }.

answer-category_c =
    La catégorie C (其他外国人员) regroupe les autres étrangers qui répondent aux besoins du marché du travail et aux règles : travail de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } au plus, jeunes en stage dans le cadre d’accords entre gouvernements, certains étudiants et diplômés, et domaines particuliers comme la pêche hauturière. Des quotas s’appliquent (配额制管理) : même un dossier complet peut donc être refusé.
    .details =
        - Un permis C dure en général jusqu’à { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } ; c’est une pratique, nous n’avons pas pu lire de texte.
        - Avoir moins de { $points_b } points ne vous place pas d’office en C : vous pouvez relever de B par le diplôme et l’expérience, comme professeur de langue, par vos compétences ou par la rémunération.
        - Le travail saisonnier suit des règles à part. Pour les employés de maison, nous n’avons trouvé aucune voie générale, seulement des voies locales.

        Demandez à votre employeur de vérifier auprès du service local s’il reste des places dans le quota : { $hotline_work }.

answer-category_c-tianjin =
    À Tianjin, la catégorie C (其他外国人员) accueille aussi le principal investisseur d’une jeune entreprise qui ne remplit ni A ni B : le permis initial dure { $startup_years ->
        [one] { $startup_years } an
       *[other] { $startup_years } ans
    }, et son renouvellement exige la preuve d’une activité réelle. Pour le reste, C vise le travail de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } au plus, les stages prévus par des accords, certains diplômés et des domaines particuliers, dans la limite de quotas.
    .details =
        Demandez à votre employeur de vérifier auprès du service local s’il reste des places dans le quota : { $hotline_work }. C’est le service compétent qui décide.

answer-points_system =
    { $points_a } points ou plus ouvrent la catégorie A, { $points_b } points ou plus la catégorie B ; atteindre exactement le seuil suffit. Le barème compte { $factors } éléments et { $max } points au maximum. Les points ne sont qu’une voie parmi d’autres : si vous remplissez un autre critère de A ou de B, vous n’en avez pas besoin.
    .details =
        - Éléments : rémunération, diplôme, expérience, mois travaillés en Chine chaque année, chinois, lieu de travail, âge, grande université ou grande entreprise ou brevets, bonus local.
        - Les points ne remplacent ni la santé, ni le casier vierge, ni un employeur déterminé, ni les autres conditions générales.
        - Les points déclarés doivent être prouvés : engagement sur la rémunération, diplôme, certificat de compétences, expérience, certificat de langue, etc.
        - Nous connaissons le barème par plusieurs copies non officielles concordantes. Différentes versions circulent ; l’ancien barème d’essai n’est plus en vigueur. Les barèmes qui comptent des points par multiples du salaire moyen ne sont pas officiels.

        Vous pouvez calculer vos points sur notre page dédiée ; c’est le service compétent qui décide. Renseignements : { $hotline_work }.

answer-points_system-pilot =
    À la date qui vous intéresse, le permis de travail n’existait qu’à titre d’essai, dans certaines provinces et villes, avec un barème d’essai. Le barème national s’applique depuis le { $national_start }. Nous n’avons le barème d’essai que par une source isolée et n’en donnons donc pas les chiffres.
    .details =
        Pour une demande de cette époque, interrogez le service qui l’a reçue, ou le { $hotline_work }.

answer-points_factors =
    Les points viennent surtout de la rémunération (jusqu’à { $pay_cap }), du diplôme (doctorat { $doctor }, master { $master }, licence { $bachelor }) et de l’expérience dans le domaine (jusqu’à { $exp_cap }). S’y ajoutent les mois travaillés en Chine chaque année (jusqu’à { $months_cap }), l’âge (jusqu’à { $age_cap }), le lieu de travail ({ $place }), le bonus local (jusqu’à { $bonus }), le chinois (jusqu’à { $chinese_cap }) et un élément supplémentaire ({ $extra }).
    .details =
        - Rémunération annuelle versée par l’employeur en Chine, par unités de { $unit } yuans (万元) : à partir de { $pay_top } : { $pay_cap } points ; à partir de { $pay_f1 } : { $pay_p1 } ; à partir de { $pay_f2 } : { $pay_p2 } ; à partir de { $pay_f3 } : { $pay_p3 } ; à partir de { $pay_f4 } : { $pay_p4 } ; à partir de { $pay_f5 } : { $pay_p5 }.
        - Expérience : { $exp_points } points pour { $exp_years ->
        [one] { $exp_years } an
       *[other] { $exp_years } ans
    }, { $exp_more } de plus par année entière supplémentaire.
        - Mois par an en Chine : à partir de { $months_full } mois, { $months_cap } points ; à partir de { $months_f1 } mois, { $months_p1 } ; à partir de { $months_f2 } mois, { $months_p2 }.
        - Âge en années révolues : de { $age_best_from } à { $age_best_to } ans, { $age_cap } points ; de { $age_mid_from } à { $age_mid_to } et de { $age_mid2_from } à { $age_mid2_to } ans, { $age_mid } ; de { $age_low_from } à { $age_low_to } ans, { $age_low }.
        - Chinois : selon le niveau HSK, jusqu’à { $chinese_cap } ; aussi pour un diplôme préparé en chinois ou pour les anciens ressortissants chinois.
        - Lieu : régions de l’Ouest, Nord-Est et autres anciennes bases industrielles, zones particulières. Demandez sur place quels lieux comptent encore.
        - Élément supplémentaire : université de haut niveau à l’étranger, entreprise du Fortune Global 500, brevets, ou au moins { $extra_years ->
        [one] { $extra_years } an
       *[other] { $extra_years } ans
    } de travail ininterrompu en Chine.
        - Bonus local : seulement si le service provincial le confirme ; d’ici là, n’en comptez aucun.

        Nous connaissons le barème par plusieurs copies non officielles concordantes ; c’est le service compétent qui décide. Pour gagner des points : faites relever la rémunération dans le contrat, passez un examen HSK, prouvez toutes vos années d’expérience ou prévoyez plus de mois en Chine.

answer-applicant_requirements =
    Vous devez avoir au moins { $age_min } ans, être en bonne santé, avoir un casier judiciaire vierge et un employeur déterminé en Chine continentale et posséder les compétences ou connaissances que demande le poste. La voie courante de la catégorie B exige en plus une licence (bachelor), { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience dans le domaine et un âge de { $age_max } ans au plus.
    .details =
        - Le travail doit répondre aux besoins économiques et sociaux et à une pénurie en Chine.
        - La catégorie A n’est soumise à aucune limite d’âge, de diplôme ou d’expérience.
        - Il existe d’autres voies que le diplôme avec expérience : certificat de compétences, enseignement de langue, rémunération, points, règle des jeunes diplômés.

        C’est le service compétent qui apprécie, sur la demande de l’employeur, si vous remplissez les conditions : { $hotline_work }.

answer-age_limit =
    Vous devez avoir au moins { $age_min } ans. En catégorie B, vous ne devriez pas avoir plus de { $age_max } ans, hommes et femmes confondus ; en cas de besoin réel, le service compétent peut assouplir cette limite. La catégorie A n’a pas d’âge maximal.
    .details =
        Les exceptions au-delà de { $age_max } ans varient : certaines villes ont annoncé des âges plus élevés pour certaines compétences, d’autres refusent strictement les renouvellements. Demandez à votre employeur d’interroger le service local avant la signature ou la fin du contrat : { $hotline_work }.

        Au-delà de cet âge, la voie sûre est la catégorie A : par exemple par le poste, les réalisations, la rémunération ou les points.

answer-age_limit-beijing =
    Vous devez avoir au moins { $age_min } ans. En catégorie B, la limite est de { $age_max } ans ; la catégorie A n’a pas d’âge maximal. Pékin accepte les titulaires de certificats de son catalogue de qualifications professionnelles internationales reconnues (北京市国际职业资格认可目录) jusqu’à { $age_certificate } ans, et jusqu’à { $age_precision } ans dans les industries de pointe.
    .details =
        Pour les renouvellements, une foire aux questions de Pékin parle en général de { $age_extension } ans au plus, alors que le guide lui-même dit { $age_max } ans. Renseignez-vous avant de vous fier à l’âge le plus élevé : { $phone }. C’est le service compétent qui décide.

answer-age_limit-shenzhen =
    Vous devez avoir au moins { $age_min } ans. À Shenzhen, { $age_max } ans serait une limite ferme pour les renouvellements en catégories B et C depuis le { $since }. La catégorie A n’a pas d’âge maximal.
    .details =
        Ces informations ne sont pas officielles ; l’une d’elles donne un âge plus bas pour les femmes, les autres non. Interrogez le service compétent avant la signature ou la fin du contrat : { $phone }. Au-delà de cet âge, la voie sûre est la catégorie A : par exemple par le poste, les réalisations, la rémunération ou les points.

answer-age_limit-shanghai =
    Vous devez avoir au moins { $age_min } ans. En catégorie B, la limite est de { $age_max } ans ; la catégorie A n’a pas d’âge maximal. À Shanghai, une publication sur une mesure locale antérieure cite { $age_scarce } ans pour les talents technologiques en forte pénurie et les titulaires de certificats professionnels reconnus.
    .details =
        Nous ne connaissons cet âge plus élevé que par une source isolée. Faites-le confirmer par l’employeur au { $hotline_work } avant la signature ou la fin du contrat. C’est le service compétent qui décide.

answer-degree_requirement =
    La voie courante de la catégorie B exige une licence (bachelor) ou plus et { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience dans le domaine. Sans licence, il faut une autre voie : certificat de compétences reconnu au niveau international, rémunération de { $multiple } fois le salaire moyen local, { $points_b } points, ou la catégorie A, qui n’exige pas de diplôme.
    .details =
        - C’est le diplôme le plus élevé qui compte ; un diplôme étranger doit être authentifié.
        - Spécialité différente : c’est l’expérience qui doit se rapporter au poste. Seule la règle des jeunes diplômés exige une spécialité correspondante.
        - Diplômes courts, professionnels ou en ligne : un diplôme de cycle court (associate, 专科) est inférieur à la licence. Pour les diplômes en ligne, nous n’avons trouvé aucune règle ; il faut avant tout que le diplôme puisse être authentifié. Renseignez-vous d’abord.
        - En cas de besoin réel, le service compétent peut assouplir l’exigence de diplôme en catégorie B. N’y comptez pas sans son accord.

        Renseignez-vous avant de payer une authentification : { $hotline_work }.

answer-experience_requirement =
    En catégorie B, la licence doit s’accompagner d’au moins { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience en rapport avec le nouveau poste. Elle se prouve par une attestation de l’ancien employeur (工作资历证明) : poste, période ou projets, sceau ou signature, et téléphone ou adresse électronique d’une personne à contacter.
    .details =
        - Plusieurs attestations d’employeurs différents peuvent s’additionner.
        - L’attestation doit montrer le rapport avec le nouveau poste ; rédigée en langue étrangère, elle doit être traduite en chinois.
        - Dispensés : les professeurs de langue ayant un diplôme d’enseignement, un certificat d’aptitude à l’enseignement ou un certificat d’enseignement accepté, et les jeunes diplômés relevant de leur propre règle. En catégorie A, un engagement écrit remplace l’attestation, sauf si A repose sur le parcours professionnel.
        - Nous n’avons trouvé aucun texte sur les stages, le temps partiel ou le travail avant le diplôme ; interrogez le service compétent avant de compter dessus.
        - Depuis le { $since }, le système demanderait un parcours sans interruption : emploi, études, chômage. Nous n’avons pas lu de texte officiel à ce sujet.

        Faites confirmer les périodes douteuses au { $hotline_work }.

answer-experience_requirement-shenzhen =
    En catégorie B, la licence doit s’accompagner d’au moins { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience en rapport avec le nouveau poste, prouvée par des attestations d’anciens employeurs (工作资历证明). À Shenzhen, l’expérience acquise en Chine doit être appuyée par la page du permis de résidence de cette période.
    .details =
        - L’attestation indique le poste, la période ou les projets, porte un sceau ou une signature et donne le téléphone ou l’adresse électronique d’une personne à contacter.
        - Une attestation reçue seulement par courriel doit être accompagnée d’une explication et d’une capture d’écran (Shenzhen).
        - Plusieurs attestations peuvent s’additionner.

        Renseignements : { $phone }.

answer-teacher_requirements =
    Les professeurs de langue étrangère doivent en principe enseigner leur langue maternelle, celle de leur pays (原则上应从事其母语国母语教学), avoir une licence ou plus et { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience dans l’enseignement de la langue. L’expérience n’est pas exigée avec un diplôme en éducation, en langue ou de formation d’enseignant, un certificat d’aptitude à l’enseignement ou un certificat accepté comme le TEFL.
    .details =
        - Une formulation plus ancienne demande un diplôme d’une université d’un pays où la langue est maternelle. Renseignez-vous sur place si le vôtre vient d’ailleurs.
        - Si vous n’êtes pas ressortissant d’un pays où la langue est maternelle, l’expression « en principe » laisse une marge, mais le service compétent décide au cas par cas.
        - Les certificats acceptés (nombre d’heures, cours en ligne) relèvent de la pratique locale.
        - Les professeurs d’autres matières suivent la règle générale : licence et expérience dans le domaine.
        - Si le secteur est soumis à accord ou à autorisation, demandez à l’école de présenter le document.

        À faire confirmer au { $hotline_work } avant de signer.

answer-teacher_requirements-shenzhen =
    Les professeurs de langue étrangère doivent en principe enseigner la langue de leur pays, avoir une licence ou plus et { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } d’expérience dans l’enseignement de la langue ou, à la place, un diplôme d’enseignement, un certificat d’aptitude à l’enseignement ou un certificat accepté. Shenzhen a admis le TEFL in China, les certificats de plus de { $training_hours } heures de formation ou ceux d’universités étrangères figurant sur une liste.
    .details =
        Un tel certificat doit porter sur la gestion de classe, la préparation des cours, la grammaire, le vocabulaire et la prononciation, renvoyer à un site de formation vérifiable, et être authentifié ou notarié. C’est une pratique ancienne : faites-la confirmer au { $phone } avant de payer une formation.

        Une formulation plus ancienne demande un diplôme d’un pays où la langue est maternelle. C’est le service compétent qui décide.

answer-fresh_graduate =
    Oui, avec un master ou plus d’une université chinoise ou d’une université étrangère réputée, si votre diplôme date de { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } au plus et si votre moyenne est d’au moins { $mark } % ou { $grade }. Avec une simple licence, il faut normalement d’abord { $exp_years ->
        [one] { $exp_years } an
       *[other] { $exp_years } ans
    } d’expérience ; certaines villes font autrement.
    .details =
        - Il faut aussi : au moins { $age } ans, une bonne santé, un casier vierge, un poste correspondant à la spécialité et une rémunération en principe au moins égale au salaire moyen local.
        - Selon les lieux, le permis initial est délivré en catégorie C sur quota ou en B sans l’expérience. L’âge maximal et les listes d’universités réputées varient également.
        - Les professeurs de langue ayant un diplôme ou un certificat d’enseignement sont dispensés d’expérience par la règle des enseignants.
        - Une autre voie est le barème de points.

        Demandez à votre employeur d’interroger le service compétent avant la fin de vos études : { $hotline_work }.

answer-fresh_graduate-beijing =
    À Pékin, les excellents diplômés titulaires d’un master ou plus d’une université réputée, chinoise ou étrangère, sont dispensés des { $exp_years ->
        [one] { $exp_years } an
       *[other] { $exp_years } ans
    } d’expérience (catégorie B). D’autres assouplissements sont possibles en cas de besoin réel.
    .details =
        C’est le service compétent qui décide quelles universités comptent et ce que signifie « excellent » ; demandez à votre employeur de l’interroger au { $phone }. Avec une simple licence s’applique la règle du diplôme avec expérience, sauf si une autre voie convient (certificat d’enseignement, rémunération, points).

answer-fresh_graduate-tianjin =
    Tianjin a aussi une règle assouplie pour les nouveaux titulaires d’une licence de grandes universités étrangères, d’universités chinoises clés ou d’universités de Tianjin. La règle nationale demande un master, un diplôme obtenu il y a { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } au plus et une moyenne d’au moins { $mark } % ou { $grade }. À défaut, il faut { $exp_years ->
        [one] { $exp_years } an
       *[other] { $exp_years } ans
    } d’expérience.
    .details =
        Nous n’avons pu lire la règle de Tianjin qu’en partie ; demandez à votre employeur de se renseigner sur les listes et conditions exactes : { $hotline_work }. Les postes de langue suivent la règle des professeurs de langue. Selon les lieux, le permis initial est délivré en catégorie C sur quota ou en B sans l’expérience.

answer-student_work =
    Avec un permis de résidence d’études, vous ne pouvez travailler hors du campus (勤工助学) que si votre école est d’accord et si le bureau des entrées et sorties de la police a annoté le permis (居留证件加注), après { $year ->
        [one] { $year } an
       *[other] { $year } ans
    } dans la même école. En période de cours : { $week } heures par semaine et { $month } par mois au plus ; pendant les vacances : { $holiday_week } par semaine et { $holiday_month } par mois au plus.
    .details =
        - Ordre : accord écrit de l’école, puis annotation indiquant lieu et période, puis travail. Le travail doit se faire dans la ville de l’école.
        - Les stages hors du campus exigent aussi l’annotation. Les stages et activités pratiques organisés par l’école dans le cadre du cursus ne sont pas du travail étudiant.
        - Les étudiants d’universités étrangères en stage prévu par un accord relèvent de la catégorie C, sur quota.
        - Travailler sans annotation, hors des postes permis ou au-delà des heures constitue un travail illégal, passible d’amende.

        Adressez-vous d’abord au bureau international de votre école, puis au { $hotline_immigration }.

answer-salary_requirement =
    Pour tous, le plancher est le salaire minimum local. Il n’y a pas d’autre minimum fixe si vous remplissez les conditions par le diplôme et l’expérience. Seule la voie de la rémunération exige davantage : { $multiple_a } fois le salaire moyen local pour la catégorie A, { $multiple_b } fois pour la catégorie B.
    .details =
        - Le salaire moyen est le dernier chiffre publié de l’année précédente pour le lieu de travail : ensemble des salariés des unités urbaines (全口径城镇单位就业人员平均工资). Votre revenu salarial moyen doit atteindre ce chiffre multiplié par le coefficient de votre catégorie.
        - Les montants varient selon la ville et l’année ; le système en ligne bloquerait les rémunérations inférieures dans la voie de la rémunération.
        - À Pékin, cette voie et les points exigent un engagement sur la rémunération (薪资事项承诺书), comparé aux relevés fiscaux lors du renouvellement ou de l’annulation.
        - Les anciennes pages qui citent une somme annuelle fixe pour la catégorie A sont dépassées.

        Faites confirmer le montant actuel par l’employeur au { $hotline_work }.

answer-salary_requirement-city =
    Pour tous, le plancher est le salaire minimum local. Seule la voie de la rémunération exige davantage. Dans votre ville, le dernier salaire moyen connu est de { $average } yuans par mois : { $multiple_a } fois ce montant font { $pay_a_month } yuans pour la catégorie A, { $multiple_b } fois font { $pay_b_month } yuans pour la catégorie B.
    .details =
        Ces montants sont utilisés depuis le { $used_from } et viennent de sources non officielles. Un nouveau salaire moyen paraît chaque année et les a peut-être déjà remplacés : faites confirmer le montant actuel par l’employeur au { $hotline_work }.

        Si vous remplissez les conditions par le diplôme et l’expérience, une telle rémunération n’est pas exigée. Pour la voie de la rémunération et pour les points, Pékin demande un engagement sur la rémunération (薪资事项承诺书), comparé plus tard aux relevés fiscaux ; demandez si votre ville fait de même.

answer-salary_requirement-tianjin =
    Pour tous, le plancher est le salaire minimum local. Seule la voie de la rémunération exige davantage : en catégorie B, { $multiple_b } fois le salaire moyen local. Pour la catégorie A, la règle nationale dit { $multiple_a } fois, mais un texte de Tianjin indique { $multiple_tianjin } fois : renseignez-vous avant de vous y fier.
    .details =
        Le salaire moyen est le dernier chiffre publié de l’année précédente pour l’ensemble des salariés des unités urbaines du lieu de travail. Faites confirmer le multiple et le montant par l’employeur au { $hotline_work }.

answer-documents_list =
    Pour une demande initiale : formulaire signé et revêtu du sceau, page du passeport, photo, contrat de travail, diplôme le plus élevé, attestation d’expérience (工作资历证明), casier judiciaire vierge (无犯罪记录证明) et certificat médical (体检证明). Les documents étrangers sont authentifiés si la règle le veut et traduits en chinois. Si vous êtes déjà en Chine, ajoutez la page du visa ou du permis de résidence avec le tampon d’entrée.
    .details =
        - Formulaire : issu du système en ligne ; votre signature, le sceau de l’employeur.
        - Contrat en chinois, signé et revêtu du sceau. En remplacement : lettre de nomination (任职证明) ou lettre de détachement (派遣函) pour les représentants et le personnel envoyé par un groupe.
        - Diplôme (catégorie B) : authentifié s’il a été obtenu hors de Chine continentale.
        - Casier judiciaire : daté de { $ncr_months } mois au plus, authentifié.
        - Certificat médical : daté de { $medical_months } mois au plus.
        - Photo : prise il y a { $photo_months } mois au plus. Passeport : encore valable au moins { $passport_months } mois.
        - Preuve du critère invoqué (points, prix, rémunération) et, lorsque la loi l’exige, accord du secteur ou titre professionnel.
        - Famille qui vous accompagne : actes de mariage, de naissance ou d’adoption, avec traduction.

        En catégorie A, un engagement écrit (承诺制) peut remplacer l’attestation d’expérience, le diplôme et le casier judiciaire, sauf si A repose sur ce document. Le service compétent peut demander d’autres pièces.

answer-document_legalisation =
    Un diplôme ou un casier judiciaire étranger doit être authentifié. Si la convention Apostille s’applique entre la Chine et le pays d’origine, une apostille (附加证明书) suffit depuis le { $apostille_since }. Sinon : ambassade ou consulat de Chine à l’étranger, ou ambassade ou consulat de ce pays en Chine. Pour les diplômes, la vérification par le CSCSE (教育部留学服务中心认证) est aussi admise.
    .details =
        - Diplôme de Chine continentale : pas d’authentification ; numérisez l’original.
        - Diplôme de Hong Kong, de Macao ou de Taïwan : vérification par le CSCSE ou notaire local. Casier judiciaire de ces lieux : notaire local.
        - Une attestation d’absence de condamnation qui ne repose pas sur une déclaration sous serment, délivrée par le ministère des Affaires étrangères de votre pays ou par son ambassade ou consulat en Chine, n’a pas besoin d’authentification.
        - Les documents de famille n’ont pas à être authentifiés pour le permis de travail ; la police peut toutefois l’exiger pour le permis de résidence.
        - L’apostille atteste la signature et le sceau, non le contenu ni l’ancienneté du document.
        - Si la convention a pris effet plus tard entre ce pays et la Chine, c’est cette date plus tardive qui compte.

        Avant de payer, il faut vérifier que la convention s’applique entre la Chine et votre pays : interrogez l’autorité qui délivre le document, l’ambassade de Chine ou le { $hotline_work }.

answer-document_legalisation-before_apostille =
    À la date qui vous intéresse, l’apostille ne valait pas encore pour la Chine (entrée en vigueur le { $apostille_since }). Un diplôme ou un casier judiciaire étranger devait être authentifié par une ambassade ou un consulat de Chine à l’étranger, ou par l’ambassade ou le consulat de ce pays en Chine ; les diplômes pouvaient aussi être vérifiés par le CSCSE (教育部留学服务中心认证).
    .details =
        - Diplôme de Chine continentale : pas d’authentification.
        - Documents de Hong Kong, de Macao ou de Taïwan : notaire local ; pour les diplômes, aussi le CSCSE.

        Si vous faites la demande aujourd’hui, renseignez-vous sur la règle actuelle : { $hotline_work }.

answer-criminal_record_certificate =
    Oui, pour les catégories B et C. Il est délivré par la police, les services de sécurité ou la justice du pays de votre nationalité ou de votre résidence habituelle, doit dater de { $months } mois au plus et être authentifié. Une déclaration sous serment ou sur l’honneur n’est pas acceptée (不接收宣誓性无犯罪记录). Il n’est pas demandé pour un changement d’employeur en Chine.
    .details =
        - Résidence habituelle (经常居住地) : le pays hors de Chine où vous avez vécu en dernier, au moins { $residence_years ->
        [one] { $residence_years } an
       *[other] { $residence_years } ans
    } sans interruption, après avoir quitté votre propre pays.
        - En catégorie A, un engagement écrit peut le remplacer. Pour un travail de courte durée, une déclaration sur le formulaire suffit.
        - Une attestation qui ne repose pas sur une déclaration sous serment, délivrée par le ministère des Affaires étrangères de votre pays ou par son ambassade ou consulat en Chine, est acceptée.
        - Si vous vivez en Chine depuis longtemps, certaines villes (Pékin) acceptent à la place une attestation chinoise ou les pages du permis de résidence. Certaines dispensent aussi les personnes qui avaient récemment un permis. Interrogez le service local.

        Demandez-le tôt et comparez sa date au jour du dépôt. Renseignements : { $hotline_work }.

answer-criminal_record_certificate-beijing =
    Oui, pour les catégories B et C : du pays de votre nationalité ou de votre résidence habituelle, daté de { $months } mois au plus et authentifié ; pas de déclaration sous serment. À Pékin, si vous vivez en Chine depuis au moins { $china_years ->
        [one] { $china_years } an
       *[other] { $china_years } ans
    }, une attestation du service chinois des entrées et sorties ou les pages du permis de résidence de cette période peuvent le remplacer.
    .details =
        - Résidence habituelle (经常居住地) : le pays hors de Chine où vous avez vécu en dernier, au moins { $residence_years ->
        [one] { $residence_years } an
       *[other] { $residence_years } ans
    } sans interruption, après avoir quitté votre propre pays.
        - Il n’est pas demandé pour un changement d’employeur en Chine ; en catégorie A, un engagement écrit peut le remplacer.

        Renseignements : { $phone }.

answer-criminal_history =
    L’absence de condamnation est une condition générale du permis de travail ; une condamnation peut donc entraîner un refus. Nous n’avons trouvé aucune liste publiée d’infractions anciennes, légères ou effacées qui ne compteraient pas. Ce qui importe, c’est ce qui figure sur votre casier judiciaire. Demandez à votre employeur d’interroger le service compétent avant la demande : { $hotline_work }.
    .details =
        - Ne cachez rien : de fausses déclarations entraînent le refus et un avertissement, et un permis ainsi obtenu est retiré.
        - Nous n’avons pas pu confirmer si le service pose d’autres questions lorsqu’une mention ancienne ne figure plus sur le certificat.
        - Le visa fait l’objet d’une décision distincte ; un service des visas n’a pas à motiver un refus.
        - Après une reconduite à la frontière (遣送出境), l’entrée en Chine est interdite pendant { $ban_from } à { $ban_to } ans ; après une expulsion (驱逐出境), pendant { $expulsion } ans.

        Nous ne pouvons pas nous prononcer sur un cas particulier. Pour les visas : { $hotline_immigration }.

answer-medical_check =
    Le certificat médical doit venir du service sanitaire des douanes chinoises : certificat de santé (健康检查证明书) pour un examen fait en Chine, ou certificat de vérification (境外人员体格检查记录验证证明) pour un examen fait à l’étranger. Il doit dater de { $months } mois au plus. Pour un changement d’employeur en Chine, il n’en faut pas de nouveau.
    .details =
        - Où : au centre sanitaire des voyages internationaux (国际旅行卫生保健中心) du lieu. Demandez-lui un rendez-vous, ce qu’il faut apporter, s’il faut être à jeun et ce qui est examiné : nous n’avons pas de liste confirmée.
        - Depuis l’étranger : des textes plus anciens acceptent aussi des établissements étrangers reconnus par l’autorité chinoise. Demandez à l’employeur ce qu’accepte son service.
        - Le permis de résidence de longue durée exige aussi ce certificat.
        - Ce qui fait obstacle : selon la loi, aucun visa n’est délivré en cas de troubles mentaux graves, de tuberculose pulmonaire contagieuse ou d’autres maladies infectieuses pouvant mettre gravement en danger la santé publique.
        - En cas de résultat défavorable : demandez au centre les conclusions écrites et si un nouvel examen est possible après traitement, et prévenez l’employeur avant la fin du délai. C’est le service compétent qui décide.

        Renseignements : { $hotline_work }.

answer-medical_check-beijing =
    À Pékin, la visite se passe au centre sanitaire des voyages internationaux (国际旅行卫生保健中心) : { $phone_main }, ou { $phone_haidian } pour les documents médicaux étrangers. Le certificat doit dater de { $months } mois au plus. Avant l’entrée, un engagement de l’employeur sur la santé (健康承诺书) peut en tenir lieu ; la visite a alors lieu après l’arrivée.
    .details =
        - Demandez un rendez-vous, ce qu’il faut apporter, s’il faut être à jeun et ce qui est examiné : nous n’avons pas de liste confirmée.
        - Pour un changement d’employeur en Chine, il ne faut pas de nouveau certificat. Le permis de résidence de longue durée l’exige.
        - Selon la loi, aucun visa n’est délivré en cas de troubles mentaux graves, de tuberculose pulmonaire contagieuse ou d’autres maladies infectieuses pouvant mettre gravement en danger la santé publique.
        - En cas de résultat défavorable : demandez les conclusions écrites et si un nouvel examen est possible après traitement, et prévenez l’employeur avant la fin du délai.

answer-document_format =
    Téléversez des numérisations en couleur des originaux et de leurs traductions en chinois. Tout document qui n’est pas en chinois doit être traduit, sauf le passeport. Vous signez le formulaire et l’employeur y appose son sceau. Préférez des fichiers PDF légers, de { $mb } Mo environ au plus chacun. Photo : visage de face, tête nue, fond blanc.
    .details =
        - Type de fichier : certaines villes indiquent PDF ou JPG ; depuis le { $pdf_since }, le système n’accepterait que le PDF. Les limites de taille sont locales.
        - Photo : prise il y a { $photo_months } mois au plus ; Shenzhen indique, pour le système, du JPG, au moins { $photo_width } sur { $photo_height } pixels et { $photo_mb } Mo au plus. Le système contrôle lumière, netteté, fond, position et lunettes ; couvre-chef seulement pour motif religieux.
        - Traduction : à Pékin, l’employeur peut traduire et apposer son sceau ; Shenzhen ne l’accepte que pour l’anglais et demande une agence professionnelle pour les autres langues. Ailleurs, interrogez le service local.
        - Une traduction manifestement différente de l’original est à refaire.
        - Le service peut demander à voir les originaux. Renseignements : { $hotline_work }.

answer-document_format-shenzhen =
    À Shenzhen : numérisations en couleur des originaux, pas de copies tamponnées. L’employeur peut traduire lui-même les documents en anglais ; les autres langues exigent une agence professionnelle et son sceau. Photo : JPG, fond blanc, au moins { $photo_width } sur { $photo_height } pixels, { $photo_mb } Mo au plus. Votre signature sur le formulaire doit être celle du passeport.
    .details =
        - Tout document qui n’est pas en chinois doit être traduit, sauf le passeport.
        - La photo doit dater de { $photo_months } mois au plus : tête nue, visage de face, sans cadre. Le système contrôle lumière, netteté, fond, position et lunettes.
        - Pour les documents, le système n’accepterait que le PDF ; essayez d’abord ce format.

        Renseignements : { $phone }.

answer-document_format-beijing =
    À Pékin : numérisations en couleur des originaux et de leurs traductions en chinois. L’employeur peut traduire et apposer son sceau sur la traduction ; une agence n’est pas nécessaire. Vous signez le formulaire et l’employeur y appose son sceau. Photo : visage de face, tête nue, prise il y a { $photo_months } mois au plus.
    .details =
        - Tout document qui n’est pas en chinois doit être traduit, sauf le passeport. Une traduction manifestement différente de l’original est à refaire.
        - Photo : le système contrôle lumière, netteté, fond, position et lunettes ; couvre-chef seulement pour motif religieux. Un texte de Shenzhen indique pour le système au moins { $photo_width } sur { $photo_height } pixels et un fond blanc.
        - Pour les documents, le système n’accepterait que le PDF ; essayez d’abord ce format.

        Renseignements : { $phone }.

answer-document_validity =
    Casier judiciaire : daté de { $ncr_months } mois au plus. Certificat médical : { $medical_months } mois au plus. Photo : { $photo_months } mois au plus. Passeport : encore valable au moins { $passport_months } mois. Pour les diplômes, leur authentification et les attestations d’expérience, nous n’avons trouvé aucune limite d’ancienneté.
    .details =
        - Point de départ : les textes ne fixent pas le jour du calcul. Comptez jusqu’au jour où l’employeur dépose la demande et gardez quelques semaines de marge.
        - C’est la date de délivrance du certificat qui compte, non celle de l’apostille ou de la traduction.
        - Réutilisation : pour un changement d’employeur, le diplôme et l’attestation d’expérience n’ont pas à être déposés de nouveau si une copie acceptable est au dossier ; le casier judiciaire et le certificat médical ne sont pas demandés.
        - Certaines villes dispensent les personnes qui avaient un permis ces dernières années des documents déjà au dossier. C’est une pratique locale : renseignez-vous d’abord.

        Renseignements : { $hotline_work }.

answer-contract_requirements =
    Le contrat (聘用合同) doit être en chinois, ou accompagné d’une traduction en chinois portant le sceau de l’employeur. Il indique le lieu et le contenu du travail, la rémunération, la durée du travail en Chine et le poste, avec votre signature et le sceau de l’employeur. Aucune correction à la main. Ces données doivent correspondre à la demande.
    .details =
        - Le droit du travail demande aussi : nom, adresse et représentant légal de l’employeur ; vos nom, adresse et numéro de passeport ; temps de travail et congés ; assurances sociales et protection au travail.
        - Durée : le permis suit normalement le contrat. Une durée maximale de { $max_years ->
        [one] { $max_years } an
       *[other] { $max_years } ans
    } est une règle ancienne que nous n’avons pas pu lire en entier.
        - La rémunération ne peut être inférieure au salaire minimum local ; la voie de la rémunération a ses propres montants.
        - Dates (Pékin ; ailleurs, renseignez-vous) : après un changement d’employeur, le nouveau contrat ne peut commencer avant que l’annulation ait pris effet ; pour un renouvellement, il suit l’ancien sans interruption.
        - À la place du contrat : lettre de nomination (任职证明) pour les représentants et le personnel relevant d’accords, lettre de détachement (派遣函) pour le personnel envoyé par le siège d’un groupe.

        Renseignements : { $hotline_work }.

answer-notification_letter =
    La notification de permis de travail (外国人工作许可通知) est l’accord donné à une demande déposée depuis l’étranger. L’employeur l’imprime depuis le système en ligne avec la décision et vous l’envoie ; elle sert à demander le visa Z. Nous n’avons trouvé dans aucun texte officiel combien de temps elle peut servir : demandez le visa sans tarder.
    .details =
        - Une agence parle de { $days ->
        [one] { $days } jour calendaire
       *[other] { $days } jours calendaires
    } ; n’y voyez qu’une indication et interrogez l’ambassade ou le consulat.
        - Comparez-la aussitôt avec votre passeport : nom, numéro de passeport, nationalité, date de naissance, ainsi que l’employeur et le poste.
        - Erreur, nouveau passeport ou notification périmée : ne l’utilisez pas pour le visa. L’employeur demande au service qui l’a délivrée si elle peut être corrigée ou s’il faut une nouvelle demande.
        - À elle seule, elle ne permet ni de travailler ni d’entrer en Chine.

        Renseignements : { $hotline_work }.

answer-z_visa =
    Demandez le visa Z dans une ambassade ou un consulat de Chine à l’étranger, avec la notification de permis de travail (外国人工作许可通知). Il vaut en général pour une seule entrée, à effectuer dans les { $entry_months } mois environ après la délivrance. Il ne couvre que l’arrivée : vous devez demander le permis de résidence dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée.
    .details =
        - À fournir : passeport encore valable plus de { $passport_months } mois avec au moins { $pages ->
        [one] { $pages } page vierge
       *[other] { $pages } pages vierges
    }, formulaire, photo, notification. Le service des visas peut demander d’autres pièces et un entretien.
        - Pays tiers : chaque consulat décide s’il accepte des demandeurs qui n’y résident pas. Interrogez-le avant de partir et munissez-vous de la preuve de votre droit de séjour sur place.
        - Si vous quittez la Chine après y être entré avec un visa Z à entrée unique et avant d’avoir le permis de résidence, il vous faut un nouveau visa.
        - Un refus n’a pas à être motivé.

        Les exigences de chaque lieu figurent sur le site de l’ambassade ou du consulat de Chine ; autres questions : { $hotline_immigration }.

answer-r_visa =
    Le visa R (R字签证) s’adresse aux personnes qui remplissent les critères de la catégorie A. L’organisme invitant en Chine demande à l’autorité provinciale une lettre de confirmation de talent étranger de haut niveau (外国高端人才确认函) ; la décision intervient sous { $decision ->
        [one] { $decision } jour ouvrable
       *[other] { $decision } jours ouvrables
    }. Avec cette lettre, le visa est gratuit, à entrées multiples, valable { $valid_short } ou { $valid_long } ans, pour des séjours de { $stay ->
        [one] { $stay } jour
       *[other] { $stay } jours
    } au plus.
    .details =
        - Pour la lettre : formulaire en ligne, invitation indiquant vos données, la date et le motif d’entrée, passeport, photo, preuve des critères A.
        - Le conjoint et les enfants mineurs reçoivent des visas correspondants.
        - Pour être employé, il faut tout de même le permis de travail et le permis de résidence de type travail ; le titulaire d’un visa R peut les demander en Chine.

        La validité et la durée de séjour nous sont connues par des sources non officielles ; l’ambassade ou le consulat décide. Renseignements : { $hotline_work }.

answer-wrong_visa_work =
    Non. Avec un visa de tourisme (L), d’affaires (M), de visite (F), familial (S ou Q) ou d’études (X), ou sans visa, vous ne pouvez pas travailler en Chine. Il faut le permis de travail et le permis de résidence de type travail (工作许可和工作类居留证件). Cela vaut aussi pour une période d’essai pendant que le dossier est en cours.
    .details =
        - Les visas M et F couvrent réunions, négociations commerciales et échanges, sans emploi en Chine.
        - Une promesse du genre « venez avec un visa d’affaires, on changera après » fait peser le risque sur vous : le travail illégal est puni d’une amende de { $fine_min } à { $fine_max } yuans et, dans les cas graves, de détention administrative.
        - Visa K : nous n’avons trouvé aucun texte officiel selon lequel il remplacerait le permis de travail. Des pages populaires disent le contraire ; ne vous y fiez pas.
        - Savoir qui peut faire la demande sans quitter la Chine est une autre question ; posez-la-nous.

        À faire confirmer avant de commencer : { $hotline_work } (permis de travail) ou { $hotline_immigration } (visa).

answer-apply_inside_china =
    Seulement dans certains cas prévus : catégorie A ; changement d’employeur dans la même profession avec un permis de résidence de type travail valable ; conjoint ou enfant d’un ressortissant chinois ou d’un étranger qui travaille ou réside en permanence en Chine ; mutations au sein d’un groupe, mesures propres à certaines zones ou aux sièges régionaux, accords intergouvernementaux ; visa R. Avec un visa de tourisme ou d’affaires, en catégorie B, il faut normalement partir et obtenir un visa Z.
    .details =
        - Également prévus : les représentants de bureaux permanents entrés avec un visa de travail, et les titulaires d’un permis de { $short_days ->
        [one] { $short_days } jour
       *[other] { $short_days } jours
    } au plus recrutés pendant ce séjour.
        - Vous devez avoir un visa ou un titre de séjour valable lorsque l’employeur dépose la demande ; celle-ci n’en prolonge pas la durée.
        - Le service compétent peut admettre d’autres cas. Demandez à votre employeur de l’interroger avant la fin de votre visa : { $hotline_work }.
        - Ordre en Chine : visite médicale, demande en ligne par l’employeur, puis permis de résidence de type travail.

        Pour demander le visa Z à Hong Kong ou dans un autre lieu tiers, adressez-vous au consulat de ce lieu.

answer-apply_inside_china-beijing =
    Une foire aux questions de Pékin est formulée en termes larges : les talents déjà en Chine avec un visa ou un titre de séjour valable peuvent y faire la demande. Le guide lui-même énumère des cas : catégorie A, changement d’employeur, famille de Chinois ou d’étrangers travaillant en Chine, mutations au sein d’un groupe, mesures propres à certaines zones, visa R. Demandez d’abord à votre employeur d’interroger le service compétent : { $phone }.
    .details =
        - Vous devez avoir un visa ou un titre de séjour valable lorsque l’employeur dépose la demande ; celle-ci n’en prolonge pas la durée.
        - Ordre en Chine : visite médicale, demande en ligne par l’employeur, puis permis de résidence de type travail.
        - Tant que vous n’avez pas le permis de travail et le permis de résidence, vous ne pouvez pas travailler. C’est le service compétent qui décide si un cas est admis ; prévoyez le visa Z comme solution de repli.

answer-short_term_work =
    Un travail de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } au plus (完成短期工作任务) exige un permis de courte durée et un visa Z, et n’est ouvert que pour des tâches prévues : travail technique, de recherche, de gestion ou de conseil chez un partenaire chinois, essai sportif, tournage de films, défilés de mode, spectacles commerciaux autorisés et cas reconnus par le service compétent. Il ne peut être prolongé.
    .details =
        - N’en font pas partie : installer ou réparer un équipement acheté ou en enseigner l’usage, superviser un projet obtenu par appel d’offres, être envoyé dans la succursale ou le bureau de sa propre entreprise. Jusqu’à { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, c’est un visa M. Le travail non rémunéré et les spectacles sans autorisation commerciale relèvent du visa F. Les séjours plus longs suivent le permis de travail ordinaire.
        - Documents : formulaire avec votre déclaration d’absence de condamnation, contrat indiquant lieux, période et contenu, passeport.
        - Délais : environ { $pre_review ->
        [one] { $pre_review } jour ouvrable
       *[other] { $pre_review } jours ouvrables
    } pour l’examen préalable et l’enregistrement, et { $decision ->
        [one] { $decision } jour ouvrable
       *[other] { $decision } jours ouvrables
    } pour la décision.
        - Le visa Z permet un séjour de { $visa_days ->
        [one] { $visa_days } jour
       *[other] { $visa_days } jours
    }, ou bien indique qu’un titre de séjour doit être obtenu ; un permis de résidence est alors délivré pour la durée de la tâche.

        C’est le partenaire chinois qui fait la demande. Renseignements : { $hotline_work }.

answer-short_term_work-beijing =
    À Pékin, un travail de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } au plus exige un permis de courte durée et un visa Z ; les demandeurs ont de { $age_min } à { $age_max } ans. Il n’est ouvert que pour des tâches prévues : travail technique, de recherche, de gestion ou de conseil chez un partenaire chinois, essai sportif, tournage de films, défilés de mode, spectacles commerciaux autorisés et cas reconnus par le service compétent.
    .details =
        - Il ne peut être prolongé. L’installation ou l’entretien d’un équipement acheté et l’envoi dans la succursale de sa propre entreprise n’en font pas partie ; jusqu’à { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, c’est un visa M.
        - Le visa Z permet un séjour de { $visa_days ->
        [one] { $visa_days } jour
       *[other] { $visa_days } jours
    }, ou bien indique qu’un titre de séjour doit être obtenu.
        - C’est le partenaire chinois qui fait la demande. Renseignements : { $phone }.

answer-after_arrival =
    Déclarez votre domicile à la police dans un délai de { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après l’installation, passez la visite médicale et demandez le permis de résidence de type travail au bureau des entrées et sorties de la police dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée. L’ancienne étape du retrait d’une carte après l’arrivée a été supprimée le { $electronic }. Ne commencez pas à travailler avant d’avoir le permis de résidence.
    .details =
        - Domicile : l’hôtel fait la déclaration ; en appartement, allez au poste de police du quartier avec l’aide de votre hébergeur.
        - Visite médicale : au service sanitaire des douanes, sauf si vous avez déjà un certificat assez récent.
        - Permis de résidence : en personne, avec relevé d’empreintes ; apportez passeport, notification ou permis électronique, contrat ou autres documents que le bureau demande.
        - Carte de sécurité sociale électronique (电子社保卡) : inscrivez-vous dans l’application ; elle affiche le permis de travail.
        - Certaines villes demandent aux titulaires B et C de présenter les originaux au guichet dans un délai de { $check_days ->
        [one] { $check_days } jour
       *[other] { $check_days } jours
    } après l’entrée. Demandez à l’employeur de vérifier.

        Renseignements : { $hotline_immigration }.

answer-after_arrival-shaanxi =
    Déclarez votre domicile à la police dans un délai de { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après l’installation, passez la visite médicale et demandez le permis de résidence de type travail au bureau des entrées et sorties de la police dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée. L’ancienne étape du retrait d’une carte après l’arrivée a été supprimée le { $electronic }. Ne commencez pas à travailler avant d’avoir le permis de résidence.
    .details =
        - Domicile : l’hôtel fait la déclaration ; en appartement, allez au poste de police du quartier avec l’aide de votre hébergeur.
        - Visite médicale : au service sanitaire des douanes, sauf si vous avez déjà un certificat assez récent.
        - Permis de résidence : en personne, avec relevé d’empreintes ; apportez passeport, notification ou permis électronique, contrat ou autres documents que le bureau demande.
        - Carte de sécurité sociale électronique (电子社保卡) : inscrivez-vous dans l’application ; elle affiche le permis de travail.
        - Shaanxi (陕西), selon les questions-réponses publiées : les titulaires B et C présentent au guichet les originaux, la page du visa ou du permis de résidence et le certificat médical dans un délai de { $check_days ->
        [one] { $check_days } jour
       *[other] { $check_days } jours
    } après l’entrée. Les titulaires A en sont dispensés. Faites confirmer par l’employeur.

        Renseignements : { $hotline_immigration }.

answer-after_arrival-card =
    À la date qui vous intéresse : déclarer le domicile dans un délai de { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après l’installation, passer la visite médicale, faire retirer par l’employeur la carte de permis de travail dans un délai de { $card_days ->
        [one] { $card_days } jour
       *[other] { $card_days } jours
    } après l’entrée, et demander le permis de résidence dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée.
    .details =
        L’étape de la carte a été supprimée le { $electronic }. Certains établissements fixaient alors des délais internes plus courts pour la carte.

answer-police_registration =
    Déclarez votre domicile dans un délai de { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après l’installation (住宿登记). À l’hôtel, l’établissement s’en charge. En appartement ou en maison, c’est vous ou votre hébergeur qui allez au poste de police du quartier. Recommencez à chaque déménagement ou séjour dans un autre logement ; en cas de manquement, vous recevez un avertissement, auquel peut s’ajouter une amende pouvant atteindre { $fine } yuans.
    .details =
        - Apportez le passeport avec le visa ou le permis de résidence, le bail et les coordonnées du propriétaire ; le poste vous dira s’il faut autre chose.
        - En ligne : certaines villes proposent un formulaire. Nous n’avons pas de liste confirmée ; demandez au poste de police.
        - Après un voyage : les séjours à l’hôtel sont déclarés par l’hôtel. Faut-il se déclarer de nouveau à son adresse au retour ? La pratique varie selon les lieux ; demandez à votre poste de police. Demandez aussi s’il faut une nouvelle déclaration après un changement de passeport ou de permis de résidence.
        - Si des mentions de votre permis de résidence changent, signalez-le au bureau des entrées et sorties de la police dans un délai de { $change_days ->
        [one] { $change_days } jour
       *[other] { $change_days } jours
    }.

        Renseignements : { $hotline_immigration }.

answer-residence_permit =
    Faites la demande en personne au bureau des entrées et sorties de la police (公安机关出入境管理机构) dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée. Il statue sous { $working_days ->
        [one] { $working_days } jour ouvrable
       *[other] { $working_days } jours ouvrables
    } et garde le passeport pendant ce temps ; le récépissé (受理回执) prouve votre séjour régulier. Le permis dure de { $min_days } jours à { $max_years } ans et suit normalement le permis de travail.
    .details =
        - Documents : passeport, photo, permis de travail (notification ou permis électronique), déclaration de domicile, certificat médical si le permis doit durer plus longtemps, et ce que le bureau local ajoute. Les empreintes sont relevées.
        - Un certificat médical vaut { $health_months } mois à compter de sa délivrance.
        - Renouvellement : au moins { $before ->
        [one] { $before } jour
       *[other] { $before } jours
    } avant l’échéance, après celui du permis de travail.
        - Les refus du bureau des entrées et sorties sont définitifs.

        Certaines villes reçoivent cette demande et celle du permis de travail au même guichet. Renseignements : { $hotline_immigration }.

answer-residence_permit-joint =
    Dans votre ville, le permis de travail et le permis de résidence peuvent être demandés ensemble (一窗受理、并联审批), sous { $joint ->
        [one] { $joint } jour ouvrable
       *[other] { $joint } jours ouvrables
    } selon certaines sources. Sinon, faites la demande en personne au bureau des entrées et sorties de la police dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après l’entrée ; il statue sous { $working_days ->
        [one] { $working_days } jour ouvrable
       *[other] { $working_days } jours ouvrables
    }. Le récépissé (受理回执) prouve votre séjour régulier pendant que le passeport est retenu.
    .details =
        - Le permis de résidence dure de { $min_days } jours à { $max_years } ans et suit normalement le permis de travail. Les empreintes sont relevées.
        - Documents : passeport, photo, permis de travail, déclaration de domicile, certificat médical pour les permis plus longs, et ce que le bureau ajoute.
        - Avant de vous déplacer, demandez quel guichet et quels cas sont concernés par la demande conjointe. Renseignements : { $hotline_immigration }.

answer-permit_validity =
    Catégorie A : jusqu’à { $a_years ->
        [one] { $a_years } an
       *[other] { $a_years } ans
    }. Catégorie B : jusqu’à { $b_years ->
        [one] { $b_years } an
       *[other] { $b_years } ans
    }. Catégorie C : en général jusqu’à { $c_years ->
        [one] { $c_years } an
       *[other] { $c_years } ans
    } (pratique, non confirmée par un texte). Dans cette limite, le permis suit normalement votre contrat et votre passeport : c’est l’échéance la plus proche qui compte.
    .details =
        - Un contrat court ou un passeport bientôt périmé donne donc un permis court. Si possible, renouvelez d’abord le passeport.
        - Nous n’avons trouvé aucune limite au nombre de renouvellements. Chacun donne lieu à un nouvel examen : employeur, poste, âge, rémunération lorsqu’elle a compté.
        - En pratique, le service peut accorder moins que le maximum.

        Renseignements : { $hotline_work }.

answer-permit_validity-shenzhen =
    À Shenzhen, les renouvellements seraient en général de { $usual ->
        [one] { $usual } an
       *[other] { $usual } ans
    }, et de { $longer ->
        [one] { $longer } an
       *[other] { $longer } ans
    } au plus après { $after ->
        [one] { $after } an
       *[other] { $after } ans
    } de travail en Chine. Le maximum est de { $a_years ->
        [one] { $a_years } an
       *[other] { $a_years } ans
    } en catégorie A et de { $b_years ->
        [one] { $b_years } an
       *[other] { $b_years } ans
    } en catégorie B. Le permis suit votre contrat et votre passeport.
    .details =
        Nous ne connaissons cette pratique de Shenzhen que par une source non officielle isolée. Interrogez le service compétent : { $phone }. Nous n’avons trouvé aucune limite au nombre de renouvellements ; chacun donne lieu à un nouvel examen.

answer-family_dependents =
    Votre conjoint, vos parents, vos beaux-parents et vos enfants de moins de { $child_age } ans peuvent vous rejoindre : avec un visa S1 pour un séjour de plus de { $long_stay } jours, suivi d’un permis de résidence pour affaires privées (私人事务类居留证件), ou avec un visa S2 pour un séjour plus court. Leur permis dépend du vôtre ; il ne permet pas de travailler.
    .details =
        - Démarche : le visa auprès de l’ambassade ou du consulat de Chine, avec votre lettre d’invitation, la preuve du lien de parenté (acte de mariage, de naissance ou d’adoption) et des copies de vos permis ; après l’entrée avec un visa S1, le bureau des entrées et sorties de la police dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
        - Vous pouvez indiquer la famille dans la demande de permis de travail ; les documents doivent alors être traduits en chinois, mais pas authentifiés. La police peut néanmoins demander des documents authentifiés : faites-les authentifier dans votre pays.
        - Les partenaires non mariés ne font pas partie des membres de la famille que cite la règle. Interrogez l’ambassade ou le consulat sur d’autres visas.
        - Lorsque votre permis de résidence prend fin ou change, les leurs doivent être renouvelés ou modifiés aussi.

        Renseignements : { $hotline_immigration }.

answer-family_work =
    Pas avec le permis de résidence familial : il ne permet pas de travailler, et cela vaut aussi pour le conjoint étranger d’un ressortissant chinois. En revanche, un conjoint ou un enfant titulaire d’un visa ou d’un permis de résidence valable peut demander son propre permis de travail sans quitter la Chine, si un employeur le recrute et s’il remplit les conditions.
    .details =
        - Sont concernés le conjoint ou l’enfant d’un ressortissant chinois, et celui d’un étranger qui travaille ou réside en permanence en Chine.
        - Le nouvel employeur dépose la demande en ligne, par l’entrée réservée aux personnes déjà en Chine ; les conditions générales (catégorie, diplôme, expérience, âge, etc.) sont les mêmes que pour tous.
        - Une fois le permis de travail obtenu, le permis de résidence familial est converti en permis de type travail au bureau des entrées et sorties de la police. Le travail ne commence qu’ensuite.
        - Avec une carte de résident permanent, il ne faut pas de permis de travail.

        Renseignements : { $hotline_work }.

answer-travel_reentry =
    Avec un permis de résidence valable (外国人居留证件), vous pouvez quitter la Chine et y revenir sans nouveau visa. Tant que la police garde votre passeport pour une demande, vous ne pouvez pas voyager à l’étranger. Avec un visa Z à entrée unique, ne partez pas avant que le permis de résidence soit dans votre passeport : il vous faudrait un nouveau visa pour revenir.
    .details =
        - Le permis de résidence doit être encore valable le jour du retour. Renouvelez-le au moins { $before ->
        [one] { $before } jour
       *[other] { $before } jours
    } avant l’échéance, et avant tout long voyage.
        - Tant que seule la demande ou le renouvellement du permis de travail est en cours, votre passeport n’est pas retenu ; demandez à l’employeur si votre présence ou vos originaux peuvent être nécessaires entre-temps. Si la demande se fait en Chine avec un autre visa, renseignez-vous avant de partir : ce visa ne vous permettra peut-être pas de revenir.
        - Les voyages à Hong Kong, à Macao et à Taïwan comptent comme une sortie et une entrée.
        - Permis de résidence en cours : le récépissé prouve le séjour régulier en Chine, mais ne permet pas de revenir. En cas d’urgence, demandez au bureau des entrées et sorties de la police si vous pouvez reprendre le passeport.
        - Après un changement d’emploi ou une annulation, vérifiez d’abord que votre permis de résidence est encore valable.

        Renseignements : { $hotline_immigration }.

answer-extension-shenzhen =
    Votre employeur demande le renouvellement (延期) en ligne au plus tard { $before ->
        [one] { $before } jour
       *[other] { $before } jours
    } avant l’échéance du permis ; vous renouvelez ensuite le permis de résidence, également au moins { $residence_before ->
        [one] { $residence_before } jour
       *[other] { $residence_before } jours
    } avant son échéance. Depuis le { $since }, Shenzhen refuserait les renouvellements en catégories B et C à partir de { $age } ans.
    .details =
        - Les informations sur l’âge ne sont pas officielles, et l’une d’elles donne un âge plus bas pour les femmes. Demandez à votre employeur d’interroger tôt le service compétent : { $phone }.
        - Au plus tôt : { $earliest ->
        [one] { $earliest } jour
       *[other] { $earliest } jours
    } avant l’échéance selon l’ancien texte national ; demandez si Shenzhen ouvre plus tôt.
        - Documents : formulaire de renouvellement (votre signature, sceau de l’employeur), nouveau contrat ou lettre de nomination, passeport, permis de résidence de type travail valable, autres sur demande.
        - Le permis de travail et le permis de résidence doivent être encore valables, l’employeur et le poste identiques. Nouvel intitulé de poste pour un travail de même nature : joignez une lettre d’explication. Autre profession : annulation et nouvelle demande.

answer-extension =
    Votre employeur demande le renouvellement (延期) en ligne au plus tard { $before ->
        [one] { $before } jour
       *[other] { $before } jours
    } avant l’échéance du permis de travail. Le permis de travail et le permis de résidence doivent être encore valables, l’employeur et le poste rester les mêmes. Ensuite, vous renouvelez le permis de résidence, également au moins { $residence_before ->
        [one] { $residence_before } jour
       *[other] { $residence_before } jours
    } avant son échéance.
    .details =
        - Au plus tôt : { $earliest ->
        [one] { $earliest } jour
       *[other] { $earliest } jours
    } avant l’échéance selon l’ancien texte national ; à Pékin, dès { $earliest_beijing ->
        [one] { $earliest_beijing } jour
       *[other] { $earliest_beijing } jours
    } avant l’échéance. Ailleurs, renseignez-vous.
        - Documents : formulaire de renouvellement (votre signature, sceau de l’employeur), nouveau contrat ou lettre de nomination, passeport, permis de résidence de type travail valable. À Pékin, la voie de la rémunération demande en plus l’engagement et les relevés fiscaux. Certains services veulent un nouveau certificat médical.
        - Le diplôme et le casier judiciaire ne figurent pas dans la liste pour un renouvellement.
        - Nouvel intitulé de poste pour un travail de même nature : joignez une lettre d’explication. Autre profession : annulation et nouvelle demande. Un autre employeur ne peut pas renouveler.
        - Le permis de travail et le permis de résidence peuvent expirer le même jour : commencez assez tôt par le permis de travail pour que le permis de résidence suive à temps.

        Délai dépassé ? Demandez à l’employeur d’appeler aussitôt le { $hotline_work }.

answer-extension-beijing =
    À Pékin, votre employeur peut demander le renouvellement (延期) entre { $earliest_beijing ->
        [one] { $earliest_beijing } jour
       *[other] { $earliest_beijing } jours
    } et { $before ->
        [one] { $before } jour
       *[other] { $before } jours
    } avant l’échéance du permis ; il est statué sous { $decision ->
        [one] { $decision } jour ouvrable
       *[other] { $decision } jours ouvrables
    }. Le permis de travail et le permis de résidence doivent être encore valables, l’employeur et le poste identiques. Vous renouvelez ensuite le permis de résidence, au moins { $residence_before ->
        [one] { $residence_before } jour
       *[other] { $residence_before } jours
    } avant son échéance.
    .details =
        - Documents : formulaire de renouvellement (votre signature, sceau de l’employeur), nouveau contrat ou lettre de nomination, passeport, permis de résidence de type travail valable ; pour la voie de la rémunération, aussi l’engagement et les relevés fiscaux.
        - Le nouveau contrat commence à la fin de l’ancien, sans interruption.
        - Lors du renouvellement, B peut devenir A avec justificatifs, et un nouveau passeport peut être enregistré en même temps.
        - Nouvel intitulé de poste pour un travail de même nature : joignez une lettre d’explication. Autre profession : annulation et nouvelle demande.

        Renseignements : { $phone }.

answer-expired_or_overstay =
    Allez tout de suite au bureau des entrées et sorties de la police et prévenez votre employeur aujourd’hui : n’attendez pas et ne partez pas sans vous être renseigné. Un permis de travail échu devient caduc de plein droit et ne peut être renouvelé ; il faut une nouvelle demande. Rester sans titre valable entraîne un avertissement et, dans les cas graves, { $per_day } yuans par jour jusqu’à { $cap } yuans, ou la détention administrative.
    .details =
        - Détention administrative dans les cas graves : de { $detention_min } à { $detention_max } jours. C’est à la police de décider de la suite.
        - Cessez de travailler dès que le permis a expiré : travailler sans permis est illégal.
        - Permis pas encore échu, mais à moins de { $before ->
        [one] { $before } jour
       *[other] { $before } jours
    } de l’échéance : l’employeur doit demander aussitôt au service s’il accepte encore le renouvellement. Ne comptez pas sur les exceptions d’années passées.
        - Le bureau des entrées et sorties peut délivrer une autorisation de séjour (停留证件) lorsque les règles le permettent ; demandez-la avant votre dernier jour valable.
        - Pour un permis devenu caduc, aucun certificat d’annulation n’est délivré ; un employeur ultérieur utilise la page du permis de résidence annulé.

        Lignes d’information : { $hotline_immigration } (séjour), { $hotline_work } (permis de travail).

answer-change_employer =
    L’ancien employeur annule d’abord votre permis, dans un délai de { $cancel_days ->
        [one] { $cancel_days } jour ouvrable
       *[other] { $cancel_days } jours ouvrables
    } après la fin de l’emploi ; le nouveau fait ensuite la demande en Chine (变更用人单位), si la profession reste la même et si votre permis de résidence de type travail est encore valable. Ni nouveau casier judiciaire ni nouveau certificat médical. Ne travaillez pas chez le nouvel employeur avant l’approbation de la demande.
    .details =
        - De l’ancien employeur : attestation de départ ou accord de transfert, et certificat d’annulation (注销证明).
        - Pour le nouvel employeur : formulaire, nouveau contrat, passeport, permis de résidence de type travail valable, photo, certificat d’annulation. Diplôme et attestation d’expérience seulement si aucune copie acceptable n’est au dossier.
        - Le nouveau contrat devrait commencer après la prise d’effet de l’annulation.
        - Autre profession : nouvelle demande ; le service compétent décide si elle peut se faire en Chine.
        - Autre ville : c’est le service de la nouvelle ville qui décide ; interrogez-le avant de démissionner.
        - Ensuite, faites modifier le permis de résidence au bureau des entrées et sorties de la police.

        Avant de démissionner, demandez au nouvel employeur d’appeler le { $hotline_work } : le permis de résidence peut cesser d’être valable pendant l’interruption.

answer-change_employer-beijing =
    À Pékin, l’ancien permis est d’abord annulé ; le nouvel employeur fait ensuite la demande en Chine (变更用人单位), pour la même profession, avec un permis de résidence de type travail valable ou une autorisation de séjour obtenue dans les { $stay_days ->
        [one] { $stay_days } jour
       *[other] { $stay_days } jours
    } suivant l’annulation. Décision sous { $decision ->
        [one] { $decision } jour ouvrable
       *[other] { $decision } jours ouvrables
    }. Ni nouveau casier judiciaire ni nouveau certificat médical. Ne travaillez pas avant l’approbation.
    .details =
        - Le nouveau contrat ne peut commencer avant que la décision d’annulation ait pris effet.
        - Diplôme et attestation d’expérience seulement si aucune copie acceptable n’est au dossier.
        - Autre profession : nouvelle demande par l’entrée réservée aux personnes déjà en Chine.
        - Retour chez le même employeur après annulation : même entrée, avec une explication écrite.
        - Ensuite, faites modifier le permis de résidence au bureau des entrées et sorties de la police.

        Avant de démissionner, demandez au nouvel employeur d’appeler le { $phone }.

answer-change_information =
    Nouveau passeport, nom, intitulé de poste ou catégorie chez le même employeur : l’employeur demande la modification (信息变更) en ligne dans un délai de { $working_days ->
        [one] { $working_days } jour ouvrable
       *[other] { $working_days } jours ouvrables
    }. Ce qui figure sur votre permis de résidence, comme un nouveau passeport, c’est vous qui le signalez au bureau des entrées et sorties de la police dans un délai de { $residence_days ->
        [one] { $residence_days } jour
       *[other] { $residence_days } jours
    }.
    .details =
        - Documents : formulaire de modification signé et revêtu du sceau, et justificatif, par exemple la page du nouveau passeport avec celle du visa ou du permis, ou une lettre sur le nouvel intitulé de poste.
        - Certaines sources comptent en jours calendaires et non ouvrables : n’attendez pas.
        - Une promotion ou un nouvel intitulé de poste pour un travail de même nature est une simple modification. Une autre profession exige une annulation et une nouvelle demande.
        - Nom, adresse, représentant légal ou personne chargée des démarches de la société : l’employeur modifie sa propre inscription dans le système ; à Pékin, le nom de la société se modifie d’abord sur la plateforme nationale. Demandez si votre permis doit être modifié aussi.
        - Une autre personne morale est un nouvel employeur.

        Renseignements : { $hotline_work } (permis de travail), { $hotline_immigration } (permis de résidence).

answer-cancellation =
    À la fin de l’emploi, l’employeur annule le permis (注销) dans le système en ligne dans un délai de { $working_days ->
        [one] { $working_days } jour ouvrable
       *[other] { $working_days } jours ouvrables
    }. L’attestation de fin d’emploi doit porter votre signature et le sceau de l’employeur. Demandez le certificat d’annulation (注销证明) : l’employeur suivant en a besoin.
    .details =
        - Documents : formulaire d’annulation revêtu du sceau, attestation de fin d’emploi signée, autres sur demande ; une déclaration si l’étranger est parti de lui-même.
        - Certaines sources comptent en jours calendaires et non ouvrables : n’attendez pas.
        - Un permis qui expire sans renouvellement est annulé automatiquement, sans certificat.
        - Si l’employeur n’existe plus, vous pouvez demander l’annulation vous-même au guichet local, avec la preuve de la dissolution et une déclaration.
        - L’employeur doit aussi signaler votre départ au bureau des entrées et sorties de la police.
        - Si rien n’est fait, l’ancien permis reste dans le système et l’employeur suivant ne peut pas utiliser la procédure de changement d’employeur. Relancez l’employeur par écrit.

        Renseignements : { $hotline_work }.

answer-cancellation-beijing =
    À Pékin, l’employeur annule le permis (注销) en ligne dans un délai de { $working_days ->
        [one] { $working_days } jour ouvrable
       *[other] { $working_days } jours ouvrables
    } après la fin de l’emploi ; il est statué sous { $decision ->
        [one] { $decision } jour ouvrable
       *[other] { $decision } jours ouvrables
    }. L’attestation de fin d’emploi doit porter votre signature et le sceau de l’employeur. Demandez le certificat d’annulation (注销证明).
    .details =
        - Si le permis reposait sur un engagement de rémunération, il faut joindre les relevés fiscaux et une capture d’écran du système de retenue.
        - Pendant un litige du travail, ni l’employeur ni l’étranger ne peut annuler seul sans jugement ou sentence exécutoire.
        - Si l’étranger est parti sans prévenir et reste injoignable plus de { $unreachable } jours, l’employeur peut publier un avis dans un journal pendant { $notice ->
        [one] { $notice } jour
       *[other] { $notice } jours
    }, puis annuler sans la signature.

        Renseignements : { $phone }.

answer-employer_wont_cancel =
    L’employeur doit annuler dans un délai de { $cancel_days ->
        [one] { $cancel_days } jour ouvrable
       *[other] { $cancel_days } jours ouvrables
    } et vous remettre une attestation de fin de contrat (解除或者终止劳动合同的证明). Exigez-le par écrit avec un délai, gardez les preuves et signalez-le au service du permis de travail par le { $hotline_work }. S’il refuse toujours, vous pouvez recourir à l’arbitrage du travail.
    .details =
        - Démissionnez dans les formes : par écrit, avec { $notice_days ->
        [one] { $notice_days } jour de préavis
       *[other] { $notice_days } jours de préavis
    } hors période d’essai, pour que la fin du contrat soit incontestable.
        - Selon le droit du travail, l’employeur remet l’attestation à la fin du contrat et transfère les assurances sociales dans un délai de { $certificate_days ->
        [one] { $certificate_days } jour
       *[other] { $certificate_days } jours
    } ; vous pouvez demander réparation.
        - Certaines sources comptent le délai d’annulation en jours calendaires.
        - Vous ne pouvez pas annuler seul tant que l’employeur existe. À Pékin, un jugement ou une sentence exécutoire peut en tenir lieu ; ailleurs, interrogez le service compétent.
        - Si l’employeur a été dissous, vous pouvez demander l’annulation vous-même, preuve à l’appui.
        - Être menacé d’expulsion ou d’inscription sur une liste n’est pas une raison de signer quoi que ce soit d’inexact : ce sont les autorités qui décident, non l’employeur.
        - Surveillez l’échéance de votre permis de résidence : un litige ne la repousse pas.

        Réclamations : le { $hotline_city } de votre ville.

answer-employer_wont_cancel-beijing =
    À Pékin, si l’employeur refuse d’annuler, il faut un jugement ou une sentence arbitrale exécutoire ; en cas de litige, ni lui ni vous ne pouvez annuler seul. Si l’employeur a été dissous, vous pouvez le faire vous-même. Demandez d’abord par écrit : l’employeur doit annuler dans un délai de { $cancel_days ->
        [one] { $cancel_days } jour ouvrable
       *[other] { $cancel_days } jours ouvrables
    } et attester la fin du contrat.
    .details =
        - Gardez la preuve de votre démission, de vos lettres et des réponses. Appelez le service compétent : { $phone }.
        - La sentence s’obtient par l’arbitrage du travail ; la ligne d’information sur le travail est le { $hotline_work }.
        - Surveillez l’échéance de votre permis de résidence : un litige ne la repousse pas. Interrogez à temps le bureau des entrées et sorties de la police sur une autorisation de séjour.

answer-after_leaving_job =
    Nous n’avons trouvé aucune règle qui fixe un nombre de jours après la fin d’un emploi. Le permis de résidence a été accordé pour cet emploi ; lorsqu’il prend fin, signalez le changement au bureau des entrées et sorties de la police dans un délai de { $report_days ->
        [one] { $report_days } jour
       *[other] { $report_days } jours
    } et demandez combien de temps vous pouvez rester et si une autorisation de séjour (停留证件) est possible. Si vous le pouvez, faites-le avant votre dernier jour de travail.
    .details =
        - L’employeur annule le permis de travail dans un délai de { $cancel_days ->
        [one] { $cancel_days } jour ouvrable
       *[other] { $cancel_days } jours ouvrables
    } (certaines sources comptent en jours calendaires) et signale votre départ à la police.
        - Un permis de résidence dont le motif a disparu peut être déclaré nul si le changement n’est pas signalé. Ne vous fiez pas à la date qui y est imprimée.
        - Une autorisation de séjour dure, selon la loi, { $stay_max ->
        [one] { $stay_max } jour
       *[other] { $stay_max } jours
    } au plus ; le nombre de jours accordés se décide au cas par cas.
        - Avec un nouvel emploi dans la même profession, la demande du nouvel employeur devrait être prête avant la fin du permis de résidence.
        - Les permis des membres de la famille suivent le vôtre.

        Pour la pratique de votre ville, appelez le { $hotline_immigration }.

answer-after_leaving_job-beijing =
    Lorsque l’emploi prend fin, signalez le changement au bureau des entrées et sorties de la police dans un délai de { $report_days ->
        [one] { $report_days } jour
       *[other] { $report_days } jours
    } et demandez combien de temps vous pouvez rester. Pour un nouvel emploi à Pékin, une autorisation de séjour (停留证件) obtenue dans les { $stay_days ->
        [one] { $stay_days } jour
       *[other] { $stay_days } jours
    } suivant l’annulation du permis de travail peut remplacer le permis de résidence de type travail.
    .details =
        - Nous n’avons trouvé aucune règle qui fixe un nombre de jours. Un permis de résidence dont le motif a disparu peut être déclaré nul si le changement n’est pas signalé ; ne vous fiez pas à la date qui y est imprimée.
        - Le nombre de jours d’une autorisation de séjour se décide au cas par cas.
        - Les permis des membres de la famille suivent le vôtre.

        Renseignements : { $hotline_immigration }.

answer-lost_card =
    Les cartes ne sont plus remplacées depuis le { $electronic } : le permis de travail est désormais électronique. En cas de perte, de vol ou de détérioration de la carte, prévenez votre employeur, qui choisit dans le système en ligne la rubrique « nouvelle délivrance du permis électronique » (补办电子工作许可). Vous présentez ensuite le permis avec la carte de sécurité sociale électronique (电子社保卡).
    .details =
        - Le permis lui-même reste valable ; seule la carte a disparu.
        - Nous n’avons trouvé ni délai ni frais. Faites-le vite, et avant un renouvellement ou une modification.
        - Carte volée : déposez aussi plainte à la police et gardez le récépissé.

        Renseignements : { $hotline_work }.

answer-lost_card-card =
    À la date qui vous intéresse, une carte (外国人工作许可证) perdue ou abîmée était déclarée perdue dans le système en ligne et l’employeur en demandait le remplacement (补办). Depuis le { $electronic }, les cartes ne sont plus remplacées ; le permis est électronique.
    .details =
        Si vous avez perdu une carte à cette époque sans jamais la remplacer, demandez à votre employeur de se renseigner sur le permis électronique au { $hotline_work }.

answer-electronic_permit =
    Depuis le { $electronic }, plus aucune carte en plastique n’est délivrée : le permis de travail est rattaché à la carte de sécurité sociale et s’affiche dans l’application de la carte de sécurité sociale électronique (电子社保卡). Tant qu’il n’y apparaît pas, par exemple pour demander le permis de résidence, la notification de permis de travail ou le permis électronique sert de preuve. Une ancienne carte valable peut être utilisée jusqu’au renouvellement ou à une modification.
    .details =
        - Pour l’obtenir : après l’entrée, inscrivez-vous dans l’application avec votre nom et le numéro du permis ou de sécurité sociale, puis passez la vérification d’identité et la reconnaissance faciale.
        - Si vous avez une ancienne carte valable et souhaitez la forme électronique, l’employeur choisit « nouvelle délivrance du permis électronique » (补办电子工作许可).
        - Si l’application ne vous trouve pas : comparez l’orthographe du nom et le numéro de passeport avec les données déposées par l’employeur.

        Questions sur l’application et le permis : { $hotline_work }.

answer-electronic_permit-card =
    À la date qui vous intéresse, le permis de travail était encore une carte (外国人工作许可证), que l’employeur retirait dans un délai de { $card_days ->
        [one] { $card_days } jour
       *[other] { $card_days } jours
    } après l’entrée. Le permis électronique, rattaché à la carte de sécurité sociale, est délivré depuis le { $electronic }.
    .details =
        Les cartes alors valables peuvent être utilisées jusqu’au renouvellement ou à une modification.

answer-work_location =
    Le permis est lié à l’employeur, au poste et au lieu de travail qu’il indique ; travailler régulièrement ailleurs le dépasse et peut constituer un travail illégal. Les déplacements et réunions pour votre propre employeur ne sont pas un nouvel emploi. Pour une succursale, un site client ou un campus où vous travaillez régulièrement, l’employeur doit d’abord interroger le service compétent.
    .details =
        - Nous n’avons trouvé aucun texte disant combien de jours ailleurs restent un déplacement professionnel. Plus c’est long et régulier, plus il vous faut une réponse écrite.
        - Indiquez tous les lieux de travail habituels dans le contrat et dans la demande.
        - Affectation durable dans une autre ville : demandez au service de chaque ville si une modification suffit ou s’il faut une nouvelle demande. Si la succursale est une autre personne morale, c’est un nouvel employeur.
        - L’employeur doit signaler au bureau des entrées et sorties de la police un changement de lieu de travail.

        Demandez à votre employeur d’appeler le { $hotline_work }.

answer-side_and_remote_work =
    Pas d’emploi secondaire avec ce permis : il ne couvre que l’employeur, le poste et le lieu indiqués. Cours particuliers, travail indépendant et travail payé pour d’autres sont du travail illégal (超出工作许可限定范围), même avec l’accord de votre employeur. Pour le travail à distance depuis la Chine pour une société étrangère, nous n’avons trouvé aucune règle officielle : tenez-le pour incertain et renseignez-vous d’abord.
    .details =
        - Amende pour travail illégal : de { $fine_min } à { $fine_max } yuans ; dans les cas graves, aussi la détention administrative.
        - Certaines zones expérimenteraient des règles pour des fonctions supplémentaires ; demandez au service compétent si la vôtre en fait partie.
        - Travail à distance avec un statut de visiteur : des sources non officielles considèrent qu’un travail payé effectué en Chine exige un permis.
        - Revenus de vos propres contenus (vidéos, diffusion en direct) : nous n’avons trouvé aucune règle ; payés régulièrement, ils peuvent compter comme un travail. Renseignez-vous avant de commencer.

        Demandez si possible par écrit : { $hotline_work } (permis de travail), { $hotline_immigration } (séjour).

answer-own_company =
    Posséder une société ne donne pas le droit de travailler : il vous faut aussi le permis, et c’est votre société qui le demande comme employeur. Vous devez relever d’une catégorie : A comme créateur d’entreprise ou dans certaines fonctions dirigeantes, ou B par diplôme et expérience, rémunération ou points. Un investisseur qui ne travaille pas dans la société n’a pas besoin de permis de travail, mais ne peut pas travailler.
    .details =
        - Voie des créateurs d’entreprise en A (创新创业人才) : investissement fondé sur votre propre invention majeure, brevet ou savoir-faire, stable pendant { $years ->
        [one] { $years } an
       *[other] { $years } ans de suite
    }, au moins { $invested } dollars américains investis et une part personnelle d’au moins { $share } %.
        - Fonctions dirigeantes : président, représentant légal, directeur général ou expert en chef de certaines entreprises ; nous ne connaissons une partie de ces textes que par des sources non officielles.
        - Lorsqu’un formulaire demande votre signature et celle de la société, demandez au service compétent qui peut signer pour la société.
        - La société doit remplir toutes les conditions imposées aux employeurs et verser au moins le salaire minimum.
        - Les villes diffèrent beaucoup (pépinières, règle des créateurs d’entreprise en C). Renseignez-vous avant d’immatriculer la société : { $hotline_work }.

answer-own_company-beijing =
    À Pékin, les entrepreneurs étrangers en phase de création peuvent faire la demande par l’intermédiaire de parcs et d’incubateurs figurant sur une liste. Sinon, votre société fait la demande comme employeur, et vous devez relever de la catégorie A (créateur d’entreprise, fonction dirigeante) ou B. Posséder une société ne donne pas à lui seul le droit de travailler.
    .details =
        - Voie des créateurs d’entreprise en A (创新创业人才) : votre propre invention majeure, brevet ou savoir-faire, investissement stable pendant { $years ->
        [one] { $years } an
       *[other] { $years } ans de suite
    }, au moins { $invested } dollars américains investis et une part personnelle d’au moins { $share } %.
        - Demandez quels parcs figurent sur la liste avant d’immatriculer la société : { $phone }.

answer-own_company-tianjin =
    À Tianjin, un investisseur ou représentant légal qui ne prend pas part à la gestion ne peut pas faire de demande ; celui qui y prend part et remplit A ou B le peut, avec une certaine souplesse sur l’âge. Le principal investisseur d’une jeune entreprise qui ne remplit ni A ni B peut d’abord faire une demande en C pour { $startup_years ->
        [one] { $startup_years } an
       *[other] { $startup_years } ans
    }.
    .details =
        Le renouvellement de ce permis C exige la preuve d’une activité réelle. C’est votre société qui fait la demande comme employeur. Renseignez-vous avant d’immatriculer la société : { $hotline_work }.

answer-penalties =
    Travail illégal (非法就业) : vous encourez une amende de { $fine_min } à { $fine_max } yuans ; dans les cas graves s’y ajoute une détention administrative de { $detention_min } à { $detention_max } jours. L’employeur encourt { $employer_fine } yuans par personne, { $employer_cap } yuans au plus, et ses gains illégaux sont confisqués. Vous pouvez recevoir l’ordre de quitter le pays ou être reconduit à la frontière (遣送出境).
    .details =
        - Est illégal tout travail exercé alors qu’il manque le permis de travail ou le permis de résidence, hors du cadre du permis ou, pour un étudiant, hors des postes ou au-delà des heures autorisés.
        - Ordre de quitter le pays : dans un délai maximal de { $leave_days ->
        [one] { $leave_days } jour
       *[other] { $leave_days } jours
    }. Après une reconduite à la frontière, entrée interdite pendant { $ban_from } à { $ban_to } ans. Les frais sont à votre charge ou, si vous ne pouvez pas payer, à celle de l’employeur illégal.
        - Quiconque sert d’intermédiaire pour un travail illégal est aussi puni d’amende.
        - Fraude pour obtenir un visa ou un permis de résidence : amende de { $fraud_min } à { $fraud_max } yuans, davantage dans les cas graves, avec détention administrative.
        - Faux documents pour le permis de travail : refus et avertissement ; un permis obtenu par tromperie est retiré. Des interdictions de nouvelle demande existent dans certains domaines ; nous n’avons pas pu confirmer qu’elles s’appliquent au permis de travail.
        - Un engagement écrit non tenu est inscrit comme manquement à la bonne foi (失信行为).

        Si vous êtes interrogé ou convoqué, consultez un juriste avant de signer.

answer-social_insurance_tax =
    Les salariés étrangers cotisent à l’ensemble des { $insurances } branches d’assurance sociale ; l’employeur vous inscrit dans un délai de { $register_days ->
        [one] { $register_days } jour
       *[other] { $register_days } jours
    } après la délivrance du permis. Un accord entre votre pays et la Chine peut vous dispenser de certaines branches, comme la retraite. Impôt sur le revenu : quiconque passe { $resident_days } jours ou plus en Chine dans une année civile est résident fiscal.
    .details =
        - Demandez à l’employeur les preuves d’inscription et de cotisation ; le permis électronique est rattaché à la carte de sécurité sociale.
        - Pour une dispense au titre d’un accord, demandez au { $hotline_work } quel justificatif il faut, avant tout versement de salaire.
        - Nous n’avons lu la règle sur les assurances sociales que dans sa version d’origine ; demandez si elle a changé.
        - Les indemnités exonérées pour le logement, les cours de langue et la scolarité des enfants peuvent être utilisées jusqu’au { $allowance_until } à la place des déductions spéciales, sans cumul.
        - Si le permis reposait sur un montant de rémunération, les relevés fiscaux doivent y correspondre lors du renouvellement ou de l’annulation (Pékin).

        Assurances sociales : { $hotline_work }. Les déclarations et remboursements d’impôt relèvent du bureau des impôts.

answer-out_of_domain_near =
    Votre question touche à mon domaine sans en faire partie : je ne réponds qu’aux questions sur le permis de travail en Chine continentale. Visas sans travail, résidence permanente, passeport perdu : { $hotline_immigration }. Litiges de salaire ou de licenciement et assurances sociales : { $hotline_work }. Autres services de la ville : { $hotline_city }.
    .details =
        - Visas à l’étranger : l’ambassade ou le consulat de Chine. Passeport perdu : la police et votre propre ambassade.
        - Mariage : le bureau des affaires civiles. Déclarations et remboursements d’impôt : le bureau des impôts. Immatriculation de société : l’administration de régulation du marché.
        - Permis de travail de Hong Kong, de Macao, de Taïwan ou d’autres pays : leurs propres autorités.
        - Nous ne cherchons pas d’emploi pour vous. Si vous avez une offre en Chine continentale, interrogez-moi sur le permis.
