/** A seed that nobody chose: 53 bits of chance, too many to be tried out one by one. */
export function drawSeed(): number {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return (high! >>> 11) * 0x100000000 + low!;
}
