### O portal: páginas, formulários, erros. Aqui não há números; os limites entram como variáveis.

## Moldura

portal-name = Assistente da Permissão de Trabalho
portal-tagline = Perguntas e documentos para a permissão de trabalho para estrangeiros na China
portal-skip = Ir para o conteúdo
portal-nav = Principal
portal-nav-chat = Perguntar
portal-nav-papers = Verificar documentos
portal-nav-points = Pontos
portal-nav-privacy = Privacidade
portal-language = Língua
portal-footer-scope = Informação e verificação prévia. Só as autoridades decidem; no que for importante para você, consulte o órgão responsável.
portal-footer-policy = Regras em { $date }, versão { $version }.
portal-back = Voltar

## Chat

talk-title = Pergunte sobre a sua permissão de trabalho
talk-intro = Pergunte com as suas palavras. Cada resposta indica a regra em que se baseia e a data em que foi conferida.
talk-empty = Por exemplo:
talk-log = Conversa
talk-input = Sua pergunta
talk-input-hint = Não escreva nomes nem números de passaporte; não são necessários aqui.
talk-send = Enviar
talk-city = Cidade de trabalho
talk-city-hint = Algumas regras mudam de cidade para cidade.
talk-you = Você
talk-assistant = Assistente
talk-person = Equipe
talk-sources = { $count ->
    [one] Fonte
   *[other] Fontes ({ $count })
}
talk-more = Mais sobre isso
talk-answered-as-of = Em { $date }
talk-sending = Enviando …
talk-waiting = Uma pessoa foi chamada. Até que alguém venha, o assistente continua respondendo.
talk-staff = Agora você está falando com uma pessoa.
talk-closed = Esta conversa está encerrada.
talk-talk-to-person = Falar com uma pessoa
talk-new = Apagar esta conversa
talk-not-sent = Não foi possível enviar a mensagem. Ela continua na caixa: tente de novo.
talk-pending = Guardada, ainda sem resposta. A resposta aparece aqui sozinha.
talk-cut = (abreviado)
talk-offline = Conexão perdida. Tentando de novo …
talk-open-points = Abrir a calculadora de pontos
talk-open-papers = Abrir a verificação de documentos
talk-open-report = Abrir o relatório

## Documentos

papers-title = Verifique os documentos antes de apresentar o pedido
papers-intro = Adicione o que tiver: digitalizações, fotos ou arquivos PDF, em qualquer ordem e em qualquer língua. Você recebe uma lista do que está em ordem, do que falta e do que mudar.
papers-privacy = Os seus documentos são cifrados, lidos apenas neste servidor e apagados { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } depois da sua última visita, ou de imediato, se você pedir.
papers-step-add = Adicionar documentos
papers-step-case = Informar sobre o pedido
papers-step-check = Verificar
papers-case-hint = Tudo aqui é opcional. Quanto mais você informar, mais pode ser comparado.
papers-choose = Escolher arquivos ou tirar fotos
papers-drop = … ou solte-os aqui
papers-kinds = PDF, JPEG, PNG, TIFF, WebP, HEIC ou BMP, até { $megabytes } MB cada.
papers-upload = Adicionar arquivos
papers-files = Seus arquivos
papers-none = Ainda não há arquivos.
papers-file-pages = { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}
papers-file-size = { $kilobytes } kB
papers-remove = Remover
papers-remove-file = Remover { $name }
papers-start = Verificar os documentos
papers-start-hint = Costuma levar menos de um minuto. Você pode sair da página e voltar.
papers-latest = Abrir o último relatório
papers-erase = Apagar tudo agora
papers-erase-hint = Apaga arquivos, relatório e tudo o que você informou. Não pode ser desfeito.
papers-erased = Tudo foi apagado.
papers-saved = Salvo.
papers-save = Salvar
papers-uploading = Enviando { $name }
papers-uploaded = Arquivo adicionado: { $name }.
papers-no-type = Não escolhido

