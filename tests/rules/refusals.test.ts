import { describe, expect, test } from 'vitest';
import {
  MOVE_KINDS,
  type Move,
  type Negotiation,
  play,
  type RefusalCode,
  refusal,
  viewOf,
} from '../../game/rules/index.ts';
import { moveOf } from '../kit/play.ts';
import { at, MX, openChannel, played, RETALIATION, scenario, TARIFF, US } from './june.ts';

/** One case for every code with which a move can be refused. */

type Case = readonly [state: Negotiation, line: string];

const measure = (index: number, change: object) => (n: Negotiation) => {
  Object.assign(n.measures[index]!, change);
};
const inRound = (round: number) => (n: Negotiation) => {
  n.round = round;
};
const usDraft = (n: Negotiation) => {
  const draft = { positions: [0, 0, 0, 0, 0, 0, 0], covers: [] };
  n.drafts[US] = { status: 'standing', version: 2, draft, marks: [] };
};
/** Mexico has to answer for a deal with consult terms (verification 1), which it missed. */
const missed = (): Negotiation => {
  const n = at(MX, copy => {
    usDraft(copy);
    copy.drafts[US]!.draft = { positions: [0, 0, 2, 1, 0, 0, 0], covers: [] };
    for (const brief of copy.secrets.briefs) Object.assign(brief, { bar: -500 });
  });
  return played(n, 'mexico accept us', 'mexico effort slack');
};
const over = () => played(at(US, inRound(10)), 'us end-turn');
const covers = scenario.agenda.covers.slice(0, 4).map(cover => `cover=${cover.id}`);

const CASES: Readonly<Record<RefusalCode, Case>> = {
  over: [over(), 'us end-turn'],
  notYourTurn: [at(US), 'mexico end-turn'],
  wrongPhase: [at(US), 'us decline'],
  roomUsed: [played(at(US), 'us call mexico'), 'us call mexico'],
  roomClosed: [at(US, n => Object.assign(n, { closedRound: 1 })), 'us call mexico'],
  podiumUsed: [played(at(US), 'us rally'), 'us gesture mexico'],
  badField: [at(US), 'us table guard=5'],
  belowPaid: [at(US, n => n.paid.splice(0, 1, 2)), 'us table guard=1'],
  tooManyCovers: [at(US), `us table ${covers.join(' ')}`],
  channelClosed: [at(US), 'us sound-out mexico guard'],
  channelBurned: [
    at(US, n => {
      Object.assign(n.channels[0]!, { status: 'burned', burnedUntil: 2 });
    }),
    'us table quiet',
  ],
  noDraft: [at(MX), 'mexico accept us'],
  draftChanged: [at(MX, usDraft), 'mexico accept us version=1'],
  alreadyAccepted: [
    at(MX, n => {
      usDraft(n);
      n.drafts[US]!.marks = [MX];
    }),
    'mexico accept us',
  ],
  // The code of "US knows the row of Mexico on issue 0": (0 * 2 + 1) * 7 + 0.
  rowKnown: [
    at(US, n => {
      openChannel(n);
      n.learned = [7];
    }),
    'us sound-out mexico guard',
  ],
  notHolder: [at(MX), 'mexico withdraw tariff'],
  measureBusy: [at(US), 'us threaten tariff 0'],
  announcedTwice: [at(MX, measure(RETALIATION, { announced: 2 })), 'mexico threaten retaliation 0'],
  measureNotThreatening: [at(MX), 'mexico escalate retaliation'],
  measureNotStanding: [at(MX), 'mexico withdraw retaliation'],
  notAnnounced: [at(US, measure(TARIFF, { status: 'inForce', due: null })), 'us carry-out tariff'],
  highestLevel: [at(US, measure(TARIFF, { level: 2 })), 'us escalate tariff'],
  badUntil: [at(US), 'us suspend tariff 12'],
  notOwner: [at(US), 'us declare no-foreign-forces'],
  alreadyDeclared: [
    at(MX, n => {
      Object.assign(n.lines[0]!, { status: 'declared', weight: 20 });
    }),
    'mexico declare no-foreign-forces',
  ],
  notDeclared: [at(MX), 'mexico soften no-foreign-forces'],
  notDoer: [at(US), 'us down-payment guard 1'],
  notPayable: [at(MX), 'mexico down-payment guard 4'],
  alreadyPaid: [at(MX, n => n.paid.splice(0, 1, 2)), 'mexico down-payment guard 2'],
  noRelease: [at(US), 'us publish'],
  alreadyPublished: [at(US, n => Object.assign(n, { round: 6, publishedIn: 6 })), 'us publish'],
  ralliesSpent: [
    at(US, n => {
      n.seats[US]!.rallies = 2;
    }),
    'us rally',
  ],
  nothingToDenounce: [at(US), 'us denounce mexico'],
  walkedOutBefore: [
    at(US, n => {
      n.seats[US]!.walkedOut = true;
    }),
    'us walk-out',
  ],
  tooLateToWalkOut: [at(US, inRound(9)), 'us walk-out'],
  cannotSnapBack: [missed(), 'us verdict snapBack'],
};

