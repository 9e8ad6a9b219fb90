### Resultados de la revisión previa: finding-<código>-<estado>[-variante] dice qué se ha encontrado y fix-<código>[-variante], qué
### hacer, un paso por línea. Las fechas, cifras y listas son variables; proceden de los documentos y de las normas.

## Archivos y páginas

finding-file-unreadable-pass = { $file } se ha podido abrir y leer.
finding-file-unreadable-fail-encrypted = { $file } está protegido con contraseña, por lo que no se puede leer.
finding-file-unreadable-fail-damaged = { $file } está dañado y no se puede abrir.
finding-file-unreadable-fail-empty = { $file } está vacío.
finding-file-unreadable-fail-unsupported = { $file } es de un tipo que aquí no se puede leer.
finding-file-unreadable-unknown = Este servicio no ha podido leer { $file } hasta el final.
fix-file-unreadable-encrypted =
    Guarde de nuevo el archivo sin contraseña.
    Suba el archivo nuevo.
fix-file-unreadable-damaged =
    Abra el archivo en su propio dispositivo para ver si está completo.
    Escanee o exporte de nuevo el documento y suba el archivo nuevo.
fix-file-unreadable-empty = Escanee o exporte de nuevo el documento, mire el archivo y súbalo.
fix-file-unreadable-unsupported = Guarde el documento como PDF, o como imagen JPG o PNG, y súbalo.

finding-file-too_large-pass = { $file } está dentro de los límites de tamaño.
finding-file-too_large-fail-too_large_bytes = { $file } es más grande de lo que admite este servicio.
finding-file-too_large-fail-too_many_pages = { $file } tiene más páginas de las que admite este servicio.
finding-file-too_large-fail-too_many_pixels = Una imagen de { $file } tiene más píxeles de los que admite este servicio.
fix-file-too_large-too_large_bytes = Escanee de nuevo el documento con menor resolución, o divídalo en varios archivos, y súbalos.
fix-file-too_large-too_many_pages = Divida el archivo, o quite las páginas que no pertenezcan a ningún documento de la solicitud, y suba las partes.
fix-file-too_large-too_many_pixels = Reduzca la imagen de modo que el texto se siga leyendo bien y súbala de nuevo.

finding-page-legible-pass = Todas las páginas se pueden leer.
finding-page-legible-fail-blurred = La imagen está demasiado borrosa para leerla: { $pages }.
finding-page-legible-fail-cropped = La página está cortada y el resto no se ha podido leer: { $pages }.
finding-page-legible-fail-dark = La imagen está demasiado oscura para leerla: { $pages }.
finding-page-legible-fail-glare = Un reflejo tapa parte del texto: { $pages }.
finding-page-legible-fail-low_resolution = El texto de la imagen es demasiado pequeño para leerlo: { $pages }.
finding-page-legible-fail-unreadable = El texto no se ha podido leer: { $pages }.
finding-page-legible-unknown = Algunas páginas solo se han podido leer en parte. { $pages }
fix-page-legible-blurred =
    Ponga el documento en una superficie plana y con buena luz y no mueva el teléfono, o use un escáner.
    Compruebe en la pantalla que puede leer la letra más pequeña y suba la imagen nueva.
fix-page-legible-cropped = Haga de nuevo la foto de modo que se vean todos los bordes del documento y súbala.
fix-page-legible-dark = Haga de nuevo la foto con luz natural o bajo una lámpara, sin que su sombra caiga sobre el documento, y súbala.
fix-page-legible-glare = Haga de nuevo la foto sin flash, con la luz de lado, y súbala.
fix-page-legible-low_resolution = Escanee el documento, o haga la foto más de cerca para que la página llene el encuadre, y súbala.
fix-page-legible-unreadable = Escanee el original en color y suba el archivo nuevo.

## ¿Está todo?

finding-presence-passport-pass = El pasaporte está entre los archivos.
finding-presence-passport-fail = Falta la página de datos del pasaporte.
finding-presence-passport-unknown = No es seguro que la página de datos del pasaporte esté entre los archivos.
fix-presence-passport = Escanee en color la página del pasaporte con su foto y las líneas de letras de la parte inferior, y súbala.

