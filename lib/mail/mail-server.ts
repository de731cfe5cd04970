/** Where mail is handed in, and in whose name. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte; else it is asked for after the greeting (STARTTLS). */
  secure: boolean;
  user: string | null;
  password: string | null;
}

export interface MailAddress {
  name: string;
  address: string;
}

/**
 * Reads `smtps://user:password@host:465` or `smtp://host:25`. What stands before the host is percent-encoded. Without a
 * port: 465, or 587 for `smtp`.
 * @returns null for anything else; a path or options after the host are not read, so they are refused.
 */
export function parseMailServer(setting: string): MailServer | null {
  if (!URL.canParse(setting)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(setting);
  if (protocol !== "smtp:" && protocol !== "smtps:") return null;
  if (!/^[\w.:[\]-]+$/.test(hostname) || !["", "/"].includes(pathname) || search || hash) return null;
  if ((username === "") !== (password === "")) return null;
  const secure = protocol === "smtps:";
  try {
    return {
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port === "" ? (secure ? 465 : 587) : Number(port),
      secure,
      user: username === "" ? null : decodeURIComponent(username),
      password: password === "" ? null : decodeURIComponent(password),
    };
  } catch {
    return null;
  }
}

/** Reads `name@host` or `Some Name <name@host>`; null for anything else. */
export function parseMailAddress(setting: string): MailAddress | null {
  const [, name = "", angled, plain] =
    /^(?:([^<>"\r\n]*)<([^\s<>@"]+@[^\s<>@"]+)>|([^\s<>@"]+@[^\s<>@"]+))$/.exec(setting.trim()) ?? [];
  const address = angled ?? plain;
  return address === undefined ? null : { name: name.trim(), address };
}
