import type { ShownPage } from "#lib/ingest/corrections/page-layout.ts";
import classes from "./document-pages.module.css";

interface DocumentPagesProps {
  slug: string;
  documentId: number;
  pages: readonly ShownPage[];
}

/** The pages of a file as pictures, the place of a fact marked on them. Drawn on the server, each when it is scrolled to. */
export function DocumentPages({ slug, documentId, pages }: DocumentPagesProps) {
  return pages.map(({ number, width, height, marks }) => (
    <div key={number} className={classes.page} style={{ aspectRatio: `${width} / ${height}` }}>
      {/* biome-ignore lint/performance/noImgElement: drawn for this viewer at this moment, never to be kept or resized by a cache */}
      <img
        src={`/${slug}/documents/${documentId}/pages/${number}`}
        alt={`Page ${number} of ${pages.length}`}
        width={Math.round(width)}
        height={Math.round(height)}
        loading="lazy"
        decoding="async"
        draggable={false}
      />
      {marks.map((box) => (
        <mark
          key={`${box.x} ${box.y}`}
          aria-hidden
          className={classes.mark}
          style={{
            left: `${(100 * box.x) / width}%`,
            top: `${(100 * box.y) / height}%`,
            width: `${(100 * box.width) / width}%`,
            height: `${(100 * box.height) / height}%`,
          }}
        />
      ))}
    </div>
  ));
}
