const MEETING =
  /(?:\b(?:Workshops?|Conferences?|Congress|Congresses|Symposium|Symposia|Meetings?|Colloquium|Colloque|Congrès|Congreso|Congresso|Convegno|Kongress|Konferenz)(?![\p{L}])|\p{Ll}(?:tagung|kongress|konferenz|symposium)(?![\p{L}]))/u;
const MONTH =
  /(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|winter|spring|summer|autumn|fall)\p{L}*\.?/iu;
/** What a reference has and a line on a meeting has not: quotes, volumes and pages, proceedings, a sentence that ends inside. */
const OF_PAPER =
  /["“”«»„]|\bet al\b|\bproc(?:\.|eedings)|\bvol\b|\bpp?\.|\d\s*\(\d+\)|\bdoi\b|arxiv|https?:|\p{Ll}{4}[.:?!]\s+\p{Lu}/iu;
const LONGEST = 260;

/**
 * "Workshop on Tides at the Northern Walls, Institute for Salt (IS), Port Salt, 9–11 June 2006.": a meeting, where and when it
 * was, and nothing that was said there: where somebody went, and no paper.
 */
export function isMeetingLine(text: string): boolean {
  const printed = text.replace(/\s+/gu, " ").trim();
  if (printed.length > LONGEST || OF_PAPER.test(printed)) return false;
  const [name = "", ...places] = printed
    .replace(/\([^()]*\)/gu, "")
    .replace(/[\s.,;]+$/u, "")
    .split(/,\s+/u);
  const date = places.at(-1) ?? "";
  return (
    MEETING.test(name) &&
    isNamed(name) &&
    /(?:19|20)\d{2}$/u.test(date) &&
    MONTH.test(date) &&
    places.length >= 2 &&
    places.every((place) => place.split(" ").length <= 7 && isNamed(place))
  );
}

/** Each of its longer words begins with a capital or a digit: "Workshop on Polarization of the Tides". */
const isNamed = (words: string): boolean =>
  words.split(/[\s–-]+/u).every((word) => /^\P{L}*$/u.test(word) || word.length <= 3 || /^[\p{Lu}\d]/u.test(word));
