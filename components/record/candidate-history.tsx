import Link from "next/link";
import classes from "./event-lines.module.css";
import { EventLines, type ToldLine } from "./event-lines.tsx";

interface Props {
  slug: string;
  candidateId: number;
  /** The newest of them. */
  events: readonly ToldLine[];
  /** The viewer reads what everybody did; else what they did themselves. */
  everyone: boolean;
  /** There are older ones. */
  more: boolean;
}

/** What was done with a candidate and their files, as far as the viewer reads the record. */
export function CandidateHistory({ slug, candidateId, events, everyone, more }: Props) {
  return (
    <>
      <p className={classes.quiet}>
        {events.length === 0
          ? `${everyone ? "Nothing was done" : "You have done nothing"} here that the record keeps.`
          : `${everyone ? "Who did what with this candidate" : "What you did with this candidate"}, newest first.`}
      </p>
      {events.length > 0 && <EventLines events={events} />}
      {more && (
        <p>
          <Link href={`/${slug}/record?candidate=${candidateId}`} prefetch={false}>
            All of it in the record
          </Link>
        </p>
      )}
    </>
  );
}
