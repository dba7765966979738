import { render } from "react-email";
import { expect, it } from "vitest";
import { PREVIEWS, ReviewDue } from "@/emails/review-due";

it.each(Object.entries(PREVIEWS))("renders from its preview: %s", async (_, props) => {
  const html = await render(<ReviewDue {...props} />);
  for (const words of [props.state, props.since, "3 things wait", "See what waits"])
    expect(html).toContain(words);
  expect(html).toContain(`href="${props.openUrl}"`);
  expect(html).not.toMatch(/undefined|null|\[object/u);
});

it("fetches nothing: no picture, no script, no style sheet, no font from anywhere", async () => {
  const html = await render(<ReviewDue {...PREVIEWS.due} />);
  expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed)\b|url\(|@import/iu);
});
