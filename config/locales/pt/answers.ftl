### Respostas do assistente. O valor é a resposta curta; .details, o restante. Os números são variáveis definidas em
### config/policy/answers.yaml; aqui não pode haver algarismo nem numeral por extenso.
### Glossário: permissão de trabalho = 工作许可; Notificação de Permissão de Trabalho = 外国人工作许可通知; permissão de residência para
### trabalho = 工作类居留证件; permissão de permanência = 停留证件; visto = 签证; órgão responsável = 主管部门; polícia de imigração =
### 公安机关出入境管理机构; registro de endereço = 住宿登记; certidão de antecedentes criminais = 无犯罪记录证明; atestado de saúde = 体检证明;
### exame de saúde = 体检; declaração de experiência = 工作资历证明; renovação = 延期; cancelamento = 注销; pré-análise = 预审; admissão do
### pedido = 受理; análise = 审查; legalização = 认证; Apostila = 附加证明书; declaração de compromisso = 承诺; graduação = 学士; mestrado =
### 硕士; carimbo da empresa = 公章; dias úteis = 工作日; fontes secundárias = 非官方来源.

answer-work_permit_overview =
    A permissão de trabalho para estrangeiros (外国人来华工作许可) é a autorização do governo para que um estrangeiro trabalhe na China continental, para o empregador e no cargo nela indicados. Para trabalhar legalmente, é preciso ter também uma permissão de residência para trabalho (工作类居留证件). O número da permissão não muda nunca (一人一号，终身不变).
    .details =
        Vale em todo o país desde { $start }, quando substituiu a antiga permissão de emprego de estrangeiros e a licença de especialista estrangeiro. Baseia-se na Lei de Administração de Entrada e Saída (出境入境管理法): ninguém pode empregar um estrangeiro que não tenha a permissão de trabalho e a de residência.

        - Categorias: A (talentos de alto nível), B (profissionais especializados) e C (outros trabalhadores).
        - Formato: desde { $electronic } é emitida em formato eletrônico e vinculada ao cartão de seguridade social.
        - Quem pede: o empregador, no sistema on-line. Fale antes de tudo com o empregador; dúvidas são atendidas no telefone { $hotline_work }.

answer-who_needs_permit =
    Todo estrangeiro que trabalha na China continental precisa de permissão de trabalho e de permissão de residência para trabalho. Estão dispensados os titulares do documento de identidade de residente permanente estrangeiro (外国人永久居留身份证), que podem trabalhar com ele, e os residentes de Hong Kong, Macau e Taiwan.
    .details =
        - Residentes de Hong Kong, Macau e Taiwan não precisam de permissão de emprego desde { $hmt_since }.
        - Reuniões, negociações comerciais e intercâmbios sem vínculo de trabalho são feitos com visto M ou F e não exigem permissão de trabalho, mas esses vistos não permitem trabalhar.
        - Estar na China por motivo de família, estudo, turismo ou visita não dispensa da permissão.

        Não conseguimos confirmar nenhuma outra dispensa geral. Se acredita estar em situação especial, peça ao empregador que consulte o telefone { $hotline_work } (permissão de trabalho) ou { $hotline_immigration } (visto e residência) antes de começar.

answer-hmt_residents =
    Não. Residentes de Hong Kong, Macau e Taiwan não precisam de permissão de emprego na China continental desde { $since }. Trabalham com a autorização de residência própria (港澳台居民居住证), o salvo-conduto de viagem ao continente (来往内地通行证) ou o salvo-conduto de residente de Taiwan (台湾居民来往大陆通行证).
    .details =
        O emprego é comprovado pelo contrato de trabalho, pelos recibos de salário ou pelos registros da seguridade social.

        A regra vale para residentes de Hong Kong, Macau e Taiwan. Estrangeiros que apenas moram lá precisam de permissão de trabalho como todos os outros. Dúvidas: telefone { $hotline_work }.

answer-hmt_residents-until_2018 =
    Na data indicada, residentes de Hong Kong, Macau e Taiwan ainda precisavam de uma permissão de emprego (台港澳人员就业证) para trabalhar na China continental. Ela foi extinta em { $until }.
    .details =
        Desde { $until } trabalham sem ela e comprovam o emprego com contrato, recibos de salário ou registros da seguridade social. Para dúvidas sobre uma permissão antiga, ligue para { $hotline_work }.

answer-permit_visa_difference =
    A ordem é esta: a Notificação de Permissão de Trabalho (外国人工作许可通知) aprova o emprego, o visto Z permite entrar e a permissão de residência para trabalho (工作类居留证件) permite ficar. A permissão de trabalho dá o direito ao emprego. Só se pode começar a trabalhar com a permissão de trabalho e a de residência em mãos.
    .details =
        - Notificação: o empregador a imprime no sistema on-line depois da aprovação. Com ela se pede o visto.
        - Visto Z: emitido por embaixada ou consulado da China; em geral para uma única entrada.
        - Permissão de trabalho: desde { $electronic } em formato eletrônico; a etapa separada do cartão depois da entrada deixou de existir.
        - Permissão de residência: deve ser pedida à polícia de imigração em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada. Substitui o visto para a estada e para viagens.

answer-application_process =
    Do exterior: o empregador faz o pedido on-line e recebe a Notificação de Permissão de Trabalho (外国人工作许可通知); com ela se pede o visto Z; depois da entrada, é preciso registrar o endereço em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }, fazer o exame de saúde e pedir a permissão de residência em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }. Comece a trabalhar somente com a permissão de trabalho e a de residência.
    .details =
        - O empregador cria uma conta no Sistema de Serviços para Estrangeiros que Trabalham na China (外国人来华工作管理服务系统).
        - O empregador preenche o pedido e envia os documentos; o órgão faz a pré-análise, admite o pedido e decide.
        - O empregador imprime a Notificação e a decisão e as envia ao candidato.
        - O candidato pede o visto Z (ou R) em embaixada ou consulado da China e entra no país.
        - Registro de endereço, exame de saúde e, em seguida, permissão de residência na polícia de imigração.
        - Ativa-se o cartão eletrônico de seguridade social, que mostra a permissão de trabalho.

        Se já está na China e se enquadra num dos casos previstos: exame de saúde, pedido on-line pelo empregador e depois permissão de residência, sem novo visto. Dúvidas: telefone { $hotline_work }.

answer-application_process-card =
    Na data indicada havia uma etapa a mais. Depois da Notificação, do visto Z e da entrada, o empregador tinha de retirar o cartão físico da permissão em até { $card_days ->
        [one] { $card_days } dia
       *[other] { $card_days } dias
    } após a entrada; em seguida pedia-se a permissão de residência em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada. Desde { $electronic } a etapa do cartão não existe mais.
    .details =
        - O empregador fazia o pedido on-line e recebia a Notificação de Permissão de Trabalho (外国人工作许可通知).
        - O candidato obtinha o visto Z no exterior e entrava na China.
        - Registro de endereço em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } após a mudança para o imóvel.
        - Cartão (外国人工作许可证): pedido on-line pelo empregador; os originais eram apresentados no guichê.
        - Permissão de residência na polícia de imigração.

answer-permit_visa_difference-card =
    Na data indicada, a ordem era: Notificação de Permissão de Trabalho (外国人工作许可通知), visto Z, entrada, cartão físico da permissão de trabalho (外国人工作许可证) em até { $card_days ->
        [one] { $card_days } dia
       *[other] { $card_days } dias
    } após a entrada e, por fim, permissão de residência para trabalho em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada. Para trabalhar era preciso ter a permissão de trabalho e a de residência.
    .details =
        A Notificação aprovava o emprego, o visto servia para entrar, o cartão comprovava o direito de trabalhar e a permissão de residência, o de ficar. A etapa do cartão foi extinta em { $electronic }; desde então a permissão é eletrônica.

answer-who_applies =
    O pedido é feito pelo empregador ou por uma agência contratada por ele (委托专门服务机构). Ninguém pode pedir sozinho a própria permissão de trabalho. Cabe a você fornecer os documentos e assinar o formulário; o visto e a permissão de residência, sim, são pedidos por você.
    .details =
        - Empregador: conta no sistema on-line, pedido, renovação, alterações e cancelamento.
        - Você: documentos legalizados, assinatura no formulário, visto Z na embaixada ou no consulado e permissão de residência na polícia de imigração, pessoalmente e com coleta de dados biométricos.
        - Na saída: o comprovante do fim do emprego precisa da sua assinatura e do carimbo do empregador.
        - Exceção: se o empregador não existe mais, você mesmo pode pedir o cancelamento.

        Sem uma oferta de emprego, não há pedido possível. Dúvidas: telefone { $hotline_work }.

answer-contact_office =
    Para a permissão de trabalho, ligue para { $hotline_work } (recursos humanos e seguridade social); para vistos e permissões de residência, para { $hotline_immigration }, dia e noite, em chinês e inglês. O pedido é feito somente on-line, pelo empregador, a partir de { $platform }. Na dúvida, { $hotline_city } transfere para o órgão da sua cidade.
    .details =
        - Permissão de trabalho: setor de trabalho de estrangeiros da província ou órgão local autorizado por ele; muitas vezes os documentos são recebidos nos distritos.
        - Visto: embaixadas e consulados da China.
        - Permissão de residência: setor de entrada e saída da polícia. Endereço: posto de polícia do bairro. Exame de saúde: serviço de saúde da alfândega.

        Fontes dos últimos anos trazem endereços de acesso diferentes para o Sistema de Serviços para Estrangeiros que Trabalham na China (外国人来华工作管理服务系统). Entre por { $platform } ou pelo site do departamento local de recursos humanos. Não temos endereços e horários confirmados de todas as cidades: informe-se antes de ir.

answer-contact_office-beijing =
    Em Pequim: Centro de Talentos do Exterior, assuntos de trabalho de estrangeiros (北京海外学人中心), telefone { $phone }; os distritos têm guichês próprios. O pedido é feito on-line em { $platform }. Telefones: { $hotline_work } para a permissão de trabalho e { $hotline_immigration } para vistos e permissões de residência.
    .details =
        Guichês da cidade: Centro de Serviços do Governo de Pequim, { $fengtai } ({ $fengtai_zh }), e { $haidian } ({ $haidian_zh }). Ligue antes de ir: não temos horários confirmados. A permissão de residência é tratada pela polícia de imigração, e não por esse centro.

answer-contact_office-shenzhen =
    Em Shenzhen: dúvidas sobre a permissão de trabalho no telefone { $phone }. O pedido é feito on-line pelo empregador, a partir de { $platform }. Telefones: { $hotline_work } para a permissão de trabalho e { $hotline_immigration } para vistos e permissões de residência.
    .details =
        Ligue antes de ir: não temos endereços e horários confirmados. A permissão de residência é tratada pela polícia de imigração, e não pelo órgão da permissão de trabalho.

answer-contact_office-huizhou =
    Em Huizhou: departamento de recursos humanos e seguridade social, telefone { $phone }. O pedido é feito on-line pelo empregador, a partir de { $platform }. Telefones: { $hotline_work } para a permissão de trabalho e { $hotline_immigration } para vistos e permissões de residência.
    .details =
        Conhecemos este telefone por uma única fonte; se não atender, ligue para a linha de atendimento. Ligue antes de ir: não temos endereços e horários confirmados. A permissão de residência é tratada pela polícia de imigração, e não pelo órgão da permissão de trabalho.

answer-processing_time =
    O guia nacional prevê { $pre_review ->
        [one] { $pre_review } dia útil
       *[other] { $pre_review } dias úteis
    } para a pré-análise e { $review ->
        [one] { $review } dia útil
       *[other] { $review } dias úteis
    } para a análise ({ $review_a ->
        [one] { $review_a } dia útil
       *[other] { $review_a } dias úteis
    } na categoria A). Muitas cidades são mais rápidas. A permissão de residência leva até { $residence ->
        [one] { $residence } dia útil
       *[other] { $residence } dias úteis
    }. Reserve tempo extra para a legalização dos documentos e para o visto.
    .details =
        - Limite legal para a permissão de trabalho: { $limit ->
        [one] { $limit } dia útil
       *[other] { $limit } dias úteis
    } a partir da admissão do pedido, e mais { $longer ->
        [one] { $longer } dia útil
       *[other] { $longer } dias úteis
    } se o órgão justificar.
        - O tempo usado para corrigir ou completar documentos não entra nesses prazos.
        - Changchun publica uma pré-análise mais longa que a do guia nacional; pergunte ao órgão local (telefone { $hotline_work }).

        Não há prazo oficial para todo o percurso, da oferta de emprego à permissão de residência. Somados, os limites acima dão { $total ->
        [one] { $total } dia útil
       *[other] { $total } dias úteis
    } do envio à permissão de residência. A isso se acrescentam reunir, legalizar e traduzir documentos, o visto e a viagem. Não peça demissão nem compre passagem antes de ter a Notificação.

answer-processing_time-beijing =
    Pequim: pré-análise em até { $pre_review ->
        [one] { $pre_review } dia útil
       *[other] { $pre_review } dias úteis
    } (categoria A: { $pre_review_a ->
        [one] { $pre_review_a } dia útil
       *[other] { $pre_review_a } dias úteis
    }), admissão em até { $acceptance ->
        [one] { $acceptance } dia útil
       *[other] { $acceptance } dias úteis
    } e decisão em até { $decision ->
        [one] { $decision } dia útil
       *[other] { $decision } dias úteis
    } para pedidos novos e mudanças de empregador, e em até { $decision_short ->
        [one] { $decision_short } dia útil
       *[other] { $decision_short } dias úteis
    } para renovação e cancelamento.
    .details =
        Por lei, a permissão de residência leva até { $residence ->
        [one] { $residence } dia útil
       *[other] { $residence } dias úteis
    }. Quando a permissão de trabalho e a de residência são pedidas juntas, consta que Pequim precisa de { $joint ->
        [one] { $joint } dia útil
       *[other] { $joint } dias úteis
    } para o conjunto. A isso se acrescentam reunir, legalizar e traduzir documentos e o visto; não há prazo oficial para todo o percurso.

