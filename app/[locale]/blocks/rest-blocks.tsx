import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Why } from "@/app/_ui/why";

/** What stands around a form: explanations, notices, further buttons, running text. */
export async function RestBlocks() {
  const [t, form] = await Promise.all([getTranslations("blocks"), getTranslations("form")]);
  return (
    <section aria-labelledby="section-rest" data-section="rest" className="mt-16">
      <h2 className="mb-6" id="section-rest">
        {t("rest")}
      </h2>
      <Why summary={form("why")}>
        <p>{t("whyText")}</p>
      </Why>
      <Notice>
        <p>{t("notice")}</p>
      </Notice>
      <Notice tone="warn" word={t("warnWord")}>
        <p>{t("warn")}</p>
      </Notice>
      <Notice tone="error" word={t("errorWord")}>
        <p>{t("errorText")}</p>
      </Notice>
      <Notice tone="good" word={t("goodWord")}>
        <p>{t("good")}</p>
      </Notice>
      <p className="mb-4">
        <Button tone="quiet">{t("addCharge")}</Button>
      </p>
      <p className="mb-12">
        <ButtonLink href="#section-rest" tone="quiet">
          {t("toGuidance")}
        </ButtonLink>
      </p>
      <div className="prose">
        <h3>{t("proseTitle")}</h3>
        <p>{t.rich("prose", { link: (words) => <a href="#section-rest">{words}</a> })}</p>
        <ul>
          <li>{t("proseOne")}</li>
          <li>{t("proseTwo")}</li>
        </ul>
      </div>
    </section>
  );
}
