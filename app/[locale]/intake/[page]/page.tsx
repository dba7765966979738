import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AwayPage, NoSuchPage } from "@/app/_intake/away-page";
import { CheckPage } from "@/app/_intake/check-page";
import { DangerHelp } from "@/app/_intake/danger-help";
import { errorTitle, FormPage } from "@/app/_intake/form-page";
import { NoticesPage } from "@/app/_intake/notices-page";
import { typedOn } from "@/app/_intake/page-state";
import { headingOf, isPage } from "@/app/_intake/titles";
import { textOf } from "@/app/_intake/typed";
import { visit } from "@/app/_intake/visit";
import { Notice } from "@/app/_ui/notice";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  params: Promise<{ page: string }>;
  searchParams: Promise<{ role?: string | string[]; change?: string | string[]; over?: string | string[] }>;
};

async function visited({ params, searchParams }: Props) {
  const [{ page }, { role }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const found = isPage(page)
    ? await visit(locale, "intake", page, typeof role === "string" ? role : undefined)
    : null;
  return { page, found, locale };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, found, locale } = await visited(props);
  const words = await getTranslations("intake");
  const description = words("description");
  if (found?.kind !== "page" || !isPage(page)) return { title: words("title.who"), description };
  const title = await headingOf(page, found.draft, found.situation);
  const wrong = (found.draft?.pages[page]?.errors.length ?? 0) > 0;
  return { title: wrong ? await errorTitle(locale, title) : title, description };
}

/** One page of the intake, as the draft has it. */
export default async function IntakePage(props: Props) {
  const { page, found, locale } = await visited(props);
  if (found === null || !isPage(page)) return <NoSuchPage locale={locale} />;
  if (found.kind === "elsewhere") redirect(found.to);
  if (found.kind === "away") return <AwayPage page={`intake/${page}`} locale={locale} address="/intake" />;
  const { draft, situation } = found;
  const about = { draft, situation, title: await headingOf(page, draft, situation) };
  if (page === "notices") return <NoticesPage {...about} />;
  if (page === "check" && draft !== null) return <CheckPage {...about} draft={draft} />;
  const { change, over } = await props.searchParams;
  const inDanger = page === "custody" && textOf(typedOn(draft, "who"), "inDanger") === "yes";
  return (
    <FormPage
      {...about}
      page={page}
      change={change !== undefined}
      {...(inDanger ? { help: "all" } : {})}
      hidden={draft === null && situation.door !== null ? { role: situation.door } : {}}
      before={
        inDanger ? (
          <DangerHelp locale={locale} />
        ) : over !== undefined && draft === null ? (
          <Over locale={locale} />
        ) : null
      }
    />
  );
}

/** Says why somebody who had begun stands at the beginning. */
async function Over({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake.over" });
  return (
    <Notice tone="warn" word={words("title")}>
      <p role="status">{words("text")}</p>
    </Notice>
  );
}