/** Refuses as the mover's own view does, and as `play` does: with a RangeError, the state as it was. */
function expectRefused(n: Negotiation, move: Move, code: RefusalCode | null): void {
  const before = JSON.stringify(n);
  const found = refusal(viewOf(scenario, n, n.toMove ?? US), move);
  if (code) expect(found?.code).toBe(code);
  else expect(found).not.toBeNull();
  expect(() => play(scenario, n, move)).toThrow(RangeError);
  expect(JSON.stringify(n)).toBe(before);
}

describe('every code', () => {
  test.each(Object.entries(CASES))('%s', (code, [n, line]) => {
    expectRefused(n, moveOf(scenario, line), code as RefusalCode);
  });
  test('carries data from which a sentence can be made, and no more', () => {
    for (const [n, line] of Object.values(CASES)) {
      const { data } = refusal(viewOf(scenario, n, n.toMove ?? US), moveOf(scenario, line))!;
      for (const value of Object.values(data)) expect(['string', 'number']).toContain(typeof value);
    }
  });
});

describe('bad input', () => {
  /** A legal move of every kind, with a state in which it is legal. */
  const legal = new Map<string, Case>([
    ['table', [at(US), 'us table guard=1']],
    ['accept', [at(MX, usDraft), 'mexico accept us version=2']],
    ['call', [at(US), 'us call mexico']],
    ['soundOut', [at(US, openChannel), 'us sound-out mexico guard']],
    ['warn', [at(MX), 'mexico warn retaliation 0']],
    ['walkOut', [at(US), 'us walk-out']],
    ['threaten', [at(MX), 'mexico threaten retaliation 0']],
    ['escalate', [at(US), 'us escalate tariff']],
    ['carryOut', [at(US), 'us carry-out tariff']],
    ['suspend', [at(US), 'us suspend tariff 5']],
    ['withdraw', [at(US), 'us withdraw tariff']],
    ['declare', [at(US), 'us declare keep-the-lever']],
    [
      'soften',
      [at(US, n => void Object.assign(n.lines[4]!, { status: 'declared' })), 'us soften keep-the-lever'],
    ],
    ['downPayment', [at(MX), 'mexico down-payment guard 1']],
    ['gesture', [at(US), 'us gesture mexico']],
    ['publish', [at(US, inRound(6)), 'us publish']],
    ['rally', [at(US), 'us rally']],
    ['denounce', [at(MX), 'mexico denounce us']],
    ['readout', [at(US, asked), 'us readout generous']],
    ['endTurn', [at(US), 'us end-turn']],
    [
      'decline',
      [
        played(
          at(US, n => {
            usDraft(n);
            inRound(10)(n);
          }),
          'us end-turn',
        ),
        'mexico decline',
      ],
    ],
    ['effort', [{ ...missed(), toMove: MX, benchmarks: due() }, 'mexico effort slack']],
    ['verdict', [missed(), 'us verdict extend']],
  ]);
  function asked(n: Negotiation) {
    n.phase = 'readout';
    n.readout = { measure: TARIFF, seats: [US, MX], gaps: [1, 0], tones: [] };
  }
  function due() {
    return [{ status: 'due' as const }, { status: 'idle' as const }, { status: 'idle' as const }];
  }
  const JUNK = [NaN, Infinity, -Infinity, -1, 0.5, 1e9, 2 ** 53, '', '0', 'x', '__proto__', 'toString'];
  const VALUES: readonly unknown[] = [
    ...JUNK,
    undefined,
    [],
    [0],
    {},
    { valueOf: () => 0 },
    1n,
    () => 0,
    Symbol('x'),
  ];

  test('there is a legal move of every kind to spoil', () => {
    expect([...legal.keys()].sort()).toEqual([...MOVE_KINDS].sort());
    for (const [n, line] of legal.values())
      expect(refusal(viewOf(scenario, n, n.toMove!), moveOf(scenario, line)), line).toBeNull();
  });
  test.each([...legal])('%s: junk in any field, a field missing, a key too many', (_, [n, line]) => {
    const move = moveOf(scenario, line);
    for (const name of Object.keys(move)) {
      // A boolean is what `quiet` wants; everywhere else it is junk too.
      for (const value of name === 'quiet' ? VALUES : [...VALUES, true])
        expectRefused(n, { ...move, [name]: value } as Move, null);
      const { [name as 'kind']: removed, ...rest } = move;
      expectRefused(n, rest as unknown as Move, null);
      const inherited = Object.assign(Object.create({ [name]: removed }), rest) as Move;
      expectRefused(n, inherited, null);
      expectRefused(n, Object.assign(inherited, { extra: 1 }) as Move, null);
    }
    expectRefused(n, { ...move, extra: 1 } as unknown as Move, 'badField');
    expectRefused(n, { ...move, constructor: 1 } as unknown as Move, 'badField');
    const polluted = JSON.parse(`{"__proto__": {"by": 0}, ${JSON.stringify(move).slice(1)}`) as Move;
    expectRefused(n, polluted, 'badField');
    expect(({} as Record<string, unknown>)['by']).toBeUndefined();
  });
  test.each([null, undefined, 0, 'us end-turn', true, [], {}, () => 0].map(value => [value]))(
    'no move at all: %s',
    value => {
      expectRefused(at(US), value as unknown as Move, 'badField');
    },
  );
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'TABLE'])('kind "%s"', kind => {
    expectRefused(at(US), { kind, by: US } as unknown as Move, 'badField');
  });
  test('a kind that only reads like one', () => {
    expectRefused(at(US), { kind: ['endTurn'], by: US } as unknown as Move, 'badField');
    const thrower = { toString: () => fail() };
    expectRefused(at(US), { kind: thrower, by: US } as unknown as Move, 'badField');
  });
  function fail(): never {
    throw new Error('was asked');
  }

  const positions = [0, 0, 0, 0, 0, 0, 0];
  const holes = [...positions];
  delete holes[3];
  const DRAFTS: readonly unknown[] = [
    null,
    7,
    'x',
    positions,
    { positions },
    { covers: [] },
    { positions, covers: null },
    { positions: { length: 7 }, covers: [] },
    { positions: positions.slice(1), covers: [] },
    { positions: [...positions, 0], covers: [] },
    { positions: holes, covers: [] },
    { positions: [NaN, 0, 0, 0, 0, 0, 0], covers: [] },
    { positions: ['0', 0, 0, 0, 0, 0, 0], covers: [] },
    { positions: [5, 0, 0, 0, 0, 0, 0], covers: [] },
    { positions: [-1, 0, 0, 0, 0, 0, 0], covers: [] },
    { positions, covers: [7] },
    { positions, covers: [1, 1] },
    { positions, covers: [2, 1] },
    { positions, covers: [0.5] },
    { positions, covers: ['0'] },
    { positions, covers: [], benchmark: 1 },
  ];
  test.each(DRAFTS.map(draft => [draft]))('draft %j', draft => {
    expectRefused(at(US), { kind: 'table', by: US, draft, quiet: false } as unknown as Move, 'badField');
  });
  test('names the field', () => {
    const view = viewOf(scenario, at(US), US);
    const named = (move: object) => refusal(view, move as Move)!.data['field'];
    expect(named({ kind: 'call', by: US, to: 9 })).toBe('to');
    expect(named({ kind: 'call', by: US, to: US })).toBe('to');
    expect(named({ kind: 'call', by: US, to: MX, extra: 1 })).toBe('extra');
    const draft = { positions: [0, 0, 0, 9, 0, 0, 0], covers: [] };
    expect(named({ kind: 'table', by: US, draft, quiet: false })).toBe('verification');
  });
});

