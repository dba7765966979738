import { cookies } from "next/headers";
import { exitAddress } from "@/app/_intake/addresses";
import { addedAddress, moreAddress } from "@/app/_intake/more-address";
import { type Held, limited, orAway, tooLarge } from "@/app/_intake/plain-answers";
import { extraOf, placeOf, withExtra } from "@/app/_intake/rows";
import { clientAddress } from "@/app/_request/client-address";
import { DRAFT_COOKIE, noDraftCookie } from "@/app/_request/draft-cookie";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { addToRequest } from "@/lib/intake/add";
import { forgetPage, type HeldPage, heldPage, holdPage } from "@/lib/intake/add-held";
import { type Addable, addable } from "@/lib/intake/addable";
import type { FormValues } from "@/lib/intake/decode";
import { drawnOn, faultsOfSeen, openedBy, type Post } from "@/lib/intake/drawn";
import { decodeForm } from "@/lib/intake/form-data";
import type { MorePage } from "@/lib/intake/later-pages";
import { countPost } from "@/lib/intake/limits";
import { readPage } from "@/lib/intake/schema";
import { takeWayOut } from "@/lib/intake/way-out";
import { practice } from "@/lib/practice/read";

/** The post of a page after Send while it is worked on. */
type Adding = {
  readonly locale: Locale;
  readonly page: MorePage;
  readonly key: string;
  readonly request: Addable;
  readonly data: FormData;
  readonly typed: FormValues;
  readonly pairs: readonly (readonly [string, string])[];
};

/**
 * The answer to the post of a page after Send. 303 to the note, to the list, or back to the page with everything that
 * was typed; 413 and 429 for too much, 503 while the database is away. The handler has proven the origin.
 */
export async function postMore(request: Request, locale: Locale, page: MorePage): Promise<Response> {
  const data = await postedForm(request);
  if (data === null) return unreadableForm();
  const decoded = decodeForm(data);
  if (!decoded.ok) return tooLarge(request, locale);
  const pairs = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  const held: Held = { locale, action: `${moreAddress(locale, page)}/save`, pairs };
  return orAway(request, held, async () => {
    if ((await practice()) === "settingUp") return seeOther(moreAddress(locale));
    const wait = await countPost(clientAddress(request));
    if (wait !== undefined) return limited(request, held, wait);
    const key = (await cookies()).get(DRAFT_COOKIE)?.value;
    const found = await addable(key, locale);
    // Nothing that tells whether there ever was such a request.
    if (found === null || key === undefined) return seeOther(moreAddress(locale));
    return answer({ locale, page, key, request: found, data, typed: decoded.values, pairs });
  });
}

async function answer(adding: Adding): Promise<Response> {
  const { locale, page, key, request, data, typed, pairs } = adding;
  const { answers, situation, open } = request;
  const post = postOf(adding, (await heldPage(key, page)).typed);
  if (post.after.includes("isNamedVictim") && typed.isNamedVictim === "yes") return leave(adding);
  const extra = extraOf(data);
  if (extra !== null) {
    const to = extra.kind === "switch" ? LOCALES.find((one) => one !== locale) : locale;
    const rows = withExtra(typed, extra);
    return back({ ...adding, locale: to ?? locale }, { typed: rows, errors: [] }, placeOf(rows, extra));
  }
  if (Object.keys(typed).length === 0) return done(adding, moreAddress(locale));
  // The same post again, or the back button: the same note.
  if (!open.some((each) => each.page === page)) return done(adding, addedAddress(locale, page));
  const reading = readPage(pairs, page, answers, situation, "more");
  const errors = reading.ok || "code" in reading ? [] : faultsOfSeen(reading.errors, post);
  const [opened] = openedBy(post);
  if (errors.length > 0) return back(adding, { typed, errors }, "error-summary");
  if (opened !== undefined) return back(adding, { typed, errors: [] }, opened);
  return add(adding);
}

/** What the page drew for what was held of it, and what it draws for what is typed now. */
function postOf({ page, request, typed }: Adding, held: FormValues): Post {
  const { answers, situation } = request;
  return {
    before: drawnOn(page, held, answers, situation, "more"),
    after: drawnOn(page, typed, answers, situation, "more"),
    typed,
  };
}

async function add(adding: Adding): Promise<Response> {
  const { locale, page, request, pairs } = adding;
  const addition = await addToRequest(request, page, pairs);
  switch (addition.outcome) {
    case "refused":
      return back(adding, addition, "error-summary");
    case "namedAsVictim":
      return leave(adding);
    case "nothing":
      return done(adding, moreAddress(locale));
    default:
      return done(adding, addedAddress(locale, page));
  }
}

async function back({ locale, page, key }: Adding, held: HeldPage, place: string): Promise<Response> {
  await holdPage(key, page, { typed: held.typed, errors: held.errors });
  return seeOther(`${moreAddress(locale, page)}${place === "" ? "" : `#${place}`}`);
}

async function done({ page, key }: Adding, to: `/${string}`): Promise<Response> {
  await forgetPage(key, page);
  return seeOther(to);
}

/** Named as the victim: nothing of the page is kept, the day's count goes up, and this browser adds no more. */
async function leave({ locale, page, key }: Adding): Promise<Response> {
  await forgetPage(key, page);
  await takeWayOut(null, "namedAsVictim");
  return seeOther(exitAddress(locale, "namedAsVictim"), [noDraftCookie()]);
}