answer-processing_time-shenzhen =
    Shenzhen se compromete a decidir sobre a permissão de trabalho em até { $promised ->
        [one] { $promised } dia útil
       *[other] { $promised } dias úteis
    }. A permissão de residência leva até { $residence ->
        [one] { $residence } dia útil
       *[other] { $residence } dias úteis
    }. Reserve tempo extra para a legalização dos documentos e para o visto.
    .details =
        Limite legal para a permissão de trabalho: { $limit ->
        [one] { $limit } dia útil
       *[other] { $limit } dias úteis
    } a partir da admissão do pedido, e mais { $longer ->
        [one] { $longer } dia útil
       *[other] { $longer } dias úteis
    } se o órgão justificar. Confirme os prazos atuais no telefone { $phone }. Não há prazo oficial para todo o percurso.

answer-processing_time-shanghai =
    Xangai analisa um pedido feito dentro da China em { $in_country ->
        [one] { $in_country } dia útil
       *[other] { $in_country } dias úteis
    }. Para pedidos do exterior, pergunte ao órgão local. A permissão de residência leva até { $residence ->
        [one] { $residence } dia útil
       *[other] { $residence } dias úteis
    }. Reserve tempo extra para a legalização dos documentos e para o visto.
    .details =
        Limite legal para a permissão de trabalho: { $limit ->
        [one] { $limit } dia útil
       *[other] { $limit } dias úteis
    } a partir da admissão do pedido, e mais { $longer ->
        [one] { $longer } dia útil
       *[other] { $longer } dias úteis
    } se o órgão justificar. Confirme no telefone { $hotline_work }. Não há prazo oficial para todo o percurso.

answer-fees =
    A permissão de trabalho é gratuita. A permissão de residência custa RMB { $under_year } quando vale menos de { $middle_from ->
        [one] { $middle_from } ano
       *[other] { $middle_from } anos
    }, RMB { $middle } a partir daí até menos de { $long_from ->
        [one] { $long_from } ano
       *[other] { $long_from } anos
    }, e RMB { $long } de { $long_from } a { $long_to ->
        [one] { $long_to } ano
       *[other] { $long_to } anos
    }. Alterar os dados dela custa RMB { $change }.
    .details =
        - Visto: pergunte o valor à embaixada ou ao consulado. O visto de talento R é gratuito, segundo fontes secundárias.
        - Exame de saúde, legalização e tradução são pagos a quem presta o serviço; os preços não fazem parte destas regras.
        - Quem paga: por lei, o estrangeiro que faz o pedido paga as taxas do visto e da permissão de residência (出境入境管理法). Não encontramos regra para os demais custos; combine por escrito com o empregador quem paga o quê.

        Confirme a taxa da permissão de residência no telefone { $hotline_immigration }.

answer-check_status =
    Pergunte ao empregador: o pedido está na conta dele no Sistema de Serviços para Estrangeiros que Trabalham na China (外国人来华工作管理服务系统), e só essa conta mostra o andamento. Nós não temos acesso ao seu processo. O órgão atende no telefone { $hotline_work }; para visto ou permissão de residência, ligue para { $hotline_immigration }.
    .details =
        - Pré-análise (预审): verifica-se se os documentos enviados estão completos e na forma correta.
        - Devolvido para correção: algo falta ou está errado; o empregador corrige e envia de novo.
        - Admitido (受理): começa a contar o prazo da decisão.
        - Em análise (审查): o órgão examina o caso; pode telefonar, entrevistar ou visitar.
        - Aprovado (准予): o empregador imprime a Notificação e a decisão.

        As palavras exatas na tela podem variar. O empregador pode entrar no sistema por { $platform }. No caso da permissão de residência, o recibo (受理回执) cobre a estada durante a espera.

answer-returned_or_refused =
    Devolução não é recusa: o empregador corrige o que o aviso aponta e envia de novo no sistema on-line. Contra a recusa da permissão de trabalho cabe pedido de reconsideração administrativa (行政复议) em até { $reconsideration ->
        [one] { $reconsideration } dia
       *[other] { $reconsideration } dias
    } após tomar conhecimento dela, ou ação judicial em até { $lawsuit ->
        [one] { $lawsuit } mês
       *[other] { $lawsuit } meses
    }.
    .details =
        - Peça o aviso por escrito. Você tem direito a conhecer os motivos e a se manifestar.
        - Causas comuns entre os itens verificados: falta de legalização ou tradução, certidão antiga demais, falta de assinatura ou carimbo, dados diferentes dos do passaporte, experiência que não corresponde ao cargo.
        - Havendo decisão da reconsideração, a ação judicial pode ser proposta em até { $after ->
        [one] { $after } dia
       *[other] { $after } dias
    } após recebê-la.
        - As recusas da polícia de imigração (prorrogação de visto, permissão de permanência, permissão de residência) são definitivas; contra elas não cabe recurso.
        - Documentos falsos levam a recusa e advertência e, em certas matérias, ao impedimento de novos pedidos. Não conseguimos confirmar por quanto tempo o impedimento vale para permissões de trabalho.

        Um pedido apresentado e ainda não decidido é retirado pelo empregador; pergunte ao órgão como fazer (telefone { $hotline_work }).

answer-employer_requirements =
    O empregador deve estar legalmente constituído, não ter registro de infrações graves nem de quebra grave de confiança, precisar do estrangeiro para um cargo especial para o qual não haja, no momento, candidato local adequado, e pagar ao menos o salário mínimo local. Setores regulados precisam antes da aprovação do respectivo regulador.
    .details =
        Como verificar antes de assinar:

        - Peça o certificado de registro com o código unificado de crédito social (统一社会信用代码) e compare o nome com o do contrato.
        - Pergunte se o empregador já tem conta no Sistema de Serviços para Estrangeiros que Trabalham na China; sem ela, nada pode ser pedido.
        - Nos setores que exigem aprovação prévia, peça para vê-la.
        - Certifique-se de que a empresa do contrato é a que faz o pedido.

        Quem decide se o empregador pode contratar é o órgão local: telefone { $hotline_work }.

answer-system_account_help =
    Só o empregador se cadastra no sistema. Entre por { $platform } (serviços ao empregador), de preferência com o Chrome. Se o acesso, o código de verificação ou o envio falhar, tente de novo no Chrome, verifique o tamanho e o formato do arquivo e, depois, ligue para { $hotline_work }, que também atende dúvidas sobre a conta.
    .details =
        - O cadastro exige: formulário carimbado, certificado de registro, documentos de identidade do responsável e do encarregado, procuração e, quando necessário, a licença do setor.
        - Dados cadastrais errados: peça a alteração no sistema com formulário carimbado e comprovante. Em Pequim, o nome da empresa é alterado antes na plataforma nacional.
        - Os dados do candidato devem ser idênticos aos do passaporte.
        - Em Tianjin, o e-mail deve estar ativo e ser diferente do e-mail do encarregado, e o telefone deve ser do próprio candidato; em outros lugares, pergunte.

        Há fontes com endereços de acesso diferentes; se um endereço antigo falhar, use { $platform }. A recomendação do Chrome foi publicada por Shenzhen.

answer-category_overview-pilot_cities =
    Na data indicada, sua cidade podia aplicar critérios experimentais próprios para A (外国高端人才) e B (外国专业人才), de { $pilot_from } a { $pilot_until }. No mais, valia o padrão nacional: A, talentos de alto nível, sem limite de número; B, profissionais especializados, conforme a demanda do mercado; C (其他外国人员), outros trabalhadores, sujeitos a cotas.
    .details =
        No padrão nacional bastava um único critério de A ou de B; { $points_a } pontos ou mais abriam a categoria A, e { $points_b } ou mais, a B.

        Não temos os critérios experimentais das cidades nem conseguimos saber se foram prorrogados. Pergunte ao órgão que decidiu o caso ou ligue para { $hotline_work }.

answer-category_overview =
    Há as categorias A (外国高端人才, talentos de alto nível), B (外国专业人才, profissionais especializados) e C (其他外国人员, outros trabalhadores). A não tem limite de número, B acompanha a demanda do mercado e C está sujeita a cotas. Basta cumprir um único critério previsto para A ou B; os pontos são apenas uma alternativa.
    .details =
        O princípio é: incentivar o alto nível, controlar o nível geral e limitar o baixo nível (鼓励高端，控制一般，限制低端).

        - A: por exemplo, programa de talentos reconhecido, conquistas de destaque, certos cargos de direção, salário alto, fundadores, jovens pesquisadores ou { $points_a } pontos ou mais.
        - B: por exemplo, graduação com experiência relacionada, professores de idiomas, trabalhadores qualificados, salário alto ou { $points_b } pontos ou mais.
        - C: pessoas que atendem às regras do mercado de trabalho, como trabalho de curta duração, estagiários no âmbito de acordos e alguns recém-formados. Nenhum texto oficial define C simplesmente como pontuação baixa.

        O padrão nacional experimental de { $start } continua em vigor. Um aviso posterior anunciou um critério A mais detalhado e listas das províncias; pergunte ao órgão local se já foram publicados: telefone { $hotline_work }.

answer-category_a-tianjin =
    A categoria A (外国高端人才) está aberta a quem cumpre qualquer critério previsto, por exemplo programa de talentos ou conquista reconhecida, certos cargos de direção, salário alto ou { $points_a } pontos. Em Tianjin, integrantes centrais de equipe recomendados por alguém com tal programa ou conquista também podem pedir, com limites mais flexíveis de idade, diploma e experiência.
    .details =
        - Salário: a regra nacional fala em { $multiple } vezes o salário médio local; um texto de Tianjin traz { $multiple_tianjin } vezes. Pergunte antes de contar com isso.
        - A categoria A em si não tem limites de idade, diploma e experiência. A permissão vale até { $max_years ->
        [one] { $max_years } ano
       *[other] { $max_years } anos
    }.
        - Conhecemos alguns textos sobre cargos apenas por cópias não oficiais.

        A decisão é do órgão: telefone { $hotline_work }.

answer-category_a =
    A categoria A (外国高端人才) está aberta a quem cumpre qualquer destes itens: programa chinês de talentos reconhecido, conquista de reconhecimento internacional, certos cargos de direção, salário de ao menos { $multiple } vezes o salário médio local, empresa inovadora própria, jovem pesquisador de pós-doutorado ou { $points_a } pontos. Não se aplicam limites de idade, diploma e experiência.
    .details =
        - Cargos de direção (市场导向的鼓励类岗位): por exemplo, cargos superiores de gestão ou técnicos em grandes empresas ou empresas de alta tecnologia, universidades e hospitais indicados no padrão.
        - Empresa inovadora: investimento baseado em invenção importante, patente ou know-how próprios, estável por { $years ->
        [one] { $years } ano consecutivo
       *[other] { $years } anos consecutivos
    }, com ao menos USD { $invested } investidos e participação pessoal de ao menos { $share }%.
        - Jovens talentos (优秀青年人才): pesquisa de pós-doutorado e idade de até { $age } anos; textos em inglês dizem menos de { $age }.
        - Facilidades: via rápida, declaração de compromisso no lugar de alguns documentos (承诺制), pedido dentro da China, permissão de até { $max_years ->
        [one] { $max_years } ano
       *[other] { $max_years } anos
    }.

        As listas exatas de conquistas e cargos só puderam ser lidas em parte, e algumas vêm de cópias não oficiais. A decisão é do órgão; o valor do salário depende da cidade e do ano. Tianjin pode exigir mais que o múltiplo nacional. Confirme no telefone { $hotline_work }.

answer-category_a-city_pay =
    A categoria A (外国高端人才) está aberta a quem cumpre qualquer critério previsto, por exemplo salário de ao menos { $multiple } vezes o salário médio local, programa de talentos ou conquista reconhecida, certos cargos de direção ou { $points_a } pontos. Na sua cidade, o último valor informado para a via do salário é de RMB { $city_pay_month } por mês (RMB { $city_pay_year } por ano).
    .details =
        Esse valor é usado desde { $used_from } e vem de fontes secundárias. A cada ano é publicado um novo salário médio, que já pode tê-lo substituído: o empregador deve confirmá-lo antes da assinatura.

        Em A não se aplicam limites de idade, diploma e experiência. A permissão vale até { $max_years ->
        [one] { $max_years } ano
       *[other] { $max_years } anos
    }, e declarações de compromisso podem substituir alguns documentos (承诺制). Se o seu cargo ou a sua conquista se enquadra, decide o órgão: telefone { $hotline_work }.

