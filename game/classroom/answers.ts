import type { Assignment, Question } from './assignment.ts';
import type { Answers, HandIn } from './handIn.ts';

/** A mean with its 95 % interval (Student 1908), within what can be answered; the interval is null for fewer than `FEWEST`. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly interval: readonly [number, number] | null;
}

/** An answer to an open question. */
export interface WrittenAnswer {
  /** Place of its hand-in among those that were given, from 0. */
  readonly place: number;
  readonly text: string;
}

/** How a class answered a question at one time. */
export interface Stand {
  /** Of a scale question; null where nobody answered. */
  readonly spread: Spread | null;
  /** Answers by step of the scale, from 1. */
  readonly steps: readonly number[];
  /** Of an open question, in the order of the hand-ins. */
  readonly texts: readonly WrittenAnswer[];
}

/** One question before and after the game. */
export interface Change {
  readonly question: Question;
  readonly before: Stand | null;
  readonly after: Stand | null;
  /** After less before, over those who answered both times; null where nobody did or it was asked once. */
  readonly change: Spread | null;
}

/** Answers below which an interval would be wider than it is worth: most of the scale, or beyond it. */
const FEWEST = 5;

/** 97.5 % points of Student's t by degrees of freedom, 1 to 30 (Student 1908; Fisher & Yates 1938, table III). */
const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
/** Beyond the table, the point of the largest number of degrees of freedom that is not more, so no interval is too short. */
const FURTHER: readonly (readonly [number, number])[] = [
  [120, 1.98],
  [60, 2],
  [40, 2.021],
  [30, 2.042],
];

const tPoint = (freedom: number): number => T[freedom - 1] ?? FURTHER.find(([from]) => freedom >= from)![1];

/** @param range the least and the most that a value can be: no interval leaves it */
export function spreadOf(values: readonly number[], [least, most]: readonly [number, number]): Spread | null {
  const count = values.length;
  if (count === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count < FEWEST) return { count, mean, interval: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = tPoint(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { count, mean, interval: [Math.max(least, mean - half), Math.min(most, mean + half)] };
}

/**
 * How the answers of a class changed, question by question. Differences are taken student by student, so that only
 * those who answered both times count.
 * @param steps of the scale
 */
export function changesOf(
  { questions }: Assignment,
  handIns: readonly Pick<HandIn, 'before' | 'after'>[],
  steps: number,
): Change[] {
  return questions.map(question => {
    const { id, when } = question;
    const given = (side: 'before' | 'after') => handIns.map(handIn => handIn[side]);
    const differences = handIns.flatMap(({ before, after }) => {
      const [from, to] = [before[id], after[id]];
      return typeof from === 'number' && typeof to === 'number' ? [to - from] : [];
    });
    return {
      question,
      before: when === 'after' ? null : standOf(id, given('before'), steps),
      after: when === 'before' ? null : standOf(id, given('after'), steps),
      change: when === 'both' ? spreadOf(differences, [1 - steps, steps - 1]) : null,
    };
  });
}

function standOf(id: string, given: readonly Answers[], steps: number): Stand {
  const values = given.map(answers => answers[id]);
  const numbers = values.filter(value => typeof value === 'number');
  return {
    spread: spreadOf(numbers, [1, steps]),
    steps: Array.from({ length: steps }, (_, step) => numbers.filter(value => value === step + 1).length),
    texts: values.flatMap((text, place) =>
      typeof text === 'string' && text.trim() !== '' ? [{ place, text }] : [],
    ),
  };
}
