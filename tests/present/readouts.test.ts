import { expect, test } from 'vitest';
import { accountsOf } from '../../game/analysis/debrief/accounts.ts';
import { receiptsOfCourse } from '../../game/analysis/debrief/receipts.ts';
import { accountText, logLine, menuOf, namesOf, summary } from '../../game/present/index.ts';
import { type Negotiation, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { playLines, start, turnOf } from '../kit/play.ts';
import { tri } from '../kit/scenarios.ts';

const june = shipped('2019-june-deadline');
const [US, MX, TARIFF] = [0, 1, 0] as const;

const suspended = playLines(
  june,
  turnOf(june, start(june), US, n => {
    n.measures[TARIFF]!.credit = 4;
  }),
  ['us call mexico', 'us suspend tariff 10'],
);
const told = (us: string, mexico: string): Negotiation =>
  playLines(june, suspended, [`us readout ${us}`, `mexico readout ${mexico}`]);

test('an account is told in the words of the scenario, and in general ones where it has none', () => {
  for (const language of ['en', 'es'] as const) {
    const names = namesOf(june, language);
    expect(accountText(US, TARIFF, 'boastful', names)).toBe(
      june.wording.readouts.suspension[TARIFF]![US]!.boastful[language as never],
    );
    const bare = namesOf(
      { ...june, wording: { ...june.wording, readouts: { suspension: [], ratification: [] } } },
      language,
    );
    const { accounts } = names.wording.readouts;
    const words = { others: names.prose(MX), measure: names.measure(TARIFF) };
    expect(accountText(US, TARIFF, 'plain', bare)).toBe(accounts.holder.plain(words));
    expect(accountText(MX, TARIFF, 'plain', bare)).toBe(
      accounts.target.plain({ ...words, others: names.prose(US) }),
    );
    expect(accountText(US, null, 'generous', bare)).toContain(names.prose(MX));
  }
});

test('a deal of three speaks of both others', () => {
  const names = namesOf(tri(), 'en');
  expect(accountText(0, null, 'plain', names)).toContain(names.proseList([1, 2]));
});

test('the menu has a choice for each tone, with its effects, its words and the risk of the boast', () => {
  for (const language of ['en', 'es'] as const) {
    const names = namesOf(june, language);
    const [group, ...others] = menuOf(viewOf(june, suspended, US), names);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ venue: 'readout', closed: null, blocked: [] });
    expect(group!.choices.map(({ chips }) => chips.length)).toEqual([0, 3, 3]);
    for (const choice of group!.choices) expect(choice.remarks[0]).toMatch(/^[“«].+[”»]$/);
    expect(group!.choices[2]!.remarks[1]).toContain(names.format.percent(1));
    expect(summary(viewOf(june, suspended, US), names)[0]!.lines.at(-1)).toContain(names.measure(TARIFF));
  }
});

test('the log tells each account and who was contradicted, with receipts that add up', () => {
  const n = told('boastful', 'generous');
  const names = namesOf(june, 'en');
  const lines = n.log.slice(suspended.log.length).map(entry => logLine(entry, names).sentence);
  expect(lines.some(line => line.startsWith('United States: gave its account. Boastful: “'))).toBe(true);
  expect(lines.some(line => line.startsWith('Mexico: gave its account. Generous: “'))).toBe(true);
  expect(lines.some(line => line.startsWith('United States: was contradicted in public.'))).toBe(true);
  const [moment] = accountsOf(n.log);
  expect(moment).toMatchObject({ suspended: TARIFF, round: 1 });
  expect(moment!.accounts.map(({ seat, tone, contradicted }) => [seat, tone, contradicted])).toEqual([
    [US, 'boastful', true],
    [MX, 'generous', false],
  ]);
  const course = { scenario: june, states: [n], moves: [], log: n.log };
  expect(receiptsOfCourse(course).log).toBe(n.log);
});
