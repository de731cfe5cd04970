import { type Agreement, FEWEST_SHARED } from "#lib/reviews/agreement.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import classes from "./ranking-page.module.css";

/** How far readers agree on each criterion: about the criteria, never about single readers. */
export function AgreementTable({
  criteria,
  agreement,
}: {
  criteria: readonly Criterion[];
  agreement: readonly Agreement[];
}) {
  if (criteria.length === 0) return null;
  return (
    <details className={classes.agreement}>
      <summary>Agreement per criterion</summary>
      <p className={classes.foot}>
        Krippendorff’s α over the reviews you may see: 1 is full agreement, 0 what chance would give; in brackets where
        it lies in 95 of 100 such pools. A low value asks for clearer anchors, not for other readers. It is not shown
        under {FEWEST_SHARED} candidates with two marks.
      </p>
      <table className={classes.alphas}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">α</th>
            <th scope="col">Candidates with two marks</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name }, at) => {
            const one = agreement[at];
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{one ? wordsOf(one) : ""}</td>
                <td>{one?.shared}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function wordsOf(one: Agreement): string {
  if (one.kind === "measured") return `${one.alpha.toFixed(2)} (${one.low.toFixed(2)} to ${one.high.toFixed(2)})`;
  return one.why === "few-shared" ? "too few to say" : "everyone gave the same mark";
}
