import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AwayPage } from "@/app/_intake/away-page";
import { errorTitle, FormPage } from "@/app/_intake/form-page";
import { visit } from "@/app/_intake/visit";
import { path } from "@/lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const words = await getTranslations("intake");
  const found = await visit(locale, "callback", "callback", undefined);
  const wrong = found.kind === "page" && (found.draft?.pages.callback?.errors.length ?? 0) > 0;
  const title = words("title.callback");
  return { title: wrong ? await errorTitle(locale, title) : title, description: words("callback.intro") };
}

/** Beside the button, one after the other; see lib/intake/notices.ts. */
const NOTICES = ["N3.short", "N4.short", "N5.short", "N7.short"] as const;

/** Four questions and a call: the shortest way to a person. */
export default async function CallbackPage() {
  const locale = await getLocale();
  const [words, notice] = await Promise.all([getTranslations("intake"), getTranslations("notice")]);
  const found = await visit(locale, "callback", "callback", undefined);
  if (found.kind === "elsewhere") redirect(found.to);
  if (found.kind === "away") return <AwayPage page="callback" locale={locale} address="/callback" />;
  const { draft, situation } = found;
  return (
    <FormPage
      page="callback"
      draft={draft}
      situation={situation}
      title={words("title.callback")}
      // Makes the same press sent twice one request, before there is a draft.
      hidden={draft === null ? { attempt: randomBytes(32).toString("base64url") } : {}}
      before={
        <>
          <p className="form-note">{words("callback.intro")}</p>
          <p className="form-note">
            {words.rich("callback.victim", {
              link: (text) => <a href={path(locale, "/named-as-victim")}>{text}</a>,
            })}
          </p>
        </>
      }
      after={
        <p className="form-note">
          {NOTICES.map((key) => (
            <span key={key} data-notice={key.split(".")[0]}>{`${notice(key)} `}</span>
          ))}
        </p>
      }
    />
  );
}
