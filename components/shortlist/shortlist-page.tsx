"use client";

import { Button, Menu } from "@mantine/core";
import type { AddToShortlist } from "#components/decision/shortlist-entry-form.tsx";
import type { Move } from "#components/decision/stage-move-form.tsx";
import { FileMenu } from "#components/form/file-menu.tsx";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Tiers } from "#lib/shortlist/order.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import { AddEntry } from "./add-entry.tsx";
import type { RemoveEntry } from "./removal-form.tsx";
import { ShortlistEntries } from "./shortlist-entries.tsx";
import classes from "./shortlist-page.module.css";
import { type DelegateRow, type NameDelegate, StandIns } from "./stand-ins.tsx";
import type { PutBackEntry } from "./taken-off.tsx";

interface Props {
  slug: string;
  rows: ShortlistRow[];
  refused: string | null;
  /** Candidates whom the viewer could add; null when they only read. */
  others: { id: number; name: string }[] | null;
  /** The viewer orders the list, and edits every entry. */
  ordering: boolean;
  /** Candidates for whom the viewer stands in for a recused chair: these entries they edit too. */
  mine: { candidateId: number; name: string }[];
  /** A chair’s own recusals, and who stands in. */
  delegates: DelegateRow[];
  nameDelegate: NameDelegate;
  save: AddToShortlist;
  remove: RemoveEntry;
  putBack: PutBackEntry;
  move: Move;
  order: (slug: string, input: { tiers: Tiers }) => Promise<Outcome<void>>;
}

/** The list the committee leaves with: in order or in tiers, each entry with its reason. */
export function ShortlistPage({
  slug,
  rows,
  refused,
  others,
  save,
  remove,
  putBack,
  move,
  order,
  ordering,
  mine,
  ...rest
}: Props) {
  if (refused)
    return (
      <>
        <PageHead title="Shortlist" lead="The ordered list the committee leaves with." />
        <p className={classes.quiet}>{refused}</p>
      </>
    );
  return (
    <>
      <PageHead
        title="Shortlist"
        lead={rows.length === 0 ? "The ordered list the committee leaves with." : countOf(rows.length)}
        actions={rows.length > 0 ? <Files slug={slug} /> : null}
      />
      {rows.length === 0 && (
        <p className={classes.quiet}>
          Nobody is on the shortlist yet.{" "}
          {others && (
            <>
              Add candidates here, or from the <Link href={`/${slug}/ranking`}>ranking</Link>.
            </>
          )}
        </p>
      )}
      <ShortlistEntries
        {...{ slug, rows, save, remove, putBack, move, order, ordering, mine }}
        names={(others ?? []).map((one) => one.name)}
      />
      {others && <AddEntry slug={slug} others={others} rows={rows} save={save} />}
      <StandIns slug={slug} mine={mine} delegates={rest.delegates} nameDelegate={rest.nameDelegate} />
    </>
  );
}

const countOf = (n: number) => `${n} candidate${n === 1 ? "" : "s"}, each with the reason. Equal places are a tie.`;

function Files({ slug }: { slug: string }) {
  const path = `/${slug}/shortlist/export`;
  return (
    <>
      <Button component={Link} href={`/${slug}/shortlist/print`} variant="default">
        Print or PDF
      </Button>
      <FileMenu path={path}>
        <Menu.Item component="a" href={`${path}?format=bib`} download>
          Their publications (BibTeX)
        </Menu.Item>
        <Menu.Item component={Link} href={`/${slug}/shortlist/packet`}>
          Their files (ZIP) …
        </Menu.Item>
      </FileMenu>
    </>
  );
}
