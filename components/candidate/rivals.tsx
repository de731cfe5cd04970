import type { ReactNode } from "react";
import type { Holding } from "#lib/profile/decisions.ts";
import type { Receipt } from "#lib/profile/profile.ts";
import { ChooseHolding } from "./choose-holding.tsx";
import { Fact } from "./fact.tsx";
import classes from "./rivals.module.css";

/** What documents of the candidate are called in a sentence, by id: "the CV of 2024". */
export type Called = Readonly<Record<number, string>>;

export interface RivalLine {
  /** What it says, as it is shown. */
  words: string;
  receipt: Receipt;
  holding: Holding;
}

/** Quietly beside a fact: what other documents say of it, each with its receipt, and the way to let it hold. */
export function Rivals({ lines, called }: { lines: readonly RivalLine[]; called: Called }): ReactNode {
  return lines.map(({ words, receipt, holding }) => (
    <span key={`${holding.of} ${holding.id}`} className={classes.rival}>
      {called[receipt.documentId] ?? "another document"} says <Fact receipt={receipt}>{words}</Fact>
      <ChooseHolding holding={holding} words={words} />
    </span>
  ));
}
