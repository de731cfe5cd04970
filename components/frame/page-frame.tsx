import type { ReactNode } from "react";
import { Palette } from "#components/palette/palette.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Link } from "./link.tsx";
import { OpeningNav } from "./opening-nav.tsx";
import classes from "./page-frame.module.css";
import { TABLE_FILTER } from "./skip-marks.ts";
import { SoftLinks } from "./soft-links.tsx";

/** The frame of every signed-in page: where you are, where you can go, who you are. */
export function PageFrame({
  children,
  name,
  opening,
  rooms,
}: {
  children: ReactNode;
  name: string;
  opening?: { slug: string; title: string; phase: string; role: string; hidden: string };
  rooms?: { path: string; label: string }[];
}) {
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to content
      </a>
      <a className={`${classes.skip} ${classes.toTable}`} href={`#${TABLE_FILTER}`}>
        Skip to the table
      </a>
      <header className={classes.bar}>
        <div className={classes.top}>
          <Link className={classes.brand} href="/">
            Shortlist
          </Link>
          {opening && (
            <span className={classes.where}>
              <Link className={classes.opening} href={`/${opening.slug}`}>
                {opening.title}
              </Link>
              <span className={classes.phase}>{opening.phase}</span>
            </span>
          )}
          {opening && rooms && <Palette slug={opening.slug} rooms={rooms} />}
          <AccountMenu name={name} role={opening?.role} />
        </div>
        {opening && rooms && <OpeningNav slug={opening.slug} rooms={rooms} />}
        {opening?.hidden && <p className={classes.hidden}>{opening.hidden}</p>}
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <SoftLinks />
    </>
  );
}
