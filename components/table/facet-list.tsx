"use client";

import { memo, useState } from "react";
import type { Facet, FacetValue } from "#lib/tables/facets.ts";
import classes from "./facet-list.module.css";

interface FacetListProps {
  facets: readonly Facet[];
  onPick: (facetId: string, values: string[]) => void;
}

const FIRST = 8;

/**
 * Values with counts beside a table; left alone while only the order changes. On a narrow page they open from a button.
 * Their column stays when nothing is left to count, so that nothing jumps while somebody is still typing a filter.
 */
export const FacetList = memo(function Facets({ facets, onPick }: FacetListProps) {
  const [open, setOpen] = useState(false);
  const picked = facets.reduce((sum, { values }) => sum + values.filter((value) => value.picked).length, 0);
  const nothing = facets.every(({ values }) => values.length === 0);
  return (
    <aside className={classes.side} aria-label="Narrow down">
      <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Hide counts" : picked > 0 ? `Narrow down (${picked} picked)` : "Narrow down"}
      </button>
      <div className={classes.facets} data-open={open || undefined}>
        {nothing && <p className={classes.nothing}>No rows, nothing to count.</p>}
        {facets.map((facet) => (
          <OneFacet key={facet.id} facet={facet} onPick={(values) => onPick(facet.id, values)} />
        ))}
      </div>
    </aside>
  );
});

function OneFacet({ facet, onPick }: { facet: Facet; onPick: (values: string[]) => void }) {
  const [all, setAll] = useState(false);
  if (facet.values.length === 0) return null;
  const shown = facet.values.filter((value, place) => all || place < FIRST || value.picked);
  const picked = facet.values.filter((value) => value.picked);
  const toggle = (value: FacetValue) => {
    const others = picked.filter((one) => one !== value).map((one) => one.value);
    onPick(value.picked ? others : [...others, value.value]);
  };
  return (
    <fieldset className={classes.facet}>
      <legend className={classes.legend}>
        {facet.label}
        {picked.length > 0 && (
          <button type="button" className={classes.clear} onClick={() => onPick([])}>
            clear<span className="visually-hidden"> {facet.label}</span>
          </button>
        )}
      </legend>
      {shown.map((value) => (
        <label key={value.value} className={classes.value} data-none={value.value === "none" || undefined}>
          <input type="checkbox" checked={value.picked} onChange={() => toggle(value)} autoComplete="off" />
          <span className={classes.words} title={value.label}>
            {value.label}
          </span>
          <span className={classes.count}>{value.count}</span>
        </label>
      ))}
      {facet.values.length > shown.length && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {facet.values.length - shown.length} more
        </button>
      )}
      {all && facet.values.length > FIRST && (
        <button type="button" className={classes.more} onClick={() => setAll(false)}>
          fewer
        </button>
      )}
    </fieldset>
  );
}
