import { Link } from "#components/frame/link.tsx";
import type { RankingRow } from "#lib/tables/ranking.ts";
import classes from "./ranking-page.module.css";

/** Where readers are two levels or more apart: what a meeting should begin with, the widest first. */
export function Agenda({ slug, rows }: { slug: string; rows: readonly RankingRow[] }) {
  const wide = rows
    .filter((row) => row.discuss === "wide-range")
    .toSorted((a, b) => (b.range ?? 0) - (a.range ?? 0) || a.name.localeCompare(b.name, "en"));
  if (wide.length === 0) return null;
  return (
    <p className={classes.agenda}>
      <strong>Discuss first</strong> – readers are two levels or more apart:{" "}
      {wide.map((row, at) => (
        <span key={row.candidateId}>
          {at > 0 && ", "}
          <Link href={`/${slug}/candidates/${row.candidateId}`}>{row.name}</Link>
        </span>
      ))}
    </p>
  );
}
