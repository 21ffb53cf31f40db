/** Tasks of a standing group, wherever they are told: draft, table in words, log, debrief. */
import { describe, expect, test } from 'vitest';
import { promisesOf } from '../../game/analysis/debrief/promises.ts';
import { playHistory } from '../../game/analysis/history.ts';
import { tellPromise } from '../../game/present/debrief.ts';
import { checkpointLine, logLine, namesOf, summary, tryDraft } from '../../game/present/index.ts';
import { begin, DEFAULT_OPTIONS, type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import type { Language } from '../../game/wording/index.ts';
import { historyCourse } from '../analysis/debrief/kit.ts';
import { shipped } from '../kit/files.ts';

const scenario = shipped('2025-security-group');
const names = (language: Language) => namesOf(scenario, language);
const [, MX] = [0, 1];
const FIRST: Readonly<Record<Language, string>> = {
  en: 'Meeting of 26 September, United States: inspect traffic on its way south and open tracing to all 32 states. Inspections on the way south (index, 100 at the signature): target 120',
  es: 'Reunión del 26 de septiembre, Estados Unidos: revisar el tránsito hacia el sur y abrir el rastreo a los 32 estados. Inspecciones hacia el sur (índice, 100 al firmar): meta 120',
};

/** The course that was taken, up to the implementation. */
function atTheGroup(): Negotiation {
  const { seed, options } = scenario.history!;
  let n = begin(scenario, seed, { ...DEFAULT_OPTIONS, ...options });
  for (const move of playHistory(scenario).moves) {
    if (n.phase === 'implementation') break;
    n = play(scenario, n, move).next;
  }
  return n;
}

describe.each<Language>(['en', 'es'])('in %s', language => {
  test('a task says who does what, and by what it is judged', () => {
    expect(checkpointLine(0, 0, names(language))).toBe(FIRST[language]);
  });
  test('the draft tells them', () => {
    const view = viewOf(scenario, begin(scenario, 1, DEFAULT_OPTIONS), MX!);
    const draft = { positions: [2, 2, 2, 1, 2, 1, 1, 1], covers: [] };
    expect(tryDraft(view, draft, names(language))!.lines).toContain(`${FIRST[language]}.`);
    const without = { positions: [1, 2, 2, 1, 2, 1, 1, 1], covers: [] };
    expect(tryDraft(view, without, names(language))!.lines).not.toContain(`${FIRST[language]}.`);
  });
  test('the table in words has a line for each, and none for terms that nobody proposes', () => {
    const lines = summary(viewOf(scenario, atTheGroup(), MX!), names(language)).find(
      ({ id }) => id === 'benchmarks',
    )!.lines;
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(FIRST[language]);
  });
  test('the debrief tells who kept which', () => {
    const course = historyCourse(scenario);
    const { efforts } = promisesOf(course);
    const { task, name } = scenario.agenda.benchmarks[0]!.checkpoints[2]!;
    const plain = (text: typeof name) => (typeof text === 'string' ? text : text[language]);
    expect(tellPromise(efforts[2]!, course, names(language))).toContain(`${plain(name)}, ${plain(task!)}: `);
    expect(efforts.map(({ met }) => met)).toEqual([true, true, false, true]);
  });
});

test('the log counts in the unit of the task', () => {
  const { log } = playHistory(scenario).last;
  const told = log
    .filter(({ kind }) => kind === 'checkpoint')
    .map(entry => logLine(entry, names('en')).sentence);
  expect(told[1]).toMatch(
    /^Meeting of 26 September \(Fentanyl seized .*\): \d+ \(kilograms since February\), target 445\. Met\.$/,
  );
  expect(told[2]).toMatch(/\(Prisoners in a transfer\): \d+ \(people\), target 34\. Missed\.$/);
});
