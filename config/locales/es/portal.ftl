### El portal: páginas, formularios y errores. Aquí no figura ninguna cifra; los límites llegan como variables.

## Marco

portal-name = Asistente del Permiso de Trabajo
portal-tagline = Preguntas y documentos para el permiso de trabajo para extranjeros en China
portal-skip = Ir al contenido
portal-nav = Principal
portal-nav-chat = Preguntar
portal-nav-papers = Revisar documentos
portal-nav-points = Puntos
portal-nav-privacy = Privacidad
portal-language = Idioma
portal-footer-scope = Información y revisión previa. Las decisiones corresponden únicamente a las autoridades; si algo es importante para usted, consulte a la oficina competente.
portal-footer-policy = Normas a fecha de { $date }, versión { $version }.
portal-back = Volver

## Chat

talk-title = Pregunte por su permiso de trabajo
talk-intro = Pregunte con sus propias palabras. Cada respuesta indica la norma en que se basa y la fecha en que se comprobó.
talk-empty = Por ejemplo:
talk-log = Conversación
talk-input = Su pregunta
talk-input-hint = No incluya nombres ni números de pasaporte: aquí no hacen falta.
talk-send = Enviar
talk-city = Ciudad de trabajo
talk-city-hint = Algunas normas varían de una ciudad a otra.
talk-you = Usted
talk-assistant = Asistente
talk-person = Personal
talk-sources = { $count ->
    [one] Fuente
   *[other] Fuentes ({ $count })
}
talk-more = Más información
talk-answered-as-of = A fecha de { $date }
talk-sending = Enviando…
talk-waiting = Se ha pedido que intervenga una persona. Hasta que alguien llegue, el asistente sigue respondiendo.
talk-staff = Ahora habla con una persona.
talk-closed = Esta conversación está cerrada.
talk-talk-to-person = Hablar con una persona
talk-new = Borrar esta conversación
talk-not-sent = No se ha podido enviar este mensaje. Sigue en el cuadro: inténtelo de nuevo.
talk-pending = Guardado y aún sin responder. La respuesta aparecerá aquí por sí sola.
talk-cut = (abreviado)
talk-offline = Conexión perdida. Reintentando…
talk-open-points = Abrir la calculadora de puntos
talk-open-papers = Abrir la revisión de documentos
talk-open-report = Abrir el informe

## Documentos

papers-title = Revise sus documentos antes de presentarlos
papers-intro = Añada lo que tenga: escaneos, fotos o archivos PDF, en cualquier orden y en cualquier idioma. Recibirá una lista de lo que está en orden, lo que falta y lo que hay que cambiar.
papers-privacy = Sus documentos se cifran, se leen solo en este servidor y se borran { $days ->
    [one] { $days } día
   *[other] { $days } días
} después de su última visita, o de inmediato cuando usted lo indique.
papers-step-add = Añadir documentos
papers-step-case = Datos de la solicitud
papers-step-check = Revisar
papers-case-hint = Aquí todo es opcional. Cuanto más indique, más se podrá comparar.
papers-choose = Elija archivos o haga fotos
papers-drop = … o arrástrelos aquí
papers-kinds = PDF, JPEG, PNG, TIFF, WebP, HEIC o BMP, de hasta { $megabytes } MB cada uno.
papers-upload = Añadir archivos
papers-files = Sus archivos
papers-none = Todavía no hay archivos.
papers-file-pages = { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}
papers-file-size = { $kilobytes } kB
papers-remove = Quitar
papers-remove-file = Quitar { $name }
papers-start = Revisar los documentos
papers-start-hint = Suele tardar menos de un minuto. Puede salir de la página y volver.
papers-latest = Abrir el último informe
papers-erase = Borrarlo todo ahora
papers-erase-hint = Elimina los archivos, el informe y todo lo que haya declarado. No se puede deshacer.
papers-erased = Se ha borrado todo.
papers-saved = Guardado.
papers-save = Guardar
papers-uploading = Subiendo { $name }
papers-uploaded = Se ha añadido { $name }.
papers-no-type = Sin elegir

