/** Growing numbers with gaps of 1 to 4,000,000: rows go in by the end of the tree, and yet belong to nobody in order. */
export function* scatteredIds(random: { uniform(): number }): Generator<number, never> {
  let id = 1;
  for (;;) {
    id += 1 + Math.floor(random.uniform() * 4_000_000);
    yield id;
  }
}

/** Whose turn it is at place `at` of `count`: each once, far from its neighbours. */
export function dealt(at: number, count: number): number {
  let step = 7_919;
  while (gcd(step, count) !== 1) step += 1;
  return (at * step + 13) % count;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
