/** Why something is refused. A refusal is a value; its text is here and nowhere else. */
export const REFUSALS = {
  "signed-out": "Please sign in first.",
  "not-found": "There is nothing here, or it is not yours to see.",
  "not-admin": "Only the site administrator may do this.",
  "not-seated": "You do not serve on this opening.",
  "not-chair": "Only the chair may do this.",
  "not-reviewer": "Observers do not score or write notes.",
  "not-author": "Only its author may change this.",
  hidden: "This would show what the opening hides.",
  masked:
    "Something in this file is masked. Take its text instead; only the chair may take the original, with a reason.",
  recused: "You are recused from this candidate.",
  "setup-phase": "The opening is still being set up.",
  "rubric-open": "Scoring starts when the chair has locked the rubric.",
  "rubric-locked": "The rubric is locked. Make a new version, with a reason, to change it.",
  "not-scoring-phase": "Scores can be given during independent review and discussion.",
  "not-decision-phase": "This opens with the discussion.",
  "not-ballot-phase": "Ballots are held in the decision phase.",
  "not-setup-phase": "Practice is held during set-up, before the first file is read.",
  "legal-hold": "A legal hold is on this opening: nothing is purged until it is lifted.",
  "not-closed": "Only a closed opening is purged.",
  "not-due": "The time this opening is kept has not run out.",
  closed: "The opening is closed and read-only.",
  sealed: "Others’ reviews open when yours is submitted.",
  "sealed-phase": "Others’ reviews stay sealed until the discussion.",
  "already-set-up": "This installation already has its first account. Please sign in.",
  "last-chair": "An opening needs a chair. Name another chair first.",
  "not-system": "This is done by the program itself.",
} as const;

export type Reason = keyof typeof REFUSALS;

/** Thrown when a permit is asked for and refused. `action()` and `handle()` turn it into an answer with the sentence. */
export class Refused extends Error {
  override name = "Refused";
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(REFUSALS[reason]);
    this.reason = reason;
  }
}

/** Secret rows answer "not found", never "forbidden". */
export class NotFound extends Refused {
  override name = "NotFound";
  constructor() {
    super("not-found");
  }
}

/** The request was understood but cannot be done as asked; the message says what to do. Nothing was changed. */
export class Invalid extends Error {
  override name = "Invalid";
  readonly fields: Record<string, string>;
  constructor(message: string, fields: Record<string, string> = {}) {
    super(message);
    this.fields = fields;
  }
}
