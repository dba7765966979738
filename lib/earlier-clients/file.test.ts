import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decodeFile } from "@/lib/earlier-clients/encoding";
import { readRows } from "@/lib/earlier-clients/file";
import { likelyColumns, likelySeparator } from "@/lib/earlier-clients/layout";
import { readDate } from "@/lib/earlier-clients/list-date";

const ALL = 1_000;
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ["UTF-8", utf8("José"), "José", "utf8"],
  ["UTF-8 with its mark", utf8("\ufeffJosé"), "José", "utf8"],
  ["Windows-1252", bytes(0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x4f, 0x92, 0x4e), "José O’N", "windows1252"],
  ["UTF-16", bytes(0xff, 0xfe, 0x4a, 0x00, 0xe9, 0x00), "Jé", "utf16"],
  ["UTF-16 the other way", bytes(0xfe, 0xff, 0x00, 0x4a, 0x00, 0xe9), "Jé", "utf16"],
])("reads %s", (_, file, text, encoding) => {
  expect(decodeFile(file)).toEqual({ text, encoding });
});

it.each([
  ["a spreadsheet", utf8("PK\u0003\u0004rest")],
  ["bytes", bytes(1, 0, 0, 2)],
])("refuses %s", (_, file) => {
  expect(decodeFile(file)).toBeNull();
});

it("says the line of each row, over cells with lines of their own, blank rows and any end of a line", async () => {
  const text =
    'Name,Note\r\nPat Sample,"two\r\nlines, one cell"\n\n ,\nAnn Example,x\rBen Third,"a ""b"""\n\n\n';
  expect(await readRows(text, ",", ALL)).toEqual([
    { line: 1, cells: ["Name", "Note"] },
    { line: 2, cells: ["Pat Sample", "two\nlines, one cell"] },
    { line: 6, cells: ["Ann Example", "x"] },
    { line: 7, cells: ["Ben Third", 'a "b"'] },
  ]);
});

it.each([
  ["never closed", '1,"Pat Sample', []],
  ["closed by a mark far below", '1,"Pat Sample', ['Yan",x']],
])("loses no other row to a quotation mark that is %s", async (_, broken, behind) => {
  const others = Array.from({ length: 40 }, (__, n) => `${n},Invented ${n}`);
  const rows = await readRows([...others, broken, ...others, ...behind].join("\n"), ",", ALL);
  expect(rows.filter(({ cells }) => cells === null).map(({ line }) => line)).toContain(41);
  for (const line of [1, 40, 42, 81])
    expect(rows).toContainEqual({ line, cells: others[(line - 1) % 41]?.split(",") });
});

it("keeps nicknames that stand in quotation marks within a name", async () => {
  const rows = await readRows('1;Robert "Bob" Sample\n2;6" Tall', ";", ALL);
  expect(rows.map(({ cells }) => cells?.[1])).toEqual(['Robert "Bob" Sample', '6" Tall']);
});

it("never throws and never skips a line, whatever is in the file", async () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ",", "a", " ", "\n", "é"), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (parts) => {
      const text = `${parts.join("\n")}\nLast,row`;
      const rows = await readRows(text, ",", ALL);
      const lines = rows.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      if (!text.includes('"')) expect(rows.at(-1)?.cells).toEqual(["Last", "row"]);
    }),
    { numRuns: 200 },
  );
});

it.each([
  ["comma", "Name,File\nSample; Pat,1\nExample,2"],
  ["semicolon", 'Name;File\n"Sample, Pat";1\nExample;2'],
  ["tab", "Name\tFile\nSample, Pat\t1\nExample, Ann\t2"],
  ["comma", "Pat Sample\nAnn Example"],
])("takes the %s for what stands between columns", async (name, text) => {
  const readings = {
    comma: await readRows(text, ",", ALL),
    semicolon: await readRows(text, ";", ALL),
    tab: await readRows(text, "\t", ALL),
  };
  expect(likelySeparator(readings)).toBe(name);
});

it.each([
  [["Client Name", "Date Opened", "File No"], { headings: true, columns: { name: 0, date: 1, matter: 2 } }],
  [["Last Name", "First Name"], { headings: true, columns: { family: 0, given: 1 } }],
  [["Pat Sample", "2019"], { headings: false, columns: { name: 0 } }],
  [["Nombre", "Apellidos", "Fecha"], { headings: true, columns: { given: 0, family: 1, date: 2 } }],
])("offers columns for %j", (first, expected) => {
  expect(likelyColumns(first)).toEqual(expected);
});

it.each([
  ["", null],
  ["2019-03-12", "2019-03-12"],
  ["2019-3", "2019-03"],
  ["2019", "2019"],
  ["3/12/2019", "2019-03-12"],
  ["3/12/19 0:00", "2019-03-12"],
  ["12-31-98", "1998-12-31"],
  ["2019-03-12T08:00:00Z", "2019-03-12"],
  ["2019-02-29", undefined],
  ["13/1/2019", undefined],
  ["soon", undefined],
  ["0019-01-01", undefined],
])("reads the date %j as %j", (text, date) => {
  expect(readDate(text)).toBe(date);
});
