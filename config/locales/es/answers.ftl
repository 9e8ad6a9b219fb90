### Respuestas del asistente. El valor es la respuesta breve; .details, el resto. Las cifras son variables definidas en
### config/policy/answers.yaml; aquí no puede figurar ningún dígito ni numeral.
### Glosario: permiso de trabajo = 工作许可; notificación de permiso de trabajo = 外国人工作许可通知; permiso de residencia por trabajo =
### 工作类居留证件; permiso de estancia = 停留证件; visa = 签证; autoridad competente = 主管部门; oficina de entrada y salida de la
### policía = 公安机关出入境管理机构; registro de domicilio = 住宿登记; certificado de antecedentes penales = 无犯罪记录证明; certificado
### médico = 体检证明; carta de experiencia laboral = 工作资历证明; renovación = 延期; cancelación = 注销; revisión previa = 预审;
### admisión a trámite = 受理; examen = 审查; legalización = 认证; apostilla = 附加证明书; compromiso escrito = 承诺; grado o
### licenciatura = 学士; máster = 硕士; sello = 公章; días hábiles = 工作日; fuentes no oficiales = 非官方来源.

answer-work_permit_overview =
    El permiso de trabajo para extranjeros (外国人来华工作许可) es la autorización administrativa que permite a un extranjero trabajar en China continental, para el empleador y en el puesto que se indican en él. Para trabajar legalmente se necesita, además, un permiso de residencia por trabajo (工作类居留证件). El número del permiso no cambia nunca (一人一号，终身不变).
    .details =
        Rige en todo el país desde el { $start }, fecha en que sustituyó al antiguo permiso de empleo de extranjeros y al permiso de experto extranjero. Se basa en la Ley de Administración de Entrada y Salida (出境入境管理法): nadie puede contratar a un extranjero que no tenga el permiso de trabajo y el de residencia.

        - Categorías: A (talento de alto nivel), B (profesionales) y C (otro personal).
        - Formato: desde el { $electronic } se expide en formato electrónico y vinculado a la tarjeta de seguridad social.
        - Quién lo solicita: el empleador, en el sistema en línea. Consulte antes que nada a su empleador; el teléfono { $hotline_work } resuelve dudas.

answer-who_needs_permit =
    Todo extranjero que trabaje en China continental necesita un permiso de trabajo y un permiso de residencia por trabajo. No lo necesitan los titulares del documento de identidad de residente permanente extranjero (外国人永久居留身份证), que pueden trabajar con él, ni los residentes de Hong Kong, Macao y Taiwán.
    .details =
        - Los residentes de Hong Kong, Macao y Taiwán no necesitan permiso de empleo desde el { $hmt_since }.
        - Las reuniones, las negociaciones comerciales y los intercambios sin empleo se hacen con visa M o F y no requieren permiso de trabajo, pero esas visas no permiten trabajar.
        - Estar en China por motivos familiares, de estudios, de turismo o de visita no exime del permiso.

        No hemos podido confirmar ninguna otra exención general. Si cree que su situación es especial, pida a su empleador que, antes de que usted empiece a trabajar, consulte en el { $hotline_work } (permiso de trabajo) o en el { $hotline_immigration } (visa y residencia).

answer-hmt_residents =
    No. Los residentes de Hong Kong, Macao y Taiwán no necesitan permiso de empleo en China continental desde el { $since }. Trabajan con su permiso de residencia (港澳台居民居住证), su salvoconducto para viajar al continente (来往内地通行证) o el salvoconducto para residentes de Taiwán (台湾居民来往大陆通行证).
    .details =
        El empleo se acredita con el contrato de trabajo, los comprobantes de pago del salario o los registros de la seguridad social.

        Esta norma se aplica a los residentes de Hong Kong, Macao y Taiwán. Los extranjeros que solo viven allí necesitan permiso de trabajo, como cualquier otro extranjero. Consultas: { $hotline_work }.

answer-hmt_residents-until_2018 =
    En la fecha por la que pregunta, los residentes de Hong Kong, Macao y Taiwán todavía necesitaban un permiso de empleo (台港澳人员就业证) para trabajar en China continental. Se suprimió el { $until }.
    .details =
        Desde el { $until } trabajan sin ese permiso y acreditan su empleo con el contrato, los comprobantes de pago del salario o los registros de la seguridad social. Para dudas sobre un permiso anterior, llame al { $hotline_work }.

answer-permit_visa_difference =
    Van en este orden: la notificación de permiso de trabajo (外国人工作许可通知) aprueba la contratación, la visa Z permite entrar y el permiso de residencia por trabajo (工作类居留证件) permite quedarse. El permiso de trabajo da derecho a ocupar el puesto. Solo puede empezar cuando tenga tanto el permiso de trabajo como el de residencia.
    .details =
        - Notificación: el empleador la imprime desde el sistema en línea una vez aprobada la solicitud. Con ella se pide la visa.
        - Visa Z: la expide una embajada o un consulado de China, normalmente para una sola entrada.
        - Permiso de trabajo: electrónico desde el { $electronic }; ya no existe el trámite aparte de la tarjeta después de la entrada.
        - Permiso de residencia: se solicita a la oficina de entrada y salida de la policía en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada. A partir de entonces sustituye a la visa para residir y viajar.

answer-application_process =
    Desde el extranjero: su empleador presenta la solicitud en línea y obtiene la notificación de permiso de trabajo (外国人工作许可通知); con ella usted pide la visa Z; tras entrar, registra su domicilio en { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }, pasa el reconocimiento médico y solicita el permiso de residencia en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }. No empiece a trabajar sin el permiso de trabajo y el de residencia.
    .details =
        - El empleador abre una cuenta en el Sistema de Servicios para Extranjeros que Trabajan en China (外国人来华工作管理服务系统).
        - El empleador rellena la solicitud y sube los documentos; la autoridad competente hace la revisión previa, admite a trámite, examina y decide.
        - El empleador imprime la notificación y la resolución y se las envía.
        - Usted pide la visa Z (o R) en una embajada o un consulado de China y entra en el país.
        - Registro de domicilio, reconocimiento médico y, después, permiso de residencia en la oficina de entrada y salida de la policía.
        - Usted activa la tarjeta de seguridad social electrónica, en la que aparece el permiso de trabajo.

        Si ya está en China y su caso es uno de los previstos: reconocimiento médico, solicitud en línea del empleador y permiso de residencia, sin visa nueva. Consultas: { $hotline_work }.

answer-application_process-card =
    En la fecha por la que pregunta había un paso más. Tras la notificación, la visa Z y la entrada, el empleador debía tramitar la tarjeta física del permiso en un plazo de { $card_days ->
        [one] { $card_days } día
       *[other] { $card_days } días
    } desde la entrada; después se solicitaba el permiso de residencia, en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada. Desde el { $electronic } ese paso ya no existe.
    .details =
        - El empleador presentaba la solicitud en línea y obtenía la notificación de permiso de trabajo (外国人工作许可通知).
        - El solicitante obtenía la visa Z en el extranjero y entraba en China.
        - Registro de domicilio en un plazo de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } desde la llegada al alojamiento.
        - Tarjeta (外国人工作许可证): el empleador la solicitaba en línea y los originales se mostraban en la ventanilla.
        - Permiso de residencia en la oficina de entrada y salida de la policía.

answer-permit_visa_difference-card =
    En la fecha por la que pregunta, el orden era: notificación de permiso de trabajo (外国人工作许可通知), visa Z, entrada, tarjeta física del permiso de trabajo (外国人工作许可证) en un plazo de { $card_days ->
        [one] { $card_days } día
       *[other] { $card_days } días
    } desde la entrada y permiso de residencia por trabajo en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada. Para trabajar hacían falta tanto la tarjeta como el permiso de residencia.
    .details =
        La notificación aprobaba la contratación, la visa servía para entrar, la tarjeta acreditaba el derecho a trabajar y el permiso de residencia, el derecho a residir. El trámite de la tarjeta se suprimió el { $electronic }; desde entonces el permiso es electrónico.

answer-who_applies =
    Lo solicita su empleador o una agencia a la que este se lo encargue (委托专门服务机构). Usted no puede presentar por su cuenta una solicitud de permiso de trabajo. Aporta los documentos y firma el formulario; la visa y el permiso de residencia, en cambio, los solicita usted.
    .details =
        - Empleador: cuenta en el sistema en línea, solicitud, renovación, cambios y cancelación.
        - Usted: documentos legalizados, firma del formulario de solicitud, visa Z en la embajada o el consulado y, en persona y con toma de datos biométricos, el permiso de residencia en la oficina de entrada y salida de la policía.
        - Al dejar el empleo: la prueba de que la relación laboral ha terminado debe llevar su firma y el sello del empleador.
        - Excepción: si el empleador ya no existe, puede pedir la cancelación usted mismo.

        Si todavía nadie le ha ofrecido un empleo, no hay nada que presentar. Consultas: { $hotline_work }.

answer-contact_office =
    Para el permiso de trabajo, llame al { $hotline_work } (recursos humanos y seguridad social); para visas y permisos de residencia, al { $hotline_immigration }, de día y de noche, en chino y en inglés. Las solicitudes las presenta el empleador, solo en línea; se accede por { $platform }. En caso de duda, el { $hotline_city } le comunica con la oficina de su ciudad.
    .details =
        - Permiso de trabajo: el departamento provincial para extranjeros que trabajan en China o la oficina local en la que delegue; los documentos se reciben a menudo en los distritos.
        - Visa: embajadas y consulados de China.
        - Permiso de residencia: oficina de entrada y salida de la policía. Domicilio: comisaría de policía del barrio. Reconocimiento médico: servicio sanitario de la aduana.

        Las fuentes de los últimos años indican direcciones distintas para entrar en el Sistema de Servicios para Extranjeros que Trabajan en China (外国人来华工作管理服务系统). Acceda por { $platform } o por el sitio web de la oficina local de recursos humanos. No disponemos de direcciones y horarios confirmados de todas las ciudades: pregunte antes de ir.

answer-contact_office-beijing =
    En Pekín: Centro de Talentos de Ultramar, asuntos laborales de extranjeros (北京海外学人中心), teléfono { $phone }; los distritos tienen sus propias ventanillas. Las solicitudes se presentan en línea por { $platform }. Teléfonos: { $hotline_work } para el permiso de trabajo y { $hotline_immigration } para visas y permisos de residencia.
    .details =
        Ventanillas municipales: Centro de Servicios Gubernamentales de Pekín, { $fengtai } ({ $fengtai_zh }), y { $haidian } ({ $haidian_zh }). Llame antes de ir: no disponemos de horarios confirmados. El permiso de residencia lo tramita la oficina de entrada y salida de la policía, no estas ventanillas.

answer-contact_office-shenzhen =
    En Shenzhen: consultas sobre el permiso de trabajo en el { $phone }. El empleador presenta las solicitudes en línea; se accede por { $platform }. Teléfonos: { $hotline_work } para el permiso de trabajo y { $hotline_immigration } para visas y permisos de residencia.
    .details =
        Llame antes de ir: no disponemos de direcciones ni horarios confirmados. El permiso de residencia lo tramita la oficina de entrada y salida de la policía, no la del permiso de trabajo.

answer-contact_office-huizhou =
    En Huizhou: oficina de recursos humanos y seguridad social, teléfono { $phone }. El empleador presenta las solicitudes en línea; se accede por { $platform }. Teléfonos: { $hotline_work } para el permiso de trabajo y { $hotline_immigration } para visas y permisos de residencia.
    .details =
        Conocemos este teléfono por una sola fuente; si no responde, llame a la línea de atención. Llame antes de ir: no disponemos de direcciones ni horarios confirmados. El permiso de residencia lo tramita la oficina de entrada y salida de la policía, no la del permiso de trabajo.

answer-processing_time =
    La guía nacional prevé { $pre_review ->
        [one] { $pre_review } día hábil
       *[other] { $pre_review } días hábiles
    } para la revisión previa y { $review ->
        [one] { $review } día hábil
       *[other] { $review } días hábiles
    } para el examen ({ $review_a ->
        [one] { $review_a } día hábil
       *[other] { $review_a } días hábiles
    } en la categoría A). Muchas ciudades son más rápidas. El permiso de residencia tarda hasta { $residence ->
        [one] { $residence } día hábil
       *[other] { $residence } días hábiles
    }. Cuente además con el tiempo de legalización de los documentos y de la visa.
    .details =
        - Plazo legal máximo para el permiso de trabajo: { $limit ->
        [one] { $limit } día hábil
       *[other] { $limit } días hábiles
    } desde la admisión a trámite, más otros { $longer ->
        [one] { $longer } día hábil
       *[other] { $longer } días hábiles
    } si la autoridad lo justifica.
        - El tiempo que usted dedique a corregir o completar documentos no se cuenta en estos plazos.
        - Changchun publica una revisión previa más larga que la de la guía nacional; consulte a la oficina local ({ $hotline_work }).

        No hay cifra oficial para todo el recorrido, desde la oferta de empleo hasta el permiso de residencia. Sumados, los plazos anteriores dan { $total ->
        [one] { $total } día hábil
       *[other] { $total } días hábiles
    } desde la presentación hasta el permiso de residencia. A ello se añade el tiempo de reunir, legalizar y traducir los documentos, de la visa y del viaje. No renuncie a su empleo ni compre el pasaje antes de tener la notificación de permiso de trabajo.

answer-processing_time-beijing =
    Pekín: revisión previa en { $pre_review ->
        [one] { $pre_review } día hábil
       *[other] { $pre_review } días hábiles
    } (categoría A: { $pre_review_a ->
        [one] { $pre_review_a } día hábil
       *[other] { $pre_review_a } días hábiles
    }), admisión a trámite en { $acceptance ->
        [one] { $acceptance } día hábil
       *[other] { $acceptance } días hábiles
    }, decisión en { $decision ->
        [one] { $decision } día hábil
       *[other] { $decision } días hábiles
    } para solicitudes nuevas y cambios de empleador, y en { $decision_short ->
        [one] { $decision_short } día hábil
       *[other] { $decision_short } días hábiles
    } para renovación y cancelación.
    .details =
        El permiso de residencia tarda por ley hasta { $residence ->
        [one] { $residence } día hábil
       *[other] { $residence } días hábiles
    }. Cuando los permisos de trabajo y de residencia se tramitan juntos, según se informa, Pekín tarda { $joint ->
        [one] { $joint } día hábil
       *[other] { $joint } días hábiles
    } en total. A ello se añade el tiempo de reunir, legalizar y traducir los documentos y de obtener la visa; no hay cifra oficial para todo el recorrido.

