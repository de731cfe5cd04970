"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { reach } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { type News, newsText } from "#lib/reviews/news.ts";
import classes from "./notes-panel.module.css";

interface Props {
  slug: string;
  candidateId: number;
  /** What others wrote since the viewer last looked; null: nothing. */
  news: News | null;
  look: (slug: string, input: { candidateId: number }) => Promise<Outcome<void>>;
}

/** Says what is new on this page, remembers the look, and draws the page again whenever something is added to it. */
export function LiveCandidate({ slug, candidateId, news, look }: Props) {
  // As the page was opened: the look itself makes everything old.
  const [first] = useState(news);
  const [added, setAdded] = useState(0);
  const router = useRouter();
  useEffect(() => {
    void reach(() => look(slug, { candidateId }));
    const stream = new EventSource(`/${slug}/candidates/${candidateId}/stream`);
    stream.onmessage = () => {
      setAdded((before) => before + 1);
      router.refresh();
      if (document.visibilityState === "visible") void reach(() => look(slug, { candidateId }));
    };
    return () => stream.close();
  }, [slug, candidateId, look, router]);
  return (
    <div className={classes.news} role="status">
      {first && <p>New since you last looked: {newsText(first)}.</p>}
      {added > 0 && <p>This page was just brought up to date.</p>}
    </div>
  );
}
