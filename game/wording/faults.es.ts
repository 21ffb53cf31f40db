import type { FaultCode } from '../scenario/faults.ts';
import { at, type Data, type FaultWords, list } from './faultWords.ts';

/** Kinds of thing: name and indefinite article. */
const KINDS: Readonly<Record<string, readonly [name: string, a: string]>> = {
  principal: ['parte', 'una'],
  issue: ['tema', 'un'],
  redLine: ['línea roja', 'una'],
  measure: ['medida', 'una'],
  cover: ['fórmula de salida', 'una'],
  benchmark: ['prueba', 'una'],
  indicator: ['indicador de tarea', 'un'],
  event: ['suceso', 'un'],
  source: ['fuente', 'una'],
  code: ['código', 'un'],
  meter: ['medidor', 'un'],
  party: ['parte', 'una'],
  value: ['valor', 'un'],
};

const kind = (name: string) => KINDS[name] ?? [name, 'un'];

const TYPES: Readonly<Record<string, string>> = {
  text: 'un texto',
  number: 'un número',
  integer: 'un número entero',
  boolean: 'true o false',
  null: 'null',
  list: 'una lista',
  object: 'un objeto',
};

const SHAPES: Readonly<Record<string, string>> = {
  id: 'un id: minúsculas sin acento, cifras y guiones, con una letra al principio',
  slug: 'un id: minúsculas sin acento, cifras y guiones, con una letra o cifra al principio',
  date: 'una fecha: AAAA-MM-DD',
  color: 'un color: # y seis cifras hexadecimales',
  url: 'una dirección web: https://…',
  line: 'un texto de un renglón: no caben caracteres de control ni saltos de línea',
};

const PROBLEMS: Readonly<Record<string, string>> = {
  symbol: 'no es un valor JSON: los textos llevan comillas dobles; sin ellas solo van true, false y null',
  number: 'no es un número JSON',
  key: 'está donde se esperaba una clave entre comillas dobles',
  value: 'está donde se esperaba un valor',
  colon: 'está donde se esperaban dos puntos',
  comma: 'está donde se esperaba una coma',
  brace: 'está donde se esperaba «}»',
  bracket: 'está donde se esperaba «]»',
  end: 'está después del final del JSON',
  string: 'es un texto sin sus comillas de cierre',
  escape: 'contiene un escape que JSON no conoce',
  character: 'contiene un carácter que debe escaparse, como un tabulador o un salto de línea',
};

const NEEDS: Readonly<Record<string, string>> = {
  benchmark: 'una prueba',
  dataRelease: 'una publicación de cifras',
  effect: 'un efecto sobre el indicador',
};

const COUNTED: Readonly<Record<string, string>> = {
  principals: 'partes',
  rounds: 'rondas',
  issues: 'temas',
  positions: 'posiciones',
};

const AMOUNTS: Readonly<Record<string, string>> = {
  points: 'puntos',
  weight: 'peso',
  share: 'proporción',
  stake: 'apuesta',
  figure: 'cifra',
  season: 'factor estacional',
  factor: 'factor',
};

const METERS: Readonly<Record<string, string>> = {
  support: 'el Apoyo',
  face: 'la Imagen',
  credibility: 'la Credibilidad',
  strain: 'la Tensión',
  trust: 'la Confianza',
  stake: 'la Apuesta',
  credit: 'el Crédito',
  metric: 'el indicador',
};

const HARMS: Readonly<Record<string, string>> = { tail: 'si se rompe', perRound: 'en cada ronda en vigor' };

const PARTS: Readonly<Record<string, (name: string) => string>> = {
  measure: name => `la medida «${name}» rige desde el inicio y`,
  figure: date => `la cifra del ${date}`,
  indicator: name => `el indicador «${name}»`,
  brief: name => `la carpeta de «${name}»`,
  turn: round => `lo que pasó en la ronda ${round}`,
  epilogue: () => 'el epílogo',
  account: name => `la versión de ${name}`,
};

/** Un nivel como lo cuenta la gente: el formato cuenta desde 0. */
const nth = (data: Data) =>
  `el ${['primer', 'segundo', 'tercer', 'cuarto'][at.number(data, 'level')] ?? `${at.number(data, 'level') + 1}.º`}`;

