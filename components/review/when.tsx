"use client";

import { useAwake } from "#components/form/waking.ts";

const FORMATS = {
  time: { hour: "2-digit", minute: "2-digit", hour12: false },
  day: { day: "numeric", month: "short", year: "numeric" },
  both: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: false },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A moment in the reader's own time zone; until the page has woken up, in universal time. */
export function When({ at, as = "both" }: { at: Date; as?: keyof typeof FORMATS }) {
  const awake = useAwake();
  const words = new Intl.DateTimeFormat("en-GB", { ...FORMATS[as], ...(awake ? {} : { timeZone: "UTC" }) });
  return <time dateTime={at.toISOString()}>{words.format(at)}</time>;
}
