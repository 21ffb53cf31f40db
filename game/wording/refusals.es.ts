import type { RefusalCode } from '../rules/index.ts';
import type { RefusalWords } from './types.ts';

/** Por qué una jugada no es posible y qué lo cambiaría. */
export const refusalsEs = {
  over: () => 'La negociación terminó. Con otra semilla empieza una partida nueva.',
  notYourTurn: () => 'No es el turno de esta parte. Podrá jugar cuando le toque.',
  wrongPhase: () => 'Esta jugada corresponde a otra fase de la negociación.',
  roomUsed: () => 'La jugada de sala de este turno ya se usó. Habrá otra en el turno siguiente.',
  roomClosed: () =>
    'Alguien se levantó de la mesa y la sala está cerrada en esta ronda. Se abre de nuevo en la siguiente.',
  podiumUsed: () => 'La jugada de atril de este turno ya se usó. Habrá otra en el turno siguiente.',
  badField: words =>
    `La jugada no tiene un valor válido en «${words.field}». Escriba uno de los que admite ese campo.`,
  belowPaid: words =>
    `${words.issue}: ${words.paid} ya se cumplió y no tiene vuelta atrás. Elija esa posición o una mayor.`,
  tooManyCovers: words => `Un borrador lleva a lo más ${words.most} fórmulas de salida. Quite una.`,
  channelClosed: words =>
    `El canal reservado está cerrado. Con ${words.principal} lo abre una llamada, o una confianza media de ${words.trust}.`,
  channelBurned: words =>
    `Una filtración quemó el canal. Con ${words.principal} se abre otra vez después de la ronda ${words.until}, con una llamada o con confianza.`,
  noDraft: words => `Falta un borrador de ${words.principal}. Primero tiene que presentar uno.`,
  draftChanged: words => `El borrador de ${words.principal} cambió. Lea antes la versión nueva.`,
  alreadyAccepted: words =>
    `Esta versión del borrador de ${words.principal} ya está aceptada. Falta que acepten las demás partes, o una versión nueva.`,
  rowKnown: words =>
    `Ya se sabe cuánto vale ${words.issue} para ${words.principal}. Puede sondearse otro tema.`,
  notHolder: words =>
    `${words.measure}: la sostiene ${words.principal}. Solo quien la sostiene puede moverla.`,
  measureBusy: words =>
    `${words.measure}: medida ${words.status}. Se puede advertir de ella si está inactiva, y anunciarla si está inactiva o advertida.`,
  announcedTwice: words =>
    `${words.measure}: ya se anunció dos veces, lo más que permite una partida. Lo anunciado todavía puede escalarse, aplicarse, suspenderse o retirarse.`,
  measureNotThreatening: words =>
    `${words.measure}: medida ${words.status}. Hace falta una medida anunciada o en vigor.`,
  measureNotStanding: words =>
    `${words.measure}: medida ${words.status}. Solo se retira una medida anunciada, en vigor o suspendida.`,
  notAnnounced: () => 'Solo se aplica una medida anunciada. Primero hay que anunciarla.',
  highestLevel: words => `${words.measure}: ya está en su nivel más alto. No puede subir más.`,
  badUntil: words =>
    `Una suspensión dura hasta una ronda entre la ${words.from} y la ${words.to}. Elija una de ellas.`,
  notOwner: words =>
    `«${words.line}» es una línea de ${words.principal}. Solo esa parte puede declararla o matizarla.`,
  alreadyDeclared: words => `«${words.line}» ya está declarada. Para retirarla hay que matizarla.`,
  notDeclared: words => `«${words.line}» no está declarada. Solo se matiza una línea declarada.`,
  notDoer: words =>
    words.doer === ''
      ? `${words.issue}: ninguna parte puede cumplirlo sola. Hace falta un acuerdo.`
      : `${words.issue}: solo ${words.doer} puede actuar por su cuenta. Las demás partes necesitan un acuerdo.`,
  notPayable: words =>
    words.payable === ''
      ? `${words.issue}: nada puede cumplirse por adelantado. Hace falta un acuerdo.`
      : `${words.issue}: este paso requiere un acuerdo. Por adelantado: ${words.payable}.`,
  alreadyPaid: words =>
    `${words.issue}: ${words.paid} ya se cumplió. Solo un paso mayor sería un nuevo anticipo.`,
  noRelease: () => 'En esta ronda no salen cifras. Hace falta una ronda con publicación de datos.',
  alreadyPublished: () => 'Las cifras de esta ronda ya son públicas. Puede usarse la próxima publicación.',
  ralliesSpent: words =>
    `Ya no quedan convocatorias: son ${words.times} por partida. El Apoyo todavía puede venir de la Imagen y del acuerdo.`,
  nothingToDenounce: words =>
    `No hay amenaza que denunciar. ${words.principal} no tiene ninguna medida anunciada o en vigor contra esta parte.`,
  walkedOutBefore: () => 'Esta parte ya se levantó de la mesa. Solo puede hacerlo una vez por partida.',
  tooLateToWalkOut: words =>
    `Levantarse de la mesa es posible hasta la ronda ${words.round}. Ya es tarde para hacerlo.`,
  cannotSnapBack: () =>
    'Los términos del acuerdo no permiten que la medida vuelva. Puede darse una prórroga.',
} satisfies Readonly<Record<RefusalCode, (words: RefusalWords) => string>>;
