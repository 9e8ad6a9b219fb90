### Dates qui découlent de celles d'un dossier : titres d'entrées de calendrier, courts. La durée de la règle est indiquée par
### deadline-counted d'après les règles enregistrées.

deadline-residence_permit = Dernier jour pour demander le permis de résidence (居留许可)
deadline-permit_card = Dernier jour pour retirer la carte de permis de travail (外国人工作许可证)
deadline-originals_check = Dernier jour pour faire contrôler les originaux
deadline-extension_latest = Dernier jour pour demander le renouvellement du permis de travail (延期)
deadline-extension_earliest = Renouvellement du permis de travail (延期) : demande possible à partir d’aujourd’hui
deadline-extension_earliest_beijing = Renouvellement du permis de travail (延期) : demande possible à partir d’aujourd’hui (Pékin)
deadline-residence_permit_extension = Dernier jour pour demander le renouvellement du permis de résidence
deadline-cancellation = Dernier jour pour l’annulation du permis de travail par l’employeur (注销)
deadline-change_information = Dernier jour pour déclarer la modification du permis de travail (信息变更)
deadline-residence_permit_change = Dernier jour pour déclarer la modification du permis de résidence
deadline-stay_permit_change_employer = Dernier jour pour obtenir l’autorisation de séjour (停留证件) en vue d’un nouvel employeur
deadline-no_criminal_record_use = Dernier jour où le casier judiciaire peut être déposé
deadline-medical_exam_use = Dernier jour où le certificat médical peut être déposé
deadline-photo_use = Dernier jour où la photo peut être déposée
deadline-reconsideration = Dernier jour pour former un recours administratif (行政复议)
deadline-lawsuit = Dernier jour pour saisir le tribunal (行政诉讼)
deadline-counted-days = Délai compté : { $length ->
        [one] { $length } jour
       *[other] { $length } jours
    } à partir du { $event_day }.
deadline-counted-working_days = Délai compté : { $length ->
        [one] { $length } jour ouvrable
       *[other] { $length } jours ouvrables
    } à partir du { $event_day }.
deadline-counted-months = Délai compté : { $length } mois à partir du { $event_day }.
deadline-inexact = Les jours fériés de cette période ne sont pas encore enregistrés ici : recomptez lorsqu’ils seront annoncés.
# $place: the city or province that made the rule
deadline-local = Règle locale de { $place }.
deadline-not_firm = Les sources divergent sur cette règle ou sont fragiles : faites-la confirmer par le service compétent.
deadline-not_advice = Simple information ; la décision revient au service compétent.
