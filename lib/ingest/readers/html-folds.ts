import { attribute, classes, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** What a button folds open below a reference that is no part of it. */
const LABEL =
  /^\W*(?:(?:show|view|read|toggle|see) )?(?:abstract|bib\s?tex|bib|cite|citation|tl;?dr|plain[- ]language summary)\W*$/iu;

/** Which boxes of a page the buttons named "Abstract" or "BibTeX" fold open. */
export interface Folds {
  buttons: Set<HtmlElement>;
  /** "#abs1", ".callout-1-contents" */
  targets: Set<string>;
}

/** `<button data-toggle="collapse" data-target="#abs1">Abstract</button> … <div id="abs1" class="collapse">We show …</div>` */
export function foldsIn(body: HtmlElement): Folds {
  const folds: Folds = { buttons: new Set(), targets: new Set() };
  const visit = (element: HtmlElement) => {
    const toggles = attribute(element, "data-bs-toggle") ?? attribute(element, "data-toggle");
    if (toggles === "collapse" && LABEL.test(textOf(element).trim().slice(0, 60))) {
      folds.buttons.add(element);
      const target =
        attribute(element, "data-bs-target") ?? attribute(element, "data-target") ?? attribute(element, "href") ?? "";
      for (const one of target.split(",")) if (/^[#.][\w:-]+$/u.test(one.trim())) folds.targets.add(one.trim());
      return;
    }
    for (const child of element.childNodes) if (isElement(child)) visit(child);
  };
  visit(body);
  return folds;
}

/** The button itself, or what it folds open. */
export function isFoldedBy({ buttons, targets }: Folds, element: HtmlElement): boolean {
  if (buttons.has(element)) return true;
  if (targets.size === 0) return false;
  return targets.has(`#${attribute(element, "id") ?? ""}`) || classes(element).some((name) => targets.has(`.${name}`));
}
