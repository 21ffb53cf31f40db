import { describe, expect, test } from 'vitest';
import { drawUniform } from '../../game/rules/chance.ts';
import { type Negotiation, type Viewer, viewOf } from '../../game/rules/index.ts';
import { contradictionChance } from '../../game/rules/readouts.ts';
import { estimatedWorth } from '../../game/scenario/worth.ts';
import { shipped } from '../kit/files.ts';
import { differences, playLines, refusalOf, start, turnOf } from '../kit/play.ts';
import { tri } from '../kit/scenarios.ts';
import { about } from './about.ts';
import { silent } from './games.ts';
import { MX, seedWhere, TARIFF, US } from './june.ts';

/** Accounts that sides give their publics: after a suspension that a call preceded, and after a ratification. */

const scenario = shipped('2019-june-deadline');
const { readout: constants } = scenario.agenda.constants;

const at = (seat: number, change: (n: Negotiation) => void = () => {}, seed = 1) =>
  turnOf(scenario, start(scenario, {}, seed), seat, change);
const played = (n: Negotiation, ...lines: string[]) => playLines(scenario, n, lines);

/** The tariff has credit for a part of its stake of 10. */
const credited =
  (credit: number, stake = 10) =>
  (n: Negotiation) => {
    Object.assign(n.measures[TARIFF]!, { stake, credit });
  };

/** The United States called and suspends the tariff: accounts are asked for. */
const suspended = (credit = 4, seed = 1) =>
  played(at(US, credited(credit), seed), 'us call mexico', 'us suspend tariff 10');

describe('a suspension asks for accounts', () => {
  const isAsked = (n: Negotiation) => n.phase === 'readout';

  test('if its sides had a call in the same turn', () => {
    expect(isAsked(suspended())).toBe(true);
    expect(isAsked(played(at(US), 'us suspend tariff 10'))).toBe(false);
  });
  test.each([
    ['in this round, by the target', { openUntil: 2 }, true],
    ['in the round before', { openUntil: 1 }, true],
    ['two rounds ago', { openUntil: 0 }, false],
    ['in this round, but they have told of a suspension in it', { openUntil: 2, readoutIn: 1 }, false],
    ['in this round, the last account being of the round before', { openUntil: 2, readoutIn: 0 }, true],
  ])('or a call %s: %s %s', (_, channel, asked) => {
    const n = at(US, copy => void Object.assign(copy.channels[0]!, { calls: 1, ...channel }));
    expect(isAsked(played(n, 'us suspend tariff 10'))).toBe(asked);
  });
  test('once a pair and round', () => {
    const n = at(US, copy => {
      Object.assign(copy.measures[1]!, { status: 'announced', stake: 6, due: 9, announced: 1 });
    });
    const told = played(
      n,
      'us call mexico',
      'us suspend tariff 10',
      'us readout plain',
      'mexico readout plain',
    );
    expect(isAsked(played(told, 'us endTurn', 'mexico suspend retaliation 10'))).toBe(false);
  });
  test('not where the scenario has none', () => {
    const quiet = silent(scenario);
    const n = turnOf(quiet, start(quiet), US);
    expect(playLines(quiet, n, ['us call mexico', 'us suspend tariff 10']).phase).toBe('turn');
  });
});

describe('accounts of a suspension', () => {
  test('are given by the holder, then by the target; then the holder’s turn goes on where it was', () => {
    const n = suspended();
    expect(n).toMatchObject({ phase: 'readout', toMove: US, turn: { room: true, podium: true } });
    const sealed = played(n, 'us readout generous');
    expect(sealed).toMatchObject({ phase: 'readout', toMove: MX });
    expect(differences(scenario, n, sealed)).toEqual({});
    const out = played(sealed, 'mexico readout plain');
    expect(out).toMatchObject({
      phase: 'turn',
      toMove: US,
      readout: null,
      turn: { room: true, podium: true },
    });
    const podiumFirst = at(US, copy => void Object.assign(copy.channels[0]!, { openUntil: 2 }));
    const told = played(podiumFirst, 'us suspend tariff 10', 'us readout plain', 'mexico readout plain');
    expect(refusalOf(scenario, told, 'us call mexico')).toBeNull();
    expect(refusalOf(scenario, told, 'us rally')).toBe('podiumUsed');
  });
  test('leave room for nothing else, and are asked for at no other time', () => {
    expect(refusalOf(scenario, suspended(), 'us endTurn')).toBe('wrongPhase');
    expect(refusalOf(scenario, suspended(), 'us table guard=1')).toBe('wrongPhase');
    expect(refusalOf(scenario, suspended(), 'mexico readout plain')).toBe('notYourTurn');
    expect(refusalOf(scenario, at(US), 'us readout plain')).toBe('wrongPhase');
    expect(refusalOf(scenario, suspended(), 'us readout proud')).toBe('badField');
  });
  test.each([
    [0, 10, [1, 0]],
    [4, 10, [0.6, 0.4]],
    [12, 10, [0, 1]],
    [3, 0, [0, 0]],
  ])('with credit %d of a stake of %d, boasts are held against gaps of %j', (credit, stake, gaps) => {
    const n = played(at(US, credited(credit, stake)), 'us call mexico', 'us suspend tariff 10');
    expect(n.readout!.gaps.map(gap => Math.round(gap * 1e9) / 1e9)).toEqual(gaps);
  });
});

