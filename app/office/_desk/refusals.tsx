import { answerWith } from "@/app/_request/status";
import { BareFrame } from "@/app/office/_desk/bare-frame";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import type { Actor } from "@/lib/auth/actor";

/** Pages that say no, or not now. Each sets its status while it is made, and each reads without JavaScript. */

/** 404: no such thing, or not for this person. The two look the same on purpose. */
export async function nothingHere(actor: Actor) {
  await answerWith(404);
  return (
    <DeskFrame actor={actor} page="office/not-found" title="Nothing here">
      <h1>Nothing here</h1>
      <p className="mt-3">
        There is no such page, or it is not open to you. <a href="/office/leads">Go to the leads</a>.
      </p>
    </DeskFrame>
  );
}

/** 503: the database does not answer. */
export async function away() {
  await answerWith(503);
  return (
    <BareFrame page="office/away" title="Not available for a moment">
      <h1>Not available for a moment</h1>
      <p className="mt-3">
        The portal cannot reach its database. Nothing is lost. Load this page again in a few seconds.
      </p>
    </BareFrame>
  );
}

/** Before the first owner: nobody can sign in yet. */
export function settingUp() {
  return (
    <BareFrame page="office/setting-up" title="This portal is being set up">
      <h1>This portal is being set up</h1>
      <p className="mt-3">
        Whoever started it finds a link behind “Set-up:” in its output. The link opens the first page; after
        that, you sign in here.
      </p>
    </BareFrame>
  );
}

/** 404 of the set-up: an expired, a used and an invented link look the same. */
export async function linkIsOver() {
  await answerWith(404);
  return (
    <BareFrame page="office/setup-over" title="This link does not open anything">
      <h1>This link does not open anything</h1>
      <p className="mt-3">
        A set-up link works once and for seven days, and each start of the portal makes a new one in place of
        the last. For a new link, stop the portal and start it again: the link stands behind “Set-up:”.
      </p>
      <p className="mt-3">
        If the practice is set up already, <a href="/office/sign-in">sign in</a>.
      </p>
    </BareFrame>
  );
}
