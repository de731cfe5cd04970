import { Parser } from "htmlparser2";
import { Unreadable } from "#lib/ingest/draft.ts";

export type Attributes = Record<string, string>;

export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const DEEPEST = 400;
const MOST_TAGS = 3_000_000;

/**
 * Walks XML from start to end without building a tree. Entities a document declares itself are not expanded.
 * Throws `Unreadable` when elements nest too deeply or are too many.
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  let depth = 0;
  let tags = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        tags += 1;
        if (depth > DEEPEST || tags > MOST_TAGS)
          throw new Unreadable("This Word document is built too deeply to be read. Save it as PDF, or paste its text.");
        visitor.open(name, attributes);
      },
      ontext(text) {
        visitor.text(text);
      },
      onclosetag(name) {
        depth -= 1;
        visitor.close(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

/** The value of a Word property such as `<w:b w:val="0"/>`: present means on unless it says otherwise. */
export function isOn(attributes: Attributes): boolean {
  return !/^(0|false|off|none)$/u.test(attributes["w:val"] ?? "");
}