answer-category_b =
    A categoria B (外国专业人才) exige um destes itens: graduação com ao menos { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência relacionada; certificado de qualificação reconhecido; professor de idiomas; salário de ao menos { $multiple } vezes o salário médio local; pessoal de projetos designados pelo Estado; ou { $points_b } pontos. A idade não deve passar de { $age } anos.
    .details =
        - Diploma e experiência: em educação, pesquisa, cultura, saúde, esporte e áreas afins, em projetos intergovernamentais ou por contrato, pessoal enviado por multinacionais, representantes, ou gestores e especialistas contratados por empresas.
        - Qualificação: certificado profissional reconhecido internacionalmente ou trabalhador qualificado de que haja necessidade urgente.
        - O cargo deve corresponder ao catálogo de orientação e à necessidade do empregador.
        - Havendo necessidade real, idade, diploma ou experiência podem ser flexibilizados; algumas cidades o fazem, outras são rigorosas com a idade.
        - Na categoria B, a permissão vale até { $max_years ->
        [one] { $max_years } ano
       *[other] { $max_years } anos
    }.
        - Os itens sobre professores de idiomas e pessoal designado pelo Estado são conhecidos por nós, em parte, por fontes secundárias.

        Se falta diploma ou experiência, pode servir a via da qualificação, do salário ou dos pontos. A decisão é do órgão: telefone { $hotline_work }.

answer-category_b-city_pay =
    A categoria B (外国专业人才) exige um destes itens: graduação com ao menos { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência relacionada; certificado de qualificação reconhecido; professor de idiomas; pessoal de projetos designados pelo Estado; { $points_b } pontos; ou salário de ao menos { $multiple } vezes o salário médio local, que na sua cidade, segundo a última informação, corresponde a RMB { $city_pay_month } por mês.
    .details =
        O valor do salário (RMB { $city_pay_year } por ano) é usado desde { $used_from } e vem de fontes secundárias. O salário médio é publicado de novo a cada ano e já pode tê-lo substituído: o empregador deve confirmá-lo. Só importa para a via do salário: com diploma e experiência, esse salário não é exigido. Os itens sobre professores de idiomas e pessoal designado pelo Estado também são conhecidos por nós, em parte, por fontes secundárias.

        A idade não deve passar de { $age } anos; a prática local sobre exceções varia. A decisão é do órgão: telefone { $hotline_work }.

answer-category_c =
    A categoria C (其他外国人员) é para outros estrangeiros que atendem às necessidades do mercado de trabalho e às regras: trabalho de curta duração de até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, jovens em estágio no âmbito de acordos entre governos, certos estudantes e recém-formados e áreas especiais, como a pesca em alto-mar. Há cotas (配额制管理), e por isso o órgão pode ter de recusar mesmo um pedido completo.
    .details =
        - Na categoria C, a permissão costuma valer até { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    }; é a prática, e não um texto que tenhamos podido ler.
        - Ter menos de { $points_b } pontos não leva, por si só, à categoria C: ainda se pode entrar em B por diploma e experiência, como professor, por qualificação ou por salário.
        - O trabalho sazonal segue regras próprias. Para empregados domésticos não encontramos via geral, apenas locais.

        Peça ao empregador que pergunte ao órgão local se há cota disponível: telefone { $hotline_work }.

answer-category_c-tianjin =
    Em Tianjin, a categoria C (其他外国人员) também recebe o investidor principal de uma empresa iniciante que não alcança A nem B: a primeira permissão vale { $startup_years ->
        [one] { $startup_years } ano
       *[other] { $startup_years } anos
    }, e a renovação exige prova de atividade real. No mais, C destina-se a trabalho de curta duração de até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, estágios no âmbito de acordos, certos recém-formados e áreas especiais, com cotas.
    .details =
        Peça ao empregador que pergunte ao órgão local se há cota disponível: telefone { $hotline_work }. A decisão é do órgão.

answer-points_system =
    { $points_a } pontos ou mais abrem a categoria A; { $points_b } pontos ou mais, a categoria B; basta atingir exatamente o número. A tabela tem { $factors } fatores e no máximo { $max } pontos. Os pontos são apenas uma alternativa: quem cumpre outro critério de A ou B não precisa deles.
    .details =
        - Fatores: salário, formação, experiência, meses de trabalho na China por ano, chinês, local de trabalho, idade, universidade de ponta ou empresa ou patentes, bônus local.
        - Os pontos não substituem a saúde, os bons antecedentes, o empregador definido e as demais condições gerais.
        - Os pontos declarados têm de ser comprovados: compromisso salarial, diploma, certificado de qualificação, experiência, certificado de idioma e assim por diante.
        - Conhecemos a tabela por várias cópias não oficiais que coincidem entre si. Circulam versões diferentes; a antiga tabela experimental não está em vigor. Tabelas que dão pontos por múltiplos do salário médio não são oficiais.

        Pode calcular os seus pontos na nossa página de pontos; a decisão é do órgão. Dúvidas: telefone { $hotline_work }.

answer-points_system-pilot =
    Na data indicada existia apenas a fase experimental da permissão de trabalho, com uma tabela de pontos experimental, em algumas províncias e cidades. A tabela nacional vale desde { $national_start }. Temos a tabela experimental de uma única fonte e por isso não informamos os números dela.
    .details =
        Para um pedido daquela época, pergunte ao órgão que o recebeu ou ligue para { $hotline_work }.

answer-points_factors =
    O que mais pontua é o salário (até { $pay_cap }), a formação (doutorado { $doctor }, mestrado { $master }, graduação { $bachelor }) e a experiência relacionada (até { $exp_cap }). Seguem os meses de trabalho na China por ano (até { $months_cap }), a idade (até { $age_cap }), o local de trabalho ({ $place }), o bônus local (até { $bonus }), o chinês (até { $chinese_cap }) e um item adicional ({ $extra }).
    .details =
        - Salário anual pago pelo empregador na China, em unidades de RMB { $unit } (万元): a partir de { $pay_top }: { $pay_cap } pontos; a partir de { $pay_f1 }: { $pay_p1 }; a partir de { $pay_f2 }: { $pay_p2 }; a partir de { $pay_f3 }: { $pay_p3 }; a partir de { $pay_f4 }: { $pay_p4 }; a partir de { $pay_f5 }: { $pay_p5 }.
        - Experiência: { $exp_points } pontos por { $exp_years ->
        [one] { $exp_years } ano
       *[other] { $exp_years } anos
    }, mais { $exp_more } por ano completo adicional.
        - Meses por ano na China: a partir de { $months_full } meses, { $months_cap } pontos; a partir de { $months_f1 } meses, { $months_p1 }; a partir de { $months_f2 } meses, { $months_p2 }.
        - Idade em anos completos: { $age_best_from } a { $age_best_to }: { $age_cap } pontos; { $age_mid_from } a { $age_mid_to } e { $age_mid2_from } a { $age_mid2_to }: { $age_mid }; { $age_low_from } a { $age_low_to }: { $age_low }.
        - Chinês: HSK conforme o nível, até { $chinese_cap }; também diploma obtido em chinês ou antiga nacionalidade chinesa.
        - Local: regiões do oeste, nordeste e outras antigas bases industriais, áreas especiais. Quais lugares ainda contam deve ser perguntado no local.
        - Item adicional: universidade estrangeira de alto nível, empregador da lista Fortune Global 500, patentes ou ao menos { $extra_years ->
        [one] { $extra_years } ano
       *[other] { $extra_years } anos
    } de trabalho ininterrupto na China.
        - Bônus local: só se o órgão da província o confirmar; até lá, não o conte.

        Conhecemos a tabela por várias cópias não oficiais que coincidem entre si; a decisão é do órgão. Para ganhar pontos: aumentar o salário do contrato, fazer o exame HSK, comprovar todos os anos de experiência ou prever mais meses na China.

answer-applicant_requirements =
    É preciso ter ao menos { $age_min } anos, boa saúde, nenhum antecedente criminal, um empregador definido na China continental e a qualificação ou o conhecimento que o cargo exige. A via habitual da categoria B pede ainda graduação, { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência relacionada e idade de no máximo { $age_max } anos.
    .details =
        - O trabalho deve atender a necessidades econômicas e sociais e ser de uma área com carência na China.
        - A categoria A não tem limites de idade, diploma e experiência.
        - Há outras vias além de diploma com experiência: certificado de qualificação, ensino de idiomas, salário, pontos, regra dos recém-formados.

        Quem decide se as condições estão cumpridas é o órgão, com base no pedido do empregador: telefone { $hotline_work }.

answer-age_limit =
    É preciso ter ao menos { $age_min } anos. Na categoria B, a idade não deve passar de { $age_max } anos, para homens e mulheres; havendo necessidade real, o órgão pode flexibilizar. A categoria A não tem idade máxima.
    .details =
        O tratamento das exceções acima de { $age_max } anos varia: algumas cidades publicaram idades mais altas para certas qualificações, outras recusam renovações com rigor. Peça ao empregador que pergunte ao órgão local antes da assinatura ou do fim do contrato: telefone { $hotline_work }.

        Acima dessa idade, o caminho seguro é a categoria A: por exemplo, por cargo, conquista, salário ou pontos.

answer-age_limit-beijing =
    É preciso ter ao menos { $age_min } anos. Na categoria B o limite é de { $age_max } anos; a categoria A não tem idade máxima. Pequim aceita titulares de certificados do seu catálogo de qualificações profissionais internacionais reconhecidas (北京市国际职业资格认可目录) até { $age_certificate } anos, e até { $age_precision } anos em setores de alta precisão.
    .details =
        Para renovações, um texto de perguntas e respostas de Pequim fala em geral de no máximo { $age_extension } anos, enquanto o próprio guia diz { $age_max }. Pergunte antes de contar com a idade mais alta: { $phone }. A decisão é do órgão.

answer-age_limit-shenzhen =
    É preciso ter ao menos { $age_min } anos. Em Shenzhen, consta que desde { $since } os { $age_max } anos são um limite rígido para renovações nas categorias B e C. A categoria A não tem idade máxima.
    .details =
        Essas notícias não são oficiais; apenas uma delas indica idade menor para mulheres, as outras não. Pergunte ao órgão antes da assinatura ou do fim do contrato: { $phone }. Acima dessa idade, o caminho seguro é a categoria A: por exemplo, por cargo, conquista, salário ou pontos.

answer-age_limit-shanghai =
    É preciso ter ao menos { $age_min } anos. Na categoria B o limite é de { $age_max } anos; a categoria A não tem idade máxima. Em Xangai, uma notícia sobre uma medida local anterior cita { $age_scarce } anos para talentos em tecnologias de necessidade urgente e titulares de certificados profissionais reconhecidos.
    .details =
        Conhecemos a idade mais alta por uma única fonte. Peça ao empregador que a confirme no telefone { $hotline_work } antes da assinatura ou do fim do contrato. A decisão é do órgão.

answer-degree_requirement =
    A via comum da categoria B pede graduação ou título superior e { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência relacionada. Sem graduação, é preciso outra via: certificado de qualificação reconhecido internacionalmente, salário de { $multiple } vezes o salário médio local, { $points_b } pontos ou a categoria A, que não exige diploma.
    .details =
        - Usa-se o diploma mais alto; diplomas do exterior devem ser legalizados.
        - Curso sem relação com o cargo: a regra da experiência é que ela se relacione com o cargo. Só a regra dos recém-formados exige formação correspondente.
        - Cursos tecnólogos de curta duração, profissionalizantes e on-line: um associate degree fica abaixo da graduação. Para diplomas on-line não encontramos regra; o que conta é se o diploma pode ser legalizado. Pergunte antes.
        - Havendo necessidade real, o órgão pode dispensar o diploma na categoria B. Não conte com isso sem a palavra dele.

        Pergunte antes de pagar a legalização: telefone { $hotline_work }.

answer-experience_requirement =
    Na categoria B, a graduação deve vir com ao menos { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência relacionada ao novo cargo. A prova é uma declaração do empregador anterior (工作资历证明): cargo, período ou projetos, carimbo ou assinatura, e telefone ou e-mail de uma pessoa de contato.
    .details =
        - Várias declarações de empregadores diferentes podem ser somadas.
        - A declaração deve mostrar que o trabalho se relaciona com o novo cargo; se estiver em língua estrangeira, precisa de tradução para o chinês.
        - Dispensados: professores de idiomas com diploma de ensino, licença de professor ou certificado de ensino aceito, e recém-formados pela regra própria. Na categoria A apresenta-se uma declaração de compromisso, salvo quando A se baseia na carreira profissional.
        - Não encontramos texto sobre estágios, trabalho em tempo parcial ou trabalho antes da formatura; pergunte ao órgão antes de contar com eles.
        - Consta que desde { $since } o sistema pede um histórico sem lacunas de trabalho, estudo e desemprego. Não lemos texto oficial a respeito.

        Confirme períodos duvidosos no telefone { $hotline_work }.

answer-experience_requirement-shenzhen =
    Na categoria B, a graduação deve vir com ao menos { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência relacionada ao novo cargo, comprovada por declarações de empregadores anteriores (工作资历证明). Em Shenzhen, a experiência obtida na China deve ser acompanhada da página da permissão de residência do período.
    .details =
        - A declaração indica cargo, período ou projetos, traz carimbo ou assinatura e nomeia um contato com telefone ou e-mail.
        - Declaração recebida apenas por e-mail exige explicação e captura de tela (Shenzhen).
        - Várias declarações podem ser somadas.

        Dúvidas: { $phone }.

answer-teacher_requirements =
    Professores de língua estrangeira devem, em princípio, ensinar a língua materna, a do seu país (原则上应从事其母语国母语教学), ter graduação ou título superior e { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência no ensino de idiomas. A experiência é dispensada com diploma em educação, línguas ou formação de professores, licença de professor ou certificado aceito, como o TEFL.
    .details =
        - Uma redação mais antiga pede diploma de universidade de um país onde a língua é materna. Pergunte no local se o seu diploma vem de outro país.
        - Para quem não é nacional de um país onde a língua é materna, o "em princípio" deixa margem, mas o órgão decide caso a caso.
        - Quais certificados contam (carga horária, cursos on-line) é prática local.
        - Professores de outras matérias seguem a regra geral: graduação e experiência relacionada.
        - Se o setor exige aprovação ou licença, peça à escola que a mostre.

        Confirme no telefone { $hotline_work } antes de assinar.

answer-teacher_requirements-shenzhen =
    Professores de língua estrangeira devem, em princípio, ensinar a língua do seu país, ter graduação ou título superior e { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } de experiência no ensino de idiomas ou, no lugar dela, diploma de ensino, licença de professor ou certificado aceito. Shenzhen tem aceitado o TEFL in China, certificados com mais de { $training_hours } horas de formação ou de universidades estrangeiras listadas.
    .details =
        O certificado deve abranger condução de aula, planejamento, gramática, vocabulário e pronúncia, ter um site do curso que possa ser verificado, e ser legalizado ou reconhecido em cartório. É prática antiga: confirme no telefone { $phone } antes de pagar um curso.

        Uma redação mais antiga pede diploma de um país onde a língua é materna. A decisão é do órgão.

answer-fresh_graduate =
    Sim, com mestrado ou título superior de universidade chinesa ou de universidade estrangeira renomada, se a formatura foi há no máximo { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } e a média é de ao menos { $mark }% ou { $grade }. Só com graduação, em geral são precisos antes { $exp_years ->
        [one] { $exp_years } ano
       *[other] { $exp_years } anos
    } de experiência; algumas cidades têm regra diferente.
    .details =
        - Também se exige: ao menos { $age } anos, boa saúde, bons antecedentes, cargo correspondente à formação e salário, em princípio, não inferior ao salário médio local.
        - Se a primeira permissão sai na categoria C, com cota, ou em B, sem a experiência, varia conforme o lugar. O mesmo vale para a idade máxima e as listas de universidades renomadas.
        - Professores de idiomas com diploma ou certificado de ensino são dispensados da experiência pela regra dos professores.
        - Outra via é a tabela de pontos.

        Peça ao empregador que pergunte antes da formatura: telefone { $hotline_work }.

answer-fresh_graduate-beijing =
    Em Pequim, recém-formados de destaque com mestrado ou título superior de universidades renomadas da China ou do exterior são dispensados dos { $exp_years ->
        [one] { $exp_years } ano
       *[other] { $exp_years } anos
    } de experiência (categoria B). Havendo necessidade real, é possível flexibilizar ainda mais.
    .details =
        Quais universidades contam e o que significa "de destaque" é decidido pelo órgão; peça ao empregador que pergunte no telefone { $phone }. Só com graduação, vale a regra do diploma com experiência, a menos que sirva outra via (certificado de ensino, salário, pontos).

answer-fresh_graduate-tianjin =
    Tianjin tem ainda uma regra mais flexível para recém-graduados das melhores universidades do exterior, de universidades chinesas prioritárias ou de universidades de Tianjin. A regra nacional pede mestrado, formatura há no máximo { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } e média de ao menos { $mark }% ou { $grade }. Caso contrário, são precisos { $exp_years ->
        [one] { $exp_years } ano
       *[other] { $exp_years } anos
    } de experiência.
    .details =
        Só pudemos ler a regra de Tianjin em parte; peça ao empregador que pergunte as listas e condições exatas: telefone { $hotline_work }. Cargos de ensino de idiomas seguem a regra dos professores. Se a primeira permissão sai na categoria C, com cota, ou em B, sem a experiência, varia conforme o lugar.

answer-student_work =
    Com permissão de residência de estudante, só se pode trabalhar fora do campus (勤工助学) com a concordância da escola e com a anotação da polícia de imigração na permissão (居留证件加注), depois de { $year ->
        [one] { $year } ano
       *[other] { $year } anos
    } na mesma escola. No período letivo, até { $week } horas por semana e { $month } por mês; nas férias, até { $holiday_week } por semana e { $holiday_month } por mês.
    .details =
        - Ordem: concordância escrita da escola, depois a anotação com local e período, depois o trabalho. O trabalho deve ser na cidade da escola.
        - Estágios fora do campus também precisam da anotação. Estágios e práticas sociais organizados pela escola como parte do curso não são trabalho de estudante.
        - Alunos de universidades estrangeiras em estágio no âmbito de acordos entram na categoria C, com cota.
        - Trabalhar sem a anotação, fora dos postos permitidos ou além das horas é trabalho ilegal e pode ser multado.

        Pergunte antes ao setor internacional da escola e depois no telefone { $hotline_immigration }.

answer-salary_requirement =
    O piso para todos é o salário mínimo local. Não há outro mínimo fixo para quem se qualifica por diploma e experiência. Só as vias do salário pedem mais: { $multiple_a } vezes o salário médio local na categoria A e { $multiple_b } vezes na categoria B.
    .details =
        - O salário médio é o último valor publicado, do ano anterior, para o local de trabalho: o de todos os empregados de unidades urbanas (全口径城镇单位就业人员平均工资). O seu rendimento salarial médio deve alcançar esse valor vezes o múltiplo.
        - Os valores mudam conforme a cidade e o ano; consta que o sistema on-line bloqueia salários menores nas vias do salário.
        - Em Pequim, as vias do salário e os pontos exigem um compromisso salarial (薪资事项承诺书), conferido com os registros fiscais na renovação ou no cancelamento seguinte.
        - Páginas antigas com um valor anual único para a categoria A estão desatualizadas.

        Peça ao empregador que confirme o valor atual no telefone { $hotline_work }.

answer-salary_requirement-city =
    O piso para todos é o salário mínimo local. Só as vias do salário pedem mais. Na sua cidade, o último salário médio informado é de RMB { $average } por mês: { $multiple_a } vezes são RMB { $pay_a_month } para a categoria A; { $multiple_b } vezes são RMB { $pay_b_month } para a categoria B.
    .details =
        Esses valores são usados desde { $used_from } e vêm de fontes secundárias. A cada ano é publicado um novo salário médio, que já pode tê-los substituído: peça ao empregador que confirme o valor atual no telefone { $hotline_work }.

        Quem se qualifica por diploma e experiência não precisa desse salário. Nas vias do salário e para os pontos, Pequim exige um compromisso salarial (薪资事项承诺书), conferido depois com os registros fiscais; pergunte se a sua cidade faz o mesmo.

answer-salary_requirement-tianjin =
    O piso para todos é o salário mínimo local. Só as vias do salário pedem mais: na categoria B, { $multiple_b } vezes o salário médio local. Para a categoria A, a regra nacional diz { $multiple_a } vezes, mas um texto de Tianjin traz { $multiple_tianjin } vezes: pergunte antes de contar com isso.
    .details =
        O salário médio é o último valor publicado, do ano anterior, para todos os empregados de unidades urbanas do local de trabalho. Peça ao empregador que confirme o múltiplo e o valor no telefone { $hotline_work }.

answer-documents_list =
    Para um pedido inicial: formulário assinado e carimbado, página do passaporte, foto, contrato de trabalho, diploma mais alto, declaração de experiência (工作资历证明), certidão de antecedentes criminais (无犯罪记录证明) e atestado de saúde (体检证明). Documentos estrangeiros são legalizados, quando exigido, e traduzidos para o chinês. Se já está na China, junte a página do visto ou da permissão de residência com o carimbo de entrada.
    .details =
        - Formulário: do sistema on-line; com a sua assinatura e o carimbo do empregador.
        - Contrato em chinês, assinado e carimbado. No lugar dele: carta de nomeação (任职证明) ou carta de designação (派遣函) para representantes e pessoal enviado por um grupo.
        - Diploma (categoria B): legalizado se obtido fora da China continental.
        - Certidão de antecedentes criminais: de no máximo { $ncr_months ->
        [one] { $ncr_months } mês
       *[other] { $ncr_months } meses
    }, legalizada.
        - Atestado de saúde: de no máximo { $medical_months ->
        [one] { $medical_months } mês
       *[other] { $medical_months } meses
    }.
        - Foto: de no máximo { $photo_months ->
        [one] { $photo_months } mês
       *[other] { $photo_months } meses
    }. Passaporte: válido por ao menos { $passport_months ->
        [one] { $passport_months } mês
       *[other] { $passport_months } meses
    }.
        - Prova do critério invocado (pontos, prêmio, salário) e aprovação do setor ou licença profissional quando a lei exige.
        - Família que acompanha: certidões de casamento, nascimento ou adoção com tradução.

        Na categoria A, uma declaração de compromisso (承诺制) pode substituir a declaração de experiência, o diploma e a certidão de antecedentes, salvo quando A se baseia nesse documento. O órgão pode pedir outros documentos.

answer-document_legalisation =
    Diploma ou certidão policial do exterior deve ser legalizado. Se o país emissor está vinculado com a China pela Convenção da Apostila, basta a Apostila (附加证明书) desde { $apostille_since }. Caso contrário: embaixada ou consulado da China no exterior, ou embaixada ou consulado daquele país na China. Para diplomas, também vale a verificação do CSCSE (教育部留学服务中心认证).
    .details =
        - Diploma da China continental: sem legalização; digitalize o original.
        - Diploma de Hong Kong, Macau ou Taiwan: verificação do CSCSE ou notário local. Certidão policial de lá: notário local.
        - Uma declaração de antecedentes não juramentada, emitida pelo ministério das relações exteriores do seu país ou pela embaixada ou consulado dele na China, não precisa de outra legalização.
        - Documentos de família não precisam de legalização para a permissão de trabalho; a polícia de imigração ainda pode exigi-la para a permissão de residência.
        - A Apostila confirma a assinatura e o carimbo, e não o conteúdo nem a idade do documento.
        - Se a Convenção entrou em vigor mais tarde entre esse país e a China, vale essa data posterior.

        Se a Convenção vigora entre a China e o seu país é algo a verificar antes de pagar: pergunte ao emissor, à embaixada da China ou ao telefone { $hotline_work }.

answer-document_legalisation-before_apostille =
    Na data indicada, a Apostila ainda não valia para a China (entrou em vigor em { $apostille_since }). Diploma ou certidão policial do exterior devia ser legalizado por embaixada ou consulado da China no exterior, ou por embaixada ou consulado daquele país na China; diplomas também podiam ser verificados pelo CSCSE (教育部留学服务中心认证).
    .details =
        - Diploma da China continental: sem legalização.
        - Documentos de Hong Kong, Macau ou Taiwan: notário local; diplomas também pelo CSCSE.

        Se vai pedir hoje, pergunte pela regra atual. Dúvidas: telefone { $hotline_work }.

answer-criminal_record_certificate =
    Sim, nas categorias B e C. É emitida pela polícia, pela segurança pública ou pela justiça do país de nacionalidade ou de residência habitual, pode ter no máximo { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    } e deve ser legalizada. Declaração juramentada ou do próprio interessado não é aceita (不接收宣誓性无犯罪记录). Não é necessária na mudança de empregador dentro da China.
    .details =
        - Residência habitual (经常居住地): o país fora da China onde morou por último, sem interrupção, por { $residence_years ->
        [one] { $residence_years } ano
       *[other] { $residence_years } anos
    } ou mais depois de deixar o seu país.
        - Na categoria A pode-se apresentar declaração de compromisso. Para trabalho de curta duração basta a declaração no formulário.
        - Aceita-se a certidão não juramentada do ministério das relações exteriores do seu país ou da embaixada ou consulado dele na China.
        - Se mora na China há muito tempo, alguns lugares (Pequim) aceitam no lugar dela uma certidão chinesa ou as páginas da permissão de residência. Alguns lugares também dispensam quem teve permissão recentemente. Pergunte ao órgão local.

        Peça a certidão com antecedência e confira a data dela em relação ao dia do envio. Dúvidas: telefone { $hotline_work }.

answer-criminal_record_certificate-beijing =
    Sim, nas categorias B e C: do país de nacionalidade ou de residência habitual, de no máximo { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    } e legalizada; declaração juramentada não serve. Em Pequim, para quem mora na China há { $china_years ->
        [one] { $china_years } ano
       *[other] { $china_years } anos
    } ou mais, uma certidão da autoridade chinesa de entrada e saída ou as páginas da permissão de residência desse período podem substituí-la.
    .details =
        - Residência habitual (经常居住地): o país fora da China onde morou por último, sem interrupção, por { $residence_years ->
        [one] { $residence_years } ano
       *[other] { $residence_years } anos
    } ou mais depois de deixar o seu país.
        - Não é necessária na mudança de empregador dentro da China; na categoria A pode-se apresentar declaração de compromisso.

        Dúvidas: { $phone }.

answer-criminal_history =
    Não ter antecedentes criminais é condição geral da permissão de trabalho; por isso, uma condenação pode levar à recusa. Não encontramos lista publicada de infrações antigas, leves ou prescritas que não contem. O que importa é o que consta na sua certidão. Peça ao empregador que pergunte ao órgão antes do pedido: telefone { $hotline_work }.
    .details =
        - Não esconda o fato: declarações falsas levam a recusa e advertência, e a permissão obtida assim é revogada.
        - Não conseguimos confirmar se o órgão faz outras perguntas quando a certidão já não mostra um registro antigo.
        - O visto é decidido à parte; o serviço de vistos não precisa justificar a recusa.
        - Depois de uma repatriação (遣送出境), a entrada fica proibida por { $ban_from } a { $ban_to } anos; depois de uma expulsão, por { $expulsion ->
        [one] { $expulsion } ano
       *[other] { $expulsion } anos
    }.

        Não podemos avaliar casos concretos. Para dúvidas sobre visto: telefone { $hotline_immigration }.

answer-medical_check =
    O atestado de saúde deve vir do serviço de saúde da alfândega chinesa: certificado de exame (健康检查证明书) para exame feito na China, ou certificado de verificação (境外人员体格检查记录验证证明) para exames do exterior. Pode ter no máximo { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }. Na mudança de empregador dentro da China não é preciso um novo.
    .details =
        - Onde: no centro internacional de saúde do viajante (国际旅行卫生保健中心) do lugar. Pergunte ao centro como agendar, o que levar, se é preciso jejum e o que é examinado: não temos lista confirmada.
        - Do exterior: alguns textos antigos também aceitam clínicas no exterior reconhecidas pela autoridade chinesa. Pergunte ao empregador o que o órgão dele aceita.
        - A permissão de residência para estadas mais longas também exige o atestado.
        - O que impede: por lei, não se concede visto em caso de transtorno mental grave, tuberculose pulmonar infecciosa ou outra doença infecciosa que possa ameaçar gravemente a saúde pública.
        - Resultado ruim: peça ao centro o laudo por escrito, pergunte se cabe novo exame após tratamento e avise o empregador antes que o prazo acabe. A decisão é do órgão.

        Dúvidas: telefone { $hotline_work }.

answer-medical_check-beijing =
    Em Pequim, o exame é feito no Centro Internacional de Saúde do Viajante (国际旅行卫生保健中心): { $phone_main }, ou { $phone_haidian } para documentos de saúde estrangeiros. O atestado pode ter no máximo { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }. Antes da entrada, pode substituí-lo um compromisso de saúde do empregador (健康承诺书); o exame é feito depois da chegada.
    .details =
        - Pergunte como agendar, o que levar, se é preciso jejum e o que é examinado: não temos lista confirmada.
        - Na mudança de empregador dentro da China não é preciso um novo atestado. A permissão de residência para estadas mais longas o exige.
        - Por lei, não se concede visto em caso de transtorno mental grave, tuberculose pulmonar infecciosa ou outra doença infecciosa que possa ameaçar gravemente a saúde pública.
        - Resultado ruim: peça o laudo por escrito, pergunte se cabe novo exame após tratamento e avise o empregador antes que o prazo acabe.

answer-document_format =
    Envie digitalizações em cores dos originais e das traduções para o chinês. Todo documento que não esteja em chinês precisa de tradução, exceto o passaporte. Você assina o formulário e o empregador o carimba. Mantenha os arquivos pequenos, até cerca de { $mb } MB cada, e use PDF. A foto mostra o rosto inteiro, sem nada na cabeça, em fundo branco.
    .details =
        - Tipo de arquivo: alguns lugares citam PDF ou JPG; consta que desde { $pdf_since } o sistema só aceita PDF. Os limites de tamanho são locais.
        - Foto: de no máximo { $photo_months ->
        [one] { $photo_months } mês
       *[other] { $photo_months } meses
    }; para o sistema, Shenzhen indica JPG, ao menos { $photo_width } por { $photo_height } pixels e no máximo { $photo_mb } MB. O sistema verifica luz, nitidez, fundo, posição e óculos; cobrir a cabeça, só por motivo religioso.
        - Tradução: em Pequim, o empregador pode traduzir e pôr o seu carimbo; Shenzhen só aceita isso para o inglês e, para outras línguas, quer uma agência profissional. Em outros lugares, pergunte ao órgão local.
        - Uma tradução que claramente difere do original tem de ser refeita.
        - O órgão pode pedir para ver os originais. Dúvidas: telefone { $hotline_work }.

answer-document_format-shenzhen =
    Em Shenzhen: digitalizações em cores dos originais, e não cópias carimbadas. O próprio empregador pode traduzir documentos em inglês; outras línguas exigem agência profissional com carimbo. Foto: JPG, fundo branco, ao menos { $photo_width } por { $photo_height } pixels, no máximo { $photo_mb } MB. A assinatura no formulário deve ser igual à do passaporte.
    .details =
        - Todo documento que não esteja em chinês precisa de tradução, exceto o passaporte.
        - A foto pode ter no máximo { $photo_months ->
        [one] { $photo_months } mês
       *[other] { $photo_months } meses
    }, sem nada na cabeça, rosto inteiro, sem moldura. O sistema verifica luz, nitidez, fundo, posição e óculos.
        - Consta que o sistema só aceita PDF para documentos; tente primeiro PDF.

        Dúvidas: { $phone }.

answer-document_format-beijing =
    Em Pequim: digitalizações em cores dos originais e das traduções para o chinês. O empregador pode traduzir e pôr o seu carimbo na tradução; não é preciso agência. Você assina o formulário e o empregador o carimba. A foto mostra o rosto inteiro, sem nada na cabeça, e tem no máximo { $photo_months ->
        [one] { $photo_months } mês
       *[other] { $photo_months } meses
    }.
    .details =
        - Todo documento que não esteja em chinês precisa de tradução, exceto o passaporte. Uma tradução que claramente difere do original tem de ser refeita.
        - Foto: o sistema verifica luz, nitidez, fundo, posição e óculos; cobrir a cabeça, só por motivo religioso. Um texto de Shenzhen indica, para o sistema, ao menos { $photo_width } por { $photo_height } pixels e fundo branco.
        - Consta que o sistema só aceita PDF para documentos; tente primeiro PDF.

        Dúvidas: { $phone }.

answer-document_validity =
    Certidão de antecedentes criminais: no máximo { $ncr_months ->
        [one] { $ncr_months } mês
       *[other] { $ncr_months } meses
    }. Atestado de saúde: no máximo { $medical_months ->
        [one] { $medical_months } mês
       *[other] { $medical_months } meses
    }. Foto: no máximo { $photo_months ->
        [one] { $photo_months } mês
       *[other] { $photo_months } meses
    }. Passaporte: válido ainda por ao menos { $passport_months ->
        [one] { $passport_months } mês
       *[other] { $passport_months } meses
    }. Para diplomas, sua legalização e declarações de experiência não encontramos limite de idade.
    .details =
        - De quando se conta: os textos não fixam o dia. Conte até o dia em que o empregador envia o pedido e deixe algumas semanas de folga.
        - Vale a data de emissão da certidão, e não a da Apostila ou da tradução.
        - Reaproveitamento: na mudança de empregador, diploma e declaração de experiência não precisam ser apresentados de novo se há cópia aceitável no sistema; a certidão de antecedentes e o atestado de saúde nem são pedidos.
        - Alguns lugares dispensam quem teve permissão nos últimos anos de apresentar documentos já arquivados. É prática local: pergunte antes.

        Dúvidas: telefone { $hotline_work }.

answer-contract_requirements =
    O contrato (聘用合同) deve ser em chinês ou vir com tradução para o chinês carimbada pelo empregador. Indica local de trabalho, conteúdo do trabalho, salário, período de trabalho na China e cargo, e traz a sua assinatura e o carimbo do empregador. Nada pode ser alterado à mão. Esses dados devem coincidir com o pedido.
    .details =
        - A lei trabalhista pede ainda: nome, endereço e representante legal do empregador; seu nome, endereço e número do passaporte; jornada e férias; seguridade social e proteção no trabalho.
        - Prazo: a permissão em geral acompanha o contrato. O prazo máximo de { $max_years ->
        [one] { $max_years } ano
       *[other] { $max_years } anos
    } é regra mais antiga, que não pudemos ler na íntegra.
        - O salário não pode ficar abaixo do mínimo local; as vias do salário têm valores próprios.
        - Datas (Pequim; em outros lugares, pergunte): após mudança de empregador, o novo contrato não pode começar antes de o cancelamento produzir efeito; na renovação, segue o anterior sem intervalo.
        - No lugar do contrato: carta de nomeação (任职证明) para representantes e pessoal no âmbito de acordos, carta de designação (派遣函) para pessoal enviado pela sede de um grupo.

        Dúvidas: telefone { $hotline_work }.

answer-notification_letter =
    A Notificação de Permissão de Trabalho para Estrangeiros (外国人工作许可通知) é a aprovação de um pedido feito do exterior. O empregador a imprime no sistema on-line junto com a decisão e a envia; com ela se pede o visto Z. Não encontramos em texto oficial por quanto tempo ela pode ser usada: peça o visto sem demora.
    .details =
        - Uma agência fala em { $days } dias corridos; tome isso apenas como indício e pergunte à embaixada ou ao consulado.
        - Confira-a logo com o passaporte: nome, número do passaporte, nacionalidade, data de nascimento, empregador e cargo.
        - Erro, passaporte novo ou Notificação vencida: não peça o visto com ela. O empregador pergunta ao órgão emissor se pode ser corrigida ou se é preciso novo pedido.
        - Sozinha, não permite trabalhar nem entrar no país.

        Dúvidas: telefone { $hotline_work }.

answer-z_visa =
    O visto Z é pedido em embaixada ou consulado da China no exterior, com a Notificação de Permissão de Trabalho (外国人工作许可通知). Em geral é de entrada única, a usar em cerca de { $entry_months ->
        [one] { $entry_months } mês
       *[other] { $entry_months } meses
    } após a emissão. Serve apenas para o período logo após a chegada: em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada é preciso pedir a permissão de residência.
    .details =
        - Leve: passaporte válido por mais de { $passport_months ->
        [one] { $passport_months } mês
       *[other] { $passport_months } meses
    } com ao menos { $pages ->
        [one] { $pages } página em branco
       *[other] { $pages } páginas em branco
    }, formulário, foto e Notificação. O serviço de vistos pode pedir mais e marcar entrevista.
        - Terceiros países: cada consulado decide se aceita quem não mora ali. Pergunte antes de viajar e leve a prova de que pode permanecer nesse país.
        - Quem entrou com visto Z de entrada única e sai da China antes de ter a permissão de residência precisa de novo visto.
        - A recusa não precisa ser justificada.

        As exigências de cada lugar estão no site da embaixada ou do consulado da China; outras dúvidas: telefone { $hotline_immigration }.

answer-r_visa =
    O visto R (R字签证) é para quem cumpre o padrão da categoria A. A entidade que convida, na China, pede à autoridade da província a Carta de Confirmação de Talento Estrangeiro de Alto Nível (外国高端人才确认函), decidida em até { $decision ->
        [one] { $decision } dia útil
       *[other] { $decision } dias úteis
    }. Com ela, o visto é gratuito, de entradas múltiplas, válido por { $valid_short } ou { $valid_long } anos, com estadas de até { $stay ->
        [one] { $stay } dia
       *[other] { $stay } dias
    }.
    .details =
        - Documentos para a carta: formulário on-line, convite com os seus dados, data e motivo da entrada, passaporte, foto, prova do padrão A.
        - Cônjuge e filhos menores recebem vistos correspondentes.
        - Para ser empregado, continuam necessárias a permissão de trabalho e a permissão de residência para trabalho; com visto R, podem ser pedidas dentro da China.

        A validade e a estada são conhecidas por nós por fontes secundárias; a embaixada ou o consulado decide. Dúvidas: telefone { $hotline_work }.

answer-wrong_visa_work =
    Não. Com status de turismo (L), negócios (M), visita (F), família (S ou Q) ou estudo (X), ou sem visto, não se pode trabalhar na China. O trabalho exige a permissão de trabalho e a permissão de residência para trabalho (工作许可和工作类居留证件). Isso vale também para um período de experiência enquanto os documentos tramitam.
    .details =
        - M e F cobrem reuniões, negociações comerciais e intercâmbios, sem emprego na China.
        - Promessas como "venha com visto de negócios, depois trocamos" deixam o risco com você: trabalho ilegal significa multa de RMB { $fine_min } a { $fine_max } e, em casos graves, detenção.
        - Visto K: não encontramos texto oficial de que substitua a permissão de trabalho. Páginas populares dizem o contrário; não confie nelas.
        - Quem pode pedir sem sair da China é outra questão; pergunte-nos sobre isso.

        Confirme no telefone { $hotline_work } (permissão de trabalho) ou { $hotline_immigration } (visto) antes de começar.

answer-apply_inside_china =
    Só nos casos previstos: categoria A; mudança de empregador na mesma ocupação, com permissão de residência para trabalho válida; cônjuge ou filho de cidadão chinês ou de estrangeiro que trabalha ou reside permanentemente aqui; transferências no grupo, políticas de zonas ou sedes regionais, acordos intergovernamentais; visto R. Com visto de turismo ou negócios, na categoria B, em geral é preciso sair e obter o visto Z.
    .details =
        - Também previstos: representantes de escritórios permanentes que entraram com visto de trabalho e titulares de permissão de até { $short_days ->
        [one] { $short_days } dia
       *[other] { $short_days } dias
    } contratados durante essa estada.
        - É preciso ter visto ou documento de residência válido quando o empregador envia o pedido; a validade não se prolonga porque há um pedido em andamento.
        - O órgão pode aceitar outros casos. Peça ao empregador que pergunte antes que o visto termine: telefone { $hotline_work }.
        - Ordem dentro da China: exame de saúde, pedido on-line pelo empregador, depois permissão de residência para trabalho.

        Pedir o visto Z em Hong Kong ou em outro terceiro lugar é questão a tratar com o serviço de vistos da China ali.

answer-apply_inside_china-beijing =
    Um texto de perguntas e respostas de Pequim é amplo: talentos que já estão na China com visto ou documento de residência válido podem pedir aqui. O próprio guia lista casos, como categoria A, mudança de empregador, família de cidadãos chineses ou de estrangeiros que trabalham aqui, transferências no grupo, políticas de zonas e visto R. O empregador deve perguntar antes: { $phone }.
    .details =
        - É preciso ter visto ou documento de residência válido quando o empregador envia o pedido; a validade não se prolonga porque há um pedido em andamento.
        - Ordem dentro da China: exame de saúde, pedido on-line pelo empregador, depois permissão de residência para trabalho.
        - Enquanto não tiver a permissão de trabalho e a de residência, não pode trabalhar. O órgão decide se aceita o caso; tenha o visto Z como alternativa.

answer-short_term_work =
    Trabalho de até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } (完成短期工作任务) exige permissão de curta duração e visto Z, e só é possível para tarefas previstas: trabalho técnico, de pesquisa, gestão ou orientação em parceiro chinês, treinos de teste no esporte, filmagens, desfiles de moda, espetáculos comerciais aprovados e casos reconhecidos pelo órgão. Não pode ser renovado.
    .details =
        - Não é trabalho de curta duração: instalar, reparar ou ensinar a usar equipamento comprado, supervisionar projeto ganho em licitação, ser enviado à filial ou ao escritório da própria empresa. Até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, isso se faz com visto M. Trabalho não remunerado e apresentações sem aprovação comercial usam visto F. Estadas mais longas seguem a permissão de trabalho normal.
        - Documentos: formulário com declaração própria de ausência de antecedentes, contrato com lugares, período e conteúdo, passaporte.
        - Prazo: cerca de { $pre_review ->
        [one] { $pre_review } dia útil
       *[other] { $pre_review } dias úteis
    } para pré-análise e admissão e { $decision ->
        [one] { $decision } dia útil
       *[other] { $decision } dias úteis
    } para a decisão.
        - O visto Z ou permite uma estada de { $visa_days ->
        [one] { $visa_days } dia
       *[other] { $visa_days } dias
    }, ou indica que é preciso obter documento de residência; nesse caso emite-se permissão de residência para a tarefa.

        O pedido é feito pelo parceiro chinês. Dúvidas: telefone { $hotline_work }.

answer-short_term_work-beijing =
    Em Pequim, trabalho de até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } exige permissão de curta duração e visto Z; o candidato deve ter de { $age_min } a { $age_max } anos. Só é possível para tarefas previstas: trabalho técnico, de pesquisa, gestão ou orientação em parceiro chinês, treinos de teste no esporte, filmagens, desfiles de moda, espetáculos comerciais aprovados e casos reconhecidos pelo órgão.
    .details =
        - Não pode ser renovado. Instalar ou fazer manutenção de equipamento comprado e visitar a filial da própria empresa não são trabalho de curta duração; até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, usam visto M.
        - O visto Z ou permite uma estada de { $visa_days ->
        [one] { $visa_days } dia
       *[other] { $visa_days } dias
    }, ou indica que é preciso obter documento de residência.
        - O pedido é feito pelo parceiro chinês. Dúvidas: { $phone }.

answer-after_arrival =
    Registre o endereço na polícia em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } após chegar ao imóvel, faça o exame de saúde e peça a permissão de residência para trabalho à polícia de imigração em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada. A antiga etapa de retirar o cartão da permissão depois da entrada foi extinta em { $electronic }. Não comece a trabalhar antes de ter a permissão de residência.
    .details =
        - Endereço: o hotel faz o registro; em apartamento, vá ao posto de polícia do bairro, com a ajuda do anfitrião.
        - Exame de saúde: no serviço de saúde da alfândega, salvo se já tem atestado suficientemente recente.
        - Permissão de residência: pessoalmente, com impressões digitais; leve passaporte, Notificação ou permissão eletrônica, contrato ou outros documentos que o órgão pedir.
        - Cartão eletrônico de seguridade social (电子社保卡): registre-se no aplicativo; ele mostra a permissão de trabalho.
        - Alguns lugares pedem que titulares das categorias B e C mostrem os originais no guichê em até { $check_days ->
        [one] { $check_days } dia
       *[other] { $check_days } dias
    } após a entrada. Peça ao empregador que pergunte.

        Dúvidas: telefone { $hotline_immigration }.

answer-after_arrival-shaanxi =
    Registre o endereço na polícia em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } após chegar ao imóvel, faça o exame de saúde e peça a permissão de residência para trabalho à polícia de imigração em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada. A antiga etapa de retirar o cartão da permissão depois da entrada foi extinta em { $electronic }. Não comece a trabalhar antes de ter a permissão de residência.
    .details =
        - Endereço: o hotel faz o registro; em apartamento, vá ao posto de polícia do bairro, com a ajuda do anfitrião.
        - Exame de saúde: no serviço de saúde da alfândega, salvo se já tem atestado suficientemente recente.
        - Permissão de residência: pessoalmente, com impressões digitais; leve passaporte, Notificação ou permissão eletrônica, contrato ou outros documentos que o órgão pedir.
        - Cartão eletrônico de seguridade social (电子社保卡): registre-se no aplicativo; ele mostra a permissão de trabalho.
        - Shaanxi (陕西), segundo as perguntas e respostas publicadas: titulares das categorias B e C mostram no guichê os originais, a página do visto ou da permissão de residência e o atestado de saúde em até { $check_days ->
        [one] { $check_days } dia
       *[other] { $check_days } dias
    } após a entrada. Titulares da categoria A não precisam. Peça ao empregador que confirme.

        Dúvidas: telefone { $hotline_immigration }.

answer-after_arrival-card =
    Na data indicada: registrar o endereço em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } após chegar ao imóvel, fazer o exame de saúde, o empregador retirar o cartão físico da permissão de trabalho em até { $card_days ->
        [one] { $card_days } dia
       *[other] { $card_days } dias
    } após a entrada e pedir a permissão de residência em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada.
    .details =
        A etapa do cartão foi extinta em { $electronic }. Na época, algumas instituições fixavam prazos internos mais curtos para o cartão.

answer-police_registration =
    Registre o endereço em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } após chegar ao imóvel (住宿登记). O hotel faz isso por você. Em casa ou apartamento, você ou o anfitrião faz o registro no posto de polícia do bairro. Repita sempre que se mudar ou ficar em outro imóvel; quem não o faz é advertido e pode também ser multado em até RMB { $fine }.
    .details =
        - Leve passaporte com visto ou permissão de residência, contrato de locação e dados do proprietário; o posto diz o que mais é preciso.
        - On-line: algumas cidades oferecem formulário. Não temos lista confirmada; pergunte ao posto de polícia do bairro.
        - Depois de viagem: estadas em hotel são registradas pelo hotel. Se é preciso novo registro no próprio endereço depois de uma viagem, varia de lugar para lugar; pergunte ao seu posto de polícia. Pergunte também se é preciso novo registro após passaporte novo ou nova permissão de residência.
        - Se mudarem dados da permissão de residência, comunique à polícia de imigração em até { $change_days ->
        [one] { $change_days } dia
       *[other] { $change_days } dias
    }.

        Dúvidas: telefone { $hotline_immigration }.

answer-residence_permit =
    Peça pessoalmente ao setor de entrada e saída da polícia (公安机关出入境管理机构) em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada. Ele decide em até { $working_days ->
        [one] { $working_days } dia útil
       *[other] { $working_days } dias úteis
    } e retém o passaporte nesse período; o recibo (受理回执) comprova a estada legal. A permissão vale de { $min_days } dias a { $max_years ->
        [one] { $max_years } ano
       *[other] { $max_years } anos
    } e em geral acompanha a permissão de trabalho.
    .details =
        - Documentos: passaporte, foto, permissão de trabalho (Notificação ou permissão eletrônica), registro de endereço, atestado de saúde se a permissão for mais longa, e o que o órgão local acrescentar. São coletadas impressões digitais.
        - O atestado de saúde vale por { $health_months ->
        [one] { $health_months } mês
       *[other] { $health_months } meses
    } a partir da emissão.
        - Renovação: ao menos { $before ->
        [one] { $before } dia
       *[other] { $before } dias
    } antes do vencimento, depois de renovada a permissão de trabalho.
        - As recusas da polícia de imigração são definitivas.

        Algumas cidades recebem os pedidos da permissão de trabalho e da de residência juntos no mesmo guichê. Dúvidas: telefone { $hotline_immigration }.

answer-residence_permit-joint =
    Na sua cidade, a permissão de trabalho e a de residência podem ser pedidas juntas (一窗受理、并联审批), segundo consta em até { $joint ->
        [one] { $joint } dia útil
       *[other] { $joint } dias úteis
    }. Separadamente, peça em pessoa à polícia de imigração em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } após a entrada; ela decide em até { $working_days ->
        [one] { $working_days } dia útil
       *[other] { $working_days } dias úteis
    }. O recibo (受理回执) comprova a estada legal enquanto o passaporte fica retido.
    .details =
        - A permissão de residência vale de { $min_days } dias a { $max_years ->
        [one] { $max_years } ano
       *[other] { $max_years } anos
    } e em geral acompanha a permissão de trabalho. São coletadas impressões digitais.
        - Documentos: passaporte, foto, permissão de trabalho, registro de endereço, atestado de saúde para permissões mais longas e o que o órgão acrescentar.
        - Antes de ir, pergunte qual guichê e quais casos o pedido conjunto abrange. Dúvidas: telefone { $hotline_immigration }.

