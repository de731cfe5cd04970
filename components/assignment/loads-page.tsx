import { PageHead } from "#components/frame/page-head.tsx";
import classes from "./assignment-page.module.css";

/** How many files each reader is asked to read: all that an observer is shown of the assignment. */
export function LoadsPage({ rows }: { rows: { readerId: number; name: string; assigned: number }[] }) {
  return (
    <>
      <PageHead
        title="Assignment"
        lead="How many files each reader is asked to read. Who reads whom is the chair’s to see."
      />
      {rows.length === 0 ? (
        <p className={classes.quiet}>Nobody reads for this opening yet.</p>
      ) : (
        <table className={classes.list}>
          <thead>
            <tr>
              <th scope="col">Reader</th>
              <th scope="col" className={classes.number}>
                Files
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.readerId}>
                <th scope="row">{row.name}</th>
                <td className={classes.number}>{row.assigned}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
