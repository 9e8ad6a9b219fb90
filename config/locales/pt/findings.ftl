### Constatações da verificação prévia: finding-<code>-<status>[-variant] diz o que foi constatado, fix-<code>[-variant] o que
### fazer, um passo por linha. Datas, números e listas são variáveis; vêm dos documentos e das regras.

## Arquivos e páginas

finding-file-unreadable-pass = Foi possível abrir e ler { $file }.
finding-file-unreadable-fail-encrypted = { $file } está protegido por senha e por isso não pode ser lido.
finding-file-unreadable-fail-damaged = { $file } está danificado e não pode ser aberto.
finding-file-unreadable-fail-empty = { $file } está vazio.
finding-file-unreadable-fail-unsupported = { $file } é de um tipo que não pode ser lido aqui.
finding-file-unreadable-unknown = Este serviço não conseguiu ler { $file } até o fim.
fix-file-unreadable-encrypted =
    Salve o arquivo de novo, sem senha.
    Envie o novo arquivo.
fix-file-unreadable-damaged =
    Abra o arquivo no seu próprio aparelho para ver se está íntegro.
    Digitalize ou exporte o documento de novo e envie o novo arquivo.
fix-file-unreadable-empty = Digitalize ou exporte o documento de novo, confira o arquivo e envie.
fix-file-unreadable-unsupported = Salve o documento como PDF ou como imagem JPG ou PNG e envie.

finding-file-too_large-pass = { $file } está dentro dos limites de tamanho.
finding-file-too_large-fail-too_large_bytes = { $file } é maior do que este serviço aceita.
finding-file-too_large-fail-too_many_pages = { $file } tem mais páginas do que este serviço aceita.
finding-file-too_large-fail-too_many_pixels = Uma imagem em { $file } tem mais pixels do que este serviço aceita.
fix-file-too_large-too_large_bytes = Digitalize o documento de novo em resolução menor, ou divida-o em vários arquivos, e envie.
fix-file-too_large-too_many_pages = Divida o arquivo, ou retire páginas que não pertencem a nenhum documento do pedido, e envie as partes.
fix-file-too_large-too_many_pixels = Reduza a imagem de modo que o texto continue fácil de ler e envie de novo.

finding-page-legible-pass = Todas as páginas podem ser lidas.
finding-page-legible-fail-blurred = A imagem está desfocada demais para ser lida: { $pages }.
finding-page-legible-fail-cropped = Parte da página está cortada, e o resto não pôde ser lido: { $pages }.
finding-page-legible-fail-dark = A imagem está escura demais para ser lida: { $pages }.
finding-page-legible-fail-glare = Um reflexo encobre parte do texto: { $pages }.
finding-page-legible-fail-low_resolution = O texto está pequeno demais na imagem para ser lido: { $pages }.
finding-page-legible-fail-unreadable = O texto não pôde ser lido: { $pages }.
finding-page-legible-unknown = Algumas páginas só puderam ser lidas em parte. { $pages }
fix-page-legible-blurred =
    Coloque o documento plano, com boa luz, e segure firme o telefone, ou use um scanner.
    Confira na tela se consegue ler as letras menores e envie a nova imagem.
fix-page-legible-cropped = Tire a foto de novo com todas as bordas do documento visíveis e envie.
fix-page-legible-dark = Tire a foto de novo à luz do dia ou de uma lâmpada, sem a sua sombra sobre o documento, e envie.
fix-page-legible-glare = Tire a foto de novo sem flash, com a luz vindo de lado, e envie.
fix-page-legible-low_resolution = Digitalize o documento, ou tire a foto mais de perto para que a página ocupe todo o quadro, e envie.
fix-page-legible-unreadable = Digitalize o original em cores e envie o novo arquivo.

## Está tudo aí?

finding-presence-passport-pass = O passaporte está presente.
finding-presence-passport-fail = Falta a página de dados do passaporte.
finding-presence-passport-unknown = Não é certo que a página de dados do passaporte esteja entre os arquivos.
fix-presence-passport = Digitalize em cores a página do passaporte com a sua foto e as linhas de letras na parte de baixo, e envie.

