import { findPeriods } from "#lib/ingest/dates/dates.ts";
import { isDuration } from "#lib/ingest/entries/duration.ts";
import type { CutStation } from "#lib/ingest/entries/list-cost.ts";
import type { Line } from "#lib/ingest/entries/station-lines.ts";

/** A place, the lines that tell where it is and for how long one was there, and what one was there, one after another. */
interface Employer {
  head: Line[];
  posts: Line[][];
}

/** Lines between a place and the first post below it: a unit, a town, the whole time. */
const MOST_ABOVE = 3;
const LONGEST_POST = 20;

/**
 * The stations of a list whose places stand above what one was there, each post or degree with a date of its own:
 * "Kvam University⇥2012–" / "School of Peat" / "2018–⇥Professor" / "2012–2018⇥Lecturer". The whole time at a place, its
 * rank, kind of block or bold words tell it from the posts below. Empty where no place has several posts.
 */
export function employersIn(lines: Line[]): CutStation[] {
  const [top] = lines;
  if (!top || !mayHead(top)) return [];
  const posts = new Set([...lines.keys()].filter((at) => isPost(lines, at)).flatMap((at) => lines[at] ?? []));
  const isHead = headsLike(lines, posts);
  const employers: Employer[] = [];
  for (const [at, line] of lines.entries()) {
    const last = employers.at(-1);
    const own = last?.posts.at(-1);
    if (isHead(line, lines[at + 1])) employers.push({ head: [line], posts: [] });
    else if (last && (posts.has(line) || (!own && isBarePost(line)))) last.posts.push([line]);
    else (own ?? last?.head)?.push(line);
  }
  const isTold = employers.every(isWithin) && !misses(lines, posts, employers);
  return isTold && employers.some(({ posts: own }) => own.length > 1) ? employers.flatMap(stationsOf) : [];
}

/** True where what was taken for places and posts leaves places out: too many lines, posts with places of their own. */
function misses(lines: Line[], posts: Set<Line>, employers: Employer[]): boolean {
  // "Fellow, Harbour Centre, 2016–2018"
  const own = [...posts].filter(({ named }) => named).length;
  if (own * 2 > posts.size || employers.some(({ head, posts }) => posts.length > 0 && head.length > MOST_ABOVE))
    return true;
  // "Fen College" right above a post, and unlike the first place; where all places are bold, plain words name none.
  const isBold = lines[0]?.bold === true && ![...posts].some(({ bold }) => bold);
  const known = new Set([...posts, ...employers.flatMap(({ head }) => head)]);
  return lines.some(
    (line, at) =>
      line.named && (line.bold || !isBold) && mayHead(line) && !known.has(line) && isIn(posts, lines[at + 1]),
  );
}

const isIn = (all: Set<Line>, line: Line | undefined): boolean => line !== undefined && all.has(line);

/** True where the posts that were held at a place were held in the time that stands beside it. */
function isWithin({ head: [head], posts }: Employer): boolean {
  const whole = yearsIn(head);
  return posts.every((lines) => {
    const own = yearsIn(lines.find(({ said }) => said.has("date")) ?? lines[0]);
    return whole.length === 0 || (Math.min(...own) >= Math.min(...whole) && Math.max(...own) <= Math.max(...whole));
  });
}

/** The first and the last year of a line; a stretch that is open ends later than all years. */
function yearsIn(line: Line | undefined): number[] {
  return findPeriods(line?.passage.text ?? "").flatMap(({ period: { start, end } }) =>
    [start, end].flatMap((at) => (at === "present" ? Number.POSITIVE_INFINITY : (at?.year ?? []))),
  );
}

function stationsOf({ head, posts }: Employer): CutStation[] {
  if (posts.length === 0) return [{ lines: head, above: [], details: new Set() }];
  return posts.map((own) => {
    // What stands below the post and its date tells what was done.
    const dated = own.findIndex(({ said }) => said.has("date"));
    return { lines: own, above: head, details: new Set(own.slice(Math.max(dated, 0) + 1)), isUnder: true };
  });
}

/** Tells the lines that head posts as the first line of the list does, by what no post has; none where nothing tells them. */
function headsLike(lines: Line[], posts: Set<Line>): (line: Line, next?: Line) => boolean {
  const [top, second] = lines;
  if (!top || posts.size < 2) return () => false;
  const others = [...posts];
  const isBold = top.bold && !others.some(({ bold }) => bold);
  const isRanked = top.first && !others.some((line) => line.first && rankOf(line) === rankOf(top));
  const isTimed = second !== undefined && isDuration(second.passage.text);
  const isDated = top.said.has("date") || isTimed;
  // "Fen College" / "2011–present. Lecturer." / "2009–2011. Fellow, Salt Towns project.": where every post begins with its
  // date, a place without one stands above those it is of.
  const isPlain = !isDated && top.named && others.every(({ dated }) => dated) && isIn(posts, second);
  return (line, next) =>
    mayHead(line) &&
    !posts.has(line) &&
    ((isRanked && line.first && rankOf(line) === rankOf(top)) ||
      ((line.first || line.named) &&
        ((isBold && line.bold) ||
          (isPlain && line.named && !line.said.has("date") && isIn(posts, next)) ||
          // "Tide Works" / "Analyst" / "2012–2014": only those who were more than one thing at a place have a whole time there.
          (isTimed && isIn(posts, next)) ||
          (isDated && (line.said.has("date") || (next !== undefined && isDuration(next.passage.text)))))));
}

const rankOf = ({ block }: Line): string => `${block.kind}${block.level}`;

/** Words that name no post, and are more than a date or a stretch of time. */
function mayHead({ said, told, under, passage: { text } }: Line): boolean {
  if (told || under || said.has("role") || said.has("note") || said.has("detail") || isDuration(text)) return false;
  return said.has("name") || (said.has("date") && /\p{Lu}\p{L}/u.test(withoutDates(text)));
}

/** A post or degree with its date in the same line or in the next. */
function isPost(lines: Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (
    !line ||
    line.told ||
    line.under ||
    !line.said.has("role") ||
    line.passage.text.split(/\s+/u).length > LONGEST_POST
  )
    return false;
  return line.said.has("date") || (next?.dated === true && !next.said.has("role") && !next.told);
}

const isBarePost = ({ said, told, under }: Line): boolean => said.has("role") && !told && !under;

function withoutDates(text: string): string {
  return findPeriods(text).reduce(
    (rest, { span }) => rest.slice(0, span.start) + " ".repeat(span.end - span.start) + rest.slice(span.end),
    text,
  );
}
