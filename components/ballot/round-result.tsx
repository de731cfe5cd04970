import { ScrollRegion } from "#components/frame/scroll-region.tsx";
import { When } from "#components/review/when.tsx";
import type { BallotInput } from "#lib/reviews/ballot.ts";
import type { Round } from "#lib/reviews/ballot-paper.ts";
import type { BallotResult } from "#lib/reviews/ballot-result.ts";
import { pairText } from "#lib/reviews/pairwise.ts";
import { placesOf } from "#lib/shortlist/order.ts";
import classes from "./ballot-page.module.css";
import type { Name } from "./ballot-page.tsx";
import { PairMatrix } from "./pair-matrix.tsx";

export interface Result extends BallotResult {
  round: Round;
  closedAt: Date;
  papers: number;
  fresh: number;
}

interface Props {
  result: Result;
  names: readonly Name[];
  /** The viewer's own paper that counts here. */
  own: BallotInput | null;
}

/** The count of one round: both orders side by side, approvals, and every pair. */
export function RoundResult({ result, names, own }: Props) {
  const nameOf = new Map(names.map((one) => [one.candidateId, one.name]));
  const name = (id: number) => nameOf.get(id) ?? "";
  const { round, closedAt, papers, fresh, pairs, methodDependent } = result;
  const id = `round-${round}`;
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {round === 1 ? "First ballot" : "After the revision"}
      </h2>
      <p className={classes.quiet}>
        Closed <When at={closedAt} />. {papers} {papers === 1 ? "ballot" : "ballots"} counted
        {round === 2 ? `, ${fresh} of them revised` : ""}.
      </p>
      {papers === 0 ? (
        <p>Nobody voted: there is nothing to count.</p>
      ) : (
        <>
          <Orders result={result} name={name} own={own} />
          {methodDependent.length > 0 && (
            <p className={classes.note}>
              <strong>Method-dependent:</strong>{" "}
              {methodDependent.map(({ a, b }) => `${name(a)} and ${name(b)}`).join("; ")}. The two orders disagree here,
              so the order rests on the method and not on the votes.
            </p>
          )}
          <PairMatrix result={result} name={name} />
          <details className={classes.more}>
            <summary>Every pair in words ({pairs.length})</summary>
            <ul className={classes.sentences}>
              {pairs.map((pair) => (
                <li key={`${pair.a}/${pair.b}`}>{pairText(pair, name)}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

function Orders({ result, name, own }: { result: Result; name: (id: number) => string; own: BallotInput | null }) {
  const { tiers, meanRanks, approvals } = result;
  const places = placesOf(tiers);
  const mine = own && placesOf(own.ranking);
  const means = new Map(meanRanks.map((one) => [one.candidateId, one]));
  const byMean = placesByMean(meanRanks);
  const said = new Map(approvals.map((one) => [one.candidateId, one]));
  return (
    <ScrollRegion label="Both orders" className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Place (Schulze)</th>
            <th scope="col">Candidate</th>
            <th scope="col">Place (mean rank)</th>
            <th scope="col">Mean rank (0 is best)</th>
            <th scope="col">Ranked by</th>
            <th scope="col">Acceptable: yes · no · abstain</th>
            <th scope="col">Recused</th>
            {mine && <th scope="col">My place</th>}
          </tr>
        </thead>
        <tbody>
          {tiers.flat().map((id) => {
            const mean = means.get(id);
            const word = said.get(id);
            return (
              <tr key={id}>
                <td>{placeText(places.get(id))}</td>
                <th scope="row">{name(id)}</th>
                <td>{placeText(byMean.get(id))}</td>
                <td>{mean?.mean == null ? "–" : mean.mean.toFixed(2)}</td>
                <td>{mean?.n ?? 0}</td>
                <td>
                  {word?.yes ?? 0} · {word?.no ?? 0} · {word?.abstain ?? 0}
                </td>
                <td>{word?.recused ?? 0}</td>
                {mine && <td>{placeText(mine.get(id))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={classes.quiet}>
        Mean rank: 0 is first on every ballot that ranks the name, 1 last on every one. Whoever left a name out said
        nothing of it.
      </p>
    </ScrollRegion>
  );
}

/** 1, 2, 2, 4 by mean rank; a name that nobody ranked has no place. */
function placesByMean(meanRanks: Result["meanRanks"]): Map<number, { place: number; tied: boolean }> {
  const ranked = meanRanks.flatMap(({ candidateId, mean }) => (mean === null ? [] : [{ candidateId, mean }]));
  const same = (a: number, b: number) => Math.abs(a - b) < 1e-9;
  return new Map(
    ranked.map(({ candidateId, mean }) => {
      const ahead = ranked.filter((other) => other.mean < mean && !same(other.mean, mean)).length;
      const tied = ranked.filter((other) => same(other.mean, mean)).length > 1;
      return [candidateId, { place: ahead + 1, tied }];
    }),
  );
}

const placeText = (place: { place: number; tied: boolean } | undefined): string =>
  place ? `${place.tied ? "=" : ""}${place.place}` : "–";
