"use client";

import { IconStar, IconStarFilled } from "@tabler/icons-react";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { VenueWatching } from "#lib/tables/venue-name.ts";
import classes from "./watch-star.module.css";

export type WatchVenue = (slug: string, input: VenueWatching) => Promise<Outcome<void>>;

interface WatchStarProps {
  slug: string;
  venue: string;
  watched: boolean;
  /** Null for those who may only look. */
  watch: WatchVenue | null;
}

/** The star of a venue to watch; the chair switches it. */
export function WatchStar({ slug, venue, watched, watch }: WatchStarProps) {
  const { send, pending, message } = useOutcome(
    async (on: boolean) => watch?.(slug, { venue, watched: on }) ?? NOTHING,
  );
  const star = watched ? <IconStarFilled size={16} /> : <IconStar size={16} />;
  if (!watch)
    return watched ? (
      <span className={classes.star} data-on role="img" aria-label="To watch">
        {star}
      </span>
    ) : null;
  return (
    <button
      type="button"
      className={classes.star}
      data-on={watched || undefined}
      aria-pressed={watched}
      aria-label={`Watch ${venue}`}
      title={message ?? undefined}
      disabled={pending}
      onClick={() => send(!watched)}
    >
      {star}
    </button>
  );
}

const NOTHING: Outcome<void> = { ok: true, value: undefined };
