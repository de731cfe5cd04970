"use client";

import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useBegun } from "#components/form/use-begun.ts";
import type { VenueRow } from "#lib/tables/venues.ts";
import { FootBar } from "./foot-bar.tsx";
import type { NameVenues } from "./name-venues.tsx";

const NameVenuesDialog = dynamic(() => import("./name-venues.tsx").then((file) => file.NameVenuesDialog));

interface VenueBarProps {
  slug: string;
  chosen: readonly VenueRow[];
  name: NameVenues;
  onClear: () => void;
}

/** At the foot of the table while venues are selected. */
export function VenueBar({ slug, chosen, name, onClear }: VenueBarProps) {
  const [open, setOpen] = useState(false);
  const begun = useBegun(open);
  if (chosen.length === 0) return null;
  return (
    <FootBar
      label="Selected venues"
      count={chosen.length}
      onClear={onClear}
      after={
        begun && (
          <NameVenuesDialog
            slug={slug}
            chosen={chosen}
            opened={open}
            onClose={() => setOpen(false)}
            name={name}
            done={() => {
              setOpen(false);
              onClear();
            }}
          />
        )
      }
    >
      <Button variant="default" size="xs" leftSection={<IconPencil size={14} />} onClick={() => setOpen(true)}>
        {chosen.length > 1 ? "Merge" : "Rename"}
      </Button>
    </FootBar>
  );
}
