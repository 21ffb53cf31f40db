import { expect, test } from 'vitest';
import { guideStep } from '../../game/present/guide.ts';
import { shipped } from '../kit/files.ts';

const step = (kind: string | null) => ({ text: '', show: null, do: kind, round: null });
const guide = {
  seat: 0,
  seed: 1,
  steps: [step(null), step('call'), step('endTurn'), step(null), step('table'), step('endTurn'), step(null)],
};

test('starts at the first step, and goes on by hand or by doing', () => {
  expect(guideStep(guide, [], 0)).toBe(0);
  expect(guideStep(guide, [], 1)).toBe(1);
  expect(guideStep(guide, ['call'], 1)).toBe(2);
  expect(guideStep(guide, ['call', 'endTurn'], 1)).toBe(3);
});

test('a kind that is asked twice has to be done twice', () => {
  expect(guideStep(guide, ['call', 'endTurn', 'table'], 4)).toBe(5);
  expect(guideStep(guide, ['call', 'endTurn', 'table', 'endTurn'], 4)).toBe(6);
});

test('after a reload what was read before a done step is not shown again', () => {
  expect(guideStep(guide, ['call', 'endTurn'], 0)).toBe(3);
});

test('an own idea does not strand it: what was not done yet is still asked, and can be passed', () => {
  expect(guideStep(guide, ['gesture', 'endTurn'], 1)).toBe(1);
  expect(guideStep(guide, ['gesture', 'endTurn'], 2)).toBe(3);
});

test('ends', () => {
  expect(guideStep(guide, ['call', 'endTurn', 'table', 'endTurn'], 7)).toBeNull();
});

test('the shipped guide points at things that exist', () => {
  const { agenda, teaching } = shipped('first-table');
  const ids = [
    ...agenda.issues.map(item => `issue:${item.id}`),
    ...agenda.measures.map(item => `measure:${item.id}`),
    ...agenda.redLines.map(item => `line:${item.id}`),
  ];
  const shown = teaching.guide!.steps.flatMap(({ show }) =>
    show && /^(issue|measure|line):/.test(show) ? [show] : [],
  );
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter(id => !ids.includes(id))).toEqual([]);
});
