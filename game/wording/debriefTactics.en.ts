import type { TacticId } from '../analysis/debrief/tactics.ts';
import type { TacticWording } from './debriefTexts.ts';
import { quotedEn as quoted } from './text.ts';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

export const tacticsEn: Readonly<Record<TacticId, TacticWording>> = {
  anchoring: {
    name: 'Anchoring',
    lines: [
      'A first offer close to the own best draws what follows towards itself.',
      'It can win ground; if the other side could never sign it, it also costs rounds.',
    ],
    seen: ({ by, to, points, theirs }) =>
      `${by} opened with a draft worth ${points} to itself and ${theirs} to ${to}, less than no deal.`,
    reference:
      'Galinsky & Mussweiler 2001, First offers as anchors, Journal of Personality and Social Psychology 81.',
  },
  logrolling: {
    name: 'Logrolling',
    lines: [
      'Each side gives on what matters less to it and takes on what matters more.',
      'It makes the deal larger for both; it needs to know, or guess, what the other side wants most.',
    ],
    seen: ({ by, to, points, theirs, gave, took }) =>
      `${by} gave on ${gave} and took on ${took}: ${points} points more for itself and ${theirs} for ${to}.`,
    reference: 'Pruitt 1981, Negotiation Behavior.',
  },
  reciprocalConcession: {
    name: 'Reciprocal concession',
    lines: [
      'One side gives ground, and the other answers with a step of its own.',
      'Steps that are answered cost less Face, and they build trust for the next ones.',
    ],
    seen: ({ by, to, count, points }) =>
      `${by} answered a concession of ${to}: ${count} steps in a row, ${points} points in the public estimate.`,
    reference: 'Osgood 1962, An Alternative to War or Surrender.',
  },
  salami: {
    name: 'Salami tactics',
    lines: [
      'Thin slices: each is too small to break off the talks over, and together they are much.',
      'Whoever is sliced can ask for something in return before the next slice.',
    ],
    seen: ({ by, to, count, points }) =>
      `${to} gave ground ${times(count)}, ${points} points in the public estimate, while ${by} gave none.`,
    reference: 'Schelling 1966, Arms and Influence, chapter 2.',
  },
  deadlineConcession: {
    name: 'Deadline concession',
    lines: [
      'Much of what is conceded is conceded at the very end.',
      'Waiting shows firmness; it also leaves no time for a better text or a second vote.',
    ],
    seen: ({ by, points }) =>
      `${by} kept at least half of all that it conceded for the last date: ${points} points in the public estimate.`,
    reference:
      'Roth, Murnighan & Schoumaker 1988, The deadline effect in bargaining, American Economic Review 78.',
  },
  goldenBridge: {
    name: 'Golden bridge',
    lines: [
      'To give the other side something with which it can say yes at home without losing face.',
      'It often costs little and can matter more to the other side than another point.',
    ],
    seen: ({ by, to, cover, points }) =>
      `${by} put ${quoted(cover)} into its draft; it took ${points} off what signing would cost ${to} at home.`,
    reference: 'Ury 1991, Getting Past No.',
  },
  brinkmanship: {
    name: 'Brinkmanship',
    lines: [
      'To raise the risk of a loss for both when little time is left.',
      'It works if the other side gives way first, and it hurts both if nobody does.',
    ],
    seen: ({ by, to, measure, points, theirs }) =>
      `In the last third of the talks ${by} raised the pressure (${measure}): at a breakdown it would cost ${to} ${theirs} points and ${by} ${points}.`,
    reference: 'Schelling 1960, The Strategy of Conflict.',
  },
  coveredRetreat: {
    name: 'Covered retreat',
    lines: [
      'To let go of a threat once there is enough to show for it.',
      'An audience that sees a reason for a change of course punishes it little or not at all.',
    ],
    seen: ({ by, measure, points }) =>
      `${by} let go (${measure}) when all of its stake of ${points} was covered.`,
    reference: 'Levendusky & Horowitz 2012, When backing down is the right decision, Journal of Politics 74.',
  },
  uncoveredFold: {
    name: 'Backing down uncovered',
    lines: [
      'To let go of a public threat with too little to show for it.',
      'The own audience notices, and the next threat is believed less.',
    ],
    seen: ({ by, measure, points }) =>
      `${by} let go (${measure}) with ${points} points of the stake uncovered.`,
    reference:
      'Fearon 1994, Domestic political audiences and the escalation of international disputes, American Political Science Review 88.',
  },
  tyingHands: {
    name: 'Tying hands',
    lines: [
      'To declare a line in public, so that giving way on it becomes expensive at home.',
      'It makes the refusal believable, and it takes away room that may be needed later.',
    ],
    seen: ({ by, line, held }) =>
      `${by} declared ${quoted(line)}${held ? ' and kept to it to the end.' : ', and the deal crosses it.'}`,
    reference: 'Fearon 1997, Signaling foreign policy interests, Journal of Conflict Resolution 41.',
  },
  privateWarning: {
    name: 'Private warning',
    lines: [
      'To threaten without an audience, so that either side can give way unseen.',
      'It insults less and binds less than a public threat.',
    ],
    seen: ({ by, to, measure, held }) =>
      `${by} warned ${to} in private (${measure})${held ? ' and never said it in public.' : ' before it was said in public.'}`,
    reference: 'Kurizaki 2007, Efficient secrecy, American Political Science Review 101.',
  },
  costlySignal: {
    name: 'Costly signal',
    lines: [
      'To do something that somebody who was not serious would not pay for.',
      'Walking out shows resolve because it costs trust and a round of talks.',
    ],
    seen: ({ by }) => `${by} walked out, and the room was closed for a round.`,
    reference: 'Spence 1973, Job market signaling, Quarterly Journal of Economics 87.',
  },
  reverberation: {
    name: 'Reverberation',
    lines: [
      'To speak to the other side’s own public, so that its government can let go more cheaply.',
      'It can also rally that public against the speaker.',
    ],
    seen: ({ by, to, measure, points }) =>
      `${by} denounced ${to} in public: ${points} more credit that ${to} could show for letting go (${measure}).`,
    reference:
      'Putnam 1988, Diplomacy and domestic politics: the logic of two-level games, International Organization 42.',
  },
  backChannel: {
    name: 'Back channel',
    lines: [
      'To talk out of sight of the publics, through envoys or quiet drafts.',
      'It frees what can be said; when it leaks, it costs Face and closes the channel.',
    ],
    seen: ({ by, to, count, leaked }) =>
      `${by} used the back channel ${times(count)}${to === '' ? '' : ` with ${to}`}${leaked ? '; it leaked.' : '; nothing leaked.'}`,
    reference: 'Wanis-St. John 2006, Back-channel negotiation, Negotiation Journal 22.',
  },
  unilateralInitiative: {
    name: 'Unilateral initiative',
    lines: [
      'A first step that nobody asked for, made in public to invite one in return.',
      'Returned, it starts a spiral of trust; not returned, it was a gift.',
    ],
    seen: ({ by, gave, returned }) =>
      `${by} made the first step${gave === '' ? ' with a gesture' : ` with a down payment on ${gave}`}; ${returned ? 'it was returned by the end of the next round.' : 'nothing came back by the end of the next round.'}`,
    reference: 'Osgood 1962, An Alternative to War or Surrender; Mitchell 2000, Gestures of Conciliation.',
  },
};
