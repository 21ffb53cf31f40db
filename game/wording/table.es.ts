import { formatOf } from './format.ts';
import type { TableWording } from './tableTexts.ts';
import { quotedEs as quoted } from './text.ts';

const { number, count } = formatOf('es');

const SLOTS = { open: 'libre', used: 'usada', closed: 'cerrada' };
const SLOTS_MASCULINE = { open: 'libre', used: 'usado', closed: 'cerrado' };

/** La mesa en palabras, en español. */
export const tableEs: TableWording = {
  titles: {
    round: 'Ronda',
    meters: 'Medidores',
    issues: 'Temas',
    lines: 'Líneas rojas',
    possible: 'Líneas que otros podrían tener (conocidas por todos)',
    measures: 'Medidas',
    deeds: 'Cumplido por adelantado',
    known: 'Lo que ha averiguado',
    benchmarks: 'Pruebas',
    home: 'En casa',
    room: 'Sala',
    podium: 'Atril',
    turn: 'Turno',
    readout: 'Su versión',
    lastCall: 'Último llamado',
    implementation: 'Ejecución',
  },
  notes: {
    meters: 'Las flechas muestran el cambio desde que empezó esta ronda.',
    issues:
      'Cada posición es un número; 0 es la situación actual. La distancia cuenta los pasos entre dos borradores.',
    lines:
      'Lo que una parte dice que no firmará. Cruzar una línea declarada cuesta más a su dueño; las fórmulas de salida reducen el costo.',
    possible:
      'Todos saben qué líneas podría trazar una parte. Si una va en serio, y cuánto pesa, solo lo sabe esa parte.',
    measures:
      'Amenazas y presión. La apuesta es lo que se prometió en casa; el crédito, lo que se puede mostrar a cambio.',
    benchmarks: 'Una cifra con la que se juzga el acuerdo después de la firma.',
    room: 'en privado, una jugada por turno',
    podium: 'en público, una jugada por turno',
  },
  columns: { side: 'Parte', issue: 'Tema', you: 'Usted', gap: 'Distancia', term: 'Renglón' },
  round: ({ round, rounds, date }) => `Ronda ${number(round)} de ${number(rounds)} · ${date}`,
  dataRelease: 'Hoy salen cifras: se pueden publicar.',
  yourTurn: ({ room, podium }) => `Es su turno. Sala: ${SLOTS[room]}. Atril: ${SLOTS_MASCULINE[podium]}.`,
  yourLastCall: 'Acepte un borrador vigente o decline. No habrá otra oportunidad.',
  yourEffort: 'Elija el esfuerzo hasta la próxima revisión.',
  yourVerdict: 'No se cumplió la meta. Dé su dictamen.',
  theirTurn: ({ name }) => `Turno de ${name}.`,
  over: 'La negociación terminó.',
  trustIn: ({ of, in: other }) => `Confianza de ${of} en ${other}`,
  trustOf: ({ name }) => `Confianza en ${name}`,
  channelOpen: ({ with: other }) => `Canal reservado con ${other}: abierto.`,
  channelClosed: ({ with: other, mean, needed }) =>
    `Canal reservado con ${other}: cerrado. Se abre con una llamada o con una confianza media de ${needed} (hoy ${mean}).`,
  channelBurned: ({ with: other, until }) =>
    `Canal reservado con ${other}: quemado por una filtración hasta el final de la ronda ${number(until)}.`,
  none: 'ninguna',
  noDraft: 'sin borrador',
  statusQuo: 'la situación actual en todos los temas',
  cover: 'fórmula',
  agreed: 'acordado',
  apart: steps => `a ${number(steps)}`,
  draftOf: ({ name, status, covers }) => `Borrador de ${name}: ${status}. Fórmulas: ${covers}.`,
  yourDraft: ({ status, covers }) => `Su borrador: ${status}. Fórmulas: ${covers}.`,
  superseded: 'reemplazado por el acuerdo',
  acceptedBy: ({ names }) => `Aceptado por ${names}.`,
  ownLine: ({ line, status, truth, weight, crossedBy }) =>
    `De usted: ${quoted(line)}, ${status}, ${truth}, peso ${weight}. Se cruza con ${crossedBy}.`,
  theirLine: ({ line, owner, status, weight, crossedBy }) =>
    `${owner}: ${quoted(line)}, ${status}${weight === null ? '' : `, peso ${weight}`}. Se cruza con ${crossedBy}.`,
  costNow: ({ cost }) => `Cruzarla hoy le costaría ${cost} de aprobación.`,
  measure: ({ measure, level, holder, target, status }) =>
    `${measure}${level === null ? '' : ` (${level})`}, de ${holder} contra ${target}. Medida ${status}.`,
  levelPlace: ({ place, count: levels }) => `nivel ${number(place)} de ${number(levels)}`,
  effective: ({ date, rounds }) =>
    `Entra en vigor el ${date}, en ${count(rounds, { one: 'ronda', other: 'rondas' })}.`,
  returns: ({ date, rounds }) =>
    `Vuelve a entrar en vigor el ${date}, en ${count(rounds, { one: 'ronda', other: 'rondas' })}.`,
  ledger: ({ stake, credit }) => `Apuesta ${stake}, crédito ${credit}.`,
  backingDown: ({ effects }) => `Retirarla hoy le costaría a quien la sostiene: ${effects}.`,
  backingDownFree: 'El crédito respalda la apuesta: retirarla hoy no le cuesta nada a quien la sostiene.',
  bite: ({ target, targetHarm, holder, holderHarm }) =>
    `Sin acuerdo cuesta ${targetHarm} puntos a ${target} y ${holderHarm} a ${holder}.`,
  liftedBy: ({ issue, position }) => `La levanta un acuerdo con ${issue}: ${position}, o una posición mayor.`,
  liftedByAny: 'La levanta cualquier acuerdo.',
  knownRow: ({ issue, name, row }) => `Cuánto vale ${issue} para ${name}, en puntos: ${row}.`,
  estimate: name => `${name} (estimación)`,
  paid: ({ issue, position }) => `${issue}: ${position}.`,
  benchmark: ({ name, status, consequence }) => `${name}: ${status}; ${consequence}.`,
  checkpoint: ({ name, target, unit }) => `${name}: meta ${target} ${unit}`,
  task: ({ name, by, task, figure, target, unit }) =>
    `${name}, ${by}: ${task}. ${figure} (${unit}): meta ${target}`,
  homeNote: ({ swing }) =>
    `Un acuerdo pasa en casa cuando la aprobación y el ánimo del día (hasta ${swing} a favor o en contra) alcanzan el umbral.`,
  homeOwn: 'su borrador',
  homeOf: ({ name }) => `borrador de ${name}`,
  homeLine: ({ draft, worth, approval, bar, chance }) =>
    `${draft}: vale ${worth} para usted; aprobación ${approval}, umbral ${bar}; probabilidad ${chance}.`,
  takesBack: ({ points }) =>
    `Esto es retroceder: según la estimación pública, el texto entero vale ${points} más para usted que su anterior.`,
  tryLine: ({ worth, approval, bar, chance }) =>
    `Vale ${worth} puntos para usted. Aprobación ${approval}, umbral ${bar}: pasaría en casa con una probabilidad de ${chance}.`,
  agrees: ({ name, consequence }) => `Fija una prueba: ${name}; ${consequence}.`,
  homeTheirs: ({ name, chance }) =>
    `Votación en ${name}, según se estima: ${chance} (que su gobierno acepte es otra cosa).`,
  homeWeak: ({ chance }) =>
    `Su propio borrador pasaría en casa con una probabilidad de apenas ${chance}. Puede reemplazarlo por otro.`,
  crossing: ({ line, owner, declared }) =>
    declared
      ? `Cruza la línea roja declarada ${quoted(line)} de ${owner}.`
      : `Cruza ${quoted(line)}, una posible línea roja de ${owner}.`,
  ownCrossing: ({ line, cost }) => `Cruza su propia línea ${quoted(line)}; costo de aprobación ${cost}.`,
  leakRisk: ({ chance }) => `riesgo de filtración ${chance}`,
  staysBurned: ({ until }) =>
    `el canal reservado sigue quemado hasta la ronda ${until} inclusive: antes no lo abre ninguna llamada`,
  newLevel: ({ level, now }) => `Nuevo nivel, desde ya: ${level}. Hasta ahora: ${now}.`,
  declared: ({ cost, now }) =>
    `Lo que ata: un acuerdo que la cruce le cuesta ${cost} de aprobación en casa, en vez de ${now}.`,
  testedOnce: ({ face, trust }) =>
    `Lo que trae: el primer borrador ajeno que la cruce sin una fórmula para ella le da a usted Imagen ${face} y le cuesta a su autor ${trust} de la Confianza de usted. Todos conocen su peso; nadie sabe si va en serio.`,
  softenedFor: ({ face }) => `Retirarla después cuesta Imagen ${face}.`,
  nothingToLearn: 'No queda nada por sondear. Usted ya sabe cuánto vale cada tema para las demás partes.',
  dependsOnFigures: 'depende de las cifras',
  acceptChance: ({ own, theirs }) => `su votación: ${own}; estimación para los demás: ${theirs}`,
  nextCheckpoint: ({ name }) => `El acuerdo sigue hasta la próxima revisión: ${name}.`,
  lastCheckpoint: 'Era la última revisión: el acuerdo se mantiene hasta el final.',
  measureReturns: ({ measure, target, targetHarm, holder, holderHarm }) =>
    `${measure}: vuelve a estar en vigor. Cuesta ${targetHarm} puntos a ${target} y ${holderHarm} a ${holder}, y la partida termina.`,
  tableHint: 'escriba «borrador» para armar uno, o «table tema=posición … cover=nombre quiet»',
  suspendHint: ({ from, to }) => `hasta una ronda entre la ${number(from)} y la ${number(to)}`,
  noEffects: 'sin cambio en los medidores',
};
