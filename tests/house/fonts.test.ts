import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facesOf, outsideOf, unlikeFaces } from './fonts.ts';
import { filesUnder, isCode } from './sources.ts';

const DECLARED = 'game/desk/styles/fonts.css';
const faces = facesOf(readFileSync(DECLARED, 'utf8'));
const latin = faces.filter(({ family }) => /Newsreader|Archivo/.test(family));

/** What every family of the game can do: the largest least, the smallest most. */
const least = Math.max(...latin.map(({ weight }) => weight[0]));
const most = Math.min(...latin.map(({ weight }) => weight[1]));
const stretch = latin.find(face => face.stretch)!.stretch!;

describe('fonts', () => {
  test('have files with the same limits in each family', () => {
    expect(latin).toHaveLength(4);
    expect(unlikeFaces(faces)).toEqual([]);
  });

  test('hold every weight and width that a style or a drawn text asks for', () => {
    const paths = filesUnder('game').filter(
      path => path !== DECLARED && (path.endsWith('.css') || isCode(path)),
    );
    const asked = paths.flatMap(path =>
      outsideOf(readFileSync(path, 'utf8'), [least, most], stretch).map(what => `${path}: ${what}`),
    );
    expect(paths.length).toBeGreaterThan(100);
    expect(asked).toEqual([]);
  });

  test('the guards can fail', () => {
    const face = (weight: string) =>
      `@font-face { font-family: "A"; font-weight: ${weight}; font-stretch: 80% 100%; }`;
    expect(facesOf(face('400 900'))).toEqual([{ family: 'A', weight: [400, 900], stretch: [80, 100] }]);
    expect(unlikeFaces(facesOf(face('400 900') + face('400 900')))).toEqual([]);
    expect(unlikeFaces(facesOf(face('400 900') + face('100 900')))).toEqual(['A']);
    const asks = (text: string) => outsideOf(text, [400, 800], [80, 100]);
    expect(asks('font-weight: 600; font: 800 1rem / 1 a; font-stretch: 84%; { weight: 500 }')).toEqual([]);
    expect(asks('font-weight: 300;')).toEqual(['font-weight: 300']);
    expect(asks('font: 900 1rem / 1 a;')).toEqual(['font: 900 ']);
    expect(asks('<text font-weight="300">')).toEqual(['font-weight="300']);
    expect(asks('{ weight: 300 }')).toEqual(['weight: 300']);
    expect(asks('font-stretch: 75%;')).toEqual(['font-stretch: 75%']);
    expect(asks('font-weight: lighter; font-stretch: condensed;')).toHaveLength(2);
  });
});
