### Cálculos na conversa (pontos, categoria, prazos) e conversas de várias mensagens. Aqui não há algarismos nem numerais.

## Começo e fim

form-intro-points = Vou calcular os seus pontos. Escreva o que sabe com as suas palavras e em qualquer ordem; pelo meio pode perguntar outra coisa.
form-intro-category = Vou ver que categoria pode servir. Escreva o que sabe com as suas palavras e em qualquer ordem; pelo meio pode perguntar outra coisa.
form-intro-deadlines = Vou calcular os seus prazos.
form-stopped = Está bem, parei e esqueci o que me contou do seu caso. O que mais quer saber sobre a autorização de trabalho?
form-back-points = Voltemos aos seus pontos.
form-back-category = Voltemos à sua categoria.
form-back-deadlines = Voltemos aos seus prazos.
form-not_understood = Não encontrei na sua mensagem uma resposta a isto.
form-nothing_known = Ainda não sei nada com que possa calcular.

## O que foi entendido

form-noted = Anotado: { $facts }.
form-line = { $what }: { $value }
form-changed = Corrigido: { $what }, já não { $before } mas { $after }.
form-not_so = Não se aplica: { $what }
form-understood = Foi isto que entendi:
form-confirm-missing = Não me disse: { $what }. Onde isso conta, o resultado fica em aberto.
form-confirm = Está certo? Se sim, calculo. Se não, escreva simplesmente o que é diferente.
form-what-is-wrong = O que é diferente? Escreva simplesmente o valor certo.

## Perguntas

form-ask-age = Que idade tem?
form-why-age = A idade conta na tabela de pontos e algumas vias têm limite de idade.
form-ask-education = Qual é o seu grau académico mais alto?
form-why-education = O grau dá pontos e algumas vias exigem-no.
form-ask-experience = Há quantos anos trabalha a tempo inteiro nesta área?
form-why-experience = Os anos de experiência na área dão pontos e algumas vias pedem um mínimo.
form-ask-salary = Quanto lhe vão pagar na China, em yuans antes de impostos? Diga se é por mês ou por ano.
form-why-salary = O salário anual dá pontos e um salário alto abre uma via própria.
form-ask-months = Quantos meses por ano vai trabalhar na China?
form-why-months = A tabela dá pontos pelos meses do ano em que trabalha na China.
form-ask-chinese = Tem um certificado HSK de chinês, e de que nível?
form-why-chinese = O nível de chinês dá pontos.
form-ask-city = Em que cidade vai trabalhar?
form-why-city = Algumas regiões dão pontos e algumas cidades têm regras próprias.
form-ask-extras = Alguma destas coisas se aplica a si?
form-why-extras = Cada coisa pode dar pontos à parte.
form-ask-post = É um cargo de gestor ou de especialista?
form-why-post = A via habitual para a categoria B é para gestores e especialistas.
form-ask-related = O seu trabalho anterior era da mesma área que o novo cargo?
form-why-related = Para a via habitual da categoria B só conta a experiência na área.
form-ask-teacher = Vai ensinar uma língua?
form-why-teacher = Os professores de línguas têm uma via com condições próprias.
form-ask-tongue = Vai ensinar a sua língua materna?
form-why-tongue = Em regra, os professores de línguas ensinam a língua materna.
form-ask-special = Alguma destas coisas se aplica a si?
form-why-special = Cada coisa abre uma via própria, que uma pessoa tem de avaliar.
form-ask-event = Que data tem? Por exemplo, o dia em que entrou na China, em que a autorização expira ou em que o trabalho acaba.
form-why-event = Todo o prazo se conta a partir de uma data sua.
form-ask-event_date = Em que dia? { $event }: escreva o dia, o mês e o ano.
form-why-points = Só pergunto o que a tabela de pontos conta. O que não souber pode deixar.
form-why-category = Só pergunto o que decide entre as vias. O que não souber pode deixar.
form-why-deadlines = Todo o prazo se conta a partir de uma data sua.

## Dúvidas

