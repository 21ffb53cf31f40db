/** What the teacher's form makes of an assignment. */
import { expect, test } from 'vitest';
import { readAssignment } from '../../game/classroom/index.ts';
import { assignmentFrom, newForm } from '../../game/desk/classroom/assignForm.ts';
import { classroomWordingOf } from '../../game/wording/classroom.ts';
import { textIn } from '../../game/wording/text.ts';
import { assignmentFor } from '../classroom/kit.ts';
import { tiny } from '../kit/scenarios.ts';

const scenario = tiny();
const read = (set: unknown) => readAssignment(JSON.stringify(set), 'assignment.json');

test('suggested questions are read in the language of each student, what the teacher wrote as it was written', () => {
  const form = newForm('Week 3', 11);
  const [, ...others] = form.questions;
  const own = { ...form.questions[0]!, text: 'Does it pay to threaten?' };
  const { value } = read(assignmentFrom({ ...form, questions: [own, ...others] }, scenario, null));
  for (const language of ['en', 'es'] as const) {
    const { zeroSum, publics, moves } = classroomWordingOf(language).assign.suggested;
    const texts = value!.questions.map(({ text }) => textIn(text, language));
    expect(texts).toEqual([own.text, zeroSum, publics, moves]);
  }
});

test('a question left empty is not asked', () => {
  const form = newForm('Week 3', 11);
  const questions = form.questions.map((question, place) =>
    place === 1 ? { ...question, text: ' ' } : question,
  );
  const { value } = read(assignmentFrom({ ...form, questions }, scenario, null));
  expect(value!.questions.map(({ id }) => id)).toEqual(['q1', 'q3', 'q4']);
});

test('a text in both languages has to be whole', () => {
  const set = assignmentFor(scenario);
  const asking = (text: unknown) => ({ ...set, questions: [{ ...set.questions[0]!, text }] });
  expect(read(asking({ en: 'Why?', es: '¿Por qué?' })).faults).toEqual([]);
  expect(read(asking({ en: 'Why?' })).value).toBeNull();
  expect(read(asking({ en: 'Why?', es: ' ' })).value).toBeNull();
  expect(read(asking('')).value).toBeNull();
});
