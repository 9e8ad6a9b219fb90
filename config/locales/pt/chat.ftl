### Frases fixas do chat e nomes dos temas nos botões (topic-<id>; .question é o mesmo em forma de pergunta).
### Aqui não pode haver algarismo nem numeral por extenso. As variáveis estão indicadas junto de cada mensagem.

## Conversa

chat-greeting = Olá. Respondo a perguntas sobre a permissão de trabalho para estrangeiros (外国人来华工作许可) na China continental e indico as fontes. O que gostaria de saber?
chat-goodbye = Até logo. Antes de agir com base numa resposta, confira as datas e confirme com o órgão local quando eu tiver indicado.
chat-thanks = De nada. Deseja saber mais alguma coisa sobre a permissão de trabalho?
chat-affirm = Certo. Diga em poucas palavras o que gostaria de saber agora.
chat-deny = Certo, então não. Diga com outras palavras ou pergunte outra coisa sobre a permissão de trabalho.
chat-bot_challenge = Sou um programa, e não uma pessoa nem um órgão do governo. Escolho entre respostas revisadas por pessoas e mostro as fontes. Posso entender mal a pergunta, e não decido nada. A qualquer momento você pode pedir para falar com uma pessoa.
# $languages: the languages offered, by their own names
chat-language_switch = Podemos conversar nestas línguas: { $languages }. Agora respondo em português. Escreva em outra delas ou escolha-a na lista.
chat-restart_or_cancel = Pronto, recomeçamos. O que gostaria de saber sobre a permissão de trabalho?

## O que o assistente não pode responder

chat-out_of_scope = Só posso ajudar com o trabalho na China continental e a permissão de trabalho. Faça uma pergunta sobre isso.
# $hotline_work, $hotline_immigration: telephone numbers
chat-not_known = Não tenho resposta confiável para isso e não vou adivinhar. Tente outras palavras, peça para falar com uma pessoa ou ligue para { $hotline_work } (permissão de trabalho) ou { $hotline_immigration } (visto e permissão de residência).
chat-clarify = Não tenho certeza do que quis dizer. É algum destes temas? Se não for, diga com outras palavras.
# $hotline_work, $hotline_immigration: telephone numbers
chat-bot_unavailable = No momento, a parte que entende as perguntas está fora do ar. A sua mensagem foi guardada. Tente de novo daqui a pouco ou ligue para { $hotline_work } (permissão de trabalho) ou { $hotline_immigration } (visto e permissão de residência).
# $characters: the most characters that a message may have
chat-message_too_long = A mensagem é longa demais; leio até { $characters } caracteres. Divida-a em perguntas mais curtas.
chat-message_empty = Não recebi nenhuma palavra. Escreva a sua pergunta.
# $languages: the languages offered, by their own names
chat-language_not_offered = Ainda não falo essa língua. Posso responder em: { $languages }.

## Uma pessoa

chat-handoff = O seu pedido para falar com uma pessoa foi registrado. Alguém da equipe vai ler esta conversa e responder aqui. Não posso dizer quando. Não envie números de passaporte nem documentos pelo chat.
chat-handoff_waiting = Uma pessoa foi chamada e ainda ninguém respondeu. O que você escrever fica guardado para ela. Se o seu prazo está perto do fim, ligue para o telefone de atendimento em vez de esperar.

## Caso próprio

chat-check_documents = Posso verificar se os seus documentos estão completos e sem erros evidentes: abra a verificação de documentos e envie-os ali, e não no chat. Tenha à mão: tipo de pedido, categoria, cidade e digitalizações nítidas em cores. O resultado é uma verificação prévia, e não uma decisão.

## Quão segura é uma resposta

chat-confirm_with_office = Esta parte é regra local ou não está confirmada. Confirme com o órgão local antes de contar com ela.
# $date: the day on which the oldest of the figures was last confirmed
chat-stale = Confirmamos estes números pela última vez em { $date }. Podem ter mudado desde então: confirme-os antes de contar com eles.
# $date: the day that the answer is for
chat-as_of = Esta é a regra em { $date }.
# $city: the city as it is called in this language
chat-city_used = Esta resposta leva em conta as regras locais deste lugar: { $city }.
# $city: what the person wrote
chat-city_not_known = Não temos regras próprias para { $city }. Esta é a regra nacional; a prática local pode ser diferente.
chat-sources = Fontes
chat-not_advice = Isto é informação, e não orientação jurídica nem decisão da autoridade.

