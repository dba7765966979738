import { randomUUID } from "node:crypto";
import { database } from "@/lib/db/client";
import { ASKS, ask, type Visitor } from "./access-asks";
import { type Access, accessOf, addressesOf, RULES } from "./access-rules";
import { expect, portalUrl, test } from "./fixtures";
import { giveApiKey, INTAKE, sendIntake } from "./intakes";
import { enter, type Person, type Role, shutOut } from "./people";
import { buildOf, type Route, routesOf, serverActionsOf, templatesOf } from "./routes";

// What a stranger gets of everything that the build answers, found in its manifests, and by HTTP alone.

test.describe.configure({ mode: "serial" });

/** Words that stand in one stored lead and nowhere else; a name takes no digits. */
const CANARIES = ["Zebravane", "Quillonia", "Ostervald", "Brindlemoor", "+12055550177", "205-555-0177"];
const LEAD = {
  ...INTAKE,
  submitterName: "Quillonia Zebravane",
  phone: "205-555-0177",
  charges: [{ chargeText: "Ostervald in the third degree" }],
  allegedVictims: [{ name: "Jo Brindlemoor", avRelation: "spouse" }],
};

let build = "";
let routes: Route[] = [];
let lead = { id: "", reference: "" };
let people: Person[] = [];
const visitors: Visitor[] = [{ who: "a stranger", cookie: "" }];

test.beforeAll(async () => {
  build = buildOf(process.env.DATA_DIR ?? "");
  routes = routesOf(build);
  const answer = await sendIntake(
    portalUrl(),
    await giveApiKey(process.env.DATABASE_URL ?? ""),
    randomUUID(),
    LEAD,
  );
  expect(answer.status).toBe(201);
  const { reference } = await answer.json();
  lead = await database().lead.findUniqueOrThrow({
    where: { reference },
    select: { id: true, reference: true },
  });
  const leaver = await come("owner");
  const left = await ask(leaver, {
    method: "POST",
    path: "/office/sign-out",
    headers: { origin: portalUrl() },
  });
  expect(left.status).toBe(303);
  visitors.push({ who: "a browser that signed out", cookie: leaver.cookie });
});
test.afterAll(async () => {
  for (const person of people) await shutOut(person);
  people = [];
});

async function come(role: Role): Promise<Visitor> {
  const person = await enter(role);
  people.push(person);
  return { who: role, cookie: `${person.cookie.name}=${person.cookie.value}` };
}

test("every route of the build has one rule, and both lists of the build name the same routes", () => {
  const known = routes.map(({ template }) => template);
  expect(new Set(known)).toEqual(new Set(templatesOf(build)));
  expect(known.filter((template) => template.startsWith("/office")).length).toBeGreaterThan(15);
  for (const template of known) {
    const rules = RULES.filter(({ route }) => route.test(template));
    expect(
      rules.map(({ why }) => why),
      `rules in e2e/access-rules.ts for ${template}`,
    ).toHaveLength(1);
  }
  for (const { route, why } of RULES)
    expect(
      known.some((template) => route.test(template)),
      `a route for the rule “${why}”`,
    ).toBe(true);
});

test("there is no Server Action", () => {
  const { ids, lists } = serverActionsOf(build);
  expect(lists).toBeGreaterThan(routes.length / 2);
  expect(ids).toEqual([]);
});

test("somebody who is signed in sees the lead that strangers are to see nothing of", async () => {
  const owner = await come("owner");
  for (const path of ["/office/leads", `/office/leads/${lead.id}`]) {
    const { status, said } = await ask(owner, { method: "GET", path });
    expect(status).toBe(200);
    expect(said, path).toContain("Quillonia Zebravane");
  }
});

for (const what of ["desk", "proof", "open"] as const satisfies readonly Access["kind"][])
  test(`a stranger gets what the rule “${what}” says, with every method, and no word of a lead`, async () => {
    test.setTimeout(400_000);
    const asked = routes.filter(({ template }) => accessOf(template).kind === what);
    expect(asked.length).toBeGreaterThan(0);
    // What is open to everybody is the same to a browser that signed out.
    for (const route of asked)
      for (const address of addressesOf(route.template, lead))
        for (const visitor of what === "open" ? visitors.slice(0, 1) : visitors)
          await Promise.all(ASKS.map((one) => judge(route, address, visitor, one)));
  });

/** Asks once and holds the answer against the rule of its route. */
async function judge(
  route: Route,
  address: string,
  visitor: Visitor,
  one: (typeof ASKS)[number],
): Promise<void> {
  const access = accessOf(route.template);
  const path = address + (one.ending ?? "");
  const answer = await ask(visitor, { method: one.method, path, headers: one.headers, body: one.body });
  const about = `${one.name} ${path} by ${visitor.who}`;
  for (const canary of CANARIES) expect(answer.said.includes(canary), `${canary} in ${about}`).toBe(false);
  expect(answer.status, about).toBeLessThan(500);
  expect(answer.type, about).not.toContain("text/x-component");
  if (access.kind === "open") return;
  if (access.kind === "proof") return expect(access.statuses, about).toContain(answer.status);
  expect(one.desk[route.kind], about).toContain(answer.status);
  // Whoever shows no session is told one thing, whatever else is wrong with what they send.
  if (visitor.cookie === "" && !["GET", "HEAD"].includes(one.method))
    expect(REFUSES_STRANGERS, about).toContain(answer.status);
  if (answer.status !== 401 && answer.status !== 303) expect(answer.text.length, about).toBeLessThan(100);
  if (answer.status === 303) expect(await lastOf(answer.location, visitor), about).toBe("/office/sign-in");
}

