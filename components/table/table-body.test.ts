import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Column } from "#lib/tables/column.ts";
import { TableBody } from "./table-body.tsx";

interface Row {
  id: number;
  name: string;
}

const NAME: Column<Row> = { id: "name", label: "Name", kind: "text", value: ({ name }) => name, width: 20 };

/** How many rows a list of this many is first drawn with, and the pixels left for the others. */
function drawn(count: number): { rows: number; left: number } {
  const lines = Array.from({ length: count }, (_, id) => ({ row: { id, name: `Candidate ${id}` } }));
  const body = createElement(TableBody<Row>, {
    scroll: { current: null },
    lines,
    shown: [NAME],
    pinned: 1,
    resized: "",
    wraps: false,
    idOf: ({ id }) => String(id),
    draw: undefined,
    picks: undefined,
    onSwitchGroup: () => undefined,
  });
  const page = renderToStaticMarkup(createElement("table", null, body));
  const left = /height:(\d+)px"><\/td>/u.exec(page)?.[1];
  return { rows: page.match(/<tr aria-rowindex/gu)?.length ?? 0, left: Number(left ?? 0) };
}

test("a page of a thousand or five thousand rows is sent with those of one window, and room for the others", () => {
  expect(drawn(1_000)).toEqual({ rows: 27, left: (1_000 - 27) * 34 });
  expect(drawn(5_000)).toEqual({ rows: 27, left: (5_000 - 27) * 34 });
});

test("a short list is drawn whole", () => {
  expect(drawn(60)).toEqual({ rows: 60, left: 0 });
});