answer-permit_validity =
    Categoria A: até { $a_years ->
        [one] { $a_years } ano
       *[other] { $a_years } anos
    }. Categoria B: até { $b_years ->
        [one] { $b_years } ano
       *[other] { $b_years } anos
    }. Categoria C: em geral até { $c_years ->
        [one] { $c_years } ano
       *[other] { $c_years } anos
    } (prática, não confirmada por texto). Dentro disso, a permissão normalmente acompanha o contrato e o passaporte: vale o que terminar antes.
    .details =
        - Assim, contrato curto ou passaporte perto do vencimento dá permissão curta. Se puder, renove antes o passaporte.
        - Não encontramos limite para o número de renovações. Cada uma é reexaminada: empregador, cargo, idade e salário, quando ele contou.
        - Na prática, o órgão pode conceder menos que o máximo.

        Dúvidas: telefone { $hotline_work }.

answer-permit_validity-shenzhen =
    Em Shenzhen, consta que as renovações são em geral de { $usual ->
        [one] { $usual } ano
       *[other] { $usual } anos
    }, e de até { $longer ->
        [one] { $longer } ano
       *[other] { $longer } anos
    } após { $after ->
        [one] { $after } ano
       *[other] { $after } anos
    } de trabalho na China. O máximo é de { $a_years ->
        [one] { $a_years } ano
       *[other] { $a_years } anos
    } na categoria A e de { $b_years ->
        [one] { $b_years } ano
       *[other] { $b_years } anos
    } na categoria B. A permissão acompanha o contrato e o passaporte.
    .details =
        Conhecemos a prática de Shenzhen por uma única fonte não oficial. Pergunte ao órgão: { $phone }. Não encontramos limite para o número de renovações; cada uma é reexaminada.

