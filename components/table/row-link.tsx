"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type RefObject, useEffect } from "react";

interface RowLinkProps {
  /** A page of ours. */
  href: string;
  className?: string;
  children: ReactNode;
}

/** A link in a row. It listens to nothing itself: rows come and go by dozens while a table is scrolled. */
export function RowLink({ href, className, children }: RowLinkProps) {
  return (
    <a href={href} className={className} data-row-link="">
      {children}
    </a>
  );
}

/** Goes where the links of rows lead without loading the page anew; new tabs and windows are left to the browser. */
export function useRowLinks(around: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-row-link]");
      const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
      if (!link || elsewhere || event.defaultPrevented) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash);
    };
    const table = around.current;
    table?.addEventListener("click", follow);
    return () => table?.removeEventListener("click", follow);
  }, [around, router]);
}
