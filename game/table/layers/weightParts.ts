/** Small parts of a weight: the two stacks of its ledger, and the outline of a previewed state. */
import type { SceneCoins, SceneWeight } from '../../present/scene.ts';
import type { DrawingName } from '../drawings.ts';
import { footOf, type Kit, middleOf, type Picture } from '../kit.ts';
import { label } from '../label.ts';
import { outlinePainter } from '../paint/iron.ts';
import { palette } from '../palette.ts';

const coin = { width: 14, rise: 2.6 } as const;

/** Two stacks of coins: brass for what was staked, iron for what was credited. */
export function coinsOf(kit: Kit, { ledger }: SceneWeight): Picture[] {
  if (!ledger) return [];
  const stack = ({ box, coins }: SceneCoins, name: DrawingName): Picture[] => {
    const zoom = Math.min(1, box.width / coin.width);
    const rise = Math.min(coin.rise * zoom, box.height / Math.max(1, coins));
    return Array.from({ length: coins }, (_, index) =>
      kit.forge
        .drawing(name, zoom)
        .setPosition(kit.forge.snap(middleOf(box)), footOf(box) - 2.4 * zoom - index * rise),
    );
  };
  return [...stack(ledger.stake, 'coin.stake'), ...stack(ledger.credit, 'coin.credit')];
}

/** The state after the previewed move: an outline with the rate on it, a step larger than the body. */
export function ghostOf(kit: Kit, { preview, body, scale }: SceneWeight): Picture[] | null {
  if (!preview || !body) return null;
  const zoom = (body.width / 68) * 1.12;
  const foot = footOf(body) + 4 * scale;
  const outline = kit.forge
    .image(
      `ghost:${zoom}`,
      { left: -40 * zoom, top: 0, width: 80 * zoom, height: 74 * zoom },
      outlinePainter(zoom),
    )
    .setPosition(middleOf(body), foot - 68 * zoom);
  if (!preview.label) return [outline];
  const words = label(kit.forge, preview.label, {
    size: 12,
    weight: 600,
    width: 92,
    color: palette['ivory.200'],
    align: 'center',
    halo: 4,
    haloColor: '#131C20',
  }).setPosition(kit.forge.snap(middleOf(body)), kit.forge.snap(foot + 14));
  return [outline, words];
}