answer-family_dependents =
    Cônjuge, pais, sogros e filhos menores de { $child_age } anos podem acompanhar você: com visto S1 para estadas acima de { $long_stay ->
        [one] { $long_stay } dia
       *[other] { $long_stay } dias
    }, seguido de permissão de residência para assuntos particulares (私人事务类居留证件), ou com visto S2 para estadas mais curtas. A permissão deles depende da sua e não permite trabalhar.
    .details =
        - Como pedir: o visto, na embaixada ou no consulado da China, com a sua carta-convite, prova do parentesco (certidão de casamento, nascimento ou adoção) e cópias das suas permissões; depois da entrada com S1, na polícia de imigração em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
        - Os familiares podem ser indicados no pedido da permissão de trabalho; para isso os documentos precisam de tradução para o chinês, mas não de legalização. A polícia ainda pode pedir documentos legalizados; por isso, legalize-os no seu país.
        - Companheiros não casados não estão entre os familiares citados na regra. Pergunte à embaixada ou ao consulado sobre outros vistos.
        - Quando a sua permissão de residência termina ou muda, a deles também tem de ser renovada ou alterada.

        Dúvidas: telefone { $hotline_immigration }.

answer-family_work =
    Com a permissão de residência de família, não: ela não permite trabalhar, e isso vale também para o cônjuge estrangeiro de cidadão chinês. Mas o cônjuge ou filho com visto ou permissão de residência válida pode pedir a própria permissão de trabalho sem sair da China, se um empregador o contratar e ele cumprir as condições.
    .details =
        - Vale para cônjuge ou filho de cidadão chinês e de estrangeiro que trabalha ou reside permanentemente na China.
        - O novo empregador faz o pedido on-line pela entrada para quem está no país; as condições gerais (categoria, diploma, experiência, idade etc.) são as mesmas para todos.
        - Depois da permissão de trabalho, a permissão de residência de família é convertida para trabalho na polícia de imigração. Só então se começa a trabalhar.
        - Com documento de residente permanente, não é preciso permissão de trabalho.

        Dúvidas: telefone { $hotline_work }.