describe('the tones', () => {
  /** A seed on which nobody is contradicted, whatever the gaps below a half. */
  const lucky = seedWhere(
    seed => drawUniform(seed, 'readout', US, 1, 1) > 0.95 && drawUniform(seed, 'readout', MX, 1, 1) > 0.95,
  );
  const moved = (us: string, mexico: string, credit = 5) => {
    const n = suspended(credit, lucky);
    return differences(scenario, n, played(n, `us readout ${us}`, `mexico readout ${mexico}`));
  };

  test.each([
    ['plain', 'plain', {}],
    ['generous', 'plain', { 'us.face': -1, 'mexico.face': 2, 'mexico>us': 2 }],
    ['boastful', 'plain', { 'us.face': 3, 'mexico.face': -3, 'mexico>us': -4 }],
    ['plain', 'boastful', { 'mexico.face': 3, 'us.face': -3, 'us>mexico': -4 }],
    ['generous', 'generous', { 'us.face': 1, 'mexico.face': 1, 'us>mexico': 2, 'mexico>us': 2 }],
    ['boastful', 'boastful', { 'us>mexico': -4, 'mexico>us': -4 }],
    ['boastful', 'generous', { 'us.face': 5, 'mexico.face': -4, 'mexico>us': -4, 'us>mexico': 2 }],
  ])('%s and %s', (us, mexico, changes) => {
    const { 'us:mexico': _, ...found } = moved(us, mexico);
    expect(found).toEqual(about(changes));
  });

  test('the chance of a contradiction grows with the gap, and is never above 1', () => {
    const { base, slope } = constants.contradiction;
    expect(contradictionChance(scenario.agenda, 0)).toBe(base);
    expect(contradictionChance(scenario.agenda, 0.2)).toBeCloseTo(base + 0.2 * slope, 12);
    expect(contradictionChance(scenario.agenda, 1)).toBe(Math.min(1, base + slope));
  });
  test('a contradicted boast costs Credibility and Face, and the log says who, why and by what chance', () => {
    const chance = contradictionChance(scenario.agenda, 0.6);
    const unlucky = seedWhere(seed => drawUniform(seed, 'readout', US, 1, 1) < chance);
    const n = suspended(4, unlucky);
    const out = played(n, 'us readout boastful', 'mexico readout plain');
    const { credibility, face } = constants.contradiction;
    const { 'us:mexico': _, ...found } = differences(scenario, n, out);
    expect(found).toEqual(
      about({
        'us.face': constants.boastful.own - face,
        'us.credibility': -credibility,
        'mexico.face': -3,
        'mexico>us': -4,
      }),
    );
    const entry = out.log.find(({ kind }) => kind === 'contradicted')!;
    expect(entry).toMatchObject({ by: US, seenBy: 'all', facts: { gap: 0.6, chance, suspended: TARIFF } });
    expect(entry.changes.map(({ cause }) => cause)).toEqual(['contradiction', 'contradiction']);
  });
  test('only boasts are contradicted', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const out = played(suspended(0, seed), 'us readout generous', 'mexico readout plain');
      expect(out.log.some(({ kind }) => kind === 'contradicted')).toBe(false);
    }
  });
});

describe('an account is sealed until all are given', () => {
  const seen = (tone: string, who: Viewer) =>
    JSON.stringify(viewOf(scenario, played(suspended(), `us readout ${tone}`), who));

  test('no view but its author’s tells it', () => {
    for (const who of [MX, 'public'] as const)
      for (const tone of ['generous', 'boastful']) expect(seen(tone, who)).toBe(seen('plain', who));
    expect(seen('boastful', US)).not.toBe(seen('plain', US));
  });
  test('then all are in the log of everybody', () => {
    const out = played(suspended(), 'us readout generous', 'mexico readout boastful');
    for (const who of [US, MX, 'public'] as const) {
      const told = viewOf(scenario, out, who).log.filter(entry => entry.kind === 'readout');
      expect(told.map(({ by, facts }) => [by, facts.tone])).toEqual([
        [US, 'generous'],
        [MX, 'boastful'],
      ]);
    }
  });
});

