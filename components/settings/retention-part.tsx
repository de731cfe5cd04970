"use client";

import { Button, NumberInput, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { When } from "#components/review/when.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { HoldInput, PurgeInput, PurgeStatement, RetentionInput } from "#lib/opening/retention.ts";
import classes from "./settings.module.css";

type Act<I> = (slug: string, input: I) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  title: string;
  retention: {
    months: number;
    closedAt: Date | null;
    dueAt: Date | null;
    hold: { reason: string; placedBy: string; placedAt: Date } | null;
    purge: { statement: PurgeStatement | null; sha256: string; finished: boolean } | null;
  };
  /** Why nothing can be purged now; null when it can. */
  refused: string | null;
  acts: { save: Act<RetentionInput>; place: Act<HoldInput>; lift: Act<HoldInput>; purge: Act<PurgeInput> };
}

/** How long the opening is kept after it was closed, what holds it, and its end. */
export function RetentionPart({ slug, title, retention, refused, acts }: Props) {
  const { purge } = retention;
  return (
    <section className={classes.part} aria-labelledby="retention">
      <h2 id="retention">Retention</h2>
      {purge?.finished && purge.statement ? (
        <Statement statement={purge.statement} sha256={purge.sha256} />
      ) : (
        <>
          <Clock {...{ slug, retention }} save={acts.save} />
          <Hold {...{ slug }} hold={retention.hold} place={acts.place} lift={acts.lift} />
          <Purge {...{ slug, title, refused }} begun={purge !== null} purge={acts.purge} />
        </>
      )}
    </section>
  );
}

function Clock({ slug, retention, save }: Pick<Props, "slug" | "retention"> & { save: Act<RetentionInput> }) {
  const [months, setMonths] = useState<string | number>(retention.months);
  const { send, pending, message, fields } = useOutcome(() => save(slug, { months: Number(months) }));
  const { closedAt, dueAt } = retention;
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <p>
        {closedAt && dueAt ? (
          <>
            Closed <When at={closedAt} as="day" />; it may be purged from <When at={dueAt} as="day" /> on.
          </>
        ) : (
          "The clock starts when the opening is closed."
        )}
      </p>
      <NumberInput
        label="Months the files and reviews are kept after closing"
        value={months}
        onChange={setMonths}
        min={1}
        max={600}
        allowDecimal={false}
        error={fields.months}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <Button type="submit" variant="default" loading={pending} disabled={Number(months) === retention.months}>
        Save
      </Button>
    </form>
  );
}

function Hold({
  slug,
  hold,
  place,
  lift,
}: Pick<Props, "slug"> & { hold: Props["retention"]["hold"]; place: Act<HoldInput>; lift: Act<HoldInput> }) {
  const [reason, setReason] = useState("");
  const { send, pending, message, fields } = useOutcome(
    () => (hold ? lift : place)(slug, { reason }),
    () => setReason(""),
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <h3>Legal hold</h3>
      <p>
        {hold ? (
          <>
            {hold.placedBy} put a legal hold on this opening, <When at={hold.placedAt} as="day" />: {hold.reason}{" "}
            Nothing is purged until it is lifted.
          </>
        ) : (
          "While a legal hold stands, nothing is purged, whatever the clock says."
        )}
      </p>
      <Textarea
        label={hold ? "Why it is lifted" : "Why it is needed"}
        autosize
        minRows={2}
        value={reason}
        error={fields.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <Button type="submit" variant="default" loading={pending}>
        {hold ? "Lift the legal hold" : "Put a legal hold on this opening"}
      </Button>
    </form>
  );
}

function Purge({
  slug,
  title,
  refused,
  begun,
  purge,
}: Pick<Props, "slug" | "title" | "refused"> & { begun: boolean; purge: Act<PurgeInput> }) {
  const [typed, setTyped] = useState("");
  const { send, pending, message, fields } = useOutcome(() => purge(slug, { title: typed }));
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <h3>Purge</h3>
      <p>
        Removes every candidate, file, review, note, ballot and reason of this opening for good: from the database, its
        free pages and its log, the search index and the folder of files, with the copies kept from upgrades. The
        committee, the rubrics, who did what kind of thing when, and a statement of the purge are left. Take the
        decision record first. Backups you made are yours to remove.
      </p>
      {refused && <p>{refused}</p>}
      {!refused && begun && (
        <p>
          A purge has begun and nobody sees any of it any more. Unless it is still under way, it was cut off or waits
          for a moment in which nobody writes: it has to be finished.
        </p>
      )}
      <p role="status">
        {pending ? "It takes minutes where there are many files. You can leave this page: it goes on." : ""}
      </p>
      {!refused && !begun && (
        <TextInput
          label={`Type the title of the opening: ${title}`}
          value={typed}
          autoComplete="off"
          error={fields.title}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      {!refused && (
        <Button type="submit" color="red" loading={pending} disabled={!begun && typed !== title}>
          {begun ? "Finish the purge" : "Purge this opening"}
        </Button>
      )}
    </form>
  );
}

function Statement({ statement, sha256 }: { statement: PurgeStatement; sha256: string }) {
  const rows = Object.entries(statement.rows);
  return (
    <>
      <p>
        {statement.purgedBy} purged this opening, <When at={new Date(statement.purgedAt)} />:{" "}
        {rows.reduce((sum, [, n]) => sum + n, 0)} rows and {statement.files.count} files are gone.
      </p>
      <details>
        <summary>The statement</summary>
        <pre className={classes.statement}>{JSON.stringify(statement, null, 2)}</pre>
      </details>
      <p className={classes.statement}>SHA-256 of the statement, as the record keeps it: {sha256}</p>
    </>
  );
}
