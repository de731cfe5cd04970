import { agreedShare, apart, apartText, type PracticeMark } from "#lib/practice/practice.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import classes from "./practice-page.module.css";
import type { PracticeState } from "./practice-page.tsx";

/** Everybody's marks beside each other, criterion by criterion, once one's own are in. */
export function PracticeMarks({ criteria, state }: { criteria: readonly Criterion[]; state: PracticeState }) {
  const { marks, handedIn } = state;
  if (!marks)
    return (
      <p className={classes.quiet}>
        {handedIn === 0 ? "Nobody has" : `${handedIn} ${handedIn === 1 ? "reader has" : "readers have"}`} handed in a
        review of this file. You see what they chose once yours is in.
      </p>
    );
  const share = agreedShare(marks);
  return (
    <section className={classes.marks} aria-label="Everybody’s marks">
      <h2>Everybody’s marks</h2>
      <p>
        {share
          ? `Of ${share.pairs} pairs of marks, ${share.agreed} ${share.agreed === 1 ? "is" : "are"} at most one level apart.`
          : "Yours are the first."}
      </p>
      {criteria.map((criterion, at) => (
        <CriterionMarks key={criterion.id} criterion={criterion} marks={marks[at] ?? []} />
      ))}
    </section>
  );
}

function CriterionMarks({ criterion, marks }: { criterion: Criterion; marks: readonly PracticeMark[] }) {
  const levels = apart(marks);
  return (
    <section data-apart={levels !== null && levels >= 2}>
      <h3>
        {criterion.name} <span className={classes.quiet}>{apartText(levels)}</span>
      </h3>
      <table className={classes.levels}>
        <tbody>
          {criterion.levels.toReversed().map(({ value, label, text }) => {
            const who = marks.filter((one) => one.value === value);
            return (
              <tr key={value} data-chosen={who.length > 0}>
                <th scope="row">
                  <span className={classes.value}>{value}</span> {label}
                </th>
                <td>
                  {who.length > 0 && <p className={classes.quiet}>{text}</p>}
                  {who.map((one) => (
                    <p key={one.reviewer}>
                      <strong>{one.reviewer}</strong> {one.evidence}
                    </p>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {marks
        .filter((one) => one.value === "unable")
        .map((one) => (
          <p key={one.reviewer} className={classes.quiet}>
            {one.reviewer}: unable to judge. {one.evidence}
          </p>
        ))}
    </section>
  );
}