const oneOf = (names: readonly string[]) =>
  list(
    names.map(name => TYPES[name] ?? name),
    'o',
  );
const quoted = (names: readonly string[]) =>
  list(
    names.map(name => `«${name}»`),
    'o',
  );
const sized = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const span = (data: Parameters<typeof at.text>[0]) =>
  `de ${at.text(data, 'least')} a ${at.text(data, 'most')}`;
/** A suggestion, or else everything that would have been right. */
const remedy = (near: string, names: readonly string[]) => {
  if (near !== '') return `: ¿quiso decir «${near}»?`;
  return names.length === 0 ? '' : `; aquí caben: ${quoted(names)}`;
};

/** What stops the draft that comes nearest to passing, at its principal. */
const WEIGHTS: Readonly<Record<string, (of: string, points: string) => string>> = {
  bar: (of, points) => `el umbral de «${of}» queda ${points} por encima de su Apoyo inicial`,
  face: (of, points) => `la Imagen inicial de «${of}» le quita ${points} de aprobación`,
  lines: (of, points) => `las líneas rojas de «${of}» que cruza le quitan ${points} de aprobación`,
  values: (of, points) => `lo que vale para «${of}» le quita ${points} de aprobación`,
};

const outOfTheWay = (data: Data) => {
  const cut = at.text(data, 'cut');
  const lower = cut === '' ? 'baje un umbral' : `baje todos los umbrales en ${cut} puntos`;
  const weight = WEIGHTS[at.text(data, 'weight')]?.(at.text(data, 'of'), at.text(data, 'points'));
  const most = weight ? `; en el borrador que queda más cerca, ${weight}` : '';
  return `${lower}, suba el Apoyo o dé más valor a las posiciones${most}`;
};

/** A piece of the file as it stands there: a text brings its own quotes. */
const token = (found: string) => (found.startsWith('"') ? found : `«${found}»`);