finding-presence-diploma-pass = O diploma está presente.
finding-presence-diploma-fail = Falta o diploma do seu grau mais alto.
finding-presence-diploma-unknown = Não é certo que haja um diploma entre os arquivos, ou que ele seja necessário no seu caso.
fix-presence-diploma =
    Digitalize o diploma do seu grau mais alto, com a legalização se ele foi emitido fora da China continental.
    Envie-o junto com a tradução para o chinês.

finding-presence-no_criminal_record-pass = A certidão de antecedentes criminais está presente.
finding-presence-no_criminal_record-fail = Falta a certidão de antecedentes criminais.
finding-presence-no_criminal_record-unknown = Não é certo que haja uma certidão de antecedentes criminais entre os arquivos, ou que ela seja necessária no seu caso.
fix-presence-no_criminal_record =
    Peça a certidão à polícia ou à justiça do seu país de nacionalidade ou de residência habitual.
    Providencie a legalização e a tradução para o chinês e envie todas as páginas.

finding-presence-employment_contract-pass = O contrato de trabalho está presente.
finding-presence-employment_contract-fail = Falta o contrato de trabalho.
finding-presence-employment_contract-unknown = Não é certo que haja um contrato de trabalho entre os arquivos, ou que ele seja necessário no seu caso.
fix-presence-employment_contract = Peça ao empregador o contrato assinado e carimbado e envie todas as páginas.

finding-presence-work_experience-pass = Há uma declaração sobre a sua experiência profissional.
finding-presence-work_experience-fail = Não há declaração sobre a sua experiência profissional.
finding-presence-work_experience-unknown = Não é certo que haja uma declaração de experiência profissional entre os arquivos, ou que ela seja necessária no seu caso.
fix-presence-work_experience =
    Peça aos empregadores anteriores, onde fez trabalho relacionado, uma declaração que indique o cargo e o período.
    Ela deve trazer assinatura ou carimbo e o telefone ou e-mail de um contato.

finding-presence-medical_exam-pass = O atestado de saúde está presente.
finding-presence-medical_exam-fail = Falta o atestado de saúde.
finding-presence-medical_exam-unknown = Não é certo que haja um atestado de saúde entre os arquivos, ou que ele seja necessário agora.
fix-presence-medical_exam =
    Pergunte ao empregador se o órgão dele aceita um compromisso de saúde antes da entrada na China.
    Se não aceitar, faça o exame, ou a verificação dele, no serviço chinês de saúde e quarentena e envie o atestado.

finding-presence-photo-pass = A foto de passaporte está presente.
finding-presence-photo-fail = Falta a foto de passaporte.
finding-presence-photo-unknown = Não é certo que haja uma foto de passaporte entre os arquivos.
fix-presence-photo = Envie uma foto recente em cores: rosto de frente, nada na cabeça, fundo branco liso.

finding-presence-application_form-pass = O formulário do pedido está presente.
finding-presence-application_form-fail = Falta o formulário do pedido.
finding-presence-application_form-unknown = O formulário do pedido não está entre os arquivos. O sistema on-line o imprime depois de inseridos os dados; por isso, a falta não pesa contra os seus documentos.
fix-presence-application_form = O empregador imprime o formulário no sistema on-line; assine-o, peça o carimbo e envie a digitalização.

## Passaporte

finding-passport-mrz-pass = As linhas de leitura óptica do passaporte são coerentes.
finding-passport-mrz-fail = Os dígitos de controle das linhas de leitura óptica do passaporte não conferem com o que ali está escrito.
finding-passport-mrz-unknown = Não foi possível verificar as linhas de leitura óptica do passaporte.
fix-passport-mrz =
    Digitalize a página de dados de novo, plana e com as linhas de baixo inteiramente visíveis.
    Se o resultado se repetir, mostre o passaporte à autoridade que o emitiu.

finding-passport-validity-pass = O passaporte é válido até { $expiry }, além do prazo exigido ({ $months }).
finding-passport-validity-fail = O passaporte vence em { $expiry }. Ainda deve valer por { $months }, isto é, ao menos até { $needed }.
finding-passport-validity-fail-expired = O passaporte venceu em { $expiry }.
finding-passport-validity-unknown = Não foi possível decidir se o passaporte vale por tempo suficiente.
fix-passport-validity =
    Renove o passaporte antes do pedido; o novo deve valer até { $needed } ou mais.
    Informe o novo número ao empregador, pois ele aparece também em outros documentos.
