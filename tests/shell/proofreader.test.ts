import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { type Explanation, type Offer, type Proof, TooSlow } from '../../game/desk/workshop/ports.ts';
import type { Fault } from '../../game/scenario/index.ts';
import { type ProofThread, proofreaderIn } from '../../game/shell/proofreader.ts';
import { doProofJob } from '../../game/shell/proofreaderJobs.ts';
import type { ThreadAnswer } from '../../game/shell/thread.ts';
import type { Language } from '../../game/wording/format.ts';

const text = readFileSync('scenarios/first-table.json', 'utf8');

const offersAt = async (whole: string, offset: number, language: Language = 'en') =>
  (await doProofJob({ name: 'offers', text: whole, offset, language })) as readonly Offer[];

/** The text with something typed behind a mark, and the offers at its end. */
async function offersAfter(mark: string, typed: string): Promise<readonly Offer[]> {
  const at = text.indexOf(mark) + mark.length;
  const whole = text.slice(0, at) + typed + text.slice(at);
  return offersAt(whole, at + typed.length);
}

describe('offers', () => {
  test('are the keys of the schema, with what they mean', async () => {
    const offers = await offersAfter('"bar": 56,', ' "sty');
    const style = offers.find(({ label }) => label === 'style');
    expect(style?.about).toContain('How a machine bargains');
  });

  test('of a choice are its values', async () => {
    const at = text.indexOf('"kind": "line"') + '"kind": "'.length;
    const offers = await offersAt(text, at);
    expect(offers.map(({ label }) => label)).toEqual(['"line"', '"stake"', '"duress"']);
  });

  test('of an id are those of the file', async () => {
    const at = text.indexOf('"firstSeat": "') + '"firstSeat": "'.length;
    const offers = await offersAt(text, at);
    expect(offers.map(({ label }) => label)).toEqual(['alta', 'vega']);
    const { from, to } = offers[0]!;
    expect(text.slice(from, to)).toBe('"alta"');
  });
});

test.each([
  ['en', 'How far others believe its threats'],
  ['es', 'Cuánto creen las demás sus amenazas'],
] as const)('a key explains itself in %s', async (language, words) => {
  const offset = text.indexOf('"credibility"') + 3;
  const said = (await doProofJob({ name: 'explain', text, offset, language })) as Explanation;
  expect(said.text).toContain(words);
  expect(said.text).toMatch(language === 'es' ? /Ejemplo: +55/ : /Example: +55/);
  expect(text.slice(said.from, said.to)).toContain('credibility');
});

test('the lint tells what the quick review leaves to it', () => {
  const job = { text: text.replace('"holder": 0.4 ', '"holder": 0.05 '), file: 'first-table.json' };
  expect((doProofJob({ name: 'read', ...job }) as Proof).faults).toEqual([]);
  const found = doProofJob({ name: 'lint', ...job }) as readonly Fault[];
  expect(found.map(({ code }) => code)).toEqual(['cheapThreat']);
});

describe('hostile texts are refused in words', () => {
  const codesOf = (hostile: string) =>
    (doProofJob({ name: 'read', text: hostile, file: '' }) as Proof).faults.map(({ code }) => code);

  test.each([
    ['too deep', `${'['.repeat(100_000)}`, 'tooDeep'],
    ['too long', `"${'a'.repeat(5_000_001)}"`, 'fileTooBig'],
    ['prototype', text.replace('"format": 1', '"__proto__": { "polluted": 1 }, "format": 1'), 'reservedName'],
    ['a text without an end', text.replace('"Alta holds', `"${'Alta '.repeat(10_000)}holds`), 'textTooLong'],
  ])('%s', (_, hostile, code) => {
    expect(codesOf(hostile)).toContain(code);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('a tag is a text like any other', () => {
    const tagged = text.replace('"en": "The river and the bridge"', '"en": "<script>alert(1)</script>"');
    expect(codesOf(tagged)).toEqual([]);
  });
});

describe('the reader beside the page', () => {
  /** A worker that answers, breaks or is silent. */
  function threads(answer: (id: number) => ThreadAnswer | 'broken' | 'silent') {
    const ended = vi.fn();
    const open = (): ProofThread => {
      const thread: ProofThread = {
        onmessage: null,
        onerror: null,
        terminate: ended,
        postMessage({ id }) {
          const said = answer(id);
          if (said === 'broken') thread.onerror?.({});
          else if (said !== 'silent') thread.onmessage?.({ data: said });
        },
      };
      return thread;
    };
    return { open, ended };
  }

  test('answers', async () => {
    const { open } = threads(id => ({ id, is: 'answer', answer: [] }));
    expect(await proofreaderIn(open).offers('', 0, 'en')).toEqual([]);
  });

  test('that hangs is ended, and the next question goes to another', async () => {
    const { open, ended } = threads(id => (id === 0 ? 'silent' : { id, is: 'answer', answer: null }));
    const reader = proofreaderIn(open, 5);
    await expect(reader.explain('', 0, 'en')).rejects.toBeInstanceOf(TooSlow);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(await reader.explain('', 0, 'en')).toBeNull();
  });

  test('that breaks fails what waits for it', async () => {
    const { open } = threads(() => 'broken');
    await expect(proofreaderIn(open).read('', '')).rejects.toThrow('crashed');
  });
});