finding-presence-diploma-pass = El título universitario está entre los archivos.
finding-presence-diploma-fail = Falta su título universitario de mayor nivel.
finding-presence-diploma-unknown = No es seguro que haya un título universitario entre los archivos, ni que usted lo necesite.
fix-presence-diploma =
    Escanee su título de mayor nivel, con su legalización si se obtuvo fuera de China continental.
    Súbalo junto con la traducción al chino.

finding-presence-no_criminal_record-pass = El certificado de antecedentes penales está entre los archivos.
finding-presence-no_criminal_record-fail = Falta el certificado de antecedentes penales.
finding-presence-no_criminal_record-unknown = No es seguro que haya un certificado de antecedentes penales entre los archivos, ni que usted lo necesite.
fix-presence-no_criminal_record =
    Pida el certificado a la policía o a la autoridad judicial de su país de nacionalidad o de residencia habitual.
    Hágalo legalizar y traducir al chino y suba todas las páginas.

finding-presence-employment_contract-pass = El contrato de trabajo está entre los archivos.
finding-presence-employment_contract-fail = Falta el contrato de trabajo.
finding-presence-employment_contract-unknown = No es seguro que haya un contrato de trabajo entre los archivos, ni que usted lo necesite.
fix-presence-employment_contract = Pida a su empleador el contrato firmado y sellado y suba todas sus páginas.

finding-presence-work_experience-pass = Hay una carta de experiencia laboral.
finding-presence-work_experience-fail = No hay ninguna carta de experiencia laboral.
finding-presence-work_experience-unknown = No es seguro que haya una carta de experiencia laboral entre los archivos, ni que usted la necesite.
fix-presence-work_experience =
    Pida a los empleadores para los que hizo un trabajo relacionado una carta que indique el cargo y el período.
    Debe llevar firma o sello y el teléfono o el correo electrónico de un contacto.

finding-presence-medical_exam-pass = El certificado médico está entre los archivos.
finding-presence-medical_exam-fail = Falta el certificado médico.
finding-presence-medical_exam-unknown = No es seguro que haya un certificado médico entre los archivos, ni que usted lo necesite ahora.
fix-presence-medical_exam =
    Pregunte a su empleador si su oficina admite un compromiso de salud antes de que usted entre en China.
    Si no, haga realizar o verificar el reconocimiento por el servicio sanitario de la aduana china y suba el certificado.

finding-presence-photo-pass = La foto de pasaporte está entre los archivos.
finding-presence-photo-fail = Falta la foto de pasaporte.
finding-presence-photo-unknown = No es seguro que haya una foto de pasaporte entre los archivos.
fix-presence-photo = Suba una foto reciente en color: cara de frente, sin nada en la cabeza y fondo blanco liso.

finding-presence-application_form-pass = El formulario de solicitud está entre los archivos.
finding-presence-application_form-fail = Falta el formulario de solicitud.
finding-presence-application_form-unknown = El formulario de solicitud no está entre los archivos. El sistema en línea lo imprime una vez introducidos los datos, así que esto no va en contra de sus documentos.
fix-presence-application_form = Su empleador imprime el formulario desde el sistema en línea; fírmelo, haga que lo sellen y suba el escaneo.

## Pasaporte

finding-passport-mrz-pass = Las líneas de lectura mecánica del pasaporte son coherentes.
finding-passport-mrz-fail = Los dígitos de control de las líneas de lectura mecánica del pasaporte no concuerdan con lo que figura en ellas.
finding-passport-mrz-unknown = No se han podido comprobar las líneas de lectura mecánica del pasaporte.
fix-passport-mrz =
    Escanee de nuevo la página de datos, plana y con las líneas inferiores completas.
    Si el resultado es el mismo, muestre el pasaporte a la autoridad que lo expidió.

finding-passport-validity-pass = El pasaporte es válido hasta el { $expiry }, más que la validez exigida ({ $months }).
finding-passport-validity-fail = El pasaporte vence el { $expiry }. Debe tener una validez restante de { $months }, es decir, al menos hasta el { $needed }.
finding-passport-validity-fail-expired = El pasaporte venció el { $expiry }.
finding-passport-validity-unknown = No se ha podido decidir si el pasaporte tiene validez suficiente.
fix-passport-validity =
    Renueve el pasaporte antes de presentar la solicitud; el nuevo debe ser válido hasta el { $needed } o más.
    Comunique el número nuevo a su empleador, porque figura también en otros documentos.
