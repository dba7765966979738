import { describe, expect, it } from "vitest";
import {
  blankForm,
  decode,
  faultsOf,
  PRACTICE_CONTROLS,
  practiceOf,
  spokenTime,
  type Typed,
  typedOf,
} from "@/lib/practice/form";
import { parseTime, practiceSchema } from "@/lib/practice/schema";

const filled: Typed = {
  ...blankForm(),
  name: ["Example & Example, Attorneys"],
  phone: ["256-555-0134"],
  addressLine: ["1 Court Street"],
  addressCity: ["Athens"],
  addressPostalCode: ["35611"],
  counties: ["madison", "limestone", "madison"],
  responsibleLawyer: ["Alex Example"],
};

const parse = (change: Typed) => practiceSchema.safeParse(practiceOf({ ...filled, ...change }));
const faults = (change: Typed) => {
  const parsed = parse(change);
  return parsed.success ? [] : faultsOf(parsed.error);
};

it("takes a practice as it is usually typed", () => {
  expect(parse({}).data).toMatchObject({
    phone: "+12565550134",
    addressState: "AL",
    counties: ["limestone", "madison"],
    hours: { monday: { opens: "09:00", closes: "17:00" }, sunday: null },
    neutralExitUrl: "https://www.weather.gov/",
  });
});

it("shows a stored practice as it would be typed, and reads it back the same", () => {
  const { data } = parse({ "hours[friday][closes]": ["00:00"] });
  if (data === undefined) throw new Error("refused");
  expect(data.hours.friday).toEqual({ opens: "09:00", closes: "24:00" });
  expect(practiceSchema.parse(practiceOf(typedOf(data)))).toEqual(data);
});

it("names every control of an empty form once, in the order of the page", () => {
  const parsed = practiceSchema.safeParse(practiceOf({}));
  const controls = parsed.success ? [] : faultsOf(parsed.error).map(([control]) => control);
  expect(controls).toEqual([
    ...["name", "phone", "addressLine", "addressCity", "addressState", "addressPostalCode"],
    ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(
      (day) => `hours[${day}][opens]`,
    ),
    ...["counties", "responsibleLawyer", "neutralExitUrl"],
  ]);
});

it("leaves alone how much mail says when a form does not ask, and takes no third answer", () => {
  expect(parse({ mailDetail: ["minimal"] }).data?.mailDetail).toBe("minimal");
  expect(parse({ mailDetail: [] }).data).toMatchObject({ mailDetail: undefined });
  expect(faults({ mailDetail: ["everything"] })).toEqual([
    ["mailDetail", "Choose how much mail about a lead says."],
  ]);
});

describe("hours", () => {
  const monday = (opens: string, closes: string, closed: readonly string[] = []): Typed => ({
    "hours[monday][opens]": [opens],
    "hours[monday][closes]": [closes],
    "hours[monday][closed]": closed,
  });

  it.each([
    ["00:00", "00:00", { opens: "00:00", closes: "24:00" }],
    ["0:00", "24:00", { opens: "00:00", closes: "24:00" }],
    ["23:59", "00:00", { opens: "23:59", closes: "24:00" }],
    ["8 am", "12 pm", { opens: "08:00", closes: "12:00" }],
    ["12:30 am", "5:30 P.M.", { opens: "00:30", closes: "17:30" }],
  ])("open from %s to %s", (opens, closes, expected) => {
    expect(parse(monday(opens, closes)).data?.hours.monday).toEqual(expected);
  });

  it("closed wins over times that were left standing", () => {
    expect(parse(monday("09:00", "nonsense", ["yes"])).data?.hours.monday).toBeNull();
  });

  it.each([
    ["", "", "hours[monday][opens]"],
    ["09:00", "", "hours[monday][closes]"],
    ["", "17:00", "hours[monday][opens]"],
    ["24:00", "00:00", "hours[monday][opens]"],
    ["17:00", "09:00", "hours[monday][closes]"],
    ["09:00", "09:00", "hours[monday][closes]"],
    ["9", "17:00", "hours[monday][opens]"],
    ["09:60", "17:00", "hours[monday][opens]"],
  ])("from %j to %j is a sentence beside %s", (opens, closes, control) => {
    expect(faults(monday(opens, closes)).map(([name]) => name)).toEqual([control]);
  });

  it.each([
    ["00:00", "12:00 am"],
    ["00:30", "12:30 am"],
    ["09:05", "9:05 am"],
    ["12:00", "12:00 pm"],
    ["23:59", "11:59 pm"],
    ["24:00", "12:00 am"],
  ])("%s is written %s", (time, written) => {
    expect(spokenTime(time)).toBe(written);
    expect(parseTime(written)).toBe(time === "24:00" ? "00:00" : time);
  });

  it.each(["25:00", "24:01", "13 pm", "0 am", "noon", "9:5", "-1:00"])("%s is no time", (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });
});

it.each([
  ["addressState", "ZZ"],
  ["addressState", "A L"],
  ["addressPostalCode", "3561"],
  ["addressPostalCode", "35611-12"],
  ["neutralExitUrl", "http://www.example.com/"],
  ["neutralExitUrl", "https://user:word@www.example.com/"],
  ["neutralExitUrl", "https://localhost/"],
  ["neutralExitUrl", "javascript:alert(1)"],
  ["neutralExitUrl", ""],
  ["counties", "cook"],
  ["name", "x"],
  ["name", "x".repeat(101)],
  ["phone", "911"],
])("refuses %s = %j", (control, typed) => {
  expect(faults({ [control]: [typed] }).map(([name]) => name)).toEqual([control]);
});

describe("decoding a form", () => {
  const form = (pairs: [string, string][]) => {
    const data = new FormData();
    for (const [name, value] of pairs) data.append(name, value);
    return data;
  };

  it("ignores what no page asks and takes control characters out", () => {
    const typed = decode(
      form([
        ["name", "A\u0000B\u0007"],
        ["role", "owner"],
        ["__proto__", "x"],
      ]),
      PRACTICE_CONTROLS,
    );
    expect(typed?.name).toEqual(["AB"]);
    expect(typed).not.toHaveProperty("role");
  });

  it("refuses a repeated single value and takes a list", () => {
    expect(
      decode(
        form([
          ["name", "A"],
          ["name", "B"],
        ]),
        PRACTICE_CONTROLS,
      ),
    ).toBeNull();
    const typed = decode(
      form([
        ["counties", "madison"],
        ["counties", "limestone"],
      ]),
      PRACTICE_CONTROLS,
    );
    expect(typed?.counties).toEqual(["madison", "limestone"]);
  });
});
