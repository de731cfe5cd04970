/**
 * What Next and next-auth read from the environment themselves. Set before either is started; everything of ours comes
 * from `readSettings()`.
 */
export function prepareEnvironment(
  origin: string,
  secret: string,
  dev: boolean,
  more: Record<string, string> = {},
): void {
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXTAUTH_URL: origin,
    NEXTAUTH_SECRET: secret,
    ...more,
  });
}
