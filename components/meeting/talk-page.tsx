"use client";

import { IconArrowLeft, IconArrowRight, IconMaximize, IconX } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { AddToShortlist } from "#components/decision/shortlist-entry-form.tsx";
import { Link } from "#components/frame/link.tsx";
import type { MoveInput } from "#lib/opening/move.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { STAGE_NAMES } from "#lib/opening/stage.ts";
import { AGENDA_NAMES, type AgendaItem } from "#lib/reviews/agenda.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { RankingRow } from "#lib/tables/ranking.ts";
import { MinutesField, type SaveMinutes } from "./minutes-field.tsx";
import { TalkDecision } from "./talk-decision.tsx";
import classes from "./talk-page.module.css";
import { type TalkReview, TalkScores } from "./talk-scores.tsx";
import { TalkTime } from "./talk-time.tsx";

interface Props {
  slug: string;
  items: AgendaItem[];
  row: RankingRow;
  criteria: Criterion[];
  reviews: TalkReview[];
  leaving: string[];
  minutes: { text: string; savedAt: Date } | null;
  entry: { place: number; tied: boolean; reason: string } | null;
  surroundings: ReasonSurroundings;
  saveMinutes: SaveMinutes;
  move: (slug: string, input: MoveInput) => Promise<Outcome<void>>;
  shortlist: AddToShortlist;
}

/** One candidate on the wall: large type, scores behind one key, minutes and decision beside them. */
export function TalkPage({ slug, items, row, criteria, reviews, leaving, minutes, ...rest }: Props) {
  const [shown, setShown] = useState(false);
  const at = items.findIndex((one) => one.candidateId === row.candidateId);
  const item = items[at];
  const wall = useRef<HTMLElement>(null);
  const to = (place: number) => {
    const next = items[place];
    return next ? `/${slug}/meeting/${next.candidateId}` : null;
  };
  useKeys({
    next: to(at + 1),
    back: to(at - 1),
    reveal: () => setShown((now) => !now),
    whole: () => toggleWhole(),
    write: () => wall.current?.querySelector("textarea")?.focus(),
  });
  return (
    <article className={classes.wall} ref={wall} aria-label={`Meeting: ${row.name}`}>
      <header className={classes.top}>
        <p>
          {at + 1} of {items.length} · {item && AGENDA_NAMES[item.part]} ·{" "}
          <TalkTime slug={slug} candidateId={row.candidateId} />
        </p>
        <nav className={classes.tools} aria-label="Meeting">
          <Step to={to(at - 1)} label="Previous candidate" icon={<IconArrowLeft size={20} />} />
          <Step to={to(at + 1)} label="Next candidate" icon={<IconArrowRight size={20} />} />
          <button type="button" aria-label="Full screen" onClick={toggleWhole}>
            <IconMaximize size={20} />
          </button>
          <Step to={`/${slug}/meeting`} label="Back to the agenda" icon={<IconX size={20} />} />
        </nav>
      </header>
      <div className={classes.columns}>
        <div className={classes.person}>
          <h1>{row.name}</h1>
          <p className={classes.stage}>{STAGE_NAMES[row.stage]}</p>
          {leaving.length > 0 && (
            <p className={classes.leave} role="note">
              Please leave the room: <strong>{leaving.join(", ")}</strong>
            </p>
          )}
          <TalkScores {...{ row, criteria, reviews, shown }} toggle={() => setShown(!shown)} />
        </div>
        <aside className={classes.side} aria-label="Minutes and decision">
          <MinutesField slug={slug} candidateId={row.candidateId} start={minutes?.text ?? ""} save={rest.saveMinutes} />
          <TalkDecision {...{ slug, row }} {...rest} />
        </aside>
      </div>
      <p className={classes.keys}>
        <kbd>R</kbd> scores <kbd>←</kbd> <kbd>→</kbd> candidates <kbd>M</kbd> minutes <kbd>F</kbd> full screen{" "}
        <kbd>Esc</kbd> out of a field
      </p>
    </article>
  );
}

function Step({ to, label, icon }: { to: string | null; label: string; icon: React.ReactNode }) {
  return to === null ? (
    <span className={classes.none}>{icon}</span>
  ) : (
    <Link href={to} aria-label={label}>
      {icon}
    </Link>
  );
}

function toggleWhole(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

interface Acts {
  next: string | null;
  back: string | null;
  reveal: () => void;
  whole: () => void;
  write: () => void;
}

/** Keys of the room; in a field they are letters, and Escape leaves the field. */
function useKeys(acts: Acts): void {
  const router = useRouter();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.matches("input, textarea, select, [role=combobox]") ?? false;
      if (event.key === "Escape" && typing) return target?.blur();
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = { ArrowRight: acts.next, j: acts.next, ArrowLeft: acts.back, k: acts.back }[event.key];
      const act = { r: acts.reveal, f: acts.whole, m: acts.write }[event.key];
      if (!to && !act) return;
      event.preventDefault();
      act?.();
      if (to) router.push(to);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
