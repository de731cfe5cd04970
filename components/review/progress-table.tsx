import own from "./progress-table.module.css";
import classes from "./review-queue.module.css";

interface Row {
  accountId: number;
  name: string;
  readable: number;
  submitted: number;
  drafts: number;
}

/** How far everyone's reading is: counts, never scores. */
export function ProgressTable({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section className={own.progress} aria-labelledby="progress-title">
      <h2 id="progress-title" className={own.title}>
        The committee’s reading
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Reader</th>
            <th scope="col" className={classes.number}>
              Submitted
            </th>
            <th scope="col" className={classes.number}>
              Begun
            </th>
            <th scope="col" className={classes.number}>
              Not begun
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.accountId}>
              <th scope="row">{row.name}</th>
              <td className={classes.number}>
                {row.submitted} of {row.readable}
              </td>
              <td className={classes.number}>{row.drafts}</td>
              <td className={classes.number}>{Math.max(0, row.readable - row.submitted - row.drafts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
