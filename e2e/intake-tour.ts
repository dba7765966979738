import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { courtDay, expectPage, follow, goesTo, main, post, setDraftTimes, summary } from "./intake-steps";

/** Every page of the intake in turn, empty, with errors, and as it is after Send, for whoever wants to look at them. */

type Pairs = readonly (readonly [string, string])[];

/** Called on each page; the name is that of the page, with what is special about it behind. */
export type Look = (name: string) => Promise<void>;

const YES: Pairs = [
  ["role", "family"],
  ["custody", "yes"],
  ["placeState", "AL"],
];
const FREE: Pairs = [
  ["role", "accused"],
  ["custody", "no"],
  ["placeState", "AL"],
];
const YOU: Pairs = [
  ["submitterName", "Robin Specimen"],
  ["email", "robin@example.com"],
  ["safeEmail", "yes"],
];
const COURT: Pairs = [
  ["nextCourtAt[certainty]", "none"],
  ["hasLawyer", "none"],
];
const ARREST: Pairs = [
  ["arrestAt[certainty]", "unknown"],
  ["bondConditions", "noContact"],
];
const NAMES: Pairs = [
  ["allegedVictims[0][name]", "ليلى المثال"],
  ["allegedVictims[0][avRelation]", "dating"],
  ["allegedVictims[1][name]", "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Specimen"],
  ["allegedVictims[1][avRelation]", "acquaintance"],
  ["coDefendantsAnswer", "none"],
  ["accusedBirthYear", "1985"],
];

const stageOf = (stage: string): Pairs => [
  ["stage", stage],
  ["placeCounty", "mobile"],
];
const chargesOf = (...texts: readonly string[]): Pairs => [
  ...texts.map((text, at) => [`charges[${at}][chargeText]`, text] as const),
  ["courtNameAnswer", "unknown"],
];

/** Three charges, of which the last is longer than any paper says it. */
const THREE_TOO_LONG = chargesOf("DUI", "Theft of Property - 3rd Degree", "x".repeat(400));

/** One browser going through the pages of one language. */
class Tour {
  constructor(
    private readonly page: Page,
    private readonly prefix: string,
    private readonly look: Look,
  ) {}

  /** Opens an address that names itself and looks at it. */
  async at(address: string, shown: string, name = shown): Promise<void> {
    await this.page.goto(this.prefix + address);
    await expectPage(this.page, shown);
    await this.look(name.replace("intake/", "").replaceAll("/", "-"));
  }

  /** Looks at a page as it opens and after a press on nothing, or on what is wrong, and then fills it in. */
  async pass(name: string, pairs: Pairs, wrong: Pairs = []): Promise<string> {
    const { page, prefix } = this;
    // A form that nobody has begun needs its door.
    await this.at(`/intake/${name}${name === "custody" ? "?role=family" : ""}`, `intake/${name}`);
    if (pairs.length > 0) {
      await follow(page, await post(page, `${prefix}/intake/${name}`, wrong));
      await expect(summary(page)).toBeVisible();
      await this.look(`${name.replace("/", "-")}-errors`);
    }
    return this.send(name, pairs);
  }

  async send(name: string, pairs: Pairs): Promise<string> {
    return goesTo(await post(this.page, `${this.prefix}/intake/${name}`, pairs));
  }

  async express(): Promise<void> {
    await this.at("/intake", "intake/who");
    await follow(this.page, await post(this.page, `${this.prefix}/intake/who`, []));
    await this.look("who-errors");
    await this.page.context().clearCookies();
    await this.pass("custody", YES, [["role", "family"]]);
    await this.pass("notices", []);
    await this.pass("person", [
      ["accusedName", "Robin Specimen"],
      ["accusedBirthYear", "1999"],
      ["jailAnswer", "unknown"],
      ["placeCounty", "mobile"],
    ]);
    await this.pass("you", [
      ["submitterName", "Pat Specimen"],
      ["submitterRelation", "parent"],
      ["isNamedVictim", "no"],
      ["phone", "251 555 0160"],
      ["safeVoicemail", "full"],
    ]);
    const [year = "", month = "", day = ""] = courtDay(-1).split("-");
    const sent = await this.pass("case", [
      ...[["arrestAt[month]", month] as const, ["arrestAt[day]", day] as const],
      ...[["arrestAt[year]", year] as const, ["charges[0][chargeText]", "DUI"] as const],
      ...[["nextCourtAt[certainty]", "none"] as const, ["hasLawyer", "none"] as const],
    ]);
    await this.page.goto(sent);
    await expectPage(this.page, "intake/sent");
    await this.look("sent");
  }

