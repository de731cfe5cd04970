"use client";

import { NumberInput } from "@mantine/core";
import { Link } from "#components/frame/link.tsx";
import { type Adjusted, MOST_PLACES } from "#lib/reviews/adjusted.ts";
import type { RankingRow } from "#lib/tables/ranking.ts";
import classes from "./adjusted.module.css";

interface Props {
  slug: string;
  adjusted: Adjusted;
  rows: readonly RankingRow[];
  /** The viewer deals files to readers. */
  deals: boolean;
  onPlaces: (places: number) => void;
}

/** What the adjusted column leaves open, or why there is none. */
export function AdjustedPart({ slug, adjusted, rows, deals, onPlaces }: Props) {
  if (adjusted.kind === "off") return null;
  if (adjusted.kind === "sealed")
    return <p className={classes.why}>The adjusted column opens with the discussion, when all reviews are open.</p>;
  if (adjusted.kind === "refused") return <WhyNot slug={slug} {...adjusted} deals={deals} />;
  const { pool, places } = adjusted;
  if (pool === 0) return null;
  const open = rows
    .filter((row) => row.adjusted?.top === "open")
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <section className={classes.part} aria-label="Too close to call">
      <NumberInput
        label="Places on the shortlist"
        className={classes.places}
        size="xs"
        min={1}
        max={Math.min(MOST_PLACES, pool)}
        clampBehavior="strict"
        value={places}
        onChange={(value) => typeof value === "number" && value >= 1 && onPlaces(value)}
      />
      <div>
        <p className={classes.agenda}>
          <strong>Discussion agenda</strong>
          {open.length === 0
            ? ` – nobody is too close to call for ${places} ${places === 1 ? "place" : "places"}.`
            : ` – too close to call for ${places} ${places === 1 ? "place" : "places"}, by name: `}
          {open.map((row, at) => (
            <span key={row.candidateId}>
              {at > 0 && ", "}
              <Link href={`/${slug}/candidates/${row.candidateId}`}>{row.name}</Link>
            </span>
          ))}
        </p>
        <p className={classes.quiet}>
          Drawn from how the readers might have differed: something about the reading, not a truth about people. The
          dashed line in the rank bands is the cut; bands in the warning colour are too close to it.
        </p>
      </div>
    </section>
  );
}

interface WhyNotProps {
  slug: string;
  why: string[];
  bridges: { candidate: string; reader: string }[];
  deals: boolean;
}

function WhyNot({ slug, why, bridges, deals }: WhyNotProps) {
  return (
    <section className={classes.why} aria-labelledby="no-adjusted">
      <h2 id="no-adjusted">No adjusted column: it would mislead</h2>
      <ul>
        {why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {bridges.length > 0 && (
        <>
          <p>These readings would tie the reviews together:</p>
          <ul>
            {bridges.map(({ candidate, reader }) => (
              <li key={`${candidate}/${reader}`}>
                {reader} reads {candidate}
              </li>
            ))}
          </ul>
        </>
      )}
      {deals && bridges.length > 0 && <Link href={`/${slug}/assignment`}>To the assignment</Link>}
    </section>
  );
}