fix-passport-validity-expired =
    Peça um novo passaporte, válido até { $needed } ou mais.
    Informe o novo número ao empregador, pois ele aparece também em outros documentos.

## Diploma

finding-diploma-degree_level-pass = O diploma ({ $level }) alcança o nível necessário ({ $needed }).
finding-diploma-degree_level-fail = O diploma apresentado é de nível: { $level }; este pedido exige ao menos: { $needed }.
finding-diploma-degree_level-unknown = Não foi possível decidir se o nível do diploma é suficiente.
fix-diploma-degree_level =
    Se tem um diploma de nível mais alto, envie-o.
    Se não tem, pergunte ao empregador se outra via ou categoria serve para você.

finding-diploma-is_final-pass = Este é o diploma.
finding-diploma-is_final-fail = Este não é o próprio diploma, mas um documento relacionado, como histórico escolar, comprovante de matrícula ou certificado provisório.
finding-diploma-is_final-unknown = Não foi possível decidir se este é o próprio diploma.
fix-diploma-is_final = Envie o diploma que a instituição entregou ao conceder o grau.

finding-diploma-authenticated-pass = O diploma está legalizado: { $way }.
finding-diploma-authenticated-pass-none_needed = Um diploma deste país não precisa de legalização: { $country }.
finding-diploma-authenticated-fail = Não foi encontrada legalização do diploma. País do diploma: { $country }. Vale uma destas formas: { $ways }.
finding-diploma-authenticated-fail-not_accepted = A legalização do diploma ({ $way }) não vale para o país dele ({ $country }). Vale uma destas formas: { $ways }.
finding-diploma-authenticated-unknown = Não foi possível decidir se o diploma está legalizado de forma válida.
fix-diploma-authenticated =
    Legalize o diploma de uma destas formas: { $ways }.
    Envie a legalização junto com o diploma, todas as páginas.
fix-diploma-authenticated-not_accepted =
    Legalize o diploma de novo, de uma destas formas: { $ways }.
    Envie a nova legalização junto com o diploma, todas as páginas.

finding-diploma-translated-pass = Há uma tradução carimbada do diploma para o chinês.
finding-diploma-translated-pass-none_needed = O diploma está em chinês e não precisa de tradução.
finding-diploma-translated-fail = O diploma não está em chinês, e não foi encontrada tradução dele para o chinês.
finding-diploma-translated-fail-not_chinese = A tradução do diploma não é para o chinês.
finding-diploma-translated-fail-not_stamped = A tradução do diploma para o chinês não tem carimbo.
finding-diploma-translated-unknown = Não foi possível decidir se há uma tradução carimbada para o chinês que pertença ao diploma.
fix-diploma-translated =
    Mande traduzir o diploma para o chinês. Pergunte ao órgão local quem pode traduzir.
    Peça o carimbo na tradução e envie-a com o diploma.
fix-diploma-translated-not_chinese = Mande traduzir o diploma para o chinês, com carimbo, e envie a tradução.
fix-diploma-translated-not_stamped = Peça o carimbo na tradução a quem a fez ou ao empregador, conforme o órgão local exigir, e envie de novo.

## Certidão de antecedentes criminais

finding-ncr-result_clear-pass = A certidão diz que não há antecedentes criminais.
finding-ncr-result_clear-fail = A certidão não diz que não há antecedentes: ela registra ou menciona algum.
finding-ncr-result_clear-fail-sworn = Esta é uma declaração do próprio interessado. Não vale como certidão de antecedentes criminais.
finding-ncr-result_clear-fail-refusal = Este é um aviso de que a certidão não é emitida. Não vale como certidão de antecedentes criminais.
finding-ncr-result_clear-unknown = Não foi possível ler com segurança o que a certidão diz sobre antecedentes; uma pessoa precisa lê-la.
fix-ncr-result_clear =
    Leia o resultado na certidão. Se estiver errado, peça a correção ao órgão emissor.
    Se constar algum antecedente, pergunte ao órgão da permissão de trabalho antes do pedido.
fix-ncr-result_clear-sworn = Peça uma certidão oficial à polícia ou à justiça do seu país e providencie a legalização e a tradução.
fix-ncr-result_clear-refusal = Pergunte ao órgão emissor por que a certidão foi negada, e ao órgão da permissão de trabalho de que país ele aceita a certidão no lugar dela.

