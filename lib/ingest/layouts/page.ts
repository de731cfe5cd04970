/** A page that is written by hand in no format yet: what is printed, how it is set, and what each part is. */

/** Words in one style. A tab stands where a page leaves a wide gap or begins the next cell. */
export interface Words {
  text: string;
  bold?: true;
  italic?: true;
  href?: string;
}

export type Line = Words[];

export interface Part {
  kind: "heading" | "item" | "paragraph" | "row";
  /** 1 the name at the head, 2 a section, 3 a part of one; 0 for all else. */
  level: number;
  lines: Line[];
  /** What a list inside the part tells. */
  below?: Line[];
}

/** A part whose inner list is written as lines with dashes of its own. */
export function withoutInnerList({ below = [], ...part }: Part): Part {
  return { ...part, lines: [...part.lines, ...below.map((line) => [words("– "), ...line])] };
}

/** Words in a style. */
export function words(text: string, style: Omit<Words, "text"> = {}): Words {
  return { text, ...style };
}

/** A text without the blanks around it, and these: marks of emphasis stand close to words. */
export function withinBlanks(text: string): { before: string; core: string; after: string } {
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return { before, core, after };
}

/** What is printed in a line, tabs as they are. */
export function printed(line: Line): string {
  return line.map(({ text }) => text).join("");
}
