import type { ReadDocument } from "#lib/ingest/document.ts";
import type { PositionEntry } from "#lib/ingest/draft.ts";
import { readEmployment } from "#lib/ingest/entries/employment.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** Sections that tell of posts by what was done in them: "Teaching experience", "Administrative appointments". */
const HEADING = /\b(?:experience|appointments?|positions?)\b/i;
/** Posts that are held, whatever is taught or led in them; who assists with one course holds none. */
const HELD =
  /(?<!\bguest )\b(?:professor(?:ship)?|lecturer(?:ship)?|(?:vice[- ])?dean|provost|rector|director|docent|department (?:head|chair))\b/i;

/**
 * The posts of a document that has no section on employment, from those on teaching and administration: where one of them
 * lists a post that is held, with its place and dates, all that it lists so are posts. `isWhole` tells such entries.
 */
export function taughtPosts(
  document: ReadDocument,
  parts: SectionPart[],
  isWhole: (entry: PositionEntry) => boolean,
): PositionEntry[] {
  const lists = parts
    .filter(({ sense, heading }) => ["teaching", "service"].includes(sense.kind) && HEADING.test(heading))
    .map(({ blocks }) => readEmployment(document, blocks).entries)
    .filter((entries) => entries.filter(isWhole).length * 2 > entries.length)
    .filter((entries) => entries.filter(isSomewhere).length * 2 >= entries.length);
  const posts = lists.flatMap((entries) => entries.filter(isWhole));
  return posts.some((post) => HELD.test(post.title?.value ?? "") && isSomewhere(post)) ? posts : [];
}

/** "Guest lecturer, Slow tides, 2031": a course is no place. */
const isSomewhere = ({ organization }: PositionEntry): boolean => isOrganization(organization?.value ?? "");
