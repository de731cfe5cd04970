import type { PositionEntry } from "#lib/ingest/draft.ts";

/** "Reviewer", "Ad hoc referee": what one does beside a post, wherever it is told. */
const REVIEWS =
  /^(?:(?:ad[- ]hoc|invited|peer|external|journal|manuscript|grant|book)[\s-]+)*(?:reviewer|referee)s?$/iu;
/** "Steering Committee member", "Member of the Advisory Board", "Expert member" */
const SITS =
  /\b(?:committee|board|council|panel|task ?force|jury|commission|expert|group)\s+members?$|^members?\b(?!.*\b(?:faculty|staff|technical)\b)/iu;

/**
 * Posts without what is none: who reviews has no post by it, and where most entries of a section say on what one sat
 * they tell of service: "Contributor" / "Salt Forum" / "Role: Advisory board member".
 */
export function withoutOffices(entries: PositionEntry[]): PositionEntry[] {
  const posts = entries.filter(
    ({ title, organization }) => ![title, organization].some((named) => REVIEWS.test(named?.value ?? "")),
  );
  const sits = posts.filter(({ title }) => SITS.test(title?.value ?? ""));
  return sits.length >= 2 && sits.length * 3 >= entries.length * 2
    ? posts.filter((entry) => !sits.includes(entry))
    : posts;
}
