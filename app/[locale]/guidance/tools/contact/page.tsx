import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { postedInPlace } from "@/app/_request/posted-in-place";
import { toolFaults } from "@/app/_tools/sentences";
import { ToolPage, toolHead } from "@/app/_tools/tool-page";
import { Choices } from "@/app/_ui/choices";
import type { Locale } from "@/lib/i18n/locales";
import { ACTS, type ContactAct, contact } from "@/lib/tools/contact";

async function answered() {
  const posted = await postedInPlace();
  return { posted, read: posted.kind === "form" ? contact(posted.form) : null };
}

export async function generateMetadata(): Promise<Metadata> {
  return toolHead("contact", (await answered()).read?.ok === false);
}

export default async function ContactPage() {
  const locale = await getLocale();
  const words = await getTranslations("tools.contact");
  const { posted, read } = await answered();
  const faults = await toolFaults(read === null || read.ok ? [] : read.errors, locale);
  return (
    <ToolPage
      name="contact"
      locale={locale}
      posted={posted}
      faults={faults}
      answer={read?.ok ? <Answer acts={read.acts} locale={locale} /> : null}
    >
      <Choices
        name="acts"
        legend={words("legend")}
        hint={words("hint")}
        choose="many"
        options={ACTS.map((value) => ({ value, label: words(`act.${value}`) }))}
        chosen={posted.kind === "form" ? posted.form.getAll("acts") : []}
        faults={faults}
      />
    </ToolPage>
  );
}

/** The same for everybody, whatever was ticked: only a lawyer who knows the papers can say that something is allowed. */
async function Answer({ acts, locale }: { acts: readonly ContactAct[]; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "tools.contact" });
  return (
    <>
      <p>
        <strong>{words("result")}</strong>
      </p>
      <p>{words("resultText")}</p>
      <h3>{words("whyTitle")}</h3>
      <dl className="tool-reasons">
        {acts.map((act) => (
          <div key={act} data-act={act}>
            <dt>{words(`act.${act}`)}</dt>
            <dd>{words(`why.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{words("done")}</p>
      <p>{words("none")}</p>
    </>
  );
}