describe('whose move', () => {
  test('nobody moves for another, whatever the view', () => {
    const move = moveOf(scenario, 'us rally');
    for (const who of [MX, 'public'] as const)
      expect(refusal(viewOf(scenario, at(US), who), move)?.code).toBe('notYourTurn');
    expect(refusal(viewOf(scenario, at(US), MX), moveOf(scenario, 'mexico rally'))?.code).toBe('notYourTurn');
  });
  test.each(MOVE_KINDS)('%s after the end', kind => {
    for (const by of [US, MX]) expectRefused(over(), { kind, by } as Move, 'over');
  });
  test('junk after the end', () => {
    expectRefused(over(), null as unknown as Move, 'over');
  });
});

test('play does not touch the move it is given', () => {
  const draft = { positions: [1, 0, 0, 0, 0, 0, 0], covers: [0] };
  const next = play(scenario, at(US), { kind: 'table', by: US, draft, quiet: false }).next;
  draft.positions[0] = 4;
  draft.covers.push(1);
  expect(next.drafts[US]!.draft).toEqual({ positions: [1, 0, 0, 0, 0, 0, 0], covers: [0] });
  expect(next.log.at(-2)!.facts).toMatchObject({ positions: [1, 0, 0, 0, 0, 0, 0] });
});

test('what play returns is frozen through and through', () => {
  const next = played(at(US), 'us table guard=1');
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(next)).toBe(true);
});
