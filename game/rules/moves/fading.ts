/** factor^times by multiplication: powers differ between engines in the last bit. */
export function halvings(factor: number, times: number): number {
  let result = 1;
  for (let count = 0; count < times; count++) result *= factor;
  return result;
}