case-application = Solicitud
case-applicant = Solicitante
case-employer = Empleador
case-job = Empleo
case-claims = Lo que deben probar los documentos
case-type = Qué se solicita
case-type-notification_outside = Permiso inicial, el solicitante está en el extranjero
case-type-in_country = Permiso inicial, el solicitante está en China
case-type-change_employer = Cambio de empleador
case-type-extension = Renovación
case-type-change_information = Cambio de datos
case-type-cancellation = Cancelación
case-type-short_term = Trabajo de corta duración
case-category = Categoría
case-as_of = Día de presentación
case-in_china = El solicitante está en China
case-yes = Sí
case-no = No
case-city = Ciudad
case-full_name = Nombre completo, como en el pasaporte
case-date_of_birth = Fecha de nacimiento
case-nationality = Nacionalidad
case-passport_number = Número de pasaporte
case-gender = Sexo, como en el pasaporte
case-gender-M = Masculino
case-gender-F = Femenino
case-gender-X = Sin especificar
case-name = Nombre en chino
case-name_en = Nombre en inglés
case-credit_code = Código unificado de crédito social
case-position = Cargo
case-salary_amount = Salario
case-salary_currency = Moneda
case-salary_period = Salario por
case-salary_period-month = Mes
case-salary_period-year = Año
case-work_location = Lugar de trabajo
case-start_date = Inicio del contrato
case-end_date = Fin del contrato
case-degree_level = Título
case-degree_level-associate = Título de ciclo corto (专科)
case-degree_level-bachelor = Grado o licenciatura
case-degree_level-master = Máster
case-degree_level-doctorate = Doctorado
case-degree_level-other = Otro
case-experience_years = Años de trabajo relacionado

## Revisión e informe

checking-title = Informe sobre sus documentos
checking-working = Se están leyendo sus documentos
checking-progress = { $done } de { $total } páginas
checking-step-queued = En espera de turno
checking-step-reading = Leyendo las páginas
checking-step-judging = Comparando con las normas
checking-step-done = Terminado
checking-step-failed = Interrumpido
checking-stay = Esta página se actualiza por sí sola.
checking-failed = No se ha podido terminar la revisión
checking-failed-hint = El fallo es nuestro, no de sus documentos. Inicie la revisión de nuevo; sus archivos siguen aquí.
checking-verdict-ready = Nada lo impide
checking-verdict-action_needed = Hay algo que cambiar
checking-verdict-needs_review = Conviene que lo vea una persona
checking-verdict-ready-hint = Se cumplen todas las normas que podemos comprobar. Decide la autoridad, que puede pedir más documentos.
checking-verdict-action_needed-hint = Repase los puntos siguientes, sustituya los documentos afectados y revise de nuevo.
checking-verdict-needs_review-hint = No se ha incumplido nada, pero algo no se ha podido decidir con certeza. Figura al principio de la lista.
checking-as-of = Valorado a fecha de { $date }
checking-group-fail = Por cambiar
checking-group-unknown = Sin decidir
checking-group-pass = En orden
checking-severity-blocker = Hay que resolverlo
checking-severity-warning = Compruébelo
checking-severity-info = Para su información
checking-fix = Qué hacer
checking-evidence = Dónde figura
checking-evidence-caption = { $file }, página { $page }
checking-evidence-alt = Página { $page } de { $file }, con el lugar marcado
checking-sources = Normas
checking-documents = Lo que se ha reconocido
checking-document-pages = { $file }, { $count ->
    [one] página
   *[other] páginas
} { $pages }
checking-field = Dato
checking-value = Leído
checking-confidence = Certeza
checking-again = Cambiar documentos y revisar de nuevo
checking-print = Imprimir
checking-told-ready = Sus documentos se han revisado: nada de lo que podemos comprobar lo impide. El informe dice qué se ha mirado.
checking-told-action_needed = Sus documentos se han revisado: hay algo que cambiar. El informe dice qué y cómo.
checking-told-needs_review = Sus documentos se han revisado: algo no se ha podido decidir con certeza. El informe dice qué debe mirar una persona.

