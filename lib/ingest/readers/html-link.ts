import type { Style } from "#lib/ingest/readers/block-writer.ts";
import { attribute, classes, findElement, type HtmlElement } from "#lib/ingest/readers/html-tree.ts";

/** The style of a link's words. Links within the page and script links are no links to keep. */
export function linkStyle(element: HtmlElement, style: Style): Style {
  const href = attribute(element, "href")?.trim();
  if (!href || /^(#|javascript:|data:|vbscript:)/iu.test(href) || href.length > 2000) return style;
  return { ...style, href };
}

/** "sym", "teaser": what templates call a thumbnail that nobody has described. */
const SAYS_PICTURE =
  /^\s*(?:sym(?:bol)?|image|img|pic(?:ture)?|photo|thumb(?:nail)?|figure|fig|teaser|cover|alt(?: text)?|placeholder)\s*\d*\s*$/iu;

/** Words for a link that shows only a picture: its own label, else the mail address or host it leads to. */
export function linkLabel(element: HtmlElement): string {
  const href = attribute(element, "href")?.trim() ?? "";
  const mail = /^mailto:([^?]+)/iu.exec(href)?.[1];
  if (mail) return decode(mail);
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(href)?.[1];
  if (!host) return "";
  const picture = findElement(element, (child) => child.tagName === "img" || child.tagName === "i");
  const label =
    attribute(element, "aria-label") ?? attribute(element, "title") ?? (picture && attribute(picture, "alt"));
  // A thumbnail described in many words stands beside what it shows, whose words are the same.
  if (picture?.tagName === "img" && (SAYS_PICTURE.test(label ?? "") || (label ?? "").trim().split(/\s+/u).length > 3))
    return "";
  return label?.trim() || host;
}

/**
 * The address in a link whose mail address a mail-hiding proxy replaced by hexadecimal digits:
 * the first byte is the key, every other byte is exclusive-or'ed with it. Null for other links.
 */
export function protectedMail(element: HtmlElement): string | null {
  const inner = findElement(element, (child) => attribute(child, "data-cfemail") !== undefined);
  const own = classes(element).includes("__cf_email__") ? attribute(element, "data-cfemail") : undefined;
  const linked = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/iu.exec(attribute(element, "href") ?? "")?.[1];
  const code = own ?? (inner && attribute(inner, "data-cfemail")) ?? linked ?? "";
  if (!/^(?:[0-9a-f]{2}){4,100}$/iu.test(code)) return null;
  const bytes = (code.match(/../gu) ?? []).map((digits) => Number.parseInt(digits, 16));
  const key = bytes[0] ?? 0;
  const mail = String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key));
  return /^\S+@\S+$/u.test(mail) ? mail : null;
}

/** Whether a picture stands for the sign of a mail address, between its two halves: `reed<img alt="at">salt.edu`. */
export function isAtSign(element: HtmlElement): boolean {
  const picture = element.tagName === "img" && /^\W*(?:@|at)\W*$/iu.test(attribute(element, "alt") ?? "");
  if (!picture && !classes(element).includes("fa-at")) return false;
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  const [before, behind] = [siblings[at - 1], siblings[at + 1]].map((node) =>
    node && "value" in node ? node.value : "",
  );
  return /[\w-]\s?$/u.test(before ?? "") && /^\s?[\w-]+\.\w/u.test(behind ?? "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
