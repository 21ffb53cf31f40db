import type { Cause } from '../rules/index.ts';
import { formatOf } from './format.ts';
import type { EventEffect, LogWording } from './logFacts.ts';
import { quotedEs as quoted } from './text.ts';

const { number } = formatOf('es');

/** "primera", "segunda"…: todo lo que el registro cuenta por orden es femenino, salvo el gesto. */
const nth = (count: number) => ['primera', 'segunda', 'tercera'][count - 1] ?? `${number(count, 0)}.ª`;
const nthMasculine = (count: number) => ['primer', 'segundo', 'tercer'][count - 1] ?? `${number(count, 0)}.º`;

function effectText(effect: EventEffect): string {
  switch (effect.change) {
    case 'notice':
      return `Si se anuncia desde ahora, ${quoted(effect.measure)} entra en vigor el ${effect.date}, o una ronda después del anuncio si eso es más tarde.`;
    case 'nextRally':
      return `La próxima vez que ${effect.of} convoque a su gente: Impulso ${effect.by}.`;
    case 'row':
      return `Cuánto vale ${quoted(effect.issue)} para ${effect.of}: ahora lo sabe ${effect.to}.`;
  }
}

/** Qué pasó. Las acciones callan su sujeto: el renglón lo nombra antes. */
export const logEs: LogWording = {
  table: ({ first, quiet, draft }) =>
    `presentó ${first ? 'su primer borrador' : 'un borrador'}${quiet ? ' con discreción' : ''}: ${draft}.`,
  accept: ({ of }) => `aceptó el borrador de ${of}.`,
  call: ({ to, count }) => `llamó a ${to} (${nth(count)} llamada).`,
  soundOut: ({ of, issue }) =>
    `sondeó a ${of} sobre ${issue}. Ambos lados saben ahora cuánto vale para el otro.`,
  warn: ({ target, measure, level }) => `advirtió en privado a ${target}: ${measure} (${level}).`,
  walkOut: ({ round }) => `se levantó de la mesa. La sala estará cerrada en la ronda ${number(round)}.`,
  threaten: ({ target, measure, level, date }) =>
    `anunció una medida contra ${target}: ${measure}, ${level}, con efecto el ${date}.`,
  escalate: ({ measure, level }) => `escaló una medida: ${measure}, ahora ${level}.`,
  carryOut: ({ measure, level }) => `puso en vigor una medida: ${measure}, ${level}.`,
  suspend: ({ measure, date }) => `suspendió una medida hasta el ${date}: ${measure}.`,
  withdraw: ({ measure }) => `retiró una medida: ${measure}.`,
  declare: ({ line, weight }) => `declaró la línea roja ${quoted(line)} (peso ${weight}).`,
  soften: ({ line }) => `matizó la línea roja ${quoted(line)}.`,
  downPayment: ({ issue, position }) => `dio un anticipo en ${issue}: ${position}.`,
  gesture: ({ to, count }) => `tuvo un gesto con ${to} (su ${nthMasculine(count)} gesto).`,
  publish: ({ trend }) =>
    trend === 'better'
      ? 'publicó las cifras más recientes: mejoran más de 5\u00a0% desde el inicio de las pláticas.'
      : trend === 'worse'
        ? 'publicó las cifras más recientes: empeoran más de 5\u00a0% desde el inicio de las pláticas.'
        : 'publicó las cifras más recientes: sin cambio claro desde el inicio de las pláticas.',
  rally: ({ count, round }) =>
    `convocó a la unidad en casa (${nth(count)} vez). Hasta el final de la ronda ${number(round)}, ceder le cuesta el doble de Imagen.`,
  denounce: ({ of, count }) => `denunció la amenaza de ${of} (${nth(count)} vez).`,
  readout: ({ tone, text }) => `dio su versión. ${tone}: ${quoted(text)}`,
  sealed: () => 'tiene lista su versión. Saldrá junto con las demás.',
  contradicted: ({ gap, chance }) =>
    `recibió un desmentido público. Distancia entre lo que presumió y los hechos: ${gap}; probabilidad de que ocurriera: ${chance}.`,
  endTurn: () => 'terminó su turno.',
  decline: () => 'declinó todos los borradores en el último llamado.',
  effort: ({ effort }) => `eligió su esfuerzo: ${effort}.`,
  verdict: ({ verdict }) =>
    verdict === 'extend'
      ? 'dio una prórroga tras el incumplimiento.'
      : 'reactivó la medida tras el incumplimiento.',
  moved: ({ way, matched }) =>
    way === 'closer'
      ? `cedió a la vista de todos${matched ? ', como antes la otra parte' : ''}.`
      : way === 'away'
        ? 'retrocedió: según la estimación pública, su texto entero le vale más que el anterior.'
        : 'llevó un texto con el que, a ojos del público, ni cede ni gana terreno.',
  lineTested: ({ line, owner }) =>
    `puso a prueba la línea declarada ${quoted(line)} de ${owner} con un borrador que la cruza.`,
  leak: ({ from, with: other }) =>
    from === 'table'
      ? `Se filtró un borrador discreto. El canal con ${other} quedó quemado.`
      : `Se filtró un contacto reservado. El canal con ${other} quedó quemado.`,
  dawn: ({ round, date }) => `Amanece la ronda ${number(round)}, ${date}.`,
  harm: ({ measure, level, target, holder }) =>
    `${measure} (${level}), en vigor: daña a ${target}, y también a ${holder}.`,
  takeEffect: ({ measure, level }) => `${measure} (${level}): llegó su fecha y entra en vigor.`,
  resume: ({ measure, level }) => `${measure} (${level}): terminó la suspensión y vuelve a estar en vigor.`,
  event: ({ name, text, effects }) => [`${name}. ${text}`, ...effects.map(effectText)].join(' '),
  ownVote: ({ approval, mood, bar, margin, passed }) =>
    passed
      ? `en casa, la aprobación de ${approval} y el ánimo del día (${mood}) alcanzan el umbral de ${bar}. Pasa por ${margin}.`
      : `en casa, la aprobación de ${approval} y el ánimo del día (${mood}) no alcanzan el umbral de ${bar}. Le faltan ${margin}.`,
  vote: ({ author, passed, failed }) =>
    failed === ''
      ? `El borrador de ${author} se votó y pasó en todas partes.`
      : passed === ''
        ? `El borrador de ${author} se votó y no pasó en ninguna parte: ${failed}.`
        : `El borrador de ${author} se votó. Pasó: ${passed}. No pasó: ${failed}.`,
  rejected: ({ failed }) =>
    `No se ratifica. No pasó en casa: ${failed}. Todos los borradores quedan sin efecto.`,
  ratified: ({ author, draft }) => `Ratificado, sobre el borrador de ${author}: ${draft}.`,
  checkpoint: ({ name, value, target, unit, met }) =>
    `${name}: ${value} (${unit}), meta ${target}. ${met ? 'Cumplida.' : 'No cumplida.'}`,
  annexLeak: ({ cover }) => `${quoted(cover)} se hizo público. Ahora se ve lo que cubría.`,
  snapBack: ({ measure }) => `Vuelve la medida: ${measure}.`,
  breakdown: ({ why }) =>
    why === 'deadline'
      ? 'Las pláticas se rompen: pasó la última fecha sin acuerdo.'
      : 'Las pláticas se rompen: fracasó la votación del último llamado.',
};

