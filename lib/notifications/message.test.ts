import { expect, it } from "vitest";
import { attemptOf } from "@/lib/notifications/attempt";
import { type Material, writeMail } from "@/lib/notifications/message";
import type { MailLead } from "@/lib/notifications/summary";

const AT = new Date("2026-12-01T16:00:00Z");
const ID = "0190a000-0000-7000-8000-00000000000d";

const LEAD: MailLead & { id: string } = {
  ...{
    id: "0190a000-0000-7000-8000-00000000000a",
    reference: "7K2M-4XQP",
    lane: "now",
    conflict: "unchecked",
  },
  decideBy: new Date("2026-12-03T10:00:00Z"),
  reasons: [
    { rule: "T01", label: "Held, no judge yet", at: "2026-12-03T10:00:00.000Z" },
    { rule: "T13", label: "Charged, next court date unknown" },
  ],
  ...{ role: "family", language: "es", submitterName: "Maria Sample", submitterRelation: "parent" },
  ...{ phone: "+12055550142", safeVoicemail: "neutralOnly", accusedName: "Sam Sample", custody: "yes" },
  ...{ jail: "Mobile Metro Jail", placeCounty: "mobile", courtName: null },
  ...{ nextCourtAt: null, nextCourtAtCertainty: "unknown" },
  ...{ arrestAt: "2026-12-01T04:00", arrestAtCertainty: "exact", suspected: [] },
  charges: [{ chargeText: "Theft of property, first degree" }, { chargeText: null }],
};

const checked: ReadonlySet<string> = new Set();

const DELIVERY: Material["delivery"] = {
  ...{ id: ID, address: "lee@example.com", event: "lead.received", detail: "summary", userId: ID },
  ...{ nextAt: new Date("2026-12-01T16:15:00Z"), nextNames: ["Kim Owner"] },
};

function material(
  changes: Partial<MailLead> = {},
  detail = "summary",
  more: Partial<Material["delivery"]> = {},
): Material {
  const delivery = { ...DELIVERY, detail, ...more };
  return {
    delivery,
    lead: { ...LEAD, ...changes },
    zone: "America/Chicago",
    alsoTold: ["Lee Counsel"],
    checked,
  };
}

const write = (changes: Partial<MailLead> = {}, detail?: string) =>
  writeMail(material(changes, detail), attemptOf(ID, AT, null));

it("says why and until when, whom to call and how, and what is known, as plain text that reads", async () => {
  const { subject, text, from, to, messageId, headers } = await write();
  expect(subject).toBe("NOW · held 6 h, no judge · Mobile · 7K2M-4XQP");
  expect(from).toBe("First Call <first-call@localhost>");
  expect({ to, messageId }).toEqual({ to: "lee@example.com", messageId: `<${ID}@localhost>` });
  expect(headers).toMatchObject({
    "X-First-Call-Event": "lead.received",
    "X-First-Call-Delivery": ID,
    "X-First-Call-Reference": "7K2M-4XQP",
  });
  const links = text.replace(/\/have\/[\w-]{43}/u, "/have/TOKEN");
  expect(links).toMatchInlineSnapshot(`
    "NOW: held 6 h, no judge

    Act by Thu, Dec 3, 2026, 4:00 AM CST

    Also: charged, next court date unknown

    The times come from rules that no lawyer has checked yet.

    Call: Maria Sample (mother or father)

    (205) 555-0142

    Message: only “please call back”, without the name of the office

    Language: Spanish

    Accused          Sam Sample
    In jail          yes
    Jail             Mobile Metro Jail
    Charge           Theft of property, first degree
    Charge           ask
    County           Mobile
    Court            ask
    Next court date  ask
    Bond             ask
    Reference        7K2M-4XQP

    Conflict check: still to do, on the desk. Until then names only, no facts.

    I have it
    http://localhost:3000/have/TOKEN

    Open lead
    http://localhost:3000/office/leads/0190a000-0000-7000-8000-00000000000a

    ------------------------------------------------------------------------------

    Also told: Lee Counsel. If nobody acts, Kim Owner will be told at Tue, Dec 1,
    2026, 10:15 AM CST. Please do not forward this mail."
  `);
});

it.each(["summary", "minimal"])(
  "announces what may be spam as what it is, and says so in the text: %s",
  async (detail) => {
    const [plain, marked] = [
      await write({}, detail),
      await write({ suspected: ["honeypot", "quick"] }, detail),
    ];
    expect(marked.subject).toBe(plain.subject);
    const words =
      "This may be spam: a field was filled in that people do not see; it was sent faster than people type. It keeps its place in the list.";
    expect(marked.text.replace(/\s+/gu, " ")).toContain(words);
    expect(plain.text).not.toContain("spam");
  },
);

it("says in the minimal mail lane, county and reference, and nothing that was typed", async () => {
  const { subject, text, html } = await write({}, "minimal");
  expect(subject).toBe("NOW · Mobile · 7K2M-4XQP");
  expect(`${subject} ${text} ${html}`).not.toMatch(/Sample|Theft|555.?01|held|judge|mother/u);
  expect(text).toContain("Mobile · reference 7K2M-4XQP");
});

it("says when it is not the first that is told, and when nobody is left to be told", async () => {
  const late = { event: "lead.escalated:2", nextAt: null, nextNames: [] };
  const mail = await writeMail(material({}, "summary", late), attemptOf(ID, AT, null));
  expect(mail.subject).toBe("NOW · nobody has it yet · held 6 h, no judge · Mobile · 7K2M-4XQP");
  expect(mail.headers["X-First-Call-Event"]).toBe("lead.escalated");
  expect(mail.text.replace(/\s+/gu, " ")).toContain("If nobody acts, nobody else is told");
});

