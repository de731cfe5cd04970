import type { ReactNode } from "react";
import { Link } from "#components/frame/link.tsx";
import type { ComparedCandidate, PlacedLine } from "#lib/compare/comparison.ts";
import type { ActivityKind } from "#lib/ingest/draft.ts";
import { STAGE_NAMES } from "#lib/opening/stage.ts";
import { COUNTED_AS, COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import classes from "./compare-page.module.css";
import type { CompareRow } from "./compare-rows.tsx";

/** Lines of a list shown at once; the rest open. */
const FEW = 5;

const ACTIVITIES: [ActivityKind, string][] = [
  ["award", "Awards"],
  ["grant", "Grants"],
  ["teaching", "Teaching"],
  ["advising", "Advising"],
  ["talk", "Talks"],
  ["service", "Service"],
  ["software", "Software"],
];

/** What the documents say, part by part and row by row, in the order a file is read. */
export function factParts(slug: string): { title: string; rows: CompareRow[] }[] {
  const lines = (of: (candidate: ComparedCandidate) => readonly PlacedLine[] | undefined) => (one: ComparedCandidate) =>
    drawLines(slug, one.id, of(one) ?? []);
  const profile: CompareRow[] = [
    { id: "stage", label: "Stage", draw: ({ stage }) => STAGE_NAMES[stage] },
    { id: "position", label: "Position", draw: ({ figures }) => join(figures.position, figures.affiliation) },
    { id: "phd", label: "PhD", draw: ({ figures }) => join(figures.phdInstitution, figures.phdYear) },
    { id: "advisor", label: "Advisor", optional: true, draw: lines((one) => one.advisors) },
    { id: "interests", label: "Interests", optional: true, draw: lines((one) => one.interests) },
    { id: "positions", label: "Positions held", optional: true, draw: lines((one) => one.positions) },
    { id: "education", label: "Education", optional: true, draw: lines((one) => one.education) },
  ];
  const published: CompareRow[] = [
    ...COUNTED_AS.map((kind) => ({
      id: kind,
      label: COUNTED_NAMES[kind].one,
      optional: true,
      draw: ({ figures }: ComparedCandidate) => figures.counts[kind] ?? null,
    })),
    { id: "first", label: "Published as first author", draw: ({ figures }) => figures.firstAuthor || null },
    { id: "latest", label: "Latest", draw: ({ figures }) => figures.years.at(-1) ?? null },
    { id: "venues", label: "Venues", optional: true, draw: ({ figures }) => drawVenues(figures.venues) },
    { id: "works", label: "Newest first", optional: true, draw: lines((one) => one.works) },
  ];
  const done = ACTIVITIES.map(([kind, label]) => ({
    id: kind,
    label,
    optional: true,
    draw: lines((one) => one.activities[kind]),
  }));
  return [
    { title: "Profile", rows: profile },
    { title: "Publications", rows: published },
    { title: "Awards, teaching and other activities", rows: done },
  ];
}

function join(...parts: (string | number | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== "").join(", ") || null;
}

const VENUES = 8;

function drawVenues(venues: readonly [string, number][]): ReactNode {
  if (venues.length === 0) return null;
  const shown = venues.slice(0, VENUES).map(([name, count]) => `${name} ${count}`);
  return [...shown, ...(venues.length > VENUES ? [`${venues.length - VENUES} more`] : [])].join(" · ");
}

function drawLines(slug: string, candidateId: number, lines: readonly PlacedLine[]): ReactNode {
  if (lines.length === 0) return null;
  const rest = lines.slice(FEW);
  return (
    <>
      <Lines slug={slug} candidateId={candidateId} lines={lines.slice(0, FEW)} />
      {rest.length > 0 && (
        <details className={classes.rest}>
          <summary>{rest.length} more</summary>
          <Lines slug={slug} candidateId={candidateId} lines={rest} />
        </details>
      )}
    </>
  );
}

interface LinesProps {
  slug: string;
  candidateId: number;
  lines: readonly PlacedLine[];
}

function Lines({ slug, candidateId, lines }: LinesProps) {
  return (
    <ul className={classes.lines}>
      {lines.map(({ text, detail, documentId, start, end }) => (
        <li key={`${documentId}-${start}-${end}-${text}`}>
          <Link
            className={classes.fact}
            href={`/${slug}/candidates/${candidateId}?document=${documentId}&at=${start}-${end}#at`}
          >
            {text}
          </Link>
          {detail && <span className={classes.quiet}> {detail}</span>}
        </li>
      ))}
    </ul>
  );
}
