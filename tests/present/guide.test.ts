import { describe, expect, test } from 'vitest';
import { POLICIES, type Policy } from '../../game/opponent/index.ts';
import { guideStep } from '../../game/present/guide.ts';
import { namesOf } from '../../game/present/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  isForm,
  type Move,
  type MoveKind,
  machineSeed,
  type Negotiation,
  options,
  play,
  readMove,
  refusal,
  type View,
  viewOf,
  writeMove,
} from '../../game/rules/index.ts';
import type { GuideStep } from '../../game/scenario/types.ts';
import { deskWordingOf } from '../../game/wording/desk.ts';
import { LANGUAGES } from '../../game/wording/format.ts';
import { textOf } from '../../game/wording/index.ts';
import { shipped } from '../kit/files.ts';

const scenario = shipped('first-table');
const guide = scenario.teaching.guide!;
const { agenda } = scenario;
const SEEDS = [guide.seed, 1, 2, 7, 11, 21];

/** What a reader does: a move, or null to press "Go on" or "Skip". */
type Reader = (view: View, step: GuideStep | null, seed: number) => Move | null;

interface Told {
  readonly round: number;
  readonly phase: Negotiation['phase'];
  readonly index: number;
}

interface Guided {
  readonly told: readonly Told[];
  readonly moves: readonly string[];
  readonly last: Negotiation;
}

const move = (line: string): Move => readMove(agenda, line).move!;
const END = move('alta endTurn');
const endOf = ({ asked }: View): Move => (asked!.kinds.includes('endTurn') ? END : move('alta decline'));
const choices = (view: View, kind: string): Move[] =>
  [...options(view)].flatMap(option => (isForm(option) || option.kind !== kind ? [] : [option]));

/** Plays a whole game with the guide at hand, checking every step that it shows. */
function playGuided(seed: number, reader: Reader, machine: Policy = POLICIES.guided): Guided {
  let n = begin(scenario, seed, DEFAULT_OPTIONS);
  let from = 0;
  const told: Told[] = [];
  const moves: string[] = [];
  while (n.toMove !== null) {
    const view = viewOf(scenario, n, n.toMove);
    let made: Move | null;
    if (n.toMove === guide.seat) {
      const index = guideStep(guide, view, from);
      if (index !== null) {
        told.push({ round: n.round, phase: n.phase, index });
        expect(index).toBeGreaterThanOrEqual(from);
        from = index;
        expectPossible(view, guide.steps[index]!);
      }
      made = reader(view, index === null ? null : guide.steps[index]!, seed + n.ply);
      if (made === null) {
        from = index! + 1;
        continue;
      }
    } else {
      expect(guideStep(guide, view, 0)).toBeNull();
      made = machine(view, machineSeed(seed, n.toMove));
    }
    moves.push(writeMove(agenda, made));
    n = play(scenario, n, made).next;
  }
  expect(guideStep(guide, viewOf(scenario, n, guide.seat), 0)).toBeNull();
  return { told, moves, last: n };
}

/** A move of the kind that is asked for is not refused, and what a step points at is on the table. */
function expectPossible(view: View, step: GuideStep): void {
  const kinds = [step.do, step.show?.startsWith('move:') ? step.show.slice('move:'.length) : null];
  for (const kind of kinds.filter(item => item !== null)) {
    const found = [...options(view)].find(option => option.kind === kind);
    expect(found, `${kind} in round ${view.negotiation.round}`).toBeDefined();
    if (!isForm(found!)) expect(refusal(view, found!)).toBeNull();
  }
  if (step.show?.startsWith('measure:')) {
    const index = agenda.measures.findIndex(({ id }) => step.show === `measure:${id}`);
    expect(['announced', 'inForce', 'suspended', 'warned']).toContain(
      view.negotiation.measures[index]!.status,
    );
  }
}

const FIRST_DRAFT = move('alta table water=1 toll=2 market=1');

/** Does what every step asks, takes the first choice, and reads on. */
const obedient: Reader = (view, step) => {
  if (step === null) return endOf(view);
  if (step.do === null) return null;
  return step.do === 'table' ? FIRST_DRAFT : choices(view, step.do)[0]!;
};

/** Never reads, and ends one turn after another. */
const silly: Reader = view => endOf(view);

/** Makes its draft and its declaration first, calls last, skips what it does not like. */
const contrary: Reader = (view, step) => {
  const { turn, phase } = view.negotiation;
  if (
    phase === 'turn' &&
    !turn.room &&
    refusal(view, FIRST_DRAFT) === null &&
    choices(view, 'accept').length === 0
  )
    return FIRST_DRAFT;
  if (phase === 'turn' && !turn.podium) {
    const [declared] = choices(view, 'declare');
    if (declared) return declared;
  }
  return step === null || step.do === 'endTurn' ? endOf(view) : null;
};

/** Any legal move, whatever the guide says; now and then it presses the button. */
const wild: Reader = (view, step, seed) =>
  step !== null && seed % 3 === 0 ? null : POLICIES.random(view, machineSeed(seed, guide.seat));