finding-ncr-issued_recently-pass = A certidão de { $issued } é recente o bastante; vale até { $until }.
finding-ncr-issued_recently-fail = A certidão é de { $issued }. Em { $as_of }, ultrapassa o prazo permitido ({ $months }).
finding-ncr-issued_recently-fail-future = A certidão traz a data de { $issued }, posterior a { $as_of }.
finding-ncr-issued_recently-unknown = Não foi possível decidir se a certidão é recente o bastante.
fix-ncr-issued_recently =
    Peça nova certidão ao órgão emissor. Se o pedido for apresentado em { $as_of }, ela deve ser de { $earliest } ou posterior; se for depois, o limite se desloca com o dia.
    Conta a data da própria certidão, e não a da legalização.
    Providencie a legalização e a tradução da nova certidão e envie todas as páginas.
fix-ncr-issued_recently-future = Confira a data na certidão. Se foi impressa errada, peça a correção ao órgão emissor.

finding-ncr-issuing_country-pass = A certidão vem de um país que pode emiti-la para você: { $country }.
finding-ncr-issuing_country-fail = País da certidão: { $country }. Ela deve vir do seu país de nacionalidade ({ $nationality }) ou de residência habitual.
finding-ncr-issuing_country-unknown = Não foi possível decidir se a certidão vem do país certo.
fix-ncr-issuing_country =
    Se foi neste país ({ $country }) que você morou por último, sem interrupção, pelo tempo que a regra pede, informe-o nas suas residências.
    Se não, peça a certidão no seu país de nacionalidade ({ $nationality }).

finding-ncr-issuing_authority-pass = A certidão vem de um órgão que pode emiti-la: { $authority }.
finding-ncr-issuing_authority-fail = { $authority } não parece ser um órgão que possa emitir esta certidão. Podem emiti-la polícia, segurança pública, tribunais e órgãos de justiça.
finding-ncr-issuing_authority-unknown = Não foi possível decidir se o órgão emissor pode emitir esta certidão.
fix-ncr-issuing_authority = Peça a certidão à polícia, à segurança pública, a um tribunal ou a um órgão de justiça do país.

finding-ncr-authenticated-pass = A certidão de antecedentes criminais está legalizada: { $way }.
finding-ncr-authenticated-pass-none_needed = Uma certidão de antecedentes criminais deste país não precisa de legalização: { $country }.
finding-ncr-authenticated-fail = Não foi encontrada legalização da certidão de antecedentes criminais. País da certidão: { $country }. Vale uma destas formas: { $ways }.
finding-ncr-authenticated-fail-not_accepted = A legalização da certidão de antecedentes criminais ({ $way }) não vale para o país dela ({ $country }). Vale uma destas formas: { $ways }.
finding-ncr-authenticated-unknown = Não foi possível decidir se a certidão de antecedentes criminais está legalizada de forma válida.
fix-ncr-authenticated =
    Legalize a certidão de uma destas formas: { $ways }.
    Envie a legalização junto com a certidão, todas as páginas.
fix-ncr-authenticated-not_accepted =
    Legalize a certidão de novo, de uma destas formas: { $ways }.
    Envie a nova legalização junto com a certidão, todas as páginas.

finding-ncr-translated-pass = Há uma tradução carimbada da certidão de antecedentes criminais para o chinês.
finding-ncr-translated-pass-none_needed = A certidão de antecedentes criminais está em chinês e não precisa de tradução.
finding-ncr-translated-fail = A certidão de antecedentes criminais não está em chinês, e não foi encontrada tradução dela para o chinês.
finding-ncr-translated-fail-not_chinese = A tradução da certidão de antecedentes criminais não é para o chinês.
finding-ncr-translated-fail-not_stamped = A tradução da certidão de antecedentes criminais para o chinês não tem carimbo.
finding-ncr-translated-unknown = Não foi possível decidir se há uma tradução carimbada para o chinês que pertença à certidão de antecedentes criminais.
fix-ncr-translated =
    Mande traduzir a certidão para o chinês. Pergunte ao órgão local quem pode traduzir.
    Peça o carimbo na tradução e envie-a com a certidão.
