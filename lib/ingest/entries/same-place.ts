import type { PositionEntry } from "#lib/ingest/draft.ts";

/** "同", "同上", "ibid.", "там же": the place of the post above. */
const SAME = /^(?:同(?:上|左|じ)?|там же|там само|ibid(?:em)?\.?|same|ομοίως)$/iu;
/** "Lecturer of the same department": a post that says it of its place. */
const OF_SAME =
  /\s(?:(?:той|того|тої|тієї|цієї) же (?:кафедры|лаборатории|института|университета|отдела|факультета|вуза)|ті(?:єї|ї) ж (?:кафедри|лабораторії)|(?:at|of|in) the same (?:department|institut(?:e|ion)|university|school|faculty))$/iu;

/** Posts whose place is said to be that of the one above, with that place. */
export function withSamePlaces(entries: PositionEntry[]): PositionEntry[] {
  const whole: PositionEntry[] = [];
  for (const entry of entries) {
    const above = whole.at(-1)?.organization ?? null;
    const printed = entry.title?.value ?? "";
    const title = printed.replace(OF_SAME, "");
    const isSame = SAME.test(entry.organization?.value ?? "") || (entry.organization === null && title !== printed);
    whole.push(
      above && isSame && entry.title
        ? { ...entry, organization: above, title: { ...entry.title, value: title } }
        : entry,
    );
  }
  return whole;
}
