import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { ComparedCandidate, ComparedMarks } from "#lib/compare/comparison.ts";
import { MOST_COMPARED } from "#lib/compare/comparison.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { AddCandidate } from "./add-candidate.tsx";
import { compareHref } from "./compare-href.ts";
import classes from "./compare-page.module.css";
import { CompareRows } from "./compare-rows.tsx";
import { factParts } from "./fact-rows.tsx";
import { rubricRows } from "./rubric-rows.tsx";

interface ComparePageProps {
  slug: string;
  candidates: ComparedCandidate[];
  marks: ComparedMarks[];
  criteria: Criterion[];
  /** Everyone who may be added. */
  names: { id: number; name: string }[];
  /** Who was chosen and does not stand here. */
  missing: { recused: string[]; gone: number };
}

/** Two to four candidates side by side: what their documents say, and the marks the viewer may see. */
export function ComparePage({ slug, candidates, marks, criteria, names, missing }: ComparePageProps) {
  const ids = candidates.map(({ id }) => id);
  const others = names.filter(({ id }) => !ids.includes(id)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lead =
    candidates.length < 2
      ? `Choose 2 to ${MOST_COMPARED} candidates. Nothing here is weighed or ranked.`
      : "Facts as printed in the documents, each a link to its place, and the marks you may see.";
  return (
    <>
      <PageHead
        title="Compare"
        lead={lead}
        actions={candidates.length < MOST_COMPARED && <AddCandidate slug={slug} ids={ids} names={others} />}
      />
      <Missing {...missing} />
      {candidates.length > 0 && (
        <table className={classes.table} data-columns={candidates.length}>
          <caption className="visually-hidden">{candidates.map(({ name }) => name).join(", ")} side by side</caption>
          <thead className={classes.head}>
            <tr>
              <td className={classes.corner} />
              {candidates.map(({ id, name }) => (
                <th key={id} scope="col">
                  <Link className={classes.name} href={`/${slug}/candidates/${id}`}>
                    {name}
                  </Link>
                  <Link
                    className={classes.remove}
                    href={compareHref(
                      slug,
                      ids.filter((one) => one !== id),
                    )}
                    aria-label={`Remove ${name} from the comparison`}
                  >
                    Remove
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          {factParts(slug).map(({ title, rows }) => (
            <CompareRows key={title} title={title} candidates={candidates} rows={rows} />
          ))}
          {criteria.length > 0 && (
            <CompareRows title="Rubric" candidates={candidates} rows={rubricRows(slug, criteria, marks)} />
          )}
        </table>
      )}
    </>
  );
}

/** Whom one is recused from one knows by name, and of nobody else whether there is such a candidate. */
function Missing({ recused, gone }: ComparePageProps["missing"]) {
  return (
    <>
      {recused.length > 0 && (
        <p className={classes.missing}>
          You are <strong>recused</strong> from {NAMED.format(recused)}: nothing about them stands here.
        </p>
      )}
      {gone > 0 && (
        <p className={classes.missing}>
          {gone === 1 ? "One of those you chose is" : `${gone} of those you chose are`} not here any more, or not yours
          to see.
        </p>
      )}
    </>
  );
}

const NAMED = new Intl.ListFormat("en");
