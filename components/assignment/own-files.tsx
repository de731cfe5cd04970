import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { ReadingWords } from "#components/review/reading-mark.tsx";
import classes from "./assignment-page.module.css";

interface Props {
  slug: string;
  rows: {
    candidateId: number;
    name: string;
    mine: "none" | "draft" | "submitted";
    changed: boolean;
    abstained: boolean;
  }[];
}

/** The files a member is asked to read. */
export function OwnFiles({ slug, rows }: Props) {
  const done = rows.filter((row) => row.mine === "submitted").length;
  return (
    <>
      <PageHead
        title="Assignment"
        lead={
          rows.length === 0
            ? "Files you are asked to read."
            : `You are asked to read ${files(rows.length)}; ${done} submitted.`
        }
      />
      {rows.length === 0 ? (
        <p className={classes.quiet}>
          Nothing is assigned to you now. You may read any file in <Link href={`/${slug}/review`}>Review</Link>.
        </p>
      ) : (
        <table className={classes.list}>
          <thead>
            <tr>
              <th scope="col">Candidate</th>
              <th scope="col">My reading</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.candidateId}>
                <th scope="row">
                  <Link href={`/${slug}/review/${row.candidateId}`}>{row.name}</Link>
                </th>
                <td>
                  <ReadingWords reading={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const files = (n: number) => `${n} ${n === 1 ? "file" : "files"}`;
