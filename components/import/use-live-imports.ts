"use client";

import { useEffect, useState } from "react";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";

/** The desk's rows, kept up to date by the opening's event stream. Without it the page is as of its last load. */
export function useLiveImports(slug: string, loaded: ImportRow[]): ImportRow[] {
  const [rows, setRows] = useState(loaded);
  const [from, setFrom] = useState(loaded);
  if (from !== loaded) {
    // The page was drawn anew after an action: what it brought is newer than what the stream told.
    setFrom(loaded);
    setRows(loaded);
  }
  useEffect(() => {
    const stream = new EventSource(`/${slug}/import/stream`);
    stream.onmessage = (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as { all: boolean; rows: ImportRow[]; gone: number[] };
      setRows((known) => (change.all ? change.rows : merge(known, change.rows, change.gone)));
    };
    return () => stream.close();
  }, [slug]);
  return rows;
}

function merge(known: ImportRow[], changed: ImportRow[], gone: number[]): ImportRow[] {
  const byId = new Map(changed.map((row) => [row.documentId, row]));
  const kept = known.flatMap((row) => (gone.includes(row.documentId) ? [] : [byId.get(row.documentId) ?? row]));
  const there = new Set(known.map((row) => row.documentId));
  const fresh = changed.filter((row) => !there.has(row.documentId));
  return [...fresh, ...kept].sort((a, b) => b.addedAt - a.addedAt || a.fileName.localeCompare(b.fileName));
}
