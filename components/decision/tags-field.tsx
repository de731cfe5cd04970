"use client";

import { ActionIcon, Autocomplete, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./decisions-panel.module.css";

export type ChangeTag = (slug: string, input: { candidateId: number; tag: string }) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  candidateId: number;
  tags: readonly string[];
  /** Tags in use on other candidates, offered while typing. */
  known: readonly string[];
  mayTag: boolean;
  add: ChangeTag;
  remove: ChangeTag;
}

/** The candidate's tags, which the committee shares. */
export function TagsField({ slug, candidateId, tags, known, mayTag, add, remove }: Props) {
  const [tag, setTag] = useState("");
  const adding = useOutcome(
    () => add(slug, { candidateId, tag }),
    () => setTag(""),
  );
  const removing = useOutcome((gone: string) => remove(slug, { candidateId, tag: gone }));
  if (tags.length === 0 && !mayTag) return null;
  return (
    <div className={classes.tags}>
      <span className={classes.quiet}>Tags</span>
      {tags.map((one) => (
        <span key={one} className={classes.tag}>
          {one}
          {mayTag && (
            <ActionIcon size={24} variant="subtle" aria-label={`Remove tag ${one}`} onClick={() => removing.send(one)}>
              <IconX size={14} />
            </ActionIcon>
          )}
        </span>
      ))}
      {mayTag && (
        <form
          className={classes.tagForm}
          onSubmit={(event) => {
            event.preventDefault();
            adding.send(undefined);
          }}
        >
          <Autocomplete
            size="xs"
            aria-label="New tag"
            placeholder="Add a tag"
            data={known.filter((one) => !tags.includes(one))}
            value={tag}
            onChange={setTag}
            maxLength={40}
          />
          <Button type="submit" size="xs" variant="default" disabled={tag.trim() === ""} loading={adding.pending}>
            Add
          </Button>
        </form>
      )}
      <RefusalText message={adding.message ?? removing.message} />
    </div>
  );
}