answer-processing_time-shenzhen =
    Shenzhen se compromete a decidir sobre el permiso de trabajo en { $promised ->
        [one] { $promised } día hábil
       *[other] { $promised } días hábiles
    }. El permiso de residencia tarda hasta { $residence ->
        [one] { $residence } día hábil
       *[other] { $residence } días hábiles
    }. Cuente además con el tiempo de legalización de los documentos y de la visa.
    .details =
        Plazo legal máximo para el permiso de trabajo: { $limit ->
        [one] { $limit } día hábil
       *[other] { $limit } días hábiles
    } desde la admisión a trámite, más otros { $longer ->
        [one] { $longer } día hábil
       *[other] { $longer } días hábiles
    } si la autoridad lo justifica. Confirme los plazos actuales en el { $phone }. No hay cifra oficial para todo el recorrido.

answer-processing_time-shanghai =
    Shanghái examina en { $in_country ->
        [one] { $in_country } día hábil
       *[other] { $in_country } días hábiles
    } las solicitudes presentadas dentro de China. Para una solicitud desde el extranjero, consulte a la oficina local. El permiso de residencia tarda hasta { $residence ->
        [one] { $residence } día hábil
       *[other] { $residence } días hábiles
    }. Cuente además con el tiempo de legalización de los documentos y de la visa.
    .details =
        Plazo legal máximo para el permiso de trabajo: { $limit ->
        [one] { $limit } día hábil
       *[other] { $limit } días hábiles
    } desde la admisión a trámite, más otros { $longer ->
        [one] { $longer } día hábil
       *[other] { $longer } días hábiles
    } si la autoridad lo justifica. Confírmelo en el { $hotline_work }. No hay cifra oficial para todo el recorrido.

answer-fees =
    El permiso de trabajo es gratuito. El permiso de residencia cuesta { $under_year } yuanes si dura menos de { $middle_from ->
        [one] { $middle_from } año
       *[other] { $middle_from } años
    }, { $middle } yuanes a partir de esa duración y hasta menos de { $long_from } años, y { $long } yuanes de { $long_from } a { $long_to } años. Modificar sus datos cuesta { $change } yuanes.
    .details =
        - Visa: pregunte la tasa a la embajada o al consulado. La visa R para talentos es gratuita, según fuentes no oficiales.
        - El reconocimiento médico, la legalización y la traducción se pagan a quien los realiza; sus precios no forman parte de estas normas.
        - Quién paga: por ley, el extranjero que los solicita paga las tasas de la visa y del permiso de residencia (出境入境管理法). Para los demás gastos no hemos encontrado ninguna norma; acuerde por escrito con el empleador quién asume cada uno.

        Confirme la tasa del permiso de residencia en el { $hotline_immigration }.

answer-check_status =
    Pregunte a su empleador: la solicitud está en su cuenta del Sistema de Servicios para Extranjeros que Trabajan en China (外国人来华工作管理服务系统) y solo allí se ve su estado. Nosotros no podemos ver su expediente. La oficina responde en el { $hotline_work }; para la visa o el permiso de residencia, llame al { $hotline_immigration }.
    .details =
        - Revisión previa (预审): se comprueba que los documentos subidos estén completos y cumplan los requisitos de forma.
        - Devuelta para corrección: falta algo o hay un error; el empleador lo corrige y la vuelve a presentar.
        - Admitida a trámite (受理): empieza a contar el plazo para decidir.
        - En examen (审查): la autoridad estudia el caso; puede llamar, entrevistar o hacer una visita.
        - Aprobada (准予): el empleador imprime la notificación de permiso de trabajo y la resolución.

        Las palabras exactas en la pantalla pueden variar. El empleador puede entrar en el sistema por { $platform }. En el caso del permiso de residencia, el resguardo (受理回执) ampara su estancia mientras espera.

answer-returned_or_refused =
    Una devolución no es una denegación: el empleador corrige lo que indica el aviso y vuelve a presentar la solicitud en el sistema en línea. Contra la denegación del permiso de trabajo puede pedir la reconsideración administrativa (行政复议) en un plazo de { $reconsideration ->
        [one] { $reconsideration } día
       *[other] { $reconsideration } días
    } desde que tenga conocimiento de ella, o acudir a los tribunales en un plazo de { $lawsuit ->
        [one] { $lawsuit } mes
       *[other] { $lawsuit } meses
    }.
    .details =
        - Pida el aviso por escrito. Tiene derecho a conocer los motivos y a exponer su caso.
        - Causas frecuentes entre los puntos que se revisan: falta la legalización o la traducción, el certificado es demasiado antiguo, falta una firma o un sello, los datos no coinciden con el pasaporte o la experiencia no corresponde al puesto.
        - Si ya hay una decisión de reconsideración, puede acudir a los tribunales en un plazo de { $after ->
        [one] { $after } día
       *[other] { $after } días
    } desde que la reciba.
        - Las denegaciones de la oficina de entrada y salida de la policía (prórroga de visa, permiso de estancia, permiso de residencia) son definitivas; no cabe recurso.
        - Los documentos falsos conllevan la denegación y una advertencia y, en algunas materias, la prohibición de volver a solicitar. No hemos podido confirmar cuánto dura esa prohibición en los permisos de trabajo.

        Una solicitud presentada y aún sin decidir la retira el empleador; pregunte cómo a la oficina ({ $hotline_work }).

answer-employer_requirements =
    El empleador debe estar legalmente constituido, no tener registradas infracciones graves de la ley ni faltas graves de credibilidad, necesitar a un extranjero para un puesto especial para el que de momento no haya un candidato local adecuado, y pagar al menos el salario mínimo local. Los sectores regulados necesitan la autorización previa del organismo de su sector.
    .details =
        Qué comprobar antes de firmar:

        - Pida el certificado de registro con el código unificado de crédito social (统一社会信用代码) y compare el nombre con el del contrato.
        - Pregunte si el empleador ya tiene cuenta en el Sistema de Servicios para Extranjeros que Trabajan en China; sin ella no se puede presentar nada.
        - En los sectores que requieren autorización previa, pida verla.
        - Asegúrese de que la empresa del contrato sea la misma que presenta la solicitud.

        La autoridad local decide si un empleador puede contratar a extranjeros: { $hotline_work }.

answer-system_account_help =
    En el sistema solo se registra el empleador. Acceda por { $platform } (servicios para empleadores), preferiblemente con Chrome. Si falla el inicio de sesión, el código de verificación o la carga de archivos, inténtelo de nuevo con Chrome, revise el tamaño y el formato del archivo y, si sigue fallando, llame al { $hotline_work }, donde también atienden dudas sobre la cuenta.
    .details =
        - Para registrarse hacen falta: formulario de registro sellado, certificado de registro de la entidad, documentos de identidad del responsable y del gestor, carta de autorización y, si procede, la licencia del sector.
        - Datos de registro erróneos: se solicita el cambio en el sistema, con un formulario sellado y un justificante. En Pekín, el nombre de la empresa se cambia antes en la plataforma nacional.
        - Los datos del solicitante deben coincidir exactamente con el pasaporte.
        - En Tianjin, el correo electrónico debe estar operativo y ser distinto del correo del gestor, y el teléfono debe ser el del propio solicitante; en otros lugares, pregunte.

        Las fuentes indican direcciones distintas del sistema; si una antigua no funciona, use { $platform }. El consejo sobre Chrome lo publicó Shenzhen.

answer-category_overview-pilot_cities =
    En la fecha por la que pregunta, su ciudad podía aplicar sus propios criterios piloto para las categorías A (外国高端人才) y B (外国专业人才), del { $pilot_from } al { $pilot_until }. Por lo demás regía el criterio nacional: A, talento de alto nivel, sin límite de número; B, profesionales, según la demanda del mercado; C (其他外国人员), otro personal, con cupos.
    .details =
        Según el criterio nacional, bastaba cumplir uno cualquiera de los requisitos de A o de B; con { $points_a } puntos o más se accedía a A y con { $points_b } puntos o más, a B.

        No tenemos los criterios piloto de las ciudades ni hemos podido averiguar si se prorrogaron. Pregunte a la autoridad que decidió el caso o llame al { $hotline_work }.

answer-category_overview =
    Hay categorías A (外国高端人才, talento de alto nivel), B (外国专业人才, profesionales) y C (其他外国人员, otro personal). La A no tiene límite de número, la B depende de la demanda del mercado y la C está sujeta a cupos. Basta cumplir uno cualquiera de los criterios de A o de B; los puntos son solo una alternativa.
    .details =
        El principio es fomentar el alto nivel, controlar el nivel general y limitar el nivel bajo (鼓励高端，控制一般，限制低端).

        - A: por ejemplo, un programa de talentos reconocido, logros de primer nivel, determinados cargos superiores, salario alto, fundadores, jóvenes investigadores, o { $points_a } puntos o más.
        - B: por ejemplo, grado o licenciatura con experiencia pertinente, profesores de idiomas, trabajadores cualificados, salario alto, o { $points_b } puntos o más.
        - C: quienes encajan en las normas del mercado laboral, como trabajo de corta duración, prácticas en virtud de acuerdos y algunos graduados. Ningún texto oficial define la C simplemente como una puntuación baja.

        Sigue vigente el criterio nacional de prueba del { $start }. Un aviso posterior anunció un criterio más detallado para A y listas provinciales; pregunte a la oficina local si ya se han publicado: { $hotline_work }.

answer-category_a-tianjin =
    La categoría A (外国高端人才) está abierta a quien cumpla uno cualquiera de los criterios previstos, como un programa de talentos o un logro reconocidos, determinados cargos superiores, salario alto o { $points_a } puntos. En Tianjin también pueden solicitarla los miembros del equipo principal recomendados por quien tenga ese programa o logro, con límites de edad, título y experiencia más flexibles.
    .details =
        - Salario: la norma nacional fija { $multiple } veces el salario promedio local; un texto de Tianjin indica { $multiple_tianjin } veces. Pregunte antes de contar con ello.
        - La categoría A no está sujeta a los límites de edad, título y experiencia. El permiso dura como máximo { $max_years ->
        [one] { $max_years } año
       *[other] { $max_years } años
    }.
        - Algunos textos sobre los cargos solo los conocemos por copias no oficiales.

        Decide la autoridad competente: { $hotline_work }.

answer-category_a =
    La categoría A (外国高端人才) está abierta a quien cumpla uno de estos criterios: estar en un programa chino de talentos reconocido, tener un logro reconocido internacionalmente, ocupar determinados cargos superiores, cobrar al menos { $multiple } veces el salario promedio local, tener una empresa innovadora propia, ser joven investigador posdoctoral o reunir { $points_a } puntos. No se aplican límites de edad, título ni experiencia.
    .details =
        - Cargos superiores (市场导向的鼓励类岗位): por ejemplo, alta dirección o puestos técnicos superiores en las grandes empresas, empresas de alta tecnología, universidades y hospitales que indica el criterio.
        - Empresa innovadora: inversión basada en una invención importante, patente o tecnología propias, estable durante { $years ->
        [one] { $years } año
       *[other] { $years } años seguidos
    }, con al menos { $invested } dólares estadounidenses invertidos y una participación personal mínima del { $share } %.
        - Jóvenes talentos (优秀青年人才): investigación posdoctoral y una edad de hasta { $age } años; los textos en inglés dicen menos de { $age }.
        - Facilidades: vía rápida, compromisos escritos en lugar de algunos documentos (承诺制), solicitud dentro de China y permiso de hasta { $max_years ->
        [one] { $max_years } año
       *[other] { $max_years } años
    }.

        Solo hemos podido leer en parte las listas exactas de logros y cargos, y algunas proceden de copias no oficiales. Decide la autoridad competente; el importe del salario depende de la ciudad y del año. Tianjin puede exigir un múltiplo mayor que el nacional. Confírmelo en el { $hotline_work }.

answer-category_a-city_pay =
    La categoría A (外国高端人才) está abierta a quien cumpla uno cualquiera de los criterios previstos, como un salario de al menos { $multiple } veces el salario promedio local, un programa de talentos o un logro reconocidos, determinados cargos superiores o { $points_a } puntos. En su ciudad, el último importe conocido para la vía salarial es de { $city_pay_month } yuanes al mes ({ $city_pay_year } al año).
    .details =
        Ese importe se usa desde el { $used_from } y procede de fuentes no oficiales. Cada año se publica un nuevo salario promedio y puede que ya lo haya sustituido: el empleador debe confirmarlo antes de la firma.

        A la categoría A no se le aplican los límites de edad, título y experiencia. El permiso dura como máximo { $max_years ->
        [one] { $max_years } año
       *[other] { $max_years } años
    } y algunos documentos pueden sustituirse por compromisos escritos (承诺制). La autoridad competente decide si su cargo o su logro cumple el criterio: { $hotline_work }.

