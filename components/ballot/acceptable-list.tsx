import { ACCEPTABLE, type Acceptable, type BallotInput } from "#lib/reviews/ballot.ts";
import classes from "./ballot-page.module.css";
import type { Name } from "./ballot-page.tsx";

const LABELS: Record<Acceptable, string> = { yes: "Yes", no: "No", abstain: "Abstain" };

interface Props {
  names: readonly Name[];
  paper: BallotInput;
  change: (paper: BallotInput) => void;
}

/** The first question: would you accept this person at all? Asked of every name by itself. */
export function AcceptableList({ names, paper, change }: Props) {
  const said = new Map(paper.approvals.map((one) => [one.candidateId, one.acceptable]));
  const say = (candidateId: number, acceptable: Acceptable) =>
    change({
      ...paper,
      approvals: [...paper.approvals.filter((one) => one.candidateId !== candidateId), { candidateId, acceptable }],
    });
  return (
    <div className={classes.question}>
      <h3>Acceptable?</h3>
      <ul className={classes.plain}>
        {names.map(({ candidateId, name }) => (
          <li key={candidateId}>
            <fieldset className={classes.answer}>
              <legend>{name}</legend>
              {ACCEPTABLE.map((value) => (
                <label key={value} className={classes.choice}>
                  <input
                    type="radio"
                    name={`acceptable-${candidateId}`}
                    value={value}
                    checked={said.get(candidateId) === value}
                    onChange={() => say(candidateId, value)}
                    autoComplete="off"
                  />
                  {LABELS[value]}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
    </div>
  );
}
