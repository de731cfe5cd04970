"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { AddToShortlist } from "#components/decision/shortlist-entry-form.tsx";
import type { Move } from "#components/decision/stage-move-form.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { type DropAt, drop, placesOf, type Step, step, type Tiers, tiersOf } from "#lib/shortlist/order.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import type { RemoveEntry } from "./removal-form.tsx";
import { ShortlistItem } from "./shortlist-item.tsx";
import classes from "./shortlist-page.module.css";
import { surroundingsOf } from "./surroundings.ts";
import { type Gone, type PutBackEntry, TakenOff } from "./taken-off.tsx";

interface Props {
  slug: string;
  rows: readonly ShortlistRow[];
  /** Names of candidates not on the list. */
  names: readonly string[];
  ordering: boolean;
  mine: readonly { candidateId: number }[];
  save: AddToShortlist;
  remove: RemoveEntry;
  putBack: PutBackEntry;
  move: Move;
  order: (slug: string, input: { tiers: Tiers }) => Promise<Outcome<void>>;
}

/** The entries in their order, which the chair changes by key, button or mouse. */
export function ShortlistEntries({ slug, rows, names, ordering, mine, save, remove, putBack, move, order }: Props) {
  const stored = tiersOf(rows.map(({ candidateId, place }) => ({ candidateId, rank: place })));
  const router = useRouter();
  // What was just asked for shows at once; a refusal puts the stored order back, as it is by then.
  const [asked, setAsked] = useState<{ tiers: Tiers; over: string } | null>(null);
  const over = JSON.stringify(stored);
  const tiers = asked?.over === over ? asked.tiers : stored;
  const [said, setSaid] = useState("");
  const [gone, setGone] = useState<Gone | null>(null);
  const { send, pending, message } = useOutcome(async (next: Tiers) => {
    const outcome = await order(slug, { tiers: next });
    if (!outcome.ok) {
      setAsked(null);
      router.refresh();
    }
    return outcome;
  });
  const byId = new Map(rows.map((row) => [row.candidateId, row]));
  const ask = (id: number, next: Tiers) => {
    if (JSON.stringify(next) === JSON.stringify(tiers)) return;
    setAsked({ tiers: next, over });
    const place = placesOf(next).get(id);
    setSaid(`${byId.get(id)?.name}: place ${place?.place ?? ""}${place?.tied ? ", shared" : ""}`);
    send(next);
  };
  const { target, drag } = useDragging((id, over, at) => ask(id, drop(tiers, id, over, at)));
  const places = placesOf(tiers);
  const stands = new Set(mine.map((one) => one.candidateId));
  return (
    <>
      <ol className={classes.list} aria-busy={pending}>
        {tiers.flat().flatMap((id) => {
          const row = byId.get(id);
          const place = places.get(id);
          if (!row || !place) return [];
          return (
            <ShortlistItem
              key={id}
              {...{ slug, row, place, save, remove, move }}
              removed={() => setGone({ candidateId: id, name: row.name, tiers })}
              first={place.place === 1}
              last={tiers.at(-1)?.includes(id) ?? false}
              surroundings={ordering || stands.has(id) ? surroundingsOf(rows, names, id) : null}
              take={ordering ? (how: Step) => ask(id, step(tiers, id, how)) : null}
              target={target?.id === id ? target.at : null}
              drag={ordering ? drag : null}
            />
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <TakenOff {...{ slug, putBack }} gone={gone} away={() => setGone(null)} />
      <RefusalText message={message} />
    </>
  );
}

/** Which entry is being dragged over which, and what is done when it is let go there. */
function useDragging(done: (id: number, over: number, at: DropAt) => void) {
  const dragged = useRef<number | null>(null);
  const [target, setTarget] = useState<{ id: number; at: DropAt } | null>(null);
  const drag = {
    begin: (id: number) => {
      dragged.current = id;
    },
    over: (id: number, at: DropAt) => {
      if (dragged.current !== null && (target?.id !== id || target.at !== at)) setTarget({ id, at });
    },
    end: () => {
      if (dragged.current !== null && target) done(dragged.current, target.id, target.at);
      dragged.current = null;
      setTarget(null);
    },
  };
  return { target, drag };
}
