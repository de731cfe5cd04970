import { Inflate } from "fflate";
import { Unreadable } from "#lib/ingest/draft.ts";

/** One file of an archive, as the archive's directory lists it. Sizes are the archive's claims. */
export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  method: number;
  locked: boolean;
  /** Place of the file's own header in the archive. */
  at: number;
  link: boolean;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 2000;
const CHUNK = 1 << 14;
const DAMAGED = "This archive is damaged and cannot be opened. Pack it again, or import its files one by one.";
const BOMB = "This archive unpacks to far more than a document can be. Import its files one by one.";

/** Lists an archive. Throws `Unreadable` when its directory is missing, damaged or too long, or files overlap. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unreadable(`This archive holds ${count} files. Import the documents one by one.`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) throw new Unreadable(DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      at: view.getUint32(at + 42, true),
      link: ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Files that share their packed bytes make a small archive unpack to anything.
  if (entries.reduce((sum, entry) => sum + entry.packed, 0) > bytes.length) throw new Unreadable(BOMB);
  return entries;
}

/** Unpacks one file. Throws `Unreadable` when it is locked, damaged, or larger than `most` bytes whatever the directory says. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.locked) throw new Unreadable("This archive is locked with a password. Pack it again without one.");
  if (entry.unpacked > most) throw new Unreadable(BOMB);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) throw new Unreadable(DAMAGED);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8)
    throw new Unreadable("This archive is packed in an unusual way. Pack it again as a plain ZIP file.");
  return inflate(packed, most);
}

/** Inflates in small steps, so that a false claim of size is found out after a few megabytes. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > most) throw new Unreadable(BOMB);
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(DAMAGED);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Unreadable(DAMAGED);
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
