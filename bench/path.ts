import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { type Figure, quantile } from "@/bench/figures";
import { CommandError } from "@/lib/command";

/**
 * People who walk the plain path without scripts, from the first page to Send: what a page costs to send when many do
 * it at once, and what the whole of it costs to load. Over HTTP and not in a browser, which would be most of the load.
 */

const PEOPLE = 16;
const WALKS = 12;
/** Not measured: the server is new */
const WARM_UP = 2;

type Pairs = readonly (readonly [name: string, value: string])[];

/** Pages in their order, the first with its door, and what is typed into each. */
export type Pages = readonly (readonly [page: string, typed: Pairs])[];

/** The pages of somebody who was released. All invented. */
const PLAIN: Pages = [
  [
    "custody?role=accused",
    [
      ["custody", "no"],
      ["placeState", "AL"],
    ],
  ],
  [
    "stage",
    [
      ["stage", "released"],
      ["placeCounty", "mobile"],
    ],
  ],
  ["notices", []],
  [
    "you",
    [
      ["submitterName", "Robin Specimen"],
      ["phone", "251 555 0155"],
      ["safeVoicemail", "neutralOnly"],
    ],
  ],
  [
    "court",
    [
      ["nextCourtAt[month]", "12"],
      ["nextCourtAt[day]", "15"],
      ["nextCourtAt[year]", "2029"],
      ["nextCourtAt[time]", "9:00 AM"],
      ["nextCourtSource", "paper"],
      ["hasLawyer", "none"],
    ],
  ],
  [
    "charges",
    [
      ["charges[0][chargeText]", "Theft of property, third degree"],
      ["courtNameAnswer", "unknown"],
    ],
  ],
  [
    "arrest",
    [
      ["arrestAt[certainty]", "unknown"],
      ["bondConditions", "none"],
    ],
  ],
  [
    "names",
    [
      ["allegedVictims[0][name]", "Jo Invented"],
      ["allegedVictims[0][avRelation]", "stranger"],
      ["coDefendantsAnswer", "none"],
      ["accusedBirthYear", "1990"],
    ],
  ],
  ["check", []],
];

/** The most that the plain path may bring over the wire without scripts, in KB of a thousand bytes. */
export const MOST_WEIGHT = 120;
/** Of any other path. One of them has a page more, and the lines that help in full on every page. */
export const MOST_WEIGHT_OF_ALL = 132;

/**
 * What a whole path brings over the wire to a browser that was never here, in KB of a thousand bytes.
 * @param url of a portal
 * @param prefix of the language: empty or `/es`
 * @param pages the plain path when nothing else is said
 * @throws {CommandError} when a page leads elsewhere than the next one
 */
export async function pathWeight(url: string, prefix = "", pages = PLAIN): Promise<number> {
  const browser = new Browser(url);
  try {
    await walk(browser, prefix, pages);
    return browser.bytes / 1_000;
  } finally {
    browser.close();
  }
}

/**
 * @param url of a portal
 * @throws {CommandError} when a page leads elsewhere than the next one
 */
export async function pathFigures(url: string): Promise<Figure[]> {
  const whole = await pathWeight(url);
  const samples: number[] = [];
  const person = async () => {
    for (let times = 0; times < WARM_UP + WALKS; times += 1) {
      const browser = new Browser(url);
      await walk(browser);
      if (times >= WARM_UP) samples.push(...browser.posts);
      browser.close();
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, person));
  const [p50, p99] = [quantile(samples, 0.5), quantile(samples, 0.99)];
  return [
    { name: "plain path without scripts, all of it", value: whole, unit: "KB", goal: MOST_WEIGHT },
    { name: "page sent, 16 people at once, p50", value: p50, unit: "ms" },
    {
      ...{ name: "page sent, 16 people at once, p99", value: p99, unit: "ms" },
      against: "page sent, 16 people at once, p50",
    },
  ];
}

async function walk(browser: Browser, prefix = "", pages = PLAIN): Promise<void> {
  let at = `${prefix}/intake/${pages[0]?.[0]}`;
  for (const [page, typed] of pages) {
    if (at !== `${prefix}/intake/${page}`)
      throw new CommandError(`The path leads to ${at} where /intake/${page} was meant.`);
    const hidden = hiddenIn(await browser.open(at));
    at = await browser.send(`${at.replace(/\?.*/u, "")}/save`, [...hidden, ...typed]);
  }
  if (!at.startsWith(`${prefix}/intake/sent/`)) throw new CommandError(`The path ends at ${at}.`);
  await browser.open(at);
}

/** What a form brings along, as a browser would send it back. */
function hiddenIn(html: string): Pairs {
  return [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(
    ([, name = "", value = ""]) => [name, value],
  );
}

/** As much of a browser as a page without scripts needs: one connection, a cookie, and each file loaded once. */
class Browser {
  readonly posts: number[] = [];
  /** Everything that came over the wire, heads of the answers included */
  bytes = 0;
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #loaded = new Set<string>();
  #cookie = "";

  constructor(url: string) {
    this.#url = url;
  }

  async open(address: string): Promise<string> {
    const html = await bodyOf(await this.#ask("GET", address));
    for (const [link] of html.matchAll(/<link [^>]*rel="(?:stylesheet|icon)"[^>]*>/gu)) {
      const file = /href="([^"]+)"/u.exec(link)?.[1];
      if (file === undefined || this.#loaded.has(file)) continue;
      this.#loaded.add(file);
      await bodyOf(await this.#ask("GET", file));
    }
    return html;
  }

  /** @returns where the answer leads */
  async send(address: string, pairs: Pairs): Promise<string> {
    const body = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
    const started = performance.now();
    const answer = await this.#ask("POST", address, body);
    await bodyOf(answer);
    this.posts.push(performance.now() - started);
    const { location } = answer.headers;
    if (answer.statusCode !== 303 || location === undefined)
      throw new CommandError(`${address} answered ${answer.statusCode}.`);
    return location;
  }

  close(): void {
    this.#agent.destroy();
  }

  async #ask(method: "GET" | "POST", address: string, body = ""): Promise<IncomingMessage> {
    const { agent, cookie } = { agent: this.#agent, cookie: this.#cookie };
    const headers = {
      "accept-encoding": "gzip",
      ...(cookie === "" ? {} : { cookie }),
      ...(method === "POST"
        ? { origin: this.#url, "content-type": "application/x-www-form-urlencoded" }
        : {}),
    };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${this.#url}${address}`, { method, agent, headers }, resolve).on("error", reject).end(body);
    });
    const { socket } = answer;
    const before = counted.get(socket) ?? 0;
    answer.once("end", () => {
      this.bytes += socket.bytesRead - before;
      counted.set(socket, socket.bytesRead);
    });
    this.#cookie = answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? this.#cookie;
    return answer;
  }
}

/** What was read of a connection when its last answer ended. */
const counted = new WeakMap<object, number>();

function bodyOf(answer: IncomingMessage): Promise<string> {
  return text(answer.headers["content-encoding"] === "gzip" ? answer.pipe(createGunzip()) : answer);
}