answer-travel_reentry =
    Com permissão de residência válida (外国人居留证件), pode-se sair da China e voltar sem novo visto. Enquanto a polícia retém o passaporte por causa de um pedido, não é possível viajar ao exterior. Com visto Z de entrada única, não saia antes de ter a permissão de residência no passaporte: seria preciso novo visto para voltar.
    .details =
        - A permissão de residência deve estar válida no dia da volta. Renove-a ao menos { $before ->
        [one] { $before } dia
       *[other] { $before } dias
    } antes do vencimento, e antes de uma viagem longa.
        - Enquanto só a permissão de trabalho ou a renovação dela está em andamento, o passaporte não fica retido por isso; pergunte ao empregador se a sua presença ou os originais podem ser pedidos nesse período. Se o pedido é feito na China com outro visto, pergunte antes de sair: esse visto pode não permitir a volta.
        - Viagens a Hong Kong, Macau e Taiwan contam como saída e entrada.
        - Permissão de residência em andamento: o recibo comprova a estada legal na China, mas não serve para reentrar. Em emergência, pergunte à polícia de imigração se pode retirar o passaporte.
        - Depois de mudança de emprego ou cancelamento, verifique antes se a permissão de residência ainda é válida.

        Dúvidas: telefone { $hotline_immigration }.

