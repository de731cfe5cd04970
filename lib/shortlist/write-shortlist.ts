import { STAGE_NAMES } from "#lib/opening/stage.ts";
import { formatMean } from "#lib/reviews/aggregate.ts";
import type { ShortlistLine } from "#lib/shortlist/shortlist-row.ts";

interface Heading {
  title: string;
  department: string;
}

/** The shortlist as Markdown: places as they stand, shared ones said so, each with its reason. */
export function writeMarkdown({ title, department }: Heading, rows: readonly ShortlistLine[]): string {
  const entries = rows.map(({ place, tied, name, stage, reason, ...row }) => {
    const head = `## ${place}${tied ? " (shared)" : ""} ${plain(name)}`;
    const lines = reason.split(/\r?\n/u).map(plain).join("  \n");
    const facts = [`Stage: ${STAGE_NAMES[stage]}`, ...who(row)].join("  \n");
    return `${head}\n\n${facts}\n\n${lines}\n`;
  });
  const none = rows.length === 0 ? ["The shortlist is empty.\n"] : [];
  return [`# Shortlist: ${plain(title)}\n\n${plain(department)}\n`, ...entries, ...none].join("\n");
}

function who({ position, affiliation, mean, n }: Pick<ShortlistLine, "position" | "affiliation" | "mean" | "n">) {
  const post = [position, affiliation].filter((one) => one !== null).map(plain);
  const reviews = mean === null ? [] : [`Mean ${formatMean(mean)} of ${n} ${n === 1 ? "review" : "reviews"}`];
  return [...(post.length > 0 ? [post.join(", ")] : []), ...reviews];
}

/** Words as words: signs that Markdown would read as mark-up are escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&").replace(/^(\s*)([-+]|\d+[.)])(?=\s)/u, "$1\\$2");
}

/** The shortlist for programs: stable keys, dates as ISO 8601 in universal time. */
export function writeJson({ title, department }: Heading, rows: readonly ShortlistLine[]): string {
  const entries = rows.map(({ place, tied, name, stage, reason, addedBy, at, ...row }) => ({
    ...{ place, shared: tied, candidate: name, stage },
    ...{ position: row.position, affiliation: row.affiliation, mean: row.mean, n: row.n },
    ...{ reason, addedBy, addedAt: at.toISOString() },
  }));
  return `${JSON.stringify({ opening: title, department, entries }, null, 2)}\n`;
}
