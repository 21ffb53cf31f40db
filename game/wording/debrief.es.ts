import { receiptsEs } from './debriefReceipts.es.ts';
import { tacticsEs } from './debriefTactics.es.ts';
import type { DebriefWording } from './debriefTexts.ts';

const PLACES = {
  frontier: 'en la frontera de Pareto',
  inside: 'cerca de la frontera de Pareto',
  farInside: 'lejos de la frontera de Pareto',
} as const;

export const debriefEs: DebriefWording = {
  headline: {
    deal: ({ date, place, priced }) =>
      `Un acuerdo el ${date}, ${PLACES[place]}${priced === 0 ? '' : priced === 1 ? ', salvo el precio de su fórmula de salida' : ', salvo el precio de sus fórmulas de salida'}`,
    deadline: ({ date }) => `Sin acuerdo: la última fecha pasó el ${date}`,
    failedVote: ({ date, side, by }) =>
      `Sin acuerdo: en el último llamado, ${date}, la opinión pública de ${side} dijo que no, a ${by} de su umbral`,
    failedVotes: ({ date, refusals }) =>
      `Sin acuerdo: en el último llamado, ${date}, dijeron que no las opiniones públicas: ${refusals}`,
    refusal: ({ side, by }) => `${side} por ${by}`,
    snappedBack: ({ measure }) => `Después volvió una medida: ${measure}.`,
    below: ({ sides }) => `Al firmarse valía menos que no tener acuerdo para: ${sides}.`,
    when: ({ round, rounds, failedVotes, isDeal }) =>
      [
        ...(isDeal ? [`Firmado en la ronda ${round} de ${rounds}.`] : []),
        ...(failedVotes === 0
          ? []
          : [
              failedVotes === 1
                ? 'En el camino se perdió una votación.'
                : `En el camino se perdieron ${failedVotes} votaciones.`,
            ]),
      ].join(' '),
    ratifiable: ({ count, isOne, all, isSample, isDeal, covers }) => {
      const texts = isSample ? `los ${all} textos examinados` : `los ${all} textos posibles`;
      const day = isDeal ? 'Ese día' : 'Al final';
      const without = covers === 'none' ? '' : `${count === null ? '' : ', aun'} sin fórmula de salida`;
      return count === null
        ? `${day}, ninguno de ${texts} habría pasado todas las votaciones${without}${covers === 'help' ? '; con la adecuada, algunos sí' : ''}.`
        : `${day}, ${count} de ${texts} ${isOne ? 'habría' : 'habrían'} pasado todas las votaciones${without}.`;
    },
    dots: ({ count, sampled }) =>
      sampled === null
        ? `Cada punto es uno de los ${count} acuerdos posibles.`
        : `Cada punto es uno de ${sampled} acuerdos sacados de ${count}: son demasiados para verlos todos.`,
    field: ({ sides, passing, hasCovers }) =>
      passing === 0
        ? `Ninguno se habría aprobado en todas las capitales${hasCovers ? ' sin fórmula de salida' : ''}.`
        : `${passing === 1 ? 'El del campo claro se habría' : 'Los del campo claro se habrían'} aprobado en ${sides === 2 ? 'ambas capitales' : `las ${sides} capitales`}${hasCovers ? ', aun sin fórmula de salida' : ''}.`,
    axes: ({ across, up }) =>
      `El plano muestra a dos de las partes, ${across} y ${up}. La línea es lo que nada supera para estas dos solas; puede quedar más allá de lo que firmarían las demás.`,
  },
  tactics: tacticsEs,
  lines: {
    ends: {
      held: 'sostenida',
      reinterpreted: 'el acuerdo la cruza, con fórmula de salida',
      crossed: 'el acuerdo la cruza',
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
    undeclared: 'no estaba declarada',
    noCost: 'nada',
    free: 'nada: sin declarar y solo una postura',
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
