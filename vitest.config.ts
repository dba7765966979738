import { defineConfig } from "vitest/config";

const EXCLUDED = ["node_modules/**", ".next/**", ".build/**", ".data*/**", "e2e/**"];

// Two projects in one run: only the files of the second start a database, and only when one of them is chosen.
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    // Some tests start processes and databases; a limit is there to end a hang, not to measure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...EXCLUDED, "**/*.db.test.{ts,tsx}"],
          setupFiles: ["vitest.setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.{ts,tsx}"],
          exclude: EXCLUDED,
          globalSetup: ["vitest.cluster.ts"],
          setupFiles: ["vitest.setup.ts", "vitest.database.ts"],
        },
      },
    ],
  },
});
