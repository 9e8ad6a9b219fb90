### El marco del informe de la revisión previa y los nombres de los documentos, datos y términos que aparecen en él.

report-title = Revisión previa de documentos
report-subtitle = Permiso de trabajo para extranjeros en China
report-verdict-ready = No se ha encontrado nada que lo impida
report-verdict-action_needed = Hay algo que corregir antes de presentar la solicitud
report-verdict-needs_review = Una persona debe revisar algunos puntos
report-verdict_text-ready = A fecha de { $as_of } se cumplen todas las reglas que se han podido comprobar aquí. Decide la autoridad del permiso de trabajo, que puede pedir más documentos.
report-verdict_text-action_needed = Puntos que corregir: { $count }. Figuran a continuación, al principio, cada uno con lo que hay que hacer.
report-verdict_text-needs_review = No se ha incumplido nada, pero hay puntos que no se han podido decidir: { $count }. Figuran a continuación, al principio, cada uno con lo que hay que hacer.
report-as_of = Valorado a fecha de
report-policy_version = Versión de las normas
report-language = Idioma
report-made_by = Elaborado por el Asistente del Permiso de Trabajo. No es una decisión de ninguna autoridad.
report-assumed = Supuestos
report-assumed-application_type = No indicó de qué tipo de solicitud se trata. Se ha supuesto una solicitud inicial desde el extranjero.
report-assumed-category = No indicó para qué categoría es la solicitud. Se ha supuesto la categoría B.
report-section-action = Por corregir
report-section-review = Por revisar
report-section-fine = En orden
report-section-documents = Documentos encontrados
report-section-sources = Fuentes de las normas
report-files_fine = Los archivos se han podido abrir y leer, y ninguno es demasiado grande.
report-none = Ninguno
report-how_to_fix = Qué hacer
report-evidence = Dónde figura
report-evidence_place = { $file }, página { $page }
report-evidence_picture = Página { $page } de { $file } con el lugar { $number } marcado
report-place_number = Lugar { $number }
report-sources_of_rule = Norma
report-document_label = { $type } ({ $file })
report-column-paper = Documento
report-column-place = Archivos y páginas
report-column-field = Dato leído
report-column-value = Valor
report-column-certainty = Certeza
report-column-finding = Resultado
report-pages_of_file = { $file }, página { $pages }
report-percent = { NUMBER($share, style: "percent") }
report-sentences = { $first } { $second }
report-yes = sí
report-no = no
report-belongs_to = Corresponde a: { $paper }

count-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
count-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}

status-pass = Cumple
status-fail = No cumple
status-unknown = Sin decidir
severity-blocker = Impide la solicitud
severity-warning = Advertencia
severity-info = Para su información

document-type-passport = Pasaporte
document-type-diploma = Título universitario
document-type-no_criminal_record = Certificado de antecedentes penales
document-type-employment_contract = Contrato de trabajo
document-type-work_experience = Carta de experiencia laboral
document-type-medical_exam = Certificado médico
document-type-photo = Foto de pasaporte
document-type-authentication = Legalización
document-type-translation = Traducción
document-type-application_form = Formulario de solicitud
document-type-other = Otro documento
document-type-unreadable = Página ilegible

field-full_name = nombre completo
field-date_of_birth = fecha de nacimiento
field-nationality = nacionalidad
field-passport_number = número de pasaporte
field-gender = sexo
field-expiry_date = fecha de vencimiento
field-issuing_country = país de expedición
field-mrz_valid = dígitos de control de las líneas de lectura mecánica
field-holder_name = nombre del titular
field-institution = institución
field-institution_country = país de la institución
field-degree_level = nivel del título
field-field_of_study = especialidad
field-award_date = fecha de obtención del título
field-certificate_number = número del certificado
field-issuing_authority = organismo que lo expide
field-issue_date = fecha de expedición
field-result = resultado
field-employer_name = empleador
field-employer_credit_code = código unificado de crédito social
field-employee_name = nombre del empleado
field-position = cargo
field-duties = contenido del trabajo
field-work_location = lugar de trabajo
field-start_date = primer día
field-end_date = último día
field-salary_amount = salario
field-salary_currency = moneda
field-salary_period = período del salario
field-signing_date = fecha de la firma
field-employer_seal = sello del empleador
field-employer_signature = firma del empleador
field-employee_signature = firma del empleado
field-organisation = organización
field-signed_or_sealed = firma o sello
field-contact = teléfono o correo electrónico de un contacto
field-kind = tipo de legalización
field-country = país
field-number = número
field-document_kind = tipo de documento
field-language_from = idioma original
field-language_to = idioma de la traducción
field-stamped = sello
field-width_px = ancho en píxeles
field-height_px = alto en píxeles
field-plain_background = fondo liso
field-face_count = número de caras
field-language = idioma del documento
field-residences = residencias en sus datos

term-place_of_work = lugar de trabajo
term-content_of_work = contenido del trabajo
term-pay = salario
term-period_in_china = período de trabajo en China
term-position = cargo

degree-associate = un título de ciclo corto (专科)
degree-bachelor = un grado o licenciatura
degree-master = un máster
degree-doctorate = un doctorado
degree-other = otra titulación

authentication-kind-apostille = apostilla
authentication-kind-consular = legalización consular
authentication-kind-cscse = verificación del CSCSE
authentication-kind-notarial = acta notarial

report-section-staff = Notas para el personal
report-section-lapses = Últimos días para presentar
report-lapse = { $day }: { $title }
report-calendar = Añadir estos días a un calendario
report-declared = declarado por el solicitante; se leyó: { $read }

calendar-no_criminal_record = Último día para presentar con este certificado de antecedentes penales
calendar-no_criminal_record-rule = Se cuenta así: { $months } desde la fecha de expedición, { $since }.
calendar-medical_exam = Último día para presentar con este certificado médico
calendar-medical_exam-rule = Se cuenta así: { $months } desde la fecha de expedición, { $since }.
calendar-passport = Último día para presentar con este pasaporte
calendar-passport-rule = Se cuenta así: { $months } hacia atrás desde la fecha de caducidad, { $since }.
calendar-not_advice = Solo a título informativo; decide la autoridad competente.

integrity-sign-changed_later = una versión posterior dentro del archivo cambió lo que muestra una página
integrity-sign-editor = el archivo se guardó por última vez con un programa de edición de documentos o imágenes
integrity-sign-saved_again = el archivo se volvió a guardar tiempo después de crearse
integrity-sign-font = unos pocos caracteres de una línea están en un tipo de letra que no aparece en el resto de la página
integrity-sign-layer = el texto guardado en el archivo difiere de lo que muestra la página
integrity-sign-code = un código QR contiene otro número que lo impreso
colour-white = blanco
