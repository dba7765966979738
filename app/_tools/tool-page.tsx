import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SwitchButton } from "@/app/_intake/switch-button";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";
import type { PostedInPlace } from "@/app/_request/posted-in-place";
import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { LanguageSwitch } from "@/app/_ui/language-switch";
import { Notice } from "@/app/_ui/notice";
import { textsUnder } from "@/lib/i18n/catalog";
import { type Locale, path } from "@/lib/i18n/locales";
import { type ToolName, toolAddress, toolOf } from "@/lib/tools/catalog";

/** The id of the form of a tool; the button for the other language stands above it and names it. */
const FORM_ID = "tool-form";
/** Where the browser goes after a press: to the answer, or to what is wrong, without a script too. */
const ANSWER_ID = "answer";

/** The head of a tool. Its title begins with "Error: " when something in the form is wrong. */
export async function toolHead(name: ToolName, isFaulty: boolean): Promise<Metadata> {
  const [locale, words, site] = await Promise.all([
    getLocale(),
    getTranslations("tools"),
    getTranslations("site"),
  ]);
  const title = words(`name.${name}`);
  return findable({
    locale,
    address: toolAddress(toolOf(name)),
    title: isFaulty ? site("errorTitle", { title }) : title,
    description: words(`about.${name}`),
  });
}

type ToolPageProps = {
  name: ToolName;
  locale: Locale;
  posted: PostedInPlace;
  faults: readonly Fault[];
  /** The answer; null before the first press and while something is wrong */
  answer: ReactNode;
  lead?: string;
  /** The fields of the form */
  children: ReactNode;
};

/** A page with a form that it answers itself: what is wrong or the answer above, the form below with what was given. */
export async function ToolPage({ name, locale, posted, faults, answer, lead, children }: ToolPageProps) {
  const [words, form] = await Promise.all([
    getTranslations({ locale, namespace: "tools" }),
    getTranslations({ locale, namespace: "form" }),
  ]);
  const tool = toolOf(name);
  const address = toolAddress(tool);
  const title = words(`name.${name}`);
  const isAnswered = answer !== null;
  return (
    <PublicPage
      page={`guidance/tools/${tool.slug}`}
      locale={locale}
      address={address}
      spoken={textsUnder(locale, `tools/${name}`)}
      language={<Language locale={locale} address={address} holds={posted.kind === "form"} />}
    >
      {() => (
        <>
          <p className="back">
            <a href={path(locale, "/guidance/tools")}>{words("all")}</a>
          </p>
          {faults.length === 0 ? null : (
            <div id={ANSWER_ID} tabIndex={-1} className="tool-wrong">
              <ErrorSummary title={form("problem")} faults={faults} />
            </div>
          )}
          <h1>{title}</h1>
          {posted.kind === "foreign" || posted.kind === "limited" ? (
            <Refused kind={posted.kind} locale={locale} />
          ) : null}
          {isAnswered ? (
            <section
              id={ANSWER_ID}
              tabIndex={-1}
              aria-labelledby="answer-title"
              className="tool-answer prose"
              data-tool-answer=""
            >
              <h2 id="answer-title">{words("answer")}</h2>
              {answer}
              <p>
                <a href={path(locale, `/guidance/${tool.read}`)}>{words("read")}</a>
              </p>
            </section>
          ) : null}
          {isAnswered ? <h2 className="tool-again">{words("change")}</h2> : null}
          {lead === undefined || isAnswered ? null : <p className="lead">{lead}</p>}
          <form
            id={FORM_ID}
            method="post"
            action={`${path(locale, address)}#${ANSWER_ID}`}
            noValidate
            autoComplete="off"
          >
            {children}
            <p className="form-note">{words("keeps")}</p>
            <Button>{words("show")}</Button>
          </form>
          <div className="prose tool-after">
            <p>{words("general")}</p>
          </div>
        </>
      )}
    </PublicPage>
  );
}

/** Before anything was posted a plain link; afterwards a button of the form, so that nothing has to be given twice. */
async function Language({
  locale,
  address,
  holds,
}: {
  locale: Locale;
  address: `/${string}`;
  holds: boolean;
}) {
  const words = await getTranslations({ locale, namespace: "site" });
  const other = locale === "en" ? "es" : "en";
  const twin = path(other, address);
  if (holds) return <SwitchButton locale={locale} form={FORM_ID} action={`${twin}#${ANSWER_ID}`} />;
  return <LanguageSwitch href={twin} lang={other} name={words("otherLanguage")} />;
}

async function Refused({ kind, locale }: { kind: "foreign" | "limited"; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "tools" });
  return (
    <Notice tone="warn" word={words(`refused.${kind}.title`)}>
      <p role="status">{words(`refused.${kind}.text`)}</p>
    </Notice>
  );
}
