### Datas que decorrem das datas de um caso: títulos de itens de calendário, curtos. A duração da regra é dita por
### deadline-counted a partir das regras registradas.

deadline-residence_permit = Último dia para pedir a permissão de residência (居留许可)
deadline-permit_card = Último dia para retirar o cartão da permissão de trabalho (外国人工作许可证)
deadline-originals_check = Último dia para a conferência dos originais
deadline-extension_latest = Último dia para pedir a renovação da permissão de trabalho (延期)
deadline-extension_earliest = A renovação da permissão de trabalho (延期) pode ser pedida a partir de hoje
deadline-extension_earliest_beijing = A renovação da permissão de trabalho (延期) pode ser pedida a partir de hoje (Pequim)
deadline-residence_permit_extension = Último dia para pedir a renovação da permissão de residência
deadline-cancellation = Último dia para o empregador cancelar a permissão de trabalho (注销)
deadline-change_information = Último dia para comunicar a alteração na permissão de trabalho (信息变更)
deadline-residence_permit_change = Último dia para comunicar a alteração na permissão de residência
deadline-stay_permit_change_employer = Último dia para obter a permissão de permanência (停留证件) para um novo empregador
deadline-no_criminal_record_use = A certidão de antecedentes criminais pode ser apresentada até hoje
deadline-medical_exam_use = O atestado de saúde pode ser apresentado até hoje
deadline-photo_use = A foto pode ser apresentada até hoje
deadline-reconsideration = Último dia para pedir reconsideração (行政复议)
deadline-lawsuit = Último dia para propor ação judicial (行政诉讼)
deadline-counted-days = Contagem: { $length ->
        [one] { $length } dia
       *[other] { $length } dias
    }, a partir de { $event_day }.
deadline-counted-working_days = Contagem: { $length ->
        [one] { $length } dia útil
       *[other] { $length } dias úteis
    }, a partir de { $event_day }.
deadline-counted-months = Contagem: { $length ->
        [one] { $length } mês
       *[other] { $length } meses
    }, a partir de { $event_day }.
deadline-inexact = Os feriados desse período ainda não estão registrados aqui: refaça a contagem quando forem anunciados.
# $place: the city or province that made the rule
deadline-local = Esta é uma regra local de { $place }.
deadline-not_firm = As fontes divergem sobre esta regra ou são fracas: confirme com o órgão.
deadline-not_advice = Apenas informação; a decisão é do órgão.
