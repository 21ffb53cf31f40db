/**
 * Orders of values, mostly without comparing: what lies in the same of as many equal steps as there are values is sorted
 * by itself, and that is hardly ever more than a few. (Plain loops and lists of a given length, because `from`, `of` and
 * lists that grow take several times as long on 200,000 values. Values go along with their places: looked up one by one
 * they lie far apart.)
 */

/** Values and where each of them stood. */
export interface Ranks {
  readonly values: Float64Array;
  readonly places: Int32Array;
}

/** Values in one step up to which they are left to insertion. */
const FEW = 24;

/**
 * Values from the least to the largest; equal values stay in the order given.
 * @param places what goes along with each value; its number in the list if left out
 */
export function ascending(values: Float64Array, places: Int32Array = range(values.length)): Ranks {
  const count = values.length;
  const stepOf = stepper(least(values), most(values), count);
  const steps = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) {
    const step = stepOf(values[index]!);
    steps[index] = step;
    starts[step + 1]! += 1;
  }
  for (let step = 0; step < count; step++) starts[step + 1]! += starts[step]!;
  const ranks = { values: new Float64Array(count), places: new Int32Array(count) };
  // Afterwards each start has become the end of its step.
  for (let index = 0; index < count; index++) {
    const rank = starts[steps[index]!]!++;
    ranks.values[rank] = values[index]!;
    ranks.places[rank] = places[index]!;
  }
  for (let step = 0, start = 0; step < count; step++) {
    const end = starts[step]!;
    if (end - start > FEW) sortStep(ranks.values.subarray(start, end), ranks.places.subarray(start, end));
    start = end;
  }
  insertInOrder(ranks);
  return ranks;
}

/** Steps are in order already, so that nothing goes farther than to the start of its own. */
function insertInOrder({ values, places }: Ranks): void {
  for (let next = 1; next < values.length; next++) {
    const value = values[next]!;
    if (values[next - 1]! <= value) continue;
    const place = places[next]!;
    let at = next;
    for (; at > 0 && values[at - 1]! > value; at--) {
      values[at] = values[at - 1]!;
      places[at] = places[at - 1]!;
    }
    values[at] = value;
    places[at] = place;
  }
}

/** Where many values are in one step they are mostly equal; else they are compared. */
function sortStep(values: Float64Array, places: Int32Array): void {
  let isInOrder = true;
  for (let index = 1; index < values.length && isInOrder; index++)
    isInOrder = values[index - 1]! <= values[index]!;
  if (isInOrder) return;
  const order = range(values.length).sort((a, b) => values[a]! - values[b]!);
  const [before, beside] = [values.slice(), places.slice()];
  for (let index = 0; index < order.length; index++) {
    values[index] = before[order[index]!]!;
    places[index] = beside[order[index]!]!;
  }
}

/** The whole numbers below a count. */
export function range(count: number): Int32Array {
  const places = new Int32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}

/** Which of some equal steps between two values a value in between lies in; a range too small to be cut is one step. */
export function stepper(low: number, high: number, steps: number): (value: number) => number {
  const scale = (steps - 1) / (high - low);
  return Number.isFinite(scale) ? value => Math.min(steps - 1, Math.floor((value - low) * scale)) : () => 0;
}

/** The values at some places. */
export function pick(values: Float64Array, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let index = 0; index < picked.length; index++) picked[index] = values[places[index]!]!;
  return picked;
}

/** Whole numbers as a plain list. */
export function listOf(numbers: Int32Array): number[] {
  const list = new Array<number>(numbers.length);
  for (let index = 0; index < list.length; index++) list[index] = numbers[index]!;
  return list;
}

/**
 * Vectors at some places, one column a party.
 * @param known some of them, by place, which are not made again
 */
export function vectorsAt(
  columns: readonly Float64Array[],
  places: Int32Array,
  known: readonly number[][] = [],
): number[][] {
  const vectors = new Array<number[]>(places.length);
  const [first, second] = columns;
  for (let index = 0; index < vectors.length; index++) {
    const place = places[index]!;
    // A list that is written out takes a third of the time of one that is filled.
    vectors[index] =
      known[place] ??
      (columns.length === 2 ? [first![place]!, second![place]!] : columns.map(column => column[place]!));
  }
  return vectors;
}

/** The largest value; less than any number where there is none. */
export function most(values: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < values.length; place++) if (values[place]! > largest) largest = values[place]!;
  return largest;
}

/** The smallest value; more than any number where there is none. */
export function least(values: Float64Array): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let place = 0; place < values.length; place++)
    if (values[place]! < smallest) smallest = values[place]!;
  return smallest;
}
