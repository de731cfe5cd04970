import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { EducationEntry, Fact, PartialDate, Period, PositionEntry, Span } from "#lib/ingest/draft.ts";

/** A line of a Japanese form: when, and what then happened. */
interface Happening {
  at: PartialDate;
  /** Where the date stands, and the words behind it. */
  date: Span;
  words: string;
  start: number;
  /** The lines below it in the same row. */
  below: string;
  span: Span;
}

const FEWEST = 2;
/** "同上", "同 大学院": the place of the line above. */
const SAME = /^同(?:\s?上|\s?左|じ)?/u;
const ENTERED = /^(.*?)\s*(?:編入学|転入学|入学|進学)(?:\s*[（(][^（）()]*[）)])?\s*$/u;
const LEFT =
  /^(.*?)\s*(?:卒業(?:見込み?)?|修了(?:見込み?)?|単位(?:修?得|取得)(?:後|満期)?\s*退学|満期退学|中途退学|中退|退学|学位(?:取得|授与))\s*(.*)$/u;
/** "修士課程", "大学院博士（後期）課程": which course it was. */
const COURSE = /\s?(?:[博修]士)\s?[（(]?(?:前期|後期)?[）)]?\s?課程.*$/u;
const SCHOOL = /(?:高等学校|高校|中学校|小学校)/u;
const DEGREE = /[博修学]士(?:\s?[（(][^（）()\s]{1,12}[）)])?(?!\s?(?:前期|後期|課程))/u;
const THESIS = /(?:学位|博士|修士|卒業)論文\s?[:：]?\s?「([^「」]{4,200})」/u;

/** The rows of a form whose words begin with one date each; null where others stand between them. */
function happenings({ text }: ReadDocument, blocks: Block[]): Happening[] | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last || !/\p{Script=Han}/u.test(text.slice(first.span.start, last.span.end))) return null;
  const found = blocks.flatMap((block): Happening[] => {
    const whole = text.slice(block.span.start, block.span.end);
    const [line = ""] = whole.split("\n");
    const [first] = findPeriods(line);
    const { start, end } = first?.period ?? { start: null, end: null };
    if (!first || /\S/u.test(line.slice(0, first.span.start)) || start !== null || end === null || end === "present")
      return [];
    const lead = first.span.end + (/^[\s:：]*/u.exec(line.slice(first.span.end))?.[0].length ?? 0);
    const date = { start: block.span.start + first.span.start, end: block.span.start + first.span.end };
    const below = whole.slice(line.length);
    return [
      { at: end, date, words: line.slice(lead).trimEnd(), start: block.span.start + lead, below, span: block.span },
    ];
  });
  const told = blocks.filter(({ span }) => /\p{L}/u.test(text.slice(span.start, span.end))).length;
  return found.length >= FEWEST && found.length * 4 >= told * 3 ? found : null;
}

const fact = <T>(value: T, span: Span, confidence = 0.93): Fact<T> => ({ value, span, confidence });

/** A stretch of a happening's words as a fact. */
function said({ words, start }: Happening, printed: string): Fact<string> {
  const at = start + Math.max(0, words.indexOf(printed));
  return fact(printed.replace(/\s+/gu, " "), { start: at, end: at + printed.length });
}

/**
 * "2005年4月　潮大学理学部　入学" / "2009年3月　同上　卒業　学士（理学）": a Japanese form tells when somebody entered a place
 * and when they left it. Null for lists of another sort.
 */
export function enteredAndLeft(document: ReadDocument, blocks: Block[]): EducationEntry[] | null {
  const rows = happenings(document, blocks);
  const told = rows?.filter(({ words }) => ENTERED.test(words) || LEFT.test(words)) ?? [];
  if (!rows || told.length < FEWEST || told.length * 4 < rows.length * 3) return null;
  const entries: EducationEntry[] = [];
  let open: { row: Happening; place: string } | null = null;
  let last = "";
  const close = (end: PartialDate | null, row: Happening | null, degree: Fact<string> | null) => {
    if (!open || SCHOOL.test(open.place)) return;
    const course = COURSE.exec(open.place)?.[0].trim();
    const period: Period = { start: open.row.at, end };
    const thesis = THESIS.exec(row?.below ?? "")?.[1];
    const from = row ? row.start + row.words.length + row.below.indexOf(thesis ?? "") : 0;
    entries.push({
      institution: { ...said(open.row, open.place.replace(COURSE, "").trim()), span: placeOf(open.row) },
      degree: degree ?? (course ? said(open.row, course) : null),
      period: fact(period, { start: open.row.date.start, end: (row ?? open.row).date.end }),
      advisors: [],
      thesis: thesis && row ? fact(thesis, { start: from, end: from + thesis.length }, 0.9) : null,
      span: { start: open.row.span.start, end: (row ?? open.row).span.end },
    });
  };
  for (const row of told) {
    const entered = ENTERED.exec(row.words)?.[1]?.trim();
    if (entered !== undefined) {
      close(null, null, null);
      open = { row, place: inFull(entered, last) };
      last = open.place;
      continue;
    }
    const [, place = "", behind = ""] = LEFT.exec(row.words) ?? [];
    const degree = DEGREE.exec(`${behind} ${row.below}`)?.[0].trim();
    const named = degree && behind.includes(degree) ? said(row, degree) : null;
    if (open && (SAME.test(place) || place === "" || place.startsWith(open.place) || open.place.startsWith(place)))
      close(row.at, row, named);
    else {
      close(null, null, null);
      if (!SCHOOL.test(place) && place !== "")
        entries.push({
          institution: said(row, place.replace(COURSE, "").trim()),
          degree: named,
          period: fact({ start: null, end: row.at }, row.date),
          advisors: [],
          thesis: null,
          span: row.span,
        });
    }
    open = null;
  }
  close(null, null, null);
  return entries;
}

