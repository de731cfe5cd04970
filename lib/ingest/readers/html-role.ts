import { attribute, classes, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** Names that pages give to the parts of a reference or a position, in class names, tags, attributes and microdata. */
const ROLES: Record<string, string> = {
  title: "title",
  headline: "title",
  subtitle: "title",
  author: "author",
  authors: "author",
  creator: "author",
  coauth: "author",
  coauthor: "author",
  coauthors: "author",
  "co-author": "author",
  "co-authors": "author",
  venue: "venue",
  journal: "venue",
  booktitle: "venue",
  conference: "venue",
  proceedings: "venue",
  periodical: "venue",
  "journal-info": "venue",
  where: "venue",
  year: "year",
  date: "date",
  dates: "date",
  datepublished: "date",
  period: "date",
  time: "date",
  degree: "degree",
  institution: "institution",
  university: "institution",
  school: "institution",
  employer: "organization",
  organization: "organization",
  organisation: "organization",
  company: "organization",
  position: "position",
  jobtitle: "position",
  location: "place",
  place: "place",
  doi: "doi",
  abstract: "abstract",
  summary: "abstract",
  synopsis: "abstract",
  teaser: "abstract",
  blurb: "abstract",
  excerpt: "abstract",
  tldr: "abstract",
};
const NOTES = new Set([
  "oral",
  "spotlight",
  "award",
  "awards",
  "badge",
  "note",
  "notes",
  "links",
  "link",
  "label",
  "btn",
  "tag",
  "tags",
]);
const PREFIX = /^(paper|papers|pub|pubs|publication|publications|article|book|bib|entry|citation|item)[-_]?(?=[a-z])/u;
const CREATIVE = /(Article|Book|CreativeWork|Thesis|Report|Chapter)$/u;

const SUFFIX = /[-_](?:names?|list|text|line|info)$/u;

/**
 * The role of a word such as a class name: "paper-title" → "title", "journal-name" → "venue". Undefined when it names none,
 * null when it names a remark.
 */
export function roleOfName(name: string): string | null | undefined {
  const plain = name.toLowerCase();
  const known = Object.hasOwn(ROLES, plain) ? plain : plain.replace(PREFIX, "").replace(/^[-_]+/u, "");
  const bare = Object.hasOwn(ROLES, known) ? known : known.replace(SUFFIX, "");
  if (Object.hasOwn(ROLES, bare)) return ROLES[bare];
  return NOTES.has(known) ? null : undefined;
}

/** What the page calls the words of an element. Undefined: nothing; null: a remark that ends an outer role. */
export function roleOf(element: HtmlElement): string | null | undefined {
  const property = attribute(element, "itemprop")?.toLowerCase();
  if (property) {
    const named = property === "name" && inCreativeWork(element) ? "title" : roleOfName(property);
    if (named !== undefined) return named;
  }
  for (const name of classes(element)) {
    const role = roleOfName(name);
    if (role !== undefined) return role;
  }
  if (isBesidePin(element)) return "place";
  return isCustom(element) ? roleOfName(element.tagName) : undefined;
}

const PIN = /(?:^|[\s_-])(?:map-?marker|map-?pin|location|geo-alt)/iu;

/** `<li><i class="fa fa-map-marker"></i> Port Salt</li>`: the sign in front says that it is a place. */
function isBesidePin(element: HtmlElement): boolean {
  const [icon] = element.childNodes.filter((node) => !("value" in node) || node.value.trim() !== "");
  if (!icon || !isElement(icon) || !/^(?:i|svg|span)$/u.test(icon.tagName)) return false;
  if (!PIN.test(attribute(icon, "class") ?? "") || textOf(icon).trim() !== "") return false;
  return textOf(element).trim().length <= LONGEST_PLACE;
}

const LONGEST_PLACE = 60;

/** Elements HTML does not know, which pages define or invent: `<paper-entry>`, `<papertitle>`. */
export function isCustom(element: HtmlElement): boolean {
  return element.namespaceURI === "http://www.w3.org/1999/xhtml" && !KNOWN.has(element.tagName);
}

/** Attributes of a custom element that hold words its script would show, in printed order. */
export function dataOf(element: HtmlElement): { role: string; value: string }[] {
  const found: { role: string; value: string }[] = [];
  for (const { name, value } of element.attrs) {
    const role = roleOfName(name);
    if (role && value.trim() !== "") found.push({ role, value });
  }
  return found;
}

function inCreativeWork(element: HtmlElement): boolean {
  let parent = element.parentNode;
  for (let step = 0; parent && "tagName" in parent && step < 12; step++) {
    const type = attribute(parent, "itemtype");
    if (type) return CREATIVE.test(type);
    parent = parent.parentNode;
  }
  return false;
}

const KNOWN = new Set(
  (
    "a abbr acronym address area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption " +
    "center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font " +
    "footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main " +
    "map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress " +
    "q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td " +
    "template textarea tfoot th thead time title tr track tt u ul var video wbr xmp"
  ).split(" "),
);