export const faultsEs = {
  words: { error: 'error', warning: 'aviso' },
  texts: {
    fileTooBig: d =>
      `el archivo tiene ${at.text(d, 'found')} caracteres; se leen ${at.text(d, 'most')} como máximo`,
    tooDeep: d => `anidado a más de ${at.text(d, 'most')} niveles`,
    syntax: d =>
      at.text(d, 'found') === ''
        ? 'el archivo termina donde se esperaba más JSON'
        : `${token(at.text(d, 'found'))} ${PROBLEMS[at.text(d, 'problem')] ?? 'no es JSON'}`,
    comment: () => 'JSON no admite comentarios: bórrelo o ponga la observación en un texto del archivo',
    trailingComma: () => 'una coma antes de un cierre: bórrela',
    duplicateKey: d => `la clave «${at.text(d, 'key')}» está aquí por segunda vez: borre una de las dos`,
    reservedName: d => `«${at.text(d, 'name')}» no puede usarse como nombre: elija otro`,
    notFinite: d => `${at.text(d, 'found')} es demasiado grande para un número`,
    tooManyFaults: d => `y ${at.text(d, 'more')} más: corrija primero estos`,

    formatMissing: d => `falta la versión: añada "format": ${at.text(d, 'newest')}`,
    formatInvalid: d => `${at.text(d, 'found')} no es una versión: escriba ${at.text(d, 'newest')}`,
    formatTooNew: d =>
      `escrito por una edición más nueva: esta lee hasta la versión ${at.text(d, 'newest')} y el archivo tiene la ${at.text(d, 'found')}`,
    formatTooOld: d =>
      `la versión ${at.text(d, 'found')} ya no se lee; la más antigua que se lee es la ${at.text(d, 'oldest')}`,

    unknownKey: d =>
      `«${at.text(d, 'key')}» no es una clave de este objeto${remedy(at.text(d, 'nearest'), at.list(d, 'allowed'))}`,
    missingKey: d => {
      const expected = oneOf(at.list(d, 'expected'));
      return `aquí falta la clave «${at.text(d, 'key')}»${expected === '' ? '' : `: ${expected}`}`;
    },
    wrongType: d =>
      `se esperaba ${oneOf(at.list(d, 'expected'))} y hay ${TYPES[at.text(d, 'type')] ?? ''} (${at.text(d, 'found')})`,
    notOneOf: d =>
      `«${at.text(d, 'found')}» no cabe aquí${remedy(at.text(d, 'nearest'), at.list(d, 'allowed'))}`,
    numberTooSmall: d =>
      `${at.text(d, 'found')} es demasiado pequeño: debe ser ${at.text(d, 'bound') === 'above' ? 'mayor que' : 'al menos'} ${at.text(d, 'least')}`,
    numberTooBig: d =>
      `${at.text(d, 'found')} es demasiado grande: debe ser ${at.text(d, 'bound') === 'below' ? 'menor que' : 'como máximo'} ${at.text(d, 'most')}`,
    listTooShort: d =>
      `la lista tiene ${sized(at.number(d, 'found'), 'elemento', 'elementos')}: necesita al menos ${at.text(d, 'least')}`,
    listTooLong: d =>
      `la lista tiene ${sized(at.number(d, 'found'), 'elemento', 'elementos')}: caben ${at.text(d, 'most')} como máximo`,
    textTooShort: d =>
      at.number(d, 'least') === 1
        ? 'el texto está vacío: escriba algo'
        : `el texto es demasiado corto: necesita al menos ${at.text(d, 'least')} caracteres`,
    textTooLong: d =>
      `el texto tiene ${sized(at.number(d, 'found'), 'carácter', 'caracteres')}: caben ${at.text(d, 'most')} como máximo`,
    wrongPattern: d =>
      `«${at.text(d, 'found')}» no es ${SHAPES[at.text(d, 'shape')] ?? `de la forma ${at.text(d, 'pattern')}`}`,
    invalid: d => `no es válido: ${at.text(d, 'message')}`,

    unknownReference: d => {
      const [name, a] = kind(at.text(d, 'kind'));
      return `«${at.text(d, 'name')}» no es ${a} ${name}${remedy(at.text(d, 'nearest'), at.list(d, 'known'))}`;
    },
    duplicateId: d => {
      const [name, a] = kind(at.text(d, 'kind'));
      return `ya hay ${a} ${name} «${at.text(d, 'name')}»: elija otro nombre`;
    },
    missingEntry: d => {
      const [name, a] = kind(at.text(d, 'kind'));
      const the = a === 'un' ? 'el' : 'la';
      return `«${at.text(d, 'record')}» no tiene entrada para ${the} ${name} «${at.text(d, 'name')}»: añádala`;
    },
    foreignEntry: d =>
      `la línea roja «${at.text(d, 'name')}» es de «${at.text(d, 'owner')}»: pásela a esa carpeta`,
    samePrincipal: d =>
      `«${at.text(d, 'first')}» y «${at.text(d, 'second')}» son ambos «${at.text(d, 'name')}»: nombre a dos partes`,
    wrongSide: d =>
      `una fórmula de salida de tipo «${at.text(d, 'kind')}» para «${at.text(d, 'ref')}» protege a «${at.text(d, 'expected')}», no a «${at.text(d, 'found')}»`,
    unknownStatus: d =>
      `«${at.text(d, 'name')}» no es un estado de una ${at.text(d, 'of') === 'line' ? 'línea roja' : 'medida'}${remedy(at.text(d, 'nearest'), at.list(d, 'allowed'))}`,
    notationWord: d =>
      `«${at.text(d, 'name')}» es una palabra de la notación de jugadas y como id se confundiría con ella: elija otro`,
    unknownShow: d =>
      `el paso no puede señalar «${at.text(d, 'found')}»${remedy(at.text(d, 'nearest'), at.list(d, 'forms'))}`,

    countOutOfRange: d =>
      `${COUNTED[at.text(d, 'what')] ?? at.text(d, 'what')}: hay ${at.text(d, 'found')}, debe haber ${span(d)}`,
    tooManyDrafts: d =>
      `son posibles ${at.text(d, 'found')} borradores y pueden calcularse ${at.text(d, 'most')} como máximo: quite temas o posiciones`,
    rowLength: d =>
      `la fila tiene ${sized(at.number(d, 'found'), 'valor', 'valores')} y el tema «${at.text(d, 'issue')}» tiene ${sized(at.number(d, 'expected'), 'posición', 'posiciones')}`,
    statusQuoNotZero: d => `la posición 0 es el statu quo y vale 0, no ${at.text(d, 'found')}`,
    amountOutOfRange: d =>
      `${AMOUNTS[at.text(d, 'what')] ?? at.text(d, 'what')} ${at.text(d, 'found')}: puede ir ${span(d)}`,
    stakesNotRising: d =>
      `la apuesta ${at.text(d, 'found')} no supera la del nivel anterior, ${at.text(d, 'previous')}`,
    tailBelowPerRound: d =>
      `el daño por ruptura (${at.text(d, 'tail')}) es menor que el de una ronda (${at.text(d, 'perRound')}) para ${at.text(d, 'side') === 'holder' ? 'quien aplica la medida' : 'quien la recibe'}`,
    noOwnHarm: d =>
      `la medida «${at.text(d, 'measure')}» no daña a quien la aplica: una amenaza que nada cuesta no es una decisión`,
    positionOutOfRange: d =>
      `el tema «${at.text(d, 'issue')}» no tiene aquí posición ${at.text(d, 'found')}: puede ir ${span(d)}`,
    notAscending: d =>
      `${at.text(d, 'found')} no va después de ${at.text(d, 'previous')}: póngalos en orden ascendente`,
    payableWithoutDoer: d =>
      `el tema «${at.text(d, 'issue')}» puede pagarse por adelantado pero no tiene «doer» que pague: nombre a alguien o borre «payable»`,
    roundOutOfRange: d => `no hay ronda ${at.text(d, 'found')}: puede ir ${span(d)}`,
    levelOutOfRange: d =>
      `no hay nivel ${at.text(d, 'found')}: los niveles se cuentan desde 0 y el último es ${at.text(d, 'most')}`,
    impossibleDate: d => `no hay ${at.text(d, 'date')} en el calendario`,
    datesNotAscending: d => `${at.text(d, 'date')} no va después de ${at.text(d, 'previous')}`,
    effectBeyondLimit: d =>
      `un suceso puede cambiar ${METERS[at.text(d, 'change')] ?? at.text(d, 'change')} en ${at.text(d, 'limit')} como máximo, no en ${at.text(d, 'found')}: redúzcalo o diga en «exception» por qué`,
    metricMissing: d =>
      `${NEEDS[at.text(d, 'needs')] ?? 'esto'} necesita un indicador: descríbalo en «agenda», «metric»`,
    consequenceWithoutMeasure: d =>
      `la consecuencia «${at.text(d, 'consequence')}» necesita una «measure» que vuelva; sin ella solo cabe «consult»`,
    noImprovement: d =>
      `«${at.text(d, 'name')}» no tiene nada que dar: ninguna posición que le cueste, o que pueda pagar, vale algo para otra parte`,
    tooFewPass: d =>
      `al inicio, incluso en el mejor día de todas las opiniones públicas, ${at.number(d, 'share') === 0 ? 'ningún borrador' : `solo ${at.text(d, 'share')} % de los borradores posibles`} podría ser ratificado por todos; debe poder serlo al menos ${at.text(d, 'least')} %: ${outOfTheWay(d)}`,
    unknownMoveKind: d =>
      `«${at.text(d, 'name')}» no es un tipo de jugada${remedy(at.text(d, 'nearest'), at.list(d, 'known'))}`,
    unreadableMove: d =>
      `la jugada «${at.text(d, 'line')}» no se puede leer en «${at.text(d, 'word')}»${remedy(at.text(d, 'nearest'), [])}`,

    noZone: () => 'ningún borrador vale para todos más que no acordar',
    noneRatifiable: d =>
      `de ${at.text(d, 'found')} borradores que valen para todos más que no acordar, ninguno podrían ratificarlo todos`,
    onlyOnBestDay: d =>
      `en un día promedio ninguno de los ${at.text(d, 'drafts')} borradores podría ser ratificado por todos al inicio; en el mejor día de todas las opiniones públicas, ${at.text(d, 'found')}`,
    cannotWin: d =>
      `«${at.text(d, 'seat')}» no puede ganar: ningún borrador que todos podrían ratificar vale para esa parte más que no acordar`,
    nothingToTrade: () =>
      'no hay nada que intercambiar: no hay dos temas en los que ambas partes ganen al cambiar un paso por otro',
    beatenPosition: d =>
      `nadie gana con la posición ${at.text(d, 'found')} de «${at.text(d, 'issue')}»: la posición ${at.text(d, 'better')} vale para todos lo mismo o más`,
    lineNobodyCrosses: d =>
      `nadie cruzaría la línea roja «${at.text(d, 'line')}»: para ninguna otra parte vale más una posición que la cruza que una que la respeta`,
    lineAgainstBrief: d =>
      `la línea roja «${at.text(d, 'line')}» va en serio, pero según su propia carpeta «${at.text(d, 'seat')}» gana al cruzarla`,
    emptyThreat: d => `${nth(d)} nivel de «${at.text(d, 'measure')}» no le cuesta nada a su destinatario`,
    cheapThreat: d =>
      `${nth(d)} nivel de «${at.text(d, 'measure')}» casi no le cuesta nada a quien lo usa ${HARMS[at.text(d, 'part')] ?? ''}`,
    beatenCover: d =>
      `nadie necesita la fórmula de salida «${at.text(d, 'cover')}»: «${at.text(d, 'better')}» cubre lo mismo al menos igual de bien y no cuesta más`,
    eventNever: d =>
      `el suceso «${at.text(d, 'event')}» no puede ocurrir nunca: su condición no puede cumplirse en la ronda ${at.text(d, 'round')}`,
    barTooLow: d =>
      `la opinión pública de «${at.text(d, 'seat')}» aprueba ${at.text(d, 'share')} % de los borradores posibles en un día medio`,
    sameInBoth: d => `«${at.text(d, 'text')}» dice lo mismo en inglés y en español`,

    missingLanguage: d =>
      `«${at.text(d, 'text')}» está en un solo idioma: escriba { "en": …, "es": … } como en el resto del archivo`,
    crossesNothing: d =>
      `ninguna posición cruza la línea roja «${at.text(d, 'line')}»: nombre una o borre la línea`,
    alwaysCrossed: d =>
      `todas las posiciones de «${at.text(d, 'issue')}» cruzan la línea roja «${at.text(d, 'line')}»: ningún acuerdo puede respetarla`,
    neverLifted: d =>
      `nada levanta la medida «${at.text(d, 'measure')}»: la última posición de «${at.text(d, 'issue')}» es ${at.text(d, 'most')}, no ${at.text(d, 'found')}`,
    coversNothing: d =>
      `la fórmula de salida «${at.text(d, 'cover')}» no sirve de nada: «${at.text(d, 'ref')}» nunca puede costar nada`,
    unusedBenchmark: d => `ninguna posición acuerda la prueba «${at.text(d, 'name')}»`,
    uncitedSource: d => `nada cita la fuente «${at.text(d, 'name')}»`,
    eventWithoutSource: d =>
      `el suceso «${at.text(d, 'name')}» no cita fuente: nombre una, o «assumption» si es un modelo`,
    partWithoutSource: d =>
      `${PARTS[at.text(d, 'part')]?.(at.text(d, 'name')) ?? 'esto'} no cita fuente: nombre una, o «assumption» si es un modelo`,
    longName: d =>
      `el nombre tiene ${at.text(d, 'found')} caracteres; con más de ${at.text(d, 'most')} necesita un rótulo «short» para la mesa`,
    idNotFileName: d =>
      `el id es «${at.text(d, 'id')}» y el archivo se llama «${at.text(d, 'file')}»: que sean iguales`,
    unusedSilence: d => `«${at.text(d, 'key')}» no silencia nada: bórrelo, o corrija el código o la ruta`,
  },
} satisfies FaultWords<FaultCode>;
