import { type Passage, part } from "#lib/ingest/passages/passage.ts";

const ENDS_OPEN = /[\p{L}\d][)"”]{0,2},["”]?\s*$/u;

/**
 * The parts of a passage, without cuts behind a comma: “"Slow tides",” + "2024 Conference on Tides, Port Salt, 2024" are one
 * reference. Where the last ends with a comma too, all of them may.
 */
export function joinedAtCommas(passage: Passage, parts: Passage[]): Passage[] {
  const last = parts.at(-1);
  if (!last || ENDS_OPEN.test(last.text)) return parts;
  const starts = parts.filter((_, index) => index === 0 || !ENDS_OPEN.test(parts[index - 1]?.text ?? ""));
  if (starts.length === parts.length) return parts;
  return starts.map(({ span }, index) =>
    part(passage, { start: span.start, end: starts[index + 1]?.span.start ?? passage.span.end }),
  );
}