answer-category_b =
    La categoría B (外国专业人才) exige cumplir uno de estos criterios: tener grado o licenciatura y al menos { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia pertinente; tener un certificado profesional reconocido; ser profesor de idiomas; cobrar al menos { $multiple } veces el salario promedio local; formar parte de proyectos designados por el Estado; o reunir { $points_b } puntos. En principio no debe superar los { $age } años de edad.
    .details =
        - Título y experiencia: en educación, investigación, cultura, sanidad, deporte y campos similares; para proyectos intergubernamentales o contractuales; personal enviado por multinacionales; representantes; o directivos y especialistas contratados por empresas y entidades.
        - Cualificación: certificado profesional de reconocimiento internacional o trabajador cualificado que se necesite con urgencia.
        - El puesto debe ajustarse al catálogo de orientación y a la necesidad real del empleador.
        - Si hay una necesidad real, pueden flexibilizarse la edad, el título o la experiencia; algunas ciudades lo hacen, otras son estrictas con la edad.
        - El permiso de categoría B dura como máximo { $max_years ->
        [one] { $max_years } año
       *[other] { $max_years } años
    }.
        - Lo relativo a los profesores de idiomas y al personal designado por el Estado lo conocemos en parte por fuentes no oficiales.

        Si le falta el título o la experiencia, quizá pueda usar la vía de la cualificación, del salario o de los puntos. Decide la autoridad competente: { $hotline_work }.

answer-category_b-city_pay =
    La categoría B (外国专业人才) exige cumplir uno de estos criterios: tener grado o licenciatura y al menos { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia pertinente; tener un certificado profesional reconocido; ser profesor de idiomas; formar parte de proyectos designados por el Estado; reunir { $points_b } puntos; o cobrar al menos { $multiple } veces el salario promedio local: según el último dato de su ciudad, { $city_pay_month } yuanes al mes.
    .details =
        El importe del salario ({ $city_pay_year } yuanes al año) se usa desde el { $used_from } y procede de fuentes no oficiales. El salario promedio se publica de nuevo cada año y puede que ya lo haya sustituido: el empleador debe confirmarlo. Solo cuenta para la vía salarial: con título y experiencia no se exige ese salario. También lo relativo a los profesores de idiomas y al personal designado por el Estado lo conocemos en parte por fuentes no oficiales.

        En principio no debe superar los { $age } años de edad; la práctica local sobre las excepciones varía. Decide la autoridad competente: { $hotline_work }.

answer-category_c =
    La categoría C (其他外国人员) es para otros extranjeros que respondan a las necesidades del mercado laboral y cumplan las normas: trabajo de corta duración de hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, jóvenes en prácticas en virtud de acuerdos entre gobiernos, determinados estudiantes y graduados, y sectores especiales como la pesca de altura. Hay cupos (配额制管理), por lo que puede denegarse incluso una solicitud completa.
    .details =
        - El permiso de categoría C suele durar como máximo { $years ->
        [one] { $years } año
       *[other] { $years } años
    }; es la práctica, no un texto que hayamos podido leer.
        - Tener menos de { $points_b } puntos no le sitúa por sí solo en la C: aún puede encajar en la B por título y experiencia, como profesor de idiomas, por cualificación o por salario.
        - El trabajo de temporada se rige por otras normas. Para el servicio doméstico no hemos encontrado una vía general, solo vías locales.

        Pida a su empleador que pregunte a la oficina local si queda cupo: { $hotline_work }.

answer-category_c-tianjin =
    En Tianjin, la categoría C (其他外国人员) admite también al inversor principal de una empresa emergente que no cumpla A ni B: el permiso inicial dura { $startup_years ->
        [one] { $startup_years } año
       *[other] { $startup_years } años
    } y para renovarlo hay que probar la actividad real. Por lo demás, la C es para trabajo de corta duración de hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, prácticas en virtud de acuerdos, determinados graduados y sectores especiales, con cupos.
    .details =
        Pida a su empleador que pregunte a la oficina local si queda cupo: { $hotline_work }. Decide la autoridad competente.

answer-points_system =
    Con { $points_a } puntos o más se accede a la categoría A y con { $points_b } puntos o más, a la B; basta alcanzar la cifra exacta. La tabla tiene { $factors } factores y un máximo de { $max } puntos. Los puntos son solo una alternativa: si cumple otro criterio de A o de B, no los necesita.
    .details =
        - Factores: salario, formación, experiencia, meses de trabajo en China al año, chino, lugar de trabajo, edad, universidad o empresa destacada o patentes, y puntos adicionales locales.
        - Los puntos no sustituyen la buena salud, la ausencia de antecedentes penales, un empleador determinado ni las demás condiciones generales.
        - Los puntos alegados deben probarse: compromiso salarial, título, certificado profesional, experiencia, certificado de idioma, etc.
        - Conocemos la tabla por varias copias no oficiales que coinciden entre sí. Circulan versiones distintas; la antigua tabla de prueba no está vigente. Las tablas que dan puntos por múltiplos del salario promedio no son oficiales.

        Puede calcular sus puntos en nuestra página de puntos; decide la autoridad competente. Consultas: { $hotline_work }.

answer-points_system-pilot =
    En la fecha por la que pregunta solo existía la prueba piloto del permiso de trabajo, con una tabla de puntos de prueba, en algunas provincias y ciudades. La tabla nacional se aplica desde el { $national_start }. La tabla de prueba la conocemos por una única fuente, así que no damos cifras de ella.
    .details =
        Si se trata de una solicitud de aquella época, pregunte a la oficina que la recibió o llame al { $hotline_work }.

answer-points_factors =
    La mayoría de los puntos vienen del salario (hasta { $pay_cap }), la formación (doctorado { $doctor }, máster { $master }, grado o licenciatura { $bachelor }) y la experiencia pertinente (hasta { $exp_cap }). Siguen los meses de trabajo en China al año (hasta { $months_cap }), la edad (hasta { $age_cap }), el lugar de trabajo ({ $place }), los puntos locales (hasta { $bonus }), el chino (hasta { $chinese_cap }) y un apartado adicional ({ $extra }).
    .details =
        - Salario anual pagado por el empleador en China, en unidades de { $unit } yuanes (万元): desde { $pay_top }: { $pay_cap } puntos; desde { $pay_f1 }: { $pay_p1 }; desde { $pay_f2 }: { $pay_p2 }; desde { $pay_f3 }: { $pay_p3 }; desde { $pay_f4 }: { $pay_p4 }; desde { $pay_f5 }: { $pay_p5 }.
        - Experiencia: { $exp_points } puntos por { $exp_years ->
        [one] { $exp_years } año
       *[other] { $exp_years } años
    } y { $exp_more } más por cada año completo adicional.
        - Meses al año en China: desde { $months_full } meses, { $months_cap } puntos; desde { $months_f1 } meses, { $months_p1 }; desde { $months_f2 } meses, { $months_p2 }.
        - Edad en años cumplidos: de { $age_best_from } a { $age_best_to }: { $age_cap } puntos; de { $age_mid_from } a { $age_mid_to } y de { $age_mid2_from } a { $age_mid2_to }: { $age_mid }; de { $age_low_from } a { $age_low_to }: { $age_low }.
        - Chino: según el nivel del HSK, hasta { $chinese_cap }; también por un título cursado en chino o por haber tenido la nacionalidad china.
        - Lugar: regiones del oeste, nordeste y otras antiguas bases industriales, zonas especiales. Hay que preguntar en cada lugar cuáles siguen contando.
        - Apartado adicional: universidad extranjera de alto nivel, empresa de la lista Fortune Global 500, patentes o al menos { $extra_years ->
        [one] { $extra_years } año
       *[other] { $extra_years } años
    } de trabajo en China sin interrupción.
        - Puntos locales: solo si la autoridad provincial los confirma; hasta entonces, no cuente con ninguno.

        Conocemos la tabla por varias copias no oficiales que coinciden entre sí; decide la autoridad competente. Para sumar puntos: aumentar el salario en el contrato, presentarse al HSK, acreditar todos los años de experiencia o prever más meses en China.

answer-applicant_requirements =
    Debe tener al menos { $age_min } años, buena salud, no tener antecedentes penales, contar con un empleador determinado en China continental y poseer las aptitudes o los conocimientos que exige el puesto. La vía habitual en la categoría B pide además grado o licenciatura, { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia pertinente y una edad no superior a { $age_max } años.
    .details =
        - El trabajo debe responder a las necesidades económicas y sociales y corresponder a un perfil escaso en China.
        - A la categoría A no se le aplican los límites de edad, título y experiencia.
        - Hay otras vías además de título y experiencia: certificado profesional, enseñanza de idiomas, salario, puntos y norma para graduados.

        La autoridad competente decide, a partir de la solicitud del empleador, si usted cumple las condiciones: { $hotline_work }.

answer-age_limit =
    Debe tener al menos { $age_min } años. En la categoría B, en principio, no debe superar los { $age_max }, sea hombre o mujer; si hay una necesidad real, la autoridad puede flexibilizarlo. La categoría A no tiene límite superior de edad.
    .details =
        Las excepciones por encima de { $age_max } años varían según el lugar: algunas ciudades han publicado edades más altas para determinadas cualificaciones, otras deniegan estrictamente las renovaciones. Pida a su empleador que consulte a la oficina local antes de firmar el contrato o de que este termine: { $hotline_work }.

        Por encima de esa edad, la vía segura es la categoría A: por ejemplo, por cargo, logros, salario o puntos.

answer-age_limit-beijing =
    Debe tener al menos { $age_min } años. En la categoría B el límite es de { $age_max }; la categoría A no tiene límite superior. Pekín admite hasta los { $age_certificate } años a los titulares de certificados de su catálogo de cualificaciones profesionales internacionales reconocidas (北京市国际职业资格认可目录) y hasta los { $age_precision } en los sectores punteros de alta precisión.
    .details =
        Para las renovaciones, un texto de preguntas y respuestas de Pekín dice que, en general, no se superen los { $age_extension } años, mientras que la propia guía dice { $age_max }. Pregunte antes de contar con la edad más alta: { $phone }. Decide la autoridad competente.

answer-age_limit-shenzhen =
    Debe tener al menos { $age_min } años. En Shenzhen, según se informa, el límite de { $age_max } años se aplica de forma estricta a las renovaciones de las categorías B y C desde el { $since }. La categoría A no tiene límite superior.
    .details =
        Estas informaciones no son oficiales; una de ellas da una edad menor para las mujeres, las demás no. Pregunte a la oficina antes de firmar el contrato o de que este termine: { $phone }. Por encima de esa edad, la vía segura es la categoría A: por ejemplo, por cargo, logros, salario o puntos.

answer-age_limit-shanghai =
    Debe tener al menos { $age_min } años. En la categoría B el límite es de { $age_max }; la categoría A no tiene límite superior. En Shanghái, una información sobre una medida local anterior habla de { $age_scarce } años para talento tecnológico que se necesite con urgencia y para titulares de certificados profesionales reconocidos.
    .details =
        La edad más alta la conocemos por una única fuente. Pida a su empleador que la confirme en el { $hotline_work } antes de firmar el contrato o de que este termine. Decide la autoridad competente.

answer-degree_requirement =
    La vía habitual en la categoría B pide grado o licenciatura, como mínimo, más { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia pertinente. Sin ese título necesita otra vía: un certificado profesional de reconocimiento internacional, un salario de { $multiple } veces el salario promedio local, { $points_b } puntos o la categoría A, que no exige título.
    .details =
        - Cuenta el título de mayor nivel; los títulos extranjeros deben estar legalizados.
        - Carrera no relacionada: lo que la norma pide es que la experiencia guarde relación con el puesto. Solo la norma para graduados exige que la especialidad coincida.
        - Títulos de ciclo corto, profesionales y en línea: un título de ciclo corto (专科) está por debajo del grado o licenciatura. Sobre los títulos en línea no hemos encontrado ninguna norma; lo que cuenta es si el diploma se puede legalizar. Pregunte antes.
        - Si hay una necesidad real, la autoridad puede flexibilizar el requisito de título en la categoría B. No cuente con ello sin su confirmación.

        Pregunte antes de pagar la legalización: { $hotline_work }.

answer-experience_requirement =
    En la categoría B, el grado o licenciatura debe ir acompañado de al menos { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia relacionada con el nuevo puesto. Se acredita con una carta del empleador para el que trabajó (工作资历证明): cargo, período o proyectos, sello o firma, y teléfono o correo electrónico de una persona de contacto.
    .details =
        - Se pueden sumar varias cartas de distintos empleadores.
        - La carta debe mostrar que el trabajo guarda relación con el nuevo puesto; si está en otro idioma, necesita traducción al chino.
        - Exentos: los profesores de idiomas con título en educación, idiomas o magisterio, licencia docente o certificado de enseñanza admitido, y los graduados que se acojan a la norma para graduados. En la categoría A basta un compromiso escrito, salvo que la A se base en la trayectoria laboral.
        - No hemos encontrado ningún texto sobre prácticas, trabajo a tiempo parcial o trabajo anterior a la graduación; pregunte a la oficina antes de contar con ellos.
        - Según se informa, desde el { $since } el sistema pide un historial de trabajo, estudios y desempleo sin interrupciones. No hemos leído ningún texto oficial al respecto.

        Confirme los períodos dudosos en el { $hotline_work }.

answer-experience_requirement-shenzhen =
    En la categoría B, el grado o licenciatura debe ir acompañado de al menos { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia relacionada con el nuevo puesto, acreditada con cartas de empleadores anteriores (工作资历证明). En Shenzhen, la experiencia adquirida en China debe respaldarse con la página del permiso de residencia de ese período.
    .details =
        - La carta indica cargo, período o proyectos, lleva sello o firma y da el teléfono o el correo electrónico de un contacto.
        - Una carta recibida solo por correo electrónico necesita una explicación y una captura de pantalla (Shenzhen).
        - Se pueden sumar varias cartas.

        Consultas: { $phone }.

answer-teacher_requirements =
    Los profesores de lenguas extranjeras deben, en principio, enseñar su lengua materna, que sea la lengua de su país (原则上应从事其母语国母语教学), tener grado o licenciatura, como mínimo, y { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia en la enseñanza de idiomas. No se exige experiencia a quien tenga un título en educación, idiomas o magisterio, licencia docente o un certificado admitido, como el TEFL.
    .details =
        - Una redacción anterior pide un título de una universidad de un país donde esa lengua sea la materna. Pregunte a la oficina local si su título es de otro país.
        - Si no es nacional de un país donde esa lengua sea la materna, la expresión «en principio» deja margen, pero la autoridad decide caso por caso.
        - Qué certificados cuentan (horas, cursos en línea) depende de la práctica local.
        - Los profesores de otras materias siguen la regla general: grado o licenciatura y experiencia pertinente.
        - Si el sector exige una autorización o licencia, pida al centro que se la muestre.

        Confírmelo en el { $hotline_work } antes de firmar.

answer-teacher_requirements-shenzhen =
    Los profesores de lenguas extranjeras deben, en principio, enseñar la lengua de su país, tener grado o licenciatura, como mínimo, y { $years ->
        [one] { $years } año
       *[other] { $years } años
    } de experiencia en la enseñanza de idiomas o, en su lugar, un título docente, licencia docente o certificado admitido. Shenzhen ha admitido el TEFL in China, certificados de más de { $training_hours } horas de formación o los de universidades extranjeras incluidas en una lista.
    .details =
        El curso del certificado debe abarcar gestión del aula, planificación, gramática, vocabulario y pronunciación, tener un sitio web que se pueda comprobar y estar legalizado o protocolizado ante notario. Es una práctica antigua: confírmela en el { $phone } antes de pagar un curso.

        Una redacción anterior pide un título de un país donde esa lengua sea la materna. Decide la autoridad competente.

answer-fresh_graduate =
    Sí, con máster o título superior de una universidad china o de una universidad extranjera de prestigio, si se graduó hace no más de { $years ->
        [one] { $years } año
       *[other] { $years } años
    } y su nota media es de al menos { $mark } % o { $grade }. Solo con grado o licenciatura se necesita normalmente tener antes { $exp_years ->
        [one] { $exp_years } año
       *[other] { $exp_years } años
    } de experiencia; algunas ciudades tienen otras normas.
    .details =
        - También se exige: edad de al menos { $age } años, buena salud, no tener antecedentes penales, un puesto acorde con su especialidad y un salario que en principio no sea inferior al salario promedio local.
        - Según el lugar, el permiso inicial se da en la categoría C con cupo o en la B sin exigir la experiencia. También varían la edad máxima y las listas de universidades de prestigio.
        - Los profesores de idiomas con título o certificado docente quedan exentos de la experiencia por la norma para profesores.
        - Otra vía es la tabla de puntos.

        Pida a su empleador que consulte antes de que usted se gradúe: { $hotline_work }.

answer-fresh_graduate-beijing =
    En Pekín, los graduados sobresalientes con máster o título superior de universidades de prestigio de China o del extranjero quedan exentos de los { $exp_years ->
        [one] { $exp_years } año
       *[other] { $exp_years } años
    } de experiencia (categoría B). Cabe flexibilizarlo más si hay una necesidad real.
    .details =
        Qué universidades cuentan y qué significa «sobresaliente» lo decide la autoridad competente; pida a su empleador que pregunte en el { $phone }. Solo con grado o licenciatura se aplica la regla de título más experiencia, salvo que encaje otra vía (certificado docente, salario, puntos).

answer-fresh_graduate-tianjin =
    Tianjin tiene además una norma más flexible para los recién titulados de grado o licenciatura de las mejores universidades extranjeras, de universidades chinas clave o de universidades de Tianjin. La norma nacional pide máster, haberse graduado hace no más de { $years ->
        [one] { $years } año
       *[other] { $years } años
    } y una nota media de al menos { $mark } % o { $grade }. En los demás casos se necesitan { $exp_years ->
        [one] { $exp_years } año
       *[other] { $exp_years } años
    } de experiencia.
    .details =
        Solo hemos podido leer en parte la norma de Tianjin; pida a su empleador que pregunte por las listas y condiciones exactas: { $hotline_work }. Los puestos de idiomas siguen la norma para profesores de idiomas. Según el lugar, el permiso inicial se da en la categoría C con cupo o en la B sin exigir la experiencia.

answer-student_work =
    Con un permiso de residencia por estudios puede trabajar fuera del campus (勤工助学) solo si su universidad lo acepta y la oficina de entrada y salida de la policía lo anota en el permiso (居留证件加注), tras { $year ->
        [one] { $year } año
       *[other] { $year } años
    } en el mismo centro. En período lectivo, hasta { $week } horas a la semana y { $month } al mes; en vacaciones, hasta { $holiday_week } a la semana y { $holiday_month } al mes.
    .details =
        - Orden: consentimiento escrito del centro, después la anotación con lugar y período y, por último, el trabajo, que debe realizarse en la ciudad del centro.
        - Las prácticas fuera del campus también necesitan la anotación. Las prácticas y actividades sociales que el centro organiza como parte de los estudios no se consideran trabajo.
        - Los estudiantes de universidades extranjeras que hacen prácticas en virtud de un acuerdo entran en la categoría C, con cupo.
        - Trabajar sin la anotación, fuera de los puestos permitidos o más horas de las permitidas es trabajo ilegal y puede sancionarse con una multa.

        Consulte antes que nada a la oficina internacional de su centro y después al { $hotline_immigration }.

answer-salary_requirement =
    Nadie puede cobrar menos del salario mínimo local. Si accede por título y experiencia, no se exige ningún otro importe fijo. Solo las vías salariales exigen más: { $multiple_a } veces el salario promedio local para la categoría A y { $multiple_b } veces para la categoría B.
    .details =
        - El salario promedio es el último publicado del año anterior en el lugar de trabajo, el de todos los empleados de entidades urbanas (全口径城镇单位就业人员平均工资). Sus ingresos salariales promedio deben alcanzar esa cifra multiplicada por las veces que exige su categoría.
        - Las cifras varían según la ciudad y el año; según se informa, el sistema en línea bloquea los salarios inferiores en las vías salariales.
        - En Pekín, las vías salariales y los puntos requieren un compromiso salarial (薪资事项承诺书), que se comprueba con los registros fiscales en la siguiente renovación o cancelación.
        - Las páginas antiguas con una suma anual fija para la categoría A están desfasadas.

        Pida a su empleador que confirme la cifra actual en el { $hotline_work }.

answer-salary_requirement-city =
    Nadie puede cobrar menos del salario mínimo local. Solo las vías salariales exigen más. En su ciudad, el último salario promedio conocido es de { $average } yuanes al mes: { $multiple_a } veces son { $pay_a_month } yuanes para la categoría A y { $multiple_b } veces son { $pay_b_month } yuanes para la categoría B.
    .details =
        Estas cifras se usan desde el { $used_from } y proceden de fuentes no oficiales. Cada año se publica un nuevo salario promedio y puede que ya las haya sustituido: pida a su empleador que confirme la cifra actual en el { $hotline_work }.

        Si accede por título y experiencia, no se exige ese salario. En las vías salariales y para los puntos, Pekín pide un compromiso salarial (薪资事项承诺书), que más adelante se comprueba con los registros fiscales; pregunte si su ciudad hace lo mismo.

answer-salary_requirement-tianjin =
    Nadie puede cobrar menos del salario mínimo local. Solo las vías salariales exigen más: en la categoría B, { $multiple_b } veces el salario promedio local. Para la categoría A la norma nacional dice { $multiple_a } veces, pero un texto de Tianjin indica { $multiple_tianjin } veces: pregunte antes de contar con ello.
    .details =
        El salario promedio es el último publicado del año anterior para todos los empleados de entidades urbanas del lugar de trabajo. Pida a su empleador que confirme el múltiplo y la cifra en el { $hotline_work }.

answer-documents_list =
    Para una solicitud inicial: formulario firmado y sellado, página de datos del pasaporte, foto, contrato de trabajo, título de mayor nivel, carta de experiencia laboral (工作资历证明), certificado de antecedentes penales (无犯罪记录证明) y certificado médico (体检证明). Los documentos extranjeros se legalizan cuando se exige y se traducen al chino. Si ya está en China, añada la página de la visa o del permiso de residencia con el sello de entrada.
    .details =
        - Formulario de solicitud: se obtiene del sistema en línea; lleva su firma y el sello del empleador.
        - Contrato en chino, firmado y sellado. En su lugar: carta de nombramiento (任职证明) para representantes o carta de desplazamiento (派遣函) para el personal enviado por un grupo empresarial.
        - Título (categoría B): legalizado si se obtuvo fuera de China continental.
        - Certificado de antecedentes penales: expedido hace no más de { $ncr_months ->
        [one] { $ncr_months } mes
       *[other] { $ncr_months } meses
    }, legalizado.
        - Certificado médico: expedido hace no más de { $medical_months ->
        [one] { $medical_months } mes
       *[other] { $medical_months } meses
    }.
        - Foto: tomada hace no más de { $photo_months ->
        [one] { $photo_months } mes
       *[other] { $photo_months } meses
    }. Pasaporte: con una validez de al menos { $passport_months ->
        [one] { $passport_months } mes
       *[other] { $passport_months } meses
    }.
        - Prueba del criterio que alegue (puntos, premio, salario) y, si la ley lo exige, autorización del sector o licencia profesional.
        - Familiares que le acompañan: certificados de matrimonio, nacimiento o adopción, con traducción.

        En la categoría A puede bastar un compromiso escrito (承诺制) en lugar de la carta de experiencia, el título y el certificado de antecedentes penales, salvo que la A se base en ese documento. La autoridad puede pedir más documentos.

answer-document_legalisation =
    Un título o un certificado de antecedentes penales del extranjero debe estar legalizado. Si el Convenio de la Apostilla rige entre el país de expedición y China, basta la apostilla (附加证明书) desde el { $apostille_since }. Si no: una embajada o un consulado de China en el extranjero, o la embajada o el consulado de ese país en China. Para los títulos vale también la verificación del CSCSE (教育部留学服务中心认证).
    .details =
        - Título de China continental: sin legalización; escanee el original.
        - Título de Hong Kong, Macao o Taiwán: verificación del CSCSE o notario local. Certificado de antecedentes penales de allí: notario local.
        - El certificado de antecedentes penales, no basado en una declaración jurada, que expida el ministerio de Asuntos Exteriores de su país, o su embajada o consulado en China, no necesita más legalización.
        - Los documentos de familia no necesitan legalización para el permiso de trabajo; aun así, la oficina de entrada y salida de la policía puede pedirla para el permiso de residencia.
        - La apostilla confirma la firma y el sello, no el contenido ni la antigüedad del documento.
        - Si el Convenio entró en vigor más tarde entre ese país y China, cuenta esa fecha posterior.

        Antes de pagar, compruebe si el Convenio rige entre China y su país: pregunte a la autoridad que expide el documento, a la embajada de China o en el { $hotline_work }.

answer-document_legalisation-before_apostille =
    En la fecha por la que pregunta, la apostilla todavía no valía para China (entró en vigor el { $apostille_since }). Un título o un certificado de antecedentes penales del extranjero debía legalizarse en una embajada o un consulado de China en el extranjero, o en la embajada o el consulado de ese país en China; los títulos podían también verificarse en el CSCSE (教育部留学服务中心认证).
    .details =
        - Título de China continental: sin legalización.
        - Documentos de Hong Kong, Macao o Taiwán: notario local; los títulos, también el CSCSE.

        Si va a presentar la solicitud hoy, pregunte por la norma actual. Consultas: { $hotline_work }.

answer-criminal_record_certificate =
    Sí, para las categorías B y C. Lo expide la policía, la autoridad de seguridad o un tribunal de su país de nacionalidad o de residencia habitual; puede tener una antigüedad máxima de { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } y debe estar legalizado. No se admite una declaración jurada ni una declaración propia (不接收宣誓性无犯罪记录). No lo necesita para un cambio de empleador dentro de China.
    .details =
        - Residencia habitual (经常居住地): el país o territorio fuera de China en el que vivió por última vez { $residence_years ->
        [one] { $residence_years } año
       *[other] { $residence_years } años
    } o más sin interrupción tras salir de su propio país.
        - En la categoría A puede bastar un compromiso escrito. Para el trabajo de corta duración basta una declaración en el formulario.
        - Se admite el certificado, no basado en una declaración jurada, del ministerio de Asuntos Exteriores de su país, o de su embajada o consulado en China.
        - Si lleva mucho tiempo viviendo en China, algunos lugares (Pekín) admiten en su lugar un certificado chino o las páginas del permiso de residencia. Algunos lugares eximen también a quienes han tenido un permiso recientemente. Pregunte a la oficina local.

        Pídalo con tiempo y compruebe su fecha respecto del día de presentación. Consultas: { $hotline_work }.

answer-criminal_record_certificate-beijing =
    Sí, para las categorías B y C: de su país de nacionalidad o de residencia habitual, con una antigüedad máxima de { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } y legalizado; no se admite declaración jurada. En Pekín, si ha vivido en China { $china_years ->
        [one] { $china_years } año
       *[other] { $china_years } años
    } o más, puede sustituirlo un certificado de la autoridad china de entrada y salida o las páginas del permiso de residencia de ese tiempo.
    .details =
        - Residencia habitual (经常居住地): el país o territorio fuera de China en el que vivió por última vez { $residence_years ->
        [one] { $residence_years } año
       *[other] { $residence_years } años
    } o más sin interrupción tras salir de su propio país.
        - No se necesita para un cambio de empleador dentro de China; en la categoría A puede bastar un compromiso escrito.

        Consultas: { $phone }.

answer-criminal_history =
    No tener antecedentes penales es una condición general del permiso de trabajo, así que una condena puede llevar a la denegación. No hemos encontrado ninguna lista publicada de delitos antiguos, leves o cancelados que no cuenten. Lo decisivo es lo que figure en su certificado. Pida a su empleador que consulte a la autoridad antes de presentar la solicitud: { $hotline_work }.
    .details =
        - No lo oculte: las declaraciones falsas conllevan la denegación y una advertencia, y un permiso obtenido así se revoca.
        - No hemos podido confirmar si la autoridad indaga más cuando un antecedente antiguo ya no figura en el certificado.
        - La visa se decide por separado; la oficina de visas no está obligada a motivar una denegación.
        - Tras una repatriación (遣送出境) no se puede entrar en China durante un período de { $ban_from } a { $ban_to } años; tras una expulsión (驱逐出境), durante { $expulsion } años.

        No podemos juzgar un caso concreto. Para dudas sobre la visa: { $hotline_immigration }.

answer-medical_check =
    El certificado médico debe ser del servicio sanitario de la aduana china: certificado de salud (健康检查证明书) si el reconocimiento se hace en China, o certificado de verificación (境外人员体格检查记录验证证明) si se hizo en el extranjero. Puede tener una antigüedad máxima de { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }. Para un cambio de empleador dentro de China no hace falta uno nuevo.
    .details =
        - Dónde: el centro internacional de salud para viajeros (国际旅行卫生保健中心) del lugar. Pregunte allí por la cita, qué llevar, si hay que ir en ayunas y qué pruebas se hacen: no disponemos de una lista confirmada.
        - Desde el extranjero: algunos textos antiguos admiten también clínicas extranjeras reconocidas por la autoridad china. Pregunte al empleador qué admite su oficina.
        - El permiso de residencia de larga duración también requiere el certificado.
        - Qué lo impide: por ley no se expide visa en caso de trastornos mentales graves, tuberculosis pulmonar infecciosa u otras enfermedades infecciosas que puedan poner en grave peligro la salud pública.
        - Resultado desfavorable: pida al centro el resultado por escrito y pregunte si cabe repetir la prueba después de un tratamiento; avise al empleador antes de que venza el plazo. Decide la autoridad competente.

        Consultas: { $hotline_work }.

answer-medical_check-beijing =
    En Pekín, el reconocimiento lo hace el centro internacional de salud para viajeros (国际旅行卫生保健中心): { $phone_main } o, para documentos médicos extranjeros, { $phone_haidian }. El certificado puede tener una antigüedad máxima de { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }. Antes de la entrada puede sustituirlo un compromiso de salud del empleador (健康承诺书); el reconocimiento se hace entonces después de la llegada.
    .details =
        - Pregunte por la cita, qué llevar, si hay que ir en ayunas y qué pruebas se hacen: no disponemos de una lista confirmada.
        - Para un cambio de empleador dentro de China no hace falta un certificado nuevo. El permiso de residencia de larga duración sí lo requiere.
        - Por ley no se expide visa en caso de trastornos mentales graves, tuberculosis pulmonar infecciosa u otras enfermedades infecciosas que puedan poner en grave peligro la salud pública.
        - Resultado desfavorable: pida el resultado por escrito, pregunte si cabe repetir la prueba después de un tratamiento y avise al empleador antes de que venza el plazo.

answer-document_format =
    Suba escaneos en color de los originales y de sus traducciones al chino. Todo documento que no esté en chino necesita traducción, salvo el pasaporte. Usted firma el formulario de solicitud y el empleador lo sella. Use archivos PDF pequeños, de hasta { $mb } MB cada uno, aproximadamente. La foto muestra la cara completa, de frente, sin nada en la cabeza y sobre fondo blanco.
    .details =
        - Tipo de archivo: algunos lugares mencionan PDF o JPG; según se informa, desde el { $pdf_since } el sistema solo admite PDF. Los límites de tamaño son locales.
        - Foto: tomada hace no más de { $photo_months ->
        [one] { $photo_months } mes
       *[other] { $photo_months } meses
    }; Shenzhen indica para el sistema JPG, al menos { $photo_width } por { $photo_height } píxeles y como máximo { $photo_mb } MB. El sistema comprueba luz, nitidez, fondo, posición y gafas; solo se permite cubrirse la cabeza por motivos religiosos.
        - Traducción: en Pekín, el empleador puede traducir y poner su sello; Shenzhen lo admite solo para el inglés y exige una agencia profesional para los demás idiomas. En otros lugares, pregunte a la oficina local.
        - Una traducción que difiera claramente del original debe rehacerse.
        - La autoridad puede pedir los originales. Consultas: { $hotline_work }.

answer-document_format-shenzhen =
    En Shenzhen: escaneos en color de los originales, no copias selladas. El empleador puede traducir los documentos en inglés; los demás idiomas requieren una agencia profesional con su sello. Foto: JPG, fondo blanco, al menos { $photo_width } por { $photo_height } píxeles y como máximo { $photo_mb } MB. Su firma en el formulario debe coincidir con la del pasaporte.
    .details =
        - Todo documento que no esté en chino necesita traducción, salvo el pasaporte.
        - La foto debe haberse tomado hace no más de { $photo_months ->
        [one] { $photo_months } mes
       *[other] { $photo_months } meses
    }, sin nada en la cabeza, con la cara completa y sin marco. El sistema comprueba luz, nitidez, fondo, posición y gafas.
        - Según se informa, el sistema solo admite PDF para los documentos; pruebe antes con PDF.

        Consultas: { $phone }.

answer-document_format-beijing =
    En Pekín: escaneos en color de los originales y de sus traducciones al chino. El empleador puede traducir y sellar la traducción; no hace falta una agencia. Usted firma el formulario de solicitud y el empleador lo sella. La foto muestra la cara completa, de frente y sin nada en la cabeza, y debe haberse tomado hace no más de { $photo_months ->
        [one] { $photo_months } mes
       *[other] { $photo_months } meses
    }.
    .details =
        - Todo documento que no esté en chino necesita traducción, salvo el pasaporte. Una traducción que difiera claramente del original debe rehacerse.
        - Foto: el sistema comprueba luz, nitidez, fondo, posición y gafas; solo se permite cubrirse la cabeza por motivos religiosos. Un texto de Shenzhen indica para el sistema al menos { $photo_width } por { $photo_height } píxeles y fondo blanco.
        - Según se informa, el sistema solo admite PDF para los documentos; pruebe antes con PDF.

        Consultas: { $phone }.

answer-document_validity =
    Certificado de antecedentes penales: antigüedad máxima de { $ncr_months ->
        [one] { $ncr_months } mes
       *[other] { $ncr_months } meses
    }. Certificado médico: máximo { $medical_months ->
        [one] { $medical_months } mes
       *[other] { $medical_months } meses
    }. Foto: máximo { $photo_months ->
        [one] { $photo_months } mes
       *[other] { $photo_months } meses
    }. Pasaporte: con una validez de al menos { $passport_months ->
        [one] { $passport_months } mes
       *[other] { $passport_months } meses
    } más. Para los títulos, su legalización y las cartas de experiencia no hemos encontrado ningún límite de antigüedad.
    .details =
        - Desde cuándo se cuenta: los textos no fijan el día. Cuente hasta el día en que el empleador presente la solicitud y deje algunas semanas de margen.
        - Lo que cuenta es la fecha de expedición del certificado, no la de la apostilla ni la de la traducción.
        - Reutilización: para un cambio de empleador no hay que volver a presentar el título ni la carta de experiencia si consta en el sistema una copia válida; el certificado de antecedentes penales y el médico no se piden.
        - Algunos lugares eximen a quienes han tenido un permiso en los últimos años de presentar documentos que ya constan. Es una práctica local: pregunte antes.

        Consultas: { $hotline_work }.

answer-contract_requirements =
    El contrato (聘用合同) debe estar en chino o ir con una traducción al chino con el sello del empleador. Indica lugar de trabajo, contenido del trabajo, salario, período de trabajo en China y cargo, y lleva su firma y el sello del empleador. No puede haber correcciones a mano. Estos datos deben coincidir con los de la solicitud.
    .details =
        - La ley laboral exige además: del empleador, nombre, dirección y representante legal; del trabajador, nombre, dirección y número de pasaporte; jornada y descansos; seguridad social y protección laboral.
        - Duración: el permiso sigue normalmente la del contrato. El máximo de { $max_years ->
        [one] { $max_years } año
       *[other] { $max_years } años
    } es una norma antigua que no hemos podido leer por completo.
        - El salario no puede ser inferior al mínimo local; las vías salariales tienen sus propias cifras.
        - Fechas (Pekín; en otros lugares, pregunte): tras un cambio de empleador, el nuevo contrato no puede empezar antes de que surta efecto la cancelación; en una renovación, sigue al anterior sin interrupción.
        - En lugar del contrato: carta de nombramiento (任职证明) para representantes y personal en virtud de acuerdos; carta de desplazamiento (派遣函) para el personal enviado por la sede de un grupo.

        Consultas: { $hotline_work }.

answer-notification_letter =
    La notificación de permiso de trabajo para extranjeros (外国人工作许可通知) es la aprobación de una solicitud hecha desde el extranjero. El empleador la imprime desde el sistema en línea junto con la resolución y se la envía; con ella usted pide la visa Z. No hemos encontrado en ningún texto oficial cuánto tiempo puede usarse: pida la visa sin demora.
    .details =
        - Una agencia habla de { $days ->
        [one] { $days } día natural
       *[other] { $days } días naturales
    }; tómelo solo como un indicio y pregunte a la embajada o al consulado.
        - En cuanto la reciba, compárela con su pasaporte: nombre, número de pasaporte, nacionalidad, fecha de nacimiento, y compruebe empleador y cargo.
        - Error, pasaporte nuevo o notificación caducada: no pida la visa con ella. El empleador pregunta a la oficina que la expidió si se puede corregir o hay que presentar otra solicitud.
        - Por sí sola no permite entrar en el país ni trabajar.

        Consultas: { $hotline_work }.

answer-z_visa =
    La visa Z se solicita en una embajada o un consulado de China en el extranjero, con la notificación de permiso de trabajo (外国人工作许可通知). Normalmente es para una sola entrada, que debe hacerse, aproximadamente, en un plazo de { $entry_months ->
        [one] { $entry_months } mes
       *[other] { $entry_months } meses
    } desde la expedición. Solo sirve para el período inmediatamente posterior a la llegada: en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada debe solicitar el permiso de residencia.
    .details =
        - Lleve: pasaporte con una validez de más de { $passport_months ->
        [one] { $passport_months } mes
       *[other] { $passport_months } meses
    } y al menos { $pages ->
        [one] { $pages } página en blanco
       *[other] { $pages } páginas en blanco
    }, formulario, foto y notificación de permiso de trabajo. La oficina de visas puede pedir más documentos y una entrevista.
        - Terceros países: cada consulado decide si atiende a solicitantes que no viven allí. Pregunte antes de viajar y tenga a mano la prueba de su estancia legal allí.
        - Si sale de China después de entrar con una visa Z de una sola entrada y antes de tener el permiso de residencia, necesita una visa nueva.
        - La denegación de una visa no tiene que motivarse.

        Los requisitos de cada lugar figuran en el sitio web de la embajada o el consulado de China; otras dudas: { $hotline_immigration }.

answer-r_visa =
    La visa R (R字签证) es para quienes cumplen los criterios de la categoría A. La entidad que invita, en China, pide a la autoridad provincial la carta de confirmación de talento extranjero de alto nivel (外国高端人才确认函), que se decide en { $decision ->
        [one] { $decision } día hábil
       *[other] { $decision } días hábiles
    }. Con ella la visa es gratuita, de entradas múltiples, válida { $valid_short } o { $valid_long } años, con estancias de hasta { $stay ->
        [one] { $stay } día
       *[other] { $stay } días
    }.
    .details =
        - Documentos para la carta: formulario en línea, invitación con sus datos, fecha y motivo de la entrada, pasaporte, foto y prueba de que cumple los criterios de la A.
        - El cónyuge y los hijos menores obtienen visas equivalentes.
        - Para trabajar contratado sigue necesitando el permiso de trabajo y el permiso de residencia por trabajo; con visa R puede solicitarlos dentro de China.

        La validez y la estancia las conocemos por fuentes no oficiales; decide la embajada o el consulado. Consultas: { $hotline_work }.

answer-wrong_visa_work =
    No. Con visa o permiso de turismo (L), negocios (M), visita (F), familia (S o Q) o estudios (X), o sin visa, no puede trabajar en China. Para trabajar hacen falta tanto el permiso de trabajo como el permiso de residencia por trabajo (工作许可和工作类居留证件). Esto vale también para un período de prueba mientras se tramitan los documentos.
    .details =
        - Las visas M y F cubren reuniones, negociaciones comerciales e intercambios, sin empleo en China.
        - Con promesas como «venga con visa de negocios y luego la cambiamos», el riesgo lo corre usted: el trabajo ilegal se sanciona con una multa de { $fine_min } a { $fine_max } yuanes y, en casos graves, detención.
        - Visa K: no hemos encontrado ningún texto oficial según el cual sustituya al permiso de trabajo. Hay páginas populares que dicen lo contrario; no se fíe de ellas.
        - Quién puede solicitar el permiso sin salir de China es otra cuestión; puede preguntárnosla.

        Confírmelo en el { $hotline_work } (permiso de trabajo) o en el { $hotline_immigration } (visa) antes de empezar.

answer-apply_inside_china =
    Solo en los casos previstos: categoría A; cambio de empleador en la misma ocupación con un permiso de residencia por trabajo vigente; cónyuge o hijo de ciudadano chino o de extranjero que trabaja o reside permanentemente en China; traslados dentro de un grupo, políticas de zonas o sedes regionales, acuerdos intergubernamentales; visa R. Con visa de turismo o de negocios, en la categoría B, normalmente hay que salir y obtener una visa Z.
    .details =
        - También están previstos: los representantes de oficinas de representación que entraron con visa de trabajo y los titulares de un permiso de hasta { $short_days ->
        [one] { $short_days } día
       *[other] { $short_days } días
    } a los que se contrata durante esa estancia.
        - Cuando el empleador presente la solicitud, usted debe tener una visa o un permiso de residencia vigentes; su validez no se alarga porque haya una solicitud en trámite.
        - La autoridad puede admitir otros casos. Pida a su empleador que pregunte antes de que venza su visa: { $hotline_work }.
        - Orden dentro de China: reconocimiento médico, solicitud en línea del empleador y, después, permiso de residencia por trabajo.

        Si quiere pedir la visa Z en Hong Kong o en otro tercer lugar, pregunte a la oficina china de visas de allí.

answer-apply_inside_china-beijing =
    Un texto de preguntas y respuestas de Pekín lo expresa en sentido amplio: el talento que ya está en China con visa o permiso de residencia vigentes puede solicitarlo allí. La propia guía enumera casos: categoría A, cambio de empleador, familiares de ciudadanos chinos o de extranjeros que trabajan en China, traslados dentro de un grupo, políticas de zonas y visa R. Pida antes a su empleador que pregunte: { $phone }.
    .details =
        - Cuando el empleador presente la solicitud, usted debe tener una visa o un permiso de residencia vigentes; su validez no se alarga porque haya una solicitud en trámite.
        - Orden dentro de China: reconocimiento médico, solicitud en línea del empleador y, después, permiso de residencia por trabajo.
        - No puede trabajar hasta tener tanto el permiso de trabajo como el de residencia. La autoridad decide si admite un caso; prevea como alternativa salir del país para obtener una visa Z.

answer-short_term_work =
    El trabajo de hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    } (完成短期工作任务) requiere un permiso de corta duración y una visa Z, y solo cabe para tareas previstas: trabajo técnico, de investigación, gestión o asesoramiento en una entidad colaboradora en China, pruebas en entidades deportivas, rodajes, desfiles de moda, actuaciones comerciales autorizadas y casos que la autoridad reconozca. No se puede prorrogar.
    .details =
        - No es trabajo de corta duración: instalar, reparar o enseñar a usar equipos comprados, supervisar un proyecto ganado en licitación, ni ser enviado a la sucursal u oficina de la propia entidad. Hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, en esos casos se usa la visa M. El trabajo no remunerado y las actuaciones sin autorización comercial, con visa F. Las estancias más largas siguen el permiso de trabajo normal.
        - Documentos: formulario con su propia declaración de no tener antecedentes penales, contrato con lugares, período y contenido, y pasaporte.
        - Tiempo: aproximadamente { $pre_review ->
        [one] { $pre_review } día hábil
       *[other] { $pre_review } días hábiles
    } para la revisión previa y la admisión a trámite, y { $decision ->
        [one] { $decision } día hábil
       *[other] { $decision } días hábiles
    } para la decisión.
        - La visa Z o bien permite una estancia de { $visa_days ->
        [one] { $visa_days } día
       *[other] { $visa_days } días
    }, o bien indica que hay que obtener un permiso de residencia; en este caso se expide uno por la duración de la tarea.

        Lo solicita la entidad colaboradora en China. Consultas: { $hotline_work }.

answer-short_term_work-beijing =
    En Pekín, el trabajo de hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    } requiere un permiso de corta duración y una visa Z; los solicitantes deben tener de { $age_min } a { $age_max } años. Solo cabe para tareas previstas: trabajo técnico, de investigación, gestión o asesoramiento en una entidad colaboradora en China, pruebas en entidades deportivas, rodajes, desfiles de moda, actuaciones comerciales autorizadas y casos que la autoridad reconozca.
    .details =
        - No se puede prorrogar. Instalar o reparar equipos comprados y acudir a la sucursal de la propia entidad no es trabajo de corta duración; hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, en esos casos se usa la visa M.
        - La visa Z o bien permite una estancia de { $visa_days ->
        [one] { $visa_days } día
       *[other] { $visa_days } días
    }, o bien indica que hay que obtener un permiso de residencia.
        - Lo solicita la entidad colaboradora en China. Consultas: { $phone }.

answer-after_arrival =
    Registre su domicilio ante la policía en un plazo de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } desde que se aloje, pase el reconocimiento médico y solicite el permiso de residencia por trabajo en la oficina de entrada y salida de la policía en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada. El antiguo trámite de la tarjeta del permiso tras la entrada se suprimió el { $electronic }. No empiece a trabajar antes de tener el permiso de residencia.
    .details =
        - Domicilio: los hoteles le registran; si se aloja en una vivienda particular, vaya a la comisaría del barrio, con ayuda de quien le aloja.
        - Reconocimiento médico: en el servicio sanitario de la aduana, salvo que ya tenga un certificado suficientemente reciente.
        - Permiso de residencia: en persona, con huellas dactilares; lleve el pasaporte, la notificación de permiso de trabajo o el permiso electrónico, el contrato y lo que pida la oficina.
        - Tarjeta de seguridad social electrónica (电子社保卡): regístrese en la aplicación; en ella aparece el permiso de trabajo.
        - Algunos lugares piden a los titulares de las categorías B y C que muestren los originales en la ventanilla en un plazo de { $check_days ->
        [one] { $check_days } día
       *[other] { $check_days } días
    } desde la entrada. Pida a su empleador que pregunte.

        Consultas: { $hotline_immigration }.

answer-after_arrival-shaanxi =
    Registre su domicilio ante la policía en un plazo de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } desde que se aloje, pase el reconocimiento médico y solicite el permiso de residencia por trabajo en la oficina de entrada y salida de la policía en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada. El antiguo trámite de la tarjeta del permiso tras la entrada se suprimió el { $electronic }. No empiece a trabajar antes de tener el permiso de residencia.
    .details =
        - Domicilio: los hoteles le registran; si se aloja en una vivienda particular, vaya a la comisaría del barrio, con ayuda de quien le aloja.
        - Reconocimiento médico: en el servicio sanitario de la aduana, salvo que ya tenga un certificado suficientemente reciente.
        - Permiso de residencia: en persona, con huellas dactilares; lleve el pasaporte, la notificación de permiso de trabajo o el permiso electrónico, el contrato y lo que pida la oficina.
        - Tarjeta de seguridad social electrónica (电子社保卡): regístrese en la aplicación; en ella aparece el permiso de trabajo.
        - Shaanxi (陕西), según las preguntas y respuestas publicadas: los titulares de las categorías B y C presentan en la ventanilla los originales, la página del visado o del permiso de residencia y el certificado médico en un plazo de { $check_days ->
        [one] { $check_days } día
       *[other] { $check_days } días
    } desde la entrada. Los titulares de la categoría A no lo necesitan. Pida a su empleador que lo confirme.

        Consultas: { $hotline_immigration }.

answer-after_arrival-card =
    En la fecha por la que pregunta: registrar el domicilio en un plazo de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } desde que se alojara, pasar el reconocimiento médico, que el empleador tramitara la tarjeta física del permiso de trabajo en un plazo de { $card_days ->
        [one] { $card_days } día
       *[other] { $card_days } días
    } desde la entrada y solicitar el permiso de residencia en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada.
    .details =
        El trámite de la tarjeta se suprimió el { $electronic }. En aquel entonces, algunas instituciones fijaban plazos internos más cortos para la tarjeta.

answer-police_registration =
    Registre su domicilio en un plazo de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } desde que se aloje (住宿登记). En un hotel lo hacen por usted. En una vivienda particular, se registra usted o quien le aloja en la comisaría de policía del barrio. Hágalo de nuevo cada vez que se mude o se aloje en otra vivienda; a quien no lo hace se le impone una advertencia, a la que puede añadirse una multa de hasta { $fine } yuanes.
    .details =
        - Lleve el pasaporte con la visa o el permiso de residencia, el contrato de alquiler y los datos del propietario; la comisaría le dirá qué más hace falta.
        - En línea: algunas ciudades ofrecen un formulario en línea. No tenemos una lista confirmada; pregunte en la comisaría del barrio.
        - Después de un viaje: los hoteles registran a sus huéspedes. ¿Hay que registrarse otra vez al volver al domicilio tras un viaje? La práctica varía según el lugar; pregunte en su comisaría. Pregunte también si debe registrarse de nuevo cuando tenga otro pasaporte u otro permiso de residencia.
        - Si cambian los datos de su permiso de residencia, comuníquelo a la oficina de entrada y salida de la policía en un plazo de { $change_days ->
        [one] { $change_days } día
       *[other] { $change_days } días
    }.

        Consultas: { $hotline_immigration }.

answer-residence_permit =
    Solicítelo en persona en la oficina de entrada y salida de la policía (公安机关出入境管理机构) en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada. La oficina decide en { $working_days ->
        [one] { $working_days } día hábil
       *[other] { $working_days } días hábiles
    } y entretanto retiene el pasaporte; el resguardo (受理回执) acredita su estancia legal. El permiso dura de { $min_days } días a { $max_years } años y normalmente sigue al permiso de trabajo.
    .details =
        - Documentos: pasaporte, foto, permiso de trabajo (notificación o permiso electrónico), registro de domicilio, certificado médico si el permiso va a ser de larga duración y lo que añada la oficina local. Se toman las huellas dactilares.
        - El certificado médico vale { $health_months ->
        [one] { $health_months } mes
       *[other] { $health_months } meses
    } desde su expedición.
        - Renovación: al menos { $before ->
        [one] { $before } día
       *[other] { $before } días
    } antes del vencimiento, después de renovar el permiso de trabajo.
        - Las denegaciones de la oficina de entrada y salida de la policía son definitivas.

        En algunas ciudades, los permisos de trabajo y de residencia se solicitan juntos en la misma ventanilla. Consultas: { $hotline_immigration }.

answer-residence_permit-joint =
    En su ciudad, el permiso de trabajo y el de residencia pueden tramitarse juntos (一窗受理、并联审批), según se informa en { $joint ->
        [one] { $joint } día hábil
       *[other] { $joint } días hábiles
    }. Si no, solicítelo en persona en la oficina de entrada y salida de la policía en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } desde la entrada; decide en { $working_days ->
        [one] { $working_days } día hábil
       *[other] { $working_days } días hábiles
    }. El resguardo (受理回执) acredita su estancia legal mientras retienen el pasaporte.
    .details =
        - El permiso de residencia dura de { $min_days } días a { $max_years } años y normalmente sigue al permiso de trabajo. Se toman las huellas dactilares.
        - Documentos: pasaporte, foto, permiso de trabajo, registro de domicilio, certificado médico para los permisos de larga duración y lo que añada la oficina.
        - Antes de ir, pregunte en qué ventanilla y para qué casos se pueden tramitar juntos. Consultas: { $hotline_immigration }.

