import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/app/_ui/language-switch";
import { PageFrame } from "@/app/_ui/page-frame";
import { DeskBlocks } from "@/app/[locale]/blocks/desk-blocks";
import { FormBlocks } from "@/app/[locale]/blocks/form-blocks";
import { RestBlocks } from "@/app/[locale]/blocks/rest-blocks";
import { env } from "@/lib/env";
import { LOCALES, path } from "@/lib/i18n/locales";

/**
 * Every building block in every state, for eyes and for e2e/blocks.spec.ts. `?state=errors` shows them all wrong;
 * `?state=fault` fails, so that the answer to a fault nobody foresaw can be looked at.
 * It is there only with BLOCKS_PAGE=on, which needs a loopback address.
 */
type Props = { searchParams: Promise<{ state?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  if (env().BLOCKS_PAGE !== "on") return {};
  const [t, site] = await Promise.all([getTranslations("blocks"), getTranslations("site")]);
  const title = t("title");
  return { title: (await searchParams).state === "errors" ? site("errorTitle", { title }) : title };
}

export default async function BlocksPage({ searchParams }: Props) {
  if (env().BLOCKS_PAGE !== "on") notFound();
  const { state } = await searchParams;
  if (state === "fault") throw new Error("a value that nobody may see");
  const wrong = state === "errors";
  const [t, site, locale] = await Promise.all([
    getTranslations("blocks"),
    getTranslations("site"),
    getLocale(),
  ]);
  const other = LOCALES.find((one) => one !== locale) ?? locale;
  const address = wrong ? "/blocks?state=errors" : "/blocks";
  return (
    <PageFrame
      page="blocks"
      home={{ name: t("practice"), href: path(locale, "/") }}
      skip={site("skip")}
      exit={{ href: "/leave", label: site("exit"), leaving: site("leaving") }}
      reach={site("reach")}
      call={{ href: "tel:+12055550100", label: t("call") }}
      language={<LanguageSwitch href={path(other, address)} lang={other} name={site("otherLanguage")} />}
      footer={<p>{t("footer")}</p>}
    >
      {wrong ? <FormBlocks state="errors" /> : null}
      {wrong ? null : (
        <>
          <h1>{t("title")}</h1>
          <p className="mb-4 max-w-measure">{t("intro")}</p>
          <p className="mb-10">
            <a href={path(locale, "/blocks?state=errors")}>{t("showErrors")}</a>
          </p>
          <FormBlocks state="empty" />
          <FormBlocks state="filled" />
          <RestBlocks />
          <DeskBlocks title={t("desk")} />
        </>
      )}
    </PageFrame>
  );
}
