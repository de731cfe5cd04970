"use client";

import type { Offer } from "#lib/tables/complete.ts";
import classes from "./filter-box.module.css";

interface FilterOffersProps {
  id: string;
  offers: readonly Offer[];
  /** Place of the one that Enter takes; -1 for none. */
  active: number;
  onTake: (offer: Offer) => void;
}

/** The id of an offer, for the box to point at. */
export const offerId = (listId: string, place: number): string => `${listId}-${place}`;

/** What may follow, beneath the filter box; the box keeps the keyboard. */
export function FilterOffers({ id, offers, active, onTake }: FilterOffersProps) {
  return (
    <div id={id} role="listbox" aria-label="What may follow" className={classes.offers}>
      {offers.map((offer, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter in the box do the same
        // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and points here
        <div
          key={offer.insert}
          id={offerId(id, place)}
          role="option"
          aria-selected={place === active}
          className={classes.offer}
          ref={(element) => {
            if (place === active) element?.scrollIntoView({ block: "nearest" });
          }}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(offer)}
        >
          <span className={classes.offered}>{offer.label}</span>
          <span className={classes.about}>{offer.count ?? offer.about}</span>
        </div>
      ))}
    </div>
  );
}