## Temas

topic-work_permit_overview = O que é a permissão de trabalho
    .question = O que é a permissão de trabalho para estrangeiros?
topic-who_needs_permit = Quem precisa da permissão
    .question = Quem precisa de permissão de trabalho e quem não precisa?
topic-hmt_residents = Residentes de HK, Macau e Taiwan
    .question = Residentes de Hong Kong, Macau ou Taiwan precisam de permissão de trabalho?
topic-permit_visa_difference = Permissão, visto e residência
    .question = Qual é a diferença entre permissão de trabalho, visto e permissão de residência?
topic-application_process = Etapas do pedido
    .question = Quais são as etapas, da oferta de emprego à permissão de residência?
topic-who_applies = Quem faz o pedido
    .question = É o empregador que faz o pedido ou posso fazê-lo sozinho?
topic-contact_office = Órgão, site e telefone
    .question = Qual é o órgão responsável e como entro em contato?
topic-processing_time = Quanto tempo demora
    .question = Quanto tempo demora o pedido?
topic-fees = Taxas
    .question = Quanto custa?
topic-check_status = Andamento do pedido
    .question = Como vejo o andamento do meu pedido?
topic-returned_or_refused = Devolvido ou recusado
    .question = O que posso fazer se o pedido for devolvido ou recusado?
topic-employer_requirements = Condições para o empregador
    .question = O que o empregador deve cumprir para contratar um estrangeiro?
topic-system_account_help = Ajuda com o sistema on-line
    .question = O que fazer se o sistema on-line não funciona?
topic-category_overview = Categorias A, B e C
    .question = O que significam as categorias A, B e C?
topic-category_a = Categoria A
    .question = Quem entra na categoria A?
topic-category_b = Categoria B
    .question = Quem entra na categoria B?
topic-category_c = Categoria C
    .question = Quem entra na categoria C?
topic-points_system = Como funcionam os pontos
    .question = Como funciona o sistema de pontos?
topic-points_factors = Pontos por fator
    .question = Quantos pontos dá cada fator?
topic-applicant_requirements = Condições para o candidato
    .question = Que condições preciso cumprir?
topic-age_limit = Limite de idade
    .question = Há limite de idade?
topic-degree_requirement = Diploma
    .question = Que diploma é preciso ter?
topic-experience_requirement = Experiência profissional
    .question = Quanta experiência profissional é preciso ter?
topic-teacher_requirements = Regras para professores
    .question = O que se exige de professores de idiomas?
topic-fresh_graduate = Recém-formados
    .question = Posso obter a permissão logo depois de me formar?
topic-student_work = Trabalho de estudantes
    .question = Estudantes podem trabalhar ou fazer estágio?
topic-salary_requirement = Condições de salário
    .question = Quanto preciso ganhar?
topic-documents_list = Lista de documentos
    .question = Que documentos são necessários para o pedido inicial?
topic-document_legalisation = Legalização e Apostila
    .question = Como legalizo o diploma e as certidões?
topic-criminal_record_certificate = Certidão de antecedentes criminais
    .question = Preciso de certidão de antecedentes criminais, e de que país?
topic-criminal_history = Condenação anterior
    .question = Posso obter a permissão tendo antecedentes criminais?
topic-medical_check = Exame de saúde
    .question = Onde e quando faço o exame de saúde?
topic-document_format = Digitalização, foto e tradução
    .question = Como devem ser as digitalizações, fotos e traduções?
topic-document_validity = Idade dos documentos
    .question = Quão recentes devem ser as certidões?
topic-contract_requirements = Contrato de trabalho
    .question = O que deve constar no contrato de trabalho?
topic-notification_letter = Notificação de Permissão de Trabalho
    .question = O que é a Notificação e por quanto tempo posso usá-la?
