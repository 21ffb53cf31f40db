/**
 * Orders of values, mostly without comparing: what lies in the same of as many equal steps as there are values is sorted
 * by itself, and that is hardly ever more than a few. (Plain loops and lists of a given length, because `from`, `of` and
 * lists that grow take several times as long on 200,000 values.)
 */

/** Places in one step up to which they are sorted by insertion. */
const FEW = 24;

/**
 * Places of the values from the least to the largest; equal values stay in the order given.
 * @param places the order to start from, of which some may be left out
 */
export function ascending(values: Float64Array, places: Int32Array = range(values.length)): Int32Array {
  const count = places.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) {
    const value = values[places[index]!]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const stepOf = stepper(low, high, count);
  const steps = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) {
    const step = stepOf(values[places[index]!]!);
    steps[index] = step;
    starts[step + 1]! += 1;
  }
  for (let step = 0; step < count; step++) starts[step + 1]! += starts[step]!;
  const order = new Int32Array(count);
  // Afterwards each start has become the end of its step.
  for (let index = 0; index < count; index++) order[starts[steps[index]!]!++] = places[index]!;
  for (let step = 0, start = 0; step < count; step++) {
    const end = starts[step]!;
    if (end - start > FEW) sortStep(values, order.subarray(start, end));
    else if (end - start > 1) insertInOrder(values, order, start, end);
    start = end;
  }
  return order;
}

function insertInOrder(values: Float64Array, order: Int32Array, start: number, end: number): void {
  for (let next = start + 1; next < end; next++) {
    const place = order[next]!;
    const value = values[place]!;
    let at = next;
    for (; at > start && values[order[at - 1]!]! > value; at--) order[at] = order[at - 1]!;
    order[at] = place;
  }
}

/** Where many values are in one step they are mostly equal; else they are compared. */
function sortStep(values: Float64Array, order: Int32Array): void {
  let isInOrder = true;
  for (let index = 1; index < order.length && isInOrder; index++)
    isInOrder = values[order[index - 1]!]! <= values[order[index]!]!;
  if (!isInOrder) order.sort((a, b) => values[a]! - values[b]!);
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

/** Vectors at some places, one column a party. */
export function vectorsAt(columns: readonly Float64Array[], places: ArrayLike<number>): number[][] {
  const vectors = new Array<number[]>(places.length);
  const [first, second] = columns;
  if (columns.length === 2) {
    // A list that is written out takes a third of the time of one that is filled.
    for (let index = 0; index < vectors.length; index++)
      vectors[index] = [first![places[index]!]!, second![places[index]!]!];
    return vectors;
  }
  for (let index = 0; index < vectors.length; index++) {
    const vector = new Array<number>(columns.length);
    for (let party = 0; party < vector.length; party++) vector[party] = columns[party]![places[index]!]!;
    vectors[index] = vector;
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