answer-permit_validity =
    Categoría A: hasta { $a_years ->
        [one] { $a_years } año
       *[other] { $a_years } años
    }. Categoría B: hasta { $b_years ->
        [one] { $b_years } año
       *[other] { $b_years } años
    }. Categoría C: normalmente hasta { $c_years ->
        [one] { $c_years } año
       *[other] { $c_years } años
    } (práctica no confirmada por ningún texto). Dentro de esos límites, el permiso sigue normalmente a su contrato y a su pasaporte: manda lo que venza antes.
    .details =
        - Por eso, con un contrato corto o un pasaporte a punto de vencer, el permiso será corto. Si puede, renueve antes el pasaporte.
        - No hemos encontrado ningún límite al número de renovaciones. En cada una se comprueba todo de nuevo: empleador, puesto, edad y, si fue determinante, el salario.
        - En la práctica, la autoridad puede conceder menos del máximo.

        Consultas: { $hotline_work }.

answer-permit_validity-shenzhen =
    En Shenzhen, según se informa, las renovaciones suelen ser por { $usual ->
        [one] { $usual } año
       *[other] { $usual } años
    }, y por hasta { $longer ->
        [one] { $longer } año
       *[other] { $longer } años
    } después de { $after ->
        [one] { $after } año
       *[other] { $after } años
    } de trabajo en China. El máximo es de { $a_years ->
        [one] { $a_years } año
       *[other] { $a_years } años
    } en la categoría A y de { $b_years ->
        [one] { $b_years } año
       *[other] { $b_years } años
    } en la categoría B. El permiso sigue a su contrato y a su pasaporte.
    .details =
        La práctica de Shenzhen la conocemos por una única fuente no oficial. Pregunte a la oficina: { $phone }. No hemos encontrado ningún límite al número de renovaciones; en cada una se comprueba todo de nuevo.

