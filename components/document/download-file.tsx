"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { FileForm } from "#components/form/file-form.tsx";
import type { OriginalWay } from "#lib/opening/download.ts";
import classes from "./download-file.module.css";

const OriginalDialog = dynamic(() => import("./original-dialog.tsx").then((module) => module.OriginalDialog), {
  ssr: false,
});

interface Props {
  slug: string;
  documentId: number;
  /** How the viewer comes by it as it was sent. */
  original: OriginalWay;
  /** Its text can be taken too. */
  read: boolean;
}

/**
 * A file to take along: as it was sent, or as its text where something in it is masked. The chair may take the original
 * nevertheless, with a reason. Each is written into the record: hence a form, not a link.
 */
export function DownloadFile({ slug, documentId, original, read }: Props) {
  const [asking, setAsking] = useState(false);
  const address = downloadAddress(slug, documentId);
  const what = original === "open" ? "original" : "text";
  return (
    <div className={classes.ways}>
      {(original === "open" || read) && (
        <FileForm action={address}>
          {(pending) => (
            <>
              <input type="hidden" name="what" value={what} />
              <button type="submit" className={classes.link} aria-disabled={pending} title={TITLES[what]}>
                {pending ? "Fetching …" : NAMES[what]}
              </button>
            </>
          )}
        </FileForm>
      )}
      {original === "with-reason" && (
        <button type="button" className={classes.link} title={TITLES.reason} onClick={() => setAsking(true)}>
          Original, with a reason
        </button>
      )}
      {asking && <OriginalDialog address={address} close={() => setAsking(false)} />}
    </div>
  );
}

/** Where a document is taken from. */
export const downloadAddress = (slug: string, documentId: number): string => `/${slug}/documents/${documentId}`;

const NAMES = { original: "Original", text: "Masked text" };

const TITLES = {
  original: "Download the file as it was sent. The record keeps that you did.",
  text: "Something in this file is masked: download its text, with the places masked",
  reason: "Something in this file is masked: the record keeps why you take the original",
};