fix-ncr-translated-not_chinese = Mande traduzir a certidão para o chinês, com carimbo, e envie a tradução.
fix-ncr-translated-not_stamped = Peça o carimbo na tradução a quem a fez ou ao empregador, conforme o órgão local exigir, e envie de novo.

## Contrato

finding-contract-required_terms-pass = O contrato indica tudo o que se exige.
finding-contract-required_terms-fail = O contrato não indica: { $missing }.
finding-contract-required_terms-unknown = Não foi possível decidir se o contrato indica tudo o que se exige.
fix-contract-required_terms =
    Peça ao empregador que acrescente ao contrato: { $missing }.
    O contrato alterado deve ser assinado e carimbado de novo; nada pode ser escrito à mão depois.
    Envie todas as páginas.

finding-contract-term-pass = O contrato vai de { $start } a { $end }.
finding-contract-term-fail-order = Pelo contrato, o término seria em { $end }, que não é posterior ao início em { $start }.
finding-contract-term-fail-too_long = O contrato vai de { $start } a { $end } e ultrapassa o prazo permitido ({ $years }).
finding-contract-term-unknown = Não foi possível decidir se o período do contrato está em ordem.
fix-contract-term-order = Peça ao empregador que corrija as datas do contrato, com nova assinatura e novo carimbo.
fix-contract-term-too_long = Peça ao empregador um contrato de no máximo { $years }, assinado e carimbado de novo.

finding-contract-current-pass = O contrato vai até { $end }.
finding-contract-current-fail = O contrato terminou em { $end }, antes de { $as_of }.
finding-contract-current-unknown = Não foi possível decidir se o contrato ainda está em vigor.
fix-contract-current = Peça ao empregador um novo contrato, assinado e carimbado, cujo período não tenha terminado.

finding-contract-signed_employer-pass = O empregador assinou o contrato.
finding-contract-signed_employer-fail = Falta a assinatura do empregador no contrato.
finding-contract-signed_employer-unknown = Não foi possível decidir se o empregador assinou o contrato.
fix-contract-signed_employer = Peça ao empregador que assine o contrato e envie a página assinada com todas as outras.

finding-contract-signed_employee-pass = Você assinou o contrato.
finding-contract-signed_employee-fail = Falta a sua assinatura no contrato.
finding-contract-signed_employee-unknown = Não foi possível decidir se você assinou o contrato.
fix-contract-signed_employee = Assine o contrato e envie a página assinada com todas as outras.

finding-contract-sealed-pass = O carimbo do empregador está no contrato.
finding-contract-sealed-fail = Falta o carimbo do empregador no contrato.
finding-contract-sealed-unknown = Não foi possível decidir se o carimbo do empregador está no contrato.
fix-contract-sealed =
    Peça ao empregador que ponha o carimbo da empresa no contrato; um carimbo de contratos ou de pessoal vale onde está registrado no órgão.
    Digitalize em cores a página carimbada, de modo que se veja o vermelho do carimbo, e envie com todas as outras.

finding-contract-credit_code-pass = O código unificado de crédito social do empregador, { $credit_code }, está bem formado.
finding-contract-credit_code-fail = O código unificado de crédito social { $credit_code } no contrato não pode estar certo: o caractere de controle não confere.
finding-contract-credit_code-unknown = Não foi possível ler com segurança o código unificado de crédito social do empregador.
fix-contract-credit_code = Compare o código com a licença comercial do empregador e, se for diferente, peça a correção do contrato.

finding-contract-age_at_end-pass = Sua idade em { $end }, no fim do contrato, está dentro do limite desta categoria: { $limit }.
finding-contract-age_at_end-fail = Sua idade em { $end }, no fim do contrato, será: { $age }. O limite desta categoria é: { $limit }.
finding-contract-age_at_end-unknown = Não foi possível decidir se a sua idade fica dentro do limite até o fim do contrato.
fix-contract-age_at_end = Pergunte ao empregador se serve um contrato mais curto, outra categoria ou a exceção por necessidade real.

## Experiência profissional

finding-experience-years-pass = As declarações comprovam { $found } de trabalho; o necessário é: { $needed }.
finding-experience-years-fail = As declarações comprovam { $found } de trabalho, contando períodos sobrepostos uma só vez; o necessário é: { $needed }.
finding-experience-years-unknown = Não foi possível decidir se as declarações comprovam anos de trabalho suficientes.
fix-experience-years =
    Peça declarações a outros empregadores onde fez trabalho relacionado.
    Confira se cada declaração indica as datas de início e de término do trabalho.

