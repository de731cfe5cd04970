"use client";

import { Button } from "@mantine/core";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { PracticeFile } from "#lib/practice/files.ts";
import type { PracticeInput, PracticeMark, PracticeSave } from "#lib/practice/practice.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { PracticeForm } from "./practice-form.tsx";
import { PracticeMarks } from "./practice-marks.tsx";
import classes from "./practice-page.module.css";

export interface PracticeState {
  key: string;
  revision: number;
  mine: PracticeInput;
  submittedAt: Date | null;
  handedIn: number;
  marks: PracticeMark[][] | null;
}

export type SavePractice = (
  slug: string,
  input: PracticeSave,
) => Promise<Outcome<{ kind: "saved"; revision: number } | { kind: "stale" }>>;

type Act = (slug: string, input: Record<string, never>) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  refused: string | null;
  practice: {
    round: { startedAt: Date; startedBy: string } | null;
    criteria: Criterion[];
    files: PracticeState[];
  } | null;
  files: readonly PracticeFile[];
  /** Key of the file that is open. */
  shown: string;
  /** The viewer may start and end a round. */
  holds: boolean;
  rubricLocked: boolean;
  start: Act;
  end: Act;
  save: SavePractice;
  handIn: SavePractice;
}

const LEAD =
  "Invented files, scored by your rubric before the first real one: so that a level means the same to everyone. Nothing here counts.";

/** The practice round: to agree on what the levels mean. */
export function PracticePage({
  slug,
  refused,
  practice,
  files,
  shown,
  holds,
  rubricLocked,
  start,
  end,
  save,
  handIn,
}: Props) {
  if (!practice || refused)
    return (
      <>
        <PageHead title="Practice" lead={LEAD} />
        <p className={classes.quiet}>{refused}</p>
      </>
    );
  const { round, criteria } = practice;
  const file = files.find((one) => one.key === shown);
  const state = practice.files.find((one) => one.key === shown);
  return (
    <>
      <PageHead
        title="Practice"
        lead={LEAD}
        actions={holds && round ? <ActButton slug={slug} act={end} label="End the practice round" /> : null}
      />
      {!round && <NoRound {...{ slug, holds, rubricLocked, start }} drafted={criteria.length > 0} />}
      {round && file && state && (
        <>
          <Tabs slug={slug} files={files} states={practice.files} shown={shown} />
          <div className={classes.desk}>
            <PracticeText file={file} />
            <div>
              <PracticeForm key={shown} {...{ slug, criteria, state, save, handIn }} />
              <PracticeMarks criteria={criteria} state={state} />
            </div>
          </div>
        </>
      )}
    </>
  );
}

function NoRound({
  slug,
  holds,
  rubricLocked,
  drafted,
  start,
}: Pick<Props, "slug" | "holds" | "rubricLocked" | "start"> & { drafted: boolean }) {
  if (!holds) return <p className={classes.quiet}>No practice round is on. The chair starts one during set-up.</p>;
  if (rubricLocked)
    return (
      <p className={classes.quiet}>
        The rubric is locked. Practice comes before that, so that what it shows can still change the rubric’s words.
      </p>
    );
  if (!drafted)
    return (
      <p className={classes.quiet}>
        First <Link href={`/${slug}/rubric`}>draft the rubric</Link>: practice is scored by it.
      </p>
    );
  return (
    <>
      <p>
        Everyone scores two invented files by the draft rubric, sees the others’ marks once their own are in, and you
        see where the levels are read differently. It ends when review begins, and what was scored is removed.
      </p>
      <ActButton slug={slug} act={start} label="Start a practice round" filled />
    </>
  );
}

function ActButton({ slug, act, label, filled }: { slug: string; act: Act; label: string; filled?: boolean }) {
  const { send, pending, message } = useOutcome(() => act(slug, {}));
  return (
    <>
      <Button variant={filled ? "filled" : "default"} loading={pending} onClick={() => send(undefined)}>
        {label}
      </Button>
      <RefusalText message={message} />
    </>
  );
}

function Tabs({
  slug,
  files,
  states,
  shown,
}: {
  slug: string;
  files: readonly PracticeFile[];
  states: readonly PracticeState[];
  shown: string;
}) {
  return (
    <nav className={classes.tabs} aria-label="Practice files">
      {files.map(({ key, name }) => {
        const state = states.find((one) => one.key === key);
        return (
          <Link key={key} href={`/${slug}/practice?file=${key}`} aria-current={key === shown ? "page" : undefined}>
            {name} <span className={classes.quiet}>{state?.submittedAt ? "handed in" : "to score"}</span>
          </Link>
        );
      })}
    </nav>
  );
}

function PracticeText({ file }: { file: PracticeFile }) {
  return (
    <article className={classes.text} aria-label={`Practice file: ${file.name}`}>
      <p className={classes.mark}>Practice: this person is invented</p>
      <h2>{file.name}</h2>
      {file.parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
