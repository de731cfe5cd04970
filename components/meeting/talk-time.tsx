"use client";

import { useEffect, useState } from "react";

/** How long this candidate has been on the wall in this window, in minutes and seconds; it goes on where it stopped. */
export function TalkTime({ slug, candidateId }: { slug: string; candidateId: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const key = `shortlist talk ${slug} ${candidateId}`;
    const before = Number(sessionStorage.getItem(key)) || 0;
    setSeconds(before);
    const since = Date.now();
    const tick = setInterval(() => {
      const now = before + Math.floor((Date.now() - since) / 1000);
      sessionStorage.setItem(key, String(now));
      setSeconds(now);
    }, 1000);
    return () => clearInterval(tick);
  }, [slug, candidateId]);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <span role="timer" aria-label="Time spent on this candidate">
      {text}
    </span>
  );
}