fix-passport-validity-expired =
    Solicite un pasaporte nuevo, válido hasta el { $needed } o más.
    Comunique el número nuevo a su empleador, porque figura también en otros documentos.

## Título

finding-diploma-degree_level-pass = El título ({ $level }) alcanza el nivel necesario ({ $needed }).
finding-diploma-degree_level-fail = El documento acredita { $level }; esta solicitud exige { $needed } o superior.
finding-diploma-degree_level-unknown = No se ha podido decidir si el nivel del título es suficiente.
fix-diploma-degree_level =
    Si tiene un título superior, súbalo.
    Si no, pregunte a su empleador si le corresponde otra vía u otra categoría.

finding-diploma-is_final-pass = Es un título universitario.
finding-diploma-is_final-fail = No es el título en sí, sino un documento relacionado, como un expediente académico, un justificante de matrícula o un certificado provisional.
finding-diploma-is_final-unknown = No se ha podido decidir si es el título en sí.
fix-diploma-is_final = Suba el título que le entregó la institución al concedérselo.

finding-diploma-authenticated-pass = El título está legalizado: { $way }.
finding-diploma-authenticated-pass-none_needed = Un título de { $country } no necesita legalización.
finding-diploma-authenticated-fail = No se ha encontrado la legalización del título. País: { $country }. Vale cualquiera de estas formas: { $ways }.
finding-diploma-authenticated-fail-not_accepted = El título lleva una legalización ({ $way }) que no vale para este país ({ $country }). Vale cualquiera de estas formas: { $ways }.
finding-diploma-authenticated-unknown = No se ha podido decidir si el título está legalizado de una forma válida.
fix-diploma-authenticated =
    Haga legalizar el título de una de estas formas: { $ways }.
    Suba la legalización junto con el título, con todas las páginas.
fix-diploma-authenticated-not_accepted =
    Haga legalizar el título de nuevo de una de estas formas: { $ways }.
    Suba la nueva legalización junto con el título, con todas las páginas.

finding-diploma-translated-pass = Hay una traducción sellada del título al chino.
finding-diploma-translated-pass-none_needed = El título está en chino y no necesita traducción.
finding-diploma-translated-fail = El título no está en chino y no se ha encontrado su traducción al chino.
finding-diploma-translated-fail-not_chinese = La traducción del título no es al chino.
finding-diploma-translated-fail-not_stamped = La traducción del título al chino no lleva sello.
finding-diploma-translated-unknown = No se ha podido decidir si el título va acompañado de una traducción sellada al chino.
fix-diploma-translated =
    Haga traducir el título al chino. Pregunte a su oficina local quién puede traducirlo.
    Haga sellar la traducción y súbala con el título.
fix-diploma-translated-not_chinese = Haga traducir el título al chino, haga sellar la traducción y súbala.
fix-diploma-translated-not_stamped = Haga sellar la traducción por quien la hizo o por su empleador, según pida su oficina local, y súbala de nuevo.

## Certificado de antecedentes penales

finding-ncr-result_clear-pass = El certificado dice que no constan antecedentes penales.
finding-ncr-result_clear-fail = El certificado no dice que no consten antecedentes: enumera o menciona alguno.
finding-ncr-result_clear-fail-sworn = Es una declaración de usted mismo. No vale como certificado de antecedentes penales.
finding-ncr-result_clear-fail-refusal = Es un aviso de que no se expide el certificado. No vale como certificado de antecedentes penales.
finding-ncr-result_clear-unknown = No se ha podido leer con seguridad lo que el certificado dice sobre los antecedentes; debe leerlo una persona.
fix-ncr-result_clear =
    Lea el resultado en el certificado. Si es erróneo, pida a la oficina que lo expidió que lo corrija.
    Si figura un antecedente, pregunte a la autoridad del permiso de trabajo antes de presentar la solicitud.
fix-ncr-result_clear-sworn = Pida un certificado oficial a la policía o a la autoridad judicial de su país y hágalo legalizar y traducir.
fix-ncr-result_clear-refusal = Pregunte a la oficina que debía expedirlo por qué se denegó el certificado, y a la autoridad del permiso de trabajo, el certificado de qué país admite en su lugar.

