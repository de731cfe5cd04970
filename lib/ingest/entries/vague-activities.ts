import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { ActivityEntry, ActivityKind, Fact } from "#lib/ingest/draft.ts";
import { AMOUNT, readActivities } from "#lib/ingest/entries/activities.ts";

/** Headings that leave it to each line below whether it is an activity, which then it is, and the lines that are. */
const VAGUE: { heading: RegExp; kind: ActivityKind; line: RegExp[] }[] = [
  {
    heading:
      /^\W*(?:(?:my|our|the|research|current|former|past) )*(?:group|team|people|lab(?:oratory)?)(?: members)?\W*$/i,
    kind: "advising",
    line: [
      /\b(?:ph\.?\s?d|doctoral|master'?s?|m\.?\s?sc|b\.?\s?sc|m\.?phil|graduate|undergrad\w*|post-?doc\w*|students?|thesis|interns?|trainees?|fellow)\b/i,
    ],
  },
  {
    heading:
      /^\W*(?:(?:my|our|the|current|former|past|completed|ongoing|selected|main) )*(?:projects|projekte|projets|proyectos|progetti|projetos)\W*$/i,
    kind: "grant",
    line: [/\b(?:grants?|funding|funded by|co-?pi|pi|principal investigator|co-?investigator|coordinator)\b/i, AMOUNT],
  },
];

/** The students of a "Group" and the grants among "Projects"; what else stands below such headings is not said to be any. */
export function readVagueActivities(
  document: ReadDocument,
  blocks: Block[],
  heading: Fact<string> | null,
): ActivityEntry[] {
  const vague = VAGUE.find((one) => one.heading.test(heading?.value ?? ""));
  if (!vague) return [];
  return readActivities(document, blocks, vague.kind, heading).filter(({ text }) =>
    vague.line.some((rule) => rule.test(text.value)),
  );
}
