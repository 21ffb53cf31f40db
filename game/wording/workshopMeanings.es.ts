/** Lo que significa cada clave del formato, en español, por su explicación en inglés del esquema. */
export const meaningsEs: Readonly<Record<string, string>> = {
  'A scenario of Red Lines.': 'Un escenario de Líneas rojas.',
  'Path to scenario.schema.json, for editors.': 'Ruta a scenario.schema.json, para los editores.',
  'Version of the format.': 'Versión del formato.',
  'The same as the file name without ".json".': 'El nombre del archivo sin «.json».',
  'Title on the scenario card.': 'Título en la tarjeta del escenario.',
  'Two sentences for the scenario card.': 'Dos frases para la tarjeta del escenario.',
  'What all parties know.': 'Lo que saben todas las partes.',
  'Two to four, in the order of their seats.': 'De dos a cuatro, en el orden de sus asientos.',
  'Short id used everywhere else: "north".': 'Id breve que se usa en lo demás: "north".',
  'Two or three letters for tokens: "US".': 'Dos o tres letras para las fichas: "US".',
  'Name on the nameplate.': 'Nombre en la placa.',
  'The name inside a sentence, where it differs: { "en": "the United States", "es": "Estados Unidos" }.':
    'El nombre dentro de una frase, si es distinto: { "en": "the United States", "es": "Estados Unidos" }.',
  'The office, never a person: "President".': 'El cargo, nunca una persona: "Presidencia".',
  'Three muted bands over the nameplate, the only trace of a flag; without them the side’s own hue.':
    'Tres franjas apagadas sobre la placa, único rastro de una bandera; sin ellas, el color de la parte.',
  'A colour, #RRGGBB.': 'Un color, #RRGGBB.',
  'How a machine bargains for this principal.': 'Cómo regatea una máquina en nombre de esta parte.',
  'The known style to start from.': 'El estilo conocido del que se parte.',
  'Its name to players, where the known one does not fit.':
    'Su nombre para quien juega, si el conocido no conviene.',
  'Below 1 gives way early, above 1 late; counted in sixteenths.':
    'Por debajo de 1 cede pronto, por encima de 1 tarde; se cuenta en dieciseisavos.',
  'Share of its range that it asks for to the end.': 'Parte de su margen que exige hasta el final.',
  'How far it waits for concessions of the others.': 'Hasta qué punto espera concesiones de las demás.',
  'Share of a fair gain below which it refuses even at the end.':
    'Parte de una ganancia justa por debajo de la cual se niega incluso al final.',
  'Points by which it over- or underrates a kind of move: { "threaten": -1 }.':
    'Puntos de más o de menos que da a un tipo de jugada: { "threaten": -1 }.',
  'Meters at the start, 0 to 100.': 'Medidores al empezar, de 0 a 100.',
  'Support at home at the start, as a rule 1 to 3 below the bar. It counts in full at the vote.':
    'Apoyo en casa al empezar, por lo común de 1 a 3 por debajo del umbral. En la votación cuenta entero.',
  'Standing before the own public at the start: 50 is neutral, and each point more or less is 0.3 of approval.':
    'Imagen ante el propio público al empezar: 50 es neutral, y cada punto de más o de menos es 0.3 de aprobación.',
  'How far others believe its threats at the start; 50 to 60 is usual.':
    'Cuánto creen las demás sus amenazas al empezar; lo habitual es de 50 a 60.',
  'Pain from measures already announced or in force; a fifth of it is approval for a deal that lifts them all.':
    'Daño de las medidas ya anunciadas o en vigor; una quinta parte es aprobación para un acuerdo que las levante todas.',
  'Approval that a deal needs at home: Support, what rallies add to it, 0.3 of Face above 50 and 0.6 of the points that the text brings, less what crossed lines, stakes and duress cost.':
    'Aprobación que un acuerdo necesita en casa: el Apoyo, lo que le suman las convocatorias, 0.3 de la Imagen por encima de 50 y 0.6 de los puntos que trae el texto, menos lo que cuestan las líneas cruzadas, las apuestas y la coacción.',
  'Trust in each other principal at the start, by id; from a mean of 40 on, two sides have a back channel.':
    'Confianza en cada una de las demás al empezar, por id; desde una media de 40, dos partes tienen canal reservado.',
  'Id of the principal who moves first in round 1.': 'Id de la parte que juega primero en la ronda 1.',
  'Four to twenty-four.': 'De cuatro a veinticuatro.',
  'First day of the round.': 'Primer día de la ronda.',
  'Last day, if the round covers several.': 'Último día, si la ronda abarca varios.',
  'What the day is known for: "White House meeting".':
    'Por qué se conoce el día: "Reunión en la Casa Blanca".',
  'Figures come out: `publish` is possible in this round.':
    'Salen cifras: en esta ronda se puede usar `publish`.',
  'The day after the last round, on which late measures bite.':
    'El día después de la última ronda, en el que muerden las medidas tardías.',
  'Three to ten.': 'De tres a diez.',
  'Short id used in drafts and notation: "guard".':
    'Id breve que se usa en borradores y en la notación: "guard".',
  'Name on the rail.': 'Nombre en el riel.',
  'One or two sentences on what is meant.': 'Una o dos frases sobre lo que se trata.',
  'Two to six positions; the first is the status quo.':
    'De dos a seis posiciones; la primera es la situación actual.',
  'The position in words.': 'La posición en palabras.',
  'A shorter caption for the table, if the name is long.':
    'Un rótulo más corto para la mesa, si el nombre es largo.',
  'Id of the benchmark that a deal with this position agrees.':
    'Id de la prueba que acuerda un texto con esta posición.',
  'Id of the principal who can act on this issue alone, with a down payment.':
    'Id de la parte que puede actuar sola en este tema, con un anticipo.',
  'Positions that the doer may pay in advance, ascending.':
    'Posiciones que quien actúa puede anticipar, en orden ascendente.',
  'Index of a position, counted from 0 (the status quo).':
    'Índice de una posición, contado desde 0 (la situación actual).',
  'Public estimate of the values by principal; computed from the values with `blur` if absent.':
    'Estimación pública de los valores, por parte; si falta, se calcula de los valores con `blur`.',
  'Catalogue of possible lines; what is true stands in the briefs.':
    'Catálogo de líneas posibles; lo que es cierto está en las carpetas.',
  'Short id used in briefs, covers and notation.':
    'Id breve que se usa en carpetas, fórmulas de salida y notación.',
  'Id of the principal whose line it is.': 'Id de la parte a la que pertenece la línea.',
  'Label on the seal.': 'Rótulo del sello.',
  'The line in one sentence, as the owner would say it.': 'La línea en una frase, como la diría su dueña.',
  'Positions that cross the line, by issue; any one of them is enough.':
    'Posiciones que cruzan la línea, por tema; basta una de ellas.',
  'Instruments of pressure.': 'Instrumentos de presión.',
  'Short id used in notation: "tariff".': 'Id breve que se usa en la notación: "tariff".',
  '"Tariff on all goods".': '"Arancel a todos los bienes".',
  'A shorter name for where there is little room: "Tariff".':
    'Un nombre más corto para donde hay poco sitio: "Arancel".',
  'Id of the principal who can use it.': 'Id de la parte que puede usarla.',
  'Id of the principal against whom it is directed.': 'Id de la parte contra la que se dirige.',
  'Levels, mildest first.': 'Niveles, del más suave al más duro.',
  '"5 %, flat".': '"5 %, fijo".',
  'What announcing it promises the holder’s public, 2 to 20, rising with the level.':
    'Lo que anunciarla promete al público de quien la usa, de 2 a 20, más con cada nivel.',
  'Points lost at breakdown.': 'Puntos que se pierden con la ruptura.',
  'Points that the target loses.': 'Puntos que pierde su destinatario.',
  'Points that the holder itself loses.': 'Puntos que pierde quien la usa.',
  'Points lost at each dawn in force; Strain gains the same.':
    'Puntos que se pierden cada amanecer en vigor; la Tensión gana lo mismo.',
  'Rounds between announcement and effect.': 'Rondas entre el anuncio y el efecto.',
  'The least position on an issue that lifts it, or "anyDeal".':
    'La posición mínima en un tema que la levanta, o "anyDeal" (cualquier acuerdo).',
  'Id of an issue.': 'Id de un tema.',
  'The least position that counts.': 'La posición mínima que cuenta.',
  'Announced before the first round; its effects on the meters are in the start meters.':
    'Anunciada antes de la primera ronda; sus efectos ya están en los medidores iniciales.',
  'Index of the announced level, counted from 0.': 'Índice del nivel anunciado, contado desde 0.',
  'Round at whose dawn it takes effect, from 2 on; one more than there are rounds is the day after the talks.':
    'Ronda en cuyo amanecer entra en vigor, desde la 2; una más de las que hay es el día después de las pláticas.',
  'What the holder’s public has been promised.': 'Lo que se ha prometido al público de quien la usa.',
  'What the holder can already show for it.': 'Lo que quien la usa ya puede mostrar a cambio.',
  'Ids of the sources; "assumption" where it is a model.':
    'Ids de las fuentes; "assumption" donde es un modelo.',
  'Face-saving devices that a draft may carry.':
    'Fórmulas de salida que un borrador puede llevar para salvar la Imagen.',
  'Short id used in drafts and notation.': 'Id breve que se usa en borradores y en la notación.',
  'Label on the table.': 'Rótulo en la mesa.',
  'The idea of the wording.': 'La idea de la redacción.',
  'Id of the principal whose face it saves.': 'Id de la parte cuya Imagen salva.',
  'What it softens: crossing a line, dropping a stake, signing under a measure.':
    'Lo que suaviza: cruzar una línea, abandonar una apuesta, firmar bajo una medida.',
  'Id of the red line (kind "line") or of the measure (kinds "stake" and "duress").':
    'Id de la línea roja (tipo "line") o de la medida (tipos "stake" y "duress").',
  'Share of the cost that it takes away, 0.4 to 0.8.': 'Parte del costo que quita, de 0.4 a 0.8.',
  'Points that it costs whoever grants it, by principal.': 'Puntos que cuesta a quien la concede, por parte.',
  'Chance of leaking at each checkpoint; above 0 it is confidential.':
    'Probabilidad de filtrarse en cada revisión; por encima de 0 es confidencial.',
  'The figure that benchmarks and publications speak of.':
    'La cifra de la que hablan las pruebas y las publicaciones.',
  'Short id of the figure.': 'Id breve de la cifra.',
  '"Encounters at the south-west border, a month".': '"Encuentros en la frontera suroeste, al mes".',
  'A shorter name for where there is little room: "Encounters".':
    'Un nombre más corto para donde hay poco sitio: "Encuentros".',
  'What is counted: "persons a month".': 'Lo que se cuenta: "personas al mes".',
  'Which direction is an improvement.': 'Qué dirección es una mejora.',
  'Value from which implementation starts.': 'Valor del que parte el cumplimiento.',
  'Id of the principal who can move it.': 'Id de la parte que puede moverla.',
  'Id of the principal who asked for it.': 'Id de la parte que la pidió.',
  'What the figure really was.': 'Lo que la cifra fue en realidad.',
  'Date, YYYY-MM-DD.': 'Fecha, AAAA-MM-DD.',
  'The figure on that date.': 'La cifra en esa fecha.',
  'Figures of single tasks: seizures, transfers, inspections, meetings held.':
    'Cifras de tareas sueltas: decomisos, traslados, inspecciones, reuniones.',
  'Short id that checkpoints refer to: "transfers".': 'Id breve al que remiten las revisiones: "transfers".',
  'What is counted, in a few words: "Prisoners transferred".':
    'Lo que se cuenta, en pocas palabras: "Presos trasladados".',
  'What one of it is: "people".': 'Qué es cada unidad: "personas".',
  'Value at the signature.': 'Valor al firmar.',
  'Share by which it improves at full effort.': 'Parte en que mejora con pleno esfuerzo.',
  'Half-width of the noise.': 'Semiancho del ruido.',
  'Id of the principal whose task it is.': 'Id de la parte a la que toca la tarea.',
  'Id of the principal who answers a miss.': 'Id de la parte que responde a un incumplimiento.',
  'Terms of verification, named by positions.': 'Términos de verificación, nombrados por posiciones.',
  'Short id that positions refer to.': 'Id breve al que remiten las posiciones.',
  'The terms in a few words.': 'Los términos en pocas palabras.',
  'Id of the measure that snaps back.': 'Id de la medida que vuelve.',
  'After a miss: talks only, return of the measure as a choice, or return without a choice.':
    'Tras un incumplimiento: solo pláticas, regreso de la medida a elección, o regreso sin elección.',
  'From this position on the measure cannot return.': 'Desde esta posición la medida no puede volver.',
  'Share by which the metric improves at full effort; an indicator has its own.':
    'Parte en que la cifra mejora con pleno esfuerzo; un indicador tiene la suya.',
  'Days on which a figure is held against its target, in order. A group that meets has one for each task of a meeting, so a day may come twice.':
    'Días en que una cifra se compara con su meta, en orden. Un grupo que se reúne tiene uno por cada tarea de la reunión, así que un día puede venir dos veces.',
  'What the day is called: "Day 45", or the meeting of a standing group.':
    'Cómo se llama el día: "Día 45", o la reunión de un grupo permanente.',
  'Factor of the season.': 'Factor de la estación.',
  'Target in the unit of the figure.': 'Meta en la unidad de la cifra.',
  'What is to be done until then, by whoever is responsible.':
    'Lo que debe hacer hasta entonces la parte responsable.',
  'Id of the indicator that is held against the target; without it the metric.':
    'Id del indicador que se compara con la meta; sin él, la cifra.',
  'Id of the obligation that is checked; without it all of them.':
    'Id de la obligación que se controla; sin él, todas.',
  'Issues whose worth depends on delivery.': 'Temas cuyo valor depende del cumplimiento.',
  'Constants that a scenario may set.': 'Constantes que un escenario puede fijar.',
  'Whether sides publish their own accounts after a suspension that a call preceded, and after a deal.':
    'Si las partes publican su propia versión tras una suspensión precedida de una llamada y tras un acuerdo.',
  'How far the public estimate ignores priorities.': 'Cuánto ignora la estimación pública las prioridades.',
  'Hidden importance of an issue; [1] switches it off.': 'Importancia oculta de un tema; [1] la desactiva.',
  'Half-width of the private offset of a bar.': 'Semiancho del desvío privado de un umbral.',
  'Half-width of the mood of the day at a vote.': 'Semiancho del ánimo del día en una votación.',
  'Points per unit of change between start and end.':
    'Puntos por unidad de cambio entre el comienzo y el final.',
  'Points per unit of Support.': 'Puntos por unidad de Apoyo.',
  'Points per unit of Face.': 'Puntos por unidad de Imagen.',
  'Points per unit of Credibility.': 'Puntos por unidad de Credibilidad.',
  'Points per unit of Trust given to each other principal.':
    'Puntos por unidad de Confianza en cada una de las demás.',
  'What each principal alone knows, by id.': 'Lo que solo sabe cada parte, por id.',
  'Where you stand, in two or three sentences.': 'En qué situación está, en dos o tres frases.',
  'What you want, most important first.': 'Lo que quiere, lo más importante primero.',
  'What you fear.': 'Lo que teme.',
  'What you know of the others.': 'Lo que sabe de las demás.',
  'Points of ending without a deal, before measures: below it no deal is worth signing. Usually -2 to -4.':
    'Puntos de terminar sin acuerdo, antes de las medidas: por debajo no vale la pena firmar. Suele ser de -2 a -4.',
  'Points by issue and position; position 0 is worth 0.': 'Puntos por tema y posición; la posición 0 vale 0.',
  'Extra points when all listed positions hold together.':
    'Puntos adicionales si se cumplen a la vez todas las posiciones indicadas.',
  'Why they belong together.': 'Por qué van juntas.',
  'Positions by issue id: {"guard": [4]}.': 'Posiciones por id de tema: {"guard": [4]}.',
  'Extra points; may be negative.': 'Puntos adicionales; pueden ser negativos.',
  'Voices of the own delegation; without them one each for trade, security and politics.':
    'Voces de la propia delegación; sin ellas, una para comercio, una para seguridad y una para política.',
  'The office, never a person: "trade".': 'El cargo, nunca una persona: "comercio".',
  'Issues it answers for.': 'Temas de los que responde.',
  'Figures it watches.': 'Medidores que vigila.',
  'For each own red line its weight, 3 to 40, and whether it is meant.':
    'Para cada línea roja propia, su peso, de 3 a 40, y si va en serio.',
  'What crossing it costs at home, 3 to 40: half of it undeclared if it is meant, nothing if it is only said; declared, 1.5 times or 0.6 times.':
    'Lo que cuesta en casa cruzarla, de 3 a 40: sin declarar, la mitad si va en serio y nada si solo se dice; declarada, 1.5 o 0.6 veces.',
  'Whether it is meant or only said.': 'Si va en serio o solo se dice.',
  'Dated events, in the order in which they apply.': 'Sucesos con fecha, en el orden en que se aplican.',
  'Short id of the event.': 'Id breve del suceso.',
  'Round at whose dawn it happens.': 'Ronda en cuyo amanecer ocurre.',
  'Headline.': 'Titular.',
  'What happened, in the words of the file; where accounts differ, both.':
    'Lo que ocurrió, en palabras del archivo; si las versiones difieren, ambas.',
  'It happens only if this holds.': 'Solo ocurre si esto se cumple.',
  'What it changes, in this order.': 'Lo que cambia, en este orden.',
  'Told in the debrief after a ratified deal only.':
    'Se cuenta en el balance solo después de un acuerdo ratificado.',
  'Why an effect goes beyond its limit (6 for Support and Face, 8 for Credibility, Strain and trust, 4 for stakes and credits, 0.1 for the metric); without it that is a fault.':
    'Por qué un efecto supera su límite (6 en Apoyo e Imagen, 8 en Credibilidad, Tensión y confianza, 4 en apuestas y créditos, 0.1 en la cifra); sin ello es un error.',
  'Words of this scenario for the things of the game.':
    'Palabras de este escenario para las cosas del juego.',
  'Own names for moves, by kind and principal.': 'Nombres propios de las jugadas, por tipo y parte.',
  'Who carries messages.': 'Quién lleva los mensajes.',
  'Id of a principal.': 'Id de una parte.',
  'The office, never a person.': 'El cargo, nunca una persona.',
  'Accounts that a side gives its public, by tone, in two sentences at most each.':
    'Versiones que una parte da a su público, por tono, en dos frases como mucho cada una.',
  'Of the suspension of a measure, by measure and principal (its holder or its target).':
    'De la suspensión de una medida, por medida y parte (quien la usa o su destinatario).',
  'What happened, and nothing more.': 'Lo que pasó, y nada más.',
  'The same with credit to the other side.': 'Lo mismo, reconociendo a la otra parte.',
  'The same as a victory of its own.': 'Lo mismo, como victoria propia.',
  'Of the ratified deal, by principal.': 'Del acuerdo ratificado, por parte.',
  'What really happened, as a line of play.': 'Lo que ocurrió en realidad, como línea de juego.',
  'Seed of the reference play.': 'Semilla de la partida de referencia.',
  'Options of the reference play.': 'Opciones de la partida de referencia.',
  'Whether the dated events happen.': 'Si ocurren los sucesos con fecha.',
  'Whether every issue matters exactly as authored.': 'Si cada tema importa exactamente como está escrito.',
  'The moves, round by round.': 'Las jugadas, ronda por ronda.',
  'Round in which it happened.': 'Ronda en que ocurrió.',
  'Moves in notation, in order; ends of turns are added.':
    'Jugadas en notación, en orden; los finales de turno se añaden.',
  'What happened that day.': 'Lo que ocurrió ese día.',
  'Accounts, efforts and verdicts in notation, after the vote; accounts left out are plain.':
    'Versiones, esfuerzos y dictámenes en notación, tras la votación; las versiones omitidas son sobrias.',
  'What the moves must lead to.': 'A lo que deben llevar las jugadas.',
  'How it ended.': 'Cómo terminó.',
  'Round in which it ended.': 'Ronda en que terminó.',
  'Positions of the deal by issue; left out means 0.':
    'Posiciones del acuerdo por tema; omitida significa 0.',
  'Covers of the deal.': 'Fórmulas de salida del acuerdo.',
  'Id of a cover.': 'Id de una fórmula de salida.',
  'Verdicts, in order.': 'Dictámenes, en orden.',
  'What became of it.': 'Qué fue de ello.',
  'What each side said itself about the end, where they differed, by principal.':
    'Lo que cada parte dijo del final, donde difirieron, por parte.',
  'What that side said, as its own claim.': 'Lo que dijo esa parte, como afirmación suya.',
  'For lessons.': 'Para clases.',
  'Whether a player may take back the last move.': 'Si quien juega puede deshacer la última jugada.',
  'Questions for the debrief.': 'Preguntas para el balance.',
  'What is a model and not a fact.': 'Lo que es modelo y no hecho.',
  'Further reading, best first.': 'Lecturas, la mejor primero.',
  'One of the sources of this file.': 'Una de las fuentes de este archivo.',
  'Id of a source.': 'Id de una fuente.',
  'What to read it for.': 'Para qué leerla.',
  'A book or paper on what the table is about.': 'Un libro o artículo sobre lo que trata la mesa.',
  'Authors, surname first.': 'Autores, primero el apellido.',
  'Title, in its own language.': 'Título, en su lengua.',
  'Publisher, or journal with volume and number.': 'Editorial, o revista con volumen y número.',
  'Year of publication.': 'Año de publicación.',
  'What the printed teaching note says of this table alone.':
    'Lo que la nota impresa para docentes dice solo de esta mesa.',
  'What a class should take away.': 'Lo que una clase debe llevarse.',
  'What to watch for while groups play.': 'En qué fijarse mientras los grupos juegan.',
  'What good answers to the questions say, in the order of the questions.':
    'Lo que dicen las buenas respuestas, en el orden de las preguntas.',
  'How games usually end, and what that is known from.':
    'Cómo suelen terminar las partidas, y de dónde se sabe.',
  'A guided first game on this table.': 'Una primera partida guiada en esta mesa.',
  'Id of the principal that the reader plays.': 'Id de la parte que juega quien lee.',
  'Seed of the guided game.': 'Semilla de la partida guiada.',
  'Steps, in order.': 'Pasos, en orden.',
  'One thing to learn, in two or three sentences.': 'Una cosa que aprender, en dos o tres frases.',
  'What to point at: "issue:water", "measure:toll", "line:no-sale", "move:call", "meter:face", "seat:us", "trust", "draft".':
    'Qué señalar: "issue:water", "measure:toll", "line:no-sale", "move:call", "meter:face", "seat:us", "trust", "draft".',
  'Kind of move that completes the step; without it the reader goes on.':
    'Tipo de jugada que completa el paso; sin él, quien lee sigue adelante.',
  'Not before this round.': 'No antes de esta ronda.',
  'What the events and figures rest on.': 'En qué se apoyan los sucesos y las cifras.',
  'Short id by which it is cited.': 'Id breve con que se cita.',
  'Who published it.': 'Quién la publicó.',
  'When, as exactly as it is known.': 'Cuándo, con la exactitud que se sepa.',
  'Where it can be read.': 'Dónde se puede leer.',
  'What rests on it, or why it is doubtful.': 'Qué se apoya en ella, o por qué es dudosa.',
  'Lint findings that are meant, by code and place, with the reason.':
    'Consejos que se desoyen a propósito, por código y lugar, con la razón.',
  'A text: one string for all languages, or { "en": …, "es": … }.':
    'Un texto: uno para todas las lenguas, o { "en": …, "es": … }.',
  'English.': 'Inglés.',
  'Spanish.': 'Español.',
  'A condition on public facts, read when the event comes due: after the measures of that dawn and the events before it in the file.':
    'Una condición sobre hechos públicos, leída cuando toca el suceso: después de las medidas de ese amanecer y de los sucesos anteriores del archivo.',
  'A down payment of at least this position stands.': 'Hay un anticipo de al menos esta posición.',
  'What the condition looks at.': 'Lo que mira la condición.',
  'Some standing draft has at least this position.':
    'Algún borrador sobre la mesa tiene al menos esta posición.',
  'A measure is in one of these states after what this dawn has changed: one due today is "inForce". A warning is known to two alone and counts as "idle".':
    'Una medida está en uno de estos estados tras los cambios de este amanecer: la que toca hoy está en "inForce". Una advertencia solo la conocen dos y cuenta como "idle".',
  'Id of a measure.': 'Id de una medida.',
  'States: one of them is enough.': 'Estados: basta uno de ellos.',
  'A red line is in one of these states.': 'Una línea roja está en uno de estos estados.',
  'Id of a red line.': 'Id de una línea roja.',
  'A meter of a principal stands at least at this value.':
    'Un medidor de una parte está al menos en este valor.',
  'The meter.': 'El medidor.',
  'At least this much, 0 to 100; for "below" put it into "not".':
    'Al menos esto, de 0 a 100; para «por debajo», póngalo dentro de "not".',
  'At least one holds.': 'Se cumple al menos una.',
  'The conditions in question.': 'Las condiciones de que se trata.',
  'Every one holds.': 'Se cumplen todas.',
  'It does not hold.': 'No se cumple.',
  'What an event changes. At most, without an "exception": support 6, face 6, credibility 8, trust 8, strain 8, stake 4, credit 4, metric 0.1.':
    'Lo que cambia un suceso. Como mucho, sin "exception": support 6, face 6, credibility 8, trust 8, strain 8, stake 4, credit 4, metric 0.1.',
  'A meter of a principal.': 'Un medidor de una parte.',
  'What the effect changes.': 'Lo que cambia el efecto.',
  'Amount, with its sign.': 'Cantidad, con su signo.',
  'Trust of one in another, in this direction only.': 'Confianza de una en otra, solo en esta dirección.',
  'Id of the one who trusts.': 'Id de quien confía.',
  'Id of the one who is trusted.': 'Id de aquella en quien se confía.',
  'What the holder has promised, or can show for it; only while its stake is above 0.':
    'Lo que ha prometido quien la usa, o puede mostrar a cambio; solo mientras su apuesta está por encima de 0.',
  'The figure as published during the talks.': 'La cifra publicada durante las pláticas.',
  'Improvement as a share: 0.05 is better by 5 %.': 'Mejora en proporción: 0.05 es un 5 % mejor.',
  'A row of values becomes known, one way: the text should say so, for its owner reads it as well.':
    'Una fila de valores se da a conocer, en un sentido: el texto debe decirlo, pues su dueña también lo lee.',
  'Id of the one whose values they are.': 'Id de la parte a la que pertenecen los valores.',
  'Id of the one who learns them.': 'Id de quien los conoce.',
  'Bonus for its next rally, whenever it comes.':
    'Suma para su próxima convocatoria a la unidad, cuando venga.',
  'Round from which the notice of a measure counts: announced later, it takes effect in that round plus its notice, though never before the next dawn.':
    'Ronda desde la que cuenta el plazo de una medida: anunciada después, entra en vigor en esa ronda más su plazo, aunque nunca antes del próximo amanecer.',
  'The round.': 'La ronda.',
};