answer-family_dependents =
    Pueden acompañarle su cónyuge, sus padres, sus suegros y sus hijos menores de { $child_age } años: con visa S1 para estancias de más de { $long_stay } días, seguida de un permiso de residencia por asuntos privados (私人事务类居留证件), o con visa S2 para estancias más cortas. Su permiso depende del de usted y no permite trabajar.
    .details =
        - Trámite: la visa, en la embajada o el consulado de China, con su carta de invitación, prueba del parentesco (certificado de matrimonio, nacimiento o adopción) y copias de sus permisos; tras la entrada con visa S1, en la oficina de entrada y salida de la policía en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
        - Puede indicar a sus familiares en la solicitud del permiso de trabajo; para ello los documentos necesitan traducción al chino, pero no legalización. La policía puede pedirlos legalizados de todos modos, así que hágalos legalizar en su país.
        - Las parejas no casadas no figuran entre los familiares que menciona la norma. Pregunte a la embajada o al consulado por otras visas.
        - Cuando su permiso de residencia venza o cambie, también hay que renovar o cambiar el de sus familiares.

        Consultas: { $hotline_immigration }.

answer-family_work =
    Con el permiso de residencia familiar, no: no permite trabajar, tampoco al cónyuge extranjero de un ciudadano chino. Pero el cónyuge o el hijo con visa o permiso de residencia vigentes puede solicitar su propio permiso de trabajo sin salir de China, si un empleador le contrata y cumple las condiciones.
    .details =
        - Vale para el cónyuge o el hijo de un ciudadano chino y de un extranjero que trabaja o reside permanentemente en China.
        - El nuevo empleador presenta la solicitud en línea por la entrada para quienes ya están en China; se aplican las condiciones generales (categoría, título, experiencia, edad, etc.) como a todos.
        - Después del permiso de trabajo, el permiso de residencia familiar se cambia por el de trabajo en la oficina de entrada y salida de la policía. Solo entonces se puede empezar.
        - Quien tiene el documento de residente permanente no necesita permiso de trabajo.

        Consultas: { $hotline_work }.

