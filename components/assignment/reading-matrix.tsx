"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useCallback, useMemo } from "react";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { AssignmentSave } from "#lib/reviews/assignment-acts.ts";
import { pairKey } from "#lib/reviews/review-graph.ts";
import type { Props as Page } from "./assignment-page.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import classes from "./reading-matrix.module.css";

type Props = Pick<Page, "slug" | "table" | "coverage" | "save"> & { closed: boolean };

/**
 * Files × readers, ticked by hand. What the chair changed is kept as changes, so that a newer table can be loaded
 * underneath; posted are pairs of ids, never positions.
 */
export function ReadingMatrix({ slug, table, coverage, closed, save }: Props) {
  const router = useRouter();
  const { value, found, keeper } = useKeptForm<Change[]>("assignment", NO_CHANGES, readChanges);
  const changes = useMemo(() => new Map(value), [value]);
  const sets = useMemo(() => setsOf(table), [table]);
  const { chosen, changed } = standing(table, sets, changes);
  const dealt = [...chosen.values()].some((readers) => readers.length > 0);
  const { send, pending, message } = useOutcome(
    (input: AssignmentSave) => save(slug, input),
    () => keeper.clear(),
  );
  // The same function for every drawing, so that only the row that changed is drawn again.
  const toggle = useCallback(
    (key: string, on: boolean) => keeper.change([...new Map(keeper.snapshot().value).set(key, on)]),
    [keeper],
  );
  const submitted = new Map(coverage.map((file) => [file.candidateId, file.readers]));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const readings = [...chosen].flatMap(([candidateId, readers]) =>
          readers.map((reviewerId) => ({ candidateId, reviewerId })),
        );
        send({ version: table.version, readings });
      }}
    >
      {!closed && changed > 0 && <KeptNotice {...{ found, keeper }} />}
      <div className={classes.scroll}>
        <table className={classes.matrix}>
          <Head table={table} chosen={chosen} />
          <tbody>
            {table.files.map((file) => (
              <MatrixRow
                key={file.candidateId}
                slug={slug}
                file={file}
                readers={table.readers}
                wanted={table.readersPerFile}
                dealt={dealt}
                submitted={submitted.get(file.candidateId) ?? null}
                chosen={(chosen.get(file.candidateId) ?? []).join()}
                blocked={sets.blocked}
                begun={sets.begun}
                closed={closed}
                toggle={toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!closed && (
        <div className={classes.bar} data-changed={changed > 0 || undefined}>
          <Button type="submit" loading={pending} disabled={changed === 0}>
            Save the assignment
          </Button>
          {changed > 0 && (
            <Button variant="default" onClick={() => keeper.clear()} disabled={pending}>
              Undo {changed} {changed === 1 ? "change" : "changes"}
            </Button>
          )}
          <RefusalText message={message} />
          {message && (
            <Button variant="default" onClick={() => router.refresh()}>
              Load anew
            </Button>
          )}
        </div>
      )}
      <p className={classes.legend}>
        <span className={classes.begun} aria-hidden="true" /> a review is begun · <span aria-hidden="true">–</span>{" "}
        recused: cannot read this file. A conflict declared later takes the file away at once.
      </p>
    </form>
  );
}

/** A reading by its key, and whether it is wished. */
type Change = [pair: string, on: boolean];

const NO_CHANGES: Change[] = [];

function readChanges(kept: unknown): Change[] | null {
  const sound = (one: unknown): one is Change =>
    Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "boolean";
  return Array.isArray(kept) && kept.every(sound) ? kept : null;
}

function Head({ table, chosen }: { table: Props["table"]; chosen: ReadonlyMap<number, number[]> }) {
  const loads = new Map<number, number>();
  for (const readers of chosen.values()) for (const id of readers) loads.set(id, (loads.get(id) ?? 0) + 1);
  return (
    <thead>
      <tr>
        <th scope="col">Candidate</th>
        <th scope="col" className={classes.count}>
          Readers
        </th>
        <th scope="col" className={`${classes.count} ${classes.submitted}`}>
          Submitted
        </th>
        {table.readers.map(({ readerId, name }) => (
          <th key={readerId} scope="col" className={classes.reader}>
            {name}
            <span className={classes.load}>
              {loads.get(readerId) ?? 0} {loads.get(readerId) === 1 ? "file" : "files"}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Sets {
  assigned: ReadonlySet<string>;
  blocked: ReadonlySet<string>;
  begun: ReadonlySet<string>;
}

function setsOf({ assigned, blocked, begun }: Props["table"]): Sets {
  return {
    assigned: new Set(assigned.map(pairKey)),
    blocked: new Set(blocked.map(pairKey)),
    begun: new Set(begun.map(pairKey)),
  };
}

/** The table with the chair's changes upon it, as far as they are still possible. */
function standing(table: Props["table"], { assigned, blocked }: Sets, changes: ReadonlyMap<string, boolean>) {
  let changed = 0;
  const chosen = new Map(
    table.files.map(({ candidateId }) => {
      const readers = table.readers.flatMap(({ readerId }) => {
        const key = pairKey({ candidateId, reviewerId: readerId });
        const wish = changes.get(key);
        if (blocked.has(key)) return [];
        if (wish !== undefined && wish !== assigned.has(key)) changed += 1;
        return (wish ?? assigned.has(key)) ? [readerId] : [];
      });
      return [candidateId, readers] as const;
    }),
  );
  return { chosen, changed };
}
