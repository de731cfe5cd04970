"use client";

import { Menu } from "@mantine/core";
import { IconBookmarkPlus, IconLink } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { copyText } from "#components/form/copy-text.ts";
import { useBegun } from "#components/form/use-begun.ts";
import type { ViewRow } from "#lib/tables/view.ts";
import { type FetchedMenu, useFetchedMenu } from "./tool-menu.tsx";
import type { ViewActions } from "./views-dialog.tsx";

const ViewsDialog = dynamic(() => import("./views-dialog.tsx").then((file) => file.ViewsDialog));

/** The saved views of a table, and what may be done with them. */
export interface Views extends ViewActions {
  rows: readonly ViewRow[];
}

interface ViewsMenuProps extends FetchedMenu {
  slug: string;
  views: Views;
  /** The view on the screen, as the part of an address after "?". */
  query: string;
  onOpen: (query: string) => void;
}

/** Named links into this table: one's own and those the chair shares. */
export function ViewsMenu({ slug, views, query, onOpen, button }: ViewsMenuProps) {
  const { target, opened, onChange } = useFetchedMenu(button, "menu");
  const [dialog, setDialog] = useState(false);
  const begun = useBegun(dialog);
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const own = views.rows.filter((view) => view.own);
  const shared = views.rows.filter((view) => !view.own);
  const copy = () =>
    copyText(window.location.href).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  return (
    <>
      <Menu
        opened={opened}
        onChange={onChange}
        position="bottom-end"
        shadow="sm"
        withinPortal
        onClose={() => setCopied(null)}
      >
        <Menu.Target>{target}</Menu.Target>
        <Menu.Dropdown>
          <ViewItems label="My views" rows={own} query={query} onOpen={onOpen} />
          <ViewItems label="Shared by the chair" rows={shared} query={query} onOpen={onOpen} />
          {views.rows.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<IconBookmarkPlus size={14} />} onClick={() => setDialog(true)}>
            {own.length > 0 ? "Save or change views…" : "Save this view…"}
          </Menu.Item>
          <Menu.Item leftSection={<IconLink size={14} />} closeMenuOnClick={false} onClick={copy}>
            {copied === null ? "Copy link" : copied === "yes" ? "Link copied" : "Please copy it from the address bar"}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {begun && (
        <ViewsDialog slug={slug} opened={dialog} onClose={() => setDialog(false)} own={own} query={query} act={views} />
      )}
    </>
  );
}

interface ViewItemsProps {
  label: string;
  rows: readonly ViewRow[];
  query: string;
  onOpen: (query: string) => void;
}

function ViewItems({ label, rows, query, onOpen }: ViewItemsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {rows.map((view) => (
        <Menu.Item key={view.id} onClick={() => onOpen(view.query)} aria-current={view.query === query || undefined}>
          {view.name}
          {view.own && view.shared ? " (shared)" : ""}
        </Menu.Item>
      ))}
    </>
  );
}
