import { receiptsEs } from './debriefReceipts.es.ts';
import { tacticsEs } from './debriefTactics.es.ts';
import type { DebriefWording } from './debriefTexts.ts';

const PLACES = {
  frontier: 'en la frontera',
  inside: 'apenas por dentro de la frontera',
  farInside: 'muy por dentro de la frontera',
} as const;

/** Si otro texto habría pasado las votaciones. */
const voted = (passes: boolean) =>
  passes ? 'Habría pasado todas las votaciones.' : 'No habría pasado todas las votaciones.';

export const debriefEs: DebriefWording = {
  headline: {
    deal: ({ date, place }) => `Un acuerdo el ${date}, ${PLACES[place]}`,
    deadline: ({ date }) => `Sin acuerdo: la última fecha pasó el ${date}`,
    failedVote: ({ date }) => `Sin acuerdo: la votación del último llamado fracasó el ${date}`,
    snappedBack: ({ measure }) => `Después volvió una medida: ${measure}.`,
    below: ({ sides }) =>
      `El día en que empezaron las pláticas, este texto valía menos que no tener acuerdo para: ${sides}.`,
    left: ({ gains, passes }) => `Había un texto que daba más: ${gains}. ${voted(passes)}`,
    nothingLeft: 'Ningún otro texto daba más a alguien sin perjudicar a otra parte ni cruzar una línea más.',
    betterThanNone: ({ gains, passes }) =>
      `Había un texto mejor que no tener acuerdo: ${gains}. ${voted(passes)}`,
    nothingBetter: 'Ningún texto era para todas las partes mejor que no tener acuerdo.',
    ratifiable: ({ count, sampled }) =>
      sampled
        ? `Al final, ${count} de los textos examinados habrían pasado todas las votaciones.`
        : `Al final, ${count} textos habrían pasado todas las votaciones.`,
    gain: ({ side, points }) => `${side} ${points}`,
    dots: ({ count, sampled, sides }) =>
      `${
        sampled === null
          ? `Cada punto es uno de los ${count} acuerdos posibles`
          : `Cada punto es uno de ${sampled} acuerdos sacados de ${count}: son demasiados para verlos todos`
      }; el campo claro pasaría en ${sides === 2 ? 'ambas capitales' : `las ${sides} capitales`}.`,
    axes: ({ across, up }) =>
      `El plano muestra a dos de las partes, ${across} y ${up}. La línea es lo que nada supera para estas dos solas; puede quedar más allá de lo que firmarían las demás.`,
  },
  tactics: tacticsEs,
  lines: {
    ends: {
      held: 'sostenida',
      reinterpreted: 'cruzada con fórmula de salida',
      crossed: 'cruzada',
      private: 'quedó en privado',
    },
    never: 'nunca',
    tested: ({ date, by }) => `puesta a prueba el ${date} por ${by}`,
    crossings: count =>
      count === 0
        ? 'ningún borrador ajeno la cruzó'
        : count === 1
          ? 'un borrador ajeno la cruzó'
          : `${count} borradores ajenos la cruzaron`,
    softened: ({ date }) => `matizada el ${date}`,
    noCost: 'nada',
    cost: ({ approval, face }) =>
      [approval === null ? '' : `aprobación ${approval}`, face === null ? '' : `Imagen ${face}`]
        .filter(Boolean)
        .join(', '),
  },
  threats: {
    steps: {
      warned: 'advertida en privado',
      stood: 'vigente desde antes de las pláticas',
      announced: 'anunciada',
      escalated: 'escalada',
      carriedOut: 'aplicada',
      tookEffect: 'en vigor al llegar su fecha',
      suspended: 'suspendida',
      resumed: 'otra vez en vigor',
      withdrawn: 'retirada',
      lifted: 'levantada por el acuerdo',
      snappedBack: 'reactivada tras un incumplimiento',
      keptAtEnd: 'cumplida con la ruptura',
      lapsed: 'extinguida con las pláticas',
    },
    ends: {
      kept: 'cumplida',
      covered: 'soltada, cubierta',
      uncovered: 'soltada, sin cubrir',
      lifted: 'levantada por el acuerdo',
      hanging: 'todavía pendiente',
      lapsed: 'nunca hecha pública',
    },
    uncovered: ({ points }) => `${points} de la apuesta quedaron sin cubrir`,
    covered: 'la apuesta estaba cubierta',
    effect: ({ face, credibility }) => `Imagen ${face}, Credibilidad ${credibility}`,
    none: 'Nadie amenazó a nadie.',
    promise: ({ checkpoint, effort, kept, met }) =>
      `${checkpoint}: ${effort}; ${kept ? 'se cumplió lo prometido' : 'menos de lo prometido'}, la meta ${met ? 'se alcanzó' : 'no se alcanzó'}.`,
  },
  marks: {
    warn: 'advertencia privada',
    threaten: 'medida anunciada',
    escalate: 'medida escalada',
    carryOut: 'medida aplicada',
    takeEffect: 'medida en vigor',
    resume: 'medida reanudada',
    suspend: 'medida suspendida',
    withdraw: 'medida retirada',
    declare: 'línea roja declarada',
    lineTested: 'línea roja a prueba',
    soften: 'línea roja matizada',
    call: 'llamada',
    walkOut: 'salida de la mesa',
    downPayment: 'anticipo',
    gesture: 'gesto',
    rally: 'convocatoria',
    denounce: 'denuncia',
    publish: 'cifras publicadas',
    leak: 'filtración',
    event: 'suceso',
    rejected: 'votación perdida',
    ratified: 'firma',
    annexLeak: 'anexo filtrado',
    snapBack: 'vuelve la medida',
    breakdown: 'ruptura',
  },
  reading: {
    verdicts: {
      none: 'No se estimó ninguna probabilidad, así que no hay qué comparar.',
      few: 'Muy pocos pronósticos para juzgar.',
      well: 'La otra parte se leyó bien.',
      fairly: 'La otra parte se leyó mejor que con una moneda al aire, pero con errores.',
      poorly: 'La otra parte se leyó peor que con una moneda al aire.',
    },
    brier: ({ score, base }) =>
      `Error cuadrático medio: ${score}. Una moneda obtiene 0.25; saber solo con qué frecuencia se cumplió habría dado ${base}.`,
    bias: ({ points, way }) =>
      way === 'even'
        ? 'En conjunto, las probabilidades no fueron ni altas ni bajas de más.'
        : way === 'hopeful'
          ? `En conjunto, las probabilidades fueron demasiado altas, por ${points}.`
          : `En conjunto, las probabilidades fueron demasiado bajas, por ${points}.`,
    what: 'Cada probabilidad estimada se compara con lo que pasó: 1 si se cumplió, 0 si no. El promedio de las diferencias al cuadrado es la puntuación de Brier; 0 es perfecto.',
    reference:
      'Brier 1950, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78.',
  },
  receipts: receiptsEs,
};
