import { Fragment, type ReactNode } from "react";
import type { SetBlock } from "#lib/ingest/draft.ts";
import type { TextSegment } from "#lib/profile/mask.ts";
import { setText } from "#lib/profile/set-text.ts";
import classes from "./set-text.module.css";

interface Props<S extends TextSegment> {
  segments: readonly S[];
  /** Headings and items of the text, counted as the segments are. */
  blocks: readonly SetBlock[];
  /** How a stretch of segments is drawn, letter for letter. */
  children: (segments: readonly S[]) => ReactNode;
}

/** The deepest an item is moved in. */
const DEEPEST = 4;

/** The text of a document set as its page sets it: headings stand out, items of lists hang. Not a letter is added. */
export function SetText<S extends TextSegment>({ segments, blocks, children }: Props<S>) {
  return setText(segments, blocks).map(({ kind, level, segments: own }) => {
    const key = own[0]?.start;
    if (kind === null) return <Fragment key={key}>{children(own)}</Fragment>;
    if (kind === "item")
      return (
        <span key={key} className={classes.item} data-depth={Math.min(level, DEEPEST)}>
          {children(own)}
        </span>
      );
    return (
      // biome-ignore lint/a11y/useSemanticElements: it stands in a run of text that is selected and counted letter for letter
      <span key={key} className={classes.heading} role="heading" aria-level={HEADING_LEVEL} data-depth={level}>
        {children(own)}
      </span>
    );
  });
}

/** Below the headings of the page and of its parts. */
const HEADING_LEVEL = 3;
