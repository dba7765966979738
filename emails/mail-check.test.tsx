import { render } from "react-email";
import { expect, it } from "vitest";
import { MailCheck, PREVIEWS } from "@/emails/mail-check";

it.each(Object.entries(PREVIEWS))("renders from its preview: %s", async (_, props) => {
  const html = await render(<MailCheck {...props} />);
  for (const words of [props.title, ...props.lines]) expect(html).toContain(words);
  expect(html.match(/<a /gu)?.length ?? 0).toBe(props.button === null ? 0 : 1);
  if (props.button !== null) expect(html).toContain(`href="${props.button.url}"`);
  expect(html).not.toMatch(/undefined|null|\[object/u);
});

it("fetches nothing, and shows what it is given as text", async () => {
  const html = await render(<MailCheck title="<img src=x>" lines={["<script>1</script>"]} button={null} />);
  expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed)\b|url\(|@import/iu);
});