case-application = Pedido
case-applicant = Candidato
case-employer = Empregador
case-job = Emprego
case-claims = O que os documentos devem provar
case-type = O que se pede
case-type-notification_outside = Permissão inicial, candidato no exterior
case-type-in_country = Permissão inicial, candidato na China
case-type-change_employer = Mudança de empregador
case-type-extension = Renovação
case-type-change_information = Alteração de dados
case-type-cancellation = Cancelamento
case-type-short_term = Trabalho de curta duração
case-category = Categoria
case-as_of = Dia da apresentação
case-in_china = O candidato está na China
case-yes = Sim
case-no = Não
case-city = Cidade
case-full_name = Nome completo, como no passaporte
case-date_of_birth = Data de nascimento
case-nationality = Nacionalidade
case-passport_number = Número do passaporte
case-gender = Sexo, como no passaporte
case-gender-M = Masculino
case-gender-F = Feminino
case-gender-X = Não especificado
case-name = Nome em chinês
case-name_en = Nome em inglês
case-credit_code = Código unificado de crédito social
case-position = Cargo
case-salary_amount = Salário
case-salary_currency = Moeda
case-salary_period = Pago por
case-salary_period-month = Mês
case-salary_period-year = Ano
case-work_location = Local de trabalho
case-start_date = Início do contrato
case-end_date = Fim do contrato
case-degree_level = Diploma
case-degree_level-associate = Curso superior de curta duração (associate)
case-degree_level-bachelor = Graduação
case-degree_level-master = Mestrado
case-degree_level-doctorate = Doutorado
case-degree_level-other = Outro
case-experience_years = Anos de trabalho relacionado

## Verificação e relatório

checking-title = Relatório sobre os seus documentos
checking-working = Os seus documentos estão sendo lidos
checking-progress = { $done } de { $total } páginas
checking-step-queued = Na fila
checking-step-reading = Lendo as páginas
checking-step-judging = Comparando com as regras
checking-step-done = Concluído
checking-step-failed = Interrompido
checking-stay = Esta página se atualiza sozinha.
checking-failed = Não foi possível concluir a verificação
checking-failed-hint = A falha é nossa, e não dos seus documentos. Inicie a verificação de novo; os arquivos continuam aqui.
checking-verdict-ready = Nada impede o pedido
checking-verdict-action_needed = É preciso mudar alguma coisa
checking-verdict-needs_review = Uma pessoa deve olhar isto
checking-verdict-ready-hint = Todas as regras que podemos verificar estão cumpridas. A autoridade decide e pode pedir mais.
checking-verdict-action_needed-hint = Veja os pontos abaixo, substitua os documentos em questão e verifique de novo.
checking-verdict-needs_review-hint = Nada foi reprovado, mas algo não pôde ser decidido com certeza. Aparece no início da lista abaixo.
checking-as-of = Avaliado em { $date }
checking-group-fail = A mudar
checking-group-unknown = Não pôde ser decidido
checking-group-pass = Em ordem
checking-severity-blocker = Precisa ser resolvido
checking-severity-warning = Confira
checking-severity-info = Para informação
checking-fix = O que fazer
checking-evidence = Onde está
checking-evidence-caption = { $file }, página { $page }
checking-evidence-alt = Página { $page } de { $file }, com o ponto marcado
checking-sources = Regras
checking-documents = O que foi reconhecido
checking-document-pages = { $file }, { $count ->
        [one] página
       *[other] páginas
    } { $pages }
checking-field = Dado
checking-value = Como foi lido
checking-confidence = Certeza
checking-again = Mudar documentos e verificar de novo
checking-print = Imprimir
checking-told-ready = Os seus documentos foram verificados: nada do que podemos verificar impede o pedido. O relatório diz o que foi examinado.
checking-told-action_needed = Os seus documentos foram verificados: é preciso mudar alguma coisa. O relatório diz o quê e como.
checking-told-needs_review = Os seus documentos foram verificados: algo não pôde ser decidido com certeza. O relatório diz o que uma pessoa deve olhar.

