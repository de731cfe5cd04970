"use client";

import type { ReactNode } from "react";
import { FileForm } from "#components/form/file-form.tsx";
import classes from "./packet-page.module.css";

/** The form of the packet around its ticks: the chosen files as one ZIP. */
export function PacketForm({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <FileForm action={`/${slug}/shortlist/packet/files`}>
      {(pending) => (
        <>
          {children}
          <button className={classes.take} type="submit" aria-disabled={pending}>
            {pending ? "Packing …" : "Download the packet"}
          </button>
        </>
      )}
    </FileForm>
  );
}
