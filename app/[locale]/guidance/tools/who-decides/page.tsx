import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { countyOptions } from "@/app/_intake/drawing";
import { postedInPlace } from "@/app/_request/posted-in-place";
import { Elsewhere, StateQuestion } from "@/app/_tools/elsewhere";
import { toolFaults } from "@/app/_tools/sentences";
import { ToolPage, toolHead } from "@/app/_tools/tool-page";
import { Choices } from "@/app/_ui/choices";
import { Select } from "@/app/_ui/select";
import type { Locale } from "@/lib/i18n/locales";
import { textIn } from "@/lib/tools/typed";
import { COURTS, TOP_LINES, type WhoDecides, whoDecides } from "@/lib/tools/who-decides";

async function answered() {
  const posted = await postedInPlace();
  return { posted, read: posted.kind === "form" ? whoDecides(posted.form) : null };
}

export async function generateMetadata(): Promise<Metadata> {
  return toolHead("whoDecides", (await answered()).read?.ok === false);
}

export default async function WhoDecidesPage() {
  const locale = await getLocale();
  const words = await getTranslations("tools.whoDecides");
  const common = await getTranslations("form");
  const { posted, read } = await answered();
  const faults = await toolFaults(read === null || read.ok ? [] : read.errors, locale);
  const form = posted.kind === "form" ? posted.form : new URLSearchParams();
  const unknown = { value: "unknown", label: common("unknown"), apart: true };
  return (
    <ToolPage
      name="whoDecides"
      locale={locale}
      posted={posted}
      faults={faults}
      answer={read?.ok ? <Answer result={read.result} locale={locale} /> : null}
    >
      <StateQuestion locale={locale} form={form} faults={faults} />
      <Choices
        name="topLine"
        legend={words("topLine")}
        hint={words("topLineHint")}
        choose="one"
        options={TOP_LINES.map((value) =>
          value === "unknown" ? unknown : { value, label: words(`top.${value}`) },
        )}
        chosen={[textIn(form, "topLine")]}
        or={common("or")}
        faults={faults}
      />
      <Choices
        name="court"
        legend={words("court")}
        choose="one"
        options={COURTS.map((value) =>
          value === "unknown" ? unknown : { value, label: words(`kind.${value}`) },
        )}
        chosen={[textIn(form, "court")]}
        or={common("or")}
        faults={faults}
      />
      <Select
        name="county"
        label={words("county")}
        hint={words("countyHint")}
        optional={common("optional")}
        empty={common("choose")}
        options={await countyOptions(locale)}
        value={textIn(form, "county")}
        faults={faults}
      />
    </ToolPage>
  );
}

async function Answer({ result, locale }: { result: WhoDecides; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "tools.whoDecides" });
  if (result.kind === "elsewhere") return <Elsewhere state={result.state} locale={locale} />;
  const { prosecutor, offices } = result;
  return (
    <div data-prosecutor={prosecutor}>
      <p>
        <strong>{words(`is.${prosecutor}`)}</strong>
      </p>
      <p>{words(`what.${prosecutor}`)}</p>
      {offices.map((office) => (
        <p key={office}>{words.rich("office", { name: () => <span lang="en">{office}</span> })}</p>
      ))}
      <p>{words("notThem")}</p>
      <h3>{words("can")}</h3>
      <ul>
        {(["photo", "clerk", "lawyer", "leave"] as const).map((step) => (
          <li key={step}>{words(`do.${step}`)}</li>
        ))}
      </ul>
    </div>
  );
}
