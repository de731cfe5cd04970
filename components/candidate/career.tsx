import { type ProfileEducation, type ProfilePosition, periodText, type Rival } from "#lib/profile/profile.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { Part } from "./page-part.tsx";
import { type Called, Rivals } from "./rivals.tsx";

interface CareerProps {
  education: readonly ProfileEducation[];
  positions: readonly ProfilePosition[];
  called: Called;
}

/** Positions and education, latest first. */
export function Career({ education, positions, called }: CareerProps) {
  return (
    <>
      {positions.length > 0 && (
        <Part title="Positions">
          <ol className={classes.dated}>
            {positions.map((row) => (
              <li key={row.id}>
                <span className={classes.when}>{periodText(row)}</span>
                <span>
                  <Fact receipt={row.receipt}>{stationWords(row)}</Fact>
                  <Rivals
                    called={called}
                    lines={row.rivals.map((rival) => ({
                      words: [stationWords(rival), periodText(rival)].filter(Boolean).join(", "),
                      receipt: rival.receipt,
                      holding: { of: "position", id: rival.id },
                    }))}
                  />
                </span>
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
                  <Fact receipt={row.receipt}>{degreeWords(row)}</Fact>
                  <Details row={row} />
                  <Rivals
                    called={called}
                    lines={row.rivals.map((rival) => ({
                      words: [degreeWords(rival), periodText(rival), ...detailsOf(rival)].filter(Boolean).join(", "),
                      receipt: rival.receipt,
                      holding: { of: "education", id: rival.id },
                    }))}
                  />
                </span>
              </li>
            ))}
          </ol>
        </Part>
      )}
    </>
  );
}

type Degree = Rival<ProfileEducation>;

const stationWords = ({ title, organization }: Rival<ProfilePosition>): string =>
  [title, organization].filter(Boolean).join(", ");
const degreeWords = ({ degree, institution }: Degree): string => [degree, institution].filter(Boolean).join(", ");

function detailsOf(row: Degree): string[] {
  return [
    row.thesis ? `Thesis: ${row.thesis}` : null,
    row.advisors.length > 0 ? `Advised by ${row.advisors.join(", ")}` : null,
  ].filter((one) => one !== null);
}

function Details({ row }: { row: Degree }) {
  const words = detailsOf(row);
  return words.length > 0 ? <span className={classes.detail}>{words.join(". ")}</span> : null;
}
