### Cálculos na conversa (pontos, categoria, prazos) e conversas de várias mensagens. Aqui não há algarismos nem numerais.

## Começo e fim

form-intro-points = Vou calcular os seus pontos. Escreva o que sabe, com as suas palavras e em qualquer ordem; no meio disso, pode perguntar outra coisa.
form-intro-category = Vou ver que categoria pode servir. Escreva o que sabe, com as suas palavras e em qualquer ordem; no meio disso, pode perguntar outra coisa.
form-intro-deadlines = Vou calcular os seus prazos.
form-stopped = Certo, parei e apaguei o que você contou do seu caso. O que mais gostaria de saber sobre a permissão de trabalho?
form-back-points = Voltando aos seus pontos.
form-back-category = Voltando à sua categoria.
form-back-deadlines = Voltando aos seus prazos.
form-not_understood = Não encontrei na sua mensagem a resposta a esta pergunta.
form-nothing_known = Ainda não tenho nenhum dado com que calcular.

## O que foi entendido

form-noted = Anotado: { $facts }.
form-line = { $what }: { $value }
form-changed = Corrigido: { $what }, de { $before } para { $after }.
form-not_so = Não se aplica: { $what }
form-understood = Foi isto que entendi:
form-confirm-missing = Você não informou: { $what }. Onde isso conta, o resultado fica em aberto.
form-confirm = Está certo? Se estiver, faço o cálculo. Se não, escreva o que é diferente.
form-what-is-wrong = O que é diferente? Basta escrever o valor certo.

## Perguntas

form-ask-age = Qual é a sua idade?
form-why-age = A idade conta na tabela de pontos, e algumas vias têm limite de idade.
form-ask-education = Qual é o seu diploma mais alto?
form-why-education = O diploma dá pontos, e algumas vias o exigem.
form-ask-experience = Há quantos anos trabalha em tempo integral nesta área?
form-why-experience = Os anos de trabalho relacionado dão pontos, e algumas vias pedem um mínimo.
form-ask-salary = Quanto vai receber na China, em yuans, antes do imposto? Diga se o valor é por mês ou por ano.
form-why-salary = O salário anual dá pontos, e um salário alto abre uma via própria.
form-ask-months = Quantos meses por ano vai trabalhar na China?
form-why-months = A tabela dá pontos pelos meses do ano em que trabalha na China.
form-ask-chinese = Tem certificado HSK de chinês? De que nível?
form-why-chinese = O nível de chinês dá pontos.
form-ask-city = Em que cidade vai trabalhar?
form-why-city = Algumas regiões dão pontos, e algumas cidades têm regras próprias.
form-ask-extras = Algum destes itens se aplica a você?
form-why-extras = Cada item pode dar pontos próprios.
form-ask-post = O cargo é de gestor ou de especialista?
form-why-post = A via habitual da categoria B é para gestores e especialistas.
form-ask-related = O seu trabalho anterior era da mesma área que o novo cargo?
form-why-related = Na via habitual da categoria B só conta o trabalho relacionado com o cargo.
form-ask-teacher = Vai ensinar um idioma?
form-why-teacher = Professores de idiomas têm uma via com condições próprias.
form-ask-tongue = Vai ensinar a língua do seu país, a sua língua materna?
form-why-tongue = Em regra, professores de idiomas ensinam a língua materna.
form-ask-special = Algum destes itens se aplica a você?
form-why-special = Cada item abre uma via própria, que uma pessoa precisa avaliar.
form-ask-event = Que data você tem? Por exemplo, o dia em que entrou na China, em que a permissão vence ou em que o emprego termina.
form-why-event = Todo prazo se conta a partir de uma data do seu caso.
form-ask-event_date = Em que dia? { $event }: escreva dia, mês e ano.
form-why-points = Só pergunto o que a tabela de pontos considera. O que não souber pode ficar em branco.
form-why-category = Só pergunto o que decide entre as vias. O que não souber pode ficar em branco.
form-why-deadlines = Todo prazo se conta a partir de uma data do seu caso.

## Dúvidas

