/** What events change that no number shows, in the words of the log. */
import { expect, test } from 'vitest';
import { playHistory } from '../../game/analysis/history.ts';
import { logLine, namesOf } from '../../game/present/index.ts';
import { begin, DEFAULT_OPTIONS, play, type Viewer, viewOf } from '../../game/rules/index.ts';
import { type Language, textOf } from '../../game/wording/index.ts';
import { shipped } from '../kit/files.ts';

/** The sentence of an event of the historical course, as a viewer reads it. */
function told(id: string, event: string, language: Language, who: Viewer = 0): string {
  const scenario = shipped(id);
  const { seed, options } = scenario.history!;
  let n = begin(scenario, seed, { ...DEFAULT_OPTIONS, ...options });
  for (const move of playHistory(scenario).moves) n = play(scenario, n, move).next;
  const entry = viewOf(scenario, n, who).log.find(
    ({ kind, facts }) => kind === 'event' && facts.event === event,
  )!;
  return logLine(entry, namesOf(scenario, language)).sentence;
}

test.each<[string, string, Language, string]>([
  [
    '2025-one-month-pauses',
    'answer-on-sunday',
    'en',
    'Announced from now on, “Retaliation list” takes effect on 6 March, or a round after the announcement if that is later.',
  ],
  [
    '2025-one-month-pauses',
    'answer-on-sunday',
    'es',
    'Si se anuncia desde ahora, «Lista de represalias» entra en vigor el 6 de marzo, o una ronda después del anuncio si eso es más tarde.',
  ],
  [
    '2025-one-month-pauses',
    'china-request',
    'en',
    'What “China” is worth to the United States is now known to Mexico.',
  ],
  [
    '2025-one-month-pauses',
    'china-request',
    'es',
    'Cuánto vale «China» para Estados Unidos: ahora lo sabe México.',
  ],
  ['2019-june-deadline', 'rally-called', 'en', 'The next time Mexico rallies support at home: Boost +2.'],
  ['2019-june-deadline', 'rally-called', 'es', 'La próxima vez que México convoque a su gente: Impulso +2.'],
])('%s, %s, %s', (id, event, language, effect) => {
  const { text, name } = shipped(id).events.find(each => each.id === event)!;
  expect(told(id, event, language)).toBe(`${textOf(name, language)}. ${textOf(text, language)} ${effect}`);
});

test('the date is the one on which a list announced that day takes effect', () => {
  const scenario = shipped('2025-one-month-pauses');
  const { seed, options } = scenario.history!;
  let n = begin(scenario, seed, { ...DEFAULT_OPTIONS, ...options });
  for (const move of playHistory(scenario).moves) {
    n = play(scenario, n, move).next;
    if (n.measures[2]!.status === 'announced') break;
  }
  expect(scenario.agenda.measures[2]!.id).toBe('retaliation');
  expect(scenario.agenda.rounds[n.measures[2]!.due! - 1]!.date).toBe('2025-03-06');
});

test('no worth is told', () => {
  for (const who of [0, 1, 'public'] as const)
    expect(told('2025-one-month-pauses', 'china-request', 'en', who)).not.toMatch(/\d/);
});
