import { describe, expect, test } from 'vitest';
import { readMove, readNegotiation, writeNegotiation } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { start } from '../kit/play.ts';
import { randomGame } from '../kit/random.ts';

const scenario = shipped('2019-june-deadline');

describe('a move that says something twice', () => {
  test.each([
    ['us table guard=1 guard=3', 'guard=3'],
    ['us table guard=1 asylum=0 guard=1', 'guard=1'],
    ['us table guard=1 cover=confidential-annex cover=confidential-annex', 'cover=confidential-annex'],
    ['us table guard=1 quiet quiet', 'quiet'],
    ['mexico accept us version=1 version=2', 'version=2'],
  ])('%s', (line, word) => {
    expect(readMove(scenario.agenda, line)).toEqual({
      move: null,
      fault: { code: 'surplusWord', word, near: null },
    });
  });
});

/** The line of the first moment with some words after it. */
const opening = writeNegotiation(scenario, start(scenario));
const read = (...words: string[]) => readNegotiation(scenario, [opening, ...words].join(' '));

describe('a line for a negotiation', () => {
  test('is read where every word is of its field', () => {
    expect(read('round=5', 'meters.us.face=54.5', 'paid=[1,0,0,0,0,0,0]', 'trust.us=[0,44]')).toMatchObject({
      round: 5,
      paid: [1, 0, 0, 0, 0, 0, 0],
    });
    expect(
      read(
        'drafts.mexico={"status":"standing","version":1,"draft":{"positions":[1,0,0,0,0,0,0],"covers":[]},"marks":[]}',
      ).drafts[1]!.status,
    ).toBe('standing');
  });

  test('at any moment of any game leads back to that moment', () => {
    for (let seed = 1; seed <= 4; seed++)
      for (const { next } of randomGame(scenario, seed).plies) {
        const line = writeNegotiation(scenario, next);
        expect(writeNegotiation(scenario, readNegotiation(scenario, line))).toBe(line);
      }
  });

  test.each([
    // Form.
    ['not a path and a value', 'round'],
    ['not a path and a value', '=5'],
    ['not a value', 'round=five'],
    ['not a value', 'round='],
    // Paths.
    ['no such path', 'rounds=5'],
    ['no such path', 'meters.canada.face=5'],
    ['no such path', 'meters.us.smile=5'],
    ['no such path', 'meters.us.face.deep=5'],
    ['no such path', '__proto__={}'],
    ['no such path', 'meters.__proto__={}'],
    ['no such path', 'log=[]'],
    ['no such path', 'secrets.seed=3'],
    ['no such path', 'options.events=true'],
    ['no such path', 'deal.author=0'],
    // Types and ranges.
    ['not a value of its field', 'toMove=7'],
    ['not a value of its field', 'toMove="us"'],
    ['not a value of its field', 'phase="nonsense"'],
    ['not a value of its field', 'round=0'],
    ['not a value of its field', 'round=99'],
    ['not a value of its field', 'round=1.5'],
    ['not a value of its field', 'ply=-1'],
    ['not a value of its field', 'turn={"room":true}'],
    ['not a value of its field', 'turn.room=1'],
    ['not a value of its field', 'meters.us.face=101'],
    ['not a value of its field', 'meters.us.face=null'],
    ['not a value of its field', 'meters.us={}'],
    ['not a value of its field', 'meters=[]'],
    ['not a value of its field', 'meters={"0":{},"1":{}}'],
    ['not a value of its field', 'trust.us=[0,44,3]'],
    ['not a value of its field', 'measures.tariff.status="open"'],
    ['not a value of its field', 'measures.tariff.level=9'],
    ['not a value of its field', 'measures.tariff.stake=-1'],
    ['not a value of its field', 'lines.no-asylum-clause.status="warned"'],
    ['not a value of its field', 'channels.us:mexico.status="ajar"'],
    ['not a value of its field', 'paid=[1,0]'],
    ['not a value of its field', 'paid=[9,0,0,0,0,0,0]'],
    ['not a value of its field', 'learned=[-1]'],
    ['not a value of its field', 'drafts.us.draft={"positions":[0],"covers":[]}'],
    ['not a value of its field', 'drafts.us.draft={"positions":[0,0,0,0,0,0,0],"covers":[1,1]}'],
    ['not a value of its field', 'drafts.us.marks=[5]'],
    ['not a value of its field', 'deal={}'],
    ['not a value of its field', 'implementation=7'],
    ['not a value of its field', 'outcome={"end":"peace"}'],
    ['said twice', 'round=2 round=3'],
    ['said twice', 'meters.us.face=5 meters.0.face=6'],
  ])('%s: %s', (what, words) => {
    const word = words.split(' ').at(-1)!;
    expect(() => read(words)).toThrow(new SyntaxError(`${what}: ${word}`));
  });

  test.each([
    ['phase', 'phase="dusk"'],
    ['toMove', 'toMove=null'],
    ['toMove', 'phase="debrief"'],
    ['outcome', 'phase="debrief" toMove=null'],
    ['implementation', 'phase="implementation"'],
    ['drafts', 'drafts.us.status="standing"'],
    ['measures', 'measures.tariff.status="suspended" measures.tariff.due=null'],
  ])('contradicts the rest: %s by %s', (field, words) => {
    expect(() => read(words)).toThrow(new SyntaxError(`contradicts the rest: ${field}`));
  });

  test.each([
    'seed=-1',
    'seed=1.5',
    'seed="one"',
    'seed=null',
    'seed=9007199254740993000',
    'options=null',
    'options={}',
    'options={"events":true,"knownTypes":true,"audienceCosts":"normal"}',
    'options={"events":1,"knownTypes":true,"audienceCosts":"normal","advisors":true}',
    'options={"events":true,"knownTypes":true,"audienceCosts":"huge","advisors":true}',
    'options={"events":true,"knownTypes":true,"audienceCosts":"normal","advisors":true,"more":1}',
  ])('begins with %s', word => {
    const [seed, options] = opening.split(' ');
    const line = word.startsWith('seed') ? `${word} ${options}` : `${seed} ${word}`;
    expect(() => readNegotiation(scenario, line)).toThrow(
      new SyntaxError(`not a value of its field: ${word}`),
    );
  });

  test.each(['', 'round=5', 'options={} seed=1'])('without seed and options: "%s"', line => {
    expect(() => readNegotiation(scenario, line)).toThrow(SyntaxError);
  });
});
