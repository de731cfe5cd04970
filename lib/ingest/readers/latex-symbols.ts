import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Accent commands → the combining character that follows the letter. */
export const ACCENTS: Record<string, string> = {
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  '"': "\u0308",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  u: "\u0306",
  v: "\u030c",
  H: "\u030b",
  r: "\u030a",
  c: "\u0327",
  k: "\u0328",
  d: "\u0323",
  b: "\u0331",
};

const PAIRS =
  "ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ i ı j ȷ " +
  "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” guillemotleft « " +
  "guillemotright » og « fg » quotedblbase „ glqq „ grqq “ flqq « frqq » textquotesingle ' textasciitilde ~ textasciicircum ^ " +
  "textbackslash \\ textbar | textless < textgreater > textunderscore _ textdollar $ textpercent % textbullet • bullet • " +
  "textperiodcentered · cdot · cdotp · textdegree ° degree ° textregistered ® texttrademark ™ copyright © textcopyright © " +
  "pounds £ textsterling £ texteuro € euro € EUR € textyen ¥ S § P ¶ dag † dagger † ddag ‡ ddagger ‡ textdagger † textdaggerdbl ‡ " +
  "textasteriskcentered * ast * star ⋆ bigstar ★ sim ∼ approx ≈ times × pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡ " +
  "ll ≪ gg ≫ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ " +
  "exists ∃ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ mapsto ↦ uparrow ↑ downarrow ↓ langle ⟨ rangle ⟩ ell ℓ " +
  "hbar ℏ Re ℜ Im ℑ aleph ℵ odot ⊙ sun ☉ oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ mid | circ ∘ prime ′ sqrt √ neg ¬ wedge ∧ vee ∨ " +
  "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ " +
  "pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ " +
  "Upsilon Υ Phi Φ Psi Ψ Omega Ω textmu μ textordfeminine ª textordmasculine º textonehalf ½ textsuperscripttwo ² " +
  "checkmark ✓ diamond • Diamond • triangleright • rhd • blacktriangleright • blacksquare • lozenge • clubsuit ♣ diamondsuit ♦ heartsuit ♥ spadesuit ♠ dots … ldots … textellipsis … cdots ⋯ slash / lbrack [ rbrack ] " +
  "hyp - textvisiblespace ␣ textnumero № textsection § textparagraph ¶ minus − setminus ∖ colon : lbrace { rbrace } vert | Vert ‖";

/** Commands of mathematics that print their own names. */
const FUNCTIONS =
  "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sin sinh sup tan tanh";

/** Commands that print one sign. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairs(PAIRS.split(" ")),
  ...FUNCTIONS.split(" ").map((name): [string, string] => [name, name]),
  ["ie", "i.e."],
  ["eg", "e.g."],
  ["etal", "et al."],
  ["etc", "etc."],
  ["TeX", "TeX"],
  ["LaTeX", "LaTeX"],
  ["LaTeXe", "LaTeX2e"],
  ["BibTeX", "BibTeX"],
  ["XeTeX", "XeTeX"],
  ["XeLaTeX", "XeLaTeX"],
  ["&", "&"],
  ["%", "%"],
  ["$", "$"],
  ["#", "#"],
  ["_", "_"],
  ["{", "{"],
  ["}", "}"],
  ["|", "‖"],
]);

/** Blanks of any width, and commands that only part words. */
export const BLANKS = new Set([
  " ",
  ",",
  ";",
  ":",
  "quad",
  "qquad",
  "enspace",
  "enskip",
  "thinspace",
  "space",
  "nobreakspace",
  "\n",
  "\t",
  ">",
]);

/** The dashes, quotes and inverted marks that TeX fonts make of ordinary characters; `~` is a blank. */
export function ligatures(text: string): string {
  if (!/[-`'~?!,<>]/u.test(text)) return text;
  return (
    text
      // "`Salz der Gezeiten"': quotes as babel has them for German.
      .replaceAll('"`', "„")
      .replace(/(?<=[\p{L}\p{N}.,!?)])"'(?!\p{L})/gu, "“")
      .replaceAll("---", "—")
      .replaceAll("--", "–")
      .replaceAll("``", "“")
      .replaceAll("''", "”")
      .replaceAll("?`", "¿")
      .replaceAll("!`", "¡")
      // Behind a word or before a blank it is a comma too many.
      .replace(/(?<![\p{L}\p{N}.)\]]),,(?=[^\s,])/gu, "„")
      .replaceAll("`", "‘")
      .replaceAll("~", " ")
  );
}

/** An accent command applied to its argument: `\'e`, `\'{\i}`, `\c{c}`, `\r a`. */
export function accented(accent: string, argument: readonly Token[]): string {
  const plain = argument
    .map(({ kind, text }) => {
      if (kind === "command") return text === "i" ? "i" : text === "j" ? "j" : (SYMBOLS.get(text) ?? "");
      return kind === "text" ? text : "";
    })
    .join("");
  const first = String.fromCodePoint(plain.codePointAt(0) ?? 32);
  return (first + (ACCENTS[accent] ?? "")).normalize("NFC") + plain.slice(first.length);
}

function pairs(words: string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < words.length; at += 2) found.push([words[at] ?? "", words[at + 1] ?? ""]);
  return found;
}
