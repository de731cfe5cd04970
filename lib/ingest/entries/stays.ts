import type { PositionEntry } from "#lib/ingest/draft.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

const isDatedPost = ({ title, organization, period }: PositionEntry): boolean =>
  title !== null && organization !== null && period !== null;

/** Named, placed and dated: sure enough to be a post where posts are not expected. */
export function isWhole({ title, organization, period }: PositionEntry): boolean {
  return title !== null && isJobTitle(title.value) && organization !== null && period !== null;
}

/** "2016 Docent in history" among degrees: what one year dates was given then, and is no post that was held. */
function isStay(entry: PositionEntry): boolean {
  const { start, end } = entry.period?.value ?? { start: null, end: null };
  return (
    isWhole(entry) && (end === "present" || start === null || start.year !== end?.year || start.month !== end.month)
  );
}

/**
 * The posts among degrees: below a heading that names work whatever is dated, else what lasted for years; beside two of
 * these a summer's or a year's post is one, too.
 */
export function staysOf(posts: PositionEntry[], isMixed: boolean): PositionEntry[] {
  if (isMixed) return posts.filter(isDatedPost);
  return posts.filter(isStay).length >= 2 ? posts.filter(isWhole) : posts.filter(isStay);
}