answer-travel_reentry =
    Con un permiso de residencia vigente (外国人居留证件) puede salir de China y volver a entrar sin otra visa. Mientras la policía retenga su pasaporte por un trámite, no puede viajar al extranjero. Con una visa Z de una sola entrada, no salga antes de tener el permiso de residencia en el pasaporte: necesitaría una visa nueva para volver.
    .details =
        - El permiso de residencia debe seguir vigente el día del regreso. Renuévelo al menos { $before ->
        [one] { $before } día
       *[other] { $before } días
    } antes del vencimiento y, si prevé un viaje largo, hágalo antes de partir.
        - Si lo único pendiente es la solicitud o la renovación del permiso de trabajo, no se retiene su pasaporte por ello; pregunte al empleador si entretanto puede hacer falta su presencia o la de sus originales. Si la solicitud se hace dentro de China con otra visa, pregunte antes de salir: quizá esa visa no le permita volver a entrar.
        - Los viajes a Hong Kong, Macao y Taiwán cuentan como salida y entrada.
        - Permiso de residencia en trámite: el resguardo acredita la estancia legal dentro de China, pero no sirve para volver a entrar. En caso de urgencia, pregunte a la oficina de entrada y salida de la policía si puede recuperar el pasaporte.
        - Tras un cambio de empleo o una cancelación, compruebe antes si su permiso de residencia sigue siendo válido.

        Consultas: { $hotline_immigration }.

