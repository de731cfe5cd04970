"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { withView } from "./kept-view.ts";

/**
 * Goes where every `SoftLink` of the page leads; new tabs and windows are left to the browser. What a link takes along of the page it
 * stands on is put into its address as soon as somebody reaches for it, so that a new tab has it too.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = reached(event);
      const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
      if (!link || elsewhere || event.defaultPrevented) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash, { scroll: link.dataset.soft !== "stay" });
    };
    document.addEventListener("pointerdown", reached);
    document.addEventListener("focusin", reached);
    document.addEventListener("click", follow);
    return () => {
      document.removeEventListener("pointerdown", reached);
      document.removeEventListener("focusin", reached);
      document.removeEventListener("click", follow);
    };
  }, [router]);
  return null;
}

function reached({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-soft]") : null;
  if (!link) return null;
  const { search, dataset } = link;
  const kept = withView({ search, stays: dataset.soft === "stay", from: dataset.from }, window.location.search);
  if (kept !== search) link.search = kept;
  return link;
}
