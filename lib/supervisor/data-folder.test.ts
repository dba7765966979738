import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { own, prepareDataFolder } from "@/lib/supervisor/data-folder.mjs";

let parent = "";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "data-folder-"));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o7777;

it("is made with the folders above it, and closed", () => {
  const folder = join(parent, "a/b");
  prepareDataFolder(folder);
  expect(modeOf(folder)).toBe(0o700);
});

it("is closed when it was open and empty, or ours", () => {
  const folder = join(parent, "a");
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  prepareDataFolder(folder);
  expect(modeOf(folder)).toBe(0o700);
  own(folder, "http://localhost:3000");
  chmodSync(folder, 0o755);
  prepareDataFolder(folder);
  expect(modeOf(folder)).toBe(0o700);
});

it("is not taken from others who use it", () => {
  chmodSync(parent, 0o1777);
  writeFileSync(join(parent, "somebody's"), "");
  expect(() => prepareDataFolder(parent)).toThrow("holds other files and is open to others");
  expect(modeOf(parent)).toBe(0o1777);
  chmodSync(parent, 0o700);
  expect(() => prepareDataFolder(parent)).not.toThrow();
});

it("is refused in one sentence when it is no folder", () => {
  writeFileSync(join(parent, "file"), "");
  expect(() => prepareDataFolder(join(parent, "file"))).toThrow(/^DATA_DIR \S+ cannot be used \(EEXIST\)\.$/);
  expect(() => prepareDataFolder(join(parent, "file/below"))).toThrow(/cannot be used \(ENOTDIR\)\.$/);
});

it("has one owner, and says where that one answers", () => {
  const claim = own(parent, "http://localhost:4000");
  expect(() => own(parent, "http://localhost:5000")).toThrow(/^Already running at http:\/\/localhost:4000$/);
  claim.release();
  own(parent, "http://localhost:5000").release();
  expect(existsSync(join(parent, "owner"))).toBe(true);
});
