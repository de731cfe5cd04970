/**
 * Puts a text on the clipboard. Browsers lend the clipboard itself to pages over TLS and on this machine only; elsewhere
 * the text is marked in a field out of sight and copied as by the keys.
 * @throws {Error} when the browser allows neither.
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error("The browser does not let this page copy.");
}
