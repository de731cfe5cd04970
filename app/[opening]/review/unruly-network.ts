import type { SaveAnswer, Send } from "#components/review/save-request.ts";
import type { saveReview } from "#db/review-saves.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Outcome } from "#lib/opening/outcome.ts";

/** What can become of a request: `late` is given up by the browser and may yet be carried out. */
export type Fate = "answered" | "answer lost" | "request lost" | "late";

/** A window that is gone neither sends nor keeps nor hears anything any more. */
export interface Life {
  alive: boolean;
}

interface Call {
  carryOut: () => Outcome<SaveAnswer>;
  answer: (outcome: Outcome<SaveAnswer>) => void;
}

const LOST: Outcome<SaveAnswer> = { ok: false, message: "The server could not be reached." };

/** For the tests: between windows and the real database, requests wait until it is decided what becomes of them. */
export function unruly(viewer: SeatedViewer, candidateId: number) {
  const waiting: Call[] = [];
  const sent: Call[] = [];
  return {
    through(act: typeof saveReview, life: Life): Send {
      return ({ review, revision, asides }) =>
        new Promise((resolve) => {
          if (!life.alive) return;
          const request = structuredClone({ review, revision, asides });
          waiting.push({
            carryOut: () =>
              carriedOut(() => act(viewer, candidateId, request.review, request.revision, request.asides)),
            answer: (outcome) => life.alive && resolve(outcome),
          });
        });
    },
    /** @returns whether there was a request to decide on. */
    decide(which: number, fate: Fate): boolean {
      const [call] = waiting.splice(which % Math.max(1, waiting.length), 1);
      if (!call) return false;
      if (fate === "request lost") call.answer(LOST);
      else {
        sent.push(call);
        const outcome = fate === "late" ? LOST : call.carryOut();
        call.answer(fate === "answered" ? outcome : LOST);
      }
      return true;
    },
    /** Carries out, once more or at last, a request that nobody waits for. */
    replay(which: number): void {
      sent[which % Math.max(1, sent.length)]?.carryOut();
    },
  };
}

function carriedOut(act: () => SaveAnswer): Outcome<SaveAnswer> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, message: String(error) };
  }
}
