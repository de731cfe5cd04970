import { DocumentPages } from "#components/document/document-pages.tsx";
import { DownloadFile } from "#components/document/download-file.tsx";
import { MaskedWords } from "#components/document/masked-words.tsx";
import { SetText } from "#components/document/set-text.tsx";
import { TextOrPages } from "#components/document/text-or-pages.tsx";
import { SoftLink } from "#components/frame/soft-link.tsx";
import { piecesOf } from "#components/import/segment-text.ts";
import { Passages } from "#components/review/passages.tsx";
import type { ShownPage } from "#lib/ingest/corrections/page-layout.ts";
import type { SetBlock, Span } from "#lib/ingest/draft.ts";
import type { OriginalWay } from "#lib/opening/download.ts";
import type { TextSegment } from "#lib/profile/mask.ts";
import classes from "./document-panel.module.css";
import { ScrollToPlace } from "./scroll-to-place.tsx";

/** A document as it is shown beside the facts: masked before it came here. */
export interface OpenDocument {
  id: number;
  fileName: string;
  /** Null: not read yet. */
  segments: TextSegment[] | null;
  blocks: SetBlock[];
  /** Its pages with that place marked; null when it has none that can be drawn. */
  pages: readonly ShownPage[] | null;
  /** How the viewer comes by it as it was sent. */
  original: OriginalWay;
  /** The place of the fact that was clicked. */
  at: Span | null;
  /** It was asked for; otherwise it only fills the place beside the facts. */
  asked: boolean;
}

interface DocumentPanelProps {
  slug: string;
  documents: readonly { id: number; fileName: string }[];
  open: OpenDocument;
}

/** The text of a file with the place of a fact marked: beside the facts, or from below on a narrow page. */
export function DocumentPanel({ slug, documents, open }: DocumentPanelProps) {
  const key = `${open.id} ${open.at?.start ?? ""} ${open.at?.end ?? ""}`;
  return (
    <aside className={classes.panel} data-asked={open.asked || undefined} aria-label="Document">
      <header className={classes.head}>
        <nav className={classes.files} aria-label="Documents">
          {documents.map(({ id, fileName }) => (
            <SoftLink key={id} stay href={`?document=${id}`} current={id === open.id}>
              {fileName}
            </SoftLink>
          ))}
        </nav>
        <DownloadFile slug={slug} documentId={open.id} original={open.original} read={open.segments !== null} />
        <SoftLink stay href="?" className={classes.close}>
          Close
        </SoftLink>
      </header>
      {open.segments === null ? (
        <p className={classes.none}>
          This file has not been read yet.{open.original !== "never" && " The original can be downloaded."}
        </p>
      ) : (
        <TextOrPages
          text={
            <ScrollToPlace key="text" place={key} className={classes.text} label={`Text of ${open.fileName}`}>
              <Passages documentId={open.id} segments={open.segments}>
                <MarkedText documentId={open.id} segments={open.segments} blocks={open.blocks} at={open.at} />
              </Passages>
            </ScrollToPlace>
          }
          pages={
            open.pages && (
              <ScrollToPlace key="pages" place={key} className={classes.text} label={`Pages of ${open.fileName}`}>
                <DocumentPages slug={slug} documentId={open.id} pages={open.pages} />
              </ScrollToPlace>
            )
          }
        />
      )}
    </aside>
  );
}

interface MarkedTextProps {
  documentId: number;
  segments: readonly TextSegment[];
  blocks: readonly SetBlock[];
  at: Span | null;
}

/** The text with the asked place marked; the first mark is the place the page scrolls to. */
function MarkedText({ documentId, segments, blocks, at }: MarkedTextProps) {
  const pieces = piecesOf(segments, at, []);
  const begins = pieces.find((piece) => piece.shown)?.start;
  return (
    <SetText segments={pieces} blocks={blocks}>
      {(own) =>
        own.map(({ start, text, masked, shown }) => {
          const words = masked ? <MaskedWords key={start} documentId={documentId} start={start} text={text} /> : text;
          return shown ? (
            <mark key={start} id={start === begins ? "at" : undefined}>
              {words}
            </mark>
          ) : (
            words
          );
        })
      }
    </SetText>
  );
}
