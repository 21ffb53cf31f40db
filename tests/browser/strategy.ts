/** Sensible play for tests: learn, call, be kind, accept what will probably pass. It adapts to what the other side does. */
import { expect, type Locator } from '@playwright/test';
import {
  afterVote,
  cardOf,
  choiceName,
  endTurn,
  extendButton,
  type Game,
  type Moment,
  nextMoment,
  passAccounts,
  sayMove,
  starting,
} from './kit.ts';

const isPossible = async (card: Locator): Promise<boolean> =>
  (await card.count()) > 0 && (await card.getAttribute('aria-disabled')) !== 'true';

/** The chances in a sheet, as shares: one's own vote, then what is likely of others. */
async function chancesIn(sheet: Locator, { desk }: Game): Promise<readonly number[]> {
  const [some, percent] = ['#', '\\d+\\s%'];
  const { chance, chances, sureChance } = desk.draft;
  const said = [chance(some), chances(some, some, some), sureChance(some)].map(text =>
    text.replace(/[()]/g, '\\$&').replaceAll(some, percent),
  );
  const texts = await sheet.getByText(new RegExp(`^\\s*(?:${said.join('|')})`)).allInnerTexts();
  return texts.map(text => Number(/(\d+)\s%/.exec(text)?.[1] ?? 0) / 100);
}

/** Opens the card of accepting and takes the draft if both votes would rather pass. */
export async function acceptIfLikely(
  game: Game,
  seat: number,
  whenAsked?: () => Promise<void>,
): Promise<boolean> {
  const { page, desk, names } = game;
  const card = cardOf(game, 'accept', seat);
  if (!(await isPossible(card))) return false;
  await card.click();
  const words = sayMove(game, 'accept', { principal: names.prose(1 - seat) });
  const sheet = page.getByRole('dialog', { name: starting(names.move('accept', seat)) });
  await expect(sheet.getByRole('button', { name: words })).toBeVisible();
  // What is likely of the others is reckoned beside the page.
  await expect.poll(async () => (await chancesIn(sheet, game)).length).toBeGreaterThan(1);
  const chances = await chancesIn(sheet, game);
  if (chances.some(chance => chance < 0.5)) {
    await sheet.getByRole('button', { name: desk.sheet.close }).click();
    await expect(sheet).toBeHidden();
    return false;
  }
  await whenAsked?.();
  await sheet.getByRole('button', { name: words }).click();
  await expect(sheet).toBeHidden();
  return true;
}

/** Says yes to what is asked before it is done. */
export async function confirm({ page, desk }: Game, words: string): Promise<void> {
  const question = page.getByRole('dialog', { name: desk.confirm.ask(words) });
  await question.getByRole('button', { name: words, exact: true }).click();
  await expect(question).toBeHidden();
}

/** Opens a card and takes its first choice; false if the card is not possible now. */
export async function takeFirst(
  game: Game,
  kind: 'soundOut' | 'call' | 'gesture' | 'rally',
  seat: number,
): Promise<boolean> {
  const { page, names } = game;
  const card = cardOf(game, kind, seat);
  if (!(await isPossible(card))) return false;
  await card.click();
  const sheet = page.getByRole('dialog');
  const principal = names.prose(1 - seat);
  await sheet
    .getByRole('button', { name: starting(choiceName(game, kind, seat, { principal })) })
    .first()
    .click();
  // What was learned is shown at once.
  if (kind === 'soundOut') await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  return true;
}

/** One whole turn; true if it went to the vote. */
export async function playTurn(game: Game, seat: number): Promise<boolean> {
  if (await acceptIfLikely(game, seat)) return true;
  if (!(await takeFirst(game, 'soundOut', seat))) await takeFirst(game, 'call', seat);
  await takeFirst(game, 'gesture', seat);
  await endTurn(game);
  return false;
}

/** Plays on to the result; `look` comes before each answer. Returns how often each moment came. */
export async function playToTheEnd(
  game: Game,
  seat: number,
  look: (moment: Moment) => Promise<void> = async () => {},
): Promise<Readonly<Record<string, number>>> {
  const { page, desk, wording } = game;
  const met: Record<string, number> = {};
  for (let guard = 0; guard < 60; guard++) {
    const moment = await nextMoment(game);
    met[moment] = (met[moment] ?? 0) + 1;
    await look(moment);
    if (moment === 'over') return met;
    if (await passAccounts(game, moment)) continue;
    if (moment === 'turn') await playTurn(game, seat);
    else if (moment === 'vote') {
      await afterVote(game).click();
      await expect(page.getByRole('dialog', { name: desk.vote.title })).toBeHidden();
    } else if (moment === 'lastCall') {
      const words = sayMove(game, 'decline');
      await page.getByRole('button', { name: words }).click();
      await confirm(game, words);
    } else {
      const promised = sayMove(game, 'effort', { effort: wording.terms.efforts.promised });
      const effort = page.getByRole('button', { name: starting(promised) });
      await (moment === 'effort' ? effort : extendButton(game)).click();
    }
  }
  throw new Error('the game does not end');
}