topic-z_visa = Visto Z
    .question = Como peço o visto Z?
topic-r_visa = Visto R para talentos
    .question = Quem pode obter o visto R?
topic-wrong_visa_work = Trabalhar com outro visto
    .question = Posso trabalhar com visto de turismo, negócios ou família?
topic-apply_inside_china = Pedido dentro da China
    .question = Posso fazer o pedido sem sair da China?
topic-short_term_work = Trabalho de curta duração
    .question = O que é preciso para um trabalho de curta duração?
topic-after_arrival = Depois da chegada
    .question = O que devo fazer depois de entrar com visto Z, e até quando?
topic-police_registration = Registro de endereço
    .question = Como registro o meu endereço na polícia?
topic-residence_permit = Permissão de residência
    .question = Como obtenho a permissão de residência para trabalho?
topic-permit_validity = Validade da permissão
    .question = Por quanto tempo é emitida a permissão de trabalho?
topic-family_dependents = Trazer a família
    .question = Minha família pode vir comigo?
topic-family_work = Trabalho de familiares
    .question = Meu cônjuge pode trabalhar na China?
topic-travel_reentry = Sair e voltar
    .question = Posso sair da China e voltar?
topic-extension = Renovação
    .question = Quando e como se renova a permissão?
topic-expired_or_overstay = Vencimento e estada irregular
    .question = O que posso fazer se a permissão ou o visto venceu?
topic-change_employer = Mudança de empregador
    .question = Como mudo para um novo empregador?
topic-change_information = Novo passaporte, cargo ou dados
    .question = O que devo comunicar se mudar o passaporte ou o cargo?
topic-cancellation = Cancelamento da permissão
    .question = Quem cancela a permissão no fim do emprego, e até quando?
topic-employer_wont_cancel = Empregador se recusa a cancelar
    .question = O que posso fazer se o empregador não cancela ou não dá a carta de liberação?
topic-after_leaving_job = Ficar após o fim do emprego
    .question = Quanto tempo posso ficar depois do fim do emprego?
topic-lost_card = Cartão da permissão perdido
    .question = O que faço se perder o cartão da permissão?
topic-electronic_permit = Permissão eletrônica
    .question = Como obtenho e mostro a permissão de trabalho eletrônica?
topic-work_location = Trabalhar em outro local
    .question = Posso trabalhar em outra cidade ou nas instalações de um cliente?
topic-side_and_remote_work = Segundo emprego e trabalho remoto
    .question = Posso ter um segundo emprego ou trabalhar remotamente da China?
topic-own_company = Empresa própria
    .question = A minha própria empresa pode pedir a permissão para mim?
topic-penalties = Penalidades
    .question = Quais são as penalidades por trabalho ilegal ou documentos falsos?
topic-social_insurance_tax = Seguridade social e imposto
    .question = Pago seguridade social e imposto na China?

## Temas de controle

topic-greeting = Início da conversa
    .question = O que posso perguntar?
topic-goodbye = Fim da conversa
    .question = Como encerro esta conversa?
topic-thanks = Agradecimento
    .question = Posso agradecer?
topic-affirm = Sim
    .question = Está certo?
topic-deny = Não
    .question = Está errado?
topic-bot_challenge = Sobre este assistente
    .question = Você é uma pessoa ou um programa?
topic-talk_to_human = Falar com uma pessoa
    .question = Posso falar com uma pessoa?
topic-language_switch = Língua
    .question = Que línguas você fala?
topic-check_documents = Verificar meus documentos
    .question = Pode olhar os meus documentos?
topic-check_points = Calcular meus pontos
    .question = Pode calcular os meus pontos?
topic-check_category = Encontrar minha categoria
    .question = Qual categoria pode servir para mim?
topic-restart_or_cancel = Recomeçar
    .question = Podemos recomeçar?
topic-out_of_scope = Outro assunto
    .question = Pode ajudar com outro assunto?
topic-out_of_domain_near = Assuntos próximos
    .question = Onde pergunto sobre outros vistos, residência e assuntos próximos?
