import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { controlNames } from "./controls";
import { decodeForm } from "./form-data";
import { QUESTIONS } from "./questions";

/** The values of a post that is decoded, as plain objects. */
function values(pairs: readonly (readonly [string, unknown])[]): unknown {
  const decoded = decodeForm(pairs);
  if (!decoded.ok) throw new Error(decoded.code);
  return JSON.parse(JSON.stringify(decoded.values));
}

function codes(pairs: readonly (readonly [string, unknown])[]): unknown {
  const decoded = decodeForm(pairs);
  return decoded.ok ? decoded.errors.map(({ control, code }) => [control, code]) : decoded.code;
}

test("names with brackets become nesting, and a list where numbers stand", () => {
  expect(
    values([
      ["custody", "no"],
      ["arrestAt[month]", "11"],
      ["arrestAt[certainty]", "about"],
      ["charges[1][chargeText]", "Second"],
      ["charges[0][chargeText]", "First"],
      ["charges[0][duiRelated]", "yes"],
      ["charges[0][eventDate][year]", "2026"],
      ["accusedAka[0]", "Sammy"],
      ["bondConditions", "gps"],
      ["bondConditions", "curfew"],
    ]),
  ).toEqual({
    custody: "no",
    arrestAt: { month: "11", certainty: "about" },
    charges: [
      { chargeText: "First", duiRelated: "yes", eventDate: { year: "2026" } },
      { chargeText: "Second" },
    ],
    accusedAka: ["Sammy"],
    bondConditions: ["gps", "curfew"],
  });
});

test("a number that was left out keeps its place, so that errors point to the field that was typed in", () => {
  expect(values([["charges[2][chargeText]", "Third"]])).toEqual({
    charges: [{}, {}, { chargeText: "Third" }],
  });
});

test("empty fields are dropped, one box is a list of one", () => {
  expect(
    values([
      ["custody", ""],
      ["arrestAt[month]", ""],
      ["bondConditions", "gps"],
    ]),
  ).toEqual({ bondConditions: ["gps"] });
});

test("FormData and URLSearchParams decode to the same, and files are left to others", () => {
  const form = new FormData();
  form.append("submitterName", "José Núñez");
  form.append("bondConditions", "gps");
  form.append("courtPapers", new Blob(["x"]), "ticket.png");
  form.append("jail", new Blob(["x"]), "jail.png");
  const address = new URLSearchParams([
    ["submitterName", "José Núñez"],
    ["bondConditions", "gps"],
  ]);
  expect(values([...form])).toEqual(values([...address]));
});

test.each([
  "nonsense",
  "__proto__",
  "constructor",
  "__proto__[polluted]",
  "constructor[prototype][polluted]",
  "charges[0][__proto__]",
  "charges[__proto__][chargeText]",
  "charges[0][constructor][prototype][polluted]",
  "arrestAt[__proto__]",
  "charges[][chargeText]",
  "charges[-1][chargeText]",
  "charges[01][chargeText]",
  "charges[0x1][chargeText]",
  "charges[1e3][chargeText]",
  "charges[0]chargeText",
  "charges.0.chargeText",
  "charges[0][chargeText][0]",
  "charges",
  "arrestAt",
  "custody[0]",
  "custody[",
  "custody]",
  " custody",
  "language",
  "courtPapers",
  "priors",
  "lawyerNameAnswer[0]",
  "a".repeat(1_000_000),
])("the unknown field %s is ignored", (name) => {
  expect(values([[name, "x"]])).toEqual({});
  expect(codes([[name, "x"]])).toEqual([]);
  expect(Object.prototype).not.toHaveProperty("polluted");
});

test("what is decoded has no prototype to be reached", () => {
  const decoded = decodeForm([["arrestAt[month]", "1"]]);
  expect(decoded.ok && Object.getPrototypeOf(decoded.values)).toBeNull();
  expect(decoded.ok && Object.getPrototypeOf(decoded.values.arrestAt)).toBeNull();
});

