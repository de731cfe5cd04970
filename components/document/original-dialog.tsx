"use client";

import { Button, Modal, Textarea } from "@mantine/core";
import { FileForm } from "#components/form/file-form.tsx";
import classes from "./masked-words.module.css";

interface Props {
  /** Where the file is taken from. */
  address: string;
  close: () => void;
}

/** The question for a reason to take a file as it was sent although something in it is masked; loaded when it is first asked. */
export function OriginalDialog({ address, close }: Props) {
  return (
    <Modal opened onClose={close} title="Take the original, with a reason" centered>
      <FileForm action={address} className={classes.form} done={close}>
        {(pending) => (
          <>
            <p className={classes.quiet}>
              The original shows what is kept out of the search on purpose. The record keeps that you took it, and your
              reason.
            </p>
            <input type="hidden" name="what" value="original" />
            <Textarea
              label="Why must you have it?"
              name="reason"
              autosize
              minRows={2}
              maxLength={2000}
              data-autofocus
            />
            <Button type="submit" loading={pending}>
              Download the original
            </Button>
          </>
        )}
      </FileForm>
    </Modal>
  );
}
