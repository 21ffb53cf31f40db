import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINK, packGame, unpackGame } from '../../game/shell/packing.ts';

const game = { record: JSON.stringify({ moves: ['mexico call us', 'us endTurn'] }), scenarioText: null };

describe('a game as a link', () => {
  test('comes back as it was, in any language', () => {
    fc.assert(
      fc.property(
        fc.record({
          record: fc.string({ unit: 'grapheme', maxLength: 300 }),
          scenarioText: fc.option(fc.string({ unit: 'grapheme', maxLength: 300 })),
        }),
        shared => {
          const packed = packGame(shared);
          expect(packed).toMatch(/^[\w-]+$/);
          expect(unpackGame(packed!)).toEqual(shared);
        },
      ),
    );
  });

  test('a whole game fits', () => {
    const moves = Array.from(
      { length: 60 },
      (_, ply) =>
        `mexico table guard=${ply % 5} asylum=${ply % 4} tariff=${ply % 3} usmca=1 covers=a,b quiet`,
    );
    expect(packGame({ record: JSON.stringify({ moves }), scenarioText: null })!.length).toBeLessThan(2000);
  });

  test('none is made where it would be cut on its way', () => {
    const noise = Array.from({ length: LONGEST_LINK }, (_, at) => ((at * 2654435761) >>> 7).toString(36));
    expect(packGame({ record: noise.join(''), scenarioText: null })).toBeNull();
  });

  test('every lost or changed letter is found', () => {
    const packed = packGame(game)!;
    for (let at = 0; at < packed.length; at++) {
      expect(unpackGame(packed.slice(0, at) + packed.slice(at + 1)), `lost at ${at}`).toBeNull();
      const other = packed[at] === 'A' ? 'B' : 'A';
      const changed = unpackGame(packed.slice(0, at) + other + packed.slice(at + 1));
      // The last letter may carry bits that mean nothing; then the game is still the same.
      if (changed) expect(changed, `changed at ${at}`).toEqual(game);
    }
    expect(unpackGame(packed.slice(0, packed.length >> 1))).toBeNull();
  });

  test.each(['', '1', '2', 'x', '1zzzzzzzz', `1${'a'.repeat(300_000)}`, '<script>'])(
    '%.20s is no game',
    text => {
      expect(unpackGame(text)).toBeNull();
    },
  );

  test('what unpacks to more than a game is stopped', () => {
    const bomb = packGame({ record: 'a'.repeat(3_000_000), scenarioText: null });
    expect(bomb!.length).toBeLessThan(LONGEST_LINK);
    expect(unpackGame(bomb!)).toBeNull();
  });
});
