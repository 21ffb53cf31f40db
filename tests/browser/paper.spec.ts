/** The page for teachers and what it prints, in both languages. */
import { expect, test } from '@playwright/test';
import { formatOf } from '../../game/wording/format.ts';
import { textOf } from '../../game/wording/index.ts';
import { paperWordingOf } from '../../game/wording/paper.ts';
import { expectClean } from './clean.ts';
import { JUNE, readIn, scenarioOf } from './kit.ts';
import { cutOff, stickingOut } from './page.ts';

for (const language of ['en', 'es'] as const)
  test(`paper: the page for teachers leads to sheets that print, in ${language}`, async ({ page }) => {
    const words = paperWordingOf(language);
    const { agenda, title, briefTexts, briefs } = scenarioOf(JUNE);
    const { signed } = formatOf(language);
    await page.setViewportSize(
      language === 'en' ? { width: 1024, height: 768 } : { width: 390, height: 844 },
    );
    await readIn(page, language);
    await page.goto('./#/teach');
    await expect(page.getByRole('heading', { name: words.teach.title, exact: true })).toBeVisible();
    expect(await stickingOut(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await expectClean(page, 'page for teachers');
    await page.getByRole('link', { name: textOf(title, language), exact: true }).click();
    await expect(
      page.getByText(words.confidential(textOf(agenda.principals[1]!.name, language))),
    ).toBeVisible();
    expect(await stickingOut(page)).toEqual([]);
    await expectClean(page, 'paper');

    await page.getByRole('checkbox', { name: words.sheets.note }).uncheck();
    await expect(page.getByRole('heading', { name: words.note.plans })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: words.print })).toBeHidden();
    // Each side has a sheet of its own, and nobody reads the other's.
    const sheets = page.getByRole('article');
    for (const [seat, brief] of briefTexts.entries()) {
      const own = sheets.filter({
        hasText: words.confidential(textOf(agenda.principals[seat]!.name, language)),
      });
      await expect(own).toHaveCount(1);
      await expect(own).toContainText(textOf(brief.wants[0]!, language));
      await expect(own).not.toContainText(textOf(briefTexts[1 - seat]!.wants[0]!, language));
      // Without what the tariff takes there would be no reason to sign on paper.
      const { levels, start, holder } = agenda.measures[0]!;
      const { tail } = levels[start!.level]!;
      const sum = briefs[seat]!.noDeal - (seat === holder ? tail.holder : tail.target);
      await expect(own).toContainText(words.noDealSum(signed(sum)));
    }
    // A role takes both sides of one sheet, the offer and the result one side each, on either paper.
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2 * agenda.principals.length + 2);
    }
  });
