"use client";

import { Button } from "@mantine/core";
import { When } from "#components/review/when.tsx";
import type { CorrectionRow } from "#lib/ingest/corrections/draft-page.ts";
import classes from "./draft-desk.module.css";
import type { Correcting } from "./use-correcting.ts";

/** Who said what against the parser, newest first; each can be undone. One whose fact vanished is named, not lost. */
export function CorrectionList({
  corrections,
  desk,
  locked,
}: {
  corrections: CorrectionRow[];
  desk: Correcting;
  locked: boolean;
}) {
  if (corrections.length === 0) return null;
  return (
    <div>
      <h2>
        Corrections <span className={classes.count}>{corrections.length}</span>
      </h2>
      <ul className={classes.lines}>
        {corrections.toReversed().map(({ id, words, by, at, unplaced }) => (
          <li key={id} className={classes.correction}>
            <span>
              {words}
              <span className={classes.more}>
                {" "}
                {by}, <When at={new Date(at)} as="day" />
              </span>
              {unplaced && (
                <span className={classes.why}>
                  The fact it is about is no longer found in the document. It is kept and tried again at the next
                  reading.
                </span>
              )}
            </span>
            {!locked && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={desk.pending}
                aria-label={`Undo: ${words}`}
                onClick={() => desk.undo(id)}
              >
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