form-doubt-values = Li valores diferentes para este dado: { $what } ({ $values }). Qual está certo?
form-doubt-date = A que dia se refere? { $what }: { $values }.
form-doubt-birth_year = Já fez aniversário este ano? Que idade tem agora?
form-doubt-range = Você deu um intervalo para este dado: { $what } (de { $low } a { $high }). Com que valor devo calcular?
form-doubt-currency = A tabela conta em yuans, e eu não converto moedas. Pelo contrato, quanto são { $amount } { $currency } em yuans, antes do imposto?
form-doubt-period = O valor de { $amount } yuans é por mês ou por ano?
form-doubt-tax = O valor de { $amount } yuans já é depois do imposto. Quanto é antes do imposto?
form-doubt-too_many_years = { $years } anos de trabalho aos { $age } anos de idade: não bate certo. Quantos anos de trabalho estão certos?
form-doubt-bounds = O valor { $value } não pode estar certo para este dado: { $what }. Escreva de novo, por favor.

## Valores

form-hsk = HSK { $level }
form-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
form-age = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
form-months = { $count ->
    [one] { $count } mês por ano
   *[other] { $count } meses por ano
}
form-pay = { $amount } yuans
form-pay-year = { $amount } yuans por ano
form-pay-month = { $amount } yuans por mês, { $total } yuans por ano
form-pay-times = { $amount } yuans por mês, pagamentos por ano: { $times }, { $total } yuans por ano
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## Botões

form-button-yes = Sim, calcular
form-button-no = Não, algo é diferente
form-button-stop = Parar
form-button-skip = Não sei
form-button-done = Calcular com estes dados
form-button-none = Nenhum destes
form-button-month = Por mês
form-button-year = Por ano
form-button-deadlines = Calcular os meus prazos
form-option-months_per_year-12 = O ano todo
form-option-hsk_level-0 = Sem HSK
form-option-hsk_none = sem certificado HSK
form-option-post_in_b1_group-true = Gestor ou especialista
form-option-post_in_b1_group-false = Outro cargo

## Nomes dos dados

form-fact-post_in_b1_group = Cargo de gestor ou de especialista
form-fact-experience_is_related = Trabalho anterior na mesma área
form-fact-language_teacher = Professor de idiomas
form-fact-teaches_mother_tongue = Ensina a língua materna
form-fact-talent_programme = Seleção por um programa chinês de talentos
form-fact-recognised_achievement = Prêmio ou conquista de reconhecimento
form-fact-encouraged_post = Cargo de direção em empresa incentivada
form-fact-international_skills_certificate = Certificado de qualificação internacional
form-fact-years_in_china = Anos na China
form-fact-visa = Visto
form-fact-degree = Diploma
form-event-entry = Entrada na China
form-event-permit_expiry = Vencimento da permissão de trabalho
form-event-residence_permit_expiry = Vencimento da permissão de residência
form-event-employment_end = Fim do emprego
form-event-personal_change = Mudança de passaporte ou de cargo
form-event-permit_cancelled = Cancelamento da permissão de trabalho
form-event-no_criminal_record_issue = Emissão da certidão de antecedentes criminais
form-event-medical_exam_issue = Exame de saúde
form-event-photo_taken = Dia em que a foto foi tirada
form-event-refusal_known = Dia em que soube da recusa

## Resultados

form-result-points = Pelo que você informou, o resultado é: { $total ->
    [one] { $total } ponto
   *[other] { $total } pontos
}.
form-result-points-range = Pelo que você informou, o resultado fica entre { $low } e { $high } pontos.
form-result-category = Pelo que você informou:
form-category-open = Categoria { $category } – há uma via aberta: { $routes }
form-category-undecided = Categoria { $category } – não se decide com estes dados: uma pessoa precisa avaliar, ou falta alguma informação
form-category-closed = Categoria { $category } – nenhuma das vias serve
form-category-limit = Um limite, por exemplo de idade, pode impedir o pedido; pergunte antes ao órgão local.
form-route-salary = pelo salário
form-route-points = pelos pontos
form-route-degree = pelo diploma e pelo trabalho relacionado
form-route-teacher = como professor de idiomas
form-route-short_term = como trabalho de curta duração
form-route-other = por um critério próprio
form-not_decision = São vias possíveis, e não uma decisão: quem decide é a autoridade.
form-result-deadlines-none = Pelas regras que conheço, nenhum prazo decorre destas datas.
form-deadline-passed = Esse dia já passou. Não espere: ligue para o órgão.

## Conversas de várias mensagens

dialogue-second = Você também perguntou sobre outro assunto: { $topic }. Quer que eu responda a isso também?
dialogue-two_failures = Não consegui entender você mais de uma vez. Quer que uma pessoa leia esta conversa?
dialogue-own_case = Você contou sobre o seu caso. Quer que eu faça algum cálculo com esses dados?

# Between the items of a list within a sentence
form-between = { "; " }
