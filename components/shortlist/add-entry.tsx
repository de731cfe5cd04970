"use client";

import { Select } from "@mantine/core";
import { useState } from "react";
import { type AddToShortlist, ShortlistEntryForm } from "#components/decision/shortlist-entry-form.tsx";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import classes from "./shortlist-page.module.css";
import { surroundingsOf } from "./surroundings.ts";

interface Props {
  slug: string;
  others: readonly { id: number; name: string }[];
  rows: readonly ShortlistRow[];
  save: AddToShortlist;
}

/** Adds a candidate at the end of the list. */
export function AddEntry({ slug, others, rows, save }: Props) {
  const [id, setId] = useState<number | null>(null);
  const chosen = others.find((one) => one.id === id);
  if (others.length === 0) return null;
  return (
    <section className={classes.add}>
      <h2>Add a candidate</h2>
      <Select
        label="Candidate"
        placeholder="Choose a name"
        data={others.map((one) => ({ value: String(one.id), label: one.name }))}
        value={chosen ? String(chosen.id) : null}
        onChange={(value) => setId(value === null ? null : Number(value))}
        searchable
        clearable
      />
      {chosen && (
        <ShortlistEntryForm
          key={chosen.id}
          {...{ slug, save }}
          candidateId={chosen.id}
          surroundings={surroundingsOf(
            rows,
            others.map((one) => one.name).filter((name) => name !== chosen.name),
            chosen.id,
          )}
          done={() => setId(null)}
        />
      )}
    </section>
  );
}
