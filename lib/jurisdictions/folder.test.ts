import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkPackFolders } from "@/lib/jurisdictions/folder";
import { packs } from "@/lib/jurisdictions/packs";

const project = join(import.meta.dirname, "../..");
let root: string;
const packFile = (pack: string, file: string) => join(root, "lib/jurisdictions", pack, file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packs-"));
  mkdirSync(join(root, "lib"));
  cpSync(join(project, "lib/jurisdictions"), join(root, "lib/jurisdictions"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function change(pack: string, file: string, before: string, after: string): void {
  const text = readFileSync(packFile(pack, file), "utf8");
  expect(text).toContain(before);
  writeFileSync(packFile(pack, file), text.replace(before, after));
}

function lineOf(pack: string, file: string, piece: string): number {
  return readFileSync(packFile(pack, file), "utf8").split(piece)[0]?.split("\n").length ?? 0;
}

describe("the folders of the packs", () => {
  it("hold the very packs that the portal has built in, and packs.ts names each", () => {
    expect(checkPackFolders(project)).toEqual(packs());
  });

  it("take a new state as a folder", () => {
    cpSync(packFile("alabama", ""), packFile("fixture", ""), { recursive: true });
    change("fixture", "state.json", '"AL"', '"ZZ"');
    change("fixture", "clocks.json", '"n": 10,', '"n": 7,');
    const added = checkPackFolders(root).find(({ state }) => state === "ZZ");
    expect(added?.triage.duiHearingRequest.length).toEqual({ n: 7, unit: "days" });
    expect(added?.helpLines.map(({ key }) => key)).toContain("emergency");
  });

  it("say file and line of a number that is none", () => {
    change("alabama", "clocks.json", '"n": 10,', '"n": "ten",');
    const line = lineOf("alabama", "clocks.json", '"ten"');
    expect(line).toBeGreaterThan(50);
    expect(() => checkPackFolders(root)).toThrow(
      `${packFile("alabama", "clocks.json")} line ${line}: clocks.json row 5 (duiHearingRequest): length.n: `,
    );
  });

  it("say file and line of a comma too many", () => {
    change("alabama", "state.json", '"name": "Alabama",', '"name": "Alabama",,');
    expect(() => checkPackFolders(root)).toThrow(
      `${packFile("alabama", "state.json")} line 3: this is no valid JSON.`,
    );
  });

  it("say which row has a key twice, and which file is not there", () => {
    change("generic", "help-lines.json", '"domesticViolence"', '"emergency"');
    const line = lineOf("generic", "help-lines.json", '"1-800-799-7233"') - 2;
    expect(() => checkPackFolders(root)).toThrow(`help-lines.json line ${line}: `);
    rmSync(packFile("generic", "help-lines.json"));
    expect(() => checkPackFolders(root)).toThrow(/generic\/help-lines\.json is missing\.$/);
  });

  it("say file and line of a notice that is not there, and of a text that lost its number", () => {
    const rows = JSON.parse(readFileSync(packFile("alabama", "notices.json"), "utf8")) as { key: string }[];
    writeFileSync(
      packFile("alabama", "notices.json"),
      JSON.stringify(rows.filter(({ key }) => key !== "N5")),
    );
    expect(() => checkPackFolders(root)).toThrow(
      /alabama\/notices\.json line 1: notices\.json: no row N5\.$/,
    );
    writeFileSync(packFile("alabama", "notices.json"), JSON.stringify(rows, null, 2));
    change("alabama", "notices.json", "call <call></call>. If someone", "call us. If someone");
    const line = lineOf("alabama", "notices.json", "call us. If someone");
    expect(() => checkPackFolders(root)).toThrow(
      `notices.json line ${line}: notices.json row 7 (N7): en.text: must leave open <call>.`,
    );
  });

  it("are no concern of a build that was shipped without sources", () => {
    rmSync(join(root, "lib"), { recursive: true });
    expect(checkPackFolders(root)).toEqual([]);
  });
});
