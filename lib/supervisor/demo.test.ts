import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandError } from "@/lib/command";
import { parseEnvironment } from "@/lib/env";
import { claimKind, demoOwner, refuseForDemo } from "@/lib/supervisor/demo";

describe("a demonstration refuses", () => {
  it.each([
    ["DATABASE_URL", "postgresql://a@db.example.com/x", "keeps a database of its own"],
    ["DATABASE_DIRECT_URL", "postgresql://a@db.example.com/x", "keeps a database of its own"],
    ["RESEND_API_KEY", "re_invented", "sends no mail"],
    ["SMTP_URL", "smtps://mail.example.com:465", "sends no mail"],
  ])("%s, whatever else is missing beside it", (name, value, why) => {
    const sentence = `A demonstration ${why}: start it without ${name}.`;
    expect(() => refuseForDemo({ [name]: value })).toThrow(new CommandError(sentence));
  });

  it.each(["0.0.0.0", "::", "192.0.2.7", "portal.example.com"])("the address %s", (HOST) => {
    const sentence = "A demonstration is for this machine alone: start it without HOST.";
    expect(() => refuseForDemo({ HOST })).toThrow(new CommandError(sentence));
    expect(() => parseEnvironment({ HOST, DEMO: "on" })).toThrow(/^DEMO .* needs a loopback HOST\.$/);
  });

  it("nothing of a machine on which nothing is set, or only an address of its own", () => {
    for (const HOST of [undefined, "", "127.0.0.1", "::1", "localhost"])
      expect(() => refuseForDemo({ HOST, DATABASE_URL: "", SMTP_URL: undefined })).not.toThrow();
  });
});

describe("the owner of a demonstration", () => {
  it("replaces the one of the variables, with another password each time", () => {
    const given = { OWNER_EMAIL: "anna@example.com", OWNER_PASSWORD_FILE: "/somewhere" };
    const [first, second] = [parseEnvironment({ ...given, ...demoOwner() }), demoOwner()];
    expect(first).toMatchObject({ OWNER_EMAIL: "demo@example.com" });
    expect(first.OWNER_PASSWORD_FILE).toBeUndefined();
    expect(first.OWNER_PASSWORD).toMatch(/^[\w-]{20}$/);
    expect(first.OWNER_PASSWORD).not.toBe(second.OWNER_PASSWORD);
  });
});

describe("a data folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kind-"));
    chmodSync(folder, 0o700);
    mkdirSync(join(folder, "owner"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("that is new becomes a demonstration's and stays one", () => {
    claimKind(folder, true);
    writeFileSync(join(folder, "database.json"), "{}");
    claimKind(folder, true);
    expect(readdirSync(folder).sort()).toEqual(["database.json", "demonstration", "owner"]);
    expect(statSync(join(folder, "demonstration")).mode & 0o777).toBe(0o600);
    expect(() => claimKind(folder, false)).toThrow(/ holds a demonstration: start it with --demo, or set /);
  });

  it("that a practice uses never becomes a demonstration's", () => {
    claimKind(folder, false);
    writeFileSync(join(folder, "database.json"), "{}");
    expect(() => claimKind(folder, true)).toThrow(/ holds something other than a demonstration: start it /);
    expect(readdirSync(folder).sort()).toEqual(["database.json", "owner"]);
  });
});
