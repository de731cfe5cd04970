"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { DeskPlace } from "#lib/reviews/desk-place.ts";
import { DeskClock } from "./desk-clock.ts";

interface Props {
  slug: string;
  candidateId: number;
  documentId: number | null;
  /** Where the reader left this file; null: never here before. */
  left: DeskPlace | null;
}

const REPORT_MS = 5000;

/** Brings the desk to where its reader left it, and keeps where they are and how long; draws nothing. */
export function DeskPlaceKeeper({ slug, candidateId, documentId, left }: Props) {
  const first = useRef(left);
  const router = useRouter();
  useEffect(() => {
    const { current: left } = first;
    if (left) goTo(left, documentId);
    first.current = null;
    const clock = new DeskClock();
    const see = () => clock.see(document.visibilityState === "visible" && document.hasFocus(), performance.now());
    // As the desk goes away its text is gone before this is: then the last place stands.
    let place = { documentId, criterionId: left?.criterionId ?? null, scroll: 0 };
    const where = () => {
      place = { documentId, criterionId: criterionHere() ?? place.criterionId, scroll: scrollHere() ?? place.scroll };
      return place;
    };
    let sent = JSON.stringify(where());
    const report = () => {
      const seconds = clock.take(performance.now());
      const now = where();
      if (seconds === 0 && JSON.stringify(now) === sent) return;
      sent = JSON.stringify(now);
      // Lost once in a while it does no harm: the next one tells the place again.
      void fetch(`/${slug}/review/${candidateId}/place`, {
        method: "POST",
        keepalive: true,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...now, seconds }),
      })
        // No longer the reader's to see: the desk is not left standing.
        .then(({ status }) => status === 404 && router.refresh())
        .catch(() => undefined);
    };
    const leave = () => {
      see();
      report();
    };
    see();
    const timer = setInterval(report, REPORT_MS);
    const watched = ["focus", "blur"] as const;
    for (const event of watched) window.addEventListener(event, see);
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      for (const event of watched) window.removeEventListener(event, see);
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", leave);
      report();
    };
  }, [slug, candidateId, documentId, router]);
  return null;
}

const pane = () => document.querySelector<HTMLElement>("[data-reading]");

function scrollHere(): number | null {
  const text = pane();
  if (!text) return null;
  const room = text.scrollHeight - text.clientHeight;
  return room > 0 ? Math.round(1000 * Math.min(1, Math.max(0, text.scrollTop / room))) / 1000 : 0;
}

function criterionHere(): number | null {
  const field = document.activeElement?.closest<HTMLElement>("[data-criterion]");
  return field ? Number(field.dataset.criterion) : null;
}

function goTo(left: DeskPlace, documentId: number | null): void {
  const text = pane();
  if (text && left.documentId === documentId) text.scrollTop = left.scroll * (text.scrollHeight - text.clientHeight);
  const field = left.criterionId && document.querySelector<HTMLElement>(`[data-criterion="${left.criterionId}"]`);
  // Nobody's keyboard is taken away from where they have put it already.
  if (!field || document.activeElement !== document.body) return;
  const input = field.querySelector<HTMLElement>("input:checked") ?? field.querySelector<HTMLElement>("input");
  input?.focus({ preventScroll: true });
  field.scrollIntoView({ block: "nearest" });
}
