import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of text as UTF-8, in lower-case hexadecimal. */
export function fingerprint(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * JSON with one spelling for one value: keys in order of their UTF-16 units, no blanks, numbers as JavaScript writes them
 * (as RFC 8785 asks). What has no JSON (undefined) is left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