  /** The pages after Send that the list offers, each by its link. */
  async more(): Promise<void> {
    const { page } = this;
    await this.at("/intake/more", "intake/more");
    const names = await page
      .locator("[data-more]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-more") ?? ""));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) await this.at(`/intake/more/${name}`, `intake/more/${name}`);
    const wrong = [["bookingNo", "B 77/41"]] as const;
    await this.pass("more/jail", [["bookingNo", "B-7741"]], wrong);
    await this.at("/intake/more?added=jail", "intake/more", "more-added");
  }

  async callback(): Promise<void> {
    await this.page.context().clearCookies();
    await this.at("/callback", "callback");
    await follow(this.page, await post(this.page, `${this.prefix}/callback`, []));
    await expect(summary(this.page)).toBeVisible();
    await this.look("callback-errors");
  }

  async out(): Promise<void> {
    await this.page.context().clearCookies();
    // Only the first page of a form begins a draft; errors of it were looked at before.
    await this.send("custody", FREE);
    await this.pass("stage", stageOf("warrant"));
    await this.send("notices", []);
    await this.pass("you", YOU);
    await this.pass("police", [["policeContact", "no"]]);
    await this.send("stage", stageOf("convicted"));
    await this.at("/intake/court", "intake/court", "court-convicted");
    await this.send("stage", stageOf("released"));
    await this.pass("court", COURT, [
      ...[["nextCourtAt[month]", "Nov"] as const, ["nextCourtAt[day]", "31"] as const],
      ["nextCourtAt[year]", "2026"],
    ]);
    await this.pass("charges", chargesOf("DUI"), THREE_TOO_LONG);
    await this.pass("arrest", ARREST);
    await this.pass("license", [
      ["duiNotice", "no"],
      ["injury", "yes"],
      ["cdl", "no"],
    ]);
    await this.pass("names", NAMES);
    await this.at("/intake/check", "intake/check");
    // Of the third the pages that follow say whom to call.
    const last = "Menacing, and spoke of suicide";
    await this.send("charges", chargesOf("Criminal Trespass - 3rd Degree", "Harassment", last));
    await this.at("/intake/charges", "intake/charges", "charges-three");
    await this.pass("orders", [["poExists", "no"]]);
    await this.at("/intake/check?changed", "intake/check", "check-three-charges");
    await expect(this.page.locator("[data-note=crisis] a[href='tel:988']")).toBeVisible();
  }

  async ends(): Promise<void> {
    const { page } = this;
    await setDraftTimes(page, { seenAt: new Date(Date.now() - 21 * 60_000) });
    await this.at("/intake", "intake/start");
    await page.context().clearCookies();
    await this.at("/intake/who?over=1", "intake/who", "who-over");
    for (const way of ["witness", "call", "referral", "federal", "civil", "emergency"])
      await this.at(`/intake/ended/${way}`, `intake/ended/${way}`);
    await this.at("/intake/sent/2345-6789", "intake/sent", "sent-stranger");
    await this.at("/intake/more", "intake/more", "more-stranger");
    await expect(main(page)).toBeVisible();
  }
}

/** @param prefix of the language: empty or `/es` */
export async function tour(page: Page, prefix: string, look: Look): Promise<void> {
  const guide = new Tour(page, prefix, look);
  await guide.express();
  await guide.more();
  await guide.callback();
  await guide.out();
  await guide.ends();
}
