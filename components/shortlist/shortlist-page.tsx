"use client";

import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import Link from "next/link";
import { useState } from "react";
import type { AddToShortlist } from "#components/decision/shortlist-entry-form.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import { placesOf, type Step, step, type Tiers, tiersOf } from "#lib/shortlist/order.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import { AddEntry } from "./add-entry.tsx";
import { ShortlistItem } from "./shortlist-item.tsx";
import classes from "./shortlist-page.module.css";
import { surroundingsOf } from "./surroundings.ts";

interface Props {
  slug: string;
  rows: ShortlistRow[];
  refused: string | null;
  /** Candidates who could be added; null when the viewer only reads. */
  others: { id: number; name: string }[] | null;
  save: AddToShortlist;
  remove: (slug: string, input: { candidateId: number }) => Promise<Outcome<void>>;
  order: (slug: string, input: { tiers: Tiers }) => Promise<Outcome<void>>;
}

/** The list the committee leaves with: in order or in tiers, each entry with its reason. */
export function ShortlistPage({ slug, rows, refused, others, save, remove, order }: Props) {
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
      <Entries {...{ slug, rows, save, remove, order }} names={others?.map((one) => one.name) ?? null} />
      {others && <AddEntry slug={slug} others={others} rows={rows} save={save} />}
    </>
  );
}

const countOf = (n: number) => `${n} candidate${n === 1 ? "" : "s"}, each with the reason. Equal places are a tie.`;

interface EntriesProps extends Pick<Props, "slug" | "rows" | "save" | "remove" | "order"> {
  /** Names of candidates not on the list; null when the viewer only reads. */
  names: string[] | null;
}

function Entries({ slug, rows, names, save, remove, order }: EntriesProps) {
  const stored = tiersOf(rows.map(({ candidateId, place }) => ({ candidateId, rank: place })));
  // What was just asked for shows at once; a refusal puts the stored order back.
  const [asked, setAsked] = useState<{ tiers: Tiers; over: string } | null>(null);
  const over = JSON.stringify(stored);
  const tiers = asked?.over === over ? asked.tiers : stored;
  const [said, setSaid] = useState("");
  const { send, pending, message } = useOutcome(async (next: Tiers) => {
    const outcome = await order(slug, { tiers: next });
    if (!outcome.ok) setAsked(null);
    return outcome;
  });
  const places = placesOf(tiers);
  const take = (id: number, name: string, how: Step) => {
    const next = step(tiers, id, how);
    if (JSON.stringify(next) === JSON.stringify(tiers)) return;
    setAsked({ tiers: next, over });
    const place = placesOf(next).get(id);
    setSaid(`${name}: place ${place?.place ?? ""}${place?.tied ? ", shared" : ""}`);
    send(next);
  };
  const byId = new Map(rows.map((row) => [row.candidateId, row]));
  return (
    <>
      <ol className={classes.list} aria-busy={pending}>
        {tiers.flat().flatMap((id) => {
          const row = byId.get(id);
          const place = places.get(id);
          if (!row || !place) return [];
          return (
            <ShortlistItem
              key={id}
              {...{ slug, row, place, save, remove }}
              first={place.place === 1}
              last={tiers.at(-1)?.includes(id) ?? false}
              surroundings={names && surroundingsOf(rows, names, id)}
              take={(how) => take(id, row.name, how)}
            />
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <RefusalText message={message} />
    </>
  );
}

const FORMATS = [
  ["xlsx", "Spreadsheet (XLSX)"],
  ["csv", "Comma-separated (CSV)"],
  ["md", "Markdown"],
  ["json", "JSON"],
  ["bib", "Their publications (BibTeX)"],
] as const;

function Files({ slug }: { slug: string }) {
  return (
    <>
      <Button component={Link} href={`/${slug}/shortlist/print`} variant="default">
        Print or PDF
      </Button>
      <Menu position="bottom-end" shadow="sm" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} />}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map(([format, label]) => (
            <Menu.Item key={format} component="a" href={`/${slug}/shortlist/export?format=${format}`} download>
              {label}
            </Menu.Item>
          ))}
          <Menu.Item component={Link} href={`/${slug}/shortlist/packet`}>
            Their files (ZIP) …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
