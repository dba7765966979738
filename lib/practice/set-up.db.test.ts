import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Actor, actorOf } from "@/lib/auth/actor";
import { signIn } from "@/lib/auth/sign-in";
import { database } from "@/lib/db/client";
import { blankForm, practiceOf } from "@/lib/practice/form";
import { forgetPractice, practice } from "@/lib/practice/read";
import { keepRefused, readRefused } from "@/lib/practice/refused";
import { type PracticeInput, practiceSchema } from "@/lib/practice/schema";
import { isSetUpLink, setUp } from "@/lib/practice/set-up";
import { savePractice } from "@/lib/practice/write";

const DAY = 24 * 60 * 60 * 1000;
const OWNER = { ownerName: "Alex Example", email: "owner@example.com", password: "an invented phrase 555" };

const example: PracticeInput = practiceSchema.parse(
  practiceOf({
    ...blankForm(),
    name: ["Example Law"],
    phone: ["256-555-0134"],
    addressLine: ["1 Court Street"],
    addressCity: ["Athens"],
    addressPostalCode: ["35611"],
    counties: ["limestone"],
    responsibleLawyer: ["Alex Example"],
  }),
);

/** The environment is read once in a process: a start with other variables is a fresh module. */
async function start(variables: Record<string, string> = {}) {
  for (const name of ["OWNER_EMAIL", "OWNER_PASSWORD", "OWNER_PASSWORD_FILE"]) delete process.env[name];
  Object.assign(process.env, variables);
  vi.resetModules();
  const { prepare } = await import("@/lib/practice/prepare");
  return prepare();
}

async function token(): Promise<string> {
  const { setupUrl } = await start();
  return new URL(setupUrl ?? "").searchParams.get("token") ?? "";
}

beforeEach(async () => {
  await database().session.deleteMany();
  await database().user.deleteMany();
  await database().practice.deleteMany();
  await database().accessToken.deleteMany();
  forgetPractice();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the set-up link", () => {
  it("is good for seven days, and looking at it uses nothing up", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const link = await token();
    expect(link.length).toBeGreaterThanOrEqual(43);
    vi.setSystemTime(Date.now() + 7 * DAY - 60_000);
    expect([await isSetUpLink(link), await isSetUpLink(link)]).toEqual([true, true]);
    vi.setSystemTime(Date.now() + 60_000);
    expect(await isSetUpLink(link)).toBe(false);
    expect(await setUp(link, example, OWNER)).toBe("over");
  });

  it("is ended by the next start, is not stored in clear, and an invented one opens nothing", async () => {
    const [first, second] = [await token(), await token()];
    expect([await isSetUpLink(first), await isSetUpLink(second)]).toEqual([false, true]);
    expect(JSON.stringify(await database().accessToken.findMany())).not.toContain(second);
    expect(await setUp(first, example, OWNER)).toBe("over");
    expect(await setUp("invented", example, OWNER)).toBe("over");
    expect(await database().user.count()).toBe(0);
  });

  it("makes practice and owner, signs the owner in, and is then over", async () => {
    const link = await token();
    expect(await practice()).toBe("settingUp");
    const done = await setUp(link, example, OWNER);
    expect(done).toHaveProperty("cookies");
    expect(await practice()).toMatchObject({ name: "Example Law", phone: "+12565550134", complete: true });
    expect(await database().session.count()).toBe(1);
    expect(await isSetUpLink(link)).toBe(false);
    expect(await setUp(link, example, { ...OWNER, email: "other@example.com" })).toBe("over");
    expect(await start()).toEqual({ setupUrl: null });
  });

  it("lets one of several at the same moment win", async () => {
    const link = await token();
    const tries = ["a", "b", "c"].map((name) =>
      setUp(link, example, { ...OWNER, email: `${name}@example.com` }),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer === "over")).toHaveLength(2);
    expect(await database().user.count()).toBe(1);
    expect(await database().practice.count()).toBe(1);
  });
});

describe("an owner from the environment", () => {
  const given = { OWNER_EMAIL: "Owner@Example.com", OWNER_PASSWORD: "an invented phrase 555" };

  it("is made once with a placeholder that the desk asks to complete, and ends set-up links", async () => {
    const link = await token();
    expect(await start(given)).toEqual({ setupUrl: null });
    expect(await isSetUpLink(link)).toBe(false);
    expect(await practice()).toMatchObject({ complete: false, phone: null, address: null, hours: null });
    const user = await database().user.findFirstOrThrow();
    expect(user).toMatchObject({ email: "owner@example.com", role: "owner" });
  });

  it("is never reset, by other variables or another address", async () => {
    await start(given);
    const before = await database().user.findMany();
    await start({ ...given, OWNER_PASSWORD: "quite another phrase 555" });
    await start({ ...given, OWNER_EMAIL: "somebody@example.com" });
    expect(await database().user.findMany()).toEqual(before);
    expect(await database().practice.count()).toBe(1);
    const { email, password } = OWNER;
    expect((await signIn({ email, password, address: "192.0.2.1" })).kind).toBe("signedIn");
  });

  it("is made once by several starts at the same moment", async () => {
    await Promise.all([start(given), start(given), start(given)]);
    expect(await database().user.count()).toBe(1);
    expect(await database().practice.count()).toBe(1);
  });

  it("takes the password from a file without its line break, and says what is wrong with one", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "first-call-owner-")), "password");
    const variables = { OWNER_EMAIL: OWNER.email, OWNER_PASSWORD_FILE: file };
    await expect(start(variables)).rejects.toThrow("cannot be read");
    writeFileSync(file, "too short\n");
    await expect(start(variables)).rejects.toThrow("12 to 200 characters");
    writeFileSync(file, `${OWNER.password}\n`);
    await start(variables);
    const { email, password } = OWNER;
    expect((await signIn({ email, password, address: "192.0.2.2" })).kind).toBe("signedIn");
  });
});

describe("saving the practice", () => {
  async function owner(): Promise<Actor> {
    await setUp(await token(), example, OWNER);
    const { id } = await database().session.findFirstOrThrow();
    const actor = await actorOf(id);
    if (actor === null) throw new Error("no actor");
    return actor;
  }

  it("lets one of two forms of the same version through", async () => {
    const actor = await owner();
    const save = (name: string) => savePractice(actor, 1, { ...example, name });
    const answers = await Promise.all([save("First Name"), save("Second Name")]);
    expect([...answers].sort()).toEqual(["changed", "saved"]);
    const winner = answers[0] === "saved" ? "First Name" : "Second Name";
    expect(await practice()).toMatchObject({ name: winner, version: 2 });
  });

  it("is for the owner only", async () => {
    const actor = await owner();
    await database().user.update({ where: { id: actor.userId }, data: { role: "attorney" } });
    const attorney = await actorOf(actor.sessionId);
    if (attorney === null) throw new Error("no actor");
    expect(await savePractice(attorney, 1, { ...example, name: "Taken Over" })).toBe("notAllowed");
    expect(await practice()).toMatchObject({ name: "Example Law" });
  });
});

describe("a refused form", () => {
  const refused = { typed: { name: ["Typed Name"] }, faults: [["phone", "Enter a number."]] as const };

  it("is kept for its holder for a quarter of an hour, sealed", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await keepRefused("set-up abc", refused);
    expect(await readRefused("set-up abc")).toEqual(refused);
    expect(await readRefused("set-up abd")).toBeUndefined();
    expect(JSON.stringify(await database().refusedForm.findMany())).not.toMatch(/Typed|abc/);
    vi.setSystemTime(Date.now() + 15 * 60 * 1000);
    expect(await readRefused("set-up abc")).toBeUndefined();
  });
});
