import { Link } from "#components/frame/link.tsx";
import classes from "./event-lines.module.css";
import { EventLines, type ToldLine } from "./event-lines.tsx";

interface Props {
  slug: string;
  candidateId: number;
  /** The newest of them. */
  events: readonly ToldLine[];
  /** The viewer reads what everybody did; else what they did themselves. */
  everyone: boolean;
}

/** What was done with a candidate's files and decided on them, as far as the viewer reads the record. */
export function CandidateHistory({ slug, candidateId, events, everyone }: Props) {
  if (events.length === 0)
    return (
      <p className={classes.quiet}>
        {everyone
          ? "Nothing was done with the files of this candidate or decided on them yet."
          : "You have done nothing with the files of this candidate, and decided nothing on them."}
      </p>
    );
  return (
    <>
      <p className={classes.quiet}>
        {everyone ? "What was done with the files and decided, newest first. " : "What you did here, newest first. "}
        <Link href={`/${slug}/record?candidate=${candidateId}`}>All of it in the record</Link>
      </p>
      <EventLines events={events} beside />
    </>
  );
}
