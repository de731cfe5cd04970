"use client";

import { RefusalText } from "#components/form/refusal-text.tsx";
import { WordsField } from "#components/form/words-field.tsx";
import type { MinutesInput } from "#lib/opening/meeting.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./talk-page.module.css";
import { TwoMinutes } from "./two-minutes.tsx";
import { useMinutes } from "./use-minutes.ts";

export type SaveMinutes = (
  slug: string,
  input: MinutesInput,
) => Promise<Outcome<{ kind: "saved"; savedAt: Date } | { kind: "stale"; text: string }>>;

interface Props {
  slug: string;
  candidateId: number;
  /** The words kept so far. */
  start: string;
  save: SaveMinutes;
}

/** The minutes, kept while they are typed; the committee reads them as a note. */
export function MinutesField({ slug, candidateId, start, save }: Props) {
  const { text, change, state, two, choose } = useMinutes(candidateId, start, (words) =>
    save(slug, { candidateId, ...words }),
  );
  return (
    <div className={classes.minutes}>
      {two && <TwoMinutes {...two} choose={choose} />}
      <WordsField
        label="Minutes"
        rows={7}
        placeholder="What was said and decided, for the committee."
        value={text}
        change={change}
      />
      <p className={classes.quiet} aria-live="polite">
        {state.kind === "saved" && "Saved. The committee reads it as a note."}
        {state.kind === "waiting" && "…"}
      </p>
      <RefusalText
        message={
          state.kind === "failed"
            ? `Not saved yet – your text is kept in this browser and sent again. ${state.message}`
            : null
        }
      />
    </div>
  );
}