finding-ncr-issued_recently-pass = El certificado del { $issued } es suficientemente reciente; vale hasta el { $until }.
finding-ncr-issued_recently-fail = El certificado lleva fecha del { $issued }. El { $as_of } supera la antigüedad máxima permitida ({ $months }).
finding-ncr-issued_recently-fail-future = El certificado lleva fecha del { $issued }, posterior al { $as_of }.
finding-ncr-issued_recently-unknown = No se ha podido decidir si el certificado es suficientemente reciente.
fix-ncr-issued_recently =
    Pida un certificado nuevo a la oficina que lo expide. Si la solicitud se presenta el { $as_of }, debe llevar fecha del { $earliest } o posterior; si se presenta más tarde, el límite se desplaza con el día.
    Cuenta la fecha del propio certificado, no la de su legalización.
    Haga legalizar y traducir el certificado nuevo y suba todas las páginas.
fix-ncr-issued_recently-future = Compruebe la fecha en el certificado. Si está mal impresa, pida uno corregido a la oficina que lo expidió.

finding-ncr-issuing_country-pass = El certificado procede de un país que puede expedírselo: { $country }.
finding-ncr-issuing_country-fail = El certificado procede de { $country }. Debe proceder de su país de nacionalidad ({ $nationality }) o de residencia habitual.
finding-ncr-issuing_country-unknown = No se ha podido decidir si el certificado procede del país que corresponde.
fix-ncr-issuing_country =
    Si { $country } es el país en el que vivió por última vez sin interrupción durante el tiempo que pide la norma, indíquelo entre sus residencias.
    Si no, pida un certificado del país de su nacionalidad ({ $nationality }).

finding-ncr-issuing_authority-pass = El certificado procede de un organismo que puede expedirlo: { $authority }.
finding-ncr-issuing_authority-fail = { $authority } no parece un organismo que pueda expedir este certificado. Pueden hacerlo la policía, las autoridades de seguridad, los tribunales y las autoridades judiciales.
finding-ncr-issuing_authority-unknown = No se ha podido decidir si el organismo que lo expidió puede expedir este certificado.
fix-ncr-issuing_authority = Pida el certificado a la policía, a la autoridad de seguridad, a un tribunal o a la autoridad judicial del país.

finding-ncr-authenticated-pass = El certificado de antecedentes penales está legalizado: { $way }.
finding-ncr-authenticated-pass-none_needed = Un certificado de antecedentes penales de { $country } no necesita legalización.
finding-ncr-authenticated-fail = No se ha encontrado la legalización del certificado de antecedentes penales. País: { $country }. Vale cualquiera de estas formas: { $ways }.
finding-ncr-authenticated-fail-not_accepted = El certificado de antecedentes penales lleva una legalización ({ $way }) que no vale para este país ({ $country }). Vale cualquiera de estas formas: { $ways }.
finding-ncr-authenticated-unknown = No se ha podido decidir si el certificado de antecedentes penales está legalizado de una forma válida.
fix-ncr-authenticated =
    Haga legalizar el certificado de una de estas formas: { $ways }.
    Suba la legalización junto con el certificado, con todas las páginas.
fix-ncr-authenticated-not_accepted =
    Haga legalizar el certificado de nuevo de una de estas formas: { $ways }.
    Suba la nueva legalización junto con el certificado, con todas las páginas.

finding-ncr-translated-pass = Hay una traducción sellada del certificado de antecedentes penales al chino.
finding-ncr-translated-pass-none_needed = El certificado de antecedentes penales está en chino y no necesita traducción.
finding-ncr-translated-fail = El certificado de antecedentes penales no está en chino y no se ha encontrado su traducción al chino.
finding-ncr-translated-fail-not_chinese = La traducción del certificado de antecedentes penales no es al chino.
finding-ncr-translated-fail-not_stamped = La traducción del certificado de antecedentes penales al chino no lleva sello.
finding-ncr-translated-unknown = No se ha podido decidir si el certificado de antecedentes penales va acompañado de una traducción sellada al chino.
fix-ncr-translated =
    Haga traducir el certificado al chino. Pregunte a su oficina local quién puede traducirlo.
    Haga sellar la traducción y súbala con el certificado.
fix-ncr-translated-not_chinese = Haga traducir el certificado al chino, haga sellar la traducción y súbala.
fix-ncr-translated-not_stamped = Haga sellar la traducción por quien la hizo o por su empleador, según pida su oficina local, y súbala de nuevo.

