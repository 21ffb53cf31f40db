import { formatOf } from './format.ts';
import { quotedEs as quoted } from './text.ts';
import type { TermWording } from './types.ts';

const { number } = formatOf('es');

/** Nombres de las cosas del juego en español. */
export const termsEs: TermWording = {
  meters: {
    support: { name: 'Apoyo', means: 'cuántos respaldan en casa; de 0 a 100' },
    boost: {
      name: 'Impulso',
      means: 'apoyo de una convocatoria; cuenta al votar, pierde 1 por ronda y no da puntos',
    },
    face: { name: 'Imagen', means: 'el prestigio ante la opinión propia; de 0 a 100' },
    credibility: {
      name: 'Credibilidad',
      means: 'cuánto creen los demás en las amenazas propias; de 0 a 100',
    },
    strain: {
      name: 'Tensión',
      means: 'el dolor que causan las medidas en contra; hace bienvenido el alivio; de 0 a 100',
    },
    trust: {
      name: 'Confianza',
      means: 'cuánto confía una parte en otra; de 0 a 100, distinta en cada sentido',
    },
    stake: { name: 'Apuesta', means: 'lo que se prometió a la opinión propia al anunciar una medida' },
    credit: {
      name: 'Crédito',
      means: 'lo que se puede mostrar a la opinión propia a cambio de soltar la medida',
    },
  },
  venues: {
    room: 'sala',
    podium: 'atril',
    turn: 'turno',
    readout: 'versión',
    lastCall: 'último llamado',
    implementation: 'ejecución',
  },
  bands: { low: 'baja', middle: 'media', high: 'alta' },
  charts: {
    phase: {
      briefing: 'carpeta',
      dawn: 'amanecer',
      turn: 'turno',
      dusk: 'anochecer',
      lastCall: 'último llamado',
      ratification: 'ratificación',
      readout: 'versiones',
      implementation: 'ejecución',
      debrief: 'balance',
    },
    draft: {
      none: 'ninguno todavía',
      standing: 'vigente',
      agreed: 'acordado',
      ratified: 'ratificado',
      void: 'sin efecto',
    },
    measure: {
      idle: 'inactiva',
      warned: 'advertida en privado',
      announced: 'anunciada',
      inForce: 'en vigor',
      suspended: 'suspendida',
      settled: 'resuelta por el acuerdo',
    },
    redLine: {
      latent: 'sin declarar',
      declared: 'declarada',
      tested: 'puesta a prueba',
      held: 'sostenida',
      reinterpreted: 'reinterpretada',
      crossed: 'cruzada',
    },
    benchmark: {
      idle: 'sin proponer',
      proposed: 'propuesta',
      agreed: 'acordada',
      due: 'pendiente',
      met: 'cumplida',
      missed: 'no cumplida',
      certified: 'certificada',
      extended: 'con prórroga',
      snappedBack: 'medida reactivada',
      closed: 'cerrada',
    },
    channel: { closed: 'cerrado', open: 'abierto', burned: 'quemado' },
  },
  approval: {
    support: { name: 'Apoyo', means: 'quienes respaldan' },
    boost: { name: 'Impulso', means: 'lo que queda de una convocatoria' },
    face: { name: 'Imagen', means: 'el prestigio, por encima o por debajo de 50' },
    value: { name: 'Lo que trae el texto', means: 'su valor propio en puntos, ponderado' },
    relief: { name: 'Alivio', means: 'el texto levanta todas las medidas en contra' },
    duress: { name: 'Firmar bajo amenaza', means: 'a nadie le gusta firmar bajo amenaza' },
    lines: { name: 'Líneas propias cruzadas', means: 'promesas que el texto rompería' },
    stakes: { name: 'Apuestas sin respaldo', means: 'amenazas que se sueltan con poco que mostrar' },
  },
  points: {
    issues: {
      name: 'Temas',
      means: 'valor de las posiciones según lo cumplido, o lo que queda de los anticipos',
    },
    linkages: { name: 'Vínculos', means: 'posiciones que cuentan juntas' },
    covers: { name: 'Fórmulas concedidas', means: 'precio de las salidas dadas a la otra parte' },
    measures: { name: 'Medidas', means: 'daño de lo que sigue pesando o volvió' },
    noDeal: { name: 'Sin acuerdo', means: 'el problema sigue sin resolver' },
    harm: { name: 'Daño durante las pláticas', means: 'medidas que estuvieron en vigor' },
    support: { name: 'Apoyo', means: 'cambio desde el inicio, ponderado' },
    face: { name: 'Imagen', means: 'cambio desde el inicio, ponderado' },
    credibility: { name: 'Credibilidad', means: 'cambio desde el inicio, ponderado' },
    trust: { name: 'Confianza en otros', means: 'cambio desde el inicio, ponderado' },
    total: { name: 'Total', means: 'suma de los renglones' },
  },
  efforts: { slack: 'mínimo', promised: 'según lo prometido', surge: 'extraordinario' },
  verdicts: { extend: 'prórroga', snapBack: 'reactivar la medida' },
  audienceCosts: { off: 'sin costos', weak: 'débiles', normal: 'normales', strong: 'fuertes' },
  truth: { true: 'va en serio', posture: 'es solo postura' },
  consequences: {
    consult: 'si no se cumple, hay consultas',
    snapBack: 'si no se cumple, la medida puede volver',
    automatic: 'si no se cumple, la medida vuelve por sí sola',
  },
  checkpoints: {
    met: 'cumplida',
    extended: 'no cumplida, con prórroga',
    snappedBack: 'no cumplida, volvió la medida',
  },
  outcomes: {
    ratified: ({ round, date }) => `Hay acuerdo, ratificado en la ronda ${number(round)} (${date}).`,
    snappedBack: ({ measure }) => `Durante la ejecución volvió una medida: ${measure}.`,
    breakdown: {
      deadline: 'No hay acuerdo: pasó la última fecha.',
      failedVote: 'No hay acuerdo: fracasó la votación del último llamado.',
    },
  },
  notationFaults: {
    empty: () => 'El renglón está vacío. Escriba una jugada, por ejemplo «call» y un nombre.',
    unknownPrincipal: ({ word, near }) => `Ninguna parte se llama ${quoted(word)}.${didYouMean(near)}`,
    unknownKind: ({ word, near }) => `${quoted(word)} no es una jugada ni una orden.${didYouMean(near)}`,
    missingField: ({ word }) =>
      `A la jugada le falta ${quoted(word)}. «ayuda» y su nombre explican cómo se escribe.`,
    unknownName: ({ word, near }) => `Aquí nada se llama ${quoted(word)}.${didYouMean(near)}`,
    notANumber: ({ word }) => `${quoted(word)} debería ser un número entero.`,
    surplusWord: ({ word }) => `A esta jugada le sobra la palabra ${quoted(word)}.`,
  },
  replayVerdicts: {
    otherScenario: 'Se jugó en otro escenario.',
    otherVersion: 'Se jugó con otra versión de este escenario: el archivo cambió desde entonces.',
    otherRules: 'Se jugó con otra versión de las reglas.',
    otherOutcome: 'Al jugarse de nuevo termina de otro modo que el indicado en el archivo.',
    otherState: 'Al jugarse de nuevo termina en otro estado que el indicado en el archivo.',
    unreadable: 'Una jugada no se puede leer.',
    illegal: 'Una jugada no es posible.',
  },
};

function didYouMean(near: string | null): string {
  return near === null ? ' «ayuda» muestra lo que es posible.' : ` ¿Quiso decir ${quoted(near)}?`;
}
