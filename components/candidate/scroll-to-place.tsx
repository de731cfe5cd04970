"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface ScrollToPlaceProps {
  /** Changes when another place is marked. */
  place: string;
  className?: string;
  label: string;
  children: ReactNode;
}

/** A text that scrolls in its own box, to the marked place whenever that changes; the page stays where it is. */
export function ScrollToPlace({ place, className, label, children }: ScrollToPlaceProps) {
  const box = useRef<HTMLElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === place || !box.current) return;
    shown.current = place;
    const mark = box.current.querySelector("mark");
    if (!mark) return;
    const distance = mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    box.current.scrollTop += distance - box.current.clientHeight / 3;
  }, [place]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={box} className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