## Contrato

finding-contract-required_terms-pass = El contrato indica todos los puntos exigidos.
finding-contract-required_terms-fail = El contrato no indica: { $missing }.
finding-contract-required_terms-unknown = No se ha podido decidir si el contrato indica todos los puntos exigidos.
fix-contract-required_terms =
    Pida a su empleador que añada al contrato: { $missing }.
    El contrato modificado debe firmarse y sellarse de nuevo; después no se puede añadir nada a mano.
    Suba todas sus páginas.

finding-contract-term-pass = El contrato va del { $start } al { $end }.
finding-contract-term-fail-order = Según el contrato, termina el { $end }, que no es posterior a su inicio, el { $start }.
finding-contract-term-fail-too_long = El contrato va del { $start } al { $end } y supera la duración máxima permitida ({ $years }).
finding-contract-term-unknown = No se ha podido decidir si el período del contrato está en orden.
fix-contract-term-order = Pida a su empleador que corrija las fechas del contrato y que se firme y selle de nuevo.
fix-contract-term-too_long = Pida a su empleador un contrato de { $years } como máximo, firmado y sellado de nuevo.

finding-contract-current-pass = El contrato dura hasta el { $end }.
finding-contract-current-fail = El contrato terminó el { $end }, antes del { $as_of }.
finding-contract-current-unknown = No se ha podido decidir si el contrato sigue en vigor.
fix-contract-current = Pida a su empleador un contrato nuevo, firmado y sellado, cuyo período no haya terminado.

finding-contract-signed_employer-pass = El empleador ha firmado el contrato.
finding-contract-signed_employer-fail = En el contrato falta la firma del empleador.
finding-contract-signed_employer-unknown = No se ha podido decidir si el empleador ha firmado el contrato.
fix-contract-signed_employer = Pida a su empleador que firme el contrato y suba la página firmada con todas las demás.

finding-contract-signed_employee-pass = Usted ha firmado el contrato.
finding-contract-signed_employee-fail = En el contrato falta su firma.
finding-contract-signed_employee-unknown = No se ha podido decidir si usted ha firmado el contrato.
fix-contract-signed_employee = Firme el contrato y suba la página firmada con todas las demás.

finding-contract-sealed-pass = El contrato lleva el sello del empleador.
finding-contract-sealed-fail = En el contrato falta el sello del empleador.
finding-contract-sealed-unknown = No se ha podido decidir si el contrato lleva el sello del empleador.
fix-contract-sealed =
    Pida a su empleador que ponga en el contrato el sello de la empresa; el sello de contratos o el de personal vale si está registrado ante la autoridad.
    Escanee en color la página sellada, de modo que se vea el rojo del sello, y súbala con todas las demás.

finding-contract-credit_code-pass = El código unificado de crédito social del empleador, { $credit_code }, está bien formado.
finding-contract-credit_code-fail = El código unificado de crédito social del contrato, { $credit_code }, no puede ser correcto: su carácter de control no concuerda.
finding-contract-credit_code-unknown = No se ha podido leer con seguridad el código unificado de crédito social del empleador.
fix-contract-credit_code = Compare el código con el certificado de registro del empleador y, si difiere, haga corregir el contrato.

finding-contract-age_at_end-pass = Su edad el { $end }, cuando termina el contrato, está dentro del límite de esta categoría: { $limit }.
finding-contract-age_at_end-fail = El { $end }, cuando termina el contrato, tendrá { $age } años. El límite de esta categoría es { $limit }.
finding-contract-age_at_end-unknown = No se ha podido decidir si su edad se mantiene dentro del límite hasta el fin del contrato.
fix-contract-age_at_end = Pregunte a su empleador si le corresponde un contrato más corto, otra categoría o las excepciones por necesidad real.

## Experiencia laboral

finding-experience-years-pass = Tiempo de trabajo que acreditan las cartas: { $found }. Exigido: { $needed }.
finding-experience-years-fail = Tiempo de trabajo que acreditan las cartas, sin contar por duplicado los períodos que coinciden: { $found }. Exigido: { $needed }.
finding-experience-years-unknown = No se ha podido decidir si las cartas acreditan suficientes años de trabajo.
fix-experience-years =
    Pida cartas a otros empleadores para los que hizo un trabajo relacionado.
    Compruebe que cada carta indique el día en que empezó y el día en que terminó su trabajo.

