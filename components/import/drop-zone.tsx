"use client";

import { Button } from "@mantine/core";
import { IconClipboardText, IconFileUpload } from "@tabler/icons-react";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { MAX_FILE_WORDS } from "#lib/ingest/intake/intake.ts";
import classes from "./drop-zone.module.css";
import { droppedFiles } from "./dropped-files.ts";

interface Props {
  /** What to drop. */
  call?: string;
  /** Archives are unpacked. */
  archives?: boolean;
  take: (files: File[]) => void;
  paste: () => void;
  children?: ReactNode;
}

/** Where files are dropped, or chosen with a button, or text is pasted. The whole area takes a drop. */
export function DropZone({ call = "Drop CVs and homepages here", archives = true, take, paste, children }: Props) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(take);
  };
  return (
    <section
      className={classes.zone}
      data-over={over || undefined}
      aria-label="Add files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <p className={classes.call}>{call}</p>
      <p className={classes.kinds}>
        PDF, Word, HTML, Markdown, LaTeX, BibTeX{archives ? ", text, or a ZIP of these" : " or text"}, up to{" "}
        {MAX_FILE_WORDS} each
      </p>
      <div className={classes.buttons}>
        <Button leftSection={<IconFileUpload size={16} aria-hidden />} onClick={() => picker.current?.click()}>
          Choose files
        </Button>
        <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={paste}>
          Paste text
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      {children}
    </section>
  );
}
