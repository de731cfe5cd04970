import type { ReactNode } from "react";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { type DeskPlace, readingTime } from "#lib/reviews/desk-place.ts";
import { DeskPlaceKeeper } from "./desk-place.tsx";
import { DocumentPane, type OpenFile } from "./document-pane.tsx";
import { type OwnVersion, OwnVersions } from "./own-versions.tsx";
import classes from "./reading-desk.module.css";

interface Props {
  slug: string;
  candidate: { candidateId: number; name: string };
  previous: { candidateId: number; name: string } | null;
  following: { candidateId: number; name: string } | null;
  documents: { id: number; fileName: string }[];
  open: OpenFile | null;
  /** The profile in a few lines. */
  glance: { label: string; text: string }[];
  versions: OwnVersion[];
  criteria: readonly Criterion[];
  /** Where the reader left this file, and how long it lay before them; null: never. */
  left: DeskPlace | null;
  /** The review form. */
  children: ReactNode;
}

/** The document at the left, the form at the right; on a narrow screen one below the other. */
export function ReadingDesk({
  slug,
  candidate,
  previous,
  following,
  versions,
  criteria,
  left,
  children,
  ...pane
}: Props) {
  const link = (to: { candidateId: number; name: string } | null, label: string) =>
    to && (
      <Link href={`/${slug}/review/${to.candidateId}`} title={to.name}>
        {label}
      </Link>
    );
  const time = left && readingTime(left.seconds);
  return (
    <>
      <PageHead
        title={candidate.name}
        lead={
          <span className={classes.links}>
            <Link href={`/${slug}/candidates/${candidate.candidateId}`}>Profile</Link>
            <Link href={`/${slug}/review`}>My queue</Link>
            <a className={classes.jump} href="#my-review">
              To my review
            </a>
            {link(previous, "Previous")}
            {link(following, "Next")}
            {time && <span className={classes.time}>Read for {time}; only you see this.</span>}
          </span>
        }
      />
      <DeskPlaceKeeper
        key={candidate.candidateId}
        slug={slug}
        candidateId={candidate.candidateId}
        documentId={pane.open?.id ?? null}
        left={left}
      />
      <div className={classes.desk}>
        <DocumentPane slug={slug} candidateId={candidate.candidateId} {...pane} />
        <section id="my-review" className={classes.form} aria-label="My review">
          {children}
          <OwnVersions versions={versions} criteria={criteria} />
        </section>
      </div>
    </>
  );
}
