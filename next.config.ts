import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The launcher does: in less time to fewer bytes.
  compress: false,
  typedRoutes: false,
  serverExternalPackages: ["better-sqlite3", "nodemailer"],
  experimental: {
    optimizePackageImports: ["@mantine/core", "@mantine/hooks", "@tabler/icons-react"],
    serverActions: { bodySizeLimit: "4mb" },
  },
  typescript: { ignoreBuildErrors: true },
};

export default config;