/** Where the words of a row stand that say where it happened. */
const placeOf = ({ words, start }: Happening): Span => ({
  start,
  end: start + words.replace(/\s*(?:編入学|転入学|入学|進学).*$/u, "").replace(COURSE, "").length,
});

/** "同大学院理学研究科" below "潮大学理学部": "潮大学大学院理学研究科". */
function inFull(place: string, last: string): string {
  const [, rest = ""] = /^同(?:じく)?\s?(?:大学)?((?:大学院|院).*)$/u.exec(place) ?? [];
  const university = /^.*?大学/u.exec(last)?.[0];
  if (university && rest !== "") return `${university}${rest.replace(/^院/u, "大学院")}`;
  return SAME.test(place) && last !== "" ? `${last.replace(COURSE, "")}${place.replace(SAME, "")}` : place;
}

const TITLE =
  /(?:(?:特任|特定|客員|招聘|招へい|名誉|非常勤|専任|専門|主任|主席|上級|上席|特別|研究|教育|学術|嘱託|博士)\s?)*(?:准教授|助教授|教授|助教|助手|講師|研究員|研究者|技官|技師|技術員|職員|室長|部長|課長|所長|センター長|学長|学部長|補佐員|補助員|支援者|支援員|学芸員|司書|教諭|フェロー|ポスドク|ポストドクター|アシスタント|医員|研修医|医師)$/u;
const UNTIL =
  /[（(、,]?\s?((?:(?:19|20)\d{2}|(?:平成|令和|昭和)\s?(?:\d{1,2}|元))[^（）()、,]{0,12}月?(?:\s?\d{1,2}日)?)\s?まで[）)]?/u;
const TO_THIS_DAY = /現在(?:に至る)?|至\s?現在/u;
const TOOK_UP =
  /\s?(?:に|として)?\s?(?:採用|着任|就任|任官|任用|入社|入職|入所|昇任|昇格|昇進|配置換え?|転任|勤務)\s*$/u;
const WENT = /\s?(?:を|を?任期満了により)?\s?(?:退職|退社|退任|辞職|任期満了|転出)\s*$/u;
/** What one does beside a post does not end it. */
const BESIDE = /非常勤|客員|兼任|併任|招聘/u;

/**
 * "2010年4月　波の研究所　研究員　2015年9月まで" / "2015年10月　潮大学　助教（現在に至る）": posts as such a form tells them.
 * Null for lists of another sort.
 */
export function takenUp(document: ReadDocument, blocks: Block[]): PositionEntry[] | null {
  const rows = happenings(document, blocks);
  const posts = rows?.map(postIn) ?? [];
  const sure = posts.filter((post) => post !== null && (post.title !== "" || post.went)).length;
  if (!rows || sure < FEWEST || sure * 4 < rows.length * 3) return null;
  const entries: PositionEntry[] = [];
  for (const [at, row] of rows.entries()) {
    const post = posts[at];
    if (!post) continue;
    const last = entries.at(-1);
    if (post.went) {
      if (last?.period && (last.period.value.end === null || last.period.value.end === "present"))
        last.period = { ...last.period, value: { start: last.period.value.start, end: row.at } };
      continue;
    }
    if (post.title === "") continue;
    const next = rows.findIndex((_, index) => index > at && posts[index]?.beside === false);
    const ended = next < 0 || post.beside ? null : (rows[next]?.at ?? null);
    entries.push({
      organization: post.place === "" || SAME.test(post.place) ? (last?.organization ?? null) : said(row, post.place),
      title: said(row, post.title),
      period: fact({ start: row.at, end: post.until ?? ended }, row.date),
      span: row.span,
    });
  }
  return entries;
}

function postIn({ words }: Happening): {
  place: string;
  title: string;
  until: PartialDate | "present" | null;
  went: boolean;
  beside: boolean;
} | null {
  const named = UNTIL.exec(words);
  const end = named?.[1] ? (findPeriods(named[1])[0]?.period.end ?? null) : null;
  const open = TO_THIS_DAY.test(words) ? "present" : null;
  const bare = (named ? words.replace(named[0], " ") : words)
    .replace(/\s?[（(][^（）()]*[）)]/gu, "")
    .replace(/[、,]?\s?現在に至る/u, "")
    .trim();
  if (bare === "") return null;
  if (WENT.test(bare)) return { place: bare.replace(WENT, ""), title: "", until: null, went: true, beside: false };
  const held = bare.replace(TOOK_UP, "").trim();
  const title = TITLE.exec(held)?.[0] ?? "";
  const place = held.slice(0, held.length - title.length).trim();
  return { place, title, until: end ?? open, went: false, beside: BESIDE.test(`${title}${words}`) };
}
