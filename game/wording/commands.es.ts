import type { CommandWording } from './commandTexts.ts';
import { formatOf } from './format.ts';
import { quotedEs as quoted } from './text.ts';

const { number, count } = formatOf('es');

/** La línea de órdenes en español. */
export const commandsEs: CommandWording = {
  program: 'Líneas rojas: una simulación de negociación.',
  describe: {
    check: 'Lee archivos de escenario e informa todo lo que está mal en ellos.',
    play: 'Juega un escenario en la terminal.',
    replay: 'Trabaja con partidas guardadas.',
    verify: 'Juega de nuevo una repetición o una partida exportada y dice si es válida.',
    history: 'Juega lo que de verdad pasó y compara el final con lo que espera el archivo.',
    transcript:
      'Enfrenta a dos jugadores de práctica e imprime cada jugada, la huella del estado y lo que pasó.',
    perft: 'Cuenta las hojas del árbol de jugadas válidas hasta cierta profundidad.',
    random: 'Juega partidas al azar, revisa lo que debe cumplirse en todas y cuenta lo que ocurrió.',
    analyse:
      'Busca la frontera de Pareto y las soluciones de un escenario o de un dominio simple con puntajes.',
    lab: 'Hace los experimentos de aceptación de las reglas y dice qué efectos están en sus bandas.',
    balance: 'Juega un escenario muchas veces entre máquinas y dice qué tan equilibrado está.',
    tournament: 'Hace negociar entre sí estrategias, publicadas y propias, en dominios simples.',
    states: 'Imprime los diagramas de estados del juego en Mermaid.',
  },
  details: {
    check:
      'Con --json: { files: [{ file, valid, faults: [{ severity, code, line, column, path, message, nearest, excerpt, data, repair }] }] }, y con --lint también why y fix de cada observación; un archivo que no se puede leer lleva { error } en su lugar.',
    play: 'Los renglones de --moves son números, jugadas en notación u órdenes; # inicia un comentario. El primer renglón rechazado detiene la partida con código 1. --seat puede repetirse: PARTE=guided, even, hard, severe, boulware, linear, conceder, niceTitForTat, micro, hardliner, random, silent o script:ARCHIVO con jugadas en notación. Con --resume cada parte conserva su jugador si --seat no dice otra cosa.',
    verify:
      'Admite una repetición, cuyo final también se compara, y una partida tal como la exporta el menú. El escenario viene en el archivo, se busca por su id en la carpeta scenarios, o se indica. Con --json: { file, valid, why, ply, reason }.',
    history:
      'Los fines de turno se agregan solos. Con --json: { reached, outcome, differences }; con --seeds: { seeds, ratified, withLeak, broken }. Con otras semillas se omite el sondeo que una filtración hizo imposible.',
    transcript:
      'Con --json: { scenario, seed, options, players, plies: [{ ply, move, digest, log }], outcome }.',
    perft:
      'Los borradores se cuentan con una muestra: los que están a un paso del vigente de quien mueve, en un tema o en una fórmula, a la vista y con discreción; una suspensión cuenta todas sus rondas. Con --json: { depth, leaves, byKind }.',
    random:
      'Casi todas las partidas corren sin registro. Una de cada veinte (--full-every) lo lleva y se revisa en cada jugada; ahí se cuentan los sucesos y los pasos de los diagramas. Con --json: { games, plies, fullGames, longest, moves, refusals, endings, events, steps, broken }.',
    lab: 'Dos variantes que difieren en una sola cosa juegan las mismas semillas; el intervalo de la diferencia debe quedar del lado correcto del cero y su media en la banda. Sin archivo: los escenarios de laboratorio, aquel con el que se ajustaron las reglas y los demás que tengan historia; con uno: X1 a X5 y R1 en él, en cosa de un minuto en una mesa pequeña y varios en una grande. Código de salida 1 si una fila está fuera de su banda. Las cifras no dependen del número de hilos. Con --json: { pass, rows: [{ id, scenario, measure, case, seat, without, with, difference: { mean, low, high, count }, band: { low, high, side }, pass }] }; un extremo abierto es null.',
    balance:
      'Partidas entre dos máquinas llamadas even con semillas en orden; después, menos partidas con otros estilos, y partidas en las que llegó un suceso otra vez sin él. El resultado no depende del número de hilos y su huella es la misma en toda máquina. Con --json: el informe, { scenario, seed, games, ends, advised, rounds, seats, deals, issues, measures, covers, lines, moves, agreements, styles, events, hash }; una cifra es { mean, low, high, count } con su intervalo de 95 %; con --against: { report, against, changes: { compared, beyond } }.',
    tournament:
      'Cada par ordenado de estrategias, también cada una consigo misma, negocia en cada dominio, y cada una de las dos empieza una vez; ofertas alternadas, y sin acuerdo ambas reciben su valor de reserva. Admite dominios simples (vea analyse), escenarios (borradores sin fórmulas de salida, sin política) y carpetas con ellos, de dos partes; sin ninguno, los de scenarios/lab/domains. Con --json: { utilities: "raw", seed, domains: [{ name, outcomes, reservations }], tables: [{ rounds, strategies: [{ name, selfPlay, all, baselines: { agreement, utilityOfDeals }, against: { nombre: … } }] }] }; selfPlay, all y cada against son { seats, agreement, utilityOfDeals, utility, paretoOptimal, nashDistance, rounds, lastFifth }, null donde no hubo acuerdo.',
    states: 'Con --json: [{ name, mermaid }].',
    analyse:
      'Un dominio simple es JSON: { name, issues: [{ name, values }], parties: [{ name, weights: { tema: número }, valueUtilities: { tema: { valor: número } }, reservation }] }, de dos a cuatro partes, utilidad = suma de peso × utilidad del valor. De un escenario se cuentan los borradores sin fórmulas de salida, con lo que valen al inicio; los temas se nombran por id y los valores por posición, y el valor de reserva es el de no tener acuerdo. Con --json: { name, parties, outcomes, pareto, nash, ks, egalitarian, utilitarian }, cada solución { points, outcome: { tema: valor } } entre los resultados que a nadie dan menos que su valor de reserva, con todos los empates (hasta 1e-9) y el primer resultado que empata; { points: [], outcome: null } donde no hay ninguno. Los escenarios agregan { names } a cada resultado y { ratifiable: { atStart, withoutMeasures } }, los borradores que se aprobarían con un ánimo medio. Hasta 1,000,000 de resultados se cuentan; los dominios simples mayores de dos partes se combinan tema por tema, lo que es exacto ({ cut: true } donde no se listan todos los empates), y de los demás se toma una muestra: { sampled: resultados sorteados }.',
  },
  options: {
    lang: 'idioma de la salida: en o es',
    help: 'muestra esta ayuda',
    lint: 'también lo que hace mala una negociación: cada observación con por qué importa y qué la arreglaría',
    json: 'imprime los datos en JSON',
    as: 'la parte con la que usted juega',
    seed: 'semilla de la partida, un número entero',
    seat: 'quién juega con otra parte',
    moves: 'toma las jugadas de un archivo, o de la entrada con -',
    events: 'on u off: si ocurren los sucesos fechados',
    knownTypes: 'cada tema pesa exactamente como en el archivo',
    audienceCosts: 'off, weak, normal o strong: el precio de dar marcha atrás',
    save: 'guarda aquí la partida cuando termina o se abandona',
    resume: 'continúa una partida guardada aquí o en el navegador',
    scenario: 'el archivo de escenario de la partida',
    seeds: 'juega la línea con tantas semillas e imprime la proporción ratificada',
    depth: 'cuántas jugadas de profundidad',
    games: 'cuántas partidas',
    only: 'experimentos por hacer, como A1,C1',
    threads: 'hilos en que se juega (tantos como procesadores)',
    rounds: 'números de rondas que se juegan, como 10,20,50 (20)',
    generated: 'dominios que se sortean, a partir de la semilla',
    balanceGames: 'partidas entre las máquinas even (1000)',
    against: 'otra versión del escenario con la que se compara',
    labGames: 'semillas de cada variante, en vez del número que cada experimento necesita',
    fullEvery: 'revisa a fondo una de cada tantas partidas; 1 las revisa todas',
  },
  arguments: {
    files: 'archivos de escenario',
    scenario: 'un archivo de escenario',
    domain: 'un archivo de escenario, o un dominio simple en JSON',
    domains: 'dominios simples, archivos de escenario o carpetas con ellos',
    replay: 'un archivo de partida',
  },
  help: {
    'Usage:': 'Uso:',
    'Options:': 'Opciones:',
    'Commands:': 'Órdenes:',
    'Arguments:': 'Argumentos:',
  },
  exitCodes:
    'Códigos de salida: 0 en orden; 1 con hallazgos, no alcanzado, no válido o rechazado; 2 uso incorrecto o archivo ilegible. Con --json un error sale también como { error }.',
  usage: {
    unknownOption: name => `No existe la opción ${name}. --help muestra las que hay.`,
    unknownCommand: name => `No existe la orden ${name}. --help muestra las que hay.`,
    missingArgument: name => `Falta el argumento ${name}. --help muestra la forma.`,
    optionMissingArgument: name => `La opción ${name} necesita un valor.`,
    excessArguments: name => `Sobran argumentos${name === '' ? '' : ` en ${name}`}. --help muestra la forma.`,
    other: text => text,
  },
  unreadable: file => `${file}: no se puede leer el archivo.`,
  playedAllTheSame: file =>
    `${file}: el navegador no abre una mesa con tales errores; aquí se juega de todos modos.`,
  invalidScenario: file => `${file}: el escenario tiene errores y no se puede usar.`,
  noScenario: ({ id, folder }) =>
    `Ningún archivo de ${folder} contiene el escenario ${quoted(id)}. Indíquelo con --scenario ARCHIVO.`,
  unknownSide: ({ name, names }) => `Ninguna parte se llama ${quoted(name)}. Aquí hay: ${names}.`,
  sayWhom: names => `Diga con quién juega: --as con una de estas partes: ${names}.`,
  badSeat: ({ value, players, scripts }) =>
    `--seat ${value} no tiene la forma PARTE=JUGADOR. Jugadores: ${players}${scripts ? ', script:ARCHIVO. La parte propia no lleva.' : '.'}`,
  keptByResume: option => `${option} no se puede dar junto con --resume: la partida guardada trae lo suyo.`,
  unexpected: reason => `El programa cometió un error y no puede seguir: ${reason}`,
  notWhole: ({ option, value }) => `${option} ${value}: hace falta un número entero a partir de 0.`,
  notOneOf: ({ option, value, values }) => `${option} ${value}: hace falta uno de estos: ${values}.`,
  check: {
    fine: file => `${file}: sin fallas.`,
    more: ({ count: more, lines }) => `y ${number(more)} más de la misma clase, en las líneas ${lines}`,
    counts: ({ errors, warnings, files }) =>
      `${count(errors, { one: 'error', other: 'errores', many: 'de errores' })}, ${count(warnings, { one: 'advertencia', other: 'advertencias', many: 'de advertencias' })} en ${count(files, { one: 'archivo', other: 'archivos', many: 'de archivos' })}.`,
  },
  verify: {
    valid: ({ file, plies }) =>
      `${file}: válido. Se jugaron de nuevo ${count(plies, { one: 'jugada', other: 'jugadas', many: 'de jugadas' })}, con el mismo final.`,
    validSitting: ({ file, plies, isOver }) =>
      `${file}: válido. Se jugaron de nuevo ${count(plies, { one: 'jugada', other: 'jugadas', many: 'de jugadas' })}, todas posibles. La partida ${isOver ? 'ya terminó' : 'aún no termina'}; una partida guardada no declara un final que comparar.`,
    invalid: ({ file, reason }) => `${file}: no es válido. ${reason}`,
    atMove: ({ place, move, reason }) => `Jugada ${number(place)}, ${quoted(move)}: ${reason}`,
  },
  resumeFault: reason => `La partida guardada no puede continuar. ${reason}`,
  noGame: {
    scenario: file =>
      `${file} es un escenario, no una partida guardada. Para jugarlo: play ${file} --as PARTE`,
    assignment: file =>
      `${file} es una tarea, no una partida guardada. La página de inicio la abre en el navegador: «Abrir un archivo».`,
    handIn: file =>
      `${file} es una entrega, no una partida guardada. El balance del grupo la abre en el navegador.`,
  },
  history: {
    none: title => `${quoted(title)} no tiene línea histórica.`,
    reached: 'La línea termina como espera el archivo.',
    notReached: 'La línea no termina como espera el archivo.',
    shares: ({ seeds, ratified, share, withLeak, broken }) =>
      `${count(seeds, { one: 'semilla', other: 'semillas', many: 'de semillas' })}: ratificada en ${number(ratified)} (${share}); en ${number(withLeak)} una filtración hizo imposible un sondeo; en ${number(broken)} no fue posible otra jugada.`,
    differences: {
      unreadable: ({ round, line, reason }) => `Ronda ${number(round)}, ${quoted(line)}: ${reason}`,
      refused: ({ round, line, reason }) => `Ronda ${number(round)}, ${quoted(line)} se rechaza: ${reason}`,
      late: ({ round, line }) => `Ronda ${number(round)}, ${quoted(line)}: su momento ya pasó.`,
      end: ({ expected, actual }) => `El final debería ser ${quoted(expected)} y es ${quoted(actual)}.`,
      round: ({ expected, actual }) =>
        `Debería terminar en la ronda ${number(expected)} y termina en la ${number(actual)}.`,
      position: ({ issue, expected, actual }) => `${issue} debería ser ${expected} y es ${actual}.`,
      covers: ({ expected, actual }) => `Las fórmulas deberían ser ${expected} y son ${actual}.`,
      checkpoints: ({ expected, actual }) => `Las revisiones deberían ser ${expected} y son ${actual}.`,
    },
  },
  random: {
    progress: ({ done, games }) => `${number(done)} de ${number(games)} partidas`,
    summary: ({ games, plies, full, longest }) =>
      `${number(games)} partidas, ${number(plies)} jugadas, la más larga de ${number(longest)}. Revisadas a fondo: ${number(full)}.`,
    headings: {
      moves: 'Jugadas',
      refusals: 'Rechazos',
      endings: 'Finales',
      events: 'Sucesos (en las partidas revisadas a fondo)',
      steps: 'Pasos de los diagramas (en las partidas revisadas a fondo)',
    },
    never: names => `nunca: ${names}`,
    fine: 'Todo se cumplió.',
    broken: ({ seed, ply, invariant }) =>
      `Se rompió en la semilla ${seed}, jugada ${ply}: ${invariant}. La partida hasta ahí:`,
  },
  analyse: {
    counts: ({ outcomes, frontier }) =>
      `${count(outcomes, { one: 'resultado', other: 'resultados', many: 'de resultados' })}, ${count(frontier, { one: 'punto', other: 'puntos', many: 'de puntos' })} en la frontera de Pareto.`,
    sampled: outcomes =>
      `Son demasiados para verlos todos: esta es una muestra de ${number(outcomes)}, y puede haber mejores.`,
    ratifiable: ({ atStart, without }) =>
      `Al inicio, todos los públicos aprobarían ${count(atStart, { one: 'borrador', other: 'borradores' })} sin fórmulas de salida; ${number(without)} si no hubiera medidas en pie.`,
    concept: 'Solución',
    ties: 'Otros empates',
    issue: 'Tema',
    frontier: 'Frontera de Pareto',
    concepts: {
      nash: 'Nash',
      ks: 'Kalai-Smorodinsky',
      egalitarian: 'Igualitaria',
      utilitarian: 'Utilitarista',
    },
    noDeal: 'Sin acuerdo',
    nothing: 'Ningún resultado da a todas las partes al menos lo que da no tener acuerdo.',
    more: points => `… y ${number(points)} más; --json los imprime todos.`,
  },
  tournament: {
    progress: ({ bar, share, done, planned }) =>
      `${bar} ${share}, ${number(done)} de ${count(planned, { one: 'partida', other: 'partidas', many: 'de partidas' })}`,
    heading: ({ rounds, domains }) =>
      `${count(rounds, { one: 'ronda', other: 'rondas' })}, ${count(domains, { one: 'dominio', other: 'dominios' })}`,
    selfPlay: 'Contra sí misma',
    all: 'Contra todas, incluida ella misma',
    baselines: names => `Promedio frente a las de referencia (${names})`,
    columns: [
      'Estrategia',
      'acordó',
      'propia, acuerdos',
      'propia, todo',
      'Pareto',
      'a Nash',
      'ronda',
      'último quinto',
    ],
    note: 'La utilidad propia es la del archivo, sin normalizar: de los acuerdos, y de todas las partidas con el valor de reserva cuando no hubo acuerdo. Pareto: proporción de acuerdos en la frontera. A Nash: distancia media de los acuerdos al punto de Nash más cercano, en utilidades sin normalizar. Ronda: ronda media del final. Último quinto: proporción de acuerdos cerrados en el último quinto de las rondas.',
    noDomain: 'No hay ningún dominio en el que jugar.',
    twoParties: file => `${file}: el torneo solo admite dominios de dos partes.`,
    badRounds: ({ value, most }) =>
      `--rounds ${value}: se necesitan números enteros de 1 a ${number(most)}, como 10,20,50.`,
  },
  perft: ({ depth, leaves }) =>
    `profundidad ${number(depth)}: ${count(leaves, { one: 'hoja', other: 'hojas', many: 'de hojas' })}`,
};
