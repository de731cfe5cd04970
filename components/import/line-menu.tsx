"use client";

import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArrowBackUp,
  IconDots,
  IconDownload,
  IconFileText,
  IconRefresh,
  IconTrash,
  IconUser,
} from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { downloadAddress } from "#components/document/download-file.tsx";
import { fetchFile } from "#components/form/fetch-file.ts";
import { keepFile } from "#components/form/file-form.tsx";
import { Link } from "#components/frame/link.tsx";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";
import type { DownloadInput } from "#lib/opening/download.ts";
import type { DeskActs } from "./desk-acts.ts";
import classes from "./import-table.module.css";
import type { RunAct } from "./import-table.tsx";

const OriginalDialog = dynamic(
  () => import("#components/document/original-dialog.tsx").then((module) => module.OriginalDialog),
  { ssr: false },
);
const RemovalDialog = dynamic(() => import("./removal-dialog.tsx").then((module) => module.RemovalDialog), {
  ssr: false,
});

interface Props {
  slug: string;
  row: ImportRow;
  /** Reviews of its candidate that are submitted. */
  submitted: number;
  locked: boolean;
  acts: DeskActs;
  run: RunAct;
  opened: boolean;
  setOpened: (open: boolean) => void;
}

/** What else can be done with a document. The menu itself is drawn when it is opened: a desk has hundreds of lines. */
export function LineMenu({ slug, row, submitted, locked, acts, run, opened, setOpened }: Props) {
  const { documentId, fileName, candidate, state } = row;
  const [asking, setAsking] = useState<"original" | "removal" | null>(null);
  const address = downloadAddress(slug, documentId);
  const target = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={`More for ${fileName}`}
      aria-haspopup="menu"
      onClick={opened ? undefined : () => setOpened(true)}
    >
      <IconDots size={16} aria-hidden />
    </ActionIcon>
  );
  const remove = () => removeFile(slug, row, acts, run);
  if (asking === "original")
    return (
      <>
        {target}
        <OriginalDialog address={address} close={() => setAsking(null)} />
      </>
    );
  if (asking === "removal")
    return (
      <>
        {target}
        <RemovalDialog row={row} submitted={submitted} remove={remove} close={() => setAsking(null)} />
      </>
    );
  if (!opened) return target;
  return (
    <Menu opened onChange={setOpened} position="bottom-end" withinPortal>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {row.summary && (
          <Menu.Item
            className={classes.plain}
            component={Link}
            href={`/${slug}/import/${documentId}`}
            leftSection={<IconFileText size={16} />}
          >
            Check what was found
          </Menu.Item>
        )}
        {candidate && (
          <Menu.Item
            className={classes.plain}
            component={Link}
            href={`/${slug}/candidates/${candidate.id}`}
            leftSection={<IconUser size={16} />}
          >
            Open {candidate.name}
          </Menu.Item>
        )}
        <DownloadItems row={row} address={address} run={run} ask={() => setAsking("original")} />
        {!locked && state !== "queued" && state !== "reading" && (
          <Menu.Item
            leftSection={<IconRefresh size={16} />}
            onClick={() => run(() => acts.reread(slug, { documentId }))}
          >
            Read again
          </Menu.Item>
        )}
        {!locked && candidate && (
          <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => takeFileBack(slug, row, acts, run)}>
            Take back from {candidate.name}
          </Menu.Item>
        )}
        {!locked && (
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={candidate ? () => setAsking("removal") : remove}
          >
            {candidate ? "Remove …" : "Remove"}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface DownloadProps {
  row: ImportRow;
  address: string;
  run: RunAct;
  /** Asks for the reason first. */
  ask: () => void;
}

function DownloadItems({ row, address, run, ask }: DownloadProps) {
  return (
    <>
      {row.original !== "open" && (
        <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => take(run, address, "text")}>
          Download the masked text
        </Menu.Item>
      )}
      {row.original !== "never" && (
        <Menu.Item
          leftSection={<IconDownload size={16} />}
          onClick={() => (row.original === "open" ? take(run, address, "original") : ask())}
        >
          {row.original === "open" ? "Download the original" : "Download the original, with a reason …"}
        </Menu.Item>
      )}
    </>
  );
}

function takeFileBack(slug: string, { documentId, fileName, candidate }: ImportRow, acts: DeskActs, run: RunAct): void {
  run(
    () => acts.takeBack(slug, { documentId }),
    ({ candidateRemoved }) =>
      `${fileName} is to check again${candidateRemoved ? "; its candidate is gone with it" : ""}.`,
    () =>
      run(
        () => acts.putBack(slug, { documentId }),
        () => `${fileName} is with ${candidate?.name ?? "its candidate"} again.`,
      ),
  );
}

function removeFile(slug: string, { documentId, fileName }: ImportRow, acts: DeskActs, run: RunAct): void {
  run(
    () => acts.remove(slug, { documentId }),
    () => `${fileName} removed. Dropping the same file again brings it back, with its corrections.`,
    () =>
      run(
        () => acts.restore(slug, { documentId }),
        () => `${fileName} is back.`,
      ),
  );
}

/** Fetches a file to keep. The record says so: hence no link. */
function take(run: RunAct, address: string, what: DownloadInput["what"]): void {
  const form = new FormData();
  form.set("what", what);
  run(async () => {
    const answer = await fetchFile(address, form);
    if (answer.ok) keepFile(answer.value);
    return answer;
  });
}
