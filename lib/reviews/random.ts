/** A stream of numbers that a seed fixes wholly, so that every machine draws the same. Not for secrets. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
}

/** 32 well-mixed bits of a text: equal texts give equal bits (FNV-1a with the finaliser of MurmurHash3). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Starts a stream from a seed (SFC32 of Doty-Humphrey; normals by Marsaglia's polar method, in pairs). */
export function seededRandom(seed: string): Random {
  // Typed arrays keep the state out of the garbage collector's way: 400,000 draws are common.
  const state = Int32Array.of(hashText(`${seed}:a`), hashText(`${seed}:b`), hashText(`${seed}:c`), 1);
  const spare = new Float64Array(1);
  let hasSpare = false;
  const uniform = () => nextBits(state) / 4294967296;
  const normal = () => {
    hasSpare = !hasSpare;
    if (!hasSpare) return spare[0] ?? 0;
    for (;;) {
      const x = nextBits(state) / 2147483648 - 1;
      const y = nextBits(state) / 2147483648 - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare[0] = y * scale;
      return x * scale;
    }
  };
  for (let turn = 0; turn < 12; turn += 1) nextBits(state);
  return { uniform, normal };
}

function nextBits(state: Int32Array): number {
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const c = state[2] ?? 0;
  const counter = state[3] ?? 0;
  const sum = (a + b + counter) | 0;
  state[3] = counter + 1;
  state[0] = b ^ (b >>> 9);
  state[1] = c + (c << 3);
  state[2] = ((c << 21) | (c >>> 11)) + sum;
  return sum >>> 0;
}
