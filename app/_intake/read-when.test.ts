import { createTranslator } from "next-intl";
import { describe, expect, it, vi } from "vitest";
import { promiseAt } from "@/app/_intake/read-when";
import { CATALOG } from "@/lib/i18n/catalog";
import type { Locale } from "@/lib/i18n/locales";
import { closedDays } from "@/lib/practice/holidays";
import type { Practice } from "@/lib/practice/read";
import type { Hours } from "@/lib/practice/schema";
import { settingsOf } from "@/lib/practice/settings";
import { notTaken, type Taking } from "@/lib/practice/taking";

// What stands in a request comes from outside of Next here; the words are the real ones.
vi.mock("next-intl/server", () => ({
  getTranslations: async ({ locale, namespace }: { locale: Locale; namespace: "intake.sent" }) =>
    createTranslator({ locale, messages: CATALOG[locale], namespace }),
}));

const day = { opens: "09:00", closes: "17:00" };
const HOURS: Hours = {
  ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
  ...{ saturday: null, sunday: null },
};
// A Tuesday, ten in the morning in Alabama.
const AT = new Date("2026-12-01T16:00:00Z");

function practiceWith(taking: Partial<Taking>, hours: Hours | null = HOURS): Practice {
  const settings = settingsOf([{ part: "taking", value: taking }]);
  return {
    ...{ id: "", name: "Example Law", phone: "+12565550134", address: null, counties: [], complete: true },
    ...{ responsibleLawyer: null, mailDetail: "summary", neutralExitUrl: "", version: 1, hasBackup: false },
    ...{ timeZone: "America/Chicago", hours, settings, closedDays: closedDays([], AT) },
  };
}

const lines = async (at: Date, practice: Practice, locale: Locale = "en") =>
  (await promiseAt(at, practice, locale)).text.split("\n");

describe("the promise", () => {
  it("during a trial says so, promises nothing before its end, and tells not to wait", async () => {
    const practice = practiceWith({ trialUntil: "2026-12-04" });
    const [reads, notActing, further] = await lines(AT, practice);
    expect(reads).toMatch(/^We are in a trial until .*December 4.*before .*December 7.*9:00/);
    expect(notActing).toMatch(/December 7.*not acting for you.*256.*555-0134/);
    expect(further).toMatch(/do not wait for us\.$/);
    expect((await promiseAt(AT, practice, "en")).by).toEqual(new Date("2026-12-07T23:00:00Z"));
    expect((await lines(AT, practice, "es"))[0]).toMatch(/^Estamos en un juicio hasta el .*4 de diciembre/);
  });

  it("is the usual one as soon as the trial is over", async () => {
    const usual = practiceWith({});
    const over = practiceWith({ trialUntil: "2026-12-04" });
    for (const at of ["2026-12-05T06:00:00Z", "2026-12-07T16:00:00Z"]) {
      expect(await lines(new Date(at), over)).toEqual(await lines(new Date(at), usual));
    }
    // The last minute of the last day, on the clock of the practice and not of the server.
    expect((await lines(new Date("2026-12-05T05:59:00Z"), over))[0]).toContain("trial");
  });

  it("during a trial of an office without hours names no time", async () => {
    const practice = practiceWith({ trialUntil: "2026-12-04" }, null);
    expect((await lines(AT, practice))[0]).toMatch(/only after that day\.$/);
    expect((await promiseAt(AT, practice, "en")).by).toBeNull();
  });

  it("says beside it what may not be taken, and nothing where all is", async () => {
    const practice = practiceWith({ notKinds: ["traffic"], juvenile: false });
    const { text } = await promiseAt(AT, practice, "en", notTaken(practice.settings.taking));
    const [reads, , further] = text.split("\n");
    expect(reads).toBe((await lines(AT, practiceWith({})))[0]);
    expect(further).toContain("traffic tickets and cases of people under 18");
    expect(further).toContain("Do not wait for us.");
    expect(await lines(AT, practiceWith({}))).toHaveLength(2);
  });
});
