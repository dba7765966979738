import { join } from "node:path";
import type { NextConfig } from "next";

// Built in a folder below the project, whose packages and lib it uses.
const project = join(import.meta.dirname, "../..");

const config: NextConfig = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: project,
  turbopack: { root: project },
};

export default config;
