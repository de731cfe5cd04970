"use client";

import { Button } from "@mantine/core";
import { Link } from "#components/frame/link.tsx";
import { IMPORT_STATE_NAMES, type ImportRow } from "#lib/ingest/intake/import-row.ts";
import { worthTrying } from "#lib/ingest/intake/worth-trying.ts";
import type { DeskActs } from "./desk-acts.ts";
import { foundWords } from "./found-words.ts";
import classes from "./import-table.module.css";
import type { RunAct } from "./import-table.tsx";
import { LineMenu } from "./line-menu.tsx";

interface Props {
  slug: string;
  row: ImportRow;
  /** Reviews of its candidate. */
  submitted: number;
  locked: boolean;
  acts: DeskActs;
  run: RunAct;
  menu: boolean;
  setMenu: (open: boolean) => void;
}

/** One document of the desk. */
export function ImportLine({ slug, row, submitted, locked, acts, run, menu, setMenu }: Props) {
  const { documentId, summary, state } = row;
  const page = `/${slug}/import/${documentId}`;
  const who = row.candidate?.name ?? summary?.name;
  return (
    <tr data-state={state}>
      <th scope="row" className={classes.who}>
        {summary ? <Link href={page}>{who ?? "No name found"}</Link> : <span className={classes.quiet}>–</span>}
      </th>
      <td className={classes.file}>{row.fileName}</td>
      <td className={classes.found}>
        {summary && foundWords(summary)}
        {summary && summary.doubtful > 0 && <span className={classes.doubt}> · {summary.doubtful} to look at</span>}
        {summary && summary.notUnderstood > 0 && (
          <span className={classes.doubt}> · {summary.notUnderstood} not understood</span>
        )}
        {summary?.misgivings?.map((words) => (
          <span key={words} className={classes.misgiving}>
            {words}
          </span>
        ))}
        {row.message && <span className={classes.message}>{row.message}</span>}
      </td>
      <td className={classes.state}>{IMPORT_STATE_NAMES[state]}</td>
      <td className={classes.next}>
        <span className={classes.buttons}>
          {!locked && <NextStep slug={slug} row={row} acts={acts} run={run} />}
          <LineMenu {...{ slug, row, submitted, locked, acts, run }} opened={menu} setOpened={setMenu} />
        </span>
      </td>
    </tr>
  );
}

/** The one thing to do next with a document; a draft that looks like a known candidate offers both ways. */
function NextStep({ slug, row, acts, run }: Pick<Props, "slug" | "row" | "acts" | "run">) {
  const { documentId, state, summary, namesakes } = row;
  if (state === "failed" && !worthTrying(row.message)) return null;
  if (state === "failed")
    return (
      <Button size="compact-sm" variant="default" onClick={() => run(() => acts.reread(slug, { documentId }))}>
        Retry
      </Button>
    );
  if (state !== "draft") return null;
  if (!summary?.name)
    return (
      <Button
        size="compact-sm"
        variant="default"
        className={classes.plain}
        component={Link}
        href={`/${slug}/import/${documentId}`}
      >
        Say whose
      </Button>
    );
  const accept = (candidateId: number | "new", said: string) =>
    run(
      () => acts.accept(slug, { documentId, candidateId }),
      () => said,
    );
  const [like] = namesakes;
  if (!like)
    return (
      <Button
        size="compact-sm"
        variant={summary.confident ? "filled" : "default"}
        onClick={() => accept("new", `${summary.name} accepted.`)}
      >
        Accept
      </Button>
    );
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => accept(like.candidateId, `Added to ${like.name}.`)}
        title={like.agreement === "same" ? "The names are the same." : "The names may be the same person’s."}
      >
        Add to {like.name}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => accept("new", `${summary.name} accepted.`)}>
        New candidate
      </Button>
    </>
  );
}
