import { attribute, classes, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

const LONGEST = 60;
/** Fewer tabs say too little of what they are for. */
const FEWEST = 2;

/** What a site calls its parts that hold more than one section. */
const OF_SITE = /^(?:home|main|start|about(?: me)?|cv|c\.v\.|vita|curriculum vitae|r[eé]sum[eé])$/iu;

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
    const label = textOf(element).replace(/\s+/gu, " ").trim();
    if (label === "" || label.length > LONGEST) return;
    for (const id of targetsOf(element, label)) tabs.push({ label, id });
  });
  const found = tabs.flatMap(({ label, id }, at) => {
    const pane = tabs.findIndex((tab) => tab.label === label && boxes.has(tab.id)) === at ? boxes.get(id) : undefined;
    return pane ? [{ label, pane }] : [];
  });
  const named = found.filter(({ label }) => namesSection(label)).length;
  const whole = found.filter(({ label }) => OF_SITE.test(label)).length;
  if (found.length < FEWEST || named === 0 || (named + whole) * 2 < found.length) return;
  const level = levelAbove(found.map(({ pane }) => pane));
  for (const { label, pane } of found) if (!beginsWith(pane, label)) prepend(pane, level, label);
}

const isPane = (element: HtmlElement): boolean =>
  attribute(element, "role") === "tabpanel" ||
  classes(element).some((name) =>
    /^(?:tab|tab-?(?:pane|panel|content|item)|tabs?__(?:pane|panel|content)|ui-tabs-panel)$/u.test(name),
  );

/**
 * Of which boxes an element may be the tab. Tabs without a script are labels of buttons, which the style of the page ties to
 * boxes of the same name: `<label for="t-cv">Vita</label>` and `<section class="tab" id="cv">`.
 */
function targetsOf(element: HtmlElement, label: string): string[] {
  const button = element.tagName === "label" ? attribute(element, "for") : undefined;
  if (button !== undefined) return [button.replace(/^[^-_]+[-_]/u, ""), label.toLowerCase()];
  if (!/^(?:a|button|li)$/u.test(element.tagName)) return [];
  const target =
    attribute(element, "data-bs-target") ??
    attribute(element, "data-target") ??
    attribute(element, "href") ??
    attribute(element, "aria-controls");
  const [, id] = /^#?([^#/?&\s]+)$/u.exec(target ?? "") ?? [];
  return id === undefined ? [] : [id];
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
