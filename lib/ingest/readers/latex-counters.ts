import { numeral } from "#lib/ingest/readers/latex-labels.ts";
import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

const STYLES = /^(?:arabic|alph|Alph|roman|Roman)$/u;

/** The counters that a document makes for itself: `\newcounter{paper}`, `\stepcounter{paper}`, `\thepaper`. */
export class LatexCounters {
  private readonly counts = new Map<string, number>();

  /** What is printed of a command that counts or shows a count; null for other commands and for the counters of classes. */
  tokens(name: string, source: LatexSource): Token[] | null {
    if (name === "newcounter") {
      this.counts.set(named(source), 0);
      source.optional();
      return [];
    }
    if (/^(?:ref)?stepcounter$/u.test(name)) return this.change(named(source), 1);
    if (name === "addtocounter" || name === "setcounter") {
      const counter = named(source);
      const count = Number.parseInt(typed(source.argument()), 10) || 0;
      return this.change(counter, name === "setcounter" ? count - (this.counts.get(counter) ?? 0) : count);
    }
    return this.shown(name, source);
  }

  /** A count as `\thepaper` or `\Roman{paper}` shows it. */
  shown(name: string, source: LatexSource): Token[] | null {
    if (!STYLES.test(name)) {
      const count = name.startsWith("the") ? this.counts.get(name.slice(3)) : undefined;
      return count === undefined ? null : [{ kind: "text", text: String(count) }];
    }
    const group = source.group();
    const count = this.counts.get(typed(group ?? []).trim());
    if (count !== undefined) return [{ kind: "text", text: numeral(count, name) }];
    if (group) source.put([{ kind: "open", text: "{" }, ...group, { kind: "close", text: "}" }]);
    return null;
  }

  private change(counter: string, by: number): Token[] {
    const count = this.counts.get(counter);
    if (count !== undefined) this.counts.set(counter, count + by);
    return [];
  }
}

const named = (source: LatexSource): string => typed(source.argument()).trim();
