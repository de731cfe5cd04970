/** Lower-case words without diacritics or punctuation, parted by single blanks: for comparing titles and venue names. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øœæłđ]/g, (letter) => ({ ø: "o", œ: "oe", æ: "ae", ł: "l", đ: "d" })[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