## Calculadora de puntos

points-title = Calculadora de puntos
points-intro = Rellene lo que sepa. Lo que deje en blanco da un intervalo en lugar de una sola cifra.
points-calculate = Calcular
points-result = Sus puntos
points-total = { $total ->
    [one] { $total } punto
   *[other] { $total } puntos
}
points-range = De { $low } a { $high } puntos
points-category = Categoría por puntos: { $category }
points-category-none = Solo por puntos no se accede a ninguna categoría. También se puede acceder por otras vías.
points-category-open = Solo por puntos aún no está decidido: depende de lo que falta.
points-factor = Factor
points-points = Puntos
points-cap = Máximo
points-missing = Falta por indicar
points-improve = Qué los aumentaría
points-improve-to = { $what }: { $before } → { $after }
points-not-decision = Es un cálculo según la tabla publicada, no una decisión de la autoridad.
points-as-of = Tabla vigente el { $date }
points-salary_annual_cny = Salario anual en China, en yuanes (CNY)
points-education = Título de mayor nivel
points-education-none = Ninguno
points-education-bachelor = Grado o licenciatura
points-education-master = Máster
points-education-doctorate = Doctorado
points-skills_certificate = Certificado profesional
points-skills_certificate-none = Ninguno
points-skills_certificate-technician = Técnico
points-skills_certificate-senior_technician = Técnico superior
points-experience_years = Años de trabajo relacionado
points-months_per_year = Meses de trabajo en China al año
points-hsk_level = Chino (nivel HSK)
points-chinese_taught_degree = Título cursado en chino
points-former_chinese_national = Antigua nacionalidad china
points-region = Región de trabajo
points-region-western = Región occidental
points-region-northeast_old_industrial = Antiguas bases industriales del nordeste
points-region-central_special = Distritos pobres y zonas especiales de la región central
points-region-other = Otra
points-age = Edad
points-top_university = Titulado por una universidad destacada de la lista
points-fortune_500 = Ha trabajado en una de las mayores empresas del mundo
points-intellectual_property = Tiene propiedad intelectual, como patentes
points-five_years_in_china = Varios años seguidos de trabajo en China
points-local_bonus = Puntos que da la provincia
points-factor-salary = Salario anual
points-factor-education = Título o cualificación
points-factor-experience = Trabajo relacionado
points-factor-months_per_year = Meses al año
points-factor-chinese = Chino
points-factor-location = Región de trabajo
points-factor-age = Edad
points-factor-extra = Universidad, empresa o patentes
points-factor-local_bonus = Puntos de la provincia
points-unknown = No se sabe

## Privacidad

privacy-title = Qué ocurre con lo que nos cuenta y nos muestra
privacy-chat = Lo que escribe en el chat se cifra en este servidor y se usa para responderle. No incluya nombres ni números de documentos: las respuestas no los necesitan.
privacy-papers = Los documentos que sube se cifran antes de guardarse. Se leen solo en este servidor; nada se envía a otro servicio.
privacy-kept = Las conversaciones se borran { $talk_days ->
    [one] { $talk_days } día
   *[other] { $talk_days } días
} después de la última actividad, y las solicitudes, { $case_days ->
    [one] { $case_days } día
   *[other] { $case_days } días
} después. Los archivos que no llegaron a revisarse se borran al cabo de { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}.
privacy-erase = Puede borrar su solicitud de inmediato en la página en la que añadió los documentos. Los archivos, el informe y los datos declarados se sobrescriben entonces en el disco.
privacy-cookies = Una cookie guarda en este navegador la clave de su conversación, otra la de su solicitud y otra protege los formularios. No hay más, y nadie le sigue.
privacy-logs = Los registros y contadores llevan identificadores que no significan nada fuera de este servidor: ni nombres, ni mensajes, ni contenido de documentos.
privacy-human = Si pide hablar con una persona, el personal ve la conversación. Si un documento es dudoso, el personal puede examinarlo.
privacy-title-chat = Conversaciones
privacy-title-papers = Documentos
privacy-title-kept = Durante cuánto tiempo
privacy-title-erase = Su derecho a borrar
privacy-title-cookies = Cookies
privacy-title-human = Personas

