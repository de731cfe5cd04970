import { latexText } from "#lib/ingest/readers/latex-text.ts";

/** "$t$-intersecting", "$$e^{+}e^{-}$$ walls": formulas inside a line; dollars that are money have blanks or digits beside them. */
const MATH =
  /(?<![\\$])(?:\$\$((?:[^$\n]|\n(?![ \t]*\n)){1,160})\$\$|(?<!\w)\$([^\s\d$\n](?:[^$\n]{0,120}[^\s$\n])?)\$(?!\d))(?!\$)/gu;

/** What stands in formulas and not in words between two sums of money. */
const FORMULA = /[\\^_{}=]|^.{1,3}$/u;

/** The text with its formulas as their letters and signs, each as `print` gives it. */
export function withPlainMath(text: string, print: (letters: string) => string = (letters) => letters): string {
  const letters = (formula: string): string => print(latexText(`$${formula.trim()}$`));
  return text.replace(MATH, (all, twice: string | undefined, once: string | undefined) =>
    twice ? letters(twice) : once && FORMULA.test(once) ? letters(once) : all,
  );
}
