import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No rule of axe is broken: all of WCAG 2.2 A and AA that it knows, and its best practices. */
export async function expectClean(page: Page, place: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations', 'passes'], rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(passes.length, `rules that ${place} was held to`).toBeGreaterThan(10);
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(' | ')}`,
  );
  expect.soft(found, place).toEqual([]);
}
