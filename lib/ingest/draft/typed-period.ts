import type { PartialDate, Period } from "#lib/ingest/draft.ts";

/** "2019-09 – present", "2016 – 2020", "2021": the form in which a person sees and types a period. */
export function formatPeriod({ start, end }: Period): string {
  if (!start && !end) return "";
  const from = start ? formatDate(start) : "";
  const to = end === "present" ? "present" : end ? formatDate(end) : "";
  if (from === to || (start && !end)) return from || to;
  return `${from} – ${to}`.trim();
}

function formatDate({ year, month }: PartialDate): string {
  return month ? `${year}-${String(month).padStart(2, "0")}` : String(year);
}

/** Reads what `formatPeriod` writes, and "9/2019 to 2020". Null for nothing typed; undefined when it is no period. */
export function parsePeriod(typed: string): Period | null | undefined {
  const words = typed.trim();
  if (words === "") return null;
  const [from, to, ...more] = words.split(/\s*[–—]\s*|\s+(?:-|to|until)\s+|^-\s*/u).map((part) => part.trim());
  if (more.length > 0 || from === undefined) return undefined;
  const start = from === "" ? null : parseDate(from);
  const end = to === undefined ? null : /^(?:present|now|today|)$/iu.test(to) ? ("present" as const) : parseDate(to);
  if (start === undefined || end === undefined || (!start && !end)) return undefined;
  return { start, end };
}

function parseDate(word: string): PartialDate | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(word);
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(word);
  const year = Number(match?.[1] ?? turned?.[2]);
  const month = Number(match?.[2] ?? turned?.[1] ?? 0);
  if (!match && !turned) return undefined;
  if (year < 1900 || year > 2100 || month > 12) return undefined;
  return month === 0 ? { year } : { year, month };
}
