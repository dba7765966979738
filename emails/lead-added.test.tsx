import { render } from "react-email";
import { expect, it } from "vitest";
import { LeadAdded, PREVIEWS } from "@/emails/lead-added";

it.each(Object.entries(PREVIEWS))("renders from its preview: %s", async (_, props) => {
  const html = await render(<LeadAdded {...props} />);
  for (const words of [props.lane, props.reference, "Open lead"]) expect(html).toContain(words);
  expect(html).toContain(`href="${props.openUrl}"`);
  expect(html).not.toMatch(/undefined|null|\[object/u);
});

it("fetches nothing: no picture, no script, no style sheet, no font from anywhere", async () => {
  const html = await render(<LeadAdded {...PREVIEWS.added} />);
  expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed)\b|url\(|@import/iu);
});
