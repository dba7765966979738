import { describe, expect, it } from "vitest";
import { acknowledgedVersion, BESIDE_CALLBACK, ON_NOTICES_PAGE } from "@/lib/intake/notices";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

describe("the version that is stored with a lead", () => {
  it("tells the form, the language and the day apart", () => {
    const versions = (["intake", "callback"] as const).flatMap((form) =>
      (["en", "es"] as const).map((language) => acknowledgedVersion(form, language)),
    );
    expect(new Set(versions).size).toBe(4);
    for (const version of versions) expect(version).toMatch(/^\d{4}-\d\d-\d\d [0-9a-f]{8}( short)?$/);
  });

  it("tells what the practice says beside them, in the language of the form", () => {
    const own = (en: string) => acknowledgedVersion("intake", "en", { en, es: "Una línea" });
    expect(own("One line")).toMatch(new RegExp(`^${acknowledgedVersion("intake", "en")} own [0-9a-f]{8}$`));
    expect(own("Another line")).not.toBe(own("One line"));
  });

  it("is of every notice that stands on its page, each acknowledged one with it", () => {
    const on = (place: "intake/notices" | "callback") =>
      alabama().notices.filter(({ shown }) => shown.includes(place));
    expect(on("intake/notices").map(({ key }) => key)).toEqual(ON_NOTICES_PAGE);
    // How messages are used is told beside the phone number, and pressed by nobody.
    expect(on("callback").map(({ key }) => key)).toEqual([...BESIDE_CALLBACK, "N9"]);
  });
});
