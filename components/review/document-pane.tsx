import { DocumentPages } from "#components/document/document-pages.tsx";
import { DownloadFile } from "#components/document/download-file.tsx";
import { MaskedWords } from "#components/document/masked-words.tsx";
import { SetText } from "#components/document/set-text.tsx";
import { TextOrPages } from "#components/document/text-or-pages.tsx";
import { Link } from "#components/frame/link.tsx";
import type { ShownPage } from "#lib/ingest/corrections/page-layout.ts";
import type { SetBlock } from "#lib/ingest/draft.ts";
import type { OriginalWay } from "#lib/opening/download.ts";
import type { TextSegment } from "#lib/profile/mask.ts";
import { Passages } from "./passages.tsx";
import classes from "./reading-desk.module.css";

export interface OpenFile {
  id: number;
  fileName: string;
  /** Null: not read yet. */
  segments: TextSegment[] | null;
  blocks: SetBlock[];
  pages: ShownPage[] | null;
  /** How the viewer comes by it as it was sent. */
  original: OriginalWay;
}

interface Props {
  slug: string;
  candidateId: number;
  /** The profile in a few lines. */
  glance: { label: string; text: string }[];
  documents: { id: number; fileName: string }[];
  open: OpenFile | null;
}

/** The text of the open document, protected details masked, with its fellows a click away. */
export function DocumentPane({ slug, candidateId, glance, documents, open }: Props) {
  if (!open) return <p className={classes.none}>This candidate has no documents yet.</p>;
  return (
    <section className={classes.document} aria-label={`Document ${open.fileName}`}>
      {glance.length > 0 && (
        <details className={classes.glance} open>
          <summary>At a glance</summary>
          <dl tabIndex={0}>
            {glance.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <div className={classes.files}>
        <nav aria-label="Documents">
          {documents.map(({ id, fileName }) => (
            <Link
              key={id}
              href={`/${slug}/review/${candidateId}?document=${id}`}
              aria-current={id === open.id ? "page" : undefined}
              scroll={false}
            >
              {fileName}
            </Link>
          ))}
        </nav>
        <DownloadFile slug={slug} documentId={open.id} original={open.original} read={open.segments !== null} />
      </div>
      {open.segments === null ? (
        <p className={classes.none}>
          This file has not been read yet.{open.original !== "never" && " The original can be downloaded."}
        </p>
      ) : (
        <TextOrPages
          text={
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section className={classes.text} data-reading tabIndex={0} aria-label={`Text of ${open.fileName}`}>
              <Passages documentId={open.id} segments={open.segments}>
                <SetText segments={open.segments} blocks={open.blocks}>
                  {(segments) =>
                    segments.map(({ start, text, masked }) =>
                      masked === null ? (
                        text
                      ) : (
                        <MaskedWords key={start} documentId={open.id} start={start} text={text} />
                      ),
                    )
                  }
                </SetText>
              </Passages>
            </section>
          }
          pages={
            open.pages && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
              <section className={classes.text} data-reading tabIndex={0} aria-label={`Pages of ${open.fileName}`}>
                <DocumentPages slug={slug} documentId={open.id} pages={open.pages} />
              </section>
            )
          }
        />
      )}
    </section>
  );
}
