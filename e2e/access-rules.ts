/** Who may ask for what, by the template of a route. A new route that no rule covers fails e2e/access.spec.ts. */

export type Access =
  /** A session, or nothing: see the statuses of each way to ask */
  | { readonly kind: "desk" }
  /** Anybody: the answer has to be without a word of a lead */
  | { readonly kind: "open" }
  /** Something else than a session; without it these are the only answers */
  | { readonly kind: "proof"; readonly statuses: readonly number[] };

type Rule = { readonly route: RegExp; readonly access: Access; readonly why: string };

const OPEN = { kind: "open" } as const;

export const RULES: readonly Rule[] = [
  {
    route: /^\/office(?!\/(?:sign-in|setup)(?:\/|$))(?:\/|$)/,
    access: { kind: "desk" },
    why: "the desk needs somebody who is signed in",
  },
  { route: /^\/office\/sign-in(?:\/save)?$/, access: OPEN, why: "nobody is signed in before signing in" },
  {
    route: /^\/office\/setup(?:\/save)?$/,
    access: OPEN,
    why: "the first person has no account; it needs the link, and without it says that the link is over",
  },
  {
    route: /^\/\[locale\](?:\/|$)/,
    access: OPEN,
    why: "the public pages: of an intake they know what the cookie of the browser that types it opens",
  },
  {
    route: /^\/have\/(?:mail\/)?\[token\](?:\/save)?$/,
    access: OPEN,
    why: "a mail's own link: it shows a reference, or nothing, and opens nothing",
  },
  {
    route: /^\/api\/stop\/\[token\]$/,
    access: OPEN,
    why: "the link of a mail to a person, as a mail program presses it: it ends mail to its address, and tells nothing",
  },
  {
    route: /^\/(?:sitemap\.xml|robots\.txt)$/,
    access: OPEN,
    why: "what search engines ask: the addresses of the public pages",
  },
  { route: /^\/api\/health$/, access: OPEN, why: "a monitor asks it, and it tells of no person" },
  {
    route: /^\/api\/v1\/(?:openapi\.json|problems)$/,
    access: OPEN,
    why: "the description of the API, and of its errors, is the same for everybody",
  },
  {
    route: /^\/api\/v1\/intakes$/,
    access: { kind: "proof", statuses: [401, 405, 204, 404] },
    why: "a program shows its key",
  },
  {
    route: /^\/api\/webhooks\/resend$/,
    access: { kind: "proof", statuses: [404, 401, 405, 204] },
    why: "the mail provider signs; without its secret in the environment there is nothing here",
  },
  {
    route: /^\/api\/jobs\/drain$/,
    access: { kind: "proof", statuses: [404, 401, 405, 204] },
    why: "a schedule shows the secret; without one in the environment there is nothing here",
  },
  {
    route: /^\/api\/\[\.\.\.rest\]$/,
    access: { kind: "proof", statuses: [404, 204, 405] },
    why: "an address of the API that is none",
  },
  {
    route: /^\/_(?:not-found|global-error)$/,
    access: OPEN,
    why: "Next's own pages for nothing and for faults",
  },
];

/** @throws for a route without a rule */
export function accessOf(template: string): Access {
  const rule = RULES.find(({ route }) => route.test(template));
  if (rule === undefined) throw new Error(`${template} has no rule in e2e/access-rules.ts.`);
  return rule.access;
}

/** What to put in the place of a parameter: something real where there is something, and something that is not there. */
function valuesOf(lead: {
  readonly id: string;
  readonly reference: string;
}): Record<string, readonly string[]> {
  return {
    "[locale]": ["", "es"],
    "[id]": [lead.id, "01980000-0000-7000-8000-000000000000"],
    "[...rest]": ["no/such"],
    "[slug]": ["can-the-victim-drop-the-charges", "find-the-office", "no-such"],
    "[page]": ["role", "check", "no-such"],
    "[part]": ["taking", "no-such"],
    "[way]": ["no-such"],
    "[reference]": [lead.reference, "2222-2222"],
    "[appointment]": ["000000000000"],
    "[token]": ["invented"],
    "[delivery]": ["01980000-0000-7000-8000-000000000000"],
    "[sheet]": ["01980000-0000-7000-8000-000000000000"],
  };
}

/** Addresses to ask a route at. @throws for a parameter that nobody has said a value for */
export function addressesOf(
  template: string,
  lead: { readonly id: string; readonly reference: string },
): string[] {
  const values = valuesOf(lead);
  return template
    .split("/")
    .slice(1)
    .reduce<string[]>(
      (addresses, part) => {
        const given = part.startsWith("[") ? values[part] : [part];
        if (given === undefined)
          throw new Error(`${template}: say in e2e/access-rules.ts what ${part} can be.`);
        return addresses.flatMap((address) =>
          given.map((value) => (value === "" ? address : `${address}/${value}`)),
        );
      },
      [""],
    )
    .map((address) => address || "/");
}
