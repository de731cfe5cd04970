import { READING_NAMES, type Reading, readingOf } from "#lib/tables/candidates.ts";
import classes from "./review-queue.module.css";

/** Not read, begun, submitted, changed since, abstained and recused are different things, and look it. The words stand beside it. */
export function ReadingMark({ state }: { state: Reading | "abstained" | "recused" }) {
  const ring = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  return (
    <svg className={classes.mark} data-state={state} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {state === "submitted" ? <circle cx="6" cy="6" r="5.25" fill="currentColor" /> : ring}
      {state === "draft" && <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />}
      {state === "changed" && <circle cx="6" cy="6" r="2.25" fill="currentColor" />}
      {state === "abstained" && <path d="M3.5 6h5" stroke="currentColor" strokeWidth="1.5" />}
      {state === "recused" && <path d="M2.8 9.2l6.4-6.4" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}

/** The mark and its words; what was changed since is said of an abstention too. */
export function ReadingWords({ reading }: { reading: Parameters<typeof readingOf>[0] & { abstained: boolean } }) {
  const state = readingOf(reading);
  const abstained = reading.abstained && state === "submitted";
  return (
    <>
      <ReadingMark state={abstained ? "abstained" : state} />
      {abstained ? "Abstained" : READING_NAMES[state]}
      {state === "changed" && " you submitted it"}
    </>
  );
}
