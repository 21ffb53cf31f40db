import type { ReadoutWording } from './readoutTexts.ts';
import { quotedEs } from './text.ts';

/** Accounts of suspensions and of the deal, in Spanish. */
export const readoutsEs: ReadoutWording = {
  tones: {
    plain: { name: 'Sobria', means: 'lo ocurrido y nada más' },
    generous: { name: 'Generosa', means: 'reconoce lo que la otra parte se ganó' },
    boastful: { name: 'Triunfal', means: 'una victoria propia' },
  },
  accounts: {
    holder: {
      plain: ({ measure, others }) => `${measure}: en suspenso. Las pláticas con ${others} continúan.`,
      generous: ({ measure, others }) =>
        `${measure}: en suspenso. El trabajo serio de ${others} lo hizo posible.`,
      boastful: ({ measure }) => `${measure}: en suspenso, porque funcionó. Conseguimos lo que pedíamos.`,
    },
    target: {
      plain: ({ measure, others }) => `${measure}: en suspenso. Las pláticas con ${others} continúan.`,
      generous: ({ measure, others }) =>
        `${measure}: en suspenso. Agradecemos a ${others} que nos escuchara con respeto.`,
      boastful: ({ measure }) =>
        `${measure}: en suspenso, porque nos mantuvimos firmes. No cedimos nada que nos importara.`,
    },
    deal: {
      plain: ({ others }) => `Hay acuerdo con ${others}. El texto habla por sí mismo.`,
      generous: ({ others }) =>
        `Hay un acuerdo que ambas partes pueden defender. Sin ${others} no existiría.`,
      boastful: () => 'Hay acuerdo, y en nuestros términos. Conseguimos lo que buscábamos.',
    },
  },
  quoted: quotedEs,
  title: 'Su versión',
  ofSuspension: ({ measure, others }) =>
    `${measure}: en suspenso. Usted y ${others} cuentan, cada quien a su público, lo que se acordó.`,
  ofDeal: 'El acuerdo está ratificado. Cada parte cuenta a su público lo que se acordó.',
  sealed: 'Todas las versiones salen a la vez: nadie lee la de otra parte antes de dar la suya.',
  awaited: ({ name }) => `${name} escribe su versión. Todas salen a la vez.`,
  contradiction: ({ chance, loss }) => `Probabilidad de un desmentido público: ${chance}; entonces, ${loss}.`,
  gap: ({ gap }) => `Distancia entre lo que se presume y lo que todos pueden ver: ${gap}.`,
  published: 'Las versiones',
  afterSuspension: ({ measure }) => `tras la suspensión (${measure})`,
  afterDeal: 'tras la ratificación',
  contradicted: 'con desmentido público',
};
