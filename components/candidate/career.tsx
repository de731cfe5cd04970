import { type ProfileEducation, type ProfilePosition, periodText } from "#lib/profile/profile.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { Part } from "./page-part.tsx";

interface CareerProps {
  education: readonly ProfileEducation[];
  positions: readonly ProfilePosition[];
}

/** Positions and education, latest first. */
export function Career({ education, positions }: CareerProps) {
  return (
    <>
      {positions.length > 0 && (
        <Part title="Positions">
          <ol className={classes.dated}>
            {positions.map((row) => (
              <li key={row.id}>
                <span className={classes.when}>{periodText(row)}</span>
                <Fact receipt={row.receipt}>{[row.title, row.organization].filter(Boolean).join(", ")}</Fact>
              </li>
            ))}
          </ol>
        </Part>
      )}
      {education.length > 0 && (
        <Part title="Education">
          <ol className={classes.dated}>
            {education.map((row) => (
              <li key={row.id}>
                <span className={classes.when}>{periodText(row)}</span>
                <span>
                  <Fact receipt={row.receipt}>{[row.degree, row.institution].filter(Boolean).join(", ")}</Fact>
                  <Details row={row} />
                </span>
              </li>
            ))}
          </ol>
        </Part>
      )}
    </>
  );
}

function Details({ row }: { row: ProfileEducation }) {
  const words = [
    row.thesis ? `Thesis: ${row.thesis}` : null,
    row.advisors.length > 0 ? `Advised by ${row.advisors.join(", ")}` : null,
  ].filter((one) => one !== null);
  return words.length > 0 ? <span className={classes.detail}>{words.join(". ")}</span> : null;
}
