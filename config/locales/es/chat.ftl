### Frases fijas del chat y nombres de los temas en los botones (topic-<id>; .question es lo mismo en forma de pregunta).
### Aquí no puede figurar ningún dígito ni numeral. Las variables se indican junto a su mensaje.

## Trato

chat-greeting = Hola. Respondo a preguntas sobre el permiso de trabajo para extranjeros (外国人来华工作许可) en China continental e indico las fuentes. ¿Qué desea saber?
chat-goodbye = Hasta luego. Antes de actuar según una respuesta, compruebe las fechas y, donde así lo haya indicado, confírmelo con la oficina local.
chat-thanks = De nada. ¿Desea saber algo más sobre el permiso de trabajo?
chat-affirm = De acuerdo. Dígame en pocas palabras qué más desea saber.
chat-deny = De acuerdo, entonces no. Dígalo con otras palabras o pregunte otra cosa sobre el permiso de trabajo.
chat-bot_challenge = Soy un programa, no una persona ni una oficina pública. Elijo entre respuestas revisadas por personas e indico sus fuentes. Puedo equivocarme al interpretar su pregunta y no decido nada. Puede pedir hablar con una persona en cualquier momento.
# $languages: los idiomas disponibles, con sus propios nombres
chat-language_switch = Podemos hablar en estos idiomas: { $languages }. Ahora respondo en español. Escriba en otro de ellos o elíjalo en la lista.
chat-restart_or_cancel = Hecho: empezamos de nuevo. ¿Qué desea saber sobre el permiso de trabajo?

## Lo que el asistente no puede responder

chat-out_of_scope = Solo puedo ayudarle con el trabajo en China continental y el permiso de trabajo. Pregúnteme algo sobre eso.
# $hotline_work, $hotline_immigration: números de teléfono
chat-not_known = No tengo una respuesta fiable a eso, así que no voy a adivinar. Pruebe con otras palabras, pida hablar con una persona o llame al { $hotline_work } (permiso de trabajo) o al { $hotline_immigration } (visa y permiso de residencia).
chat-clarify = No estoy seguro de haberle entendido. ¿Se refiere a alguno de estos temas? Si no es así, dígalo con otras palabras.
# $hotline_work, $hotline_immigration: números de teléfono
chat-bot_unavailable = En este momento no puedo interpretar las preguntas. Su mensaje queda guardado. Inténtelo de nuevo dentro de un rato o llame al { $hotline_work } (permiso de trabajo) o al { $hotline_immigration } (visa y permiso de residencia).
# $characters: el máximo de caracteres de un mensaje
chat-message_too_long = El mensaje es demasiado largo para mí: leo hasta { $characters } caracteres. Divídalo en preguntas más cortas.
chat-message_empty = No he recibido ningún texto. Escriba su pregunta.
# $languages: los idiomas disponibles, con sus propios nombres
chat-language_not_offered = Todavía no hablo ese idioma. Puedo responder en: { $languages }.

## Una persona

chat-handoff = Queda registrado que desea hablar con una persona. Alguien del personal leerá esta conversación y le responderá aquí. No puedo decirle cuándo. No envíe números de pasaporte ni documentos por el chat.
chat-handoff_waiting = Se ha pedido que intervenga una persona y todavía no ha respondido nadie. Lo que escriba se guarda para esa persona. Si su plazo está a punto de vencer, llame por teléfono en lugar de esperar.

## Caso propio

chat-check_documents = Puedo comprobar si sus documentos están completos y si tienen errores evidentes: abra la revisión de documentos y súbalos allí, no en el chat. Tenga a mano: tipo de solicitud, categoría, ciudad y escaneos nítidos en color. El resultado es una revisión orientativa, no una decisión.

## Grado de certeza de una respuesta

chat-confirm_with_office = Esta parte es una norma local o no está confirmada. Confírmela con la oficina local antes de contar con ella.
# $date: el día en que se confirmó por última vez la cifra más antigua
chat-stale = Confirmamos estas cifras por última vez el { $date }. Pueden haber cambiado: confírmelas antes de contar con ellas.
# $date: el día al que se refiere la respuesta
chat-as_of = Esta es la norma a fecha de { $date }.
# $city: la ciudad, con su nombre en este idioma
chat-city_used = Esta respuesta tiene en cuenta las normas de { $city }.
# $city: lo que escribió la persona
chat-city_not_known = No tenemos normas propias de { $city }. Esta es la norma nacional; la práctica local puede ser distinta.
chat-sources = Fuentes
chat-not_advice = Esto es información; no es asesoramiento jurídico ni una decisión de la autoridad.