finding-experience-complete-pass = La carta indica todo lo exigido.
finding-experience-complete-fail = En la carta falta: { $missing }.
finding-experience-complete-unknown = No se ha podido decidir si la carta indica todo lo exigido.
fix-experience-complete = Pida al empleador una carta que incluya también: { $missing }.

## Certificado médico

finding-medical-issued_recently-pass = El certificado médico del { $issued } es suficientemente reciente; vale hasta el { $until }.
finding-medical-issued_recently-fail = El certificado médico lleva fecha del { $issued }. El { $as_of } supera la antigüedad máxima permitida ({ $months }).
finding-medical-issued_recently-fail-future = El certificado médico lleva fecha del { $issued }, posterior al { $as_of }.
finding-medical-issued_recently-unknown = No se ha podido decidir si el certificado médico es suficientemente reciente.
fix-medical-issued_recently = Repita el reconocimiento. Si la solicitud se presenta el { $as_of }, el certificado debe llevar fecha del { $earliest } o posterior.
fix-medical-issued_recently-future = Compruebe la fecha en el certificado. Si está mal impresa, pida uno corregido a la oficina que lo expidió.

## Legalización

finding-authentication-country_accepted-pass = Una apostilla de { $country } vale en China; esta es del { $day }.
finding-authentication-country_accepted-fail = Una apostilla de { $country } no vale en China.
finding-authentication-country_accepted-fail-too_early = La apostilla de { $country } es del { $day }. Entre { $country } y China, las apostillas valen solo desde el { $since }.
finding-authentication-country_accepted-unknown = No se ha podido decidir si esta apostilla vale en China.
fix-authentication-country_accepted = Haga legalizar el documento en la embajada o el consulado de China en ese país, o en la embajada o el consulado de ese país en China.
fix-authentication-country_accepted-too_early = Pida una apostilla nueva, con fecha del { $since } o posterior, o una legalización consular.

finding-authentication-after_document-pass = La legalización del { $day } no es anterior al documento, del { $issued }.
finding-authentication-after_document-fail = La legalización lleva fecha del { $day }, anterior a la del propio documento ({ $issued }).
finding-authentication-after_document-unknown = No se ha podido decidir si la legalización es posterior a su documento.
fix-authentication-after_document = Compruebe que la legalización corresponda a este documento; si no es así, haga legalizar este.

## Una persona, un empleo

finding-consistency-name-pass = El nombre es el mismo en todos los documentos: { $names }.
finding-consistency-name-fail = En los documentos figuran personas distintas: { $name } y { $other }. { $reason }
finding-consistency-name-fail-plausible = { $name } y { $other } son probablemente la misma persona. { $reason }
finding-consistency-name-unknown = No se ha podido decidir si los documentos nombran a la misma persona.
fix-consistency-name =
    Compruebe qué documento está equivocado y pida a quien lo expidió que corrija el nombre según el pasaporte.
    Si su nombre ha cambiado, añada el documento que lo pruebe, como un certificado de matrimonio, con traducción al chino.
fix-consistency-name-plausible =
    Si un documento aún se puede cambiar, haga que el nombre figure exactamente como en el pasaporte.
    Si no, pregunte a su empleador si la autoridad desea una breve explicación.

finding-consistency-date_of_birth-pass = La fecha de nacimiento es la misma en todos los documentos.
finding-consistency-date_of_birth-fail = En los documentos figuran fechas de nacimiento distintas: { $day } y { $other }.
finding-consistency-date_of_birth-fail-swapped = En los documentos figuran fechas de nacimiento distintas, { $day } y { $other }: el día y el mes están intercambiados.
finding-consistency-date_of_birth-unknown = No se ha podido decidir si todos los documentos dan la misma fecha de nacimiento.
fix-consistency-date_of_birth = Compruebe qué documento difiere del pasaporte y pida a quien lo expidió que lo corrija.
fix-consistency-date_of_birth-swapped = Compruebe el orden de día y mes en el documento que difiere del pasaporte y haga que lo corrijan o lo aclaren.

