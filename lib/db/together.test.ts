import { expect, it } from "vitest";
import { together } from "@/lib/db/together";

/** A statement that doubles numbers, fails where one of them is refused, and ends when it is told to. */
function doubling({ refused, away }: { refused?: number; away?: () => boolean } = {}) {
  const statements: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const double = together(async (numbers: readonly number[]) => {
    statements.push(numbers);
    await new Promise<void>((end) => ends.push(end));
    if (away?.()) throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
    if (refused !== undefined && numbers.includes(refused)) throw new Error(`refused ${refused}`);
    return numbers.map((number) => number * 2);
  });
  const endAll = async () => {
    for (let turn = 0; turn < 200; turn += 1) {
      ends.shift()?.();
      await Promise.resolve();
    }
  };
  return { double, statements, endAll };
}

it("sends at once what is asked alone, and together what is asked meanwhile", async () => {
  const { double, statements, endAll } = doubling();
  const told = Promise.all([1, 2, 3].map(double));
  expect(statements).toEqual([[1]]);
  await endAll();
  expect(await told).toEqual([2, 4, 6]);
  expect(statements).toEqual([[1], [2, 3]]);
  const alone = double(4);
  expect(statements).toEqual([[1], [2, 3], [4]]);
  await endAll();
  expect(await alone).toBe(8);
});

it("asks no more than 32 at once", async () => {
  const { double, statements, endAll } = doubling();
  const told = Promise.all(Array.from({ length: 40 }, (_, number) => double(number)));
  await endAll();
  expect(await told).toHaveLength(40);
  expect(statements.map((each) => each.length)).toEqual([1, 32, 7]);
});

it("lets nobody fail for what another asked", async () => {
  const { double, statements, endAll } = doubling({ refused: 3 });
  const told = Promise.allSettled([1, 2, 3, 4].map(double));
  await endAll();
  expect((await told).map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))).toEqual([
    ...[2, 4],
    ...["Error: refused 3", 8],
  ]);
  expect(statements).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
});

it("tells everybody who waits that the database is away, and asks again when it is back", async () => {
  let isAway = true;
  const { double, statements, endAll } = doubling({ away: () => isAway });
  const told = Promise.allSettled([1, 2, 3].map(double));
  await endAll();
  expect((await told).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(statements).toEqual([[1]]);
  isAway = false;
  const later = double(5);
  await endAll();
  expect(await later).toBe(10);
});
