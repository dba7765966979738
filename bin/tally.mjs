// @ts-check
/**
 * Turns what the test runners report into the two numbers of the closing line. A test that was skipped and a
 * runner that crashed count as failed: neither has shown that anything works.
 */
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * A step without single tests counts as one.
 * @param {boolean} worked
 * @returns {Tally}
 */
export function one(worked) {
  return worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The JSON report of vitest. A file that could not be loaded has no tests of its own and counts as one failure.
 * @param {unknown} report
 * @returns {Tally}
 */
export function ofVitest(report) {
  const { testResults } =
    /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (report);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  return { passed, failed: tests.length - passed + unloaded.length };
}

/**
 * The JSON report of Playwright. Flaky cannot happen without retries, and would be a failure.
 * @param {unknown} report
 * @returns {Tally}
 */
export function ofPlaywright(report) {
  const { stats, errors } = /** @type {{ stats: Record<string, number>, errors: unknown[] }} */ (report);
  const { expected = 0, skipped = 0, unexpected = 0, flaky = 0 } = stats;
  return { passed: expected, failed: skipped + unexpected + flaky + errors.length };
}

/**
 * Reads a runner's report and holds it against the way the runner ended: no report, no test, or an exit code
 * that no failed test explains is one failure more.
 * @param {string} file
 * @param {(report: unknown) => Tally} count
 * @param {number} exitCode
 * @returns {Tally}
 */
export function ofRunner(file, count, exitCode) {
  /** @type {Tally} */
  let tally;
  try {
    tally = count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return one(false);
  }
  const unexplained = (exitCode !== 0 && tally.failed === 0) || tally.passed + tally.failed === 0;
  return unexplained ? sum([tally, one(false)]) : tally;
}

/**
 * The last line of a test run.
 * @param {Tally} tally
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
