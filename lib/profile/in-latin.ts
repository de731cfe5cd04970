/** Greek as passports write it (ELOT 743), Cyrillic as most people sign abroad (BGN/PCGN without its marks). */
const LETTERS: Record<string, string> = {
  ...{ α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n" },
  ...{ ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o" },
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ж: "zh", з: "z", и: "i", і: "i", й: "y" },
  ...{ к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts" },
  ...{ ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya" },
};
const PAIRS: [RegExp, string][] = [
  [/ου/gu, "ou"],
  [/([αεη])υ(?=[βγδζλμνραεηιοω])/gu, "$1v"],
  [/([αεη])υ/gu, "$1f"],
  [/γγ/gu, "ng"],
  [/(?<!\p{L})μπ/gu, "b"],
  [/(?<!\p{L})ντ/gu, "d"],
];

/** A name in Greek or Cyrillic letters as it is written in Latin ones: "Α. Λούρος" → "A. Louros". Others stay as they are. */
export function inLatin(name: string): string {
  if (!/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(name)) return name;
  // "й" is no "и" with a mark to leave out.
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/и\u0306/gu, "й")
    .replace(/\p{M}/gu, "");
  const paired = PAIRS.reduce((text, [from, to]) => text.replace(from, to), plain);
  const words = Array.from(paired, (letter) => LETTERS[letter] ?? letter).join("");
  // A name is known by its capitals.
  return words.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}

/**
 * The same for comparing with what somebody signs, whatever rule each follows: "Нургали Е.", "Nurgaly Ye." → "nurgali e.",
 * "Алексей Хван", "Aleksei Hvan" → "aleksei hvan". Never for showing.
 */
export function looseLatin(name: string): string {
  return (
    inLatin(name)
      .toLowerCase()
      .replace(/(?<!\p{L})y(?=[eo])/gu, "")
      .replace(/(?<=\p{L})[iy]{1,2}(?!\p{L})|(?<=[aeou])y/gu, "i")
      .replace(/kh/gu, "h")
      .replace(/x/gu, "ks")
      // "Λαμπέτης" signs as "Lampetis" and as "Labetis".
      .replace(/(?<=\p{L})mp/gu, "b")
      .replace(/(?<=\p{L})gk/gu, "g")
      .replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
  );
}
