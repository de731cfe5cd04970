"use client";

import { Button, Menu } from "@mantine/core";
import { IconDownload, IconLineHeight } from "@tabler/icons-react";
import type { Table } from "#lib/tables/column.ts";
import type { Facet } from "#lib/tables/facets.ts";
import { FILE_FORMATS, FORMAT_NAMES } from "#lib/tables/file-format.ts";
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
  /** What to type, for example. */
  example?: string;
  /** What else of the page's address the files need. */
  beside?: string;
}

/** Above a table: filter, columns, density, files of exactly what is shown. */
export function TableTools<Row>({
  slug,
  table,
  query,
  onChange,
  facets,
  views,
  patience,
  example,
  beside,
}: TableToolsProps<Row>) {
  return (
    <div className={classes.tools}>
      <FilterBox
        columns={table.columns}
        words={query.words}
        facets={facets}
        patience={patience}
        example={example}
        onWords={(words) => onChange({ ...query, words, page: 1 }, "typing")}
      />
      <ColumnMenu table={table} columns={query.columns} onChange={onChange} />
      <GroupMenu columns={table.columns} group={query.group} onChange={onChange} />
      <Button
        variant="default"
        size="sm"
        leftSection={<IconLineHeight size={16} />}
        aria-pressed={query.dense}
        onClick={() => onChange({ ...query, dense: !query.dense })}
      >
        Compact
      </Button>
      {views && (
        <ViewsMenu
          slug={slug}
          views={views}
          query={formatQuery(table, { ...query, page: 1 })}
          onOpen={(search) => onChange(parseQuery(table, search))}
        />
      )}
      <ExportMenu slug={slug} table={table} query={query} beside={beside} />
    </div>
  );
}

interface ExportMenuProps<Row> {
  slug: string;
  table: Table<Row>;
  query: Query;
  beside?: string;
}

function ExportMenu<Row>({ slug, table, query, beside = "" }: ExportMenuProps<Row>) {
  const search = [formatQuery(table, { ...query, widths: {}, page: 1, dense: false }), beside]
    .filter(Boolean)
    .join("&");
  const address = (format: string) => `/${slug}/export/${table.id}?format=${format}${search ? `&${search}` : ""}`;
  return (
    <Menu position="bottom-end" shadow="sm" withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconDownload size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Exactly what is shown</Menu.Label>
        {FILE_FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={address(format)} download>
            {FORMAT_NAMES[format]}
          </Menu.Item>
        ))}
        {table.id === "publications" && (
          <Menu.Item component="a" href={address("bib")} download>
            BibTeX
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