## Errores

problem-page-title = No ha funcionado
problem-invalid_input = Un valor no es el esperado
    .detail = { $path }: { $expected }
problem-invalid_request = La petición no es la esperada
    .detail = Revise el lugar indicado y envíela de nuevo.
problem-unauthorized = No tiene acceso a esto
    .detail = La clave falta o ha caducado. Empiece de nuevo desde la página inicial.
problem-not_found = Esa página o ese elemento no existe
    .detail = Puede que se haya borrado. Empiece de nuevo desde la página inicial.
problem-conflict = Eso no es posible en este momento
    .detail = La situación ha cambiado entretanto. Vuelva a cargar la página.
problem-no_files = No hay documentos que revisar
    .detail = Añada antes al menos un archivo.
problem-check_open = Ya hay una revisión en marcha
    .detail = Espere a que termine; el informe aparecerá por sí solo.
problem-conversation_closed = Esta conversación está cerrada
    .detail = Empiece otra en la página inicial.
problem-key_reused = Esta clave ya se usó para otro archivo
    .detail = Envíe otro archivo con otra Idempotency-Key.
problem-method_not_allowed = Esto no se ofrece aquí
    .detail = La dirección existe, pero no para este tipo de petición.
problem-rate_limited = Demasiadas peticiones
    .detail = Espere { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } e inténtelo de nuevo.
problem-body_too_large = Lo enviado es demasiado grande
    .detail = Envíe menos archivos o datos a la vez.
problem-body_too_slow = La conexión era demasiado lenta
    .detail = No se ha guardado nada. Inténtelo de nuevo.
problem-busy = Demasiadas solicitudes en este momento
    .detail = Inténtelo de nuevo dentro de un minuto.
problem-forbidden_origin = Este formulario es demasiado antiguo o viene de otro sitio
    .detail = Vuelva a cargar la página y envíelo otra vez.
problem-internal = Algo ha fallado por nuestra parte
    .detail = Ha quedado registrado. Inténtelo de nuevo; no se pierde nada de lo que se aceptó.

upload-too_large = El archivo es demasiado grande
    .detail = Un archivo puede tener como máximo { $megabytes } MB. Escanéelo con menor resolución o divídalo.
upload-too_many_files = Demasiados archivos
    .detail = Aquí se pueden añadir como máximo { $files } archivos. Quite los que no hagan falta.
upload-case_full = No queda espacio
    .detail = Todos los archivos juntos pueden tener como máximo { $megabytes } MB. Quite los que no hagan falta.
upload-too_many_pages = El archivo tiene demasiadas páginas
    .detail = Suba solo los documentos que se piden, cada uno en un archivo aparte.
upload-too_many_pixels = La imagen es demasiado grande
    .detail = Haga la foto con un tamaño normal o escanee con menor resolución.
upload-unsupported = Este tipo de archivo no se puede leer
    .detail = Suba un PDF, un escaneo o una foto (JPEG, PNG, TIFF, WebP, HEIC, BMP).
upload-office_document = Los documentos de ofimática no se leen
    .detail = Imprímalo o expórtelo como PDF, o escanee el documento firmado, y súbalo.
upload-empty = El archivo está vacío
    .detail = Elija el archivo de nuevo; quizá no se guardó por completo.
upload-encrypted = El archivo está protegido con contraseña
    .detail = Guárdelo sin contraseña, por ejemplo imprimiéndolo en un PDF nuevo, y súbalo.
upload-damaged = El archivo está dañado
    .detail = No se puede abrir. Guárdelo o escanéelo otra vez y vuelva a subirlo.
upload-not_multipart = La subida no es la esperada
    .detail = Envíe el archivo como multipart/form-data.
upload-no_file = No se ha elegido ningún archivo
    .detail = Elija al menos un archivo.
