import type { Style } from "#lib/ingest/readers/block-writer.ts";

const BOLD: Style = { bold: true };
const ITALIC: Style = { italic: true };

/** Commands that set their argument in a style. */
export const STYLE_COMMANDS: ReadonlyMap<string, Style> = new Map([
  ...each("textbf mathbf boldsymbol bm cvemph", BOLD),
  ...each("textit emph textsl mathit", ITALIC),
  ...each("underline uline ul underbar", { underline: true }),
  ...each("textsuperscript", { superscript: true }),
  ...each("sout st", { struck: true }),
  ...each(
    "textsc texttt textrm textsf textmd textup textnormal mathrm mathsf mathtt mathcal mathbb text mbox hbox",
    {},
  ),
  ...each(
    "MakeUppercase MakeLowercase MakeTextUppercase MakeTextLowercase uppercase lowercase mathnormal operatorname ensuremath textsubscript fbox",
    {},
  ),
]);

/** "ada reed", "selected papers": words that small capitals print like capitals; a single word may be an abbreviation. */
const SMALL_WORDS = /^\p{Ll}{2,}(?:[\s.-]+\p{Ll}+){1,4}$/u;

/** The letters of `\textsc{ada reed}` as they are seen, "ADA REED"; others stay, as in `A\textsc{da}` and `\textsc{Ada}`. */
export const inSmallCapitals = (text: string): string => (SMALL_WORDS.test(text.trim()) ? text.toUpperCase() : text);

/** Commands that set what is left of their group in a style; `null` takes bold and italic away. */
export const STYLE_SWITCHES: ReadonlyMap<string, Style | null> = new Map<string, Style | null>([
  ...each("bf bfseries", BOLD),
  ...each("it itshape em sl slshape", ITALIC),
  ...each("rm normalfont mdseries upshape reset@font", null),
  ...each("sc scshape tt ttfamily sf sffamily rmfamily", {}),
  ...each("tiny", { size: 0.5 }),
  ...each("scriptsize", { size: 0.7 }),
  ...each("footnotesize", { size: 0.8 }),
  ...each("small", { size: 0.9 }),
  ...each("normalsize", { size: 1 }),
  ...each("large", { size: 1.2 }),
  ...each("Large", { size: 1.44 }),
  ...each("LARGE", { size: 1.73 }),
  ...each("huge", { size: 2.07 }),
  ...each("Huge", { size: 2.49 }),
]);

/** Most nested groups. Deeper ones keep the style around them. */
const MOST_GROUPS = 5000;

/** The styles of the groups that are open, the innermost on top. */
export class StyleStack {
  private readonly styles: Style[] = [{}];
  private overflow = 0;

  get top(): Style {
    return this.styles[this.styles.length - 1] ?? {};
  }

  /** How many groups are open. */
  get depth(): number {
    return this.styles.length + this.overflow;
  }

  push(style: Style): void {
    if (this.styles.length < MOST_GROUPS) this.styles.push(style);
    else this.overflow += 1;
  }

  pop(): void {
    if (this.overflow > 0) this.overflow -= 1;
    else if (this.styles.length > 1) this.styles.pop();
  }

  /** Sets what is left of the innermost group. */
  change(change: Style | null): void {
    this.styles[this.styles.length - 1] = switched(this.top, change);
  }
}

/** A style under a switch: sizes replace one another, `null` takes bold and italic away. */
function switched(style: Style, change: Style | null): Style {
  if (change === null) {
    const { bold: _b, italic: _i, ...plain } = style;
    return plain;
  }
  const merged = { ...style, ...change };
  if (merged.size === 1) delete merged.size;
  return merged;
}

function each<T>(names: string, value: T): [string, T][] {
  return names.split(" ").map((name) => [name, value]);
}
