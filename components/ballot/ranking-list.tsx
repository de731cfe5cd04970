import { ActionIcon, Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconEqual, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { BallotInput } from "#lib/reviews/ballot.ts";
import { placesOf, type Step, step, type Tiers } from "#lib/shortlist/order.ts";
import classes from "./ballot-page.module.css";
import type { Name } from "./ballot-page.tsx";

interface Props {
  names: readonly Name[];
  paper: BallotInput;
  change: (paper: BallotInput) => void;
}

const KEYS: Record<string, Step | "drop"> = { ArrowUp: "up", ArrowDown: "down", "=": "join", Delete: "drop" };

/** The second question: the order, with ties. Every step by button or, on a name, by key. */
export function RankingList({ names, paper, change }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<{ id: number; act: string } | null>(null);
  const places = placesOf(paper.ranking);
  const nameOf = new Map(names.map((one) => [one.candidateId, one.name]));
  const put = (ranking: Tiers, id: number, act: string) => {
    setMoved({ id, act });
    change({ ...paper, ranking });
  };
  const act = (id: number, how: Step | "drop", by: string) =>
    put(how === "drop" ? without(paper.ranking, id) : step(paper.ranking, id, how), id, by);
  // A name that changed its place keeps the focus, on the button that moved it where there still is one.
  useEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-name="${moved.id}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`[data-act="${moved.act}"]:not(:disabled)`);
    (button ?? row?.querySelector<HTMLButtonElement>("button"))?.focus();
  }, [moved]);
  const open = names.filter((one) => !places.has(one.candidateId));
  const place = moved && places.get(moved.id);
  return (
    <div className={classes.question} ref={list}>
      <h3>Ranking</h3>
      <p className={classes.quiet}>
        Best first; names may share a place. A name left out counts as no opinion, neither last nor against: no pair
        with it is counted from your ballot. With a name focused: arrow up and down move it, <kbd>=</kbd> ties it with
        the one above, <kbd>Delete</kbd> takes it out.
      </p>
      {paper.ranking.length > 0 && (
        <ol className={classes.plain}>
          {paper.ranking.flat().map((id) => (
            <RankedName
              key={id}
              id={id}
              name={nameOf.get(id) ?? ""}
              place={places.get(id) ?? { place: 0, tied: false }}
              top={paper.ranking[0]?.includes(id) ?? false}
              last={paper.ranking.at(-1)?.includes(id) ?? false}
              act={act}
            />
          ))}
        </ol>
      )}
      {open.length > 0 && (
        <ul className={classes.plain} aria-label="Not ranked">
          {open.map(({ candidateId, name }) => (
            <li key={candidateId} className={classes.unranked} data-name={candidateId}>
              <Button
                variant="default"
                size="compact-sm"
                data-act="drop"
                onClick={() => put([...paper.ranking, [candidateId]], candidateId, "name")}
                aria-label={`Rank ${name} next`}
              >
                Rank next
              </Button>
              {name}
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status">
        {moved
          ? `${nameOf.get(moved.id)}: ${place ? `place ${place.place}${place.tied ? ", tied" : ""}` : "not ranked"}`
          : ""}
      </p>
    </div>
  );
}

interface RowProps {
  id: number;
  name: string;
  place: { place: number; tied: boolean };
  top: boolean;
  last: boolean;
  /** `by`: which button of the row keeps the focus. */
  act: (id: number, how: Step | "drop", by: string) => void;
}

function RankedName({ id, name, place, top, last, act }: RowProps) {
  const keys = (event: KeyboardEvent) => {
    const how = KEYS[event.key];
    if (!how || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(id, how, "name");
  };
  const button = (how: Step | "drop", label: string, icon: React.ReactNode, disabled = false) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      data-act={how}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => act(id, how, how)}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <li className={classes.ranked} data-name={id} onKeyDown={keys}>
      <span className={classes.place}>
        {place.tied ? "=" : ""}
        {place.place}
      </span>
      <button
        type="button"
        data-act="name"
        className={classes.name}
        aria-label={`${name}, place ${place.place}${place.tied ? ", tied" : ""}`}
      >
        {name}
      </button>
      <span className={classes.steps}>
        {button("up", `Move ${name} up`, <IconArrowUp size={16} />, top && !place.tied)}
        {button("down", `Move ${name} down`, <IconArrowDown size={16} />, last && !place.tied)}
        {button("join", `Tie ${name} with the place above`, <IconEqual size={16} />, top)}
        {button("drop", `Take ${name} out of the ranking`, <IconX size={16} />)}
      </span>
    </li>
  );
}

const without = (ranking: Tiers, id: number): Tiers =>
  ranking.map((tier) => tier.filter((one) => one !== id)).filter((tier) => tier.length > 0);
