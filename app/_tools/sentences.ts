import { getTranslations } from "next-intl/server";
import { sentenceWriter } from "@/app/_intake/sentences";
import type { Fault } from "@/app/_ui/control";
import { CATALOG } from "@/lib/i18n/catalog";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldError } from "@/lib/intake/field-error";

const REQUIRED = CATALOG.en.tools.required;

function isRequired(key: string): key is keyof typeof REQUIRED {
  return Object.hasOwn(REQUIRED, key);
}

/** What is wrong in the form of a tool, in sentences. About dates the same ones as in the intake. */
export async function toolFaults(errors: readonly FieldError[], locale: Locale): Promise<readonly Fault[]> {
  const words = await getTranslations({ locale, namespace: "tools" });
  const sentence = await sentenceWriter(locale, "accused");
  return errors.map((error) => {
    if (error.code === "required" && isRequired(error.key))
      return [error.control, words(`required.${error.key}`)];
    if (error.code === "notAChoice") return [error.control, words("notAChoice")];
    return [error.control, sentence(error)];
  });
}