finding-consistency-nationality-pass = La nacionalidad es la misma en todos los documentos.
finding-consistency-nationality-fail = En los documentos figuran nacionalidades distintas: { $country } y { $other }.
finding-consistency-nationality-unknown = No se ha podido decidir si todos los documentos dan la misma nacionalidad.
fix-consistency-nationality = Use documentos de la nacionalidad del pasaporte con el que presenta la solicitud o, si tiene más de una, pregunte a la autoridad.

finding-consistency-passport_number-pass = El número de pasaporte es el mismo en todos los documentos.
finding-consistency-passport_number-fail = En los documentos figuran números de pasaporte distintos: { $number } y { $other }.
finding-consistency-passport_number-fail-one_off = Los números de pasaporte { $number } y { $other } difieren en un solo carácter.
finding-consistency-passport_number-fail-renewed = Un documento anterior da el número { $other }; el pasaporte tiene { $number }. El pasaporte se ha renovado desde entonces.
finding-consistency-passport_number-unknown = No se ha podido decidir si todos los documentos dan el mismo número de pasaporte.
fix-consistency-passport_number = Compruebe qué documento difiere del pasaporte y haga que lo corrijan.
fix-consistency-passport_number-one_off = Compare el número con el pasaporte, carácter por carácter, y haga corregir el documento equivocado.
fix-consistency-passport_number-renewed = Añada una copia de la página de datos del pasaporte anterior, o la anotación del número anterior en el pasaporte nuevo.

finding-consistency-employer-pass = El contrato es con el empleador que indicó.
finding-consistency-employer-fail = El contrato es con { $stated }; usted indicó { $declared }.
finding-consistency-employer-fail-code = El código de crédito social del contrato es { $stated }; usted indicó { $declared }.
finding-consistency-employer-unknown = No se ha podido decidir si el contrato es con el empleador que indicó.
fix-consistency-employer = Compruebe el nombre del empleador en sus datos y en el contrato; la empresa que presenta la solicitud debe ser la que firmó.
fix-consistency-employer-code = Compare los códigos con el certificado de registro del empleador y corrija el que esté mal.

finding-consistency-position-pass = El cargo es el que indicó: { $stated }.
finding-consistency-position-fail = El contrato da el cargo { $stated }; usted indicó { $declared }.
finding-consistency-position-unknown = No se ha podido decidir si el contrato da el cargo que indicó.
fix-consistency-position = Haga que figure el mismo cargo en todos los documentos o corrija sus datos.

finding-consistency-salary-pass = El salario del contrato es el que indicó.
finding-consistency-salary-fail = El contrato indica un salario de { $stated }; usted indicó { $declared }. Se ha tenido en cuenta si es al mes o al año, y la moneda.
finding-consistency-salary-unknown = No se ha podido decidir si el salario del contrato es el que indicó.
fix-consistency-salary = Corrija sus datos o pida a su empleador que corrija el contrato; los puntos y las vías se basan en el salario del contrato.

finding-consistency-dates-pass = Las fechas de los documentos encajan entre sí.
finding-consistency-dates-fail-future = Una fecha que debería haber pasado está en el futuro: { $day }.
finding-consistency-dates-fail-degree_age = Según estas fechas, tenía { $age } años cuando obtuvo el título ({ $day }).
finding-consistency-dates-fail-work_age = Según estas fechas, tenía { $age } años cuando empezó el trabajo ({ $day }).
finding-consistency-dates-unknown = No se ha podido decidir si todas las fechas de los documentos son posibles.
fix-consistency-dates-future = Compruebe la fecha en el documento. Si está mal impresa, pida uno corregido.
fix-consistency-dates-degree_age = Compruebe la fecha de nacimiento y la del título y haga corregir la equivocada.
fix-consistency-dates-work_age = Compruebe la fecha de nacimiento y las del trabajo y haga corregir la equivocada.

finding-photo-size-pass = La foto es bastante grande: { $width } × { $height } píxeles.
finding-photo-size-fail = La foto mide { $width } × { $height } píxeles; se piden al menos { $least_width } × { $least_height }.
finding-photo-size-unknown = No se ha podido decidir si la foto es bastante grande.
fix-photo-size = Pida al fotógrafo el archivo original o hágase una foto nueva. Ampliar una imagen pequeña no sirve.

finding-photo-background-pass = El fondo de la foto es liso y claro (se pide: { $background }).
finding-photo-background-fail = El fondo de la foto no es liso o no es claro; se pide: { $background }.
finding-photo-background-unknown = No se ha podido decidir si el fondo de la foto es adecuado.
fix-photo-background = Repita la foto ante una pared lisa del color pedido ({ $background }) y sin sombras.