/** La regla detrás de un cambio en los medidores. */
export const causesEs = {
  call: 'Una llamada da confianza, cada vez menos; quien llama cede un poco de Imagen.',
  sounding: 'Decirse cuánto vale un tema da confianza.',
  warning: 'Una advertencia privada cuesta confianza, pero menos que una pública.',
  walkOut: 'Levantarse de la mesa muestra firmeza y cuesta confianza.',
  announcement:
    'Una amenaza pública muestra fuerza, compromete a quien la hace, ofende y une a su destinatario.',
  anticipation: 'Una amenaza creíble duele antes de cumplirse.',
  escalation: 'Subir de nivel aumenta lo que está en juego y ofende.',
  keptWord: 'A quien cumple su palabra se le cree la próxima vez.',
  uncoveredExit: 'Dar marcha atrás sin bastante que mostrar cuesta Imagen y Credibilidad.',
  coveredExit: 'Con bastante que mostrar, soltar no es una derrota.',
  exit: 'Soltar una amenaza da confianza y alivia a su destinatario.',
  halvedStake: 'Una suspensión reduce a la mitad la apuesta y el crédito.',
  endedStake: 'Una medida retirada no deja apuesta ni crédito.',
  concession: 'Ceder gana confianza; a la vista de todos cuesta Imagen.',
  matchedConcession: 'Ceder cuesta menos Imagen cuando otra parte hizo lo mismo.',
  openConcession: 'Quien sostiene la medida puede mostrar a su público lo que se cedió a la vista.',
  retreat: 'Retroceder cuesta confianza.',
  lineTested:
    'Un borrador que cruza una línea declarada permite a su dueño mostrar firmeza y cuesta confianza.',
  leak: 'Un contacto filtrado parece debilidad.',
  downPayment: 'Cumplir antes del acuerdo da confianza y algo que mostrar a la otra parte; cuesta Imagen.',
  gesture: 'El respeto en público da Imagen a la otra parte y cuesta un poco de la propia.',
  declaration: 'Una línea declarada reduce el margen para un acuerdo.',
  softening: 'Retirar una palabra pública cuesta Imagen.',
  publication: 'Las cifras se juzgan por lo que muestran.',
  rally: 'Una convocatoria sube el apoyo por unos días y alarma a las demás partes.',
  denunciation:
    'Denunciar una amenaza gana aplausos en casa y hace menos costoso que la otra parte la suelte.',
  fading: 'El impulso pierde 1 cada ronda.',
  standing: 'El Apoyo sigue despacio a la Imagen.',
  settling: 'La Imagen tiende a volver a 50.',
  relaxation: 'La Tensión se disipa mientras nadie amenaza.',
  harm: 'Una medida en vigor daña a ambos lados cada ronda.',
  event: 'Las noticias del día.',
  failedVote: 'Un texto que no pasa en casa cuesta Imagen y la confianza de las demás partes.',
  uncoveredStake: 'Un acuerdo que levanta la medida propia sin bastante que mostrar cuesta Imagen.',
  crossedLine: 'Firmar más allá de la línea propia cuesta Imagen.',
  breakdown: 'Volver a casa sin acuerdo cuesta Imagen.',
  effort: 'Cumplir lo prometido cuesta apoyo en casa.',
  certified: 'Una prueba superada acredita a ambos lados.',
  extended: 'La paciencia da un poco de confianza y recibe críticas en casa.',
  snapBack: 'Una medida que vuelve cumple una palabra y rompe un puente.',
  generosity: 'Reconocer a la otra parte en público le da Imagen y gana su confianza.',
  boast: 'La victoria que se presume en casa se le quita a la otra parte, que no lo olvida.',
  contradiction: 'Presumir lo que los hechos no respaldan se vuelve contra quien lo hizo.',
  annexLeak: 'Un secreto que sale a la luz cuesta lo que había ahorrado.',
} satisfies Readonly<Record<Cause, string>>;
