"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { DropZone } from "#components/import/drop-zone.tsx";
import { PasteText } from "#components/import/paste-text.tsx";
import { UploadList } from "#components/import/upload-list.tsx";
import { useUploads } from "#components/import/use-uploads.ts";
import type { MemberList } from "#lib/conflicts/member-list.ts";

/** How often to look whether a file has been read, while one is being read. */
const LOOK_MS = 1000;

/** Where a member's CV, BibTeX or list is dropped, chosen or pasted; the page follows until it has been read. */
export function ListIntake({ slug, list }: { slug: string; list: MemberList }) {
  const router = useRouter();
  const [pasting, setPasting] = useState(false);
  const { uploads, send, dismiss } = useUploads(`/${slug}/conflicts/lists/${list.accountId}`, () => router.refresh());
  const reading = list.documents.some(({ state }) => state === "queued" || state === "reading");
  useEffect(() => {
    if (!reading) return;
    const timer = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [reading, router]);
  return (
    <>
      <DropZone
        call="Drop a CV, a BibTeX file or a list of publications here"
        archives={false}
        take={(files) => send(files.map((file) => ({ name: file.name, bytes: file })))}
        paste={() => setPasting(true)}
      >
        <UploadList uploads={uploads} dismiss={dismiss} />
      </DropZone>
      <PasteText
        opened={pasting}
        close={() => setPasting(false)}
        take={(name, text) => send([{ name: `${name}.txt`, bytes: new Blob([text]) }])}
        label="Text of the CV or list"
      />
    </>
  );
}
