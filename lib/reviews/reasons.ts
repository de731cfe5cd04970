import { REASON_RULES, type ReasonFlagKind } from "#lib/reviews/reason-rules.ts";

export interface ReasonFlag {
  kind: ReasonFlagKind | "empty" | "copied";
  /** The words that raised the flag: half-open range of UTF-16 code units. The whole text for "empty" and "copied". */
  start: number;
  end: number;
  /** What to do about it, as a sentence. */
  advice: string;
}

const ADVICE: Record<ReasonFlag["kind"], string> = {
  comparative: "A reason is about this candidate alone: say what the file shows, measured by a criterion.",
  fit: "“Fit” cannot be checked: name the criterion and what in the file bears on it.",
  family: "Family and private life have no place in a reason.",
  age: "Age has no place in a reason: say what the work shows.",
  health: "Health has no place in a reason.",
  origin: "Origin, language, faith and looks have no place in a reason.",
  sex: "Sex and gender have no place in a reason.",
  empty: "This says nothing that could be checked: name a criterion and what you saw in the file.",
  copied: "The same words stand for another candidate: say what is particular to this one.",
};

/** What else is known when a reason is checked. */
export interface ReasonSurroundings {
  /** Reasons given for other candidates. */
  otherReasons: readonly string[];
  /** Names of other candidates of the opening. */
  otherNames: readonly string[];
}

/**
 * Points at words in a reason for or against a candidate that an objective, checkable reason about this candidate alone does
 * not need. It warns and never blocks: it reads words, not meaning. Flags are in the order of the text.
 */
export function checkReason(
  reason: string,
  { otherReasons, otherNames }: ReasonSurroundings = { otherReasons: [], otherNames: [] },
): ReasonFlag[] {
  const whole = (kind: ReasonFlag["kind"]) => ({ kind, start: 0, end: reason.length, advice: ADVICE[kind] });
  if (isEmpty(reason)) return [whole("empty")];
  const flags = REASON_RULES.flatMap(({ kind, words, unless }) =>
    [...reason.matchAll(words)]
      .filter((match) => unless === undefined || !unless.test(surroundings(reason, match)))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length, advice: ADVICE[kind] })),
  );
  for (const name of otherNames) {
    const start = namePlace(reason, name);
    if (start >= 0) flags.push({ kind: "comparative", start, end: start + name.length, advice: ADVICE.comparative });
  }
  const copied = otherReasons.some((other) => fold(other) === fold(reason));
  return [...(copied ? [whole("copied")] : []), ...withoutOverlaps(flags)];
}

/** Too few words to check, or only such as could stand for anybody: "ok", "Strong candidate.", "n/a", "see above". */
function isEmpty(reason: string): boolean {
  const words = fold(reason)
    .split(" ")
    .filter((word) => word !== "");
  const PRAISE =
    /^(?:a|an|and|the|is|was|very|really|quite|not|too|so|yes|no|na|n|none|ok|okay|fine|good|great|excellent|outstanding|strong|weak|poor|bad|solid|nice|impressive|interesting|promising|amazing|average|candidate|applicant|person|file|application|profile|cv|overall|clearly|definitely|just|i|we|like|liked|love|her|him|them|this|it|one|see|above|below|discussed|meeting|as|in|agreed|agree|reject|rejected|accept|accepted|advance|top|tbd|same|nothing|to|add|enough|reason|reasons)$/;
  return words.length < 3 || words.every((word) => PRAISE.test(word));
}

/** Lower case words apart by one space, without punctuation. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The match with some words on either side, which tell a model that fits data from a person who fits in. */
function surroundings(reason: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return `${reason.slice(Math.max(0, match.index - 45), match.index)}${match[0]}${reason.slice(end, end + 45)}`;
}

/** Where a name stands as whole words; -1 when it does not, or is too short to tell from a word. */
function namePlace(reason: string, name: string): number {
  if (name.length < 4) return -1;
  const at = reason.indexOf(name);
  const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter);
  return at >= 0 && (isLetter(reason[at - 1]) || isLetter(reason[at + name.length])) ? -1 : at;
}

function withoutOverlaps(flags: readonly ReasonFlag[]): ReasonFlag[] {
  const kept: ReasonFlag[] = [];
  for (const flag of flags.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = kept.findLast((one) => one.kind === flag.kind);
    if (previous === undefined || flag.start >= previous.end) kept.push(flag);
  }
  return kept;
}
