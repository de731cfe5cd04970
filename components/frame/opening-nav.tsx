"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import classes from "./opening-nav.module.css";

/** The rooms of an opening that this viewer may enter. */
export function OpeningNav({ slug, rooms }: { slug: string; rooms: { path: string; label: string }[] }) {
  const here = usePathname();
  return (
    <nav className={classes.nav} aria-label="Opening">
      {rooms.map(({ path, label }) => {
        const href = path ? `/${slug}/${path}` : `/${slug}`;
        const current = path ? here === href || here.startsWith(`${href}/`) : here === href;
        return (
          <Link
            key={path}
            href={href}
            prefetch={false}
            className={classes.room}
            aria-current={current ? "page" : undefined}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
