import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import Link from "next/link";
import { PageHead } from "#components/frame/page-head.tsx";
import { When } from "#components/review/when.tsx";
import { EVENT_KINDS, type EventKind } from "#lib/opening/event-words.ts";
import { ArchiveForm } from "./archive-form.tsx";
import classes from "./record-page.module.css";

interface Props {
  slug: string;
  /** Newest first, runs of the same act folded. */
  events: { at: Date; since: Date; times: number; actor: string | null; words: string }[];
  /** Every line of the log follows from the one before. */
  whole: boolean;
  everyone: boolean;
  actors: { accountId: number; name: string }[];
  actor: number | null;
  kind: EventKind | null;
  /** From 1. */
  page: number;
  more: boolean;
  /** The viewer may take the whole decision record along. */
  archives: boolean;
}

/** The record of the opening: who did what, in words. */
export function RecordPage({ slug, events, whole, everyone, actors, actor, kind, page, more, archives }: Props) {
  const address = (to: number) => {
    const search = new URLSearchParams();
    if (actor !== null) search.set("who", String(actor));
    if (kind !== null) search.set("kind", kind);
    if (to > 1) search.set("page", String(to));
    return `/${slug}/record${search.size > 0 ? `?${search}` : ""}`;
  };
  return (
    <>
      <PageHead
        title="Record"
        lead={everyone ? "Who did what in this opening, newest first." : "What you did in this opening, newest first."}
      />
      <Chain whole={whole} />
      {archives && <Archive slug={slug} />}
      <form className={classes.filter} method="get">
        {everyone && (
          <label>
            Person
            <select name="who" defaultValue={actor ?? ""} autoComplete="off">
              <option value="">Everyone</option>
              {actors.map((one) => (
                <option key={one.accountId} value={one.accountId}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          Kind
          <select name="kind" defaultValue={kind ?? ""} autoComplete="off">
            <option value="">Everything</option>
            {Object.entries(EVENT_KINDS).map(([value, { label }]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
      </form>
      {events.length === 0 ? (
        <p className={classes.quiet}>Nothing of this kind has happened yet.</p>
      ) : (
        <Lines events={events} />
      )}
      <nav className={classes.pages} aria-label="Pages of the record">
        {page > 1 && <Link href={address(page - 1)}>Newer</Link>}
        {more && <Link href={address(page + 1)}>Older</Link>}
      </nav>
    </>
  );
}

/** Everything that led to the decision, as one file that can be checked years later. */
function Archive({ slug }: { slug: string }) {
  return (
    <section className={classes.archive}>
      <h2>Decision record</h2>
      <p>
        One archive of everything you may see: rubrics, committee, conflicts, assignments, reviews of both rounds,
        ballots, moves and shortlist with their reasons, this log, and the ranking with what it is computed from.
        Whoever has the file can check every byte of it with <code>npm run record:verify</code>. Reviews that are sealed
        to you, and candidates you are recused from, are not in it, and it says so.
      </p>
      <ArchiveForm slug={slug} />
    </section>
  );
}

function Lines({ events }: Pick<Props, "events">) {
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={`${event.at.getTime()} ${event.since.getTime()} ${event.actor} ${event.words}`}>
            <td className={classes.when}>
              <When at={event.at} />
            </td>
            <th scope="row">{event.actor ?? "Shortlist"}</th>
            <td>
              {event.words}
              {event.times > 1 && (
                <span className={classes.quiet}>
                  {" "}
                  · {event.times} times since <When at={event.since} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the log is as it was written. */
function Chain({ whole }: { whole: boolean }) {
  if (whole)
    return (
      <p className={classes.chain}>
        <IconCircleCheck size={18} aria-hidden="true" /> Verified: no line was changed, taken out or put in.
      </p>
    );
  return (
    <p className={classes.chain} data-broken role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" /> The log does not follow from itself: a line was changed outside
      Shortlist. Keep a copy of the data folder and ask whoever runs this server.
    </p>
  );
}
