import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const NOW = "2026-12-01T10:00:00-06:00";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "assess-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string): Promise<string> {
  const path = join(folder, `${Buffer.from(content).toString("hex").slice(0, 40)}.json`);
  await writeFile(path, content);
  return path;
}

function run(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", join(ROOT, "bin/assess.ts"), ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) => {
      resolve({ code: error ? error.code : 0, out, err });
    });
  });
}

const HELD = JSON.stringify({
  custody: "yes",
  arrestAt: "2026-12-01T04:00",
  charges: [{ chargeText: "Theft 1st" }],
});

describe("npm run assess", () => {
  it("prints what assess returns", async () => {
    const { code, out, err } = await run(await file(HELD), "--now", NOW);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      lane: "now",
      decideBy: "2026-12-03T10:00:00.000Z",
      reasons: [
        { rule: "T01", at: "2026-12-03T10:00:00.000Z" },
        { rule: "T13" },
        { rule: "T22" },
        { rule: "T15" },
      ],
      labels: [],
      pagesAtNight: true,
      changesAt: "2026-12-03T10:00:00.000Z",
    });
  });

  it("reads an instant without an offset on the clock of the state", async () => {
    const path = await file(HELD);
    const [local, offset] = await Promise.all([
      run(path, "--now", "2026-12-01T10:00"),
      run(path, "--now", NOW),
    ]);
    expect(local).toEqual(offset);
  });

  it("takes the time of receipt from the file", async () => {
    const path = await file(JSON.stringify({ custody: "unknown", receivedAt: "2026-12-01T08:00:00-06:00" }));
    expect(JSON.parse((await run(path, "--now", NOW)).out)).toMatchObject({
      decideBy: "2026-12-01T15:00:00.000Z",
    });
  });

  it.each([
    [
      "no such file",
      async () => [join(folder, "none.json"), "--now", NOW],
      "The file with the facts cannot be read.",
    ],
    ["no JSON", async () => [await file("{"), "--now", NOW], "The file with the facts is not JSON."],
    [
      "a list",
      async () => [await file("[]"), "--now", NOW],
      "The file with the facts must hold one JSON object.",
    ],
    [
      "a wrong date",
      async () => [await file('{"arrestAt":"2026-02-30"}'), "--now", NOW],
      "The facts are wrong at arrestAt.",
    ],
    [
      "a wrong charge",
      async () => [await file('{"charges":[{"chargeClass":"secret"}]}'), "--now", NOW],
      "The facts are wrong at charges.",
    ],
    [
      "a wrong instant",
      async () => [await file(HELD), "--now", "2026-02-30T10:00"],
      /^--now must be an instant/,
    ],
    ["no instant", async () => [await file(HELD)], /^Usage: /],
    ["an unknown option", async () => [await file(HELD), "--soon"], /^Usage: /],
    [
      "wrong holidays",
      async () => [await file(HELD), "--now", NOW, "--holidays", "Monday"],
      /^--holidays must be days/,
    ],
  ])("refuses %s in one sentence", async (_name, args, sentence) => {
    const { code, out, err } = await run(...(await args()));
    expect([code, out]).toEqual([1, ""]);
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
