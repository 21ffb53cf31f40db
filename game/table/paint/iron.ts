/** What belongs to a weight beside its body: rope, beads, cracks, dust, outlines. */
import type { Painter } from '../forge.ts';
import { palette, withAlpha } from '../palette.ts';

/** A rope hanging from 0 down to `length`. */
export function hangingRopePainter(length: number): Painter {
  return context => {
    context.strokeStyle = palette['iron.rope'];
    context.lineWidth = 2.5;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(0, length);
    context.stroke();
    context.strokeStyle = '#4A3F2A';
    context.setLineDash([3, 3]);
    context.stroke();
  };
}

/** One bead a round; the last one is the day itself. */
export function beadPainter(radius: number, last: boolean): Painter {
  return context => {
    context.fillStyle = last ? palette['ivory.100'] : palette['iron.light'];
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = 'rgba(0,0,0,.28)';
    context.beginPath();
    context.arc(0, radius * 0.25, radius, 0.2, Math.PI - 0.2);
    context.fill();
  };
}

/** Cracks in the wood under a weight in force; the origin is the middle of its foot. */
export function crackPainter(width: number): Painter {
  const zoom = width / 68;
  return context => {
    context.scale(zoom, zoom);
    context.strokeStyle = '#0B0705';
    context.lineWidth = 1.6;
    context.lineJoin = 'round';
    context.stroke(
      new Path2D('M-31 0L-42 3L-48 1L-60 5L-66 3M-44 3L-47 7M31 0L43 2L50 5L61 2L67 4M47 4L49 8'),
    );
    context.strokeStyle = withAlpha(palette['walnut.500'], 0.6);
    context.lineWidth = 0.8;
    context.stroke(
      new Path2D('M-31 1.400L-42 4.400L-48 2.400L-60 6.400M31 1.400L43 3.400L50 6.400L61 3.400'),
    );
  };
}

/** Short lines that fly up where the weight lands. */
export function dustPainter(width: number): Painter {
  const zoom = width / 68;
  return context => {
    context.scale(zoom, zoom);
    context.strokeStyle = palette['ivory.300'];
    context.lineWidth = 1.6;
    context.lineCap = 'round';
    context.stroke(
      new Path2D('M-42 -5L-52 -13M-45 -12L-51 -22M-41 1L-53 -1M42 -5L52 -13M45 -12L51 -22M41 1L53 -1'),
    );
  };
}

const bodyOutline = 'M-22 13H22L34 64Q34 68 30 68H-30Q-34 68 -34 64Z';

/** The body as an outline: the next rate, or where a previewed move would put it. Origin as the drawing's. */
export function outlinePainter(zoom: number): Painter {
  return context => {
    context.scale(zoom, zoom);
    context.strokeStyle = palette['iron.light'];
    context.lineWidth = 1.4 / zoom;
    context.setLineDash([3 / zoom, 3 / zoom]);
    context.stroke(new Path2D(bodyOutline));
  };
}

/** A warning: the weight's shadow on the wall, which only holder and target see. */
export function shadowPainter(zoom: number, scale: number): Painter {
  return context => {
    context.shadowColor = 'rgba(0,0,0,.9)';
    context.shadowBlur = 9 * scale;
    context.scale(zoom, zoom);
    context.fillStyle = 'rgba(2,4,5,.82)';
    context.fill(new Path2D(`${bodyOutline}M0 -2a8 8 0 1 0 .1 0zM0 2a4 4 0 1 1 -.1 0z`));
    context.shadowColor = 'transparent';
    context.strokeStyle = withAlpha(palette['mist.400'], 0.35);
    context.lineWidth = 1;
    context.setLineDash([3, 3]);
    context.stroke(new Path2D(bodyOutline));
  };
}

/** The soft shadow that a weight throws on the table or the wall under it. */
export function groundShadowPainter(width: number, scale: number): Painter {
  return context => {
    context.shadowColor = 'rgba(0,0,0,.6)';
    context.shadowBlur = 14 * scale;
    context.fillStyle = 'rgba(0,0,0,.5)';
    context.beginPath();
    context.ellipse(0, 0, width * 0.56, width * 0.09, 0, 0, 2 * Math.PI);
    context.fill();
  };
}

/** The clamp of a small weight without posts: two brass straps round the body. Origin as the drawing's. */
export function strapPainter(zoom: number): Painter {
  return context => {
    context.scale(zoom, zoom);
    const brass = context.createLinearGradient(-36, 0, 36, 0);
    brass.addColorStop(0, '#8A7448');
    brass.addColorStop(0.45, '#E0C894');
    brass.addColorStop(1, '#8A7448');
    context.fillStyle = brass;
    context.strokeStyle = '#4A3B20';
    context.lineWidth = 1;
    for (const [y, half] of [
      [17, 25],
      [60, 35],
    ] as const) {
      context.beginPath();
      context.rect(-half, y, 2 * half, 6);
      context.fill();
      context.stroke();
    }
  };
}
