/** Least and most of an axis. */
type Limits = readonly [number, number];

export interface Face {
  readonly family: string;
  readonly weight: Limits;
  /** Width in per cent; null for a family without that axis. */
  readonly stretch: Limits | null;
}

const limitsIn = (rule: string, name: string): Limits | null => {
  const found = new RegExp(`${name}:\\s*(\\d+)%?\\s+(\\d+)%?;`).exec(rule);
  return found ? [Number(found[1]), Number(found[2])] : null;
};

/** The faces that a style sheet declares. */
export const facesOf = (css: string): readonly Face[] =>
  [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule]) => ({
    family: /font-family:\s*"([^"]+)"/.exec(rule!)![1]!,
    weight: limitsIn(rule!, 'font-weight')!,
    stretch: limitsIn(rule!, 'font-stretch'),
  }));

/** Families whose faces name different limits: a browser would take one of their files alone. */
export function unlikeFaces(faces: readonly Face[]): string[] {
  const limits = ({ weight, stretch }: Face) => JSON.stringify([weight, stretch]);
  const first = new Map([...faces].reverse().map(face => [face.family, limits(face)]));
  return [...new Set(faces.filter(face => limits(face) !== first.get(face.family)).map(face => face.family))];
}

/** What a style sheet, or a program that draws texts, asks of a font and no file of the game has. */
export function outsideOf(text: string, weight: Limits, stretch: Limits): string[] {
  const outside = (pattern: RegExp, [least, most]: Limits) =>
    [...text.matchAll(pattern)].filter(([, value]) => Number(value) < least || Number(value) > most);
  return [
    ...outside(/\bfont-weight[:=]\s*["'{]?(\d+)/g, weight),
    ...outside(/\bfont:\s*(\d+)\s/g, weight),
    ...outside(/(?<!-)\bweight: (\d00)\b/g, weight),
    ...outside(/\bfont-stretch:\s*(\d+)%/g, stretch),
    ...text.matchAll(/\bfont-weight:\s*lighter|\bfont-variation-settings|\bfont-stretch:\s*[a-z]/g),
  ].map(([found]) => found);
}
