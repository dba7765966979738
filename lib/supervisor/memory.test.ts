import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { MEMORY_FLAGS } from "@/lib/supervisor/memory";

it("npm run serve, which loads no module before the server, has the same flags", () => {
  const file: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  const { scripts } = z.object({ scripts: z.object({ serve: z.string() }) }).parse(file);
  expect(scripts.serve).toBe(["node", ...MEMORY_FLAGS, "bin/serve.mjs"].join(" "));
});
