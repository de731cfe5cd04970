"use client";

import { Kbd, Modal, Switch } from "@mantine/core";
import classes from "./review-form.module.css";
import { REVIEW_KEYS } from "./review-keys.ts";

/** The keys of the reading desk, and the switch that turns the single ones off. */
export function KeysHelp({
  close,
  on,
  set,
  keys = REVIEW_KEYS,
}: {
  close: () => void;
  on: boolean;
  set: (on: boolean) => void;
  keys?: typeof REVIEW_KEYS;
}) {
  return (
    <Modal opened onClose={close} title="Keys of the reading desk" centered>
      <dl className={classes.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.quiet}>Keys act only while you are not typing in a field.</p>
      <Switch
        label="Single keys act"
        checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
        autoComplete="off"
      />
    </Modal>
  );
}
