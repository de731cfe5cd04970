import type { Span } from "#lib/ingest/draft.ts";
import { slice } from "#lib/ingest/passages/passage.ts";
import type { ChunkedReference } from "#lib/ingest/references/chunks.ts";
import type { Stretch } from "#lib/ingest/references/decode.ts";

/**
 * "[Salt walls of the north. Part I: Reeds](walls.pdf). Quayside, 2019": the link that begins with the title goes on, over
 * words that are neither people nor place.
 */
export function linkedTitle(
  { passage, chunks, tokens }: ChunkedReference,
  stretches: Stretch[],
  title: Span,
): Span | null {
  const link = passage.runs.find(
    ({ href, span }) => href !== undefined && Math.abs(span.start - title.start) <= 1 && span.end > title.end + 8,
  )?.span;
  if (!link || link.end - link.start > 250) return null;
  const isIn = ({ span }: { span: Span }) => span.start >= title.end && span.start < link.end;
  const isRead = stretches.some(
    ({ role, from, to }) => (role === "A" || role === "V") && chunks.slice(from, to).some(isIn),
  );
  const isDated = tokens.some((token) => isIn(token) && token.kind !== "volume");
  // "Slow tides (release)"
  const isRemark = /^\W*\([^()]*\)\W*$/u.test(slice(passage, { start: title.end, end: link.end }));
  return isRead || isDated || isRemark ? null : link;
}