answer-extension-shenzhen =
    O empregador pede a renovação (延期) on-line o mais tardar { $before ->
        [one] { $before } dia
       *[other] { $before } dias
    } antes do vencimento da permissão; em seguida renova-se a permissão de residência, também ao menos { $residence_before ->
        [one] { $residence_before } dia
       *[other] { $residence_before } dias
    } antes do vencimento. Consta que desde { $since } Shenzhen recusa renovações nas categorias B e C a partir de { $age } anos.
    .details =
        - As notícias sobre idade não são oficiais, e apenas uma delas indica idade menor para mulheres. Peça ao empregador que pergunte cedo: { $phone }.
        - A partir de quando: { $earliest ->
        [one] { $earliest } dia
       *[other] { $earliest } dias
    } antes do vencimento, segundo o texto nacional mais antigo; pergunte se Shenzhen abre antes.
        - Documentos: formulário de renovação (sua assinatura, carimbo do empregador), novo contrato ou carta de nomeação, passaporte, permissão de residência para trabalho válida e outros, se pedidos.
        - A permissão de trabalho e a de residência devem estar válidas, e empregador e cargo devem ser os mesmos. Novo título com o mesmo tipo de trabalho: junte uma carta. Outra ocupação: cancelamento e novo pedido.

answer-extension =
    O empregador pede a renovação (延期) on-line o mais tardar { $before ->
        [one] { $before } dia
       *[other] { $before } dias
    } antes do vencimento da permissão de trabalho. Ela e a permissão de residência devem ainda estar válidas, e empregador e cargo devem continuar os mesmos. Depois renova-se a permissão de residência, também ao menos { $residence_before ->
        [one] { $residence_before } dia
       *[other] { $residence_before } dias
    } antes do vencimento.
    .details =
        - A partir de quando: { $earliest ->
        [one] { $earliest } dia
       *[other] { $earliest } dias
    } antes do vencimento, segundo o texto nacional mais antigo; Pequim abre { $earliest_beijing ->
        [one] { $earliest_beijing } dia
       *[other] { $earliest_beijing } dias
    } antes. Em outros lugares, pergunte.
        - Documentos: formulário de renovação (sua assinatura, carimbo do empregador), novo contrato ou carta de nomeação, passaporte, permissão de residência para trabalho válida. Em Pequim, as vias do salário acrescentam compromisso e registros fiscais. Alguns órgãos querem novo atestado de saúde.
        - Diploma e certidão de antecedentes não estão na lista da renovação.
        - Novo título com o mesmo tipo de trabalho: junte uma carta. Outra ocupação: cancelamento e novo pedido. Outro empregador não pode renovar.
        - A permissão de trabalho e a de residência podem terminar no mesmo dia: comece pela de trabalho, com tempo para que a outra saia a seguir.

        Perdeu o prazo? Peça ao empregador que ligue já para { $hotline_work }.

answer-extension-beijing =
    Em Pequim, o empregador pode pedir a renovação (延期) de { $earliest_beijing ->
        [one] { $earliest_beijing } dia
       *[other] { $earliest_beijing } dias
    } até { $before ->
        [one] { $before } dia
       *[other] { $before } dias
    } antes do vencimento; a decisão sai em até { $decision ->
        [one] { $decision } dia útil
       *[other] { $decision } dias úteis
    }. A permissão de trabalho e a de residência devem estar válidas, com o mesmo empregador e cargo. Depois renova-se a permissão de residência, ao menos { $residence_before ->
        [one] { $residence_before } dia
       *[other] { $residence_before } dias
    } antes do vencimento.
    .details =
        - Documentos: formulário de renovação (sua assinatura, carimbo do empregador), novo contrato ou carta de nomeação, passaporte, permissão de residência para trabalho válida; as vias do salário acrescentam compromisso e registros fiscais.
        - O novo contrato começa quando o anterior termina, sem intervalo.
        - Na renovação, B pode passar a A com documentos comprobatórios, e um passaporte novo pode ser registrado ao mesmo tempo.
        - Novo título com o mesmo tipo de trabalho: junte uma carta. Outra ocupação: cancelamento e novo pedido.

        Dúvidas: { $phone }.

answer-expired_or_overstay =
    Vá agora à polícia de imigração e avise o empregador ainda hoje: não espere nem saia do país sem orientação. A permissão de trabalho vencida caduca por si e não pode ser renovada; é preciso novo pedido. Ficar sem permissão válida traz advertência e, em casos graves, RMB { $per_day } por dia, até RMB { $cap }, ou detenção.
    .details =
        - Detenção em casos graves: de { $detention_min } a { $detention_max ->
        [one] { $detention_max } dia
       *[other] { $detention_max } dias
    }. A polícia decide o que se segue.
        - Pare de trabalhar assim que a permissão caducar: trabalhar sem ela é ilegal.
        - Ainda não venceu, mas faltam menos de { $before ->
        [one] { $before } dia
       *[other] { $before } dias
    }: o empregador deve perguntar já ao órgão se ainda aceita a renovação. Não conte com exceções de anos anteriores.
        - A polícia de imigração pode emitir permissão de permanência (停留证件) quando as regras permitem; pergunte antes do último dia válido.
        - Para permissão caducada não se emite certificado de cancelamento; um empregador posterior usa a página da permissão de residência cancelada.

        Telefones: { $hotline_immigration } (estada), { $hotline_work } (permissão de trabalho).

answer-change_employer =
    Antes, o empregador antigo cancela a permissão, em até { $cancel_days ->
        [one] { $cancel_days } dia útil
       *[other] { $cancel_days } dias úteis
    } após o fim do emprego; depois o novo faz o pedido dentro da China (变更用人单位), se a ocupação é a mesma e a permissão de residência para trabalho ainda vale. Não é preciso nova certidão de antecedentes nem novo atestado de saúde. Não trabalhe para o novo empregador antes da aprovação.
    .details =
        - Do empregador antigo: carta de liberação ou de saída e certificado de cancelamento (注销证明).
        - Para o novo: formulário, novo contrato, passaporte, permissão de residência para trabalho válida, foto, certificado de cancelamento. Diploma e declaração de experiência só se não houver cópia aceitável no sistema.
        - O novo contrato deve começar depois que o cancelamento produzir efeito.
        - Outra ocupação: novo pedido; se dentro da China, depende do órgão.
        - Outra cidade: decide o órgão da nova cidade; pergunte antes de pedir demissão.
        - Depois, altere a permissão de residência na polícia de imigração.

        Peça ao novo empregador que ligue para { $hotline_work } antes da demissão: a permissão de residência pode não durar durante um intervalo entre empregos.

answer-change_employer-beijing =
    Em Pequim, antes cancela-se a permissão antiga; depois o novo empregador faz o pedido dentro da China (变更用人单位), para a mesma ocupação, com permissão de residência para trabalho válida ou permissão de permanência obtida em até { $stay_days ->
        [one] { $stay_days } dia
       *[other] { $stay_days } dias
    } após o cancelamento. Decisão em até { $decision ->
        [one] { $decision } dia útil
       *[other] { $decision } dias úteis
    }. Sem nova certidão de antecedentes nem novo atestado de saúde. Não trabalhe antes da aprovação.
    .details =
        - O novo contrato não pode começar antes de a decisão de cancelamento produzir efeito.
        - Diploma e declaração de experiência só se não houver cópia aceitável no sistema.
        - Outra ocupação: novo pedido pela entrada para quem está no país.
        - Volta ao mesmo empregador depois do cancelamento: a mesma entrada, com explicação por escrito.
        - Depois, altere a permissão de residência na polícia de imigração.

        Peça ao novo empregador que ligue para { $phone } antes da demissão.

answer-change_information =
    Novo passaporte, nome, cargo ou categoria com o mesmo empregador: ele pede a alteração (信息变更) on-line em até { $working_days ->
        [one] { $working_days } dia útil
       *[other] { $working_days } dias úteis
    }. O que consta na permissão de residência, como um passaporte novo, você mesmo comunica à polícia de imigração em até { $residence_days ->
        [one] { $residence_days } dia
       *[other] { $residence_days } dias
    }.
    .details =
        - Documentos: formulário de alteração assinado e carimbado e o comprovante, como a página do novo passaporte com a do visto ou da permissão, ou uma carta sobre o novo título.
        - Algumas fontes contam dias corridos em vez de dias úteis: não deixe para o fim.
        - Promoção ou novo título com o mesmo tipo de trabalho é alteração. Ocupação diferente exige cancelamento e novo pedido.
        - Nome, endereço, representante legal ou encarregado da empresa: o empregador altera o próprio cadastro no sistema; em Pequim, o nome da empresa é alterado antes na plataforma nacional. Pergunte se a sua permissão também precisa ser alterada.
        - Outra pessoa jurídica é novo empregador.

        Dúvidas: telefone { $hotline_work } (permissão de trabalho), { $hotline_immigration } (permissão de residência).

answer-cancellation =
    Quando o emprego termina, o empregador cancela a permissão (注销) no sistema on-line em até { $working_days ->
        [one] { $working_days } dia útil
       *[other] { $working_days } dias úteis
    }. O comprovante do fim do emprego precisa da sua assinatura e do carimbo do empregador. Peça o certificado de cancelamento (注销证明): o próximo empregador vai precisar dele.
    .details =
        - Documentos: formulário de cancelamento carimbado, comprovante assinado do fim do emprego e outros, se pedidos; uma explicação, se o estrangeiro saiu por conta própria.
        - Algumas fontes contam dias corridos em vez de dias úteis: não deixe para o fim.
        - A permissão que vence sem renovação é cancelada automaticamente, sem certificado.
        - Se o empregador não existe mais, você mesmo pode cancelar no guichê local, com prova da extinção e uma explicação.
        - O empregador também deve comunicar a saída à polícia de imigração.
        - Se nada é feito, a permissão antiga continua no sistema e o próximo empregador não pode usar a transferência. Lembre o empregador por escrito.

        Dúvidas: telefone { $hotline_work }.

answer-cancellation-beijing =
    Em Pequim, o empregador cancela a permissão (注销) on-line em até { $working_days ->
        [one] { $working_days } dia útil
       *[other] { $working_days } dias úteis
    } após o fim do emprego; a decisão sai em até { $decision ->
        [one] { $decision } dia útil
       *[other] { $decision } dias úteis
    }. O comprovante do fim do emprego precisa da sua assinatura e do carimbo do empregador. Peça o certificado de cancelamento (注销证明).
    .details =
        - Se a permissão se baseou em compromisso salarial, apresentam-se também os registros fiscais e a captura de tela da retenção na fonte.
        - Durante um litígio trabalhista, nenhuma das partes pode cancelar sozinha sem sentença ou laudo arbitral que já produza efeitos.
        - Se o estrangeiro saiu sem avisar e não é localizado há mais de { $unreachable } dias, o empregador pode publicar um aviso em jornal por { $notice ->
        [one] { $notice } dia
       *[other] { $notice } dias
    } e então cancelar sem a assinatura.

        Dúvidas: { $phone }.

answer-employer_wont_cancel =
    O empregador tem de cancelar em até { $cancel_days ->
        [one] { $cancel_days } dia útil
       *[other] { $cancel_days } dias úteis
    } e deve entregar o certificado de fim do contrato (解除或者终止劳动合同的证明). Exija por escrito, com prazo, guarde as provas e ligue para o órgão da permissão de trabalho: telefone { $hotline_work }. Se ele continuar a recusar, cabe arbitragem trabalhista.
    .details =
        - Peça demissão da forma correta: por escrito, com { $notice_days ->
        [one] { $notice_days } dia
       *[other] { $notice_days } dias
    } de antecedência fora do período de experiência, para que o fim do contrato fique fora de dúvida.
        - Pela lei trabalhista, o empregador entrega o certificado no fim do contrato e transfere a seguridade social em até { $certificate_days ->
        [one] { $certificate_days } dia
       *[other] { $certificate_days } dias
    }; você pode pedir indenização por danos.
        - Algumas fontes contam o prazo do cancelamento em dias corridos.
        - Enquanto o empregador existe, você não pode cancelar sozinho. Em Pequim, sentença ou laudo arbitral que já produza efeitos pode suprir isso; em outros lugares, pergunte ao órgão.
        - Se o empregador foi extinto, você mesmo pode cancelar com prova disso.
        - Ameaça de deportação ou de lista negra não é motivo para assinar algo falso: quem decide são as autoridades, e não o empregador.
        - Atenção à data final da permissão de residência: um litígio não a prolonga.

        Reclamações: telefone { $hotline_city } da sua cidade.

