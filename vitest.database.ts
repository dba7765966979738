import { afterAll } from "vitest";
import { database } from "@/lib/db/client";
import { createDatabase } from "@/lib/db/test-database";

// Runs in every *.db.test.ts before the file itself is loaded: its own database, migrated and empty.
process.env.DATABASE_URL = await createDatabase("migrated");

afterAll(() => database().$disconnect());
