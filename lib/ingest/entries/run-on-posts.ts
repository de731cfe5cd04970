import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/**
 * "Kvam University, Assistant Professor, 1974–1978; Associate Professor, 1978–1983; Professor, 1983–2013": posts at one place
 * on one line, each with its time. Those behind the first stand below its place.
 */
export function partingPosts(stations: readonly Station[]): Station[] {
  return stations.flatMap((station) => {
    const [line] = station.lines;
    const [first, ...more] = line ? postsOn(line) : [];
    if (!line || !first || more.length === 0) return [station];
    const { details, lines } = station;
    const rest = { ...station, lines: [first, ...lines.slice(1).filter((other) => details.includes(other))] };
    const others = lines.slice(1).filter((other) => !details.includes(other));
    const below = [...more, ...others].map(
      (own): Station => ({ lines: [own], above: [...station.above, first], details: [] }),
    );
    return [rest, ...below];
  });
}

/** ";", or a full stop behind the time: "Professor, Fen College, 2006–present. Lecturer, 1998–2006." */
const BETWEEN = /;\s|(?<=\d{4}|present)\.\s(?=\p{Lu})/gu;

/** The stretches of a line where each is a post with its time; those behind the first name nothing else. */
function postsOn(line: Passage): Passage[] {
  const stretches: Passage[] = [];
  let start = line.span.start;
  for (const { index } of line.text.matchAll(BETWEEN)) {
    stretches.push(part(line, { start, end: line.span.start + index }));
    start = line.span.start + index + 1;
  }
  const last = part(line, { start, end: line.span.end });
  if (last.text !== "") stretches.push(last);
  const isPost = (own: Passage, index: number) => {
    const { periods, segments } = segmentsOf(own);
    const plain = segments.filter(({ bracketed }) => !bracketed);
    const posts = plain.filter(({ text }) => isJobTitle(text));
    return periods.length === 1 && posts.length === 1 && (index === 0 || plain.length === 1);
  };
  return stretches.length > 1 && stretches.every(isPost) ? stretches : [];
}