finding-experience-complete-pass = A declaração indica tudo o que se exige.
finding-experience-complete-fail = Falta na declaração: { $missing }.
finding-experience-complete-unknown = Não foi possível decidir se a declaração indica tudo o que se exige.
fix-experience-complete = Peça ao empregador uma declaração que traga também: { $missing }.

## Atestado de saúde

finding-medical-issued_recently-pass = O atestado de saúde de { $issued } é recente o bastante; vale até { $until }.
finding-medical-issued_recently-fail = O atestado de saúde é de { $issued }. Em { $as_of }, ultrapassa o prazo permitido ({ $months }).
finding-medical-issued_recently-fail-future = O atestado de saúde traz a data de { $issued }, posterior a { $as_of }.
finding-medical-issued_recently-unknown = Não foi possível decidir se o atestado de saúde é recente o bastante.
fix-medical-issued_recently = Faça o exame de novo. Se o pedido for apresentado em { $as_of }, o atestado deve ser de { $earliest } ou posterior.
fix-medical-issued_recently-future = Confira a data no atestado. Se foi impressa errada, peça a correção ao órgão emissor.

## Legalização

finding-authentication-country_accepted-pass = Uma Apostila deste país vale na China: { $country }; esta é de { $day }.
finding-authentication-country_accepted-fail = Uma Apostila deste país não vale na China: { $country }.
finding-authentication-country_accepted-fail-too_early = A Apostila ({ $country }) é de { $day }. Entre esse país e a China, Apostilas valem somente a partir de { $since }.
finding-authentication-country_accepted-unknown = Não foi possível decidir se esta Apostila vale na China.
fix-authentication-country_accepted = Legalize o documento na embaixada ou no consulado da China naquele país, ou na embaixada ou no consulado do país na China.
fix-authentication-country_accepted-too_early = Peça nova Apostila, de { $since } ou posterior, ou a legalização consular.

finding-authentication-after_document-pass = A legalização de { $day } não é mais antiga que o documento, de { $issued }.
finding-authentication-after_document-fail = A legalização é de { $day }, anterior ao próprio documento ({ $issued }).
finding-authentication-after_document-unknown = Não foi possível decidir se a legalização é posterior ao documento.
fix-authentication-after_document = Confira se a legalização pertence a este documento; se não, legalize este.

## Uma pessoa, um emprego

finding-consistency-name-pass = O nome é o mesmo em todos os documentos: { $names }.
finding-consistency-name-fail = Há documentos com nomes de pessoas diferentes: { $name } e { $other }. { $reason }
finding-consistency-name-fail-plausible = { $name } e { $other } são provavelmente a mesma pessoa. { $reason }
finding-consistency-name-unknown = Não foi possível decidir se os documentos nomeiam a mesma pessoa.
fix-consistency-name =
    Veja qual documento está errado e peça a quem o emitiu que corrija o nome conforme o passaporte.
    Se o seu nome mudou, junte o documento que o prova, como a certidão de casamento, com tradução para o chinês.
fix-consistency-name-plausible =
    Onde o documento ainda pode ser alterado, peça o nome exatamente como no passaporte.
    Se não pode, pergunte ao empregador se o órgão quer uma breve explicação.

finding-consistency-date_of_birth-pass = A data de nascimento é a mesma em todos os documentos.
finding-consistency-date_of_birth-fail = Há datas de nascimento diferentes nos documentos: { $day } e { $other }.
finding-consistency-date_of_birth-fail-swapped = Há datas de nascimento diferentes nos documentos, { $day } e { $other }: dia e mês estão trocados.
finding-consistency-date_of_birth-unknown = Não foi possível decidir se todos os documentos trazem a mesma data de nascimento.
fix-consistency-date_of_birth = Veja qual documento difere do passaporte e peça a correção a quem o emitiu.
fix-consistency-date_of_birth-swapped = Confira a ordem de dia e mês no documento que difere do passaporte e peça a correção ou uma explicação.

