import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closingLine, ofPlaywright, ofRunner, ofVitest, one, sum } from "./tally.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe("what the unit tests reported", () => {
  it("counts passed tests, and a skipped one as failed", () => {
    const report = { testResults: [file("passed", "passed", "passed"), file("failed", "failed", "passed")] };
    expect(ofVitest(report)).toEqual({ passed: 3, failed: 1 });
    expect(ofVitest({ testResults: [file("passed", "passed", "skipped", "pending", "todo")] })).toEqual({
      passed: 1,
      failed: 3,
    });
  });

  it("counts a file that could not be loaded, and one whose set-up failed behind passing tests", () => {
    expect(ofVitest({ testResults: [file("failed"), file("passed", "passed")] })).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(ofVitest({ testResults: [file("failed", "passed")] })).toEqual({ passed: 1, failed: 1 });
  });
});

it("counts skipped, flaky and unattributed faults of the browser tests as failed", () => {
  const stats = { expected: 7, skipped: 2, unexpected: 3, flaky: 1 };
  expect(ofPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 7 });
});

describe("a runner's report held against its exit code", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tally-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = (text: string) => {
    writeFileSync(join(folder, "report.json"), text);
    return join(folder, "report.json");
  };
  const good = JSON.stringify({ testResults: [file("passed", "passed")] });

  it("believes a report that agrees", () => {
    expect(ofRunner(report(good), ofVitest, 0)).toEqual({ passed: 1, failed: 0 });
    const bad = JSON.stringify({ testResults: [file("failed", "failed")] });
    expect(ofRunner(report(bad), ofVitest, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a crash as a failure: no report, half of one, no test in it, an exit code that no test explains", () => {
    expect(ofRunner(join(folder, "none.json"), ofVitest, 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofRunner(report(good.slice(0, -5)), ofVitest, 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofRunner(report(`{"testResults":[]}`), ofVitest, 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofRunner(report(good), ofVitest, 1)).toEqual({ passed: 1, failed: 1 });
  });
});

it("closes with one line", () => {
  expect(closingLine(sum([one(true), one(false), { passed: 3, failed: 0 }]))).toBe("4 passed, 1 failed");
});
