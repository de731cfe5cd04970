import { act } from "#lib/ingest/readers/latex-print.ts";
import type { LatexSource } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Notes are printed at the foot of the page: here, at the end. */
export class LatexFootnotes {
  private readonly notes: Token[][] = [];

  /** Reads the arguments of a footnote; one that is not printed is dropped. */
  keep(source: LatexSource, silent: boolean): void {
    source.optional();
    const note = source.argument();
    if (!silent) this.notes.push(note);
  }

  /** What prints the notes since the last flush, each as a paragraph; null when there are none. */
  flush(): Token[] | null {
    if (this.notes.length === 0) return null;
    return this.notes.splice(0).flatMap((note) => [act("open:line"), ...note, act("close")]);
  }
}
