import type { RefusalCode } from '../rules/index.ts';
import { quotedEs as quoted } from './text.ts';
import type { RefusalWords } from './types.ts';

/** Por qué una jugada no es posible y qué lo cambiaría: en una tarjeta cabe la primera frase, que nombra poco. */
export const refusalsEs = {
  over: () => 'La negociación terminó. Con otra semilla empieza una partida nueva.',
  notYourTurn: () => 'No es el turno de esta parte. Podrá jugar cuando le toque.',
  wrongPhase: () => 'Esta jugada corresponde a otra fase de la negociación.',
  roomUsed: () => 'La jugada de sala de este turno ya se usó. Habrá otra en el turno siguiente.',
  roomClosed: () =>
    'Alguien se levantó de la mesa y la sala está cerrada en esta ronda. Se abre de nuevo en la siguiente.',
  podiumUsed: () => 'La jugada de atril de este turno ya se usó. Habrá otra en el turno siguiente.',
  badField: words =>
    `La jugada no tiene un valor válido en ${quoted(words.field)}. Escriba uno de los que admite ese campo.`,
  belowPaid: words =>
    `${words.issue}: ${words.paid} ya se cumplió y no tiene vuelta atrás. Elija esa posición o una mayor.`,
  tooManyCovers: words => `Un borrador lleva a lo más ${words.most} fórmulas de salida. Quite una.`,
  channelClosed: words =>
    `El canal reservado está cerrado. Con ${words.principal} lo abre una llamada, o una confianza media de ${words.trust}.`,
  channelBurned: words =>
    `Una filtración quemó el canal. Con ${words.principal} se abre otra vez después de la ronda ${words.until}, con una llamada o con confianza.`,
  noDraft: words => `Falta un borrador de ${words.principal}. Primero tiene que presentar uno.`,
  draftChanged: words => `El borrador cambió. Lea antes la versión nueva de ${words.principal}.`,
  alreadyAccepted: words =>
    `Esta versión ya está aceptada. Al borrador de ${words.principal} le falta que acepten las demás partes, o una versión nueva.`,
  rowKnown: words =>
    `Ya se sabe cuánto vale ${words.issue} para ${words.principal}. Puede sondearse otro tema.`,
  notHolder: words =>
    `La sostiene ${words.principal}. ${words.measure}: solo quien la sostiene puede moverla.`,
  measureBusy: words =>
    `Medida ${words.status}. ${words.measure}: se puede advertir de ella si está inactiva, y anunciarla si está inactiva o advertida.`,
  announcedTwice: words =>
    `Ya se anunció dos veces. ${words.measure}: es lo más que permite una partida. Lo anunciado todavía puede escalarse, aplicarse, suspenderse o retirarse.`,
  measureNotThreatening: words =>
    `Medida ${words.status}. ${words.measure}: hace falta que esté anunciada o en vigor.`,
  measureNotStanding: words =>
    `Medida ${words.status}. ${words.measure}: solo se retira si está anunciada, en vigor o suspendida.`,
  notAnnounced: () => 'Solo se aplica una medida anunciada. Primero hay que anunciarla.',
  highestLevel: words => `Ya está en su nivel más alto. ${words.measure}: no puede subir más.`,
  badUntil: words =>
    `Una suspensión dura hasta una ronda entre la ${words.from} y la ${words.to}. Elija una de ellas.`,
  notOwner: words =>
    `Es una línea de ${words.principal}. ${quoted(words.line)}: solo esa parte puede declararla o matizarla.`,
  alreadyDeclared: words =>
    `La línea ya está declarada. ${quoted(words.line)}: para retirarla hay que matizarla.`,
  notDeclared: words =>
    `La línea no está declarada. ${quoted(words.line)}: solo se matiza una línea declarada.`,
  notDoer: words =>
    words.doer === ''
      ? `Nadie puede cumplirlo por su cuenta. ${words.issue}: hace falta un acuerdo.`
      : `Solo puede cumplirlo ${words.doer}. ${words.issue}: las demás partes necesitan un acuerdo.`,
  notPayable: words =>
    words.payable === ''
      ? `Nada se puede anticipar. ${words.issue}: hace falta un acuerdo.`
      : `Este paso requiere un acuerdo. ${words.issue}, por adelantado: ${words.payable}.`,
  alreadyPaid: words =>
    `Ya se cumplió. ${words.issue}, ${words.paid}: solo un paso mayor sería un nuevo anticipo.`,
  noRelease: () => 'En esta ronda no salen cifras. Hace falta una ronda con publicación de datos.',
  alreadyPublished: () => 'Las cifras de hoy ya son públicas. Puede usarse la próxima publicación.',
  ralliesSpent: words =>
    `Ya no quedan convocatorias. Son ${words.times} por partida; el Apoyo todavía puede venir de la Imagen y del acuerdo.`,
  nothingToDenounce: words =>
    `No hay amenaza que denunciar. ${words.principal} no tiene ninguna medida anunciada o en vigor contra esta parte.`,
  walkedOutBefore: () => 'Esta parte ya se levantó de la mesa. Solo puede hacerlo una vez por partida.',
  tooLateToWalkOut: words => `Ya es tarde para levantarse. Es posible hasta la ronda ${words.round}.`,
  cannotSnapBack: () =>
    'Los términos del acuerdo no permiten que la medida vuelva. Puede darse una prórroga.',
} satisfies Readonly<Record<RefusalCode, (words: RefusalWords) => string>>;