## Temas de respuesta

topic-work_permit_overview = Qué es el permiso de trabajo
    .question = ¿Qué es el permiso de trabajo para extranjeros?
topic-who_needs_permit = Quién necesita el permiso
    .question = ¿Quién necesita un permiso de trabajo y quién no?
topic-hmt_residents = Residentes de Hong Kong, Macao y Taiwán
    .question = ¿Necesitan permiso de trabajo los residentes de Hong Kong, Macao o Taiwán?
topic-permit_visa_difference = Permiso, visa y residencia
    .question = ¿En qué se diferencian el permiso de trabajo, la visa y el permiso de residencia?
topic-application_process = Pasos del trámite
    .question = ¿Qué pasos hay desde la oferta de empleo hasta el permiso de residencia?
topic-who_applies = Quién lo solicita
    .question = ¿Lo solicita mi empleador o puedo hacerlo yo?
topic-contact_office = Oficina, web y teléfono
    .question = ¿Qué oficina es la competente y cómo puedo contactar con ella?
topic-processing_time = Cuánto tarda
    .question = ¿Cuánto tarda la solicitud?
topic-fees = Tasas
    .question = ¿Cuánto cuesta?
topic-check_status = Estado de una solicitud
    .question = ¿Cómo puedo saber en qué punto está mi solicitud?
topic-returned_or_refused = Solicitud devuelta o denegada
    .question = ¿Qué puedo hacer si devuelven o deniegan la solicitud?
topic-employer_requirements = Condiciones para el empleador
    .question = ¿Qué debe cumplir un empleador para contratar a un extranjero?
topic-system_account_help = Ayuda con el sistema en línea
    .question = ¿Qué podemos hacer si el sistema en línea no funciona?
topic-category_overview = Categorías A, B y C
    .question = ¿Qué significan las categorías A, B y C?
topic-category_a = Categoría A
    .question = ¿Quién pertenece a la categoría A?
topic-category_b = Categoría B
    .question = ¿Quién pertenece a la categoría B?
topic-category_c = Categoría C
    .question = ¿Quién pertenece a la categoría C?
topic-points_system = Cómo funcionan los puntos
    .question = ¿Cómo funciona el sistema de puntos?
topic-points_factors = Puntos de cada factor
    .question = ¿Cuántos puntos da cada factor?
topic-applicant_requirements = Condiciones para el solicitante
    .question = ¿Qué condiciones debo cumplir?
topic-age_limit = Límite de edad
    .question = ¿Hay un límite de edad?
topic-degree_requirement = Título
    .question = ¿Qué título necesito?
topic-experience_requirement = Experiencia laboral
    .question = ¿Cuánta experiencia laboral necesito?
topic-teacher_requirements = Normas para profesores
    .question = ¿Qué necesitan los profesores de idiomas?
topic-fresh_graduate = Recién graduados
    .question = ¿Puedo obtener el permiso nada más graduarme?
topic-student_work = Trabajo de estudiantes
    .question = ¿Pueden los estudiantes trabajar o hacer prácticas?
topic-salary_requirement = Condiciones salariales
    .question = ¿Cuánto deben pagarme?
topic-documents_list = Lista de documentos
    .question = ¿Qué documentos necesito para una solicitud inicial?
topic-document_legalisation = Legalización y apostilla
    .question = ¿Cómo legalizo mi título y mis certificados?
topic-criminal_record_certificate = Certificado de antecedentes penales
    .question = ¿Necesito un certificado de antecedentes penales y de qué país?
topic-criminal_history = Condenas anteriores
    .question = ¿Puedo obtener el permiso si tengo antecedentes penales?
topic-medical_check = Reconocimiento médico
    .question = ¿Dónde y cuándo paso el reconocimiento médico?
topic-document_format = Escaneos, foto y traducción
    .question = ¿Qué forma deben tener los escaneos, las fotos y las traducciones?
topic-document_validity = Antigüedad de los documentos
    .question = ¿Qué antigüedad pueden tener mis certificados?
topic-contract_requirements = Contrato de trabajo
    .question = ¿Qué debe decir el contrato de trabajo?
topic-notification_letter = Notificación de permiso de trabajo
    .question = ¿Qué es la notificación de permiso de trabajo y durante cuánto tiempo puedo usarla?
