import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";

/** "$q(X)=dim (X)$", "\(H_\infty\)": a formula as TeX has it. */
const FORMULA = /(?<![\p{L}\d$])\$[^$\s\n](?:[^$\n]{0,60}[^$\s\n])?\$(?![\p{L}\d$])|\\\([^\n]{1,60}?\\\)/gu;
/** "of the Salt Index (SIX-20): walls and tides": a short name for the words before it, and a subtitle. */
const SHORT_NAME = /(?<=\p{Ll}{3,}\s)\((?=[^()]{0,8}\p{Lu}[^()]{0,8}[\p{Lu}\d])\p{Lu}[\p{L}\d-]{1,11}\):\s(?=\p{L})/gu;

/** Words that belong together whatever marks stand in them. */
export function unpartedWords({ text, span }: Passage): Span[] {
  return [FORMULA, SHORT_NAME].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}
