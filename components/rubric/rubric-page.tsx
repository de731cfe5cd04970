"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { useBegunBefore } from "#components/form/use-kept-form.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import { When } from "#components/review/when.tsx";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { type RubricActs, RubricEditor, rubricAbout } from "./rubric-editor.tsx";
import classes from "./rubric-page.module.css";
import { RubricText } from "./rubric-text.tsx";

export interface RubricVersion {
  version: number;
  reason: string;
  lockedAt: Date | null;
  lockedBy: string | null;
  criteria: Criterion[];
}

interface Props extends RubricActs {
  slug: string;
  /** Newest first. */
  versions: RubricVersion[];
  mayEdit: boolean;
  mayRevise: boolean;
}

/** The rubric: read by all, drafted and locked by the chair, changed afterwards only as a new version with a reason. */
export function RubricPage({ slug, versions, mayEdit, mayRevise, ...acts }: Props) {
  const [editing, setEditing] = useState(false);
  useBegunBefore(rubricAbout("revision"), () => setEditing(mayRevise));
  const current = versions[0];
  const used = versions.flatMap((one) => one.criteria.map(({ id }) => id));
  if (mayEdit)
    return (
      <>
        <PageHead title="Rubric" lead={current ? DRAFT : START} />
        <RubricEditor slug={slug} start={current?.criteria ?? [...DEFAULT_RUBRIC]} used={used} mode="draft" {...acts} />
      </>
    );
  if (!current)
    return (
      <>
        <PageHead title="Rubric" lead="What candidates are judged by." />
        <p className={classes.quiet}>The chair has not locked a rubric yet. It appears here before scoring begins.</p>
      </>
    );
  return (
    <>
      <PageHead
        title="Rubric"
        lead={<Standing version={current} />}
        actions={
          mayRevise && !editing ? (
            <Button variant="default" onClick={() => setEditing(true)}>
              Make a new version
            </Button>
          ) : null
        }
      />
      {editing ? (
        <RubricEditor
          slug={slug}
          start={current.criteria}
          used={used}
          mode="revision"
          done={() => setEditing(false)}
          {...acts}
        />
      ) : (
        <RubricText criteria={current.criteria} />
      )}
      <Earlier versions={versions.slice(1)} />
    </>
  );
}

const START =
  "Start from this rubric for a search in machine learning and make it yours. Only you see it until it is locked.";
const DRAFT = "A draft only you see. Scoring can begin once it is locked.";

function Standing({ version: { version, lockedAt, lockedBy, reason } }: { version: RubricVersion }) {
  return (
    <>
      Version {version}
      {lockedAt && (
        <>
          , locked <When at={lockedAt} as="day" />
          {lockedBy && ` by ${lockedBy}`}
        </>
      )}
      .{reason && ` Why it changed: ${reason}`}
    </>
  );
}

function Earlier({ versions }: { versions: RubricVersion[] }) {
  if (versions.length === 0) return null;
  return (
    <section className={classes.earlier}>
      <h2>Earlier versions</h2>
      {versions.map((version) => (
        <details key={version.version}>
          <summary>
            <Standing version={version} />
          </summary>
          <RubricText criteria={version.criteria} />
        </details>
      ))}
    </section>
  );
}