topic-z_visa = Visa Z
    .question = ¿Cómo pido la visa Z?
topic-r_visa = Visa R para talentos
    .question = ¿Quién puede obtener la visa R?
topic-wrong_visa_work = Trabajar con otra visa
    .question = ¿Puedo trabajar con visa de turismo, de negocios o de familia?
topic-apply_inside_china = Solicitud dentro de China
    .question = ¿Puedo solicitarlo sin salir de China?
topic-short_term_work = Trabajo de corta duración
    .question = ¿Qué necesito para un trabajo de corta duración?
topic-after_arrival = Después de la llegada
    .question = ¿Qué debo hacer después de entrar con visa Z y en qué plazo?
topic-police_registration = Registro de domicilio
    .question = ¿Cómo registro mi domicilio ante la policía?
topic-residence_permit = Permiso de residencia
    .question = ¿Cómo obtengo el permiso de residencia por trabajo?
topic-permit_validity = Duración del permiso
    .question = ¿Por cuánto tiempo se expide el permiso de trabajo?
topic-family_dependents = Traer a la familia
    .question = ¿Puede venir conmigo mi familia?
topic-family_work = Trabajo de familiares
    .question = ¿Puede trabajar en China mi cónyuge?
topic-travel_reentry = Salir y volver a entrar
    .question = ¿Puedo salir de China y volver?
topic-extension = Renovación
    .question = ¿Cuándo y cómo se renueva el permiso?
topic-expired_or_overstay = Vencido o estancia excedida
    .question = ¿Qué puedo hacer si mi permiso o mi visa ha vencido?
topic-change_employer = Cambio de empleador
    .question = ¿Cómo cambio de empleador?
topic-change_information = Nuevo pasaporte, cargo o datos
    .question = ¿Qué hay que comunicar si cambia mi pasaporte o mi cargo?
topic-cancellation = Cancelación del permiso
    .question = ¿Quién cancela el permiso cuando termina el empleo y en qué plazo?
topic-employer_wont_cancel = El empleador no quiere cancelar
    .question = ¿Qué puedo hacer si mi empleador no cancela el permiso o no me da la carta de baja?
topic-after_leaving_job = Quedarse al terminar el empleo
    .question = ¿Cuánto tiempo puedo quedarme cuando termina mi empleo?
topic-lost_card = Tarjeta perdida
    .question = ¿Qué hago si pierdo la tarjeta del permiso?
topic-electronic_permit = Permiso electrónico
    .question = ¿Cómo obtengo y muestro el permiso de trabajo electrónico?
topic-work_location = Trabajar en otro lugar
    .question = ¿Puedo trabajar en otra ciudad o en las instalaciones de un cliente?
topic-side_and_remote_work = Otro empleo y trabajo a distancia
    .question = ¿Puedo tener otro empleo o trabajar a distancia desde China?
topic-own_company = Empresa propia
    .question = ¿Puede mi propia empresa solicitarme el permiso?
topic-penalties = Sanciones
    .question = ¿Qué sanciones hay por trabajo ilegal o documentos falsos?
topic-social_insurance_tax = Seguridad social e impuestos
    .question = ¿Pago seguridad social e impuestos en China?

## Temas de control

topic-greeting = Comienzo de la conversación
    .question = ¿Qué puedo preguntarle?
topic-goodbye = Fin de la conversación
    .question = ¿Cómo termino esta conversación?
topic-thanks = Gracias
    .question = ¿Puedo darle las gracias?
topic-affirm = Sí
    .question = ¿Es correcto?
topic-deny = No
    .question = ¿Es incorrecto?
topic-bot_challenge = Sobre este asistente
    .question = ¿Es usted una persona o un programa?
topic-talk_to_human = Hablar con una persona
    .question = ¿Puedo hablar con una persona?
topic-language_switch = Idioma
    .question = ¿Qué idiomas habla?
topic-check_documents = Revisar mis documentos
    .question = ¿Puede revisar mis documentos?
topic-check_points = Calcular mis puntos
    .question = ¿Puede calcular mis puntos?
topic-check_category = Encontrar mi categoría
    .question = ¿Qué categoría puede corresponderme?
topic-restart_or_cancel = Empezar de nuevo
    .question = ¿Podemos empezar de nuevo?
topic-out_of_scope = Otra cosa
    .question = ¿Puede ayudarme con otra cosa?
topic-out_of_domain_near = Asuntos relacionados
    .question = ¿Dónde pregunto por otras visas, la residencia y asuntos relacionados?
