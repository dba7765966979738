import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice";
import { MailTrouble } from "@/app/office/_desk/mail-trouble";
import { ReviewDue } from "@/app/office/_desk/review-due";
import { SlowAnswer } from "@/app/office/_desk/slow-answer";
import type { Actor } from "@/lib/auth/actor";
import { practice } from "@/lib/practice/read";
import { mayChangePractice } from "@/lib/practice/write";
import { mayReview } from "@/lib/reviews/permissions";

type DeskFrameProps = {
  actor: Actor;
  /** The page in the contract's words, for `main[data-page]` */
  page: string;
  title: string;
  /** True when the page shows errors; the title says it first. */
  faulty?: boolean | undefined;
  children: ReactNode;
};

/** A page of the desk: whose it is, where one can go, who is signed in, and what is still to be done. */
export async function DeskFrame({ actor, page, title, faulty = false, children }: DeskFrameProps) {
  const known = await practice();
  const name = typeof known === "object" ? known.name : "First Call";
  const incomplete = typeof known === "object" && !known.complete;
  const settles = mayChangePractice(actor);
  return (
    <>
      <title>{`${faulty ? "Error: " : ""}${title} · ${name}`}</title>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="border-b border-line px-4 sm:px-8">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <p className="py-3 font-semibold" dir="auto">
            {name}
          </p>
          <nav aria-label="Desk" className="flex flex-wrap gap-x-5">
            <DeskLink href="/office/leads" here={page === "office/leads"}>
              Leads
            </DeskLink>
            <DeskLink href="/office/leads/due" here={page === "office/leads/due"}>
              Follow-ups
            </DeskLink>
            <DeskLink href="/office/reports" here={page === "office/reports"}>
              Reports
            </DeskLink>
            <DeskLink href="/office/mail" here={page === "office/mail"}>
              Mail
            </DeskLink>
            {mayReview(actor) ? (
              <DeskLink href="/office/packs" here={page === "office/packs"}>
                The law
              </DeskLink>
            ) : null}
            <DeskLink href="/office/health" here={page === "office/health"}>
              Health
            </DeskLink>
            {settles ? (
              <DeskLink href="/office/settings" here={page === "office/settings"}>
                Settings
              </DeskLink>
            ) : null}
            <DeskLink href="/office/settings/me" here={page === "office/settings/me"}>
              Your account
            </DeskLink>
          </nav>
          <SignOut name={actor.name} />
        </div>
      </header>
      {incomplete ? <Incomplete settles={settles} here={page === "office/settings"} /> : null}
      <MailTrouble />
      <ReviewDue actor={actor} />
      <main id="main" data-page={page} tabIndex={-1} className="px-4 py-6 sm:px-8">
        {children}
      </main>
      <SlowAnswer />
    </>
  );
}

function DeskLink({ href, here, children }: { href: string; here: boolean; children: ReactNode }) {
  return (
    <a className="inline-flex min-h-11 items-center" href={href} aria-current={here ? "page" : undefined}>
      {children}
    </a>
  );
}

/** A form and not a link: something that ends must not happen because a browser fetched a link in advance. */
function SignOut({ name }: { name: string }) {
  return (
    <form method="post" action="/office/sign-out" className="flex flex-wrap items-center gap-x-4">
      <span className="text-ink-soft">
        Signed in as <bdi data-signed-in="">{name}</bdi>
      </span>
      <button type="submit" className="min-h-11 cursor-pointer text-accent underline">
        Sign out
      </button>
    </form>
  );
}

function Incomplete({ settles, here }: { settles: boolean; here: boolean }) {
  const told = "People who open the portal see no number and no address yet.";
  return (
    <section aria-label="Still to be done" className="px-4 pt-5 sm:px-8" data-banner="incomplete">
      <Notice tone="warn" word="The practice is not complete">
        <p>
          {told} {settles && !here ? <a href="/office/settings">Complete the practice</a> : null}
          {settles && here ? "Fill in the form below and save it." : null}
          {settles ? null : "Ask the owner to complete the practice."}
        </p>
      </Notice>
    </section>
  );
}
