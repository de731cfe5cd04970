import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";

/** What stands between two dollars, or between "\\(" and "\\)". */
const BETWEEN = /\$([^$\n]{1,60})\$|\\\(([^\n]{1,60}?)\\\)/gu;
/** "q(X)=dim (X)", "H_\infty": signs that formulas have and names between two of them have not. */
const FORMULA = /[\\^_={}<>+]/;
/** "of the Salt Index (SIX-20): walls and tides": a short name for the words before it, and a subtitle. */
const SHORT_NAME = /(?<=\p{Ll}{3,}\s)\((?=[^()]{0,8}\p{Lu}[^()]{0,8}[\p{Lu}\d])\p{Lu}[\p{L}\d-]{1,11}\):\s(?=\p{L})/gu;

/** Words that belong together whatever marks stand in them: "$q(X)=dim (X)$", "(SIX-20): walls". */
export function unpartedWords({ text, span }: Passage): Span[] {
  const formulas = [...text.matchAll(BETWEEN)].filter(
    ([, tex, inline]) => inline !== undefined || FORMULA.test(tex ?? ""),
  );
  return [...formulas, ...text.matchAll(SHORT_NAME)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
