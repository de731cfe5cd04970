import { Link } from "#components/frame/link.tsx";
import classes from "./candidate-page.module.css";

/** Who stands before and after a candidate, and in what. */
export interface Surrounding {
  previous: { id: number; name: string } | null;
  next: { id: number; name: string } | null;
  /** The candidate's place in the table the viewer came from, from 1; null outside of it. */
  place: number | null;
  /** Candidates there. */
  shown: number;
  /** That table with its query, as the address of the candidate's page has it; null: the viewer's own shuffled order. */
  view: string | null;
}

/** To the candidates before and after, in the table the viewer came from, and back to it. */
export function Neighbours({ slug, previous, next, place, shown, view }: Surrounding & { slug: string }) {
  const kept = view === null ? "" : `?${new URLSearchParams({ view })}`;
  return (
    <nav className={classes.neighbours} aria-label="Candidates">
      {previous && (
        <Link href={`/${slug}/candidates/${previous.id}${kept}`} rel="prev">
          ← {previous.name}
        </Link>
      )}
      {view !== null && (
        <Link href={`/${slug}/${view}`}>
          {place === null ? `${shown} shown` : `${place} of ${shown}`}
          <span className="visually-hidden">, back to the table</span>
        </Link>
      )}
      {next && (
        <Link href={`/${slug}/candidates/${next.id}${kept}`} rel="next">
          {next.name} →
        </Link>
      )}
    </nav>
  );
}
