import { PrintButton } from "#components/form/print-button.tsx";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { ComparedCandidate, PlacedLine } from "#lib/compare/comparison.ts";
import { STAGE_NAMES } from "#lib/opening/stage.ts";
import { formatMean } from "#lib/reviews/aggregate.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import { COUNTED_AS, COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import type { RankingRow } from "#lib/tables/ranking.ts";
import classes from "./shortlist-document.module.css";

/** Publications that stand on a sheet, which is one page long. */
const NEWEST = 6;

interface PageOf {
  entry: ShortlistRow;
  facts: ComparedCandidate | null;
  figures: RankingRow | null;
}

interface Props {
  slug: string;
  heading: { title: string; department: string };
  criteria: readonly { id: number; name: string }[];
  pages: readonly PageOf[];
}

/** The shortlist set as a document, a page a candidate: the browser prints it or saves it as PDF. */
export function ShortlistDocument({ slug, heading, criteria, pages }: Props) {
  return (
    <>
      <div className={classes.screen}>
        <PageHead
          title="Shortlist, to print"
          lead="One page a candidate. “Save as PDF” is in the print dialog of your browser."
          actions={<PrintButton label="Print or save as PDF" />}
        />
        <p>
          <Link href={`/${slug}/shortlist`}>Back to the shortlist</Link>
        </p>
        {pages.length === 0 && (
          <p className={classes.quiet}>Nobody is on the shortlist yet: there is nothing to print.</p>
        )}
      </div>
      {pages.map((page) => (
        <CandidateSheet key={page.entry.candidateId} {...{ heading, criteria }} {...page} of={pages.length} />
      ))}
    </>
  );
}

function CandidateSheet({
  heading,
  criteria,
  entry,
  facts,
  figures,
  of,
}: PageOf & Pick<Props, "heading" | "criteria"> & { of: number }) {
  return (
    <article className={classes.sheet} aria-label={entry.name}>
      <header className={classes.head}>
        <p className={classes.running}>
          {heading.title} · {heading.department} · Shortlist
        </p>
        <h2>{entry.name}</h2>
        <p>
          Place {entry.place}
          {entry.tied && " (shared)"} of {of} · {STAGE_NAMES[entry.stage]}
          {[facts?.figures.position, facts?.figures.affiliation].flatMap((one) => (one ? [` · ${one}`] : []))}
        </p>
      </header>
      <section>
        <h3>Reason</h3>
        <p className={classes.reason}>{entry.reason}</p>
      </section>
      {figures && figures.n > 0 && <Reviews figures={figures} criteria={criteria} />}
      {facts && (
        <>
          <Lines title="Education" lines={facts.education} />
          <Lines title="Positions" lines={facts.positions} />
          <section>
            <h3>Publications</h3>
            <p>
              {COUNTED_AS.flatMap((kind) => {
                const n = facts.figures.counts[kind] ?? 0;
                return n > 0 ? [`${COUNTED_NAMES[kind].one.toLowerCase()} ${n}`] : [];
              }).join(" · ") || "None found."}
            </p>
            <LineList lines={facts.works.slice(0, NEWEST)} />
          </section>
          <Lines title="Research interests" lines={facts.interests} />
        </>
      )}
    </article>
  );
}

function Reviews({ figures, criteria }: { figures: RankingRow; criteria: Props["criteria"] }) {
  return (
    <section>
      <h3>Reviews</h3>
      <p>
        Mean {formatMean(figures.mean)} of {figures.n} {figures.n === 1 ? "review" : "reviews"}
        {figures.range !== null && `, range ${figures.range.toFixed(1)}`}
        {figures.rank !== null && `, rank ${figures.rank}${figures.tied ? " (tied)" : ""}`}.
      </p>
      <table className={classes.marks}>
        <tbody>
          {criteria.map(({ id, name }, at) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{formatMean(figures.criteria[at]?.mean ?? null)}</td>
              <td className={classes.quiet}>n = {figures.criteria[at]?.n ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly PlacedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <LineList lines={lines} />
    </section>
  );
}

function LineList({ lines }: { lines: readonly PlacedLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={`${line.documentId} ${line.start} ${line.text}`}>
          {line.text} {line.detail && <span className={classes.quiet}>{line.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
