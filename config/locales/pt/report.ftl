### Moldura do relatório da verificação prévia e nomes de documentos, campos e termos.

report-title = Verificação prévia de documentos
report-subtitle = Permissão de trabalho para estrangeiros na China
report-verdict-ready = Não foi encontrado nada que impeça o pedido
report-verdict-action_needed = É preciso corrigir algo antes de apresentar o pedido
report-verdict-needs_review = Uma pessoa precisa olhar alguns pontos
report-verdict_text-ready = Todas as regras que puderam ser verificadas aqui estão cumpridas em { $as_of }. A decisão é do órgão da permissão de trabalho, que pode pedir mais.
report-verdict_text-action_needed = Pontos a corrigir: { $count }. Aparecem abaixo em destaque, cada um com o que fazer.
report-verdict_text-needs_review = Nada foi reprovado, mas há pontos que não puderam ser decididos: { $count }. Aparecem abaixo em destaque, cada um com o que fazer.
report-as_of = Avaliado em
report-policy_version = Versão das regras
report-language = Língua
report-made_by = Elaborado pelo Assistente da Permissão de Trabalho. Não é decisão de nenhum órgão.
report-assumed = O que foi presumido
report-assumed-application_type = Não foi informado o tipo de pedido. Presumiu-se um pedido inicial feito do exterior.
report-assumed-category = Não foi informada a categoria do pedido. Presumiu-se a categoria B.
report-section-action = A corrigir
report-section-review = A examinar
report-section-fine = O que está em ordem
report-section-documents = Documentos encontrados
report-section-sources = Fontes das regras
report-files_fine = Os arquivos puderam ser abertos e lidos, e nenhum é grande demais.
report-none = Nenhum
report-how_to_fix = O que fazer
report-evidence = Onde está
report-evidence_place = { $file }, página { $page }
report-evidence_picture = Página { $page } de { $file } com o ponto { $number } marcado
report-place_number = Ponto { $number }
report-sources_of_rule = Regra
report-document_label = { $type } ({ $file })
report-column-paper = Documento
report-column-place = Arquivos e páginas
report-column-field = O que foi lido
report-column-value = Valor
report-column-certainty = Certeza
report-column-finding = Constatação
report-pages_of_file = { $file }, página { $pages }
report-percent = { NUMBER($share, style: "percent") }
report-sentences = { $first } { $second }
report-yes = sim
report-no = não
report-belongs_to = Pertence a: { $paper }

count-months = { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
count-years = { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }

status-pass = Cumprido
status-fail = Não cumprido
status-unknown = Não decidido
severity-blocker = Impede o pedido
severity-warning = Aviso
severity-info = Para informação

document-type-passport = Passaporte
document-type-diploma = Diploma
document-type-no_criminal_record = Certidão de antecedentes criminais
document-type-employment_contract = Contrato de trabalho
document-type-work_experience = Declaração de experiência
document-type-medical_exam = Atestado de saúde
document-type-photo = Foto de passaporte
document-type-authentication = Legalização
document-type-translation = Tradução
document-type-application_form = Formulário do pedido
document-type-other = Outro documento
document-type-unreadable = Página ilegível

field-full_name = nome completo
field-date_of_birth = data de nascimento
field-nationality = nacionalidade
field-passport_number = número do passaporte
field-gender = sexo
field-expiry_date = data de validade
field-issuing_country = país emissor
field-mrz_valid = dígitos de controle das linhas de leitura óptica
field-holder_name = nome do titular
field-institution = instituição
field-institution_country = país da instituição
field-degree_level = nível do diploma
field-field_of_study = área de estudo
field-award_date = data de conclusão
field-certificate_number = número do certificado
field-issuing_authority = órgão emissor
field-issue_date = data de emissão
field-result = resultado
field-employer_name = empregador
field-employer_credit_code = código unificado de crédito social
field-employee_name = nome do empregado
field-position = cargo
field-duties = conteúdo do trabalho
field-work_location = local de trabalho
field-start_date = data de início
field-end_date = data de término
field-salary_amount = salário
field-salary_currency = moeda
field-salary_period = período do salário
field-signing_date = data da assinatura
field-employer_seal = carimbo do empregador
field-employer_signature = assinatura do empregador
field-employee_signature = assinatura do empregado
field-organisation = organização
field-signed_or_sealed = assinatura ou carimbo
field-contact = telefone ou e-mail de um contato
field-kind = tipo de legalização
field-country = país
field-number = número
field-document_kind = tipo de documento
field-language_from = língua original
field-language_to = língua da tradução
field-stamped = carimbo
field-width_px = largura em pixels
field-height_px = altura em pixels
field-plain_background = fundo liso
field-face_count = número de rostos
field-language = língua do documento
field-residences = residências nos seus dados

term-place_of_work = local de trabalho
term-content_of_work = conteúdo do trabalho
term-pay = salário
term-period_in_china = período de trabalho na China
term-position = cargo

degree-associate = curso superior de curta duração (associate)
degree-bachelor = graduação
degree-master = mestrado
degree-doctorate = doutorado
degree-other = outra qualificação

authentication-kind-apostille = Apostila
authentication-kind-consular = legalização consular
authentication-kind-cscse = verificação do CSCSE
authentication-kind-notarial = reconhecimento notarial

report-section-staff = Notas para os funcionários
report-section-lapses = Últimos dias para apresentar
report-lapse = { $day }: { $title }
report-calendar = Adicionar estes dias a um calendário
report-declared = declarado pelo candidato; foi lido: { $read }

calendar-no_criminal_record = Último dia para apresentar o pedido com esta certidão de antecedentes criminais
calendar-no_criminal_record-rule = Contagem: { $months } a partir da data de emissão, { $since }.
calendar-medical_exam = Último dia para apresentar o pedido com este atestado de saúde
calendar-medical_exam-rule = Contagem: { $months } a partir da data de emissão, { $since }.
calendar-passport = Último dia para apresentar o pedido com este passaporte
calendar-passport-rule = Contagem: { $months } para trás a partir da data de validade, { $since }.
calendar-not_advice = Apenas informação; a decisão é do órgão.

integrity-sign-changed_later = uma versão posterior dentro do arquivo mudou o que uma página mostra
integrity-sign-editor = o arquivo foi salvo por último com um programa de edição de documentos ou imagens
integrity-sign-saved_again = o arquivo foi salvo de novo algum tempo depois de criado
integrity-sign-font = alguns caracteres de uma linha estão em uma fonte que não aparece no resto da página
integrity-sign-layer = o texto guardado no arquivo difere do que a página mostra
integrity-sign-code = um código QR contém outro número que o impresso
colour-white = branco
