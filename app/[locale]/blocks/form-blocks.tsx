import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { ErrorSummary } from "@/app/_ui/error-summary";
import type { BlockState } from "@/app/[locale]/blocks/block-state";
import { ChosenBlocks } from "@/app/[locale]/blocks/chosen-blocks";
import { DateBlock } from "@/app/[locale]/blocks/date-block";
import { TypedBlocks } from "@/app/[locale]/blocks/typed-blocks";
import { path } from "@/lib/i18n/locales";

/** Every fault that the blocks can show, in the order of the page. */
async function faultsOfAll(): Promise<Fault[]> {
  const t = await getTranslations("blocks");
  return [
    ["name", t("name.error")],
    ["phone", t("phone.error")],
    ["email", t("email.error")],
    ["password", t("password.error")],
    ["doNotContact", t("doNotContact.error")],
    ["courtName", t("court.error")],
    ["secondCourtNameAnswer", t("court.errorBoth")],
    ["allegedVictimsAnswer", t("hurt.error")],
    ["custody", t("custody.error")],
    ["bondConditions", t("bond.error")],
    ["charges[0][duiRelated]", t("driving.error")],
    ["placeCounty", t("county.error")],
    ["arrestAt[day]", t("arrest.errorDay")],
    ["arrestAt[time]", t("arrest.errorTime")],
    ["arrestAt[certainty]", t("arrest.errorSure")],
  ];
}

/** One section: every block a form can hold, in one state. Not a form, so that nothing can be sent. */
export async function FormBlocks({ state }: { state: BlockState }) {
  const [t, form, locale] = await Promise.all([
    getTranslations("blocks"),
    getTranslations("form"),
    getLocale(),
  ]);
  const faults = state === "errors" ? await faultsOfAll() : undefined;
  return (
    <section aria-labelledby={`section-${state}`} data-section={state}>
      {faults === undefined ? (
        <h2 className="mb-6" id={`section-${state}`}>
          {t(state === "empty" ? "empty" : "filled")}
        </h2>
      ) : (
        <>
          <ErrorSummary title={form("problem")} faults={faults} />
          <h1 className="mb-8" id="section-errors">
            {t("withErrors")}
          </h1>
        </>
      )}
      <TypedBlocks state={state} faults={faults} />
      <ChosenBlocks state={state} faults={faults} />
      <DateBlock state={state} faults={faults} />
      {state === "empty" ? null : <Button>{form("continue")}</Button>}
      {faults === undefined ? null : (
        <p className="mt-8">
          <a href={path(locale, "/blocks")}>{t("showPlain")}</a>
        </p>
      )}
    </section>
  );
}