describe('a ratification asks every side', () => {
  const deal = 'guard=2 asylum=1 tariff=2 verification=2';
  /** Publics that approve of everything. */
  const willing = { ...scenario, briefs: scenario.briefs.map(brief => ({ ...brief, bar: -500 })) };
  const signed = (draft = deal) =>
    playLines(willing, turnOf(willing, start(willing), US), [
      `us table ${draft}`,
      'us endTurn',
      'mexico accept us',
    ]);
  const share = (n: Negotiation, seat: number) => {
    const best = scenario.agenda.estimates[seat]!.reduce((sum, row) => sum + Math.max(...row), 0);
    return Math.max(0, estimatedWorth(scenario.agenda, seat, n.deal!.draft) / best);
  };

  test('in the turn order of the round, then the deal is carried out', () => {
    const n = signed();
    const [first, second] = n.readout!.seats;
    expect(n).toMatchObject({ phase: 'readout', toMove: first, outcome: null });
    expect([first, second].sort()).toEqual([US, MX]);
    expect(n.readout!.measure).toBeNull();
    const ids = scenario.agenda.principals.map(({ id }) => id);
    const lines = [`${ids[first!]} readout plain`, `${ids[second!]} readout generous`];
    const out = playLines(willing, n, lines);
    expect(out).toMatchObject({ phase: 'implementation', readout: null, toMove: MX });
    expect(out.benchmarks.filter(({ status }) => status === 'due')).toHaveLength(1);
    const bare = playLines(willing, signed('guard=1 tariff=1'), lines);
    expect(bare).toMatchObject({ phase: 'debrief', toMove: null, outcome: { end: 'ratified' } });
  });
  test('and holds its boast against what the published text gave the others', () => {
    const n = signed();
    const gap = (seat: number) => n.readout!.gaps[n.readout!.seats.indexOf(seat)];
    expect(gap(US)).toBeCloseTo(Math.max(0, share(n, MX) - share(n, US)), 12);
    expect(gap(MX)).toBeCloseTo(Math.max(0, share(n, US) - share(n, MX)), 12);
    expect(gap(US)! + gap(MX)!).toBeGreaterThan(0);
    const secret = scenario.agenda.covers.findIndex(cover => cover.leakRisk > 0);
    expect(signed(`${deal} cover=${scenario.agenda.covers[secret]!.id}`).readout!.gaps).toEqual(
      n.readout!.gaps,
    );
  });
  test('not after a failed vote', () => {
    const unwilling = { ...scenario, briefs: scenario.briefs.map(brief => ({ ...brief, bar: 500 })) };
    const n = playLines(unwilling, turnOf(unwilling, start(unwilling), US), [
      `us table ${deal}`,
      'us endTurn',
      'mexico accept us',
    ]);
    expect(n).toMatchObject({ phase: 'turn', readout: null });
  });
});

describe('among three', () => {
  const three = tri();
  const [COAST, FLEET, ISLES] = [0, 1, 2] as const;
  const boarding = three.agenda.measures.findIndex(({ id }) => id === 'boarding');
  const { holder, target } = three.agenda.measures[boarding]!;
  const other = [COAST, FLEET, ISLES].find(seat => seat !== holder && seat !== target)!;
  const idOf = (seat: number) => three.agenda.principals[seat]!.id;
  const n = playLines(
    three,
    turnOf(three, start(three), holder, copy => {
      Object.assign(copy.measures[boarding]!, { status: 'announced', stake: 10, credit: 8, due: 4 });
    }),
    [`${idOf(holder)} call ${idOf(target)}`, `${idOf(holder)} suspend boarding 4`],
  );

  test('a suspension is the matter of its two sides', () => {
    expect(n.readout!.seats).toEqual([holder, target]);
    const out = playLines(three, n, [`${idOf(holder)} readout generous`, `${idOf(target)} readout plain`]);
    const ids = [idOf(holder), idOf(target)];
    const { [`${idOf(Math.min(holder, target))}:${idOf(Math.max(holder, target))}`]: _, ...found } =
      differences(three, n, out);
    expect(found).toEqual(
      about({ [`${ids[0]}.face`]: -1, [`${ids[1]}.face`]: 2, [`${ids[1]}>${ids[0]}`]: 2 }),
    );
  });
  test('whoever is asked learns nothing of the room of whose turn it is', () => {
    const sealed = playLines(three, n, [`${idOf(holder)} readout generous`]);
    const roomOf = (who: number) => viewOf(three, sealed, who).negotiation.turn.room;
    expect([roomOf(holder), roomOf(target), roomOf(other)]).toEqual([true, false, false]);
  });
  test('the deal is everybody’s, and a tone reaches all others', () => {
    const willing = { ...three, briefs: three.briefs.map(brief => ({ ...brief, bar: -500 })) };
    const opening = start(willing);
    const order = [0, 1, 2].map(place => idOf((opening.toMove! + place) % 3));
    const signed = playLines(willing, opening, [
      `${order[0]} table quota=1`,
      `${order[0]} endTurn`,
      `${order[1]} accept ${order[0]}`,
      `${order[1]} endTurn`,
      `${order[2]} accept ${order[0]}`,
    ]);
    expect(signed.readout!.seats.map(idOf)).toEqual(order);
    const [first, second, third] = signed.readout!.seats.map(idOf);
    const out = playLines(willing, signed, [
      `${first} readout generous`,
      `${second} readout plain`,
      `${third} readout plain`,
    ]);
    expect(out.phase).toBe(out.outcome ? 'debrief' : 'implementation');
    const entry = out.log.find(({ kind, facts }) => kind === 'readout' && facts.tone === 'generous')!;
    expect(entry.changes.map(({ meter, from, to }) => [meter, to - from])).toEqual([
      ['face', -1],
      ['face', 2],
      ['trust', 2],
      ['face', 2],
      ['trust', 2],
    ]);
  });
});
