import type { Column } from "#lib/tables/column.ts";

/** The column of the years in which papers appeared: each can be asked for, and rows go by the latest. */
export const YEARS_OF_PAPERS: Column<{ years: readonly number[] }> = {
  id: "year",
  label: "Years",
  kind: "year",
  value: (row) => row.years,
  text: (row) => writeYears(row.years),
  order: (row) => row.years.at(-1) ?? null,
  aliases: ["years"],
  width: 18,
};

/** Years in order, runs drawn together: 2018, 2020–2022. */
export function writeYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
