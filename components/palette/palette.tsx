"use client";

import { IconSearch } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import classes from "./palette.module.css";

const PaletteDialog = dynamic(() => import("./palette-dialog.tsx").then((module) => module.PaletteDialog), {
  ssr: false,
});

interface PaletteProps {
  slug: string;
  rooms: { path: string; label: string }[];
}

/** The button that opens the command palette, and its key. The palette itself is loaded when first asked for. */
export function Palette({ slug, rooms }: PaletteProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // Also while typing in a field: the key means nothing else there.
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k")
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title="Search and go to … (Ctrl K or ⌘ K)"
        onClick={() => setOpen(true)}
      >
        <IconSearch size={16} aria-hidden />
        <span className={classes.word}>Search</span>
        <kbd className={classes.key} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      {open && <PaletteDialog slug={slug} rooms={rooms} onClose={() => setOpen(false)} />}
    </>
  );
}
