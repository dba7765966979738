import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Button } from "@/app/_ui/button";
import { Choices } from "@/app/_ui/choices";
import { controlId, type Fault } from "@/app/_ui/control";
import { DateFields } from "@/app/_ui/date-fields";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { TickBox } from "@/app/_ui/tick-box";
import { answerName, StandIns, TypedAnswer } from "@/app/_ui/typed-answer";

const SENTENCE = "Say it in a “sentence” <please>.";
const OPTIONS = [
  { value: "yes", label: "Yes", hint: "It is so." },
  { value: "unknown", label: "I don't know", apart: true },
];

/** Every building block that has a control, with the control that its fault is about. */
const BLOCKS: Readonly<Record<string, readonly [control: string, block: (faults: Fault[]) => ReactElement]>> =
  {
    text: [
      "phone",
      (faults) => <TextField name="phone" label="Phone" hint="Any way." type="tel" faults={faults} />,
    ],
    area: ["note", (faults) => <TextField name="note" label="Note" lines={3} faults={faults} />],
    select: [
      "county",
      (faults) => (
        <Select
          name="county"
          label="County"
          hint="On the paper."
          empty="Choose"
          options={OPTIONS}
          faults={faults}
        />
      ),
    ],
    radios: [
      "custody",
      (faults) => (
        <Choices
          name="custody"
          legend="Jail?"
          hint="First."
          choose="one"
          options={OPTIONS}
          or="or"
          faults={faults}
        />
      ),
    ],
    boxes: [
      "rules",
      (faults) => (
        <Choices name="rules" legend="Rules?" choose="many" options={OPTIONS} or="or" faults={faults} />
      ),
    ],
    tick: [
      "charges[0][duiRelated]",
      (faults) => (
        <TickBox name="charges[0][duiRelated]" value="yes" label="Driving" hint="A car." faults={faults} />
      ),
    ],
    "typed answer": [
      "charges[0][chargeText]",
      (faults) => (
        <TypedAnswer name="charges[0][chargeText]" label="Charge" standIns={OPTIONS} faults={faults} />
      ),
    ],
    "stand-ins": [
      "peopleAnswer",
      (faults) => <StandIns name="peopleAnswer" options={OPTIONS} faults={faults} />,
    ],
    "part of a date": ["arrestAt[day]", (faults) => <Dated faults={faults} />],
    "certainty of a date": ["arrestAt[certainty]", (faults) => <Dated faults={faults} />],
  };

function Dated({ faults }: { faults: Fault[] }) {
  const parts = { month: "Month", day: "Day", year: "Year", time: "Time" };
  return (
    <DateFields
      name="arrestAt"
      legend="When?"
      hint="Nov 21."
      parts={parts}
      certainty={{ legend: "Sure?", options: OPTIONS, or: "or" }}
      faults={faults}
    />
  );
}

/** The values of one attribute, in the order of the page. */
function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}

describe.each(Object.entries(BLOCKS))("%s", (_, [control, block]) => {
  const page = (faults: Fault[]) =>
    renderToStaticMarkup(
      <>
        <ErrorSummary title="There is a problem" faults={faults} />
        {block(faults)}
      </>,
    );
  const right = page([]);
  const wrong = page([[control, SENTENCE]]);

  it("has ids that are alike nowhere, and points at none that is missing", () => {
    for (const html of [right, wrong]) {
      const ids = values(html, "id");
      expect(new Set(ids).size).toBe(ids.length);
      const asked = [
        ...values(html, "for"),
        ...values(html, "aria-describedby").flatMap((some) => some.split(" ")),
      ];
      expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it("gives every control a label", () => {
    const controls = [...wrong.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(controls.filter((id) => !values(wrong, "for").includes(id ?? ""))).toEqual([]);
  });

  it("says the same words in the summary and beside the control, which it names and leads to", () => {
    const [, words] = /<a href="[^"]*">(.*?)<\/a>/.exec(wrong) ?? [];
    const [, beside] =
      new RegExp(`id="${control.replaceAll(/[[\]]/g, "\\$&")}-error">(.*?)</p>`).exec(wrong) ?? [];
    expect(beside).toBe(words);
    expect(values(wrong, "href")).toEqual([`#${controlId(control)}`]);
    expect(values(wrong, "id")).toContain(controlId(control));
    expect(values(wrong, "aria-describedby").join(" ").split(" ")).toContain(`${control}-error`);
    expect(values(wrong, "aria-invalid").length).toBeGreaterThan(0);
  });

  it("says nothing of errors when there is none", () => {
    expect(right).not.toMatch(/error|aria-invalid|role="alert"/);
  });
});

describe("a control", () => {
  it("keeps what was typed, markup and all, but never a password", () => {
    const typed = '"><script>é</script>';
    const field = (type: "text" | "password") =>
      renderToStaticMarkup(<TextField name="a" label="A" type={type} value={typed} />);
    expect(field("text")).toContain('value="&quot;&gt;&lt;script&gt;é&lt;/script&gt;"');
    expect(field("password")).not.toContain("value=");
  });

  it("keeps every part of a date as it was typed", () => {
    const parts = { month: "Month", day: "Day", year: "Year" };
    const html = renderToStaticMarkup(
      <DateFields name="dob" legend="Born?" parts={parts} typed={{ month: "nov", day: "x", year: "1990" }} />,
    );
    expect(values(html, "value")).toEqual(["nov", "x", "1990"]);
    expect(values(html, "name")).toEqual(["dob[month]", "dob[day]", "dob[year]"]);
  });

  it("is chosen when it was chosen before, and never in advance", () => {
    const choices = (chosen: string[]) =>
      renderToStaticMarkup(
        <Choices name="a" legend="A" choose="many" options={OPTIONS} or="or" chosen={chosen} />,
      );
    expect(choices([])).not.toContain("checked");
    expect(choices(["unknown"]).match(/checked=""/g)).toHaveLength(1);
    expect(choices(["unknown"])).toMatch(/checked="" value="unknown"|value="unknown"[^>]* checked=""/);
  });

  it("has its stand-in beside it in the same group", () => {
    expect(answerName("courtName")).toBe("courtNameAnswer");
    expect(answerName("charges[0][chargeText]")).toBe("charges[0][chargeTextAnswer]");
  });
});

describe("a button", () => {
  it("is marked as the one thing to do only when it is", () => {
    expect(renderToStaticMarkup(<Button>Continue</Button>)).toContain("data-primary");
    expect(renderToStaticMarkup(<Button tone="quiet">Add</Button>)).not.toContain("data-primary");
  });
});

it("uses no style attribute, which the page's policy refuses", () => {
  const all = Object.values(BLOCKS).map(([control, block]) =>
    renderToStaticMarkup(block([[control, SENTENCE]])),
  );
  expect(all.filter((html) => html.includes(" style="))).toEqual([]);
});