/** 403 for what was not sent from our own page, 404 for an inner address. */
const REFUSES_STRANGERS = [401, 403, 404];

/** Every way to ask for an address is sent to the same one: following it each time is half of all requests. */
const ends = new Map<string, Promise<string>>();

/** Where a redirect ends: a handler that is opened sends back to its page, and that page to the sign-in. */
function lastOf(location: string, visitor: Visitor): Promise<string> {
  const path = new URL(location, portalUrl()).pathname;
  const key = `${visitor.who} ${path}`;
  const end = ends.get(key) ?? follow(path, visitor);
  ends.set(key, end);
  return end;
}

async function follow(from: string, visitor: Visitor): Promise<string> {
  let path = from;
  for (let hops = 0; hops < 3 && path !== "/office/sign-in"; hops += 1) {
    const answer = await ask(visitor, { method: "GET", path });
    if (answer.status !== 303) break;
    path = new URL(answer.location, portalUrl()).pathname;
  }
  return path;
}

/** What a person of a role may not do, with forms that are valid: refused for what they are, not for what is missing. */
const note = () => ({ note: "Invented", noteId: randomUUID() });
const FORMS: Readonly<Record<string, () => Record<string, string>>> = {
  "/office/leads/[id]/attempt/save": () => ({
    attemptId: randomUUID(),
    outcome: "reached",
    channel: "phone",
  }),
  "/office/leads/[id]/assign/save": () => ({ seen: "", assignee: "" }),
  "/office/leads/[id]/channel/save": () => ({ channelId: randomUUID(), version: "1" }),
  "/office/leads/[id]/class/save": () => ({ chargeClass: "felonyC", position: "0", version: "1" }),
  "/office/leads/[id]/consultation/save": () => ({ version: "1" }),
  "/office/leads/[id]/court/save": () => ({ version: "1", act: "withdraw" }),
  "/office/leads/[id]/decline/save": () => ({
    ...{ version: "1", why: "conflict", way: "none", language: "en", mark: "" },
  }),
  "/office/leads/[id]/learned/save": () => ({ version: "1", custody: "unknown" }),
  "/office/leads/[id]/mail-again/save": () => ({ deliveryId: randomUUID(), times: "0" }),
  "/office/leads/[id]/paper/save": () => ({ paperId: randomUUID() }),
  "/office/leads/[id]/print/save": () => ({ sheet: "arraignment" }),
  "/office/leads/[id]/refer/save": () => ({
    ...{ version: "1", to: "Invented", why: "place", consent: "yes" },
  }),
  "/office/leads/[id]/tags/save": () => ({ version: "1" }),
  "/office/leads/[id]/task/save": () => ({
    ...{ taskId: randomUUID(), task: "Invented", dueAt: new Date(Date.now() + 86_400_000).toISOString() },
  }),
  "/office/leads/[id]/task/done/save": () => ({ taskId: randomUUID() }),
  "/office/leads/[id]/settled/save": () => ({ what: "license", outcome: "done", version: "1" }),
  "/office/leads/[id]/have/save": () => ({}),
  "/office/leads/[id]/trust/save": () => ({}),
  "/office/leads/[id]/note/save": note,
  "/office/leads/[id]/status/save": () => ({ status: "declined", reason: "", version: "1" }),
  "/office/leads/[id]/conflict/save": () => ({
    outcome: "confirmed",
    reason: "Invented",
    version: "1",
    seen: "",
  }),
};
const OWNERS = ["/office/settings", "/office/settings/on-call", "/office/conflicts"];
const REFUSED: Readonly<Record<"auditor" | "intake", readonly string[]>> = {
  auditor: [...Object.keys(FORMS), "/office/leads/[id]/conflict", "/office/leads/new", ...OWNERS],
  intake: ["/office/leads/[id]/conflict/save", "/office/leads/[id]/conflict", ...OWNERS],
};

test("a wrong role and a lead that is not there get the same 404, and change nothing", async () => {
  const before = await standing();
  const forms = routes.filter(
    ({ template, kind }) => kind === "handler" && template.includes("/leads/[id]/"),
  );
  expect(Object.keys(FORMS).sort(), "a valid form for each handler of a lead").toEqual(
    forms.map(({ template }) => template).sort(),
  );
  for (const role of ["auditor", "intake"] as const) {
    const visitor = await come(role);
    for (const template of REFUSED[role]) {
      const [real, unknown] = await Promise.all(
        [lead.id, randomUUID()].map((id) => use(visitor, template, id)),
      );
      expect([template, real?.status, unknown?.status]).toEqual([template, 404, 404]);
      for (const canary of CANARIES) expect(real?.said, `${template} by ${role}`).not.toContain(canary);
    }
  }
  const attorney = await come("attorney");
  for (const { template } of routes.filter((route) => route.template.includes("/leads/[id]")))
    for (const id of [randomUUID(), "1", "%00", "..%2f..%2fsettings", `${lead.id}'`])
      expect([template, id, (await use(attorney, template, id)).status]).toEqual([template, id, 404]);
  expect(await standing()).toEqual(before);
});

function use(visitor: Visitor, template: string, id: string) {
  const path = template.replace("[id]", id);
  const form = FORMS[template];
  if (form === undefined) return ask(visitor, { method: "GET", path });
  const body = new URLSearchParams(form());
  return ask(visitor, { method: "POST", path, headers: { origin: portalUrl() }, body });
}

/** Everything about the lead that somebody at the desk could have changed. */
function standing() {
  return database().lead.findUniqueOrThrow({
    where: { id: lead.id },
    select: { version: true, status: true, conflict: true, _count: true },
  });
}
