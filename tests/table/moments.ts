/** Moments of a game of June 2019 for looking at the table: a scripted game, and one state with everything in it. */
import { type Negotiation, viewOf } from '../../game/rules/index.ts';
import type { View } from '../../game/rules/view.ts';
import type { Draft, Scenario } from '../../game/scenario/types.ts';
import { playLines, set, start } from '../kit/play.ts';
import { randomPlies, rngOf } from '../kit/random.ts';

const US = 0;
const MX = 1;

export interface Moment {
  readonly name: string;
  readonly view: View;
  readonly pending: Draft | null;
}

/** Lines of a game, one moment after each; chance and events are off, so it is always the same. */
const script: readonly string[] = [
  'us table guard=4 asylum=4 tariff=1 verification=3 development=0 usmca=0 farm=2',
  'mexico table guard=1 asylum=1 tariff=3 verification=0 development=3 usmca=1 farm=0',
  'mexico declare no-safe-third-country',
  'us call mexico',
  'us rally',
  'mexico table guard=2 asylum=1 tariff=2 verification=1 development=2 usmca=1 farm=1',
  'mexico declare no-foreign-forces',
  'us table guard=3 asylum=4 tariff=1 verification=2 development=1 usmca=1 farm=1',
  'us declare keep-the-lever',
  'mexico table guard=2 asylum=2 tariff=1 verification=2 development=1 usmca=1 farm=1',
  'mexico downPayment guard 1',
  'us call mexico',
  'us suspend tariff 9',
  'us readout plain',
  'mexico readout plain',
  'mexico gesture us',
];

/** One moment after each line, and one after each turn that has to be ended before it. */
export function scriptedGame(scenario: Scenario): Moment[] {
  let n = start(scenario);
  const moments: Moment[] = [momentOf(scenario, 'start', n, MX)];
  const on = (line: string) => {
    n = playLines(scenario, n, [line]);
    moments.push(momentOf(scenario, line, n, MX));
  };
  for (const line of script) {
    const mover = line.startsWith('us ') ? US : MX;
    while (n.toMove !== null && n.toMove !== mover) on(n.toMove === US ? 'us endTurn' : 'mexico endTurn');
    on(line);
  }
  return moments;
}

const momentOf = (
  scenario: Scenario,
  name: string,
  n: Negotiation,
  me: number,
  pending: Draft | null = null,
): Moment => ({ name, view: viewOf(scenario, n, me), pending });

const draft = (...positions: number[]): Draft => ({ positions, covers: [] });

/** The state of the design's picture, as near as the scenario allows: day 5, Mexico to move. */
export function pictured(scenario: Scenario): Moment {
  const n = set(start(scenario), copy => {
    copy.round = 5;
    copy.toMove = MX;
    copy.meters[US] = { support: 50, boost: 0, face: 61, credibility: 62, strain: 22 };
    copy.meters[MX] = { support: 64, boost: 0, face: 47, credibility: 54, strain: 43 };
    copy.trust[US]![MX] = 38;
    copy.trust[MX]![US] = 27;
    copy.drafts[US] = { status: 'standing', version: 2, draft: draft(3, 4, 1, 3, 0, 1, 2), marks: [] };
    copy.drafts[MX] = { status: 'standing', version: 2, draft: draft(2, 1, 2, 1, 2, 1, 1), marks: [] };
    line(scenario, copy, 'no-foreign-forces', 'declared');
    line(scenario, copy, 'no-safe-third-country', 'tested');
    line(scenario, copy, 'keep-the-lever', 'declared');
    copy.channels[0]!.calls = 1;
  });
  return momentOf(scenario, 'pictured', n, MX, draft(3, 1, 2, 2, 2, 1, 1));
}

function line(
  scenario: Scenario,
  n: Negotiation,
  id: string,
  status: Negotiation['lines'][number]['status'],
): void {
  const index = scenario.agenda.redLines.findIndex(each => each.id === id);
  n.lines[index] = { ...n.lines[index]!, status, tested: status === 'tested' || n.lines[index]!.tested };
}

/** Every state of every object, over four moments. */
export function everyState(scenario: Scenario): Moment[] {
  const base = set(start(scenario), n =>
    Object.assign(n, JSON.parse(JSON.stringify(picturedState(scenario)))),
  );
  const moment = (name: string, change: (n: Negotiation) => void, pending: Draft | null = null) =>
    momentOf(scenario, name, set(base, change), MX, pending);
  return [
    moment('held, in force, open', n => {
      line(scenario, n, 'no-foreign-forces', 'held');
      line(scenario, n, 'no-safe-third-country', 'reinterpreted');
      line(scenario, n, 'keep-the-lever', 'crossed');
      Object.assign(n.measures[0]!, { status: 'inForce', level: 1, due: null, stake: 9, credit: 5 });
      Object.assign(n.channels[0]!, { status: 'open', calls: 2, openUntil: 9 });
      n.meters[US]!.face = 100;
      n.meters[MX]!.face = 12;
      n.trust[US]![MX] = 64;
      n.trust[MX]![US] = 70;
    }),
    moment('suspended, burned, wide', n => {
      Object.assign(n.measures[0]!, { status: 'suspended', level: 1, due: 9, stake: 4, credit: 12 });
      Object.assign(n.measures[1]!, { status: 'warned', level: 0 });
      Object.assign(n.channels[0]!, { status: 'burned', burnedUntil: 8 });
      n.meters[US]!.face = 12;
      n.meters[MX]!.face = 100;
      n.trust[US]![MX] = 12;
      n.trust[MX]![US] = 18;
      n.drafts[US]!.marks = [MX];
      n.paid[0] = 1;
    }),
    moment('two weights', n => {
      Object.assign(n.measures[1]!, {
        status: 'announced',
        level: 0,
        due: 7,
        stake: 3,
        credit: 0,
        announced: 5,
      });
      n.trust[US]![MX] = 50;
      n.trust[MX]![US] = 52;
    }),
    moment('ratified', n => {
      const deal = draft(2, 2, 2, 2, 1, 1, 1);
      for (const seat of [US, MX])
        n.drafts[seat] = {
          status: 'ratified',
          version: 3,
          draft: deal,
          marks: [],
        } as Negotiation['drafts'][number];
      n.deal = { author: US, round: 9, draft: deal, relieved: [] };
      Object.assign(n.measures[0]!, { status: 'settled', due: null });
      n.phase = 'debrief';
      n.outcome = { end: 'ratified', round: 9, snappedBack: null };
    }),
    moment('breakdown', n => {
      Object.assign(n.measures[0]!, { status: 'inForce', due: null });
      n.phase = 'debrief';
      n.outcome = { end: 'breakdown', why: 'deadline', round: 10 };
    }),
  ];
}

function picturedState(scenario: Scenario): Partial<Negotiation> {
  const { negotiation } = pictured(scenario).view;
  const { meters, drafts, lines, channels, round, toMove } = negotiation;
  return {
    meters: [...meters],
    drafts: [...drafts],
    lines: [...lines],
    channels: [...channels],
    round,
    toMove,
  };
}

/** A random game of another scenario, from one seat. */
export function randomMoments(scenario: Scenario, me: number): Moment[] {
  const moments: Moment[] = [momentOf(scenario, 'start', start(scenario), me)];
  for (const { next, move } of randomPlies(scenario, start(scenario, {}, 7), rngOf(7)))
    moments.push(momentOf(scenario, move.kind, next, me));
  return moments;
}
