// `prisma generate`, `validate` and `format` ask for a schema engine that they never run. Naming any
// existing program stops them from downloading one. `prisma migrate` must not be called with it set:
// it would do nothing and say nothing. Migrations go through lib/db/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

import { defineConfig } from "prisma/config";

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
