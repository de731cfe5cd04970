"use client";

import { Button } from "@mantine/core";
import { IconBookmark, IconColumns3, IconDownload, IconLineHeight, IconStack2 } from "@tabler/icons-react";
import { memo, type ReactNode, useCallback, useDeferredValue } from "react";
import { useDensity } from "#components/frame/density.ts";
import type { Table } from "#lib/tables/column.ts";
import type { Facet } from "#lib/tables/facets.ts";
import { canGroup, formatQuery, parseQuery, type Query } from "#lib/tables/query.ts";
import { FilterBox } from "./filter-box.tsx";
import classes from "./table-frame.module.css";
import { ToolMenu } from "./tool-menu.tsx";
import type { ChangeQuery } from "./use-table-query.ts";
import type { Views } from "./views-menu.tsx";

const columnMenu = <Row,>() => import("./column-menu.tsx").then((file) => file.ColumnMenu<Row>);
const groupMenu = () => import("./group-menu.tsx").then((file) => file.GroupMenu);
const viewsMenu = () => import("./views-menu.tsx").then((file) => file.ViewsMenu);
const exportMenu = () => import("./export-menu.tsx").then((file) => file.ExportMenu);

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
      <ToolMenu
        button={BUTTONS.columns}
        popup="dialog"
        fetch={columnMenu<Row>}
        {...{ table, columns: query.columns, pinned: query.pinned, onChange }}
      />
      {table.columns.some(canGroup) && (
        <ToolMenu
          button={BUTTONS.group}
          popup="menu"
          fetch={groupMenu}
          {...{ columns: table.columns, group: query.group, onChange }}
        />
      )}
      <DensityButton />
      {views && (
        <ToolMenu
          button={BUTTONS.views}
          popup="menu"
          fetch={viewsMenu}
          {...{ slug, views, query: formatQuery(table, { ...settled, page: 1 }), onOpen }}
        />
      )}
      <ToolMenu
        button={BUTTONS.export}
        popup="menu"
        fetch={exportMenu}
        {...{ address: `/${slug}/export/${table.id}`, search: [file, beside].filter(Boolean).join("&") }}
      />
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

const buttonWith = (icon: ReactNode, label: string) => (
  <Button variant="default" size="sm" leftSection={icon}>
    {label}
  </Button>
);

const BUTTONS = {
  columns: buttonWith(<IconColumns3 size={16} />, "Columns"),
  group: buttonWith(<IconStack2 size={16} />, "Group"),
  views: buttonWith(<IconBookmark size={16} />, "Views"),
  export: buttonWith(<IconDownload size={16} />, "Export"),
};
