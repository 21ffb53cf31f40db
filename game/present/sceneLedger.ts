/** What a holder has staked on a measure and what it could show: coins on the rim of the table, and the sentence. */
import { stands } from '../rules/negotiation.ts';
import { backDownOf } from './preview.ts';
import type { SceneCoins, SceneWeight } from './scene.ts';
import type { Frame } from './sceneFrame.ts';
import { boxOf, type Pen } from './scenePen.ts';
import type { Slot, Wall } from './sceneWall.ts';

const MOST_COINS = 12;
/** What the brass corners take of the rim. */
const CORNER = 30;

function sentenceOf(pen: Pen, measure: number): { readonly sentence: string; readonly covered: boolean } {
  const { stake, credit } = pen.n.measures[measure]!;
  if (credit >= stake) return { sentence: pen.words.covered, covered: true };
  const { holder } = pen.agenda.measures[measure]!;
  const lost = (meter: string) =>
    backDownOf(pen.view, measure).reduce(
      (sum, change) => (change.meter === meter && change.of === holder ? sum + change.from - change.to : sum),
      0,
    );
  const face = pen.format.number(Math.max(0, lost('face')), 0);
  const credibility = pen.format.number(Math.max(0, lost('credibility')), 0);
  return { sentence: pen.words.backDown(face, credibility), covered: false };
}

/** The rim of the table that a ledger has to itself: half of the way to the next one, as far on either side. */
export function rimOf(pen: Pen, slot: Slot, { weights }: Wall, { frame }: Frame): Slot {
  const middle = slot.x + slot.width / 2;
  const half = [...weights]
    .filter(([measure, other]) => other !== slot && stands(pen.n.measures[measure]!))
    .map(([, other]) => Math.abs(other.x + other.width / 2 - middle) / 2)
    .concat(middle - frame.x - CORNER, frame.x + frame.width - CORNER - middle)
    .reduce((least, each) => Math.min(least, each));
  const width = Math.max(slot.width, 2 * half - 8);
  return { x: middle - width / 2, width };
}

/** Two stacks of coins on the rim under the weight, each with its number. */
export function ledgerOf(
  pen: Pen,
  measure: number,
  id: string,
  slot: Slot,
  frame: Frame,
): NonNullable<SceneWeight['ledger']> {
  const { stake, credit } = pen.n.measures[measure]!;
  const style = pen.sans(11, 'ivory.200', null, 500);
  const number = (value: number) => pen.format.number(value);
  const coin = Math.min(11, frame.rim - 4);
  const middle = frame.wall + frame.rim / 2 + 1;
  const gap = 3;
  const between = 7;
  const forms = [
    [pen.words.stake(number(stake)), pen.words.credit(number(credit))],
    [number(stake), number(credit)],
    [pen.format.number(stake, 0), pen.format.number(credit, 0)],
  ] as const;
  const room = slot.width - 4 - 2 * (coin + gap) - between;
  const pick = () => {
    for (const form of forms)
      for (const axis of [100, 92, 88, 84, 80]) {
        const widths = form.map(text => pen.widthOf(text, style, axis));
        if (widths[0]! + widths[1]! <= room) return { form, axis, widths };
      }
    const form = forms[2];
    return { form, axis: 80, widths: form.map(text => pen.widthOf(text, style, 80)) };
  };
  const { form, axis, widths } = pick();
  const total = widths[0]! + widths[1]! + 2 * (coin + gap) + between;
  let x = slot.x + (slot.width - total) / 2;
  const stacks = [stake, credit].map((value, index): SceneCoins => {
    const box = boxOf(x, middle - coin / 2, coin, coin);
    x += coin + gap;
    const fitted = {
      text: form[index]!,
      full: forms[0][index]!,
      axis,
      size: style.size,
      width: widths[index]!,
    };
    const baseline = middle + style.size * 0.35;
    pen.set(fitted, style, {
      thing: id,
      part: index === 0 ? 'stake' : 'credit',
      x,
      baseline,
      align: 'start',
    });
    x += widths[index]! + between;
    return { box, coins: Math.min(MOST_COINS, Math.ceil(value)), value };
  });
  return { stake: stacks[0]!, credit: stacks[1]!, ...sentenceOf(pen, measure) };
}
