/** Letters that Unicode decomposition leaves whole although people type them with plain ones. */
const WHOLE: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ĸ: "k",
};

/** How some countries write a letter out in plain ones: "Müller" as "Mueller", "Sørensen" as "Soerensen". */
const WRITTEN_OUT: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** Lower case, without diacritics (NFKD), hyphens, apostrophes and dots: for comparing, never for showing. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋĸ]/gu, (letter) => WHOLE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Both ways a word may be typed without its diacritics: "Müller" → "muller", "mueller". One when they agree. */
export function spellings(text: string): string[] {
  const plain = foldLetters(text);
  const written = foldLetters(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöüøå]/gu, (letter) => WRITTEN_OUT[letter] ?? letter),
  );
  return plain === written ? [plain] : [plain, written];
}
