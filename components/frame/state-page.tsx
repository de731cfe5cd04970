import type { ReactNode } from "react";
import { Link } from "./link.tsx";

/** A page that is only a state: not found, failed, refused. Says what happened and what to do. */
export function StatePage({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: { href: string; label: string } | ReactNode;
}) {
  const link = action && typeof action === "object" && "href" in action ? action : null;
  return (
    <main className="state-page">
      <h1>{title}</h1>
      <p>{children}</p>
      {link ? <Link href={link.href}>{link.label}</Link> : (action as ReactNode)}
    </main>
  );
}
