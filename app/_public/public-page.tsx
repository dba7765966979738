import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HelpLines, HelpStrip } from "@/app/_public/help-lines";
import { WordsHere } from "@/app/_public/words-here";
import { LanguageSwitch } from "@/app/_ui/language-switch";
import { PageFrame } from "@/app/_ui/page-frame";
import { textsUnder } from "@/lib/i18n/catalog";
import { LOCALES, type Locale, path } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { formatPhone } from "@/lib/practice/phone";
import { type Practice, practice } from "@/lib/practice/read";

type PublicPageProps = {
  /** The page in the contract's words, for `main[data-page]` */
  page: string;
  locale: Locale;
  /** This page's address without a prefix, for its twin in the other language */
  address: `/${string}`;
  /** False where the reader must not be drawn to call this practice */
  offerCall?: boolean;
  /** In place of the plain link to the twin, where switching must keep what was typed */
  language?: ReactNode;
  /** What the page says besides the messages that bear its name, for the words of the law in it */
  spoken?: readonly string[];
  /** All that the page says, where that is less than the messages that bear its name */
  says?: readonly string[];
  /** The lines that help: three above the small print, all of them below the page, or what the page itself shows */
  help?: "short" | "all" | "own";
  children: (practice: Practice) => ReactNode;
};

/**
 * A page of the public world in its frame. Before the set-up link was used every one says so, and with the
 * database away and nothing known yet it says that: there is no name and no number to show.
 */
export async function PublicPage(props: PublicPageProps) {
  const { page, locale, address, offerCall = true, spoken = [], says, help = "short", children } = props;
  const known = await practice();
  const words = await getTranslations({ locale, namespace: "site" });
  const other = LOCALES.find((one) => one !== locale) ?? locale;
  const open = typeof known === "object" ? known : null;
  const phone = offerCall ? (open?.phone ?? null) : null;
  return (
    <PageFrame
      page={open === null ? (known === "away" ? "away" : "setting-up") : page}
      home={{ name: open?.name ?? words("portal"), href: path(locale, "/") }}
      skip={words("skip")}
      reach={words("reach")}
      exit={{ href: path(locale, "/leave"), label: words("exit"), leaving: words("leaving") }}
      call={
        phone === null
          ? undefined
          : { href: `tel:${phone}`, label: words("call", { phone: formatPhone(phone) }) }
      }
      language={
        props.language ?? (
          <LanguageSwitch href={path(other, address)} lang={other} name={words("otherLanguage")} />
        )
      }
      footer={
        <>
          {help === "short" ? <HelpStrip locale={locale} /> : null}
          {open === null ? null : <SmallPrint practice={open} locale={locale} />}
        </>
      }
    >
      {open === null ? (
        <>
          <h1>{words(known === "away" ? "awayTitle" : "settingUpTitle")}</h1>
          <p>{words(known === "away" ? "awayText" : "settingUpText")}</p>
        </>
      ) : (
        <>
          {children(open)}
          <WordsHere locale={locale} texts={says ?? [...textsUnder(locale, page), ...spoken]} />
          {help === "all" ? <HelpLines locale={locale} /> : null}
        </>
      )}
    </PageFrame>
  );
}

async function SmallPrint({ practice, locale }: { practice: Practice; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "site" });
  const notice = await getTranslations({ locale, namespace: "notice" });
  const { address, responsibleLawyer } = practice;
  return (
    <>
      {responsibleLawyer === null ? null : (
        <p data-notice="N1">
          {notice.rich("N1.responsible", { lawyer: () => <bdi>{responsibleLawyer}</bdi> })}
        </p>
      )}
      {address === null ? null : (
        <p>
          <bdi>{`${practice.name}, ${address.line}, ${address.city}, ${address.state} ${address.postalCode}`}</bdi>
        </p>
      )}
      <p data-notice="N2">{notice("N2.site", { state: alabama().name })}</p>
      <ul className="small-links">
        {(["safety", "privacy", "accessibility"] as const).map((page) => (
          <li key={page}>
            <a href={path(locale, `/${page}`)}>{words(page)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