## Calculadora de pontos

points-title = Calculadora de pontos
points-intro = Preencha o que souber. O que ficar em branco dá uma faixa em vez de um único número.
points-calculate = Calcular
points-result = Seus pontos
points-total = { $total } pontos
points-range = { $low } a { $high } pontos
points-category = Categoria pelos pontos: { $category }
points-category-none = Só pelos pontos, nenhuma categoria se abre. As categorias também podem ser alcançadas por outras vias.
points-category-open = Só pelos pontos ainda não está decidido: depende do que falta informar.
points-factor = Fator
points-points = Pontos
points-cap = No máximo
points-missing = Falta informar
points-improve = O que aumentaria
points-improve-to = { $what }: { $before } → { $after }
points-not-decision = Este é um cálculo pela tabela publicada, e não uma decisão da autoridade.
points-as-of = Tabela em vigor em { $date }
points-salary_annual_cny = Salário anual na China, em yuan (CNY)
points-education = Diploma mais alto
points-education-none = Nenhum
points-education-bachelor = Graduação
points-education-master = Mestrado
points-education-doctorate = Doutorado
points-skills_certificate = Certificado de qualificação
points-skills_certificate-none = Nenhum
points-skills_certificate-technician = Técnico
points-skills_certificate-senior_technician = Técnico sênior
points-experience_years = Anos de trabalho relacionado
points-months_per_year = Meses de trabalho na China por ano
points-hsk_level = Chinês (nível HSK)
points-chinese_taught_degree = Diploma de curso em chinês
points-former_chinese_national = Antiga nacionalidade chinesa
points-region = Região de trabalho
points-region-western = Região oeste
points-region-northeast_old_industrial = Antigas bases industriais do nordeste
points-region-central_special = Condados pobres e áreas especiais da região central
points-region-other = Outra
points-age = Idade
points-top_university = Formado em universidade de ponta listada
points-fortune_500 = Trabalhou numa das maiores empresas do mundo
points-intellectual_property = Tem propriedade intelectual, como patentes
points-five_years_in_china = Vários anos de trabalho ininterrupto na China
points-local_bonus = Pontos concedidos pela província
points-factor-salary = Salário anual
points-factor-education = Diploma ou qualificação
points-factor-experience = Trabalho relacionado
points-factor-months_per_year = Meses por ano
points-factor-chinese = Chinês
points-factor-location = Região de trabalho
points-factor-age = Idade
points-factor-extra = Universidade, empresa ou patentes
points-factor-local_bonus = Pontos da província
points-unknown = Não informado

## Privacidade

privacy-title = O que acontece com o que você nos diz e mostra
privacy-chat = O que você escreve no chat é cifrado neste servidor e usado para responder. Não escreva nomes nem números de documentos; as respostas não precisam deles.
privacy-papers = Os documentos enviados são cifrados antes de serem guardados. São lidos apenas neste servidor; nada é enviado a outro serviço.
privacy-kept = As conversas são apagadas { $talk_days ->
        [one] { $talk_days } dia
       *[other] { $talk_days } dias
    } e os pedidos { $case_days ->
        [one] { $case_days } dia
       *[other] { $case_days } dias
    } depois da última atividade. Arquivos que não chegaram a ser verificados são apagados depois de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
privacy-erase = Você pode apagar o seu pedido de imediato na página em que adicionou os documentos. Arquivos, relatório e dados informados são então sobrescritos no disco.
privacy-cookies = Cookies guardam neste navegador a chave da sua conversa e a do seu pedido, e mais um protege os formulários. Não há outros, e ninguém segue os seus passos.
privacy-logs = Registros e contadores trazem números que nada significam fora deste servidor: sem nomes, sem mensagens, sem conteúdo de documentos.
privacy-human = Se você pedir uma pessoa, a equipe vê a conversa. Se um documento for duvidoso, a equipe pode olhá-lo.
privacy-title-chat = Conversas
privacy-title-papers = Documentos
privacy-title-kept = Por quanto tempo
privacy-title-erase = O seu direito de apagar
privacy-title-cookies = Cookies
privacy-title-human = Pessoas

