import { Link } from "#components/frame/link.tsx";
import type { Piece } from "#lib/search/excerpt.ts";
import type { Hit, HitGroupId } from "#lib/search/hits.ts";
import classes from "./search-page.module.css";

/** One finding: the words around it, whose it is, and the way to the place. */
export function HitLine({ slug, group, hit }: { slug: string; group: HitGroupId; hit: Hit }) {
  const candidate = `/${slug}/candidates/${hit.candidateId}`;
  const isName = hit.key.startsWith("candidate-");
  const told = group === "notes" || group === "reviews";
  return (
    <li className={classes.hit}>
      <span className={classes.who}>{isName ? "Name" : hit.candidateName}</span>
      <span className={classes.text}>
        {told && <span className={classes.label}>{hit.label}: </span>}
        <Link className={classes.link} href={hrefOf(candidate, group, hit)}>
          <Pieces pieces={hit.pieces} />
        </Link>
        {!told && hit.label && <span className={classes.label}> {hit.label}</span>}
        {hit.detail.some((one) => one.text !== "") && (
          <span className={classes.detail}>
            <Pieces pieces={hit.detail} />
          </span>
        )}
      </span>
    </li>
  );
}

/** A fact opens its document at the place; a note or a review opens the candidate's page where they stand. */
function hrefOf(candidate: string, group: HitGroupId, { place }: Hit): string {
  if (place) return `${candidate}?document=${place.documentId}&at=${place.start}-${place.end}#at`;
  return group === "notes" || group === "reviews" ? `${candidate}#${group}` : candidate;
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, found }, at) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <mark key={at} className={classes.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
