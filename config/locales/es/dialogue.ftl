### Cálculos en el chat (puntos, categoría, plazos) y conversaciones de varios mensajes. Aquí no hay cifras ni numerales.

## Principio y fin

form-intro-points = Voy a calcular sus puntos. Escriba lo que sepa con sus palabras y en cualquier orden; entre tanto puede preguntar otra cosa.
form-intro-category = Voy a ver qué categoría puede corresponder. Escriba lo que sepa con sus palabras y en cualquier orden; entre tanto puede preguntar otra cosa.
form-intro-deadlines = Voy a calcular sus plazos.
form-stopped = De acuerdo, lo dejo y olvido lo que me contó de su caso. ¿Qué más quiere saber sobre el permiso de trabajo?
form-back-points = Volvamos a sus puntos.
form-back-category = Volvamos a su categoría.
form-back-deadlines = Volvamos a sus plazos.
form-not_understood = No encuentro en su mensaje una respuesta a esto.
form-nothing_known = Todavía no sé nada con lo que pueda calcular.

## Lo entendido

form-noted = Anotado: { $facts }.
form-line = { $what }: { $value }
form-changed = Corregido: { $what }, ya no { $before } sino { $after }.
form-not_so = No es el caso: { $what }
form-understood = Esto es lo que he entendido:
form-confirm-missing = No me ha dicho: { $what }. Donde importe, el resultado queda abierto.
form-confirm = ¿Es correcto? Si lo es, calculo. Si no, escriba simplemente qué es distinto.
form-what-is-wrong = ¿Qué es distinto? Escriba simplemente el valor correcto.

## Preguntas

form-ask-age = ¿Qué edad tiene?
form-why-age = La edad cuenta en la tabla de puntos y algunas vías tienen límite de edad.
form-ask-education = ¿Cuál es su título más alto?
form-why-education = El título da puntos y algunas vías lo exigen.
form-ask-experience = ¿Cuántos años ha trabajado a tiempo completo en esta profesión?
form-why-experience = Los años de experiencia relacionada dan puntos y algunas vías piden un mínimo.
form-ask-salary = ¿Cuánto le pagarán en China, en yuanes antes de impuestos? Diga si es al mes o al año.
form-why-salary = El salario anual da puntos y un salario alto abre una vía propia.
form-ask-months = ¿Cuántos meses al año trabajará en China?
form-why-months = La tabla da puntos por los meses del año que trabaja en China.
form-ask-chinese = ¿Tiene un certificado HSK de chino, y de qué nivel?
form-why-chinese = El nivel de chino da puntos.
form-ask-city = ¿En qué ciudad trabajará?
form-why-city = Algunas regiones dan puntos y algunas ciudades tienen reglas propias.
form-ask-extras = ¿Se aplica a usted algo de esto?
form-why-extras = Cada cosa puede dar puntos aparte.
form-ask-post = ¿Es un puesto de directivo o de especialista?
form-why-post = La vía habitual a la categoría B es para directivos y especialistas.
form-ask-related = ¿Su trabajo anterior era del mismo ramo que el nuevo puesto?
form-why-related = Para la vía habitual a la categoría B solo cuenta la experiencia relacionada.
form-ask-teacher = ¿Va a enseñar un idioma?
form-why-teacher = Los profesores de idiomas tienen una vía con condiciones propias.
form-ask-tongue = ¿Enseñará su lengua materna?
form-why-tongue = Por regla general, los profesores de idiomas enseñan su lengua materna.
form-ask-special = ¿Se aplica a usted algo de esto?
form-why-special = Cada cosa abre una vía propia, que debe valorar una persona.
form-ask-event = ¿Qué fecha tiene? Por ejemplo, el día en que entró en China, en que vence su permiso o en que termina su trabajo.
form-why-event = Todo plazo se cuenta desde una fecha suya.
form-ask-event_date = ¿Qué día? { $event }: escriba el día, el mes y el año.
form-why-points = Solo pregunto lo que cuenta la tabla de puntos. Lo que no sepa puede dejarlo.
form-why-category = Solo pregunto lo que decide entre las vías. Lo que no sepa puede dejarlo.
form-why-deadlines = Todo plazo se cuenta desde una fecha suya.

## Dudas

