"use client";

import { SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import type { DeskActs } from "./desk-acts.ts";
import { ImportLine } from "./import-line.tsx";
import classes from "./import-table.module.css";

/** Runs an act and says what came of it; `undo` is offered beside the notice. */
export type RunAct = <T>(act: () => Promise<Outcome<T>>, notice?: (value: T) => string, undo?: () => void) => void;

interface Props {
  slug: string;
  rows: ImportRow[];
  /** How many have submitted a review, by candidate. */
  submitted: Record<number, number>;
  /** Nothing can be changed any more. */
  locked: boolean;
  acts: DeskActs;
  run: RunAct;
}

const SHOWN = {
  all: { label: "All", states: ["queued", "reading", "draft", "failed", "accepted"] },
  draft: { label: "To check", states: ["queued", "reading", "draft"] },
  failed: { label: "Not read", states: ["failed"] },
  accepted: { label: "Accepted", states: ["accepted"] },
} as const;
type Shown = keyof typeof SHOWN;

const wordsOf = ({ candidate, summary, fileName, message }: ImportRow): string =>
  [candidate?.name, summary?.name, fileName, message].filter(Boolean).join(" ");

/** Every document of the opening: where it stands, what was found in it, what to do next. */
export function ImportTable({ slug, rows, submitted, locked, acts, run }: Props) {
  const [shown, setShown] = useState<Shown>("all");
  const [words, setWords] = useState("");
  const [menu, setMenu] = useState<number | null>(null);
  const within = (row: ImportRow, which: Shown) => (SHOWN[which].states as readonly string[]).includes(row.state);
  const asked = foldWords(words);
  const lines = rows.filter((row) => within(row, shown) && foldWords(wordsOf(row)).includes(asked));
  if (rows.length === 0)
    return <p className={classes.empty}>Nothing imported yet. Drop the candidates’ files above to begin.</p>;
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          className={classes.filter}
          aria-label="Documents shown"
          value={shown}
          onChange={(value) => setShown(value as Shown)}
          data={(Object.keys(SHOWN) as Shown[]).map((value) => ({
            value,
            label: `${SHOWN[value].label} ${rows.filter((row) => within(row, value)).length}`,
          }))}
        />
        <TextInput
          type="search"
          className={classes.find}
          aria-label="Find a document"
          placeholder="Find by name, file or message"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      {lines.length === 0 ? (
        <p className={classes.empty}>
          {asked === "" ? "None of the documents is in this state." : "None of these documents has these words."}
        </p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">File</th>
              <th scope="col">Found</th>
              <th scope="col">State</th>
              <th scope="col">
                <span className="visually-hidden">Next</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((row) => (
              <ImportLine
                key={row.documentId}
                slug={slug}
                row={row}
                submitted={row.candidate ? (submitted[row.candidate.id] ?? 0) : 0}
                locked={locked}
                acts={acts}
                run={run}
                menu={menu === row.documentId}
                setMenu={(open) => setMenu(open ? row.documentId : null)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
