import type { Agenda, Brief, Scenario, Seat } from '../scenario/types.ts';
import { kindsAsked } from './asked.ts';
import { cutLog } from './cutLog.ts';
import type { LogEntry } from './log.ts';
import type { MoveKind } from './moves/index.ts';
import { type Ground, type Negotiation, pairIndex, type ReadoutMoment, readRowCode } from './negotiation.ts';

export type Band = 'low' | 'middle' | 'high';
export type Viewer = Seat | 'public';

/** The state as one viewer may see it. */
export interface SeenNegotiation extends Ground {
  /** Exact trust where the viewer is one of the two, null elsewhere. */
  readonly trust: readonly (readonly (number | null)[])[];
  readonly trustBands: readonly (readonly Band[])[];
}

/** All that a seat holds: no code of a seat sees more. */
export interface View {
  readonly me: Viewer;
  readonly agenda: Agenda;
  /** The own brief as drawn; null for the public. */
  readonly brief: Brief | null;
  /** Plies are counted as the viewer saw them: what was kept from it leaves no gap. */
  readonly negotiation: SeenNegotiation;
  /** Exact rows of others that the viewer knows, by seat and issue. */
  readonly known: readonly (readonly (readonly number[] | null)[])[];
  readonly log: readonly LogEntry[];
  /** What the viewer is asked for, or null when it is not its turn. */
  readonly asked: { readonly kinds: readonly MoveKind[] } | null;
}

/** Cuts the state to what one viewer may know. The only door through which anything leaves the rules. */
export function viewOf(scenario: Scenario, n: Negotiation, who: Viewer): View {
  const { agenda } = scenario;
  const seats = agenda.principals.length;
  const issues = agenda.issues.length;
  const isPublic = who === 'public';
  const { log, unseen } = cutLog(n.log, who);
  return {
    me: who,
    agenda,
    brief: isPublic ? null : n.secrets.briefs[who]!,
    negotiation: {
      ply: n.ply - unseen,
      round: n.round,
      phase: n.phase,
      toMove: n.toMove,
      turn: seenTurn(n, seats, who),
      closedRound: n.closedRound,
      publishedIn: n.publishedIn,
      meters: n.meters,
      seats: isPublic ? n.seats.map(state => ({ ...state, concededIn: 0 })) : n.seats,
      drafts: isPublic ? n.drafts.map(hiddenDraft) : n.drafts,
      measures: n.measures.map((state, index) => {
        const { holder, target } = agenda.measures[index]!;
        const isQuiet = state.status === 'warned' || state.status === 'idle';
        return isQuiet && who !== holder && who !== target ? { ...state, status: 'idle', level: 0 } : state;
      }),
      lines: n.lines,
      channels: seenChannels(n, seats, who),
      benchmarks: isPublic ? n.benchmarks.map(publicBenchmark) : n.benchmarks,
      paid: n.paid,
      learned: n.learned.filter(code => {
        const { by, of } = readRowCode(seats, issues, code);
        return by === who || of === who;
      }),
      options: n.options,
      readout: seenReadout(n, who),
      deal: isPublic ? publicDeal(agenda, n) : partyDeal(agenda, n, who),
      implementation: n.implementation,
      outcome: n.outcome,
      trust: n.trust.map((row, p) => row.map((value, q) => (p === who || q === who ? value : null))),
      trustBands: n.trust.map(row => row.map(value => bandOf(agenda, value))),
    },
    known: knownRows(n, seats, issues, who),
    log,
    asked: n.toMove !== null && n.toMove === who ? { kinds: kindsAsked(n) } : null,
  };
}

/** Whether the mover has used the room is told to those who see every ply. */
function seenTurn(n: Negotiation, seats: number, who: Viewer): Negotiation['turn'] {
  const seesAll = who !== 'public' && (seats === 2 || who === (n.readout?.seats[0] ?? n.toMove));
  return seesAll ? n.turn : { room: false, podium: n.turn.podium };
}

/** An account is sealed until all have given theirs. */
function seenReadout({ readout }: Negotiation, who: Viewer): ReadoutMoment | null {
  if (!readout) return null;
  const { seats, tones } = readout;
  return { ...readout, tones: tones.map((tone, place) => (seats[place] === who ? tone : null)) };
}

const hiddenDraft = () => ({ status: 'none' as const, version: 0, draft: null, marks: [] });

/** What drafts propose stays among the parties; what was agreed is in the ratified text. */
const publicBenchmark = (state: Negotiation['benchmarks'][number]) =>
  state.status === 'proposed' ? { status: 'idle' as const } : state;

const bandOf = (agenda: Agenda, trust: number): Band => {
  const [low, middle] = agenda.constants.trustBands;
  return trust < low! ? 'low' : trust < middle! ? 'middle' : 'high';
};

/** A burned channel is in the newspapers; whether one is open, only its two ends know. */
function seenChannels(n: Negotiation, seats: number, who: Viewer) {
  if (who !== 'public' && seats === 2) return n.channels;
  const seen = n.channels.map(channel =>
    channel.status === 'burned' ? channel : { ...channel, status: 'closed' as const },
  );
  if (who !== 'public')
    for (let other = 0; other < seats; other++)
      if (other !== who) {
        const index = pairIndex(seats, who, other);
        seen[index] = n.channels[index]!;
      }
  return seen;
}

/** The public reads the ratified text without its confidential covers. */
function publicDeal(agenda: Agenda, n: Negotiation) {
  if (!n.deal) return null;
  const covers = n.deal.draft.covers.filter(
    cover => agenda.covers[cover]!.leakRisk === 0 || n.implementation?.leaked.includes(cover),
  );
  return { ...n.deal, draft: { positions: n.deal.draft.positions, covers }, relieved: [] };
}

/** What a cover saves at home tells how much a line meant, so each party reads it for its own covers only. */
function partyDeal(agenda: Agenda, n: Negotiation, who: Seat) {
  if (!n.deal) return null;
  const { relieved, draft } = n.deal;
  const own = relieved.map((saved, place) => (agenda.covers[draft.covers[place]!]!.for === who ? saved : 0));
  return { ...n.deal, relieved: own };
}

function knownRows(n: Negotiation, seats: number, issues: number, who: Viewer) {
  const known: (readonly number[] | null)[][] = [];
  for (let seat = 0; seat < seats; seat++) known.push(new Array(issues).fill(null));
  if (who !== 'public')
    for (const code of n.learned) {
      const { by, of, issue } = readRowCode(seats, issues, code);
      if (by === who) known[of]![issue] = n.secrets.briefs[of]!.values[issue]!;
    }
  return known;
}
