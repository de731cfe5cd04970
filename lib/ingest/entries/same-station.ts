import type { EducationEntry, Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { alike, mayAgree } from "#lib/ingest/passages/alike.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/** When two statements are of one degree or post. */
export interface StationRules<E> {
  /** Nothing printed speaks against their being one. */
  same(a: E, b: E): boolean;
  /** Two documents that say this mean one thing, and may disagree on it. */
  meansSame(a: E, b: E): boolean;
  /** The other says something that is not in the known one. */
  saysMore(known: E, other: E): boolean;
}

/** When two lines are one degree. */
export const educationRules: StationRules<EducationEntry> = {
  same: (a, b) =>
    alike(a.institution.value, b.institution.value) &&
    levelOf(a) === levelOf(b) &&
    mayAgree(yearOf(a, "end"), yearOf(b, "end")),
  meansSame: (a, b) => {
    if (levelOf(a) !== levelOf(b)) return false;
    const end = yearOf(a, "end");
    return (
      alike(a.institution.value, b.institution.value) ||
      (levelOf(a) !== "" && end !== undefined && end === yearOf(b, "end")) ||
      levelOf(a) === "doctor"
    );
  },
  saysMore: (known, other) =>
    !alike(known.institution.value, other.institution.value) ||
    periodSaysMore(known.period, other.period) ||
    wordsSayMore(known.thesis, other.thesis) ||
    wordsSayMore(known.degree, other.degree) ||
    (known.advisors.length === 0 && other.advisors.length > 0),
};

/** When two lines are one position. */
export const positionRules: StationRules<PositionEntry> = {
  same: (a, b) =>
    mayBe(a.organization, b.organization) &&
    mayBe(a.title, b.title) &&
    mayAgree(yearOf(a, "start"), yearOf(b, "start")),
  meansSame: (a, b) => {
    const start = yearOf(a, "start");
    const sameStart = start !== undefined && start === yearOf(b, "start");
    return mayBe(a.organization, b.organization) && (mayBe(a.title, b.title) || sameStart);
  },
  saysMore: (known, other) =>
    !mayBe(known.organization, other.organization) ||
    !mayBe(known.title, other.title) ||
    periodSaysMore(known.period, other.period),
};

/** Both are not printed, or the words of one stand in the other. */
function mayBe(a: Fact<string> | null, b: Fact<string> | null): boolean {
  return a === null || b === null ? a === b : alike(a.value, b.value);
}

function wordsSayMore(known: Fact<string> | null, other: Fact<string> | null): boolean {
  return other !== null && (known === null || !alike(known.value, other.value));
}

/** Another beginning or end. "Present" in an older document is no contradiction to an end in a newer one. */
function periodSaysMore(known: Fact<Period> | null, other: Fact<Period> | null): boolean {
  if (other === null) return false;
  if (known === null) return true;
  const { start, end } = other.value;
  if (start && known.value.start?.year !== start.year) return true;
  if (end === null || end === "present") return false;
  const held = known.value.end;
  return held === "present" || held?.year !== end.year;
}

function yearOf({ period }: { period: Fact<Period> | null }, which: "start" | "end"): number | undefined {
  const date = period?.value[which];
  return typeof date === "object" && date !== null ? date.year : undefined;
}

function levelOf({ degree }: EducationEntry): string {
  const folded = foldWords(degree?.value ?? "").replaceAll(" ", "");
  if (/phd|dphil|doctor|docteur|promotion|drrer|scd/.test(folded)) return "doctor";
  if (/^m|master|magister|diplom/.test(folded)) return "master";
  if (/^b|bachelor|licen|undergrad/.test(folded)) return "bachelor";
  return folded;
}
