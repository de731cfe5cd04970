"use client";

import { Button, Progress } from "@mantine/core";
import { useRef, useState, useTransition } from "react";
import { PlainButton } from "#components/form/plain-button.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { reach } from "#components/form/use-outcome.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";
import { worthTrying } from "#lib/ingest/intake/worth-trying.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { DeskActs } from "./desk-acts.ts";
import { FileIntake } from "./file-intake.tsx";
import classes from "./import-desk.module.css";
import { ImportTable, type RunAct } from "./import-table.tsx";
import { useLiveImports } from "./use-live-imports.ts";

interface Props {
  slug: string;
  rows: ImportRow[];
  /** How many have submitted a review, by candidate. */
  submitted: Record<number, number>;
  /** Why nothing can be imported any more; null while it can. */
  closed: string | null;
  acts: DeskActs;
}

/** The import desk: files come in, are read while one watches, are checked and accepted. */
export function ImportDesk({ slug, rows: loaded, submitted, closed, acts }: Props) {
  const rows = useLiveImports(slug, loaded);
  const { run, pending, refusal, notice, undo } = useActs();
  const offers = offersOf(closed === null ? rows : []);
  return (
    <>
      <PageHead
        title="Import"
        lead={leadOf(rows)}
        actions={
          <>
            {offers.sure > 0 && (
              <Button
                loading={pending}
                onClick={() => run(() => untilDone(() => acts.acceptAll(slug, {})), saidAccepted)}
              >
                Accept {offers.sure} confident
              </Button>
            )}
            {offers.same > 0 && (
              <Button
                variant="default"
                loading={pending}
                onClick={() =>
                  run(
                    () => acts.acceptNamesakes(slug, {}),
                    ({ accepted }) => `${accepted} added.`,
                  )
                }
              >
                Add {offers.same} to candidates of the same name
              </Button>
            )}
            {offers.failed > 1 && (
              <Button
                variant="default"
                loading={pending}
                onClick={() =>
                  run(
                    () => acts.rereadAll(slug, { which: "failed" }),
                    (n) => `${n} queued again.`,
                  )
                }
              >
                Try {offers.failed} again
              </Button>
            )}
          </>
        }
      />
      {closed ? <p className={classes.closed}>{closed}</p> : <FileIntake address={`/${slug}/import/files`} />}
      <ReadingProgress rows={rows} />
      <RefusalText message={refusal} />
      <p className={classes.notice} role="status">
        {notice}
        {undo && (
          <>
            {" "}
            <PlainButton look="quiet" onClick={undo} busy={pending}>
              Undo
            </PlainButton>
          </>
        )}
      </p>
      <ImportTable slug={slug} rows={rows} submitted={submitted} locked={closed !== null} acts={acts} run={run} />
    </>
  );
}

interface Said {
  refusal: string | null;
  notice: string | null;
  /** Takes back what the notice tells of. */
  undo: (() => void) | null;
}

/** Runs one act of the desk and holds what it answered: a refusal, or a quiet notice, with the way back where there is one. */
function useActs() {
  const [pending, start] = useTransition();
  const [said, setSaid] = useState<Said>({ refusal: null, notice: null, undo: null });
  const run: RunAct = (act, notice, undo) =>
    start(async () => {
      const outcome = await reach(act);
      setSaid(
        outcome.ok
          ? { refusal: null, notice: notice?.(outcome.value) ?? null, undo: undo ?? null }
          : { refusal: outcome.message, notice: null, undo: null },
      );
    });
  return { run, pending, ...said };
}

/** Accepts a few at a time until there are no more; the rows show how far it is. */
async function untilDone<T extends { accepted: number; more: number }>(
  act: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let accepted = 0;
  for (;;) {
    const outcome = await act();
    if (!outcome.ok) return outcome;
    accepted += outcome.value.accepted;
    if (outcome.value.more === 0 || outcome.value.accepted === 0)
      return { ok: true, value: { ...outcome.value, accepted } };
  }
}

function saidAccepted({ accepted, left }: { accepted: number; left: number }): string {
  return left === 0 ? `${accepted} accepted.` : `${accepted} accepted; ${left} are left for you to check.`;
}

/** What can be done at one stroke. */
function offersOf(rows: ImportRow[]): { sure: number; same: number; failed: number } {
  const drafts = rows.filter((row) => row.state === "draft");
  const isSame = (row: ImportRow) => row.namesakes.filter(({ agreement }) => agreement === "same").length === 1;
  return {
    sure: drafts.filter((row) => row.summary?.confident && row.namesakes.length === 0).length,
    same: drafts.filter(isSame).length,
    failed: rows.filter((row) => row.state === "failed" && worthTrying(row.message)).length,
  };
}

function leadOf(rows: ImportRow[]): string {
  const count = (state: ImportRow["state"]) => rows.filter((row) => row.state === state).length;
  if (rows.length === 0) return "Files become draft profiles here. You check what was found, then accept it.";
  const parts = [
    `${rows.length} ${rows.length === 1 ? "document" : "documents"}`,
    `${count("accepted")} accepted`,
    `${count("draft")} to check`,
    ...(count("failed") > 0 ? [`${count("failed")} not read`] : []),
  ];
  return `${parts.join(", ")}.`;
}

/** "7 of 12 read", counted from the last time nothing was waiting. */
function ReadingProgress({ rows }: { rows: ImportRow[] }) {
  const waiting = rows.filter((row) => row.state === "queued" || row.state === "reading").length;
  const most = useRef(0);
  most.current = waiting === 0 ? 0 : Math.max(most.current, waiting);
  if (waiting === 0) return null;
  const read = most.current - waiting;
  return (
    <div className={classes.progress}>
      <span id="reading-progress">
        {read} of {most.current} read
      </span>
      <Progress.Root size="sm">
        <Progress.Section value={(100 * read) / most.current} aria-labelledby="reading-progress" />
      </Progress.Root>
    </div>
  );
}
