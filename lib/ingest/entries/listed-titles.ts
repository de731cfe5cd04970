import type { Segment } from "#lib/ingest/entries/segments.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** As many stretches may a title list before its last. */
const MOST = 3;

/** "Sailing, diving, and rowing instructor": the stretches of a list that a title ends are one. */
export function withListedTitles<S extends Segment>(segments: S[]): S[] {
  const last = segments.findIndex(({ text }) => /^(?:and|&|und|et|y|e)\s/u.test(text) && isJobTitle(text));
  let first = last;
  while (last - first < MOST && isListed(segments[first - 1], segments[first])) first -= 1;
  const [begin, end] = [segments[first], segments[last]];
  if (last < 0 || first === last || !begin || !end) return segments;
  const text = segments
    .slice(first, last + 1)
    .map((segment) => segment.text)
    .join(", ");
  const whole = { ...begin, text, span: { start: begin.span.start, end: end.span.end } };
  return [...segments.slice(0, first), whole, ...segments.slice(last + 1)];
}

/** A comma and a blank part the two, no tab and no line. */
function isListed(before: Segment | undefined, here: Segment | undefined): boolean {
  return (
    before !== undefined &&
    here !== undefined &&
    !before.bracketed &&
    here.span.start - before.span.end === 2 &&
    !isOrganization(before.text)
  );
}
