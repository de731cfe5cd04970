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
    // Node reads next.config.ts as it is; Next would load its compiler for it, 24 megabytes, and keep it.
    __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: "true",
    NEXTAUTH_URL: origin,
    NEXTAUTH_SECRET: secret,
    ...more,
  });
}
