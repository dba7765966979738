import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeClaim } from "@/lib/processes/claim.mjs";
import { self } from "@/lib/processes/identity.mjs";

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "claim-")), "owner");
});
let contenders: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(contenders.splice(0).map(kill));
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

const taken = (details = {}) => {
  const result = takeClaim(folder, details);
  if ("holder" in result) throw new Error("somebody holds it");
  return result.claim;
};
const files = () => readdirSync(folder).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

it("has one holder, whom the next one is told about", () => {
  const claim = taken({ url: "http://localhost:3000" });
  expect(takeClaim(folder, {})).toMatchObject({ holder: { ...self(), url: "http://localhost:3000" } });
  claim.describe({ url: "http://localhost:4000" });
  expect(takeClaim(folder, {})).toMatchObject({ holder: { url: "http://localhost:4000" } });
  claim.release();
  expect(taken().previous).toMatchObject({ pid: 0 });
});

it("lets nobody else read it", () => {
  taken();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "1.json")).mode & 0o777).toBe(0o600);
});

it("passes from a dead holder, whose number a stranger may have by now, and from a damaged file", () => {
  const first = taken();
  writeFileSync(join(folder, "1.json"), JSON.stringify({ pid: process.pid, identity: "another boot:1" }));
  expect(taken().previous).toMatchObject({ identity: "another boot:1" });
  first.release();
  writeFileSync(join(folder, "2.json"), "");
  expect(taken().previous).toBeUndefined();
  expect(takeClaim(folder, {})).toHaveProperty("holder");
});

it("never starts its numbers anew, and keeps only some old files", () => {
  for (let turn = 0; turn < 12; turn += 1) taken().release();
  expect(files().at(-1)).toBe("12.json");
  expect(files().length).toBeLessThanOrEqual(9);
});

it("removes what a holder left that was killed while it wrote, and not what a live one writes", () => {
  taken().release();
  writeFileSync(join(folder, `${2 ** 22 + 1}-aa.tmp`), "");
  writeFileSync(join(folder, `${process.pid}-aa.tmp`), "");
  taken();
  expect(files().filter((name) => name.endsWith(".tmp"))).toEqual([`${process.pid}-aa.tmp`]);
});

/** Waits until the starting shot, takes the claim as often as it takes, and holds it until it is killed. */
const CONTENDER = `
  import { existsSync } from "node:fs";
  const { takeClaim } = await import(process.argv[1]);
  process.stdout.write("ready\\n");
  while (!existsSync(process.argv[3])) {}
  process.stdout.write("claim" in takeClaim(process.argv[2], {}) ? "won\\n" : "lost\\n");
  setInterval(() => {}, 1000);
`;

it("has exactly one winner among many that find a dead holder at the same moment", async () => {
  const program = new URL("./claim.mjs", import.meta.url).href;
  for (let round = 0; round < 3; round += 1) {
    const shot = join(folder, "..", `shot-${round}`);
    contenders = Array.from({ length: 12 }, () =>
      spawn(process.execPath, ["--input-type=module", "-e", CONTENDER, "--", program, folder, shot], {
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
    const says = contenders.map(lines);
    await Promise.all(says.map((next) => next()));
    writeFileSync(shot, "");
    const results = await Promise.all(says.map((next) => next()));
    expect(results.filter((result) => result === "won")).toHaveLength(1);
    expect(existsSync(join(folder, `${round + 1}.json`))).toBe(true);
    // The next round finds a holder that was killed.
    await Promise.all(contenders.splice(0).map(kill));
  }
});

function lines(child: ChildProcess): () => Promise<string> {
  const said: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said.push(...text.split("\n").filter(Boolean));
    while (said.length > 0 && waiting.length > 0) waiting.shift()?.(said.shift() ?? "");
  });
  return () =>
    new Promise((resolve) => {
      const line = said.shift();
      if (line === undefined) waiting.push(resolve);
      else resolve(line);
    });
}

function kill(child: ChildProcess): Promise<unknown> {
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  return exited;
}
