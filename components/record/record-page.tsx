import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { EVENT_KINDS, type EventKind } from "#lib/opening/event-kinds.ts";
import { ArchiveForm } from "./archive-form.tsx";
import { EventLines, type ToldLine } from "./event-lines.tsx";
import classes from "./record-page.module.css";

interface Props {
  slug: string;
  /** Whom the viewer is recused from: the name, the word, and nothing else. */
  recusals: readonly { candidateId: number; name: string }[];
  /** Newest first, runs of the same act folded. */
  events: ToldLine[];
  /** Every line of the log follows from the one before. */
  whole: boolean;
  everyone: boolean;
  /** Whom others read, and who is on the shortlist, is told. */
  named: boolean;
  actors: { accountId: number; name: string }[];
  actor: number | null;
  kind: EventKind | null;
  /** Whom the viewer may see, by name. */
  candidates: { id: number; name: string }[];
  candidate: number | null;
  /** From 1. */
  page: number;
  more: boolean;
  /** The viewer may take the whole decision record along. */
  archives: boolean;
}

/** The record of the opening: who did what, in words. */
export function RecordPage(props: Props) {
  const { slug, recusals, events, whole, everyone, named, page, more, archives } = props;
  return (
    <>
      <PageHead
        title="Record"
        lead={everyone ? "Who did what in this opening, newest first." : "What you did in this opening, newest first."}
      />
      {!named && (
        <p className={classes.quiet}>
          Until the discussion it says how many reviews and notes were written, not about whom, and nothing of the
          shortlist.
        </p>
      )}
      <Chain whole={whole} />
      {recusals.length > 0 && (
        <p className={classes.quiet}>
          <strong>Recused</strong> from {recusals.map(({ name }) => name).join(", ")}: nothing about them stands here,
          nor that you declared it. <Link href={`/${slug}/conflicts`}>Your conflicts</Link> hold that.
        </p>
      )}
      {archives && <Archive slug={slug} />}
      <Filter {...props} />
      {events.length === 0 ? (
        <p className={classes.quiet}>Nothing of this kind has happened yet.</p>
      ) : (
        <EventLines events={events} />
      )}
      <nav className={classes.pages} aria-label="Pages of the record">
        {page > 1 && <Link href={addressOf(props, page - 1)}>Newer</Link>}
        {more && <Link href={addressOf(props, page + 1)}>Older</Link>}
      </nav>
    </>
  );
}

function addressOf({ slug, actor, kind, candidate }: Props, page: number): string {
  const search = new URLSearchParams();
  if (actor !== null) search.set("who", String(actor));
  if (kind !== null) search.set("kind", kind);
  if (candidate !== null) search.set("candidate", String(candidate));
  if (page > 1) search.set("page", String(page));
  return `/${slug}/record${search.size > 0 ? `?${search}` : ""}`;
}

/** By whom, of what kind, on which candidate. */
function Filter({ everyone, actors, actor, kind, candidates, candidate }: Props) {
  return (
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
      {candidates.length > 0 && (
        <label>
          Candidate
          <select name="candidate" defaultValue={candidate ?? ""} autoComplete="off">
            <option value="">Everything</option>
            {candidates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit">Show</button>
    </form>
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
