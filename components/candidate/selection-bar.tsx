"use client";

import { Button } from "@mantine/core";
import { IconArrowsLeftRight, IconStairs, IconTag } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { compareHref } from "#components/compare/compare-href.ts";
import { useBegun } from "#components/form/use-begun.ts";
import { Link } from "#components/frame/link.tsx";
import type { Changed, MovesInput, TagsInput } from "#lib/opening/move.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { FootBar } from "./foot-bar.tsx";
import classes from "./selection-bar.module.css";

const MoveSeveral = dynamic(() => import("./move-several.tsx").then((file) => file.MoveSeveral));
const TagSeveral = dynamic(() => import("./tag-several.tsx").then((file) => file.TagSeveral));

/** What the viewer may do with several candidates; null where they may not. */
export interface Bulk {
  move: ((slug: string, input: MovesInput) => Promise<Outcome<Changed>>) | null;
  tag: ((slug: string, input: TagsInput) => Promise<Outcome<Changed>>) | null;
  /** Reasons given before, for a word on copied ones. */
  otherReasons: readonly string[];
  knownTags: readonly string[];
}

export interface Chosen {
  id: number;
  name: string;
}

interface SelectionBarProps {
  slug: string;
  chosen: readonly Chosen[];
  /** How many of them the filter hides at the moment. */
  hidden: number;
  bulk: Bulk;
  /** Names of all candidates who are not selected. */
  others: () => string[];
  onClear: () => void;
}

/** How many stand side by side. */
const COMPARED = { fewest: 2, most: 4 };

const NOTHING_AROUND = { otherReasons: [], otherNames: [] };

/** At the foot of the table while rows are selected: what can be done with them together. */
export function SelectionBar({ slug, chosen, hidden, bulk, others, onClear }: SelectionBarProps) {
  const [open, setOpen] = useState<"move" | "tag" | null>(null);
  const [said, setSaid] = useState("");
  const moving = useBegun(open === "move");
  const tagging = useBegun(open === "tag");
  const close = () => setOpen(null);
  const begin = (what: "move" | "tag") => {
    setSaid("");
    setOpen(what);
  };
  const clear = () => {
    setSaid("");
    onClear();
  };
  const done = (verb: string) => (changed: Changed) => {
    close();
    setSaid(tell(verb, changed, chosen.length));
  };
  if (chosen.length === 0) return null;
  return (
    <FootBar
      label="Selected candidates"
      count={chosen.length}
      note={hidden > 0 && <span className={classes.quiet}>, {hidden} not shown</span>}
      onClear={clear}
      after={
        <>
          <p className={classes.said} role="status">
            {said}
          </p>
          {bulk.move && moving && (
            <MoveSeveral
              slug={slug}
              chosen={chosen}
              opened={open === "move"}
              onClose={close}
              surroundings={
                open === "move" ? { otherReasons: bulk.otherReasons, otherNames: others() } : NOTHING_AROUND
              }
              move={bulk.move}
              done={done("Moved")}
            />
          )}
          {bulk.tag && tagging && (
            <TagSeveral
              slug={slug}
              chosen={chosen}
              opened={open === "tag"}
              onClose={close}
              known={bulk.knownTags}
              tag={bulk.tag}
              done={done("Tagged")}
            />
          )}
        </>
      }
    >
      {bulk.move && (
        <Button variant="default" size="xs" leftSection={<IconStairs size={14} />} onClick={() => begin("move")}>
          Move stage
        </Button>
      )}
      {bulk.tag && (
        <Button variant="default" size="xs" leftSection={<IconTag size={14} />} onClick={() => begin("tag")}>
          Tag
        </Button>
      )}
      <CompareChosen slug={slug} chosen={chosen} />
    </FootBar>
  );
}

function CompareChosen({ slug, chosen }: Pick<SelectionBarProps, "slug" | "chosen">) {
  if (chosen.length < COMPARED.fewest) return <span className={classes.quiet}>Select another to compare</span>;
  if (chosen.length > COMPARED.most) return <span className={classes.quiet}>Two to four can be compared</span>;
  return (
    <Button
      component={Link}
      href={compareHref(
        slug,
        chosen.map(({ id }) => id),
      )}
      variant="default"
      size="xs"
      leftSection={<IconArrowsLeftRight size={14} />}
    >
      Compare
    </Button>
  );
}

/** "Moved 2. Left as they were: Bo Lindqvist." Who is neither is no longer the viewer's to see. */
function tell(verb: string, { changed, skipped }: Changed, asked: number): string {
  const gone = asked - changed - skipped.length;
  return [
    `${verb} ${changed === 0 ? "nobody" : changed}.`,
    ...(skipped.length > 0 ? [`Left as they were: ${skipped.join(", ")}.`] : []),
    ...(gone > 0 ? [`${gone} ${gone === 1 ? "is" : "are"} no longer in your list.`] : []),
  ].join(" ");
}
