/** What is looked at before a file is kept: its size, its first bytes and its name. Reading it is a worker's task. */

export const MAX_FILE_BYTES = 30 * 1024 * 1024;
export const MAX_FILE_WORDS = "30 MB";

/** How many first bytes `problemOf` wants to see. */
export const HEAD_BYTES = 4096;

const KNOWN = "PDF, Word (.docx), HTML, Markdown, LaTeX, BibTeX or plain text, or a ZIP of these";

/** First bytes of what people drop by mistake. The kind is told by content: an extension is only a name. */
const FOREIGN: [magic: number[], what: string][] = [
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0x47, 0x49, 0x46, 0x38], "a picture"],
  [[0x49, 0x49, 0x2a, 0x00], "a picture"],
  [[0x4d, 0x4d, 0x00, 0x2a], "a picture"],
  [[0x4d, 0x5a], "a program"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office file (.doc)"],
  [[0x52, 0x61, 0x72, 0x21], "a RAR archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7z archive"],
  [[0x1f, 0x8b], "a gzip archive"],
];

/**
 * Why a file cannot be taken; null when it may be kept and read.
 * @param head its first `HEAD_BYTES` bytes (all of a shorter file).
 * @param size bytes.
 * @param fileName only says what somebody takes it for.
 */
export function problemOf(head: Uint8Array, size: number, fileName = ""): string | null {
  if (size === 0) return "This file is empty. Please choose another.";
  if (size > MAX_FILE_BYTES) return tooLarge();
  const foreign = FOREIGN.find(([magic]) => magic.every((byte, at) => head[at] === byte));
  if (foreign) return `This is ${foreign[1]}. Shortlist reads ${KNOWN}.`;
  if (isPdf(head) || isZip(head) || !looksBinary(head)) return null;
  const named = NAMED_KINDS.find(([ending]) => ending.test(fileName));
  return named
    ? `This file is called ${named[1]} but is none inside; it may be damaged. Open it, save it again and import the new copy.`
    : `This is not a kind of file Shortlist reads: ${KNOWN}.`;
}

const NAMED_KINDS: [ending: RegExp, called: string][] = [
  [/\.docx$/iu, "a Word document (.docx)"],
  [/\.pdf$/iu, "a PDF"],
  [/\.zip$/iu, "a ZIP"],
  [/\.(?:html?|md|markdown|tex|latex|bib|txt)$/iu, "a text"],
];

export function tooLarge(): string {
  return `This file is larger than ${MAX_FILE_WORDS}. Leave out pictures or papers and send the CV alone.`;
}

/** Also true of a Word document, which is a ZIP of its parts. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 0x03 || head[2] === 0x05);
}

function isPdf(head: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(head.subarray(0, 1024)).includes("%PDF-");
}

/** Text has no NUL bytes, except UTF-16, where every second one may be and a mark stands in front. */
function looksBinary(head: Uint8Array): boolean {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16) return false;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control += 1;
  }
  return control > head.length / 50;
}

/** Stands between an archive, the folders in it, and a file of theirs. */
const WITHIN = " › ";

/** What a file of an archive is called: "pack.zip › Quill › cv.pdf", for a pack has a "cv.pdf" for everybody. */
export function nameWithin(archive: string, path: string): string {
  const parts = [archive, ...path.split(/[\\/]/)].filter((part) => part !== "").map(cleanFileName);
  const name = parts.join(WITHIN);
  return name.length <= LONGEST_NAME ? name : parts.slice(-2).join(WITHIN);
}

/** "pack.zip › Quill › cv.pdf" → "cv.pdf". */
export const lastName = (fileName: string): string => fileName.split(WITHIN).at(-1) ?? fileName;

const LONGEST_NAME = 160;

/**
 * A file's name as people may see it: without folders, control characters or marks that turn the reading direction.
 * At most 160 characters, the extension kept.
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const clean = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (clean === "" || /^\.+$/.test(clean)) return "document";
  if (clean.length <= LONGEST_NAME) return clean;
  const extension = /\.[\p{L}\p{N}]{1,8}$/u.exec(clean)?.[0] ?? "";
  return clean.slice(0, LONGEST_NAME - extension.length) + extension;
}
