import { render } from "react-email";
import { expect, it } from "vitest";
import { PersonNote, PREVIEWS } from "@/emails/person-note";
import { plainText } from "@/lib/notifications/plain-text";

it.each(Object.entries(PREVIEWS))("renders from its preview: %s", async (_, props) => {
  const html = await render(<PersonNote {...props} />);
  const days = props.days === null ? [] : [props.days.intro, ...props.days.items];
  for (const words of [props.title, ...props.paragraphs, ...days, ...props.closing, props.stop.label]) {
    expect(plainText(html).replace(/\s+/gu, " ")).toContain(words);
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

it("keeps in one line what is read as one: a phone number, the number of a request, a time", async () => {
  const html = await render(
    <PersonNote
      {...PREVIEWS.neutral}
      paragraphs={["Call (205) 555-0100 at 9:00 AM, 9:00 a. m.: 7K2M-4XQP."]}
    />,
  );
  const kept = [...html.matchAll(/white-space:nowrap">([^<]*)</gu)].map(([, words]) => words);
  expect(kept).toEqual(["(205) 555-0100", "9:00 AM", "9:00 a. m.", "7K2M-4XQP"]);
});