answer-extension-shenzhen =
    Su empleador solicita la renovación (延期) en línea a más tardar { $before ->
        [one] { $before } día
       *[other] { $before } días
    } antes de que venza el permiso; después usted renueva el permiso de residencia, también al menos { $residence_before ->
        [one] { $residence_before } día
       *[other] { $residence_before } días
    } antes de su vencimiento. Según se informa, desde el { $since } Shenzhen deniega las renovaciones en las categorías B y C a partir de los { $age } años de edad.
    .details =
        - Las informaciones sobre la edad no son oficiales y una de ellas da una edad menor para las mujeres. Pida a su empleador que pregunte con tiempo: { $phone }.
        - Lo más pronto: { $earliest ->
        [one] { $earliest } día
       *[other] { $earliest } días
    } antes del vencimiento según el texto nacional anterior; pregunte si Shenzhen admite solicitudes antes.
        - Documentos: formulario de renovación (su firma, sello del empleador), contrato nuevo o carta de nombramiento, pasaporte, permiso de residencia por trabajo vigente y otros que se pidan.
        - Tanto el permiso de trabajo como el de residencia deben estar vigentes, y el empleador y el puesto deben ser los mismos. Nuevo nombre del cargo con el mismo tipo de trabajo: adjunte una carta que lo explique. Otra ocupación: cancelación y solicitud nueva.

answer-extension =
    Su empleador solicita la renovación (延期) en línea a más tardar { $before ->
        [one] { $before } día
       *[other] { $before } días
    } antes de que venza el permiso de trabajo. Tanto este como el permiso de residencia deben estar vigentes, y el empleador y el puesto deben ser los mismos. Después usted renueva el permiso de residencia, también al menos { $residence_before ->
        [one] { $residence_before } día
       *[other] { $residence_before } días
    } antes de su vencimiento.
    .details =
        - Lo más pronto: { $earliest ->
        [one] { $earliest } día
       *[other] { $earliest } días
    } antes del vencimiento según el texto nacional anterior; en Pekín, { $earliest_beijing ->
        [one] { $earliest_beijing } día
       *[other] { $earliest_beijing } días
    } antes. En otros lugares, pregunte.
        - Documentos: formulario de renovación (su firma, sello del empleador), contrato nuevo o carta de nombramiento, pasaporte y permiso de residencia por trabajo vigente. En Pekín, las vías salariales añaden el compromiso salarial y los registros fiscales. Algunas oficinas piden un nuevo certificado médico.
        - El título y el certificado de antecedentes penales no figuran en la lista para una renovación.
        - Nuevo nombre del cargo con el mismo tipo de trabajo: adjunte una carta que lo explique. Otra ocupación: cancelación y solicitud nueva. Otro empleador no puede renovarlo.
        - Los permisos de trabajo y de residencia pueden vencer el mismo día: empiece con el de trabajo con tiempo suficiente para que el de residencia pueda seguir a tiempo.

        ¿Se le pasó el plazo? Que su empleador llame de inmediato al { $hotline_work }.

answer-extension-beijing =
    En Pekín, su empleador puede solicitar la renovación (延期) entre { $earliest_beijing ->
        [one] { $earliest_beijing } día
       *[other] { $earliest_beijing } días
    } y { $before ->
        [one] { $before } día
       *[other] { $before } días
    } antes del vencimiento; se decide en { $decision ->
        [one] { $decision } día hábil
       *[other] { $decision } días hábiles
    }. Tanto el permiso de trabajo como el de residencia deben estar vigentes, y el empleador y el puesto deben ser los mismos. Después renueve el permiso de residencia, también al menos { $residence_before ->
        [one] { $residence_before } día
       *[other] { $residence_before } días
    } antes de su vencimiento.
    .details =
        - Documentos: formulario de renovación (su firma, sello del empleador), contrato nuevo o carta de nombramiento, pasaporte y permiso de residencia por trabajo vigente; las vías salariales añaden el compromiso salarial y los registros fiscales.
        - El contrato nuevo empieza cuando termina el anterior, sin interrupción.
        - Al renovar se puede pasar de B a A con los documentos que lo justifiquen, y registrar a la vez un pasaporte nuevo.
        - Nuevo nombre del cargo con el mismo tipo de trabajo: adjunte una carta que lo explique. Otra ocupación: cancelación y solicitud nueva.

        Consultas: { $phone }.

answer-expired_or_overstay =
    Acuda ya a la oficina de entrada y salida de la policía y avise hoy mismo a su empleador: no espere y no salga del país sin asesorarse. Un permiso de trabajo vencido pierde su validez automáticamente y no se puede renovar; hace falta una solicitud nueva. La estancia sin permiso vigente se sanciona con una advertencia y, en casos graves, { $per_day } yuanes por día hasta { $cap } yuanes, o detención.
    .details =
        - Detención en casos graves: de { $detention_min } a { $detention_max } días. Qué medidas se toman lo decide la policía.
        - Deje de trabajar en cuanto caduque el permiso: trabajar sin él es ilegal.
        - Todavía no ha vencido, pero quedan menos de { $before ->
        [one] { $before } día
       *[other] { $before } días
    }: el empleador debe preguntar de inmediato a la autoridad si aún admite la renovación. No se fíe de las excepciones de años anteriores.
        - La oficina de entrada y salida de la policía puede expedir un permiso de estancia (停留证件) si las normas lo permiten; pregunte antes de su último día de validez.
        - De un permiso caducado no se expide certificado de cancelación; un empleador posterior usa la página del permiso de residencia cancelado.

        Teléfonos: { $hotline_immigration } (estancia) y { $hotline_work } (permiso de trabajo).

answer-change_employer =
    El empleador anterior debe cancelar previamente su permiso, en un plazo de { $cancel_days ->
        [one] { $cancel_days } día hábil
       *[other] { $cancel_days } días hábiles
    } desde el fin del empleo; después, el nuevo empleador presenta la solicitud dentro de China (变更用人单位), si la ocupación es la misma y su permiso de residencia por trabajo sigue vigente. No necesita un nuevo certificado médico ni de antecedentes penales. No trabaje para el nuevo empleador antes de la aprobación.
    .details =
        - Del empleador anterior: carta de baja o de conformidad con el traspaso y certificado de cancelación (注销证明).
        - Para el nuevo empleador: formulario, contrato nuevo, pasaporte, permiso de residencia por trabajo vigente, foto y certificado de cancelación. El título y la carta de experiencia, solo si no consta en el sistema una copia válida.
        - El nuevo contrato debe empezar después de que surta efecto la cancelación.
        - Otra ocupación: solicitud nueva; si puede hacerse dentro de China depende de la autoridad.
        - Otra ciudad: decide la autoridad de la nueva ciudad; pregúntele antes de renunciar.
        - Después, haga modificar el permiso de residencia en la oficina de entrada y salida de la policía.

        Pida al nuevo empleador que consulte en el { $hotline_work } antes de que usted renuncie: el permiso de residencia puede dejar de ser válido en el intervalo entre un empleo y otro.

answer-change_employer-beijing =
    En Pekín se cancela previamente el permiso anterior; después, el nuevo empleador presenta la solicitud dentro de China (变更用人单位) para la misma ocupación, con un permiso de residencia por trabajo vigente o un permiso de estancia obtenido en un plazo de { $stay_days ->
        [one] { $stay_days } día
       *[other] { $stay_days } días
    } desde la cancelación. Se decide en { $decision ->
        [one] { $decision } día hábil
       *[other] { $decision } días hábiles
    }. No hace falta un nuevo certificado médico ni de antecedentes penales. No trabaje antes de la aprobación.
    .details =
        - El nuevo contrato no puede empezar antes de que surta efecto la decisión de cancelación.
        - El título y la carta de experiencia, solo si no consta en el sistema una copia válida.
        - Otra ocupación: solicitud nueva por la entrada para quienes ya están en China.
        - Vuelta al mismo empleador después de la cancelación: por esa misma entrada, con una explicación por escrito.
        - Después, haga modificar el permiso de residencia en la oficina de entrada y salida de la policía.

        Pida al nuevo empleador que pregunte en el { $phone } antes de que usted renuncie.

answer-change_information =
    Nuevo pasaporte, nombre, cargo o categoría con el mismo empleador: este solicita el cambio (信息变更) en línea en un plazo de { $working_days ->
        [one] { $working_days } día hábil
       *[other] { $working_days } días hábiles
    }. Lo que figura en su permiso de residencia, como un pasaporte nuevo, lo comunica usted mismo a la oficina de entrada y salida de la policía en un plazo de { $residence_days ->
        [one] { $residence_days } día
       *[other] { $residence_days } días
    }.
    .details =
        - Documentos: formulario de cambio firmado y sellado y el justificante, como la página del pasaporte nuevo con la de la visa o el permiso, o una carta sobre el nuevo cargo.
        - Algunas fuentes cuentan días naturales en vez de hábiles: hágalo pronto.
        - Un ascenso o un nuevo nombre del cargo con el mismo tipo de trabajo es un cambio. Otra ocupación exige cancelación y solicitud nueva.
        - Nombre de la empresa, dirección, representante legal o gestor: el empleador modifica su propio registro en el sistema; en Pekín, el nombre de la empresa se cambia antes en la plataforma nacional. Pregunte si también hay que modificar su permiso.
        - Otra persona jurídica es otro empleador.

        Consultas: { $hotline_work } (permiso de trabajo) y { $hotline_immigration } (permiso de residencia).

answer-cancellation =
    Cuando termina el empleo, el empleador cancela el permiso (注销) en el sistema en línea en un plazo de { $working_days ->
        [one] { $working_days } día hábil
       *[other] { $working_days } días hábiles
    }. La prueba de que la relación laboral ha terminado debe llevar su firma y el sello del empleador. Pida el certificado de cancelación (注销证明): lo necesita el siguiente empleador.
    .details =
        - Documentos: formulario de cancelación sellado, prueba firmada del fin del empleo y otros que se pidan; una declaración si el extranjero se fue por su cuenta.
        - Algunas fuentes cuentan días naturales en vez de hábiles: hágalo pronto.
        - Un permiso que vence sin renovarse se cancela automáticamente y no se expide certificado.
        - Si el empleador ya no existe, puede pedir la cancelación usted mismo en la ventanilla local, con prueba de la disolución y una declaración.
        - El empleador debe comunicar también su salida a la oficina de entrada y salida de la policía.
        - Si no se hace nada, el permiso antiguo sigue en el sistema y el siguiente empleador no puede acogerse al trámite de cambio de empleador. Recuérdeselo al empleador por escrito.

        Consultas: { $hotline_work }.

answer-cancellation-beijing =
    En Pekín, el empleador cancela el permiso (注销) en línea en un plazo de { $working_days ->
        [one] { $working_days } día hábil
       *[other] { $working_days } días hábiles
    } desde el fin del empleo; se decide en { $decision ->
        [one] { $decision } día hábil
       *[other] { $decision } días hábiles
    }. La prueba de que la relación laboral ha terminado debe llevar su firma y el sello del empleador. Pida el certificado de cancelación (注销证明).
    .details =
        - Si el permiso se basó en un compromiso salarial, se presentan también el registro fiscal y una captura de pantalla de las retenciones.
        - Durante un conflicto laboral, ninguna de las partes puede cancelar por sí sola sin una sentencia o un laudo firmes.
        - Si el extranjero se fue sin avisar y no se le puede localizar durante más de { $unreachable } días, el empleador puede publicar un anuncio en un periódico durante { $notice ->
        [one] { $notice } día
       *[other] { $notice } días
    } y después cancelar sin la firma.

        Consultas: { $phone }.

answer-employer_wont_cancel =
    El empleador debe cancelar el permiso en un plazo de { $cancel_days ->
        [one] { $cancel_days } día hábil
       *[other] { $cancel_days } días hábiles
    } y entregarle un certificado de que el contrato ha terminado (解除或者终止劳动合同的证明). Pídaselo por escrito con una fecha límite, guarde las pruebas y llame a la autoridad del permiso de trabajo al { $hotline_work }. Si sigue negándose, puede acudir al arbitraje laboral.
    .details =
        - Renuncie en regla: por escrito y, fuera del período de prueba, con { $notice_days ->
        [one] { $notice_days } día de preaviso
       *[other] { $notice_days } días de preaviso
    }, para que el fin del contrato quede fuera de duda.
        - Según la ley laboral, el empleador entrega el certificado al terminar el contrato y traslada la seguridad social en un plazo de { $certificate_days ->
        [one] { $certificate_days } día
       *[other] { $certificate_days } días
    }; usted puede reclamar daños y perjuicios.
        - Algunas fuentes cuentan en días naturales el plazo de cancelación.
        - Mientras el empleador exista, usted no puede cancelar por su cuenta. En Pekín puede sustituirlo una sentencia o un laudo firmes; en otros lugares, pregunte a la autoridad.
        - Si el empleador se ha disuelto, puede pedir la cancelación usted mismo con prueba de ello.
        - Que le amenacen con la deportación o con incluirle en una lista no es motivo para firmar algo que no sea cierto: deciden las autoridades, no el empleador.
        - Vigile la fecha de vencimiento de su permiso de residencia: un conflicto no la alarga.

        Quejas: el { $hotline_city } de su ciudad.

