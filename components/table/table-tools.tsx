"use client";

import { Button, Menu } from "@mantine/core";
import { IconDownload, IconLineHeight } from "@tabler/icons-react";
import { memo, useCallback, useDeferredValue } from "react";
import { useDensity } from "#components/frame/density.ts";
import type { Table } from "#lib/tables/column.ts";
import type { Facet } from "#lib/tables/facets.ts";
import { formatQuery, parseQuery, type Query } from "#lib/tables/query.ts";
import { ColumnMenu } from "./column-menu.tsx";
import { FilterBox } from "./filter-box.tsx";
import { GroupMenu } from "./group-menu.tsx";
import classes from "./table-frame.module.css";
import type { ChangeQuery } from "./use-table-query.ts";
import { type Views, ViewsMenu } from "./views-menu.tsx";

interface TableToolsProps<Row> {
  slug: string;
  table: Table<Row>;
  query: Query;
  onChange: ChangeQuery;
  /** Values the filter box may offer, with counts, under a filter text. */
  facets?: (words: string) => readonly Facet[];
  views?: Views;
  patience?: number;
  /** What of the page's address is not understood. */
  unread?: readonly string[];
  /** What to type, for example. */
  example?: string;
  /** What else of the page's address the files need. */
  beside?: string;
}

/** Above a table: filter, columns, groups, density, files of exactly what is shown. */
export function TableTools<Row>({ slug, table, query, onChange, views, beside = "", ...box }: TableToolsProps<Row>) {
  // The rows come first; what the menus lead to follows when there is time.
  const settled = useDeferredValue(query);
  const onWords = useCallback((words: string) => onChange((now) => ({ ...now, words, page: 1 }), "typing"), [onChange]);
  const onOpen = useCallback((search: string) => onChange(parseQuery(table, search)), [table, onChange]);
  const file = formatQuery(table, { ...settled, widths: {}, page: 1 });
  return (
    <div className={classes.tools}>
      <FilterBox columns={table.columns} words={query.words} onWords={onWords} {...box} />
      <ColumnMenu table={table} columns={query.columns} pinned={query.pinned} onChange={onChange} />
      <GroupMenu columns={table.columns} group={query.group} onChange={onChange} />
      <DensityButton />
      {views && (
        <ViewsMenu slug={slug} views={views} query={formatQuery(table, { ...settled, page: 1 })} onOpen={onOpen} />
      )}
      <ExportMenu address={`/${slug}/export/${table.id}`} search={[file, beside].filter(Boolean).join("&")} />
    </div>
  );
}

/** The person's own, in every table of every room. */
const DensityButton = memo(function Density() {
  const [dense, setDense] = useDensity();
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconLineHeight size={16} />}
      aria-pressed={dense}
      onClick={() => setDense(!dense)}
    >
      Compact
    </Button>
  );
});

const ExportMenu = memo(function Export({ address, search }: { address: string; search: string }) {
  const fileAs = (format: string) => `${address}?format=${format}${search ? `&${search}` : ""}`;
  return (
    <Menu position="bottom-end" shadow="sm" withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconDownload size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Exactly what is shown</Menu.Label>
        <Menu.Item component="a" href={fileAs("xlsx")} download>
          Spreadsheet (XLSX)
        </Menu.Item>
        <Menu.Item component="a" href={fileAs("csv")} download>
          Comma-separated (CSV)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});
