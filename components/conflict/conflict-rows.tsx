"use client";

import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useBegunBefore, useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import { When } from "#components/review/when.tsx";
import {
  CONFLICT_KINDS,
  type ConflictKind,
  type ConflictScope,
  type ConflictState,
} from "#lib/conflicts/declaration.ts";
import { type Strength, toTheMember } from "#lib/conflicts/suggestion.ts";
import { readWords } from "#lib/opening/begun-form.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./conflicts-page.module.css";

export interface ConflictView {
  id: number;
  accountId: number;
  memberName: string;
  candidateName: string | null;
  kind: string;
  scope: ConflictScope;
  state: ConflictState;
  /** Empty where it is not the viewer's to read. */
  evidence: string;
  /** Of one found in documents: plain, or a question. */
  strength: Strength | null;
  decisionReason: string | null;
  createdAt: Date;
}

export type Confirm = (slug: string, input: { conflictId: number }) => Promise<Outcome<void>>;
export type Lift = (slug: string, input: { conflictId: number; reason: string }) => Promise<Outcome<void>>;

interface Acts {
  slug: string;
  viewerId: number;
  chair: boolean;
  closed: boolean;
  confirm: Confirm;
  lift: Lift;
}

/** Conflicts one below the other, each with what may be done about it. */
export function ConflictRows({ conflicts, ...acts }: Acts & { conflicts: readonly ConflictView[] }) {
  return (
    <ul className={classes.rows}>
      {conflicts.map((conflict) => (
        <li key={conflict.id} className={classes.row}>
          <p className={classes.who}>
            <strong>{conflict.memberName}</strong>
            {" – "}
            {conflict.candidateName ?? "the whole opening"}
          </p>
          <p className={classes.what}>
            {CONFLICT_KINDS[conflict.kind as ConflictKind] ?? conflict.kind} · {standing(conflict)} ·{" "}
            <When at={conflict.createdAt} as="day" />
          </p>
          {conflict.evidence && <p className={classes.words}>{wordsFor(conflict, acts.viewerId)}</p>}
          {conflict.state === "dismissed" && conflict.decisionReason && (
            <p className={classes.words}>Dismissed: {conflict.decisionReason}</p>
          )}
          <Decision conflict={conflict} {...acts} />
        </li>
      ))}
    </ul>
  );
}

/** A question found in documents speaks to the one it asks. */
function wordsFor({ evidence, strength, accountId }: ConflictView, viewerId: number): string {
  return strength !== null && accountId === viewerId ? toTheMember(evidence) : evidence;
}

function standing({ state, scope, strength }: ConflictView): string {
  if (state === "suggested") return strength === "question" ? "a question" : "suggested";
  if (state === "dismissed") return "dismissed";
  const how = state === "declared" ? "declared" : "confirmed";
  return scope === "disclosed" ? `${how}, stays` : `${how}, recused`;
}

/** Suggestions may be confirmed or dismissed by the one concerned and by the chair; a recusal is lifted by another only. */
function Decision({ conflict, closed, ...acts }: Acts & { conflict: ConflictView }) {
  const [asking, setAsking] = useState<"step back" | "lift" | null>(null);
  useBegunBefore(liftAbout(conflict.id), () => setAsking("lift"));
  const { chair, viewerId } = acts;
  const own = conflict.accountId === viewerId;
  const suggested = conflict.state === "suggested";
  const recuses = !suggested && conflict.scope !== "disclosed";
  if (closed || conflict.state === "dismissed" || (!chair && !own) || (own && recuses)) return null;
  const verb = suggested ? "Dismiss" : recuses ? "Lift" : "Withdraw";
  const question = suggested && conflict.strength === "question";
  const back = () => setAsking(null);
  if (asking === "step back") return <StepBack conflict={conflict} own={own} {...acts} back={back} />;
  if (asking === "lift") return <LiftForm conflict={conflict} verb={verb} {...acts} back={back} />;
  return (
    <div className={classes.buttons}>
      {suggested && (
        <Button size="compact-sm" onClick={() => setAsking("step back")}>
          {question ? "Yes" : "Confirm"}: {own ? "I step back" : "step back"} …
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setAsking("lift")}>
        {question ? "No, " : `${verb} `}with a reason
      </Button>
    </div>
  );
}

interface AskedProps extends Pick<Acts, "slug" | "confirm" | "lift"> {
  conflict: ConflictView;
  back: () => void;
}

/** Asks before a recusal, which takes effect at once and is not its member's to undo. */
function StepBack({ conflict, own, slug, confirm, back }: AskedProps & { own: boolean }) {
  const { send, pending, message } = useOutcome(() => confirm(slug, { conflictId: conflict.id }));
  const whom = conflict.candidateName ?? "every candidate";
  return (
    <section className={classes.asked} aria-label={`Step back from ${whom}?`}>
      <p className={classes.words}>
        {own
          ? `From now on you see the name of ${whom} and nothing else. Your review and your notes on them are closed to you, and your marks leave every mean.`
          : `From now on ${conflict.memberName} sees the name of ${whom} and nothing else. What they wrote on them is closed to them, and their marks leave every mean.`}{" "}
        {own ? "Only the chair can undo it, not you." : "A chair can lift it again, with a reason."}
      </p>
      <div className={classes.buttons}>
        <Button size="compact-sm" onClick={() => send(undefined)} loading={pending}>
          {own ? `Step back from ${whom}` : `Recuse ${conflict.memberName}`}
        </Button>
        <Button size="compact-sm" variant="default" onClick={back} autoFocus>
          Cancel
        </Button>
        <RefusalText message={message} />
      </div>
    </section>
  );
}

const liftAbout = (conflictId: number): string => `lift/${conflictId}`;

function LiftForm({ conflict, verb, slug, lift, back }: AskedProps & { verb: string }) {
  const { value: reason, change, found, keeper } = useKeptForm(liftAbout(conflict.id), "", readWords);
  const { send, pending, message, fields } = useOutcome(
    () => lift(slug, { conflictId: conflict.id, reason }),
    () => {
      keeper.clear();
      back();
    },
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <KeptNotice {...{ found, keeper }} />
      <Textarea
        label="Reason"
        value={reason}
        onChange={(event) => change(event.currentTarget.value)}
        error={fields.reason ?? message}
        autosize
        autoFocus
      />
      <div className={classes.buttons}>
        <Button size="compact-sm" type="submit" loading={pending}>
          {verb}
        </Button>
        <Button size="compact-sm" variant="default" onClick={back}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
