import { describe, expect, test } from 'vitest';
import { readingOf } from '../../game/analysis/debrief/calibration.ts';
import { endOf } from '../../game/analysis/debrief/course.ts';
import { headlineOf } from '../../game/analysis/debrief/headline.ts';
import { linesOf } from '../../game/analysis/debrief/lines.ts';
import { planeOf } from '../../game/analysis/debrief/plane.ts';
import { promisesOf } from '../../game/analysis/debrief/promises.ts';
import { receiptOf, receiptsOfCourse } from '../../game/analysis/debrief/receipts.ts';
import { TACTICS, tacticsOf } from '../../game/analysis/debrief/tactics.ts';
import { MARKS } from '../../game/analysis/debrief/timeline.ts';
import {
  tellHeadline,
  tellLine,
  tellMark,
  tellPromise,
  tellReading,
  tellTactic,
  tellThreat,
} from '../../game/present/debrief.ts';
import { type ReceiptNode, tellReceipt } from '../../game/present/debriefReceipt.ts';
import { namesOf } from '../../game/present/index.ts';
import { debriefWordingOf } from '../../game/wording/debrief.ts';
import { LANGUAGES } from '../../game/wording/index.ts';
import { courseFrom, historyCourse, randomCourse } from '../analysis/debrief/kit.ts';
import { FIXTURES } from '../rules/games.ts';

const { june, tiny, easyTiny, easyTri, quad } = FIXTURES;

/** Every text of a catalogue with its path; a function stands for itself. */
function* texts(value: unknown, path = ''): Iterable<readonly [string, string]> {
  if (typeof value === 'string' || typeof value === 'function') yield [path, String(value)];
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* texts(item, `${path}.${key}`);
}

const catalogue = (language: 'en' | 'es') => new Map(texts(debriefWordingOf(language)));

describe('the words of the debrief', () => {
  test('are the same in both languages, and no copies of each other', () => {
    const [en, es] = [catalogue('en'), catalogue('es')];
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [path, text] of en)
      if (!text.includes('=>') && !/reference$/.test(path) && text.split(' ').length > 3)
        expect(es.get(path), path).not.toBe(text);
  });

  test('are dry, and quoted in the manner of their language', () => {
    for (const language of LANGUAGES)
      for (const [path, text] of catalogue(language)) {
        expect(text.replace(/!==?|!\w/g, ''), path).not.toMatch(/[!¡]/);
        expect(text, path).not.toMatch(language === 'es' ? /[“”]/ : /[«»¿]/);
      }
  });

  test('explain every tactic in two lines, with author and year', () => {
    for (const language of LANGUAGES)
      for (const id of TACTICS) {
        const { lines, reference } = debriefWordingOf(language).tactics[id];
        expect(lines).toHaveLength(2);
        for (const line of lines) expect(line.length, `${id}: ${line}`).toBeLessThanOrEqual(110);
        expect(reference, id).toMatch(/^[A-Z][^\d]+ (?:19|20)\d\d, .+\.$/);
      }
  });
});

/** Every sentence that the debrief makes of a game. */
function* sentences(course: ReturnType<typeof randomCourse>, language: 'en' | 'es'): Iterable<string> {
  const names = namesOf(course.scenario, language);
  const plane = planeOf(course);
  const { title, lead, caption } = tellHeadline(headlineOf(course, plane), plane, names);
  yield* [title, lead, caption];
  for (const tactic of tacticsOf(course, plane)) {
    const { name, seen, when, lines } = tellTactic(tactic, names);
    yield* [name, seen, when, ...lines];
  }
  for (const record of linesOf(course)) {
    const { declared, happened, cost } = tellLine(record, names);
    yield* [declared, happened, cost];
  }
  const { threats, efforts } = promisesOf(course);
  for (const record of threats) {
    const { steps, end, effect } = tellThreat(record, names);
    yield* [...steps, end, effect];
  }
  for (const record of efforts) yield tellPromise(record, course, names);
  for (const kind of MARKS) yield tellMark(kind, names);
  const source = receiptsOfCourse(course);
  for (const [at, { changes }] of source.log.entries())
    for (const place of changes.keys()) {
      const { title: head, rule, parts } = tellReceipt(receiptOf(source, at, place), names);
      yield* [head, rule, ...parts.flatMap(labels)];
    }
}

const labels = ({ label, value, parts }: ReceiptNode): string[] => [label, value, ...parts.flatMap(labels)];