finding-photo-one_face-pass = En la foto solo se ve su cara.
finding-photo-one_face-fail = Caras contadas en la foto: { $count }. Solo debe verse la suya.
finding-photo-one_face-unknown = No se ha podido decidir si en la foto solo se ve su cara.
fix-photo-one_face = Suba una foto en la que aparezca sin otras personas, de frente y con la cara descubierta.

finding-integrity-digital_signature-pass = { $file } lleva firma digital y no se modificó después. No se comprobó quién firmó.
finding-integrity-digital_signature-fail = { $file } se modificó después de firmarse digitalmente, así que la firma ya no cubre su contenido.
finding-integrity-digital_signature-unknown = No se ha podido decidir si la firma digital de { $file } sigue correspondiendo al contenido.
fix-integrity-digital_signature =
    Suba el archivo tal como lo recibió: unirlo, comprimirlo, imprimirlo en PDF o añadir notas rompe la firma.
    Si ya no lo tiene, descárguelo de nuevo del organismo que lo expidió.

finding-integrity-edited-pass = { $file } no muestra indicios de un cambio posterior.
finding-integrity-edited-fail = Nota para el personal sobre { $file }: { $signs }. A menudo es inofensivo y no dice nada del solicitante.
finding-integrity-edited-unknown = No se ha podido examinar si { $file } se modificó después.
fix-integrity-edited = El solicitante no tiene que hacer nada. En caso de duda, compárelo con el original.

## Por qué queda abierta una comprobación y qué hacer entonces

doubt-not_read = No se ha encontrado en el documento: { $fields }.
doubt-unsure = No se ha leído con suficiente seguridad: { $fields }.
doubt-ambiguous = Se puede leer de más de una manera: { $fields }.
doubt-kind_unsure = No es seguro qué tipo de documento es.
doubt-rule_open = La norma, o lo que nos ha indicado, no permite decidir este caso.
doubt-attachment_unsure = No es seguro a qué documento corresponde el anexo.
doubt-page_unread = Una página o un archivo no se ha podido leer por completo.
doubt-later = Se puede añadir más tarde.
doubt-person = Debe verlo una persona.
doubt-declared = Esto se basa en lo que usted declaró, no en lo que se leyó: { $fields }.

fix-unknown-not_read = Compruebe si figura en el documento. Si figura, suba un escaneo más nítido de esa página; si no, pregunte a quien expidió el documento.
fix-unknown-unsure = Suba un escaneo más nítido de la página o haga que la vea una persona.
fix-unknown-ambiguous = Haga que una persona vea la página; ayuda una traducción con la fecha escrita en letra.
fix-unknown-kind_unsure = Suba un escaneo nítido del documento completo, con su encabezado.
fix-unknown-rule_open = Complete sus datos si puede; si no, pregunte a la autoridad del permiso de trabajo.
fix-unknown-attachment_unsure = Suba cada documento en un archivo junto con su propia legalización y traducción.
fix-unknown-page_unread = Suba un escaneo más nítido de las páginas afectadas.
fix-unknown-later = Su empleador imprime el formulario desde el sistema en línea. Fírmelo, haga que lo sellen y añada el escaneo.
fix-unknown-person = Haga que una persona lo compruebe antes de presentar la solicitud.
fix-unknown-declared = Una persona debe comparar la página con lo que declaró. También puede resolverlo un escaneo más nítido de esa página.

## Por qué los nombres son, o no, de la misma persona

name-reason-missing_name = Un documento tiene un nombre más que el otro.
name-reason-initial = Un documento solo tiene una inicial.
name-reason-suffix = Solo un documento tiene un añadido como Junior.
name-reason-truncated = La línea de lectura mecánica del pasaporte abrevia el nombre.
name-reason-transliteration = El nombre está escrito con otras letras, según otra forma de transcribirlo.
name-reason-swapped = El apellido y el nombre están intercambiados.
name-reason-birth_name = Un documento da el nombre de nacimiento.
name-reason-one_letter = Difieren en una letra.
name-reason-other_surname = Parte del nombre es distinta.
name-reason-other_name = Los nombres no tienen nada en común.
