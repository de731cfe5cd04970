import { Link } from "#components/frame/link.tsx";
import { type News, newsText } from "#lib/reviews/news.ts";
import classes from "./overview.module.css";

const MOST_SHOWN = 12;

/** Candidates about whom others wrote since the viewer last looked; those that speak to the viewer first. */
export function NewsList({ slug, news }: { slug: string; news: readonly News[] }) {
  if (news.length === 0) return null;
  const line = (one: News) => (
    <li key={one.candidateId}>
      <Link href={`/${slug}/candidates/${one.candidateId}`}>{one.name}</Link>: {newsText(one)}
    </li>
  );
  return (
    <section>
      <h2>New since you last looked</h2>
      <ul className={classes.steps}>{news.slice(0, MOST_SHOWN).map(line)}</ul>
      {news.length > MOST_SHOWN && (
        <details>
          <summary>{news.length - MOST_SHOWN} more</summary>
          <ul className={classes.steps}>{news.slice(MOST_SHOWN).map(line)}</ul>
        </details>
      )}
    </section>
  );
}
