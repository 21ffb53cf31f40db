/** Document tokens, the dashed ones of the own draft with their arrows, and the ghosts of a previewed move. */
import type { Scene, SceneDashedToken, SceneToken } from '../../present/scene.ts';
import { fade, type Kit, type Layer, lerp, type Node, type Part, Shelf } from '../kit.ts';
import { type TokenLook, tokenExtent, tokenPainter } from '../paint/marks.ts';
import { sides } from '../palette.ts';
import type { Plan } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface TokenPart extends Part {
  readonly x: number;
  readonly y: number;
}

const flagHeight = 18;

export class TokenLayer implements Layer {
  private readonly shelf: Shelf<TokenPart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    const { forge } = this.kit;
    const tabled = scene.rails.flatMap(rail =>
      rail.tokens.map(token => ({
        id: token.id,
        signature: JSON.stringify(token),
        build: () => this.tabled(token),
      })),
    );
    const dashed = scene.rails.flatMap(rail =>
      [...(rail.pending ? [rail.pending] : []), ...rail.ghosts].map(token => ({
        id: token.id,
        signature: JSON.stringify(token),
        build: () => this.dashed(token, token === rail.pending ? 'pending' : 'ghost'),
      })),
    );
    this.shelf.sync([...dashed, ...tabled]);
    for (const { fresh } of this.shelf.swaps)
      fresh?.node.setPosition(forge.snap(fresh.x), forge.snap(fresh.y));
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.map(swap => {
      const slot = plan.slots.get(swap.id);
      const { old, fresh } = swap;
      if (slot?.kind === 'slide' && old && fresh)
        return {
          ...slot,
          apply: (progress: number) => {
            old.node.setVisible(false);
            fresh.node.setX(lerp(old.x, fresh.x, progress)).setY(lerp(old.y, fresh.y, progress));
          },
        };
      if (slot?.kind === 'place' && fresh)
        return {
          ...slot,
          apply: (progress: number) => {
            fresh.node.setAlpha(Math.min(1, progress * 1.6)).setY(fresh.y - 10 * (1 - progress));
          },
        };
      return fade(swap, slot ?? { ...plan.rest, at: 0 });
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }

  private flag(token: SceneToken | SceneDashedToken, look: TokenLook) {
    const { forge } = this.kit;
    const above = token.half === 'above';
    return forge.image(
      `token:${token.hue}:${token.letters}:${token.half}:${look}`,
      tokenExtent,
      tokenPainter(token.hue, token.letters, above, look, forge.scale),
    );
  }

  private tabled(token: SceneToken): TokenPart {
    const node = this.kit.group();
    const flag = this.flag(token, token.acceptedBy.length > 0 ? 'accepted' : 'tabled');
    const zoom = token.box.height / flagHeight;
    flag.setScale(flag.scaleX * zoom);
    node.add(flag);
    if (token.state === 'rejected') flag.setRotation(token.half === 'above' ? 1.15 : -1.15).setAlpha(0.8);
    return { node, ...token.tip };
  }

  private dashed(token: SceneDashedToken, look: TokenLook): TokenPart {
    const node = this.kit.group();
    const flag = this.flag(token, look);
    flag.setScale((flag.scaleX * token.box.height) / flagHeight);
    node.add(flag);
    if (token.arrow) node.add(this.arrow(token, token.arrow, look));
    return { node, ...token.tip };
  }

  private arrow(
    token: SceneDashedToken,
    { from, to }: { from: { x: number; y: number }; to: { x: number } },
    look: TokenLook,
  ) {
    const start = from.x - token.tip.x;
    const end = to.x - token.tip.x;
    const y = from.y - token.tip.y;
    const color = sides[token.hue].night;
    const head = end < start ? 5 : -5;
    return this.kit.forge.image(
      `arrow:${color}:${start.toFixed(1)}:${end.toFixed(1)}:${y}:${look}`,
      { left: Math.min(start, end) - 4, top: y - 6, width: Math.abs(end - start) + 8, height: 12 },
      context => {
        context.strokeStyle = color;
        context.lineWidth = 1.3;
        context.globalAlpha = look === 'ghost' ? 0.75 : 1;
        if (look === 'ghost') context.setLineDash([1.5, 2.5]);
        context.beginPath();
        context.moveTo(start, y);
        context.lineTo(end, y);
        context.stroke();
        context.setLineDash([]);
        context.beginPath();
        context.moveTo(end + head, y - 3.5);
        context.lineTo(end, y);
        context.lineTo(end + head, y + 3.5);
        context.stroke();
      },
    );
  }
}
