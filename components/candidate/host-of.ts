/** The host a link leads to; null for anything but a web address. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? host.replace(/^www\./u, "") : null;
  } catch {
    return null;
  }
}
