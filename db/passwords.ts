import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/**
 * argon2id of a password, in PHC form (`$argon2id$v=19$m=…,t=…,p=…$salt$hash`).
 * Slow on purpose (tens of milliseconds, off the main thread): call it before a transaction, never inside.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;
}

/** Whether `password` is the one `phc` was made from. With `phc` null it takes as long and answers false. */
export async function verifyPassword(password: string, phc: string | null): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc ?? "");
  const salt = parts?.[4] ? Buffer.from(parts[4], "base64") : Buffer.alloc(16);
  const cost = parts ? { memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]) } : COST;
  const hash = await derive(password, salt, { ...cost, tagLength: COST.tagLength });
  const known = parts?.[5] ? Buffer.from(parts[5], "base64") : Buffer.alloc(COST.tagLength);
  return parts !== null && known.length === hash.length && timingSafeEqual(known, hash);
}

function derive(
  password: string,
  nonce: Buffer,
  cost: { memory: number; passes: number; parallelism: number; tagLength: number },
): Promise<Buffer> {
  return new Promise((done, failed) => {
    argon2("argon2id", { message: password.normalize("NFKC"), nonce, ...cost }, (error, hash) =>
      error ? failed(error) : done(hash),
    );
  });
}

const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
