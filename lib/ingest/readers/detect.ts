import type { DocumentKind } from "#lib/ingest/document.ts";
import { Unreadable } from "#lib/ingest/draft.ts";
import { detectText } from "#lib/ingest/readers/detect-text.ts";
import { listZip } from "#lib/ingest/readers/zip-directory.ts";

const PICTURE = "This is a picture, not a document. Import the CV as PDF or Word file, or paste its text.";
const PROGRAM = "This file is a program, not a document. Import the CV as PDF or Word file, or paste its text.";
const ARCHIVE = "This is an archive of a kind that cannot be opened. Unpack it and import the documents.";
const MEDIA = "This is a sound or film file, not a document. Import the CV as PDF or Word file, or paste its text.";
const PAGES = "This document cannot be read in this format. Save it as PDF or .docx and import that.";

/** First bytes of files that are no documents (or none that can be read) → what to say. Spaces stand for any byte. */
const REFUSED: [string, string][] = [
  ["\x89PNG", PICTURE],
  ["\xff\xd8\xff", PICTURE],
  ["GIF8", PICTURE],
  ["BM", PICTURE],
  ["II*\0", PICTURE],
  ["MM\0*", PICTURE],
  ["RIFF    WEBP", PICTURE],
  ["    ftyphei", PICTURE],
  ["    ftypavif", PICTURE],
  ["    ftyp", MEDIA],
  ["RIFF", MEDIA],
  ["ID3", MEDIA],
  ["OggS", MEDIA],
  ["\x7fELF", PROGRAM],
  ["MZ", PROGRAM],
  ["\xca\xfe\xba\xbe", PROGRAM],
  ["\xcf\xfa\xed\xfe", PROGRAM],
  ["\x1f\x8b", ARCHIVE],
  ["7z\xbc\xaf", ARCHIVE],
  ["Rar!", ARCHIVE],
  ["BZh", ARCHIVE],
  ["\xfd7zXZ", ARCHIVE],
  ["%!PS", "This is a PostScript file. Print it to PDF and import that."],
  ["{\\rtf", "This is an RTF document. Save it as PDF or .docx and import that."],
  ["SQLite format 3", "This is a database, not a document. Import the CV as PDF or Word file, or paste its text."],
];

/**
 * Tells the kind of a document by its content; the name only decides between texts that look alike.
 * Throws `Unreadable`, with a sentence that says what to do, for everything that is no readable document.
 */
export function detect(bytes: Uint8Array, fileName: string): DocumentKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024 + 5));
  if (bytes.length === 0 || (bytes.length < 10_000 && latin(bytes).trim() === ""))
    throw new Unreadable("This file is empty. Check that it was saved, and import it again.");
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return packed(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw new Unreadable(oldOffice(bytes));
  const wide = wideEncoding(bytes);
  if (!wide) {
    const refused = REFUSED.find(
      ([signature]) => matches(head, signature) && ((signature !== "BM" && signature !== "MZ") || isBinary(bytes)),
    );
    if (refused) throw new Unreadable(refused[1]);
    if (isBinary(bytes))
      throw new Unreadable(
        "This file is in a format that cannot be read. Import the CV as PDF or Word file, or paste its text.",
      );
  }
  return detectText(
    wide ? new TextDecoder(wide).decode(bytes.subarray(0, 800_000)) : latin(bytes.subarray(0, 400_000)),
    fileName,
  );
}

function packed(bytes: Uint8Array): DocumentKind {
  const names = listZip(bytes).map((entry) => entry.name);
  if (names.includes("word/document.xml")) return "docx";
  if (names.includes("content.xml"))
    throw new Unreadable("This is an OpenDocument file. Save it as PDF or .docx and import that.");
  if (names.some((name) => /^(xl|ppt)\//u.test(name)))
    throw new Unreadable(
      "This is a spreadsheet or a slide show, not a CV. Save the CV as PDF or .docx and import that.",
    );
  if (names.some((name) => /^Index\/|\.iwa$/u.test(name))) throw new Unreadable(PAGES);
  throw new Unreadable("This is a ZIP archive. Import it where several documents can be dropped, or unpack it first.");
}

/** Old Word files and locked new ones share their first bytes; the latter name their lock in UTF-16. */
function oldOffice(bytes: Uint8Array): string {
  const directory = latin(bytes.subarray(0, 200_000)).replaceAll("\0", "");
  return directory.includes("EncryptedPackage")
    ? "This Word document is locked with a password. Save a copy without one and import that."
    : "This is an old Word document (.doc). Save it as .docx or PDF and import that.";
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * Texts hold no zero bytes and next to no control characters; some more where converters of pages left the bullets of
 * old fonts as such, in text that is UTF-8 throughout.
 */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control += 1;
  }
  return control > 2 + sample.length / (isUtf8(sample) ? 20 : 200);
}

/** A letter may be cut where the sample ends. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function matches(head: string, signature: string): boolean {
  return Array.from(signature).every((sign, index) => sign === " " || head.charAt(index) === sign);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
