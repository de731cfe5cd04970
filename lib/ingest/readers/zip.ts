import { Unreadable } from "#lib/ingest/draft.ts";
import { listZip, unpackEntry } from "#lib/ingest/readers/zip-directory.ts";

const MOST_FILES = 300;
/** Bytes of one unpacked file, and of all together. */
const MOST_ONE = 30 * 1024 * 1024;
const MOST_ALL = 150 * 1024 * 1024;

/**
 * Unpacks an archive of documents, in the archive's order, without folders and the hidden files of macOS.
 * Throws `Unreadable` for bombs, names that lead out of a folder, names used twice, archives within, locks and damage.
 */
export function unzip(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const entries = listZip(bytes).filter(
    ({ name, link }) => !link && !/\/$|(^|\/)(__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$)/u.test(name),
  );
  if (entries.length > MOST_FILES)
    throw new Unreadable(
      `This archive holds ${entries.length} files; ${MOST_FILES} can be imported at once. Split it.`,
    );
  if (entries.length === 0)
    throw new Unreadable("This archive is empty. Pack the documents into it and import it again.");
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_ALL)
    throw new Unreadable("This archive unpacks to more than 150 MB. Split it, or import its files one by one.");
  const names = new Set<string>();
  let left = MOST_ALL;
  return entries.map((entry) => {
    const { name } = entry;
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/iu.test(name))
      throw new Unreadable(
        "A file name in this archive leads out of its folder. Pack the documents again and import that.",
      );
    const key = name.toLowerCase();
    if (names.has(key)) throw new Unreadable(`This archive holds “${name}” twice. Keep one of them and pack it again.`);
    names.add(key);
    const unpacked = unpackEntry(bytes, entry, Math.min(MOST_ONE, left));
    left -= unpacked.length;
    if (isArchive(unpacked))
      throw new Unreadable(`This archive holds another archive, “${name}”. Import that one by itself.`);
    return { name, bytes: unpacked };
  });
}

/** True for ZIP files, false for the office documents that are packed as ZIP. */
export function isArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || (bytes[2] !== 3 && bytes[2] !== 5)) return false;
  try {
    return !listZip(bytes).some(({ name }) => name === "[Content_Types].xml" || name === "mimetype");
  } catch {
    return true;
  }
}