test("a control with one value that comes twice is an error, and the first one is kept", () => {
  const twice = [
    ["custody", "no"],
    ["custody", "yes"],
    ["custody", "unknown"],
    ["arrestAt[month]", "1"],
    ["arrestAt[month]", "2"],
  ] as const;
  expect(codes(twice)).toEqual([
    ["custody", "repeated"],
    ["arrestAt[month]", "repeated"],
  ]);
  expect(values(twice)).toEqual({ custody: "no", arrestAt: { month: "1" } });
});

test.each([
  ["charges[9][chargeText]", []],
  ["charges[10][chargeText]", [["charges[10][chargeText]", "tooMany"]]],
  ["charges[9999][chargeText]", [["charges[9999][chargeText]", "tooMany"]]],
  ["allegedVictims[5][name]", [["allegedVictims[5][name]", "tooMany"]]],
  ["coDefendants[9][name]", []],
  ["accusedAka[5]", [["accusedAka[5]", "tooMany"]]],
  ["priors[19][priorYear]", []],
  ["priors[20][priorYear]", [["priors[20][priorYear]", "tooMany"]]],
  ["charges[99999][chargeText]", []],
])("the number in %s is judged", (name, errors) => {
  expect(codes([[name, "x"]])).toEqual(errors);
});

describe("limits", () => {
  test("500 fields are read, 501 are not", () => {
    const fields = Array.from({ length: 500 }, (_, i) => [`other${i}`, "x"] as const);
    expect(decodeForm(fields).ok).toBe(true);
    expect(codes([...fields, ["one", "more"]])).toBe("tooManyFields");
  });

  test("a megabyte in one field is cut, more than two in all are refused", () => {
    const megabyte = "x".repeat(1_000_000);
    expect(values([["submitterName", megabyte]])).toEqual({ submitterName: "x".repeat(2000) });
    expect(
      codes([
        ["a", megabyte],
        ["b", megabyte],
      ]),
    ).toBe("tooLarge");
  });
});

test.each([
  ["NUL", "a\u0000b", "a\ufffdb"],
  ["a control character", "a\u0007b", "a\ufffdb"],
  ["half a character", "a\ud800b", "a\ufffdb"],
  ["a noncharacter", "a\uffffb", "a\ufffdb"],
  ["a line break, which a person may paste", "a\r\nb\tc", "a\r\nb\tc"],
  ["an emoji", "a😀b", "a😀b"],
  ["right-to-left text", "مرحبا", "مرحبا"],
])("%s can be stored afterwards", (_what, typed, kept) => {
  expect(values([["submitterName", typed]])).toEqual({ submitterName: kept });
});

const NAMES = QUESTIONS.filter(({ type, page }) => type !== "file" && page !== "site").flatMap((question) =>
  controlNames(question).map((name) => ({
    name: name.replaceAll("[i]", "[0]"),
    many: question.type === "choices",
  })),
);
const TYPED = fc.string({ minLength: 1, maxLength: 50 }).filter((text) => !/[\p{Cc}\ufffd]/u.test(text));

/** The pairs that a form would post for what was decoded. */
function pairsOf(value: unknown, name: string): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) {
    return value.flatMap((each, i) =>
      pairsOf(each, typeof each === "string" && !/Aka|Lawyers/u.test(name) ? name : `${name}[${i}]`),
    );
  }
  return Object.entries(value ?? {}).flatMap(([key, each]) =>
    pairsOf(each, name === "" ? key : `${name}[${key}]`),
  );
}

test("every control of the list goes there and back", () => {
  const posted = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), TYPED), {
    selector: ([{ name }]) => name,
  });
  fc.assert(
    fc.property(posted, (controls) => {
      const pairs = controls.map(([{ name }, typed]): [string, string] => [name, typed]);
      expect(codes(pairs)).toEqual([]);
      expect(pairsOf(values(pairs), "").sort()).toEqual([...pairs].sort());
    }),
  );
});

test("no pairs make it throw", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...NAMES.map((each) => each.name)),
    fc.stringMatching(/^[a-zA-Z_]{1,12}(\[\w{0,5}\]){0,3}$/u),
  );
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.anything());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
      const decoded = decodeForm(pairs);
      if (decoded.ok) expect(JSON.stringify(decoded.values)).not.toMatch(/\\u0000|\\ud[89a-f]/u);
    }),
  );
});
