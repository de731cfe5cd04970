import { ScrollRegion } from "#components/frame/scroll-region.tsx";
import { type Pair, pairText } from "#lib/reviews/pairwise.ts";
import classes from "./ballot-page.module.css";
import type { Result } from "./round-result.tsx";

/** Row over column, in the Schulze order; a pair on which the two methods part is marked. */
export function PairMatrix({ result, name }: { result: Result; name: (id: number) => string }) {
  const order = result.tiers.flat();
  if (order.length < 2) return null;
  const pairOf = new Map(
    result.pairs.flatMap((pair) => [[`${pair.a}/${pair.b}`, pair] as const, [`${pair.b}/${pair.a}`, pair] as const]),
  );
  const disputed = new Set(result.methodDependent.flatMap(({ a, b }) => [`${a}/${b}`, `${b}/${a}`]));
  return (
    <ScrollRegion label="Every pair" className={classes.scroll}>
      <table className={classes.pairs}>
        <caption>
          Voters who put the row over the column – and the other way round.
          {disputed.size > 0 && " † method-dependent."}
        </caption>
        <thead>
          <tr>
            <td />
            {order.map((id) => (
              <th key={id} scope="col">
                {name(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((row) => (
            <tr key={row}>
              <th scope="row">{name(row)}</th>
              {order.map((column) => {
                const pair = pairOf.get(`${row}/${column}`);
                if (!pair) return <td key={column} className={classes.self} />;
                const { over, under } = seenFrom(pair, row);
                return (
                  <td key={column} title={pairText(pair, name)} data-won={over > under || undefined}>
                    {over}–{under}
                    {disputed.has(`${row}/${column}`) ? "†" : ""}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const seenFrom = (pair: Pair, row: number) =>
  pair.a === row ? { over: pair.over, under: pair.under } : { over: pair.under, under: pair.over };