answer-employer_wont_cancel-beijing =
    En Pekín, si el empleador no quiere cancelar, necesita una sentencia o un laudo arbitral firmes; durante un conflicto, ninguna de las partes puede cancelar por sí sola. Si el empleador se ha disuelto, puede pedir la cancelación usted mismo. Antes, exíjala por escrito: el empleador debe cancelar en un plazo de { $cancel_days ->
        [one] { $cancel_days } día hábil
       *[other] { $cancel_days } días hábiles
    } y certificar que el contrato ha terminado.
    .details =
        - Guarde la prueba de su renuncia, sus cartas y las respuestas. Llame a la autoridad: { $phone }.
        - Al laudo se llega por el arbitraje laboral; el teléfono laboral es el { $hotline_work }.
        - Vigile la fecha de vencimiento de su permiso de residencia: un conflicto no la alarga. Pregunte a tiempo a la oficina de entrada y salida de la policía por un permiso de estancia.

answer-after_leaving_job =
    No hemos encontrado ninguna norma que fije un número de días tras el fin de un empleo. El permiso de residencia se dio para ese empleo; cuando termine, comunique el cambio a la oficina de entrada y salida de la policía en un plazo de { $report_days ->
        [one] { $report_days } día
       *[other] { $report_days } días
    } y pregunte allí cuánto tiempo puede quedarse y si cabe un permiso de estancia (停留证件). Si puede, hágalo antes de su último día de trabajo.
    .details =
        - El empleador cancela el permiso de trabajo en un plazo de { $cancel_days ->
        [one] { $cancel_days } día hábil
       *[other] { $cancel_days } días hábiles
    } (algunas fuentes cuentan días naturales) y comunica su salida a la policía.
        - Un permiso de residencia cuyo motivo ha desaparecido puede declararse nulo si no se comunica el cambio. No se fíe de la fecha impresa en él.
        - Un permiso de estancia dura por ley como máximo { $stay_max ->
        [one] { $stay_max } día
       *[other] { $stay_max } días
    }; cuántos días se dan se decide caso por caso.
        - Con un nuevo empleo en la misma ocupación, la solicitud del nuevo empleador debe estar lista antes de que termine el permiso de residencia.
        - Los permisos de sus familiares dependen del de usted.

        Pregunte por la práctica de su ciudad en el { $hotline_immigration }.

answer-after_leaving_job-beijing =
    Cuando termine el empleo, comunique el cambio a la oficina de entrada y salida de la policía en un plazo de { $report_days ->
        [one] { $report_days } día
       *[other] { $report_days } días
    } y pregunte cuánto tiempo puede quedarse. Para un nuevo empleo en Pekín, un permiso de estancia (停留证件) obtenido en un plazo de { $stay_days ->
        [one] { $stay_days } día
       *[other] { $stay_days } días
    } desde la cancelación del permiso de trabajo puede servir en lugar del permiso de residencia por trabajo.
    .details =
        - No hemos encontrado ninguna norma que fije un número de días. Un permiso de residencia cuyo motivo ha desaparecido puede declararse nulo si no se comunica el cambio; no se fíe de la fecha impresa en él.
        - Cuántos días da un permiso de estancia se decide caso por caso.
        - Los permisos de sus familiares dependen del de usted.

        Consultas: { $hotline_immigration }.

answer-lost_card =
    Desde el { $electronic } no se reponen las tarjetas: el permiso de trabajo es ahora electrónico. Si pierde la tarjeta, se la roban o se estropea, avise a su empleador, que tramita en el sistema en línea la reexpedición del permiso de trabajo electrónico (补办电子工作许可). Después muestra el permiso con la tarjeta de seguridad social electrónica (电子社保卡).
    .details =
        - El permiso sigue siendo válido; lo único que se ha perdido es la tarjeta.
        - No hemos encontrado plazo ni tasa para este trámite. Hágalo pronto y antes de una renovación o un cambio.
        - Tarjeta robada: denúncielo además a la policía y guarde la copia.

        Consultas: { $hotline_work }.

answer-lost_card-card =
    En la fecha por la que pregunta, la pérdida o el deterioro de la tarjeta (外国人工作许可证) se declaraba en el sistema en línea y el empleador solicitaba otra (补办). Desde el { $electronic } ya no se reponen tarjetas; el permiso es electrónico.
    .details =
        Si perdió entonces una tarjeta y nunca la repuso, pida a su empleador que pregunte por el permiso electrónico en el { $hotline_work }.

answer-electronic_permit =
    Desde el { $electronic } no se expide tarjeta de plástico: el permiso de trabajo está vinculado a la tarjeta de seguridad social y se muestra en la aplicación de la tarjeta de seguridad social electrónica (电子社保卡). Mientras no aparezca en ella, por ejemplo al solicitar el permiso de residencia, sirve de prueba la notificación de permiso de trabajo o el permiso electrónico. Una tarjeta antigua vigente puede usarse hasta la renovación o el cambio.
    .details =
        - Para obtenerlo: tras la entrada, regístrese en la aplicación con su nombre y el número del permiso o de la seguridad social, y pase la comprobación de nombre y rostro.
        - Si tiene una tarjeta antigua vigente y desea el formato electrónico, el empleador tramita la reexpedición del permiso de trabajo electrónico (补办电子工作许可).
        - Si la aplicación no le encuentra: compare la grafía de su nombre y el número de pasaporte con los datos que presentó el empleador.

        Consultas sobre la aplicación y el permiso: { $hotline_work }.

answer-electronic_permit-card =
    En la fecha por la que pregunta, el permiso de trabajo era todavía una tarjeta física (外国人工作许可证), que el empleador tramitaba en un plazo de { $card_days ->
        [one] { $card_days } día
       *[other] { $card_days } días
    } desde la entrada. El permiso electrónico, vinculado a la tarjeta de seguridad social, se expide desde el { $electronic }.
    .details =
        Las tarjetas que entonces estaban vigentes pueden usarse hasta la renovación o el cambio.

answer-work_location =
    El permiso está ligado al empleador, al puesto y al lugar de trabajo que en él se indican; trabajar con regularidad en otro sitio lo excede y puede ser trabajo ilegal. Los viajes de trabajo y las reuniones para su propio empleador no son un empleo nuevo. Si va a trabajar con regularidad en una sucursal, en las instalaciones de un cliente o en otro campus, el empleador debe preguntar antes a la autoridad.
    .details =
        - No hemos encontrado ningún texto que diga cuántos días fuera siguen siendo un viaje de trabajo. Cuanto más largo y regular, más necesita una respuesta por escrito.
        - Indique todos los lugares de trabajo habituales en el contrato y en la solicitud.
        - Otra ciudad de forma permanente: pregunte a la autoridad de cada ciudad si basta un cambio o hace falta una solicitud nueva. Si la sucursal es otra persona jurídica, es otro empleador.
        - El empleador debe comunicar el cambio de lugar de trabajo a la oficina de entrada y salida de la policía.

        Pida a su empleador que consulte en el { $hotline_work }.

answer-side_and_remote_work =
    Con este permiso no puede tener otro empleo: solo cubre el empleador, el puesto y el lugar que indica. Las clases particulares, el trabajo por cuenta propia y el trabajo remunerado para otros son trabajo ilegal (超出工作许可限定范围), aunque su empleador consienta. Sobre el trabajo a distancia desde China para una empresa extranjera no hemos encontrado ninguna norma oficial: considérelo incierto y pregunte antes.
    .details =
        - Multa por trabajo ilegal: de { $fine_min } a { $fine_max } yuanes; en casos graves, además, detención.
        - Se dice que algunas zonas ensayan normas para puestos adicionales; pregunte a la autoridad si es el caso de la suya.
        - Trabajo a distancia con visa de visitante: según fuentes no oficiales, el trabajo remunerado que se hace en China requiere permiso.
        - Ingresos por contenidos propios (vídeos, directos): no hemos encontrado ninguna norma; si se cobra con regularidad, puede considerarse trabajo. Pregunte antes de empezar.

        Pregunte por escrito si puede: { $hotline_work } (permiso de trabajo) y { $hotline_immigration } (estancia).

answer-own_company =
    Ser dueño de una empresa no da derecho a trabajar: también necesita el permiso, y su empresa es el empleador que lo solicita. Debe encajar en una categoría: A como fundador o en determinados cargos directivos, o B por título y experiencia, salario o puntos. Un inversor que no trabaja en la empresa no necesita permiso de trabajo, pero no puede trabajar.
    .details =
        - Vía de fundador en A (创新创业人才): inversión basada en una invención importante, patente o tecnología propias, estable durante { $years ->
        [one] { $years } año
       *[other] { $years } años seguidos
    }, con al menos { $invested } dólares estadounidenses invertidos y una participación personal mínima del { $share } %.
        - Cargos directivos: presidente, representante legal, director general o experto principal de determinadas empresas; algunas partes de estos textos las conocemos solo por fuentes no oficiales.
        - Si un formulario necesita su firma y la de la empresa, pregunte a la autoridad quién puede firmar por la empresa.
        - La empresa debe cumplir todas las condiciones para empleadores y pagar al menos el salario mínimo.
        - Las normas varían mucho según la ciudad (parques de emprendimiento, norma para emprendedores en C). Pregunte antes de constituir la empresa: { $hotline_work }.

answer-own_company-beijing =
    En Pekín, los emprendedores extranjeros en fase de puesta en marcha pueden solicitarlo a través de los parques e incubadoras incluidos en una lista. En los demás casos, lo solicita su empresa como empleador y usted debe encajar en la categoría A (fundador, cargo directivo) o B. Ser dueño de una empresa no da por sí solo derecho a trabajar.
    .details =
        - Vía de fundador en A (创新创业人才): invención importante, patente o tecnología propias, inversión estable durante { $years ->
        [one] { $years } año
       *[other] { $years } años seguidos
    }, con al menos { $invested } dólares estadounidenses invertidos y una participación personal mínima del { $share } %.
        - Pregunte qué parques están en la lista antes de constituir la empresa: { $phone }.

answer-own_company-tianjin =
    En Tianjin, un inversor o representante legal que no participe en la gestión de la empresa no puede solicitarlo; quien sí participa y cumple A o B puede hacerlo, con cierta flexibilidad en la edad. El inversor principal de una empresa emergente que no cumpla A ni B puede empezar en la categoría C por { $startup_years ->
        [one] { $startup_years } año
       *[other] { $startup_years } años
    }.
    .details =
        Para renovar ese permiso C hay que probar la actividad real. El empleador que lo solicita es su empresa. Pregunte antes de constituirla: { $hotline_work }.

answer-penalties =
    Trabajo ilegal (非法就业): a usted se le impone una multa de { $fine_min } a { $fine_max } yuanes; en casos graves, además, detención de { $detention_min } a { $detention_max } días. Al empleador, { $employer_fine } yuanes por persona, como máximo { $employer_cap } yuanes, y se le decomisan los ingresos ilegales. Además, pueden ordenarle que salga del país o repatriarle (遣送出境).
    .details =
        - Es trabajo ilegal trabajar mientras falte el permiso de trabajo o el de residencia, fuera de lo que cubre el permiso o, en el caso de los estudiantes, fuera de los puestos o de las horas permitidos.
        - Orden de salida: en un plazo máximo de { $leave_days ->
        [one] { $leave_days } día
       *[other] { $leave_days } días
    }. Tras una repatriación, prohibición de entrada durante un período de { $ban_from } a { $ban_to } años. Los gastos corren por su cuenta o, si no puede pagarlos, por cuenta de quien le empleó ilegalmente.
        - También se multa a quien intermedia en el trabajo ilegal.
        - Engaño para obtener una visa o un permiso de residencia: multa de { $fraud_min } a { $fraud_max } yuanes, más en casos graves, con detención.
        - Documentos falsos para el permiso de trabajo: denegación y advertencia; el permiso obtenido con engaño se revoca. En algunas materias se prohíbe volver a solicitar; no hemos podido confirmar si esto se aplica a los permisos de trabajo.
        - El incumplimiento de un compromiso escrito se registra como falta de credibilidad (失信行为).

        Si le interrogan o le citan, busque asesoramiento jurídico antes de firmar.

answer-social_insurance_tax =
    Los empleados extranjeros cotizan en las { $insurances } ramas de la seguridad social; el empleador le da de alta en un plazo de { $register_days ->
        [one] { $register_days } día
       *[other] { $register_days } días
    } desde la expedición del permiso. Un convenio entre su país y China puede eximirle de algunas, como la de pensiones. Impuesto sobre la renta: quien pasa en China { $resident_days } días o más en un año natural es residente fiscal.
    .details =
        - Pida al empleador los justificantes del alta y de las cotizaciones; el permiso electrónico está vinculado a la tarjeta de seguridad social.
        - Para una exención por convenio, pregunte en el { $hotline_work } qué prueba se necesita, antes de empezar a cobrar.
        - La norma sobre seguridad social solo la hemos leído en su redacción original; pregunte si ha cambiado.
        - Las ayudas exentas para vivienda, formación en idiomas y educación de los hijos pueden usarse hasta el { $allowance_until } en lugar de las deducciones especiales, no a la vez.
        - Si el permiso se basó en una cifra salarial, el registro fiscal debe coincidir con ella en la siguiente renovación o cancelación (Pekín).

        Seguridad social: { $hotline_work }. Las declaraciones y devoluciones de impuestos corresponden a la administración tributaria.

answer-out_of_domain_near =
    Su pregunta está cerca de mi tema, pero queda fuera de él: solo respondo sobre el permiso de trabajo en China continental. Visas sin trabajo, residencia permanente, pasaporte perdido: { $hotline_immigration }. Conflictos por salario o despido y seguridad social: { $hotline_work }. Otros servicios municipales: { $hotline_city }.
    .details =
        - Visas en el extranjero: la embajada o el consulado de China. Pasaporte perdido: la policía y la embajada de su país.
        - Registro del matrimonio: la oficina de asuntos civiles. Declaraciones y devoluciones de impuestos: la administración tributaria. Registro de empresas: el regulador del mercado.
        - Permisos de trabajo de Hong Kong, Macao, Taiwán u otros países: sus propias autoridades.
        - No buscamos empleo. Si tiene una oferta para trabajar en China continental, pregúnteme por el permiso.
