import { render } from "react-email";
import { expect, it } from "vitest";
import { LeadSummary, PREVIEWS } from "@/emails/lead-summary";

it.each(Object.entries(PREVIEWS))("renders from its preview: %s", async (_, props) => {
  const html = await render(<LeadSummary {...props} />);
  for (const words of [props.lane, props.reference, props.county, "Open lead"]) {
    expect(html).toContain(words);
  }
  if (props.inside !== null) expect(html).toContain(`href="${props.inside.haveUrl}"`);
  expect(html).toContain(`href="${props.openUrl}"`);
  expect(html).not.toMatch(/undefined|null|\[object/u);
});

it("fetches nothing: no picture, no script, no style sheet, no font from anywhere", async () => {
  for (const props of Object.values(PREVIEWS)) {
    const html = await render(<LeadSummary {...props} />);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed)\b|url\(|@import/iu);
  }
});

it("says in the minimal mail no more than lane, county, reference and where to look", async () => {
  const html = await render(<LeadSummary {...PREVIEWS.summary} summary={null} />);
  expect(html).not.toMatch(/Sample|555|Theft/u);
});

it("gives somebody outside of the practice nothing to press and no name of its people", async () => {
  const html = await render(<LeadSummary {...PREVIEWS.summary} inside={null} summary={null} />);
  expect(html).not.toMatch(/I have it|Lee Counsel|Kim Owner|\/have\//u);
  expect(html).toContain("Open lead");
});
