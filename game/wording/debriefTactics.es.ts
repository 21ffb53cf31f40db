import type { TacticId } from '../analysis/debrief/tactics.ts';
import { tacticsEn } from './debriefTactics.en.ts';
import type { TacticWording } from './debriefTexts.ts';
import { quotedEs as quoted } from './text.ts';

const times = (count: number) => (count === 1 ? 'una vez' : `${count} veces`);

/** Las obras se citan con su título original. */
const referenceOf = (id: TacticId) =>
  tacticsEn[id].reference.replaceAll(' & ', ' y ').replace('chapter', 'capítulo');

export const tacticsEs: Readonly<Record<TacticId, TacticWording>> = {
  anchoring: {
    name: 'Anclaje',
    lines: [
      'Una primera oferta cercana a lo mejor para uno mismo atrae hacia sí lo que sigue.',
      'Puede ganar terreno; si la otra parte nunca podría firmarla, también cuesta rondas.',
    ],
    seen: ({ by, to, points, theirs }) =>
      `${by} abrió con un borrador que le valía ${points} y a ${to} ${theirs}, menos que no tener acuerdo.`,
    reference: referenceOf('anchoring'),
  },
  logrolling: {
    name: 'Intercambio de concesiones',
    lines: [
      'Cada parte cede en lo que le importa menos y toma en lo que le importa más.',
      'Agranda el acuerdo para ambas; exige saber, o adivinar, qué es lo que más quiere la otra.',
    ],
    seen: ({ by, to, points, theirs, gave, took }) =>
      `${by} cedió en ${gave} y tomó en ${took}: ${points} puntos más para sí y ${theirs} para ${to}.`,
    reference: referenceOf('logrolling'),
  },
  reciprocalConcession: {
    name: 'Concesión recíproca',
    lines: [
      'Una parte cede y la otra responde con un paso propio.',
      'Los pasos que tienen respuesta cuestan menos Imagen y dan confianza para los siguientes.',
    ],
    seen: ({ by, to, count, points }) =>
      `${by} respondió a una concesión de ${to}: ${count} pasos seguidos, ${points} puntos en la estimación pública.`,
    reference: referenceOf('reciprocalConcession'),
  },
  salami: {
    name: 'Táctica del salami',
    lines: [
      'Rebanadas delgadas: ninguna basta para romper las pláticas, y juntas son mucho.',
      'Quien las entrega puede pedir algo a cambio antes de la siguiente.',
    ],
    seen: ({ by, to, count, points }) =>
      `${to} cedió ${times(count)}, ${points} puntos en la estimación pública, mientras ${by} no cedió nada.`,
    reference: referenceOf('salami'),
  },
  deadlineConcession: {
    name: 'Concesión de última hora',
    lines: [
      'Buena parte de lo que se cede se cede al final.',
      'Esperar muestra firmeza; tampoco deja tiempo para un texto mejor ni para otra votación.',
    ],
    seen: ({ by, points }) =>
      `${by} guardó para la última fecha al menos la mitad de todo lo que cedió: ${points} puntos en la estimación pública.`,
    reference: referenceOf('deadlineConcession'),
  },
  goldenBridge: {
    name: 'Puente de oro',
    lines: [
      'Dar a la otra parte algo con lo que pueda decir que sí en casa sin perder Imagen.',
      'Suele costar poco y a la otra parte puede importarle más que otro punto.',
    ],
    seen: ({ by, to, cover, points }) =>
      `${by} puso ${quoted(cover)} en su borrador; quitó ${points} de lo que firmar costaría en casa a ${to}.`,
    reference: referenceOf('goldenBridge'),
  },
  brinkmanship: {
    name: 'Política del borde del abismo',
    lines: [
      'Elevar el riesgo de una pérdida para ambos cuando queda poco tiempo.',
      'Funciona si la otra parte cede primero, y daña a ambas si ninguna lo hace.',
    ],
    seen: ({ by, to, measure, points, theirs }) =>
      `En el último tercio de las pláticas ${by} aumentó la presión (${measure}): en una ruptura costaría a ${to} ${theirs} puntos y a ${by} ${points}.`,
    reference: referenceOf('brinkmanship'),
  },
  coveredRetreat: {
    name: 'Retirada cubierta',
    lines: [
      'Soltar una amenaza cuando ya hay bastante que mostrar a cambio.',
      'Un público que ve una razón para cambiar de rumbo castiga poco o nada.',
    ],
    seen: ({ by, measure, points }) =>
      `${by} soltó la medida (${measure}) cuando toda su apuesta de ${points} estaba cubierta.`,
    reference: referenceOf('coveredRetreat'),
  },
  uncoveredFold: {
    name: 'Marcha atrás sin cubrir',
    lines: [
      'Soltar una amenaza pública con muy poco que mostrar a cambio.',
      'El público propio lo nota, y la siguiente amenaza se cree menos.',
    ],
    seen: ({ by, measure, points }) =>
      `${by} soltó la medida (${measure}) con ${points} puntos de la apuesta sin cubrir.`,
    reference: referenceOf('uncoveredFold'),
  },
  tyingHands: {
    name: 'Atarse las manos',
    lines: [
      'Declarar una línea en público para que ceder en ella salga caro en casa.',
      'Hace creíble la negativa y quita un margen que puede hacer falta después.',
    ],
    seen: ({ by, line, held }) =>
      `${by} declaró ${quoted(line)}${held ? ' y la sostuvo hasta el final.' : ', y el acuerdo la cruza.'}`,
    reference: referenceOf('tyingHands'),
  },
  privateWarning: {
    name: 'Advertencia privada',
    lines: [
      'Amenazar sin público, para que cualquiera de las partes pueda ceder sin ser vista.',
      'Ofende menos y compromete menos que una amenaza pública.',
    ],
    seen: ({ by, to, measure, held }) =>
      `${by} advirtió en privado a ${to} (${measure})${held ? ' y nunca lo dijo en público.' : ' antes de que se dijera en público.'}`,
    reference: referenceOf('privateWarning'),
  },
  costlySignal: {
    name: 'Señal costosa',
    lines: [
      'Hacer algo que no pagaría quien no va en serio.',
      'Levantarse de la mesa muestra firmeza porque cuesta confianza y una ronda de pláticas.',
    ],
    seen: ({ by }) => `${by} se levantó de la mesa y la sala quedó cerrada una ronda.`,
    reference: referenceOf('costlySignal'),
  },
  reverberation: {
    name: 'Reverberación',
    lines: [
      'Hablar al público de la otra parte para que a su gobierno le cueste menos soltar.',
      'También puede unir a ese público contra quien habla.',
    ],
    seen: ({ by, to, measure, points }) =>
      `${by} denunció en público a ${to}: ${points} más de crédito que ${to} podía mostrar por soltar la medida (${measure}).`,
    reference: referenceOf('reverberation'),
  },
  backChannel: {
    name: 'Canal reservado',
    lines: [
      'Hablar fuera de la vista de los públicos, con enviados o borradores discretos.',
      'Libera lo que se puede decir; si se filtra, cuesta Imagen y cierra el canal.',
    ],
    seen: ({ by, to, count, leaked }) =>
      `${by} usó el canal reservado ${times(count)}${to === '' ? '' : ` con ${to}`}${leaked ? '; se filtró.' : '; nada se filtró.'}`,
    reference: referenceOf('backChannel'),
  },
  unilateralInitiative: {
    name: 'Iniciativa unilateral',
    lines: [
      'Un primer paso que nadie pidió, dado en público para invitar a otro.',
      'Si tiene respuesta, abre una espiral de confianza; si no, fue un regalo.',
    ],
    seen: ({ by, gave, returned }) =>
      `${by} dio el primer paso${gave === '' ? ' con un gesto' : ` con un anticipo en ${gave}`}; ${returned ? 'tuvo respuesta antes de terminar la ronda siguiente.' : 'no tuvo respuesta antes de terminar la ronda siguiente.'}`,
    reference: referenceOf('unilateralInitiative'),
  },
};