finding-consistency-nationality-pass = A nacionalidade é a mesma em todos os documentos.
finding-consistency-nationality-fail = Há nacionalidades diferentes nos documentos: { $country } e { $other }.
finding-consistency-nationality-unknown = Não foi possível decidir se todos os documentos trazem a mesma nacionalidade.
fix-consistency-nationality = Use documentos da nacionalidade do passaporte com que faz o pedido ou, se tem mais de uma, pergunte ao órgão.

finding-consistency-passport_number-pass = O número do passaporte é o mesmo em todos os documentos.
finding-consistency-passport_number-fail = Há números de passaporte diferentes nos documentos: { $number } e { $other }.
finding-consistency-passport_number-fail-one_off = Os números de passaporte { $number } e { $other } diferem em uma posição.
finding-consistency-passport_number-fail-renewed = Um documento mais antigo traz o número { $other }; o passaporte tem { $number }. O passaporte foi renovado desde então.
finding-consistency-passport_number-unknown = Não foi possível decidir se todos os documentos trazem o mesmo número de passaporte.
fix-consistency-passport_number = Veja qual documento difere do passaporte e peça a correção.
fix-consistency-passport_number-one_off = Compare o número com o do passaporte, caractere por caractere, e peça a correção do documento errado.
fix-consistency-passport_number-renewed = Junte cópia da página de dados do passaporte anterior ou a anotação do número anterior no novo passaporte.

finding-consistency-employer-pass = O contrato é com o empregador que você indicou.
finding-consistency-employer-fail = O contrato é com { $stated }; você indicou { $declared }.
finding-consistency-employer-fail-code = O código de crédito social no contrato é { $stated }; você informou { $declared }.
finding-consistency-employer-unknown = Não foi possível decidir se o contrato é com o empregador que você indicou.
fix-consistency-employer = Confira o nome do empregador nos seus dados e no contrato; a empresa que faz o pedido deve ser a que assinou.
fix-consistency-employer-code = Compare cada código com a licença comercial do empregador e corrija o que estiver errado.

finding-consistency-position-pass = O cargo é o que você indicou: { $stated }.
finding-consistency-position-fail = O contrato indica o cargo { $stated }; você indicou { $declared }.
finding-consistency-position-unknown = Não foi possível decidir se o contrato indica o cargo que você informou.
fix-consistency-position = Peça que o mesmo cargo conste em todos os documentos ou corrija os seus dados.

finding-consistency-salary-pass = O salário no contrato é o que você indicou.
finding-consistency-salary-fail = O contrato indica salário de { $stated }; você indicou { $declared }. Mês ou ano e moeda foram levados em conta.
finding-consistency-salary-unknown = Não foi possível decidir se o salário no contrato é o que você indicou.
fix-consistency-salary = Corrija os seus dados ou peça ao empregador que corrija o contrato; pontos e vias se baseiam no salário do contrato.

finding-consistency-dates-pass = As datas dos documentos são compatíveis entre si.
finding-consistency-dates-fail-future = Uma data que já deveria ter passado está no futuro: { $day }.
finding-consistency-dates-fail-degree_age = Por estas datas, sua idade na conclusão do curso ({ $day }) era: { $age }.
finding-consistency-dates-fail-work_age = Por estas datas, sua idade no início do trabalho ({ $day }) era: { $age }.
finding-consistency-dates-unknown = Não foi possível decidir se todas as datas dos documentos são possíveis.
fix-consistency-dates-future = Confira a data no documento. Se foi impressa errada, peça a correção.
fix-consistency-dates-degree_age = Confira a data de nascimento e a do diploma e peça a correção da que estiver errada.
fix-consistency-dates-work_age = Confira a data de nascimento e as datas do trabalho e peça a correção da que estiver errada.

finding-photo-size-pass = A foto é grande o bastante: { $width } × { $height } pixels.
finding-photo-size-fail = A foto mede { $width } × { $height } pixels; pedem-se no mínimo { $least_width } × { $least_height }.
finding-photo-size-unknown = Não foi possível decidir se a foto é grande o bastante.
fix-photo-size = Peça ao fotógrafo o arquivo original ou tire uma foto nova. Ampliar uma imagem pequena não adianta.

finding-photo-background-pass = O fundo da foto é liso e claro (pede-se: { $background }).
finding-photo-background-fail = O fundo da foto não é liso ou não é claro; pede-se: { $background }.
finding-photo-background-unknown = Não foi possível decidir se o fundo da foto está certo.
fix-photo-background = Refaça a foto diante de uma parede lisa da cor pedida ({ $background }), sem sombras.