form-doubt-values = Aquí leo valores distintos: { $what } ({ $values }). ¿Cuál es correcto?
form-doubt-date = ¿A qué día se refiere? { $what }: { $values }.
form-doubt-birth_year = ¿Ya cumplió años este año? ¿Qué edad tiene ahora?
form-doubt-range = Me ha dado un intervalo: { $what } (de { $low } a { $high }). ¿Con qué cifra calculo?
form-doubt-currency = La tabla cuenta en yuanes y yo no convierto monedas. ¿Cuánto son { $amount } { $currency } en yuanes según su contrato, antes de impuestos?
form-doubt-period = ¿{ $amount } yuanes es lo que gana al mes o al año?
form-doubt-tax = { $amount } yuanes es después de impuestos. ¿Cuánto es antes de impuestos?
form-doubt-too_many_years = { $years } años de trabajo con { $age } años de edad: no encaja. ¿Cuántos años de trabajo son correctos?
form-doubt-bounds = { $value } no puede ser correcto: { $what }. Escríbalo de nuevo, por favor.

## Valores

form-hsk = HSK { $level }
form-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
form-age = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
form-months = { $count ->
    [one] { $count } mes al año
   *[other] { $count } meses al año
}
form-pay = { $amount } yuanes
form-pay-year = { $amount } yuanes al año
form-pay-month = { $amount } yuanes al mes, { $total } yuanes al año
form-pay-times = { $amount } yuanes al mes, pagas al año: { $times }, { $total } yuanes al año
form-pay-foreign = { $amount } { $currency }
form-day = { $day }
form-number = { $number }

## Botones

form-button-yes = Sí, calcular
form-button-no = No, hay algo distinto
form-button-stop = Dejarlo
form-button-skip = No lo sé
form-button-done = Calcular con esto
form-button-none = Nada de esto
form-button-month = Al mes
form-button-year = Al año
form-button-deadlines = Calcular mis plazos
form-option-months_per_year-12 = Todo el año
form-option-hsk_level-0 = Sin HSK
form-option-hsk_none = sin certificado HSK
form-option-post_in_b1_group-true = Directivo o especialista
form-option-post_in_b1_group-false = Otro puesto

## Nombres de los datos

form-fact-post_in_b1_group = Puesto de directivo o especialista
form-fact-experience_is_related = Trabajo anterior del mismo ramo
form-fact-language_teacher = Profesor de idiomas
form-fact-teaches_mother_tongue = Enseña su lengua materna
form-fact-talent_programme = Elegido por un programa chino de talento
form-fact-recognised_achievement = Premio o logro reconocido
form-fact-encouraged_post = Puesto directivo en empresa fomentada
form-fact-international_skills_certificate = Certificado profesional internacional
form-fact-years_in_china = Años en China
form-fact-visa = Visado
form-fact-degree = Título
form-event-entry = Mi entrada en China
form-event-permit_expiry = Vence mi permiso de trabajo
form-event-residence_permit_expiry = Vence mi permiso de residencia
form-event-employment_end = Termina mi trabajo
form-event-personal_change = Nuevo pasaporte o puesto
form-event-permit_cancelled = Cancelación de mi permiso de trabajo
form-event-no_criminal_record_issue = Emisión de los antecedentes penales
form-event-medical_exam_issue = Reconocimiento médico
form-event-photo_taken = Fecha de la foto
form-event-refusal_known = Día en que supe de la denegación

## Resultados

form-result-points = Según lo que me ha dicho, tiene { $total } puntos.
form-result-points-range = Según lo que me ha dicho, tiene entre { $low } y { $high } puntos.
form-result-category = Según lo que me ha dicho:
form-category-open = Categoría { $category } – hay una vía abierta: { $routes }
form-category-undecided = Categoría { $category } – con esto no se decide: debe valorarlo una persona o falta algo
form-category-closed = Categoría { $category } – ninguna vía encaja
form-category-limit = Puede oponerse un límite, por ejemplo de edad; pregunte a la oficina local antes de solicitarlo.
form-route-salary = por el salario
form-route-points = por los puntos
form-route-degree = por el título y la experiencia relacionada
form-route-teacher = como profesor de idiomas
form-route-short_term = como trabajo de corta duración
form-route-other = por un motivo propio
form-not_decision = Son vías posibles, no una decisión: decide la autoridad.
form-result-deadlines-none = Según las reglas que conozco, de estas fechas no sale ningún plazo.
form-deadline-passed = Ese día ya pasó. No espere: llame a la oficina.

## Conversaciones de varios mensajes

dialogue-second = También preguntó otra cosa: { $topic }. ¿Quiere que la responda?
dialogue-two_failures = No le he entendido varias veces seguidas. ¿Quiere que lo lea una persona?
dialogue-own_case = Me ha contado su caso. ¿Quiere que calcule algo con ello?

# Between the items of a list within a sentence
form-between = { "; " }
