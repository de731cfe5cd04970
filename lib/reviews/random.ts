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

/** Starts a stream from a seed (SFC32 of Doty-Humphrey; normals by Marsaglia's polar method). */
export function seededRandom(seed: string): Random {
  let a = hashText(`${seed}:a`) | 0;
  let b = hashText(`${seed}:b`) | 0;
  let c = hashText(`${seed}:c`) | 0;
  let counter = 1;
  let spare: number | null = null;
  const uniform = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
  for (let turn = 0; turn < 12; turn += 1) uniform();
  return { uniform, normal };
}
