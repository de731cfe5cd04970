"use client";

import { Drawer } from "@mantine/core";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import type { AddToShortlist } from "#components/decision/shortlist-entry-form.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { DataTable } from "#components/table/data-table.tsx";
import { NoRows } from "#components/table/no-rows.tsx";
import { TableTools } from "#components/table/table-tools.tsx";
import { useShownRows } from "#components/table/use-shown-rows.ts";
import { useTableQuery } from "#components/table/use-table-query.ts";
import type { MoveInput } from "#lib/opening/move.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import type { Adjusted } from "#lib/reviews/adjusted.ts";
import type { Agreement as AgreementOf } from "#lib/reviews/agreement.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { Column } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import { type RankingRow, rankingTable } from "#lib/tables/ranking.ts";
import { AdjustedPart } from "./adjusted-part.tsx";
import { Agenda } from "./agenda.tsx";
import { AgreementTable } from "./agreement-table.tsx";
import { rankingCell } from "./ranking-cells.tsx";
import classes from "./ranking-page.module.css";

const ShortlistEntryForm = dynamic(() =>
  import("#components/decision/shortlist-entry-form.tsx").then((file) => file.ShortlistEntryForm),
);
const StageMoveForm = dynamic(() =>
  import("#components/decision/stage-move-form.tsx").then((file) => file.StageMoveForm),
);

type Reach = "all" | "own-first" | "none";

interface Props {
  slug: string;
  criteria: Criterion[];
  agreement: AgreementOf[];
  withRanges: boolean;
  adjusted: Adjusted;
  packed: Packed<RankingRow>;
  reach: Reach;
  refused: string | null;
  search: string;
  /** Reasons given so far; null when the viewer decides nothing. */
  reasons: { candidateId: number; reason: string }[] | null;
  move: (slug: string, input: MoveInput) => Promise<Outcome<void>>;
  shortlist: AddToShortlist;
}

const idOf = (row: RankingRow) => String(row.candidateId);

/** Candidates by raw mean, every mark drawn, and what to discuss first. */
export function RankingPage({ slug, criteria, packed, reach, refused, search, reasons, ...props }: Props) {
  const { move, shortlist, withRanges, adjusted } = props;
  const withAdjusted = adjusted.kind === "shown";
  const table = useMemo(() => rankingTable(criteria, withRanges, withAdjusted), [criteria, withRanges, withAdjusted]);
  const asked = useTableQuery(table, search, BESIDE);
  const [query, , unread] = asked;
  const router = useRouter();
  const rows = useMemo(() => unpack(packed), [packed]);
  const { drawn, shown, change } = useShownRows(table, rows, asked);
  const [deciding, setDeciding] = useState<RankingRow | null>(null);
  const decides = reasons !== null;
  const cell = useCallback(
    (column: Column<RankingRow>, row: RankingRow) =>
      rankingCell({
        ...{ slug, column, row },
        top: Math.max(0, ...criteria.map((one) => one.levels.length)),
        shown: adjusted.kind === "shown" ? adjusted : null,
        decide: decides ? () => setDeciding(row) : null,
      }),
    [slug, criteria, adjusted, decides],
  );
  if (refused || reach === "none" || rows.length === 0)
    return (
      <>
        <PageHead title="Ranking" lead="Candidates by what their readers say together." />
        <p className={classes.quiet}>
          {refused ?? (reach === "none" ? SEALED : "There are no candidates to rank yet.")}
        </p>
      </>
    );
  return (
    <>
      <PageHead
        title="Ranking"
        lead={`${describeView(table, drawn, shown.length, rows.length)}. ${whatIsOpen(rows, reach)}`}
      />
      <Agenda slug={slug} rows={rows} />
      <AdjustedPart
        {...{ slug, adjusted, rows }}
        deals={decides}
        onPlaces={(places) => router.replace(withPlaces(places), { scroll: false })}
      />
      <TableTools
        {...{ slug, table, query, unread }}
        onChange={change}
        example="mean:4.. stage:longlist"
        beside={withAdjusted ? `places=${adjusted.places}` : ""}
      />
      {shown.length > 0 ? (
        <DataTable
          table={table}
          rows={shown}
          query={query}
          idOf={idOf}
          cell={cell}
          onChange={change}
          caption="Ranking"
        />
      ) : (
        <NoRows query={query} onChange={change} />
      )}
      <p className={classes.foot}>
        A candidate without a mean is not ranked, not last. Whoever is withdrawn or not advanced stands below, with the
        figures there are, and takes no place. Reviews that judge less than 60 % of the rubric’s weight are shown with
        the candidate and stay out of the mean. Independent criteria are never summed.
      </p>
      <AgreementTable criteria={criteria} agreement={props.agreement} />
      {reasons && (
        <DecidingDrawer {...{ slug, rows, reasons, deciding, move, shortlist }} onClose={() => setDeciding(null)} />
      )}
    </>
  );
}

interface DecidingProps extends Pick<Props, "slug" | "move" | "shortlist"> {
  rows: readonly RankingRow[];
  reasons: NonNullable<Props["reasons"]>;
  /** Whom it is about; null while it is closed. */
  deciding: RankingRow | null;
  onClose: () => void;
}

/** Where the chair moves a candidate to another stage, or puts one on the shortlist, without leaving the ranking. */
function DecidingDrawer({ slug, rows, reasons, deciding, move, shortlist, onClose }: DecidingProps) {
  const surroundings = deciding && {
    otherReasons: reasons.flatMap((one) => (one.candidateId === deciding.candidateId ? [] : [one.reason])),
    otherNames: rows.flatMap((row) => (row.candidateId === deciding.candidateId ? [] : [row.name])),
  };
  return (
    <Drawer opened={deciding !== null} onClose={onClose} position="right" title={deciding?.name}>
      {deciding && surroundings && (
        <div className={classes.drawer}>
          <StageMoveForm
            key={deciding.candidateId}
            {...{ slug, surroundings, move }}
            candidateId={deciding.candidateId}
            stage={deciding.stage}
            done={onClose}
          />
          {!deciding.onShortlist && inTheRunning(deciding.stage) && (
            <ShortlistEntryForm
              {...{ slug, surroundings }}
              candidateId={deciding.candidateId}
              save={shortlist}
              done={onClose}
            />
          )}
        </div>
      )}
    </Drawer>
  );
}

/** The places stay in the address beside the table's own query. */
const BESIDE = ["places"];

function withPlaces(places: number): string {
  const params = new URLSearchParams(window.location.search);
  params.set("places", String(places));
  return `?${params}`;
}

const SEALED =
  "Others’ reviews stay sealed until the discussion, so there is nothing to rank yet. Everyone reads alone first.";

/** One sentence on which reviews the figures stand on. */
function whatIsOpen(rows: readonly RankingRow[], reach: Reach): string {
  const running = rows.filter((row) => inTheRunning(row.stage));
  const readable = running.filter((row) => row.open && row.n + row.partial > 0).length;
  const counts = `${readable} of ${running.length} in the running have reviews you may see`;
  return reach === "all" ? `${counts}.` : `${counts}; each of the others opens when you submit your own.`;
}
