"use client";

import { useState } from "react";
import { DownloadFile } from "#components/document/download-file.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { DraftPage } from "#lib/ingest/corrections/draft-page.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { AcceptBar } from "./accept-bar.tsx";
import { CorrectionList } from "./correction-list.tsx";
import { DocumentText } from "./document-text.tsx";
import type { DraftActs } from "./draft-acts.ts";
import classes from "./draft-desk.module.css";
import { FactGroups } from "./fact-groups.tsx";
import { Misgivings } from "./misgivings.tsx";
import { NotUnderstood } from "./not-understood.tsx";
import { useCorrecting } from "./use-correcting.ts";

interface Props {
  slug: string;
  page: DraftPage;
  /** Why this draft cannot be changed; null while it can. */
  closed: string | null;
  /** Candidates it may be added to, by name. */
  people: readonly { id: number; name: string }[];
  acts: DraftActs;
}

/** One document: what was found in it at the left, its text at the right, and every fact shown at its place. */
export function DraftDesk({ slug, page, closed, people, acts }: Props) {
  const { row, reading } = page;
  const [shown, setShown] = useState<Span | null>(null);
  const desk = useCorrecting({
    slug,
    documentId: row.documentId,
    readAt: reading?.readAt ?? 0,
    locked: closed !== null,
    acts,
  });
  const title = row.candidate?.name ?? reading?.draft.name?.value ?? row.fileName;
  return (
    <>
      <PageHead title={title} lead={row.fileName} actions={<AcceptBar {...{ slug, page, closed, people, acts }} />} />
      <div className={classes.take}>
        <DownloadFile slug={slug} documentId={row.documentId} original={row.original} read={reading !== null} />
      </div>
      {row.message && <p className={classes.message}>{row.message}</p>}
      <RefusalText message={desk.editing ? null : desk.refusal} />
      {!reading ? (
        <p className={classes.empty}>
          {row.state === "failed"
            ? "This file was not read. Try it again from the import desk, or drop it there in another form."
            : "This file is still being read. Load the page again in a moment."}
        </p>
      ) : (
        <div className={classes.desk}>
          <section className={classes.facts} aria-label="What was found">
            {reading.draft.remarks.length > 0 && (
              <ul className={classes.remarks}>
                {reading.draft.remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            )}
            <Misgivings misgivings={reading.misgivings} show={setShown} />
            <FactGroups draft={reading.draft} desk={desk} locked={closed !== null} shown={shown} show={setShown} />
            <NotUnderstood reading={reading} desk={desk} locked={closed !== null} show={setShown} />
            <CorrectionList corrections={reading.corrections} desk={desk} locked={closed !== null} />
          </section>
          <DocumentText
            slug={slug}
            documentId={row.documentId}
            reading={reading}
            desk={desk}
            locked={closed !== null}
            shown={shown}
          />
        </div>
      )}
    </>
  );
}