it("tells somebody outside no more than the minimum, whatever was set, and gives a link that needs an account", async () => {
  const outside = { event: "lead.escalated:3", userId: null };
  const { subject, text, html } = await writeMail(material({}, "summary", outside), attemptOf(ID, AT, null));
  expect(subject).toBe("NOW · nobody has it yet · Mobile · 7K2M-4XQP");
  expect(`${subject} ${text} ${html}`).not.toMatch(
    /Sample|Theft|555|held|judge|mother|Counsel|Kim|\/have\//u,
  );
  expect(text).toContain("/office/leads/");
});

it("writes the same mail again, to the byte, for a repeated attempt that may have been taken before", async () => {
  const later = (hours: number) => new Date(AT.getTime() + hours * 3_600_000);
  const first = await writeMail(material(), attemptOf(ID, AT, null));
  expect(await writeMail(material(), attemptOf(ID, later(3), AT))).toEqual(first);
  expect(await writeMail(material(), attemptOf(ID, later(19.9), AT))).toEqual(first);
  // The provider forgets the key after a day: under the same one nobody could tell a repeated mail from the first.
  const next = await writeMail(material(), attemptOf(ID, later(20), AT));
  expect(next.idempotencyKey).not.toBe(first.idempotencyKey);
  expect(next.subject).toContain("held 26 h");
  expect(await writeMail(material(), attemptOf(ID, later(39), AT))).toEqual(next);
  // Nothing was taken: a later attempt says what is true then.
  expect((await writeMail(material(), attemptOf(ID, later(3), null))).subject).toContain("held 9 h");
});

it.each([
  ["full", "Message: you may say who is calling"],
  ["neutralOnly", "Message: only “please call back”"],
  ["no", "Message: leave none"],
  [null, "Message: leave none"],
])("says what may be left on the machine: %s", async (safeVoicemail, words) => {
  expect((await write({ safeVoicemail })).text).toContain(words);
});

it("says when no number was given, and not where else", async () => {
  const { text } = await write({ phone: null, safeVoicemail: null });
  expect(text).toContain("No number was given");
  expect(text).not.toContain("Message:");
});

it.each([
  ["2026-12-02T09:00", "exact", "Wed, Dec 2, 2026, 9:00 AM CST"],
  ["2026-07-02T09:00", "exact", "Thu, Jul 2, 2026, 9:00 AM CDT"],
  ["2026-12-02", "about", "about Wed, Dec 2, 2026, time not known"],
  ["2026-11-02", "missed", "missed: Mon, Nov 2, 2026, time not known"],
  [null, "missed", "one was missed"],
  [null, "none", "none yet"],
])("writes a court date %s (%s) on the court's clock", async (nextCourtAt, nextCourtAtCertainty, words) => {
  expect((await write({ nextCourtAt, nextCourtAtCertainty })).text).toContain(words);
});

it("does not tell by its reason what was answered under the highest protection", async () => {
  const reasons = [
    { rule: "T08", label: "Urgent health need in jail" },
    { rule: "T24", label: "On probation, parole or diversion" },
  ];
  const { subject, text, html } = await write({ reasons });
  expect(`${subject} ${text} ${html}`).not.toMatch(/health|probation|parole/iu);
  expect(subject).toBe("NOW · a reason that is only on the desk · Mobile · 7K2M-4XQP");
});

const HOSTILE: Readonly<Record<string, string>> = {
  markup: `<img src=x onerror=alert(1)><script>alert(2)</script></td></table>&amp;`,
  "line breaks": "Pat\r\nBcc: everybody@example.com\r\n\r\nCall: somebody else\u2028next\u0085line",
  "right to left": "\u202eelpmaS taP\u202c \u2066x \u05d0\u05d1",
  emoji: "Pat 👩‍⚖️ Sample 🙂",
  "5,000 characters": "W".repeat(5000),
  control: "Pat\u0000\u0007\u001b[31m Sample",
};
const TYPED = ["submitterName", "accusedName", "jail", "courtName"] as const;

it.each(Object.entries(HOSTILE))("keeps its shape whatever was typed: %s", async (_, typed) => {
  const changes = Object.fromEntries(TYPED.map((key) => [key, typed]));
  const mail = await write({ ...changes, charges: [{ chargeText: typed }] });
  const plain = await write();
  const shape = (html: string) => html.match(/<\/?[a-z][a-z0-9]*/gu);
  // One charge less than the plain one has.
  const { html } = await write({ charges: [{ chargeText: "x" }], courtName: "x" });
  expect(shape(mail.html)).toEqual(shape(html));
  expect(mail.html).not.toMatch(/<script|<img/u);
  expect(mail.html.length).toBeLessThan(plain.html.length + 3000);
  const lines = mail.text.split("\n");
  expect(lines.filter((line) => /^(?:Bcc|Call):/u.test(line))).toHaveLength(1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
  expect(mail.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069\u2028\u0085]/u);
  for (const header of [mail.subject, mail.from, mail.to, mail.messageId, ...Object.values(mail.headers)]) {
    expect(header).not.toContain(typed.slice(0, 20));
    expect(header).not.toMatch(/[\r\n]/u);
  }
});

it("shows markup as the text that it is", async () => {
  const { text, html } = await write({ accusedName: "<b>Sam</b> & Co" });
  expect(text).toContain("<b>Sam</b> & Co");
  expect(html).toContain("&lt;b&gt;Sam&lt;/b&gt; &amp; Co");
});
