import type { CommandWording } from './commandTexts.ts';
import { formatOf } from './format.ts';

const { number, count } = formatOf('es');

/** La línea de órdenes en español. */
export const commandsEs: CommandWording = {
  program: 'Líneas rojas: una simulación de negociación.',
  describe: {
    check: 'Lee archivos de escenario e informa todo lo que está mal en ellos.',
    play: 'Juega un escenario en la terminal.',
    replay: 'Trabaja con partidas guardadas.',
    verify: 'Juega de nuevo una partida y compara su final con lo que dice el archivo.',
    history: 'Juega lo que de verdad pasó y compara el final con lo que espera el archivo.',
    transcript:
      'Enfrenta a dos jugadores de práctica e imprime cada jugada, la huella del estado y lo que pasó.',
    perft: 'Cuenta las hojas del árbol de jugadas válidas hasta cierta profundidad.',
    random: 'Juega partidas al azar, revisa lo que debe cumplirse en todas y cuenta lo que ocurrió.',
    states: 'Imprime los diagramas de estados del juego en Mermaid.',
  },
  details: {
    check:
      'Con --json: { files: [{ file, valid, faults: [{ severity, code, line, column, path, message, nearest, excerpt, data }] }] }; un archivo que no se puede leer lleva { error } en su lugar.',
    play: 'Los renglones de --moves son números, jugadas en notación u órdenes; # inicia un comentario. El primer renglón rechazado detiene la partida con código 1. --seat puede repetirse: PARTE=practice, random, silent o script:ARCHIVO con jugadas en notación. Con --resume cada parte conserva su jugador si --seat no dice otra cosa.',
    verify:
      'El escenario se busca por su id en la carpeta scenarios, o se indica. Con --json: { file, valid, why, ply, reason }.',
    history:
      'Los fines de turno se agregan solos. Con --json: { reached, outcome, differences }; con --seeds: { seeds, ratified, withLeak, broken }. Con otras semillas se omite el sondeo que una filtración hizo imposible.',
    transcript:
      'Con --json: { scenario, seed, options, players, plies: [{ ply, move, digest, log }], outcome }.',
    perft:
      'Los borradores se cuentan con una muestra: los que están a un paso del vigente de quien mueve, en un tema o en una fórmula, a la vista y con discreción; una suspensión cuenta todas sus rondas. Con --json: { depth, leaves, byKind }.',
    random:
      'Casi todas las partidas corren sin registro. Una de cada veinte (--full-every) lo lleva y se revisa en cada jugada; ahí se cuentan los sucesos y los pasos de los diagramas. Con --json: { games, plies, fullGames, longest, moves, refusals, endings, events, steps, broken }.',
    states: 'Con --json: [{ name, mermaid }].',
  },
  options: {
    lang: 'idioma de la salida: en o es',
    help: 'muestra esta ayuda',
    json: 'imprime los datos en JSON',
    as: 'la parte con la que usted juega',
    seed: 'semilla de la partida, un número entero',
    seat: 'quién juega con otra parte',
    moves: 'toma las jugadas de un archivo, o de la entrada con -',
    events: 'on u off: si ocurren los sucesos fechados',
    knownTypes: 'cada tema pesa exactamente como en el archivo',
    audienceCosts: 'off, weak, normal o strong: el precio de dar marcha atrás',
    save: 'guarda aquí la partida cuando termina o se abandona',
    resume: 'continúa una partida guardada',
    scenario: 'el archivo de escenario de la partida',
    seeds: 'juega la línea con tantas semillas e imprime la proporción ratificada',
    depth: 'cuántas jugadas de profundidad',
    games: 'cuántas partidas',
    fullEvery: 'revisa a fondo una de cada tantas partidas; 1 las revisa todas',
  },
  arguments: {
    files: 'archivos de escenario',
    scenario: 'un archivo de escenario',
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
  invalidScenario: file => `${file}: el escenario tiene errores y no se puede usar.`,
  noScenario: ({ id, folder }) =>
    `Ningún archivo de ${folder} contiene el escenario «${id}». Indíquelo con --scenario ARCHIVO.`,
  unknownSide: ({ name, names }) => `Ninguna parte se llama «${name}». Aquí hay: ${names}.`,
  sayWhom: names => `Diga con quién juega: --as con una de estas partes: ${names}.`,
  badSeat: ({ value, players, scripts }) =>
    `--seat ${value} no tiene la forma PARTE=JUGADOR. Jugadores: ${players}${scripts ? ', script:ARCHIVO. La parte propia no lleva.' : '.'}`,
  keptByResume: option => `${option} no se puede dar junto con --resume: la partida guardada trae lo suyo.`,
  unexpected: reason => `El programa cometió un error y no puede seguir: ${reason}`,
  notWhole: ({ option, value }) => `${option} ${value}: hace falta un número entero a partir de 0.`,
  notOneOf: ({ option, value, values }) => `${option} ${value}: hace falta uno de estos: ${values}.`,
  check: {
    fine: file => `${file}: sin fallas.`,
    counts: ({ errors, warnings, files }) =>
      `${count(errors, { one: 'error', other: 'errores', many: 'de errores' })}, ${count(warnings, { one: 'advertencia', other: 'advertencias', many: 'de advertencias' })} en ${count(files, { one: 'archivo', other: 'archivos', many: 'de archivos' })}.`,
  },
  verify: {
    valid: ({ file, plies }) =>
      `${file}: válido. Se jugaron de nuevo ${count(plies, { one: 'jugada', other: 'jugadas', many: 'de jugadas' })}, con el mismo final.`,
    invalid: ({ file, reason }) => `${file}: no es válido. ${reason}`,
    atMove: ({ place, move, reason }) => `Jugada ${number(place)}, «${move}»: ${reason}`,
  },
  resumeFault: reason => `La partida guardada no puede continuar. ${reason}`,
  history: {
    none: title => `«${title}» no tiene línea histórica.`,
    reached: 'La línea termina como espera el archivo.',
    notReached: 'La línea no termina como espera el archivo.',
    shares: ({ seeds, ratified, share, withLeak, broken }) =>
      `${count(seeds, { one: 'semilla', other: 'semillas', many: 'de semillas' })}: ratificada en ${number(ratified)} (${share}); en ${number(withLeak)} una filtración hizo imposible un sondeo; en ${number(broken)} no fue posible otra jugada.`,
    differences: {
      unreadable: ({ round, line, reason }) => `Ronda ${number(round)}, «${line}»: ${reason}`,
      refused: ({ round, line, reason }) => `Ronda ${number(round)}, «${line}» se rechaza: ${reason}`,
      late: ({ round, line }) => `Ronda ${number(round)}, «${line}»: su momento ya pasó.`,
      end: ({ expected, actual }) => `El final debería ser «${expected}» y es «${actual}».`,
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
  perft: ({ depth, leaves }) =>
    `profundidad ${number(depth)}: ${count(leaves, { one: 'hoja', other: 'hojas', many: 'de hojas' })}`,
};
