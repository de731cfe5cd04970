"use client";

import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { ListPart, MemberList } from "#lib/conflicts/member-list.ts";
import type { ListActs } from "./list-acts.ts";
import classes from "./member-list.module.css";

interface Props {
  slug: string;
  list: MemberList;
  acts: ListActs;
  locked: boolean;
  part: ListPart;
  id: number;
  name: string;
  children: ReactNode;
}

/** One line of a member's list, which can be taken out where it is wrong. */
export function ListLine({ slug, list, acts, locked, part, id, name, children }: Props) {
  const { send, pending, message } = useOutcome(() => acts.remove(slug, { accountId: list.accountId, part, id }));
  return (
    <li className={classes.line}>
      <span>{children}</span>
      {!locked && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Remove ${name}`}
          loading={pending}
          onClick={() => send(undefined)}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      )}
      {message && <RefusalText message={message} />}
    </li>
  );
}
