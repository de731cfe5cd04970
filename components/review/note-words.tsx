import { mentionPieces, type Named } from "#lib/reviews/mentions.ts";
import classes from "./notes-panel.module.css";

/** The words of a note with the people it speaks to set off. */
export function NoteWords({ text, people }: { text: string; people: readonly Named[] }) {
  return (
    <p className={classes.text}>
      {mentionPieces(text, people).map((piece) =>
        piece.accountId === null ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <strong key={piece.start} className={classes.mention}>
            {piece.text}
          </strong>
        ),
      )}
    </p>
  );
}
