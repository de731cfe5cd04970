/** Arabic and Persian consonants as the letters that are left of them when a Latin spelling is reduced in the same way. */
const LETTERS: Record<string, string> = {
  ...{ ب: "b", پ: "b", ت: "t", ط: "t", ث: "t", ج: "j", گ: "j", غ: "j", چ: "s", ش: "s", س: "s", ص: "s" },
  ...{ ح: "h", ه: "h", خ: "k", ق: "k", ك: "k", ک: "k", د: "d", ض: "d", ذ: "d", ر: "r", ز: "z", ظ: "z", ژ: "z" },
  ...{ ف: "f", ل: "l", م: "m", ن: "n" },
};
const DIGRAPHS: [RegExp, string][] = [
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/[sc]h/gu, "s"],
  [/kh/gu, "k"],
  [/gh/gu, "g"],
  [/zh/gu, "z"],
  [/q|c/gu, "k"],
  [/g/gu, "j"],
  [/p/gu, "b"],
  [/v/gu, "f"],
];
const ARTICLE = /^(?:al|el|ul|as|ad|ar|ash|an)[-‐’'\s]/iu;
/** A shorter rest may be of many names. */
const SHORTEST = 2;

/** What is left of a family name without vowels and doubled letters: "الحجيلات", "Al-Hujailat", "Hujaylat" → "hjlt". */
function skeleton(word: string): string {
  const isArabic = /\p{Script=Arabic}/u.test(word);
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(isArabic ? /^ال(?=\p{L}{3})/u : ARTICLE, "")
    .toLowerCase();
  const letters = isArabic
    ? Array.from(plain, (letter) => LETTERS[letter] ?? "").join("")
    : DIGRAPHS.reduce((text, [from, to]) => text.replace(from, to), plain).replace(/[^b-df-hj-np-tvxz]/gu, "");
  return letters.replace(/(.)\1+/gu, "$1").replace(/(?<=.)h$/u, "");
}

/** The first letter of a given name, reduced in the same way; "*" for a vowel. */
function initial(word: string): string {
  const letter = word.normalize("NFKD").replace(/\p{M}/gu, "").charAt(0).toLowerCase();
  if (/\p{Script=Arabic}/u.test(letter)) return LETTERS[letter] ?? "*";
  return /[aeiouyw]/u.test(letter) ? "*" : (DIGRAPHS.find(([from]) => letter.match(from))?.[1] ?? letter);
}

const wordsOf = (name: string): string[] => name.trim().split(/\s+/u);
const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name);

/** True where one name is in Arabic letters and the other may be the same in Latin ones: "ربى الحجيلات", "R. Al-Hujailat". */
export function isSameInArabic(one: string, other: string): boolean {
  if (isArabic(one) === isArabic(other)) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length < 2 || b.length < 2) return false;
  const [family, signed] = [skeleton(a.at(-1) ?? ""), skeleton(b.at(-1) ?? "")];
  return family.length >= SHORTEST && family === signed && initial(a[0] ?? "") === initial(b[0] ?? "");
}
