import { expect, it } from "vitest";
import { postedForm } from "@/app/_request/posted-form";

const TEXT = "application/x-www-form-urlencoded";
const PARTS = "multipart/form-data; boundary=x";

function post(type: string, body: string) {
  const headers = { "content-type": type };
  return postedForm(new Request("http://localhost/save", { method: "POST", headers, body }));
}

const part = (name: string, value: string, more = "") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

it.each([
  [TEXT, "a=1&b=%C3%B1+%26&a=2"],
  ["Application/X-WWW-Form-Urlencoded; charset=UTF-8", "a=1&b=%C3%B1+%26&a=2"],
  [PARTS, `${part("a", "1")}${part("b", "ñ &")}${part("a", "2")}--x--\r\n`],
  [`multipart/form-data; boundary="x"`, `${part("a", "1")}${part("b", "ñ &")}${part("a", "2")}--x--\r\n`],
])("reads a form that was sent as %s", async (type, body) => {
  expect([...((await post(type, body)) ?? [])]).toEqual([
    ["a", "1"],
    ["b", "ñ &"],
    ["a", "2"],
  ]);
});

it("reads a file", async () => {
  const file = (await post(PARTS, `${part("f", "a,b", '; filename="names.csv"')}--x--\r\n`))?.get("f");
  expect(file instanceof File && [file.name, await file.text()]).toEqual(["names.csv", "a,b"]);
});

it.each([
  ["application/json", "{}"],
  ["text/plain", "a=1"],
  ["", "a=1"],
  ["multipart/form-data", part("a", "1")],
  [PARTS, part("a", "1").slice(0, 30)],
])("is none when it was sent as %s", async (type, body) => {
  expect(await post(type, body)).toBeNull();
});

it("does not make a million fields of two megabytes, but keeps as many as tell that there are too many", async () => {
  const form = [...((await post(TEXT, "a&".repeat(1_000_000))) ?? [])];
  expect(form.length).toBeGreaterThan(500);
  expect(form.length).toBeLessThan(2_000);
  expect(await post(PARTS, `${part("a", "", '; filename="b"').repeat(30_000)}--x--\r\n`)).toBeNull();
});
