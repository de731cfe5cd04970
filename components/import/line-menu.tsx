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
import Link from "next/link";
import type { ImportRow } from "#lib/ingest/import-row.ts";
import type { DeskActs } from "./desk-acts.ts";
import classes from "./import-table.module.css";
import type { RunAct } from "./import-table.tsx";

interface Props {
  slug: string;
  row: ImportRow;
  locked: boolean;
  acts: DeskActs;
  run: RunAct;
  opened: boolean;
  setOpened: (open: boolean) => void;
}

/** What else can be done with a document. The menu itself is drawn when it is opened: a desk has hundreds of lines. */
export function LineMenu({ slug, row, locked, acts, run, opened, setOpened }: Props) {
  const { documentId, fileName, candidate, state } = row;
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
  if (!opened) return target;
  const remove = () =>
    run(
      () => acts.remove(slug, { documentId }),
      () => `${fileName} removed. Dropping the same file again brings it back, with its corrections.`,
    );
  const takeBack = () =>
    run(
      () => acts.takeBack(slug, { documentId }),
      ({ candidateRemoved }) =>
        `${fileName} is to check again${candidateRemoved ? "; its candidate is gone with it" : ""}.`,
    );
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
        <Menu.Item
          className={classes.plain}
          component="a"
          href={`/${slug}/documents/${documentId}`}
          leftSection={<IconDownload size={16} />}
        >
          Download the original
        </Menu.Item>
        {!locked && state !== "queued" && state !== "reading" && (
          <Menu.Item
            leftSection={<IconRefresh size={16} />}
            onClick={() => run(() => acts.reread(slug, { documentId }))}
          >
            Read again
          </Menu.Item>
        )}
        {!locked && candidate && (
          <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={takeBack}>
            Take back from {candidate.name}
          </Menu.Item>
        )}
        {!locked && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={remove}>
            Remove
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
