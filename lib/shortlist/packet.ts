import { Invalid } from "#lib/access/refusal.ts";
import { reasonToLook } from "#lib/opening/reveal.ts";

/** What to put in a packet. */
export interface PacketInput {
  documentIds: readonly number[];
  /** Why originals with masked details go along; null: their text goes. */
  reason: string | null;
}

/**
 * As a form of check boxes sends it.
 * @throws {Invalid} when originals with masked details are asked for without a reason.
 */
export function packetInput(form: FormData): PacketInput {
  const ids = form.getAll("document").filter((one) => typeof one === "string" && /^[1-9]\d{0,14}$/.test(one));
  const documentIds = [...new Set(ids.map(Number))];
  if (form.get("originals") === null) return { documentIds, reason: null };
  const given = reasonToLook.safeParse(form.get("reason") ?? "");
  if (!given.success) throw new Invalid(given.error.issues[0]?.message ?? "Please give a reason.");
  return { documentIds, reason: given.data };
}

interface Packed {
  candidateId: number;
  /** Of the candidate. */
  name: string;
  place: number;
  fileName: string;
  /** The original; else its text. */
  original: boolean;
}

/** Where each file stands in the packet: a folder for each candidate, who may share place and name with another. */
export function packetPaths(items: readonly Packed[]): string[] {
  const folders = new Map<number, { folder: string; files: number }>();
  return items.map(({ candidateId, name, place, fileName, original }) => {
    const known = folders.get(candidateId);
    const taken = new Set([...folders.values()].map(({ folder }) => folder.toLowerCase()));
    const own = known ?? { folder: free(`${String(place).padStart(2, "0")}-${plainName(name)}`, taken), files: 0 };
    own.files += 1;
    folders.set(candidateId, own);
    return `${own.folder}/${own.files}-${plainName(fileName)}${original ? "" : ".txt"}`;
  });
}

function free(name: string, taken: ReadonlySet<string>): string {
  let given = name;
  for (let n = 2; taken.has(given.toLowerCase()); n += 1) given = `${name}-${n}`;
  return given;
}

/** A folder or file name of plain letters, so that no packet unpacks anywhere but where it should. */
export function plainName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^A-Za-z0-9.]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "")
    .slice(0, 60);
  return plain || "file";
}
