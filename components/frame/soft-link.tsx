import type { ReactNode } from "react";

interface SoftLinkProps {
  /** A page of ours. */
  href: string;
  className?: string;
  title?: string;
  /** Words shown beside it by style. */
  source?: string;
  /** What it is called, where its words do not say. */
  label?: string;
  /** The page keeps its scroll place, and the table its viewer came from. */
  stay?: boolean;
  /** A row's own page: it takes along which table its viewer came from, as it was sorted and filtered. */
  from?: "candidates" | "ranking";
  /** It leads to what is shown already. */
  current?: boolean;
  children: ReactNode;
}

/**
 * A link that leads on without loading the page anew, for places where there are many: it is an element and nothing else,
 * on the server as in the browser, and `SoftLinks` hears for all of them.
 */
export function SoftLink({ href, className, title, source, label, stay, from, current, children }: SoftLinkProps) {
  return (
    <a
      href={href}
      className={className}
      title={title}
      aria-label={label}
      data-source={source}
      aria-current={current ? "page" : undefined}
      data-soft={stay ? "stay" : "go"}
      data-from={from}
    >
      {children}
    </a>
  );
}
