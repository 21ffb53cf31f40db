import { describe, expect, test } from 'vitest';
import { begin, DEFAULT_OPTIONS, machineSeed, type Viewer, viewOf } from '../../game/rules/index.ts';
import { playLines, start, turnOf } from '../kit/play.ts';
import { randomGame } from '../kit/random.ts';
import { tiny, tri } from '../kit/scenarios.ts';
import { FIXTURES } from './games.ts';
import { at, MX, played, US } from './june.ts';

/** What is kept from a viewer leaves no trace: not in the count of plies, not in the turn, not in an author. */

const scenario = tri();
const [COAST, FLEET, ISLES] = [0, 1, 2] as const;

const textOf = (lines: readonly string[], mover: number, who: Viewer) =>
  JSON.stringify(viewOf(scenario, playLines(scenario, turnOf(scenario, start(scenario), mover), lines), who));

describe('a private move and the end of the turn look like the end of the turn', () => {
  test.each<[string, number, string[], Viewer[], Viewer[]]>([
    ['a warning', FLEET, ['fleet warn boycott 1'], [ISLES, 'public'], [FLEET, COAST]],
    ['a sounding by the coast', COAST, ['coast sound-out isles quota'], [FLEET, 'public'], [COAST, ISLES]],
    ['a sounding of the coast', ISLES, ['isles sound-out coast quota'], [FLEET, 'public'], [COAST, ISLES]],
  ])('%s', (_, mover, lines, blind, parties) => {
    const end = `${scenario.agenda.principals[mover]!.id} end-turn`;
    for (const who of blind) {
      expect(textOf([...lines, end], mover, who)).toBe(textOf([end], mover, who));
      expect(textOf(lines, mover, who)).toBe(textOf([], mover, who));
    }
    for (const who of parties)
      expect(textOf([...lines, end], mover, who)).not.toBe(textOf([end], mover, who));
  });

  test('as the first move of a game too, after the events of the opening', () => {
    const eventful = {
      ...scenario,
      agenda: { ...scenario.agenda, firstSeat: FLEET },
      events: [{ ...scenario.events[0]!, round: 1, when: null, effects: [], afterDeal: false }],
    };
    const opening = begin(eventful, 1, DEFAULT_OPTIONS);
    expect(opening.log.map(({ kind }) => kind)).toEqual(['event']);
    const seen = (...lines: string[]) =>
      JSON.stringify(viewOf(eventful, playLines(eventful, opening, lines), ISLES));
    expect(seen('fleet warn boycott 1')).toBe(seen());
    expect(seen('fleet warn boycott 1', 'fleet end-turn')).toBe(seen('fleet end-turn'));
  });
});

test('every viewer counts plies without a gap, and two parties count them all', () => {
  for (const [name, game] of Object.entries({ tiny: tiny(), tri: tri(), quad: FIXTURES.quad }))
    for (let seed = 1; seed <= 6; seed++)
      for (const { next } of randomGame(game, seed).plies)
        for (const who of [...game.agenda.principals.keys(), 'public'] as Viewer[]) {
          const { log, negotiation } = viewOf(game, next, who);
          const plies = [...new Set(log.map(({ ply }) => ply))];
          expect(plies).toEqual(plies.map((_, place) => place));
          if (plies.length > 0) expect(negotiation.ply).toBe(plies.at(-1)! + 1);
          if (name === 'tiny' && who !== 'public') expect(negotiation.ply).toBe(next.ply);
        }
});

test('only the mover is told whether it has used the room, except between two', () => {
  const n = playLines(scenario, turnOf(scenario, start(scenario), FLEET), ['fleet call coast']);
  const turns = ([COAST, FLEET, ISLES, 'public'] as const).map(
    who => viewOf(scenario, n, who).negotiation.turn,
  );
  expect(turns.map(({ room }) => room)).toEqual([false, true, false, false]);
  const two = played(at(US), 'us call mexico');
  expect(viewOf(FIXTURES.june, two, MX).negotiation.turn.room).toBe(true);
  expect(viewOf(FIXTURES.june, two, 'public').negotiation.turn.room).toBe(false);
});

describe('a line tested by a draft', () => {
  const declared = at(US, n => {
    Object.assign(n.lines[FIXTURES.june.agenda.redLines.findIndex(line => line.owner === MX)]!, {
      status: 'declared',
      weight: 6,
    });
    n.trust[US]![MX] = 45;
    n.trust[MX]![US] = 45;
  });
  const authors = (draft: string) => {
    const n = played(declared, draft);
    return ([US, MX, 'public'] as const).map(
      who => viewOf(FIXTURES.june, n, who).log.find(({ kind }) => kind === 'lineTested')?.by,
    );
  };
  const highest = FIXTURES.june.agenda.issues.map(issue => `${issue.id}=${issue.positions.length - 1}`);
  const across = `us table ${highest.join(' ')}`;
  test('in the open is known with its author', () => {
    expect(authors(across)).toEqual([US, US, US]);
  });
  test('quietly is known to the public without its author, and moves Face before all', () => {
    expect(authors(`${across} quiet`)).toEqual([US, US, null]);
    const entry = viewOf(FIXTURES.june, played(declared, `${across} quiet`), 'public').log.find(
      ({ kind }) => kind === 'lineTested',
    )!;
    expect(entry.changes.map(({ meter }) => meter)).toEqual(['face']);
  });
});

describe('the seed of a machine', () => {
  test('is another for each seat and game, a whole number, and always the same', () => {
    const seeds = [0, 1, 2, 2 ** 40].flatMap(seed => [0, 1, 2].map(seat => machineSeed(seed, seat)));
    expect(new Set(seeds).size).toBe(seeds.length);
    for (const seed of seeds) expect(Number.isSafeInteger(seed)).toBe(true);
    expect(Math.max(...seeds)).toBeGreaterThan(2 ** 50);
    expect(machineSeed(7, 1)).toBe(machineSeed(7, 1));
  });
});
