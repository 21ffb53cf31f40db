import { describe, expect, test } from 'vitest';
import { certificationOf, menuOf, namesOf, previewOf } from '../../game/present/index.ts';
import { type Change, type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import { moveOf, playLines } from '../kit/play.ts';
import { at, MX, scenario, US } from '../rules/june.ts';

/** A ratified deal with checkpoints on terms that let the measure return; Mexico is to choose its effort. */
function signed(seed: number): Negotiation {
  const n = at(
    MX,
    copy => {
      for (const brief of copy.secrets.briefs) Object.assign(brief, { bar: -500 });
      const draft = { positions: [0, 0, 2, 2, 0, 0, 0], covers: [] };
      copy.drafts[US] = { status: 'standing', version: 1, draft, marks: [] };
    },
    {},
    seed,
  );
  return playLines(scenario, n, ['mexico accept us']);
}
const after = (line: string, wanted: 'met' | 'missed'): Negotiation => {
  for (let seed = 1; ; seed++) {
    const n = playLines(scenario, signed(seed), [line]);
    const { results } = n.implementation!;
    if (wanted === (results[0] === 'met' ? 'met' : 'missed')) return n;
  }
};

/** What a move really changed, apart from what the figures brought. */
const happened = (n: Negotiation, line: string): readonly Change[] =>
  play(scenario, n, moveOf(scenario, line))
    .next.log.slice(n.log.length)
    .flatMap(entry => entry.changes);
const sizes = (changes: readonly Change[]) =>
  changes.map(change => ({ ...change, to: change.to - change.from, from: 0 }));

describe('a verdict on a missed checkpoint', () => {
  const missed = after('mexico effort slack', 'missed');
  const view = viewOf(scenario, missed, US);

  test.each(['extend', 'snapBack'])('%s: the preview shows what will happen', verdict => {
    const line = `us verdict ${verdict}`;
    const changes = previewOf(view, moveOf(scenario, line))!;
    expect(changes.length).toBeGreaterThan(2);
    // What Mexico's trust becomes is hidden from the United States; by how much it moves is not.
    expect(sizes(changes)).toEqual(sizes(happened(missed, line)));
  });

  test.each(['en', 'es'] as const)('the menu says what follows, %s', language => {
    const choices = menuOf(view, namesOf(scenario, language)).flatMap(group => group.choices);
    expect(choices.map(({ kind, chips, remarks }) => [kind, chips.length > 2, remarks.length])).toEqual([
      ['verdict', true, 1],
      ['verdict', true, 1],
    ]);
    const [extend, snapBack] = choices.map(({ remarks }) => remarks[0]!);
    expect(extend).toContain(language === 'en' ? 'next checkpoint' : 'próxima revisión');
    const { measure } = scenario.agenda.benchmarks[missed.implementation!.benchmark]!;
    const { tail } = scenario.agenda.measures[measure!]!.levels[missed.measures[measure!]!.level]!;
    for (const harm of [tail.target, tail.holder])
      expect(snapBack).toContain(` ${namesOf(scenario, language).format.number(harm / 2)} `);
  });

  test('after the last checkpoint an extension leads to the end', () => {
    const second = playLines(scenario, missed, ['us verdict extend', 'mexico effort slack']);
    const [extend] = menuOf(viewOf(scenario, second, US), namesOf(scenario, 'en'))[0]!.choices;
    expect(extend!.remarks).toEqual(['This was the last checkpoint: the deal stands to the end.']);
  });
});

test('a checkpoint that is met brings what was foretold', () => {
  const seeds = after('mexico effort surge', 'met');
  const before = signed(seeds.secrets.seed);
  const certified = happened(before, 'mexico effort surge').filter(({ cause }) => cause === 'certified');
  expect(certified).toHaveLength(4);
  expect(sizes(certificationOf(viewOf(scenario, before, MX)))).toEqual(sizes(certified));
});

test('a call says beforehand that it does not open a channel which a leak has burned', () => {
  const remarksAt = (burnedUntil: number) => {
    const n = at(MX, copy => {
      Object.assign(copy.channels[0]!, { status: 'open', burnedUntil });
    });
    const choices = menuOf(viewOf(scenario, n, MX), namesOf(scenario, 'en')).flatMap(group => group.choices);
    return choices.find(({ kind }) => kind === 'call')!.remarks;
  };
  expect(remarksAt(0)).toEqual([]);
  expect(remarksAt(3)).toEqual(['the back channel is burned through round 3: no call opens it before']);
});
