import type { ReadoutWording } from './readoutTexts.ts';
import { quotedEn } from './text.ts';

/** Accounts of suspensions and of the deal, in English. */
export const readoutsEn: ReadoutWording = {
  tones: {
    plain: { name: 'Plain', means: 'what happened, and nothing more' },
    generous: { name: 'Generous', means: 'credit where the other side has earned it' },
    boastful: { name: 'Boastful', means: 'a victory of your own' },
  },
  accounts: {
    holder: {
      plain: ({ measure, others }) => `${measure}: suspended. The talks with ${others} go on.`,
      generous: ({ measure, others }) =>
        `${measure}: suspended. The serious work of ${others} made it possible.`,
      boastful: ({ measure }) => `${measure}: suspended, because it has worked. We got what we asked for.`,
    },
    target: {
      plain: ({ measure, others }) => `${measure}: suspended. The talks with ${others} go on.`,
      generous: ({ measure, others }) =>
        `${measure}: suspended. We thank ${others} for listening with respect.`,
      boastful: ({ measure }) =>
        `${measure}: suspended, because we stood firm. We gave nothing that mattered to us.`,
    },
    deal: {
      plain: ({ others }) => `There is an agreement with ${others}. The text speaks for itself.`,
      generous: ({ others }) =>
        `There is an agreement that both sides can stand by. Without ${others} it would not exist.`,
      boastful: () => 'There is an agreement, on our terms. We got what we came for.',
    },
  },
  quoted: quotedEn,
  title: 'Your account',
  ofSuspension: ({ measure, others }) =>
    `${measure} is suspended. You and ${others} each tell your own public what has been agreed.`,
  ofDeal: 'The deal is ratified. Each side tells its own public what has been agreed.',
  sealed: 'All accounts come out together: nobody reads another’s before giving its own.',
  awaited: ({ name }) => `${name} is writing its account. All come out together.`,
  contradiction: ({ chance, loss }) => `Contradicted in public with a chance of ${chance}; then ${loss}.`,
  gap: ({ gap }) => `Distance between such a claim and what everybody can see: ${gap}.`,
  published: 'The accounts',
  afterSuspension: ({ measure }) => `after the suspension (${measure})`,
  afterDeal: 'after the ratification',
  contradicted: 'contradicted in public',
};
