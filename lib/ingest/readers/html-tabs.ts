import { attribute, classes, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

const LONGEST = 60;
/** Fewer tabs say too little of what they are for. */
const FEWEST = 2;

/**
 * Makes headings of what the tabs of a page are called: `<a href="#edu" data-toggle="tab">Education</a>` above
 * `<div class="tab-pane" id="edu">…`. Only tabs that mostly name sections, and no pane that begins with those words itself.
 */
export function headTabs(body: HtmlElement): void {
  const boxes = new Map<string, HtmlElement>();
  const tabs: { label: string; id: string }[] = [];
  visit(body, (element) => {
    const id = attribute(element, "id");
    if (id && isPane(element) && !boxes.has(id)) boxes.set(id, element);
    const target = targetOf(element);
    const label = target ? textOf(element).replace(/\s+/gu, " ").trim() : "";
    if (target && label !== "" && label.length <= LONGEST) tabs.push({ label, id: target });
  });
  const found = tabs.flatMap(({ label, id }) => {
    const pane = boxes.get(id);
    return pane ? [{ label, pane }] : [];
  });
  if (found.length < FEWEST || found.filter(({ label }) => namesSection(label)).length * 2 < found.length) return;
  const level = levelAbove(found.map(({ pane }) => pane));
  for (const { label, pane } of found) if (!beginsWith(pane, label)) prepend(pane, level, label);
}

const isPane = (element: HtmlElement): boolean =>
  attribute(element, "role") === "tabpanel" ||
  classes(element).some((name) =>
    /^(?:tab-?(?:pane|panel|content|item)|tabs?__(?:pane|panel|content)|ui-tabs-panel)$/u.test(name),
  );

/** Of which box an element is the tab. */
function targetOf(element: HtmlElement): string | null {
  if (!/^(?:a|button|li)$/u.test(element.tagName)) return null;
  const target =
    attribute(element, "data-bs-target") ??
    attribute(element, "data-target") ??
    attribute(element, "href") ??
    attribute(element, "aria-controls");
  return /^#?([^#/?&\s]+)$/u.exec(target ?? "")?.[1] ?? null;
}

/** One rank above the headings inside, so that these divide what the tab heads. */
function levelAbove(panes: HtmlElement[]): number {
  const inside: number[] = [];
  for (const pane of panes)
    visit(pane, ({ tagName }) => {
      if (/^h[1-6]$/u.test(tagName)) inside.push(Number(tagName.slice(1)));
    });
  return Math.min(3, Math.max(1, Math.min(3, ...inside) - 1));
}

const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

function beginsWith(pane: HtmlElement, label: string): boolean {
  return fold(
    textOf(pane)
      .trimStart()
      .slice(0, 4 * LONGEST),
  ).startsWith(fold(label));
}

function prepend(pane: HtmlElement, level: number, label: string): void {
  const heading: HtmlElement = {
    nodeName: `h${level}`,
    tagName: `h${level}`,
    attrs: [],
    namespaceURI: pane.namespaceURI,
    childNodes: [],
    parentNode: pane,
  };
  heading.childNodes.push({ nodeName: "#text", value: label, parentNode: heading });
  pane.childNodes.unshift(heading);
}

function visit(parent: HtmlElement, each: (element: HtmlElement) => void): void {
  for (const child of parent.childNodes)
    if (isElement(child)) {
      each(child);
      visit(child, each);
    }
}