form-doubt-values = Leio aqui valores diferentes: { $what } ({ $values }). Qual está certo?
form-doubt-date = De que dia fala? { $what }: { $values }.
form-doubt-birth_year = Já fez anos este ano? Que idade tem agora?
form-doubt-range = Deu-me um intervalo: { $what } (de { $low } a { $high }). Com que valor devo calcular?
form-doubt-currency = A tabela conta em yuans e eu não converto moedas. Quanto são { $amount } { $currency } em yuans pelo contrato, antes de impostos?
form-doubt-period = { $amount } yuans é por mês ou por ano?
form-doubt-tax = { $amount } yuans é depois de impostos. Quanto é antes de impostos?
form-doubt-too_many_years = { $years } anos de trabalho aos { $age } anos de idade: não bate certo. Quantos anos de trabalho estão certos?
form-doubt-bounds = { $value } não pode estar certo: { $what }. Escreva de novo, por favor.

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
form-button-no = Não, há algo diferente
form-button-stop = Parar
form-button-skip = Não sei
form-button-done = Calcular com isto
form-button-none = Nada disto
form-button-month = Por mês
form-button-year = Por ano
form-button-deadlines = Calcular os meus prazos
form-option-months_per_year-12 = O ano todo
form-option-hsk_level-0 = Sem HSK
form-option-hsk_none = sem certificado HSK
form-option-post_in_b1_group-true = Gestor ou especialista
form-option-post_in_b1_group-false = Outro cargo

## Nomes dos dados

form-fact-post_in_b1_group = Cargo de gestor ou especialista
form-fact-experience_is_related = Trabalho anterior na mesma área
form-fact-language_teacher = Professor de línguas
form-fact-teaches_mother_tongue = Ensina a língua materna
form-fact-talent_programme = Escolhido por um programa chinês de talento
form-fact-recognised_achievement = Prémio ou feito reconhecido
form-fact-encouraged_post = Cargo de direção em empresa incentivada
form-fact-international_skills_certificate = Certificado profissional internacional
form-fact-years_in_china = Anos na China
form-fact-visa = Visto
form-fact-degree = Grau
form-event-entry = A minha entrada na China
form-event-permit_expiry = A minha autorização de trabalho expira
form-event-residence_permit_expiry = A minha autorização de residência expira
form-event-employment_end = O meu trabalho acaba
form-event-personal_change = Novo passaporte ou cargo
form-event-permit_cancelled = Cancelamento da autorização de trabalho
form-event-no_criminal_record_issue = Emissão do registo criminal
form-event-medical_exam_issue = Exame médico
form-event-photo_taken = Data da fotografia
form-event-refusal_known = Dia em que soube da recusa

## Resultados

form-result-points = Pelo que me disse, tem { $total } pontos.
form-result-points-range = Pelo que me disse, tem entre { $low } e { $high } pontos.
form-result-category = Pelo que me disse:
form-category-open = Categoria { $category } – há uma via aberta: { $routes }
form-category-undecided = Categoria { $category } – com isto não se decide: uma pessoa tem de avaliar, ou falta alguma coisa
form-category-closed = Categoria { $category } – nenhuma via serve
form-category-limit = Um limite, por exemplo de idade, pode opor-se; pergunte ao serviço local antes de pedir.
form-route-salary = pelo salário
form-route-points = pelos pontos
form-route-degree = pelo grau e pela experiência na área
form-route-teacher = como professor de línguas
form-route-short_term = como trabalho de curta duração
form-route-other = por um motivo próprio
form-not_decision = São vias possíveis, não uma decisão: quem decide é a autoridade.
form-result-deadlines-none = Pelas regras que conheço, destas datas não resulta nenhum prazo.
form-deadline-passed = Esse dia já passou. Não espere: ligue para o serviço.

## Conversas de várias mensagens

dialogue-second = Perguntou também outra coisa: { $topic }. Quer que responda a isso?
dialogue-two_failures = Não o entendi várias vezes seguidas. Quer que uma pessoa leia isto?
dialogue-own_case = Contou-me o seu caso. Quer que calcule alguma coisa com isso?
