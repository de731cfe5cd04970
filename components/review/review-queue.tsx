import type { ReactNode } from "react";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { type QueueOrder, type QueueRow, waitingIn } from "#lib/reviews/queue.ts";
import { pack } from "#lib/tables/pack.ts";
import { HandedIn } from "./handed-in.tsx";
import { type QueueLine, QueueTable } from "./queue-table.tsx";
import classes from "./review-queue.module.css";

interface Props {
  slug: string;
  rows: QueueRow[];
  /** Candidates the viewer is recused from: their names and nothing else. */
  recusals: { candidateId: number; name: string }[];
  /** Seconds each file lay open before the viewer, the one they had open last first. */
  times: ReadonlyMap<number, number>;
  order: QueueOrder;
  /** Why nothing can be scored now; null when it can. */
  closed: string | null;
  rubricMissing: boolean;
  /** The viewer is still asked about conflicts: that comes first. */
  asking: boolean;
  /** Offered for reading one criterion of all files. */
  criteria: readonly { id: number; name: string }[];
  /** The question about conflicts. */
  children: ReactNode;
}

/** The viewer's files to read: what is done, begun and waiting. */
export function ReviewQueue({ slug, rows, recusals, times, order, closed, children, ...props }: Props) {
  const { rubricMissing, asking, criteria } = props;
  const running = rows.filter((row) => row.running);
  const submitted = running.filter((row) => row.mine === "submitted").length;
  const drafts = running.filter((row) => row.mine === "draft").length;
  const waiting = waitingIn(rows);
  const last = times.keys().next().value;
  const next = waiting.find((row) => row.candidateId === last) ?? waiting[0];
  const lines = rows.map((row): QueueLine => ({ ...row, seconds: times.get(row.candidateId) ?? 0 }));
  const counts = `${submitted} of ${running.length} submitted${drafts > 0 ? `, ${drafts} begun` : ""}.`;
  return (
    <>
      <PageHead
        title="Review"
        lead={rows.length === 0 ? "Your files to read." : `${counts}${closed ? ` ${closed}` : ""}`}
        actions={
          next && !closed && !asking ? (
            <Link className={classes.go} href={`/${slug}/review/${next.candidateId}`}>
              {submitted + drafts + times.size === 0 ? "Begin reading" : "Read on"}
            </Link>
          ) : null
        }
      />
      <HandedIn />
      {children}
      {rows.length + recusals.length === 0 ? (
        <p className={classes.empty}>
          {rubricMissing ? "The opening is still being set up. Files to read appear here when review begins." : EMPTY}
        </p>
      ) : (
        <>
          <Progress done={submitted} all={running.length} />
          <Orders slug={slug} order={order} sealed={waiting.some((row) => !row.open)} />
          {!closed && !asking && <ByCriterion slug={slug} criteria={criteria} />}
          <QueueTable slug={slug} packed={pack(lines)} recusals={recusals} />
        </>
      )}
    </>
  );
}

const EMPTY = "There are no files to read yet. They appear here as soon as the chair has imported them.";

function Progress({ done, all }: { done: number; all: number }) {
  return (
    <progress className={classes.progress} value={done} max={Math.max(1, all)} aria-label="Reviews submitted">
      {done} of {all}
    </progress>
  );
}

function Orders({ slug, order, sealed }: { slug: string; order: QueueOrder; sealed: boolean }) {
  const link = (to: QueueOrder, label: string) => (
    <Link
      href={to === "mine" ? `/${slug}/review` : `/${slug}/review?order=fewest`}
      aria-current={order === to ? "true" : undefined}
    >
      {label}
    </Link>
  );
  return (
    <p className={classes.orders}>
      Order: {link("mine", "my own shuffle")} {link("fewest", "fewest readers first")}
      {order === "fewest" && sealed && (
        <span>Where others’ reviews are sealed to you, nobody is counted: those files keep your own order.</span>
      )}
    </p>
  );
}

function ByCriterion({ slug, criteria }: Pick<Props, "slug" | "criteria">) {
  if (criteria.length === 0) return null;
  return (
    <p className={classes.orders}>
      Read by criterion:{" "}
      {criteria.map(({ id, name }) => (
        <Link key={id} href={`/${slug}/review/criterion/${id}`}>
          {name}
        </Link>
      ))}
    </p>
  );
}