describe('what the debrief says', () => {
  test.each(LANGUAGES)('is whole in random games: %s', language => {
    let said = 0;
    for (const scenario of [tiny, easyTiny, easyTri, quad])
      for (let seed = 1; seed <= 3; seed++)
        for (const sentence of sentences(randomCourse(scenario, seed), language)) {
          expect(sentence.trim()).not.toBe('');
          expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\(\)|: ?\)| {2}| \./);
          said += 1;
        }
    expect(said).toBeGreaterThan(2000);
  });

  const course = historyCourse(june);
  const plane = planeOf(course);

  test('begins with one plain sentence', () => {
    const told = LANGUAGES.map(language =>
      tellHeadline(headlineOf(course, plane), plane, namesOf(june, language)),
    );
    expect(told.map(({ title }) => title)).toEqual([
      'A deal on 7 June, just inside the frontier',
      'Un acuerdo el 7 de junio, cerca de la frontera de Pareto',
    ]);
    const passing = plane.ratifiable.reduce((sum, passes) => sum + passes, 0);
    expect(told.map(({ lead }) => lead)).toEqual([
      `Signed in round 9 of 10. ${passing} of the 9,600 possible texts would have passed every vote on that day, even without a cover.`,
      `Firmado en la ronda 9 de 10. Ese día, ${passing} de los 9,600 textos posibles habrían pasado todas las votaciones, aun sin fórmula de salida.`,
    ]);
    expect(told[0]!.caption).toBe(
      'Every dot is one of the 9,600 possible agreements. Those in the pale field would have passed in both capitals, even without a cover.',
    );
  });

  test('speaks of one text as of one', () => {
    const headline = { ...headlineOf(course, plane), ratifiable: 1 };
    const [en, es] = LANGUAGES.map(language => tellHeadline(headline, plane, namesOf(june, language)));
    expect(en!.caption).toContain('The one in the pale field would have passed');
    expect(es!.caption).toContain('El del campo claro se habría aprobado');
    expect(es!.lead).toContain('1 de los 9,600 textos posibles habría pasado');
  });

  test('says of a table of three that it shows two', () => {
    const three = randomCourse(easyTri, 1);
    const shown = planeOf(three, [2, 0]);
    const { caption } = tellHeadline(headlineOf(three, shown), shown, namesOf(easyTri, 'en'));
    const [coast, , isles] = easyTri.agenda.principals.map((_, seat) => namesOf(easyTri, 'en').prose(seat));
    expect(caption).toContain(`two of the sides, ${isles} and ${coast}.`);
    expect(caption).toContain('all 3 capitals');
  });

  test('says what no deal could have been', () => {
    const none = courseFrom(
      tiny,
      Array.from({ length: 8 }, (_, ply) => `${turn(ply)} endTurn`),
    );
    const there = planeOf(none);
    const { title, lead } = tellHeadline(headlineOf(none, there), there, namesOf(tiny, 'en'));
    expect(endOf(none).outcome?.end).toBe('breakdown');
    expect(title).toBe('No deal: the last date passed on 5 March');
    expect(lead).toMatch(
      /^\d+ of the 18 possible texts would have passed every vote at the end, even without a cover\.$/,
    );
  });

  test('says whose public refused at the last call, and by how much', () => {
    const refused = (short: readonly { seat: number; by: number }[], language: 'en' | 'es') =>
      tellHeadline(
        { code: 'breakdown', why: 'failedVote', short, round: 9, failedVotes: 1, ratifiable: 0 },
        plane,
        namesOf(june, language),
      ).title;
    expect(refused([{ seat: 1, by: 5.13 }], 'en')).toBe(
      'No deal: at the last call, 7 June, the public of Mexico refused, 5.1 short of its bar',
    );
    expect(refused([{ seat: 1, by: 0.04 }], 'en')).toContain('0.04 short');
    const both = [
      { seat: 0, by: 2 },
      { seat: 1, by: 5.13 },
    ];
    expect(refused(both, 'en')).toMatch(/the United States by 2 and Mexico by 5\.1$/);
    expect(refused(both, 'es')).toMatch(/Estados Unidos por 2 y México por 5\.1$/);
  });

  test('does not say that nothing could have passed where a cover would have helped', () => {
    const seen = new Set<boolean>();
    for (const scenario of [tiny, easyTiny])
      for (let seed = 1; seed <= 20; seed++) {
        const random = randomCourse(scenario, seed);
        const shown = planeOf(random);
        if (shown.ratifiable.includes(1)) continue;
        const { lead } = tellHeadline(headlineOf(random, shown), shown, namesOf(scenario, 'en'));
        const signed = shown.deal ?? (shown.better?.passes ? shown.better : null);
        const isHelped = (signed?.draft.covers.length ?? 0) > 0;
        expect(lead).toContain('None of the 18 possible texts');
        expect(lead.includes('with the right one, some would')).toBe(isHelped);
        seen.add(isHelped);
      }
    expect(seen.size).toBe(2);
  });

  const turn = (ply: number) => (Math.floor(ply / 2) % 2 === ply % 2 ? 'north' : 'south');

  test('takes a change apart line by line', () => {
    const source = receiptsOfCourse(course);
    const at = source.log.findIndex(({ changes }) =>
      changes.some(({ cause }) => cause === 'matchedConcession'),
    );
    const place = source.log[at]!.changes.findIndex(({ cause }) => cause === 'matchedConcession');
    const told = tellReceipt(receiptOf(source, at, place), namesOf(june, 'en'));
    expect(told.title).toBe('Face, Mexico: 54.09 → 52.76 (−1.33)');
    expect(told.rule).toMatch(/^Rules, section 4\.7\. Giving ground costs less Face/);
    const [whole] = told.parts;
    expect([whole!.value, whole!.how]).toEqual(['−1.329', 'multiplied, with the other sign']);
    expect(whole!.parts.map(({ label, value, setBy }) => [label, value, setBy])).toEqual([
      ['Face per point of a concession that is matched', '0.08', 'set by the rules'],
      ['what Mexico gave, in the public estimate', '11.072', null],
      ['giving ground under threat', '1.5', 'set by the rules'],
    ]);
    const guard = whole!.parts[1]!.parts[0]!;
    expect(guard.label).toBe('public estimate for Mexico (National Guard: 6,000 south)');
    expect(guard.parts[0]).toMatchObject({
      value: '−6',
      setBy: 'set by the scenario',
      pointer: '/briefs/mexico/values/guard/2',
    });
  });

  test('judges a reading in words', () => {
    const names = namesOf(june, 'en');
    const stated = [0.9, 0.8, 0.7].map((chance, ply) => ({ ply, chance, happened: false }));
    const told = tellReading(readingOf(stated), names);
    expect(told.verdict).toBe('The other side was read worse than by a coin.');
    expect(told.figures).toEqual([
      'Mean squared error 0.65. A coin scores 0.25; knowing only how often it came true would have scored 0.',
      'The chances were too high by 80\u00a0% on the whole.',
    ]);
    expect(tellReading(readingOf([]), names).figures).toEqual([]);
  });
});