finding-photo-one_face-pass = A foto mostra um rosto, e nenhum outro.
finding-photo-one_face-fail = Rostos contados na foto: { $count }. Ela deve mostrar apenas o seu.
finding-photo-one_face-unknown = Não foi possível decidir se a foto mostra um rosto e nenhum outro.
fix-photo-one_face = Envie uma foto em que só você apareça, de frente e com o rosto descoberto.

finding-integrity-digital_signature-pass = { $file } tem assinatura digital e não foi alterado depois dela. Não se verificou quem assinou.
finding-integrity-digital_signature-fail = { $file } foi alterado depois da assinatura digital, que por isso não cobre mais o conteúdo.
finding-integrity-digital_signature-unknown = Não foi possível decidir se a assinatura digital de { $file } ainda corresponde ao conteúdo.
fix-integrity-digital_signature =
    Envie o arquivo exatamente como o recebeu: juntar, comprimir, imprimir em PDF ou anotar desfaz a assinatura.
    Se não o tem mais, obtenha-o de novo do órgão que o emitiu.

finding-integrity-edited-pass = { $file } não mostra sinal de alteração posterior.
finding-integrity-edited-fail = Nota para os funcionários sobre { $file }: { $signs }. Muitas vezes é inofensivo e nada diz sobre o candidato.
finding-integrity-edited-unknown = Não foi possível examinar se { $file } foi alterado depois.
fix-integrity-edited = O candidato não precisa fazer nada. Em caso de dúvida, compare com o original.

## Por que um ponto fica em aberto e o que fazer

doubt-not_read = Não encontrado no documento: { $fields }.
doubt-unsure = Não foi lido com segurança suficiente: { $fields }.
doubt-ambiguous = Pode ser lido de mais de uma forma: { $fields }.
doubt-kind_unsure = Não é certo de que tipo de documento se trata.
doubt-rule_open = A regra, ou o que você informou, não decide este caso.
doubt-attachment_unsure = Não é certo a que documento o anexo pertence.
doubt-page_unread = Uma página ou um arquivo não pôde ser lido por completo.
doubt-later = Pode ser acrescentado depois.
doubt-person = Uma pessoa precisa olhar isto.
doubt-declared = Isto se apoia no que você declarou, e não no que foi lido: { $fields }.
fix-unknown-not_read = Confira se o documento mostra este dado. Se mostra, envie uma digitalização mais nítida da página; se não, consulte quem emitiu o documento.
fix-unknown-unsure = Envie uma digitalização mais nítida da página ou peça que uma pessoa a examine.
fix-unknown-ambiguous = Peça que uma pessoa examine a página; ajuda uma tradução que escreva a data por extenso.
fix-unknown-kind_unsure = Envie o documento inteiro, com o título, em digitalização nítida.
fix-unknown-rule_open = Complete os seus dados, se puder; caso contrário, pergunte ao órgão da permissão de trabalho.
fix-unknown-attachment_unsure = Envie cada documento num único arquivo, com a respectiva legalização e tradução.
fix-unknown-page_unread = Envie uma digitalização mais nítida das páginas em questão.
fix-unknown-later = O empregador imprime o formulário no sistema on-line. Assine-o, peça o carimbo e junte a digitalização.
fix-unknown-person = Peça que uma pessoa confira isto antes de apresentar o pedido.
fix-unknown-declared = Uma pessoa precisa comparar a página com o que você declarou. Uma digitalização mais nítida dessa página também pode resolver.

## Por que nomes são, ou não, da mesma pessoa

name-reason-missing_name = Um documento tem um nome a mais que o outro.
name-reason-initial = Um documento tem apenas uma inicial.
name-reason-suffix = Só um documento tem um acréscimo como Júnior.
name-reason-truncated = A linha de leitura óptica do passaporte abrevia o nome.
name-reason-transliteration = O nome está escrito com outras letras, segundo outro costume de transcrição.
name-reason-swapped = Nome de família e nome próprio estão trocados.
name-reason-birth_name = Um documento traz o nome de nascimento.
name-reason-one_letter = Uma letra é diferente.
name-reason-other_surname = Parte do nome é diferente.
name-reason-other_name = Os nomes não têm nada em comum.
