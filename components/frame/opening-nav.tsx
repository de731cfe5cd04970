"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Link } from "./link.tsx";
import classes from "./opening-nav.module.css";

/** The rooms of an opening that this viewer may enter. */
export function OpeningNav({ slug, rooms }: { slug: string; rooms: { path: string; label: string }[] }) {
  const here = usePathname();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the rooms scroll sideways: the one you are in must not be out of sight.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>(`[href="${here}"], [aria-current="page"]`);
    if (nav.current && current)
      nav.current.scrollLeft = current.offsetLeft - nav.current.clientWidth / 2 + current.clientWidth / 2;
  }, [here]);
  return (
    <nav className={classes.nav} aria-label="Opening" ref={nav}>
      {rooms.map(({ path, label }) => {
        const href = path ? `/${slug}/${path}` : `/${slug}`;
        const current = path ? here === href || here.startsWith(`${href}/`) : here === href;
        return (
          <Link key={path} href={href} className={classes.room} aria-current={current ? "page" : undefined}>
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
