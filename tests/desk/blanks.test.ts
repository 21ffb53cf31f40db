/** What the form of the workshop puts into a file: each by itself leaves a valid file valid. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addRound, blankAt, ofKind, removeRound } from '../../game/desk/workshop/form/blanks.ts';
import {
  type FormShape,
  formAt,
  looseValue,
  type Path,
  parseScenario,
  type Revision,
  revised,
} from '../../game/scenario/index.ts';
import { triScenarioFile } from '../kit/triScenario.ts';

type Variants = Extract<FormShape, { is: 'variants' }>;

const FIRST_EVENT = { id: 'storm', round: 2, name: 'Storm', text: 'A storm.', sources: ['assumption'] };

/** The tri scenario with an event, as its designer has it in the workshop. */
const withEvent = (event: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...triScenarioFile(), events: [{ ...FIRST_EVENT, ...event }] }, null, 2);

const set = (text: string, path: Path, value: unknown): string =>
  revised(text, [{ kind: 'set', path, value } satisfies Revision]);

/** Codes and places of what is wrong with a text, and what is only advice. */
const faultsOf = (text: string) =>
  parseScenario(text, 'tri.json').faults.map(({ code, path }) => `${code} ${path.join('.')}`);

/** The text with the entry at a path turned into another kind, as the form does it. */
function turned(text: string, path: Path, name: string): string {
  const { value: root } = looseValue(text);
  const shape = formAt(path, root) as Variants;
  const old = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], root);
  return set(text, path, ofKind(shape, name, old, root, path));
}

const namesAt = (path: Path): string[] =>
  (formAt(path, null) as Variants).of.flatMap(({ names }) => [...names]);

describe('a condition', () => {
  const path = ['events', 0, 'when'];
  const kinds = namesAt(path);
  const begun = () => {
    const text = withEvent({});
    const event = formAt(path.slice(0, -1), null) as Extract<FormShape, { is: 'group' }>;
    const { shape, schema } = event.fields.find(({ key }) => key === 'when')!;
    return set(text, path, blankAt(shape(), schema, looseValue(text).value, path));
  };

  test('of eight kinds begins as a draft that gives something', () => {
    expect(kinds).toHaveLength(8);
    const text = begun();
    expect(faultsOf(text)).toEqual(faultsOf(withEvent({})));
    expect(JSON.parse(text).events[0].when).toEqual({ is: 'drafted', issue: 'quota', from: 1 });
  });

  test.each(kinds)('becomes "%s" and from there any other, all without a fault', kind => {
    const none = faultsOf(withEvent({}));
    const text = turned(begun(), path, kind);
    expect(JSON.parse(text).events[0].when.is).toBe(kind);
    expect(faultsOf(text)).toEqual(none);
    for (const next of kinds) expect(faultsOf(turned(text, path, next))).toEqual(none);
  });

  test('keeps what means the same in the kind that it becomes', () => {
    const when = { is: 'drafted', issue: 'harbour', from: 2 };
    const paid = turned(withEvent({ when }), path, 'paid');
    expect(JSON.parse(paid).events[0].when).toEqual({ is: 'paid', issue: 'harbour', from: 2 });
    const any = { is: 'any', of: [when, { is: 'meter', principal: 'isles', meter: 'face', from: 60 }] };
    const all = turned(withEvent({ when: any }), path, 'all');
    expect(JSON.parse(all).events[0].when).toEqual({ ...any, is: 'all' });
  });
});

test('an effect of every kind becomes any other without a fault', () => {
  const path = ['events', 0, 'effects', 0];
  const kinds = namesAt(path);
  const text = withEvent({ effects: [{ change: 'support', of: 'isles', by: 3 }] });
  const none = faultsOf(text);
  for (const kind of kinds) {
    const made = turned(text, path, kind);
    expect(faultsOf(made)).toEqual(none);
    for (const next of kinds) expect(faultsOf(turned(made, path, next)), `${kind} to ${next}`).toEqual(none);
  }
  const trust = turned(text, path, 'trust');
  expect(JSON.parse(trust).events[0].effects[0]).toEqual({
    change: 'trust',
    of: 'isles',
    in: 'coast',
    by: 3,
  });
});

describe('a further round', () => {
  const added = (text: string) => revised(text, addRound(looseValue(text).value));

  test('comes before an aftermath of several days, which moves along whole', () => {
    const text = set(withEvent({}), ['agenda', 'aftermath', 'until'], '2031-06-12');
    const { aftermath, rounds } = JSON.parse(text).agenda;
    const file = JSON.parse(added(text)).agenda;
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    expect(file.rounds).toHaveLength(rounds.length + 1);
    expect(file.aftermath.date > file.rounds.at(-1).date).toBe(true);
    expect(days(file.aftermath.date, file.aftermath.until)).toBe(days(aftermath.date, aftermath.until));
    expect(faultsOf(added(text))).toEqual(faultsOf(text));
  });

  test('leaves what counts from the day after the talks there', () => {
    const { agenda } = triScenarioFile();
    const last = agenda.rounds.length;
    const notice = (from: number) => ({ change: 'notice', of: agenda.measures![0]!.id, from });
    const text = withEvent({ effects: [notice(last + 1), notice(last)] });
    const [moved, stays] = JSON.parse(added(text)).events[0].effects;
    expect([moved.from, stays.from]).toEqual([last + 2, last]);
    expect(faultsOf(added(text))).toEqual(faultsOf(text));
  });

  test('is taken away again, and with it what counts from the day after the talks', () => {
    const { agenda } = triScenarioFile();
    const last = agenda.rounds.length;
    const text = withEvent({ effects: [{ change: 'notice', of: agenda.measures![0]!.id, from: last + 1 }] });
    const longer = added(text);
    const shorter = revised(longer, removeRound(looseValue(longer).value, last));
    expect(JSON.parse(shorter).agenda.rounds).toEqual(JSON.parse(text).agenda.rounds);
    expect(JSON.parse(shorter).events).toEqual(JSON.parse(text).events);
    expect(faultsOf(shorter)).toEqual(faultsOf(text));
  });

  test('keeps every shipped file as it was', () => {
    for (const file of [
      '2019-june-deadline',
      '2025-one-month-pauses',
      '2025-security-group',
      'first-table',
    ]) {
      const text = readFileSync(`scenarios/${file}.json`, 'utf8');
      const codes = (of: string) => parseScenario(of, '').faults.map(({ code }) => code);
      expect(codes(added(text)), file).toEqual(codes(text));
    }
  });
});
