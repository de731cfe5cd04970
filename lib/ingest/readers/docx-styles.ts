import { type Attributes, isOn, walkXml } from "#lib/ingest/readers/docx-xml.ts";

/** Properties of words and paragraphs, as a style or the text itself sets them. Sizes in half points. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  struck?: boolean;
  superscript?: boolean;
  hidden?: boolean;
  white?: boolean;
  shaded?: boolean;
  size?: number;
  /** Heading level 1–6. */
  outline?: number;
  list?: { id: string; level: number };
}

interface Named {
  look: Look;
  base?: string;
}

/** Paragraph and character styles of a document by their ids. */
export class DocxStyles {
  private readonly styles = new Map<string, Named>();
  private readonly defaults: Look = {};
  private readonly normal: string = "";

  constructor(xml: string) {
    let current: Named | null = null;
    let inDefaults = false;
    walkXml(xml, {
      open: (name, attributes) => {
        if (name === "w:docDefaults") inDefaults = true;
        else if (name === "w:style") {
          current = { look: {} };
          this.styles.set(attributes["w:styleId"] ?? "", current);
        } else if (name === "w:basedOn" && current) current.base = attributes["w:val"] ?? "";
        else if (name === "w:name" && current) nameStyle(current.look, attributes["w:val"] ?? "");
        else if (current || inDefaults) applyProperty(current?.look ?? this.defaults, name, attributes);
      },
      text: () => {},
      close: (name) => {
        if (name === "w:docDefaults") inDefaults = false;
        if (name === "w:style") current = null;
      },
    });
  }

  /** A style with all it is based on; defaults for an unknown one. */
  look(id: string | undefined): Look {
    const chain: Look[] = [];
    let style = this.styles.get(id ?? this.normal);
    for (let step = 0; style && step < 20; step++) {
      chain.unshift(style.look);
      style = style.base === undefined ? undefined : this.styles.get(style.base);
    }
    return Object.assign({ ...this.defaults }, ...chain);
  }
}

/** Sets what one property element says. Elements that are no properties change nothing. */
export function applyProperty(look: Look, name: string, attributes: Attributes): void {
  const value = attributes["w:val"] ?? "";
  if (name === "w:b") look.bold = isOn(attributes);
  else if (name === "w:i") look.italic = isOn(attributes);
  else if (name === "w:u") look.underline = isOn(attributes);
  else if (name === "w:strike" || name === "w:dstrike") look.struck = isOn(attributes);
  else if (name === "w:vanish") look.hidden = isOn(attributes);
  else if (name === "w:vertAlign") look.superscript = value === "superscript";
  else if (name === "w:color") look.white = /^(ffffff|fefefe)$/iu.test(value);
  else if (name === "w:shd") look.shaded = !/^(auto|ffffff|)$/iu.test(attributes["w:fill"] ?? "");
  else if (name === "w:sz") look.size = Number.parseInt(value, 10) || 0;
  else if (name === "w:outlineLvl") look.outline = Math.min(6, (Number.parseInt(value, 10) || 0) + 1);
  else if (name === "w:numId") look.list = { id: value, level: look.list?.level ?? 0 };
  else if (name === "w:ilvl")
    look.list = { id: look.list?.id ?? "", level: Math.min(8, Number.parseInt(value, 10) || 0) };
}

function nameStyle(look: Look, name: string): void {
  const heading = /^heading\s*(\d)/iu.exec(name)?.[1];
  if (heading) look.outline = Math.min(6, Number(heading));
  else if (/^title$/iu.test(name)) look.outline = 1;
}
