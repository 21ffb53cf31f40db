import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../../game/analysis/debrief/compare.ts';
import { endOf } from '../../../game/analysis/debrief/course.ts';
import { planeOf } from '../../../game/analysis/debrief/plane.ts';
import { resultOf } from '../../../game/analysis/debrief/result.ts';
import { pointsOf } from '../../../game/analysis/points.ts';
import { FIXTURES } from '../../rules/games.ts';
import { historyCourse, randomCourse } from './kit.ts';

const { june, tiny, easyTiny, easyTri } = FIXTURES;

describe('the result', () => {
  test('is the point on the plane and the rest, and adds up to the points', () => {
    const ends = { deal: 0, none: 0, kept: 0 };
    const courses = [tiny, easyTiny, easyTri].flatMap(scenario =>
      Array.from({ length: 8 }, (_, seed) => randomCourse(scenario, seed + 1)),
    );
    for (const course of [...courses, historyCourse(june)]) {
      const { agenda } = course.scenario;
      const { deal } = comparisonOf(course);
      const points = pointsOf(agenda, endOf(course));
      const breakdown = deal ? null : planeOf(course).breakdown;
      for (const [seat, { total }] of points.entries()) {
        const result = resultOf(course, seat);
        const beside = Object.values(result.beside).reduce((sum, value) => sum + value, 0);
        expect(result.total).toBe(total);
        expect(result.outcome + beside).toBeCloseTo(total, 9);
        expect(result.outcome).toBeCloseTo(deal?.totals.worth[seat] ?? breakdown![seat]!, 9);
        if (Math.abs(result.beside.delivery) > 0.05) ends.kept += 1;
        if (!deal) expect(result.beside.delivery).toBe(0);
      }
      ends[deal ? 'deal' : 'none'] += 1;
    }
    for (const [what, count] of Object.entries(ends)) expect(count, what).toBeGreaterThan(2);
  });
});
