import { readFileSync } from 'node:fs';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BalanceReport, Figure } from '../../game/analysis/balance/report.ts';
import { balanceOf } from '../../game/lab/balance.ts';
import { benchOf, type Job, runJob, type WorkName } from '../../game/lab/index.ts';
import { adviceLines, conflictLine, shareText, swings, unusedOf } from '../../game/present/balance.ts';
import { isInPlace, numbersAt } from '../../game/present/balanceNumbers.ts';
import { namesOf } from '../../game/present/index.ts';
import { LANGUAGES } from '../../game/wording/index.ts';
import { shipped } from '../kit/files.ts';

const ID = '2019-june-deadline';
const scenario = shipped(ID);
const en = namesOf(scenario, 'en');
/** With plain spaces for those that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const exact = (mean: number): Figure => ({ mean, low: mean, high: mean, count: 100 });

let report: BalanceReport;
beforeAll(async () => {
  const work = async <Name extends WorkName>(job: Job<Name>) => runJob(scenario, job);
  const bench = benchOf(new Map([[ID, scenario]]), null, work);
  ({ report } = await balanceOf(bench, scenario, { games: 2, seed: 1 }));
}, 60_000);

it('compares what is advised as it is written', () => {
  const failing = (mean: number) => ({ ...report, advised: { ...report.advised, failedVote: exact(mean) } });
  const said = (mean: number) => plain(adviceLines(failing(mean), en)[1]!);
  expect(said(0.204)).toContain('20 % of the games, within the advised');
  expect(said(0.096)).toContain('10 % of the games, within the advised');
  expect(said(0.206)).toContain('21 % of the games, above the advised');
  expect(said(0.094)).toContain('9 % of the games, below the advised');
});

describe('figures beside lines', () => {
  it('stand at places that the file has, each once, in the order of the file', () => {
    const tree = parseTree(readFileSync(`scenarios/${ID}.json`, 'utf8'))!;
    for (const language of LANGUAGES) {
      const numbers = numbersAt(report, namesOf(scenario, language));
      const offsets = numbers.map(({ path }) => findNodeAtLocation(tree, [...path])?.offset ?? -1);
      expect(Math.min(...offsets)).toBeGreaterThan(0);
      expect(new Set(offsets).size).toBe(offsets.length);
      for (const { text } of numbers) expect(text).toMatch(/\S/);
    }
  });

  it('say what was counted', () => {
    const at = (...path: (string | number)[]) =>
      numbersAt(report, en).find(number => JSON.stringify(number.path) === JSON.stringify(path))?.text;
    const { dealt } = report.issues[0]!.positions[2]!;
    expect(at('agenda', 'issues', 0, 'positions', 2)).toBe(
      dealt ? `${shareText(en, dealt.mean)} of deals` : undefined,
    );
    expect(at('briefs', 'us', 'values', 'guard')).toBe('moves 20');
    expect(at('agenda', 'issues', 5)).toBe('no conflict');
    expect(at('agenda', 'issues', 0)).toBeUndefined();
  });

  it('are out of place once something was moved or renamed', () => {
    const { agenda, events } = scenario;
    expect(isInPlace(report, scenario)).toBe(true);
    expect(isInPlace(report, { agenda: { ...agenda, issues: [...agenda.issues].reverse() }, events })).toBe(
      false,
    );
    expect(isInPlace(report, { agenda: { ...agenda, rounds: agenda.rounds.slice(1) }, events })).toBe(false);
    expect(isInPlace(report, { agenda, events: events.slice(1) })).toBe(false);
  });
});

describe('the report in words', () => {
  it('puts shares beside the advised ranges', () => {
    const advised = { ratified: exact(0.9), failedVote: exact(0.21), firstRound: exact(0.001) };
    expect(adviceLines({ ...report, advised }, en).map(plain)).toEqual([
      'Within the advised range: 85–97 % ratified.',
      'A vote failed in 21 % of the games, above the advised 10–20 %.',
      '< 1 % end with a deal in round 1.',
    ]);
    const low = { ...advised, ratified: exact(0.5) };
    expect(plain(adviceLines({ ...report, advised: low }, en)[0]!)).toBe(
      '50 % ratified is below the advised range, 85–97 %.',
    );
  });

  it('names issues without a conflict', () => {
    expect(conflictLine(report, en)).toBe('USMCA holds no conflict: all sides prefer the same end.');
  });

  it('lists what was hardly used, with its place', () => {
    const [cover] = report.covers;
    const covers = [{ ...cover!, used: { tabled: exact(0.3), dealt: exact(0) } }];
    const lines = [
      { ...report.lines[0]!, used: { declared: exact(0), tested: exact(0), crossed: exact(0.02) } },
    ];
    const found = unusedOf({ ...report, covers, lines, measures: [], moves: [], issues: [], events: [] }, en);
    expect(found.map(item => ({ ...item, how: plain(item.how) }))).toEqual([
      {
        group: 'covers',
        name: 'Sovereign decision',
        how: 'never in a deal, in drafts of 30 % of the games',
        path: ['agenda', 'covers', 0],
      },
    ]);
  });

  it('calls an event a swing where the interval leaves out zero and the difference is felt', () => {
    const event = (mean: number, half: number) => ({
      ...report.events[0]!,
      moved: { points: [{ ...exact(mean), low: mean - half, high: mean + half }], ratified: exact(0) },
    });
    expect(swings(event(-1.5, 1))).toBe(true);
    expect(swings(event(1.5, 2))).toBe(false);
    expect(swings(event(0.2, 0.1))).toBe(false);
    expect(swings({ ...event(0, 0), moved: null })).toBe(false);
  });
});
