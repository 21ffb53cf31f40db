import { type Choice, chipLine } from '../../present/index.ts';
import type { Shell } from '../shell.ts';
import { wrap } from '../text.ts';

/** From this many alike on, the choices of a kind share one line. */
const MANY = 3;

/** Choices as numbered lines; many of a kind that do the same are drawn together. */
export function choiceLines(shell: Shell, choices: readonly Choice[]): string[] {
  const kinds = [...new Set(choices.map(choice => choice.kind))];
  return kinds.flatMap(kind => {
    const own = choices.filter(choice => choice.kind === kind);
    const alike = own.every(choice => effectsOf(choice) === effectsOf(own[0]!));
    if (own.length >= MANY && alike) return togetherLines(shell, own);
    return own.flatMap(choice => oneLine(shell, choice));
  });
}

const effectsOf = (choice: Choice) =>
  [chipLine(choice.chips, 'code'), ...choice.remarks].filter(Boolean).join('; ');

const NUMBER = 5;
const HANG = ' '.repeat(8);

function oneLine(shell: Shell, choice: Choice): string[] {
  const label = choice.subject === '' ? choice.name : `${choice.name}: ${choice.subject}`;
  return numbered(shell, String(choice.number), label, effectsOf(choice));
}

function togetherLines(shell: Shell, choices: readonly Choice[]): string[] {
  const first = choices[0]!;
  const list = choices.map(choice => `${choice.number}\u00a0${choice.subject}`).join(' · ');
  const range = `${first.number}–${choices.at(-1)!.number}`;
  return numbered(shell, range, `${first.name}: ${list}`, effectsOf(first));
}

/** The label, and the effects behind it where they fit, below it where not. */
function numbered({ width, ink }: Shell, number: string, label: string, effects: string): string[] {
  const lines = wrap(
    `${number}\u00a0 ${label}`,
    width,
    ' '.repeat(Math.max(1, NUMBER - number.length)),
    HANG,
  );
  if (effects === '') return lines;
  if (lines.length === 1 && lines[0]!.length + 3 + effects.length <= width)
    return [`${lines[0]}   ${ink.dim(effects)}`];
  return [...lines, ...wrap(effects, width, HANG).map(ink.dim)];
}
