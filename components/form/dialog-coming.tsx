/** Stands where a dialog is being fetched: from the click on, the keyboard is the dialog's. */
export function DialogComing() {
  return <span hidden data-dialog-coming />;
}
