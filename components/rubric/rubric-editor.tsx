"use client";

import { Button, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Criterion, RubricInput } from "#lib/reviews/criteria.ts";
import {
  addCriterion,
  moveCriterion,
  type RevisionInput,
  readTypedRubric,
  type TypedRubric,
  weightShares,
} from "#lib/reviews/rubric-edit.ts";
import { CriterionEditor } from "./criterion-editor.tsx";
import classes from "./rubric-page.module.css";

export interface RubricActs {
  save: (slug: string, input: RubricInput) => Promise<Outcome<void>>;
  lock: (slug: string, input: RubricInput) => Promise<Outcome<void>>;
  revise: (slug: string, input: RevisionInput) => Promise<Outcome<void>>;
}

interface Props extends RubricActs {
  slug: string;
  start: Criterion[];
  /** Keys of criteria in all versions. */
  used: readonly number[];
  mode: "draft" | "revision";
  done?: () => void;
}

/** The chair's editor: a draft to save and lock, or a new version of a locked rubric. */
export function RubricEditor({ slug, start, used, mode, save, lock, revise, done }: Props) {
  const { criteria, reason, saved, found, keeper, saving, locking, revising, ...typing } = useRubricForm(
    { criteria: start, reason: "" },
    { slug, mode, save, lock, revise, done },
  );
  const [asking, setAsking] = useState(false);
  const change = (next: Criterion[]) => typing.change({ criteria: next, reason });
  const last = [saving, locking, revising].find((one) => one.message !== null);
  const fields = underCriteria(last?.fields ?? {});
  const shares = weightShares(criteria);
  return (
    <form className={classes.editor} onSubmit={(event) => event.preventDefault()} autoComplete="off">
      <KeptNotice {...{ found, keeper }} wordsOf={namesOf} />
      {criteria.map((criterion, at) => (
        <CriterionEditor
          key={criterion.id}
          criterion={criterion}
          place={at}
          last={at === criteria.length - 1}
          share={shares[at] ?? null}
          errors={fields[at] ?? {}}
          change={(next) => change(criteria.with(at, next))}
          move={(by) => change(moveCriterion(criteria, at, by))}
          remove={criteria.length > 3 ? () => change(criteria.toSpliced(at, 1)) : null}
        />
      ))}
      <Button
        variant="default"
        disabled={criteria.length >= 8}
        onClick={() => change(addCriterion(criteria, [...used, ...start.map((one) => one.id)]))}
      >
        Add a criterion
      </Button>
      {mode === "revision" && (
        <Textarea
          label="Why does the rubric change?"
          description="Kept in the record. Scores stay with their criterion; what is added waits to be scored."
          value={reason}
          onChange={(event) => typing.change({ criteria, reason: event.currentTarget.value })}
          error={last?.fields.reason}
          autosize
          minRows={2}
        />
      )}
      <footer className={classes.foot}>
        <div className={classes.state} aria-live="polite">
          <RefusalText message={last?.message ?? null} />
          {saved && !last && "Draft saved."}
        </div>
        {mode === "draft" ? (
          <>
            <Button variant="default" onClick={() => saving.send(undefined)} loading={saving.pending}>
              Save draft
            </Button>
            <Button onClick={() => setAsking(true)} loading={locking.pending}>
              Lock …
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" onClick={done}>
              Cancel
            </Button>
            <Button onClick={() => revising.send(undefined)} loading={revising.pending}>
              Save as a new version
            </Button>
          </>
        )}
      </footer>
      <Modal opened={asking} onClose={() => setAsking(false)} title="Lock the rubric?" centered>
        <p>Everyone on the committee sees it then, and scores are given by it once review begins.</p>
        <p>A locked rubric changes only as a new version, with a reason in the record.</p>
        <div className={classes.buttons}>
          <Button
            onClick={() => {
              setAsking(false);
              locking.send(undefined);
            }}
            data-autofocus
          >
            Lock
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            Not yet
          </Button>
        </div>
      </Modal>
    </form>
  );
}

type Form = Pick<Props, "slug" | "mode" | "save" | "lock" | "revise"> & { done: Props["done"] | undefined };

/** The rubric as it is typed, kept in this browser, and the three ways it is sent. */
function useRubricForm(stored: TypedRubric, { slug, mode, save, lock, revise, done }: Form) {
  const { value, change, found, keeper } = useKeptForm(rubricAbout(mode), stored, readTypedRubric);
  const { criteria, reason } = value;
  const [saved, setSaved] = useState(false);
  const sent = <T,>(send: () => Promise<T>) => {
    keeper.sending(value);
    return send();
  };
  const saving = useOutcome(
    () => sent(() => save(slug, { criteria })),
    () => {
      keeper.arrived(value);
      setSaved(true);
    },
  );
  const locking = useOutcome(
    () => sent(() => lock(slug, { criteria })),
    () => keeper.arrived(value),
  );
  const revising = useOutcome(
    () => sent(() => revise(slug, { rubric: { criteria }, reason })),
    () => {
      keeper.clear();
      done?.();
    },
  );
  const type = (next: TypedRubric) => {
    change(next);
    setSaved(false);
  };
  return { criteria, reason, saved, found, keeper, saving, locking, revising, change: type };
}

/** Names the editor among all forms that are kept while they are typed. */
export const rubricAbout = (mode: "draft" | "revision"): string => `rubric/${mode}`;

const namesOf = ({ criteria }: TypedRubric): string => criteria.map((one) => one.name).join(" · ");

/** "criteria.2.levels.0.text" (or with "rubric." before it) → under place 2: "levels.0.text". */
function underCriteria(fields: Record<string, string>): Record<number, Record<string, string>> {
  const under: Record<number, Record<string, string>> = {};
  for (const [path, message] of Object.entries(fields)) {
    const found = /^(?:rubric\.)?criteria\.(\d+)\.(.+)$/.exec(path);
    if (!found?.[1] || !found[2]) continue;
    const at = Number(found[1]);
    under[at] = { ...under[at], [found[2]]: message };
  }
  return under;
}
