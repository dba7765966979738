/**
 * The concepts and what each of them may use, written down so that a new edge is a decision and not an accident.
 * A concept is a folder of lib, a file at its root, or `emails`. The list has no cycle, no edge that the code
 * does not have, and misses none: the test compares it with the imports, of types too.
 */
export const GRAPH: Readonly<Record<string, readonly string[]>> = {
  "api-keys": ["audit", "auth", "clock", "db"],
  architecture: [],
  audit: ["auth", "clock", "db"],
  auth: ["clock", "db", "env", "limits", "log", "outage", "privacy"],
  calendar: [],
  charges: [],
  clock: ["env"],
  command: ["env"],
  conflicts: ["audit", "auth", "clock", "db", "leads", "names", "privacy"],
  contact: [],
  db: ["clock", "command", "env", "log", "processes"],
  demo: ["auth", "clock", "conflicts", "db", "intake", "jurisdictions", "leads", "practice", "triage"],
  emails: [],
  env: [],
  guidance: ["i18n", "jurisdictions"],
  "held-forms": ["clock", "db", "privacy"],
  health: ["env", "jobs", "notifications", "outage"],
  i18n: [],
  intake: [
    "calendar",
    "clock",
    "conflicts",
    "contact",
    "db",
    "env",
    "held-forms",
    "jurisdictions",
    "leads",
    "limits",
    "outbox",
    "practice",
    "privacy",
    "triage",
  ],
  jobs: ["clock", "command", "db", "env", "leads", "log", "notifications", "outbox", "reviews"],
  jurisdictions: ["charges"],
  leads: [
    "audit",
    "auth",
    "charges",
    "clock",
    "db",
    "guidance",
    "i18n",
    "jurisdictions",
    "log",
    "names",
    "practice",
    "privacy",
    "triage",
  ],
  limits: ["db"],
  log: ["env"],
  names: [],
  notifications: [
    "auth",
    "clock",
    "db",
    "emails",
    "env",
    "intake",
    "jurisdictions",
    "leads",
    "log",
    "on-call",
    "outbox",
    "practice",
    "privacy",
    "reviews",
    "triage",
  ],
  "on-call": ["auth", "clock", "db", "leads", "practice", "triage"],
  outage: [],
  outbox: ["clock", "db"],
  practice: [
    "auth",
    "clock",
    "command",
    "contact",
    "db",
    "env",
    "held-forms",
    "jurisdictions",
    "log",
    "outage",
    "privacy",
  ],
  privacy: ["db", "env"],
  processes: [],
  reviews: [
    "audit",
    "auth",
    "clock",
    "db",
    "guidance",
    "i18n",
    "jurisdictions",
    "log",
    "outage",
    "outbox",
    "practice",
    "triage",
  ],
  readability: ["guidance", "i18n", "intake", "jurisdictions"],
  supervisor: ["command", "db", "demo", "env", "practice", "processes"],
  tools: ["calendar", "intake", "jurisdictions", "privacy", "triage"],
  triage: ["charges", "jurisdictions"],
  wording: ["i18n", "readability"],
};

/**
 * The calls that prove where a state-changing request comes from, by the module that exports them: either the
 * page's own origin or a secret that only the machine at the other end holds.
 */
export const PROOFS: Readonly<Record<string, string>> = {
  apiCaller: "app/_request/api-caller",
  bearsSecret: "app/_request/bearer",
  sameOrigin: "app/_request/origin",
};

/**
 * What a rule lets pass: the name of the rule, the file, and the reason. The files that the rule about requests
 * lets pass are the doors of lib. A reason that is no longer needed fails the test.
 */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "only lib/env.ts reads process.env": {
    "instrumentation.ts": "the bundler puts in which runtime it builds for, where that is written out",
    "lib/auth/options.ts": "sets the address of the portal where next-auth looks for it",
  },
  "lib knows no requests, except through its doors": {
    "lib/auth/handshake.ts": "calls next-auth with plain objects; reads no request itself",
    "lib/auth/session.ts": "the one door through which a request becomes an actor",
    "lib/i18n/request.ts": "next-intl asks it for the locale of the request",
    "lib/readability/public-texts.ts": "formats messages for tests, as a page does; no request is read",
  },
  "every state-changing handler proves its origin or its secret": {
    "app/api/[...rest]/route.ts": "answers 404 to everything and changes nothing",
  },
};
