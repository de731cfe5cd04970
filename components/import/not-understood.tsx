"use client";

import { Button } from "@mantine/core";
import type { Change } from "#lib/ingest/corrections/correction.ts";
import type { DraftPage } from "#lib/ingest/corrections/draft-page.ts";
import type { Span } from "#lib/ingest/draft.ts";
import classes from "./draft-desk.module.css";
import { MakeThis } from "./make-this.tsx";
import { textIn } from "./segment-text.ts";
import type { Correcting } from "./use-correcting.ts";

interface Props {
  reading: NonNullable<DraftPage["reading"]>;
  desk: Correcting;
  locked: boolean;
  show: (span: Span) => void;
}

/** Lines of each section that no rule understood: never dropped, and put right here. */
export function NotUnderstood({ reading, desk, locked, show }: Props) {
  const sections = reading.draft.sections.filter((section) => section.notUnderstood.length > 0);
  const count = sections.reduce((sum, section) => sum + section.notUnderstood.length, 0);
  if (count === 0) return null;
  return (
    <div>
      <h2>
        Not understood <span className={classes.count}>{count}</span>
      </h2>
      {sections.map((section) => (
        <div key={section.span.start}>
          <h3>
            {section.heading || "Head of the document"}{" "}
            <span className={classes.count}>
              {section.notUnderstood.length} {section.notUnderstood.length === 1 ? "line" : "lines"}
            </span>
          </h3>
          <ul className={classes.lines}>
            {section.notUnderstood.map((span) => {
              const words = textIn(reading.segments, span);
              const dismiss: Change = { op: "dismiss", at: span };
              return (
                <li key={span.start} className={classes.open}>
                  <button type="button" className={classes.fact} onClick={() => show(span)} onFocus={() => show(span)}>
                    {words}
                  </button>
                  {!locked && (
                    <span className={classes.openTools}>
                      <MakeThis span={span} words={words} desk={desk} />
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        color="gray"
                        disabled={desk.pending}
                        onClick={() => desk.correct([dismiss])}
                      >
                        Nothing in it
                      </Button>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