const READERS = { obedient, silly, contrary, wild };
const MACHINES: readonly (keyof typeof POLICIES)[] = ['guided', 'random', 'silent'];

describe.each(Object.entries(READERS))('a reader who is %s', (_name, reader) => {
  test.each(MACHINES)('is asked for nothing impossible and never sent back, against %s', machine => {
    for (const seed of SEEDS) {
      const { told, last } = playGuided(seed, reader, POLICIES[machine]);
      expect(last.outcome).not.toBeNull();
      const steps = told.map(({ index }) => index);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      for (const { round, index } of told)
        expect(guide.steps[index]!.round ?? 1, `step ${index + 1}`).toBeLessThanOrEqual(round);
    }
  });
});

test('every round has something to say to those who do nothing', () => {
  const { told } = playGuided(guide.seed, silly, POLICIES.silent);
  expect([...new Set(told.map(({ round }) => round))]).toEqual([1, 2, 3, 4, 5, 6]);
});

test('who follows it learns every kind of move it has, and comes home with a deal', () => {
  const { moves, last, told } = playGuided(guide.seed, obedient);
  const own = moves.filter(line => line.startsWith('alta ')).map(line => line.split(' ')[1]);
  expect(own).toEqual(
    expect.arrayContaining(['call', 'gesture', 'soundOut', 'downPayment', 'table', 'declare', 'endTurn']),
  );
  expect(told.length).toBeGreaterThan(10);
  expect(last.outcome).toMatchObject({ end: 'ratified' });
});

test('a burned channel is no step', () => {
  const sounding = guide.steps.findIndex(({ do: kind }) => kind === 'soundOut');
  const leaky = SEEDS.filter(seed => {
    const { told, last } = playGuided(seed, obedient);
    const burned = last.log.some(({ kind, round }) => kind === 'leak' && round === 1);
    if (burned) expect(told.map(({ index }) => index)).not.toContain(sounding);
    return burned;
  });
  expect(leaky.length).toBeGreaterThan(0);
});

test('what was done early is not asked again', () => {
  const { told, moves } = playGuided(guide.seed, contrary);
  expect(moves.slice(0, 2)).toEqual([writeMove(agenda, FIRST_DRAFT), 'alta declare own-gates']);
  const asked = told.map(({ index }) => guide.steps[index]!.do);
  expect(asked).not.toContain('table');
  expect(asked).not.toContain('declare');
  expect(asked).toContain('soundOut');
});

test('a move taken back leaves the guide where it was', () => {
  const n = begin(scenario, guide.seed, DEFAULT_OPTIONS);
  const step = (kind: string) => guide.steps.findIndex(({ do: asked }) => asked === kind);
  const called = play(scenario, n, move('alta call vega')).next;
  const after = guideStep(guide, viewOf(scenario, called, guide.seat), step('call'))!;
  expect(after).toBe(step('gesture'));
  expect(guideStep(guide, viewOf(scenario, n, guide.seat), after)).toBe(after);
});

test('nobody is asked to accept what would fail at home', () => {
  const accept = guide.steps.findIndex(({ do: kind }) => kind === 'accept');
  const standing = (draft: string): View => {
    let n = begin(scenario, guide.seed, DEFAULT_OPTIONS);
    while (n.round < guide.steps[accept]!.round! || n.toMove !== guide.seat) {
      const first = n.round === 1 && n.toMove !== guide.seat && !n.turn.room;
      n = play(scenario, n, first ? move(draft) : move(`${agenda.principals[n.toMove!]!.id} endTurn`)).next;
    }
    return viewOf(scenario, n, guide.seat);
  };
  expect(guideStep(guide, standing('vega table water=1 toll=3 market=1'), 0)).toBe(accept);
  expect(guideStep(guide, standing('vega table water=3'), 0)).toBeGreaterThan(accept);
});

test('every control is called what it is called on the screen', () => {
  for (const language of LANGUAGES) {
    const names = namesOf(scenario, language);
    const { tray } = deskWordingOf(language);
    for (const { do: kind, show, text } of guide.steps) {
      if (kind === null) continue;
      const said = textOf(text, language);
      const shared: Partial<Record<string, string>> = { declare: tray.line, endTurn: tray.endTurn };
      const inLastCall = show === 'move:decline';
      const name = inLastCall
        ? names.wording.moves.accept.say({ principal: names.prose(1) } as never)
        : (shared[kind] ?? names.move(kind as MoveKind, guide.seat));
      expect(said).toContain(language === 'es' ? `«${name}»` : `“${name}”`);
    }
  }
});

test('the shipped guide points at things that exist', () => {
  const ids = [
    ...agenda.issues.map(item => `issue:${item.id}`),
    ...agenda.measures.map(item => `measure:${item.id}`),
    ...agenda.redLines.map(item => `line:${item.id}`),
  ];
  const shown = guide.steps.flatMap(({ show }) =>
    show && /^(issue|measure|line):/.test(show) ? [show] : [],
  );
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter(id => !ids.includes(id))).toEqual([]);
});
