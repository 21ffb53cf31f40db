/**
 * The SVG drawings of `assets/table`, with their colours filled in and decoded at device resolution.
 * A drawing names a colour that varies as `var(--name,#default)`, so each file also looks right alone.
 */
import bust from '../../assets/table/bust.svg?raw';
import bustLight from '../../assets/table/bust-light.svg?raw';
import bustSilhouette from '../../assets/table/bust-silhouette.svg?raw';
import chair from '../../assets/table/chair.svg?raw';
import clamp from '../../assets/table/clamp.svg?raw';
import coil from '../../assets/table/coil.svg?raw';
import coin from '../../assets/table/coin.svg?raw';
import doorBurned from '../../assets/table/door-burned.svg?raw';
import doorOpen from '../../assets/table/door-open.svg?raw';
import doorShut from '../../assets/table/door-shut.svg?raw';
import doorWide from '../../assets/table/door-wide.svg?raw';
import handset from '../../assets/table/handset.svg?raw';
import lamp from '../../assets/table/lamp.svg?raw';
import lampOutline from '../../assets/table/lamp-outline.svg?raw';
import lectern from '../../assets/table/lectern.svg?raw';
import seal from '../../assets/table/seal.svg?raw';
import sealBrass from '../../assets/table/seal-brass.svg?raw';
import sealBroken from '../../assets/table/seal-broken.svg?raw';
import slip from '../../assets/table/slip.svg?raw';
import telephone from '../../assets/table/telephone.svg?raw';
import weight from '../../assets/table/weight.svg?raw';
import { sides } from './palette.ts';

const clothOf = ({ cloth, fold }: { cloth: string; fold: string }) => ({ cloth, fold });

/** Every drawing and variant that a scene may ask for. */
const catalogue = {
  'bust.a': [bust, clothOf(sides.a)],
  'bust.b': [bust, clothOf(sides.b)],
  'bust.c': [bust, clothOf(sides.c)],
  'bust.d': [bust, clothOf(sides.d)],
  'bust.light': [bustLight, {}],
  'bust.silhouette': [bustSilhouette, {}],
  chair: [chair, {}],
  lamp: [lamp, {}],
  'lamp.outline': [lampOutline, {}],
  lectern: [lectern, {}],
  telephone: [telephone, {}],
  handset: [handset, {}],
  'door.shut': [doorShut, {}],
  'door.open': [doorOpen, {}],
  'door.wide': [doorWide, {}],
  'door.burned': [doorBurned, {}],
  weight: [weight, {}],
  clamp: [clamp, {}],
  coil: [coil, {}],
  seal: [seal, {}],
  'seal.broken': [sealBroken, {}],
  'seal.brass': [sealBrass, {}],
  slip: [slip, {}],
  'coin.stake': [coin, { face: '#D9C08E', edge: '#8A7448' }],
  'coin.credit': [coin, { face: '#A8B2B5', edge: '#5D686B' }],
} as const satisfies Record<string, readonly [string, Readonly<Record<string, string>>]>;

export type DrawingName = keyof typeof catalogue;

/** A decoded drawing; `left` and `top` are its view box's corner, so that 0,0 stays the drawing's foot or hook. */
export interface Drawing {
  readonly image: HTMLImageElement;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Drawings = Readonly<Record<DrawingName, Drawing>>;

function filled(source: string, colors: Readonly<Record<string, string>>): string {
  return source.replace(/var\(--([a-z]+),(#[0-9A-Fa-f]+)\)/g, (_, name: string, fallback: string) => {
    return colors[name] ?? fallback;
  });
}

async function decode(
  source: string,
  colors: Readonly<Record<string, string>>,
  scale: number,
): Promise<Drawing> {
  const box = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(source);
  if (!box) throw new Error('A drawing of the table has no viewBox');
  const [left, top, width, height] = box.slice(1).map(Number) as [number, number, number, number];
  const sized = filled(source, colors).replace(
    /width="[\d.]+" height="[\d.]+">/,
    `width="${Math.ceil(width * scale)}" height="${Math.ceil(height * scale)}">`,
  );
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  return { image, left, top, width, height };
}

/** Decodes all drawings for one resolution. */
export async function loadDrawings(scale: number): Promise<Drawings> {
  const names = Object.keys(catalogue) as DrawingName[];
  const decoded = await Promise.all(
    names.map(async name => {
      const [source, colors] = catalogue[name];
      return [name, await decode(source, colors, scale)] as const;
    }),
  );
  return Object.fromEntries(decoded) as Record<DrawingName, Drawing>;
}
