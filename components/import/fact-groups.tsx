"use client";

import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { type FactList, type Item, itemsOf, type Place, SINGLES, type Single } from "#lib/ingest/draft/facts.ts";
import type { Draft, Span } from "#lib/ingest/draft.ts";
import classes from "./draft-desk.module.css";
import { EditForm } from "./edit-form.tsx";
import { fieldsOf, labelOf } from "./entry-fields.ts";
import { FactLine, keyOf } from "./fact-line.tsx";
import type { Correcting } from "./use-correcting.ts";

interface Props {
  draft: Draft;
  desk: Correcting;
  locked: boolean;
  shown: Span | null;
  show: (span: Span) => void;
}

const GROUPS: { title: string; places: Place[] }[] = [
  {
    title: "Person",
    places: [
      "name",
      "currentPosition",
      "affiliation",
      "emails",
      "links",
      "phd.institution",
      "phd.year",
      "phd.advisors",
      "interests",
    ],
  },
  { title: "Education", places: ["education"] },
  { title: "Employment", places: ["employment"] },
  { title: "Publications", places: ["publications"] },
  { title: "Awards, talks, service, teaching", places: ["activities"] },
];

/** Everything a draft claims: what is doubtful first, then by kind in the order it is printed. */
export function FactGroups({ draft, desk, locked, shown, show }: Props) {
  const items = itemsOf(draft);
  const doubtful = items.filter((item) => item.doubtful.length > 0);
  const box = useNextDoubt(doubtful.length);
  const lines = (some: Item[]) => (
    <ul className={classes.lines}>
      {some.map((item) => (
        <FactLine
          key={keyOf(item)}
          draft={draft}
          item={item}
          desk={desk}
          locked={locked}
          current={shown !== null && shown.start === item.span.start && shown.end === item.span.end}
          show={show}
        />
      ))}
    </ul>
  );
  return (
    <>
      {doubtful.length > 0 && (
        <div ref={box} className={classes.doubtful}>
          <h2>Please look at {doubtful.length === 1 ? "this" : `these ${doubtful.length}`}</h2>
          {lines(doubtful)}
        </div>
      )}
      {GROUPS.map(({ title, places }) => {
        const all = items.filter((item) => places.includes(item.place));
        const sure = all.filter((item) => item.doubtful.length === 0);
        const missing = title === "Person" ? SINGLES.filter((place) => !all.some((item) => item.place === place)) : [];
        if (all.length === 0 && title !== "Person") return null;
        return (
          <div key={title}>
            <h2>
              {title} <span className={classes.count}>{all.length}</span>
              {all.length > sure.length && (
                <span className={classes.count}> · {all.length - sure.length} of them above</span>
              )}
            </h2>
            {lines(sure)}
            {title === "Person" && !locked && <Missing draft={draft} missing={missing} desk={desk} />}
          </div>
        );
      })}
    </>
  );
}

/** Facts every profile should have and this one lacks: a person may type them. */
function Missing({ draft, missing, desk }: { draft: Draft; missing: Single[]; desk: Correcting }) {
  const offered = [...missing, "emails" as const, "phd.advisors" as const];
  const place: Single | FactList | undefined = offered.find((one) => desk.editing === `new ${one}`);
  if (place) {
    const fields = fieldsOf(draft, { place, index: null, span: { start: 0, end: 0 }, confidence: 1, doubtful: [] });
    const single = (SINGLES as readonly string[]).includes(place);
    return (
      <EditForm
        about={desk.about(`new ${place}`)}
        fields={fields.map((field) => ({ ...field, typed: "" }))}
        pending={desk.pending}
        refusal={desk.refusal}
        cancel={() => desk.edit(null)}
        save={([typed], done) =>
          desk.correct(
            [
              single
                ? { op: "set", place, field: "", at: null, was: null, value: typed?.value }
                : { op: "add", place: place as FactList, at: null, value: String(typed?.value ?? ""), fields: {} },
            ],
            null,
            done,
          )
        }
      />
    );
  }
  return (
    <p className={classes.missing}>
      {offered.map((one) => (
        <Button key={one} size="compact-sm" variant="subtle" onClick={() => desk.edit(`new ${one}`)}>
          + {labelOf(one)}
        </Button>
      ))}
    </p>
  );
}

/** Confirming one takes its button away: the keyboard goes on to the next one that is to be looked at. */
function useNextDoubt(left: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(left);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (left < before.current && lost) box.current?.querySelector("button")?.focus();
    before.current = left;
  }, [left]);
  return box;
}
