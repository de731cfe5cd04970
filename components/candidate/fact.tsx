import type { ReactNode } from "react";
import { SoftLink } from "#components/frame/soft-link.tsx";
import type { Receipt } from "#lib/profile/profile.ts";
import classes from "./fact.module.css";

/** The address that shows where a fact was read; a receipt is a link. */
export function receiptHref({ documentId, start, end }: Pick<Receipt, "documentId" | "start" | "end">): string {
  return `?document=${documentId}&at=${start}-${end}#at`;
}

/** A fact with its receipt: hover or focus shows the source line, a click opens the document at its place. */
export function Fact({ receipt, children }: { receipt: Receipt; children: ReactNode }) {
  return (
    <>
      <SoftLink
        stay
        href={receiptHref(receipt)}
        className={classes.fact}
        title={receipt.line || undefined}
        source={receipt.line || undefined}
      >
        {children}
      </SoftLink>
      {receipt.unsure && (
        <span className={classes.unsure} title="The reader of files was unsure of this. Compare it with the document.">
          {" "}
          unsure
        </span>
      )}
    </>
  );
}
