"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { DialogComing } from "#components/form/dialog-coming.tsx";
import { PlainButton } from "#components/form/plain-button.tsx";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { OwnReview } from "#lib/reviews/own-review.ts";
import type { ScoreValue } from "#lib/reviews/review.ts";
import classes from "./criterion-desk.module.css";
import { CriterionRow } from "./criterion-row.tsx";
import { fieldsOf } from "./criterion-walk.ts";
import { CRITERION_KEYS, useReviewKeys, useSingleKeys } from "./review-keys.ts";
import type { SaveAnswer, SaveRequest } from "./save-request.ts";

const KeysHelp = dynamic(() => import("./keys-help.tsx").then((module) => module.KeysHelp), {
  ssr: false,
  loading: DialogComing,
});

interface Props {
  slug: string;
  viewerId: number;
  criterion: Criterion;
  criteria: readonly Criterion[];
  /** In the viewer's own order. */
  rows: { candidateId: number; name: string; own: OwnReview }[];
  /** Why nothing can be written now; null when it can. */
  closed: string | null;
  save: (slug: string, request: SaveRequest) => Promise<Outcome<SaveAnswer>>;
}

/** One criterion for many candidates: its anchors once, then every file's mark and evidence, saved as they are typed. */
export function CriterionDesk({ slug, viewerId, criterion, criteria, rows, closed, save }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const givers = useRef(new Map<number, (value: ScoreValue) => void>());
  const [help, setHelp] = useState(false);
  const [keysOn, setKeysOn] = useSingleKeys();
  const desk = fieldsOf(box);
  useReviewKeys(
    {
      move: desk.move,
      give: (value) => {
        const fits = value === "unable" || criterion.levels.some((level) => level.value === value);
        if (!closed && fits) givers.current.get(desk.row())?.(value);
        desk.stay();
      },
      note: desk.note,
      back: desk.back,
      submit: () => undefined,
      help: () => setHelp(true),
    },
    keysOn,
  );
  return (
    <>
      <PageHead
        title={criterion.name}
        lead={
          closed ??
          "One criterion for all your files. Marks are saved as you give them; submit each review at its file."
        }
        actions={
          <PlainButton look="quiet" onClick={() => setHelp(true)}>
            Keys
          </PlainButton>
        }
      />
      <nav className={classes.criteria} aria-label="Criteria">
        <Link href={`/${slug}/review`}>My queue</Link>
        {criteria.map(({ id, name }) => (
          <Link
            key={id}
            href={`/${slug}/review/criterion/${id}`}
            aria-current={id === criterion.id ? "page" : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      <Anchors criterion={criterion} />
      {rows.length === 0 && <p className={classes.quiet}>There are no files to read yet.</p>}
      <div ref={box}>
        {rows.map((row) => (
          <CriterionRow
            key={row.candidateId}
            {...{ slug, viewerId, criterion, criteria, closed, save }}
            {...row}
            giver={(give) => {
              givers.current.set(row.candidateId, give);
              return () => givers.current.delete(row.candidateId);
            }}
          />
        ))}
      </div>
      {help && <KeysHelp close={() => setHelp(false)} on={keysOn} set={setKeysOn} keys={CRITERION_KEYS} />}
    </>
  );
}

function Anchors({ criterion: { description, levels } }: { criterion: Criterion }) {
  return (
    <section className={classes.anchors} aria-label="Levels">
      {description && <p>{description}</p>}
      <dl>
        {levels.toReversed().map(({ value, label, text }) => (
          <div key={value}>
            <dt>
              {value} {label}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
