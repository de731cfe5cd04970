import { FIELDS, reachedOf, share, type Tallies } from "#lib/ingest/accuracy/tally.ts";

/** A line for each row and a column for each field that any of them asked; shares of one, empty where a row asked nothing. */
export function tableByRow(rows: [string, Tallies][]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const asked = FIELDS.filter((field) => rows.some(([, tallies]) => share(tallies[field]) !== null));
  const columns = asked.map((field) => ({ field, wide: Math.max(field.length, 5) + 1 }));
  const head = "".padEnd(width) + columns.map(({ field, wide }) => field.padStart(wide)).join("");
  const lines = rows.map(
    ([label, tallies]) =>
      label.padEnd(width) +
      columns.map(({ field, wide }) => (share(tallies[field])?.toFixed(3) ?? "").padStart(wide)).join(""),
  );
  return [head, ...lines].join("\n");
}

/** A line for each field: its share among what was found, how many of how many, the share of all, and the floor of that. */
export function tableByField(tallies: Tallies, floors: Record<string, number>): string {
  const lines = FIELDS.flatMap((field) => {
    const tally = tallies[field];
    const reached = share(tally);
    if (!tally || reached === null) return [];
    const counted = `${tally.right}/${tally.all}`;
    const whole = reachedOf(field, tallies)?.toFixed(4) ?? "";
    return [
      `${field.padEnd(16)}${reached.toFixed(4)}${counted.padStart(12)}   of all ${whole}   floor ${floors[field] ?? "none"}`,
    ];
  });
  return lines.join("\n");
}
