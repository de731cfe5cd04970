import type { Missing } from "#lib/reviews/review.ts";
import { FIELD } from "#lib/reviews/typed-fields.ts";

/** The fields of the form as the keys walk through them. */
export function fieldsOf(form: { current: HTMLElement | null }) {
  const all = () => [...(form.current?.querySelectorAll<HTMLFieldSetElement>("[data-criterion]") ?? [])];
  const at = () => all().findIndex((field) => field.contains(document.activeElement));
  const focus = (field: HTMLElement | undefined) => {
    const target = field?.querySelector<HTMLElement>("input:checked") ?? field?.querySelector<HTMLElement>("input");
    target?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: "nearest" });
    // Of a field taller than the window, the line that has the keyboard.
    target?.scrollIntoView({ block: "nearest" });
  };
  const verdict = () => form.current?.querySelector<HTMLFieldSetElement>("[data-recommendation]") ?? undefined;
  const keepNow = (here: HTMLElement | undefined) => {
    const now = document.activeElement;
    if (now === null || now === document.body || here?.contains(now)) focus(here);
  };
  // At once, for the key that follows; and again when the choice is drawn, unless that key has gone elsewhere.
  const keep = (here: HTMLElement | undefined) => {
    keepNow(here);
    requestAnimationFrame(() => keepNow(here));
  };
  const field = () => all()[Math.max(0, at())];
  return {
    here: () => Number(field()?.dataset.criterion),
    /** Which of many candidates' fields it is. */
    row: () => Number(field()?.closest<HTMLElement>("[data-row]")?.dataset.row),
    move: (by: 1 | -1) => focus(all()[at() < 0 ? 0 : Math.min(all().length - 1, Math.max(0, at() + by))]),
    recommend: () => focus(verdict()),
    /** To a place that is still missing. */
    goTo: (at: Missing["at"]) => {
      if (at === "recommendation") return focus(verdict());
      if (at === "reason") return form.current?.querySelector<HTMLElement>(`[name=${FIELD.reason}]`)?.focus();
      focus(all().find((field) => Number(field.dataset.criterion) === at));
    },
    inRecommendation: () => verdict()?.contains(document.activeElement) ?? false,
    stayInRecommendation: () => keep(verdict()),
    note: () => field()?.querySelector("textarea")?.focus(),
    back: () => (at() < 0 ? (document.activeElement as HTMLElement | null)?.blur() : focus(field())),
    /** Keeps the keyboard at the criterion just judged, once its radio button is drawn as chosen. */
    stay: () => keep(field()),
  };
}
