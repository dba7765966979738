import { render } from "react-email";
import { expect, it } from "vitest";
import { PersonNote, PREVIEWS } from "@/emails/person-note";

it.each(Object.entries(PREVIEWS))("renders from its preview: %s", async (_, props) => {
  const html = await render(<PersonNote {...props} />);
  const days = props.days === null ? [] : [props.days.intro, ...props.days.items];
  for (const words of [props.title, ...props.paragraphs, ...days, ...props.closing, props.stop.label]) {
    expect(html).toContain(words);
  }
  expect(html).toContain(`lang="${props.language}"`);
  expect(html.match(/<a /gu)).toHaveLength(1);
  expect(html).toContain(`href="${props.stop.url}"`);
  expect(html).not.toMatch(/undefined|null|\[object/u);
});

it("fetches nothing, and shows what it is given as text", async () => {
  const html = await render(
    <PersonNote {...PREVIEWS.letter} title="<img src=x>" paragraphs={["<script>1</script>"]} />,
  );
  expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed)\b|url\(|@import/iu);
});