answer-employer_wont_cancel-beijing =
    Em Pequim, se o empregador não cancela, é preciso sentença ou laudo arbitral que já produza efeitos; em litígio, nenhuma das partes pode cancelar sozinha. Se o empregador foi extinto, você mesmo pode cancelar. Antes, exija por escrito: ele tem de cancelar em até { $cancel_days ->
        [one] { $cancel_days } dia útil
       *[other] { $cancel_days } dias úteis
    } e certificar o fim do contrato.
    .details =
        - Guarde a prova da demissão, as suas cartas e as respostas. Ligue para o órgão: { $phone }.
        - O laudo se obtém na arbitragem trabalhista; o telefone para questões de trabalho é { $hotline_work }.
        - Atenção à data final da permissão de residência: um litígio não a prolonga. Pergunte a tempo à polícia de imigração sobre uma permissão de permanência.

answer-after_leaving_job =
    Não encontramos regra que dê um número fixo de dias após o fim do emprego. A permissão de residência foi dada por causa dele; quando termina, comunique a mudança à polícia de imigração em até { $report_days ->
        [one] { $report_days } dia
       *[other] { $report_days } dias
    } e pergunte ali quanto tempo pode ficar e se cabe uma permissão de permanência (停留证件). Se possível, faça isso antes do último dia de trabalho.
    .details =
        - O empregador cancela a permissão de trabalho em até { $cancel_days ->
        [one] { $cancel_days } dia útil
       *[other] { $cancel_days } dias úteis
    } (algumas fontes contam dias corridos) e comunica a saída à polícia.
        - A permissão de residência cujo motivo acabou pode ser declarada sem efeito se a mudança não for comunicada. Não confie na data impressa nela.
        - Por lei, a permissão de permanência vale no máximo { $stay_max ->
        [one] { $stay_max } dia
       *[other] { $stay_max } dias
    }; quantos dias se concedem é decidido caso a caso.
        - Com novo emprego na mesma ocupação, o pedido do novo empregador deve estar pronto antes que a permissão de residência termine.
        - As permissões dos familiares dependem da sua.

        Pergunte a prática da sua cidade no telefone { $hotline_immigration }.

answer-after_leaving_job-beijing =
    Quando o emprego termina, comunique a mudança à polícia de imigração em até { $report_days ->
        [one] { $report_days } dia
       *[other] { $report_days } dias
    } e pergunte quanto tempo pode ficar. Para um novo emprego em Pequim, uma permissão de permanência (停留证件) obtida em até { $stay_days ->
        [one] { $stay_days } dia
       *[other] { $stay_days } dias
    } após o cancelamento da permissão de trabalho pode substituir a permissão de residência para trabalho.
    .details =
        - Não encontramos regra que dê um número fixo de dias. A permissão de residência cujo motivo acabou pode ser declarada sem efeito se a mudança não for comunicada; não confie na data impressa nela.
        - Quantos dias a permissão de permanência dá é decidido caso a caso.
        - As permissões dos familiares dependem da sua.

        Dúvidas: telefone { $hotline_immigration }.

answer-lost_card =
    Desde { $electronic } os cartões não são mais substituídos: a permissão de trabalho agora é eletrônica. Se o cartão foi perdido, roubado ou danificado, avise o empregador, que faz no sistema on-line o pedido "reemitir permissão de trabalho eletrônica" (补办电子工作许可). Depois a permissão é mostrada com o cartão eletrônico de seguridade social (电子社保卡).
    .details =
        - A permissão em si continua válida; só o cartão se perdeu.
        - Não encontramos prazo nem taxa para isso. Faça logo, e antes de uma renovação ou alteração.
        - Cartão roubado: registre também a ocorrência na polícia e guarde a cópia.

        Dúvidas: telefone { $hotline_work }.

answer-lost_card-card =
    Na data indicada, a perda ou o dano do cartão (外国人工作许可证) era declarado no sistema on-line, e o empregador pedia a substituição (补办). Desde { $electronic } os cartões não são mais substituídos; a permissão é eletrônica.
    .details =
        Se perdeu o cartão naquela época e nunca o substituiu, peça ao empregador que pergunte sobre a permissão eletrônica no telefone { $hotline_work }.

answer-electronic_permit =
    Desde { $electronic } não se emite cartão de plástico: a permissão de trabalho está vinculada ao cartão de seguridade social e é mostrada no aplicativo do cartão eletrônico (电子社保卡). Enquanto ela não aparece ali, por exemplo para pedir a permissão de residência, a prova é a Notificação ou a permissão eletrônica. O cartão antigo válido pode ser usado até a renovação ou alteração.
    .details =
        - Para obtê-la: depois da entrada, registre-se no aplicativo com nome, número da permissão ou da seguridade social e passe pela verificação de nome e rosto.
        - Se tem cartão antigo válido e quer o formato eletrônico, o empregador faz o pedido "reemitir permissão de trabalho eletrônica" (补办电子工作许可).
        - Se o aplicativo não encontra você: compare a grafia do nome e o número do passaporte com os dados apresentados pelo empregador.

        Dúvidas sobre o aplicativo e a permissão: telefone { $hotline_work }.

answer-electronic_permit-card =
    Na data indicada, a permissão de trabalho ainda era um cartão físico (外国人工作许可证), retirado pelo empregador em até { $card_days ->
        [one] { $card_days } dia
       *[other] { $card_days } dias
    } após a entrada. A permissão eletrônica, vinculada ao cartão de seguridade social, é emitida desde { $electronic }.
    .details =
        Cartões então válidos podem ser usados até a renovação ou alteração.

answer-work_location =
    A permissão está vinculada ao empregador, ao cargo e ao local de trabalho nela indicados; trabalhar regularmente em outro lugar vai além dela e pode ser trabalho ilegal. Viagens a serviço e reuniões para o próprio empregador não são um novo emprego. Para filial, cliente ou campus onde se trabalha regularmente, o empregador deve consultar antes o órgão.
    .details =
        - Não encontramos texto que diga quantos dias fora ainda são viagem a serviço. Quanto mais longo e regular, mais se precisa de resposta por escrito.
        - Indique no contrato e no pedido todos os locais habituais de trabalho.
        - Outra cidade em definitivo: pergunte ao órgão da cidade atual e ao da nova se basta uma alteração ou se é preciso novo pedido. Se a filial é outra pessoa jurídica, trata-se de novo empregador.
        - O empregador deve comunicar a mudança do local de trabalho à polícia de imigração.

        Peça ao empregador que pergunte no telefone { $hotline_work }.

answer-side_and_remote_work =
    Segundo emprego com esta permissão, não: ela cobre apenas o empregador, o cargo e o local nela indicados. Aulas particulares, trabalho autônomo e trabalho pago para terceiros fora disso são trabalho ilegal (超出工作许可限定范围), mesmo com o consentimento do empregador. Para trabalho remoto para empresa estrangeira durante a estada na China, não encontramos regra oficial: considere incerto e pergunte antes.
    .details =
        - Multa por trabalho ilegal: RMB { $fine_min } a { $fine_max }; em casos graves, também detenção.
        - Consta que algumas zonas testam regras para cargos adicionais; pergunte ao órgão se é o caso da sua.
        - Trabalho remoto com status de visitante: fontes secundárias tratam trabalho pago feito na China como trabalho que exige permissão.
        - Rendimento com conteúdo próprio (vídeos, transmissões): não encontramos regra; pago com regularidade, pode contar como trabalho. Pergunte antes de começar.

        Se puder, pergunte por escrito: telefone { $hotline_work } (permissão de trabalho), { $hotline_immigration } (estada).

answer-own_company =
    Ter uma empresa não dá direito a trabalhar: a permissão também é necessária, e a empresa é o empregador que a pede. É preciso enquadrar-se numa categoria: A, como fundador ou em certos cargos de direção, ou B, por diploma e experiência, salário ou pontos. O investidor que não trabalha na empresa não precisa de permissão, mas não pode trabalhar.
    .details =
        - Via do fundador na categoria A (创新创业人才): investimento baseado em invenção importante, patente ou know-how próprios, estável por { $years ->
        [one] { $years } ano consecutivo
       *[other] { $years } anos consecutivos
    }, com ao menos USD { $invested } investidos e participação pessoal de ao menos { $share }%.
        - Cargos de direção: presidente do conselho, representante legal, diretor-geral ou especialista-chefe de certas empresas; parte desses textos conhecemos apenas por fontes secundárias.
        - Quando um formulário exige a sua assinatura e a da empresa, pergunte ao órgão quem pode assinar por ela.
        - A empresa deve cumprir todas as condições para empregadores e pagar ao menos o salário mínimo.
        - As cidades variam muito (parques de empresas iniciantes, regra para iniciantes em C). Pergunte antes de registrar a empresa: telefone { $hotline_work }.

answer-own_company-beijing =
    Em Pequim, empreendedores estrangeiros em fase inicial podem fazer o pedido por meio de parques e incubadoras listados. Fora disso, a sua empresa pede como empregador, e é preciso enquadrar-se na categoria A (fundador, cargo de direção) ou B. Só ter uma empresa não dá direito a trabalhar.
    .details =
        - Via do fundador na categoria A (创新创业人才): invenção importante, patente ou know-how próprios, investimento estável por { $years ->
        [one] { $years } ano consecutivo
       *[other] { $years } anos consecutivos
    }, ao menos USD { $invested } investidos e participação pessoal de ao menos { $share }%.
        - Pergunte quais parques estão na lista antes de registrar a empresa: { $phone }.

answer-own_company-tianjin =
    Em Tianjin, investidor ou representante legal que não participa da gestão da empresa não pode pedir; quem participa e cumpre A ou B pode, com alguma tolerância de idade. O investidor principal de uma empresa iniciante que não alcança A nem B pode pedir inicialmente em C, por { $startup_years ->
        [one] { $startup_years } ano
       *[other] { $startup_years } anos
    }.
    .details =
        A renovação dessa permissão C exige prova de atividade real. A sua empresa é o empregador que faz o pedido. Pergunte antes de registrar a empresa: telefone { $hotline_work }.

answer-penalties =
    Trabalho ilegal (非法就业): multa de RMB { $fine_min } a { $fine_max }; em casos graves, também detenção de { $detention_min } a { $detention_max ->
        [one] { $detention_max } dia
       *[other] { $detention_max } dias
    }. O empregador é multado em RMB { $employer_fine } por pessoa, até RMB { $employer_cap }, e os ganhos ilegais são confiscados. O estrangeiro pode receber ordem de sair do país ou ser repatriado (遣送出境).
    .details =
        - É trabalho ilegal: trabalhar enquanto faltar a permissão de trabalho ou a de residência, fora do alcance da permissão ou, como estudante, fora dos postos ou além das horas permitidas.
        - Ordem de saída: no máximo em { $leave_days ->
        [one] { $leave_days } dia
       *[other] { $leave_days } dias
    }. Depois de repatriação, entrada proibida por { $ban_from } a { $ban_to } anos. Os custos são seus ou, se não puder pagar, do empregador infrator.
        - Quem intermedeia trabalho ilegal também é multado.
        - Fraude para obter visto ou permissão de residência: multa de RMB { $fraud_min } a { $fraud_max }; em casos graves, maior e com detenção.
        - Documentos falsos para a permissão de trabalho: recusa e advertência; a permissão obtida com engano é revogada. Em algumas matérias há impedimento de novos pedidos; não conseguimos confirmar se vale para permissões de trabalho.
        - O compromisso descumprido é registrado como quebra de confiança (失信行为).

        Se for interrogado ou intimado, busque orientação jurídica antes de assinar.

answer-social_insurance_tax =
    Empregados estrangeiros participam de todos os { $insurances } ramos da seguridade social; o empregador faz a inscrição em até { $register_days ->
        [one] { $register_days } dia
       *[other] { $register_days } dias
    } após a permissão. Um acordo entre o seu país e a China pode dispensar de parte deles, como a aposentadoria. Imposto sobre o rendimento: quem fica na China { $resident_days ->
        [one] { $resident_days } dia
       *[other] { $resident_days } dias
    } ou mais num ano civil é residente fiscal.
    .details =
        - Peça ao empregador prova da inscrição e das contribuições; a permissão eletrônica está vinculada ao cartão de seguridade social.
        - Para dispensa por acordo, pergunte no telefone { $hotline_work } qual prova é necessária, antes do pagamento inicial do salário.
        - Lemos a regra da seguridade social apenas na redação original; pergunte se mudou.
        - Benefícios isentos para moradia, curso de idioma e educação dos filhos podem ser usados até { $allowance_until } no lugar das deduções especiais, sem acumular.
        - Se a permissão se baseou num valor de salário, o registro fiscal deve confirmá-lo na renovação ou no cancelamento seguinte (Pequim).

        Seguridade social: telefone { $hotline_work }. Declarações e restituições de imposto são com a repartição fiscal.

answer-out_of_domain_near =
    Isso é próximo do meu assunto, mas eu só respondo sobre a permissão de trabalho na China continental. Vistos sem trabalho, residência permanente, passaporte perdido: telefone { $hotline_immigration }. Litígios de salário ou demissão e seguridade social: { $hotline_work }. Outros serviços da cidade: { $hotline_city }.
    .details =
        - Vistos no exterior: embaixada ou consulado da China. Passaporte perdido: a polícia e a sua própria embaixada.
        - Casamento: repartição de assuntos civis. Declarações e restituições de imposto: repartição fiscal. Registro de empresa: regulador do mercado.
        - Permissões de trabalho de Hong Kong, Macau, Taiwan ou outros países: as respectivas autoridades.
        - Não procuramos emprego. Se você tem uma oferta de trabalho na China continental, pergunte-me sobre a permissão.
