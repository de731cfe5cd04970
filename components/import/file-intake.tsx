"use client";

import { useState } from "react";
import { DropZone } from "./drop-zone.tsx";
import { PasteText } from "./paste-text.tsx";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./use-uploads.ts";

interface Props {
  /** Where files are sent. */
  address: string;
  /** Called after each that arrived. */
  arrived?: () => void;
  /** What to drop. */
  call?: string;
  /** Archives are unpacked. */
  archives?: boolean;
  /** What a pasted text is. */
  label?: string;
}

/** Where files are dropped, chosen or pasted as text; those on their way are listed. */
export function FileIntake({ address, arrived, label, ...zone }: Props) {
  const { uploads, send, dismiss } = useUploads(address, arrived);
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <DropZone
        {...zone}
        take={(files) => send(files.map((file) => ({ name: file.name, bytes: file })))}
        paste={() => setPasting(true)}
      >
        <UploadList uploads={uploads} dismiss={dismiss} />
      </DropZone>
      <PasteText
        about={`paste${address}`}
        opened={pasting}
        close={() => setPasting(false)}
        take={(name, text) => send([{ name: `${name}.txt`, bytes: new Blob([text]) }])}
        {...(label === undefined ? {} : { label })}
      />
    </>
  );
}