## Erros

problem-page-title = Não deu certo
problem-invalid_input = Um valor não é o esperado
    .detail = { $path }: { $expected }
problem-invalid_request = A solicitação não é a esperada
    .detail = Confira o ponto indicado e envie de novo.
problem-unauthorized = Você não tem acesso a isto
    .detail = A chave falta ou expirou. Recomece pela página inicial.
problem-not_found = Não existe tal página ou item
    .detail = Pode ter sido apagado. Recomece pela página inicial.
problem-conflict = Isso não é possível no momento
    .detail = A situação mudou nesse meio-tempo. Recarregue a página.
problem-no_files = Não há documentos para verificar
    .detail = Adicione antes ao menos um arquivo.
problem-check_open = Já há uma verificação em andamento
    .detail = Espere que termine; o relatório aparece sozinho.
problem-conversation_closed = Esta conversa está encerrada
    .detail = Inicie outra na página inicial.
problem-key_reused = Esta chave já foi usada para outro arquivo
    .detail = Envie outro arquivo com outra Idempotency-Key.
problem-method_not_allowed = Isto não é oferecido aqui
    .detail = O endereço existe, mas não para este tipo de solicitação.
problem-rate_limited = Solicitações demais
    .detail = Espere { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } e tente de novo.
problem-body_too_large = O que foi enviado é grande demais
    .detail = Envie menos de cada vez.
problem-body_too_slow = A conexão estava lenta demais
    .detail = Nada foi guardado. Tente de novo.
problem-busy = Há muito a fazer no momento
    .detail = Tente de novo daqui a um minuto.
problem-forbidden_origin = Este formulário é antigo demais ou veio de outro lugar
    .detail = Recarregue a página e envie mais uma vez.
problem-internal = Algo falhou do nosso lado
    .detail = O erro foi registrado. Tente de novo; nada do que foi aceito se perdeu.

upload-too_large = O arquivo é grande demais
    .detail = Um arquivo pode ter no máximo { $megabytes } MB. Digitalize em resolução menor ou divida-o.
upload-too_many_files = Arquivos demais
    .detail = O máximo de arquivos aqui é { $files }. Remova os que não são necessários.
upload-case_full = Não há mais espaço
    .detail = Todos os arquivos juntos podem ter no máximo { $megabytes } MB. Remova os que não são necessários.
upload-too_many_pages = O arquivo tem páginas demais
    .detail = Envie só os documentos pedidos, cada um em arquivo próprio.
upload-too_many_pixels = A imagem é grande demais
    .detail = Tire a foto em tamanho normal ou digitalize em resolução menor.
upload-unsupported = Este tipo de arquivo não é lido
    .detail = Envie um PDF, uma digitalização ou uma foto (JPEG, PNG, TIFF, WebP, HEIC, BMP).
upload-office_document = Documentos do Office não são lidos
    .detail = Imprima ou exporte como PDF, ou digitalize o documento assinado, e envie.
upload-empty = O arquivo está vazio
    .detail = Escolha-o de novo; talvez não tenha sido salvo por completo.
upload-encrypted = O arquivo está protegido por senha
    .detail = Salve-o sem senha, por exemplo imprimindo-o num novo PDF, e envie.
upload-damaged = O arquivo está danificado
    .detail = Não pode ser aberto. Salve ou digitalize de novo e envie mais uma vez.
upload-not_multipart = O envio não é o esperado
    .detail = Envie o arquivo como multipart/form-data.
upload-no_file = Nenhum arquivo foi escolhido
    .detail = Escolha ao menos um arquivo.
