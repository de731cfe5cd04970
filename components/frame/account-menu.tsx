"use client";

import { useMantineColorScheme } from "@mantine/core";
import { IconChevronDown, IconUser } from "@tabler/icons-react";
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { countCopies, wipeCopies } from "#components/form/browser-copies.ts";
import classes from "./account-menu.module.css";
import { Link } from "./link.tsx";

const SCHEMES = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "auto", label: "Same as the system" },
] as const;

/** Who is signed in, how the pages look, and the way out. */
export function AccountMenu({ name, role }: { name: string; role?: string | undefined }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the keyboard goes, and Escape
    <div className={classes.place} onBlur={leave} onKeyDown={press}>
      <button
        ref={button}
        type="button"
        className={classes.target}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <IconUser className={classes.face} size={18} aria-hidden />
        <span className={classes.name}>{name}</span>
        {role && <span className={classes.role}>{role}</span>}
        <IconChevronDown size={14} aria-hidden />
      </button>
      {open && <AccountList id={id} close={() => setOpen(false)} />}
    </div>
  );
}

function AccountList({ id, close }: { id: string; close: () => void }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <section id={id} className={classes.list} aria-label="Account" tabIndex={-1}>
      <Link ref={first} href="/account" onClick={close}>
        Account and sessions
      </Link>
      <fieldset>
        <legend>Appearance</legend>
        {SCHEMES.map(({ value, label }) => (
          <button key={value} type="button" aria-pressed={colorScheme === value} onClick={() => setColorScheme(value)}>
            {label}
          </button>
        ))}
      </fieldset>
      <SignOut />
    </section>
  );
}

/** Signing out takes from this browser what was typed and not yet saved, and asks first when there is any. */
function SignOut() {
  const [asked, setAsked] = useState(0);
  const out = async () => {
    const copies = countCopies();
    if (copies > 0 && asked === 0) return setAsked(copies);
    const { signOut } = await import("next-auth/react");
    await signOut({ redirect: false });
    wipeCopies();
    window.location.assign("/sign-in");
  };
  return (
    <>
      <p className={classes.warning} role="alert">
        {asked > 0 &&
          `${asked === 1 ? "Something you typed has" : `${asked} things you typed have`} not reached the server yet. Signing out takes what you typed from this browser.`}
      </p>
      <button type="button" onClick={() => void out()}>
        {asked > 0 ? "Sign out and lose it" : "Sign out"}
      </button>
    </>
  );
}
