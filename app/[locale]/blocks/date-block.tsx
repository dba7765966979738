import { getTranslations } from "next-intl/server";
import { DateFields } from "@/app/_ui/date-fields";
import { type BlockSection, nameIn } from "@/app/[locale]/blocks/block-state";

/** A date with time and with every way of being unsure, in one state. With errors its day is missing. */
export async function DateBlock({ state, faults }: BlockSection) {
  const [t, form] = await Promise.all([getTranslations("blocks"), getTranslations("form")]);
  const typed = { month: t("arrest.typedMonth"), year: "2026", time: "9:30 PM" };
  return (
    <DateFields
      name={nameIn(state, "arrestAt")}
      legend={t("arrest.label")}
      hint={t("arrest.hint")}
      parts={{ month: form("month"), day: form("day"), year: form("year"), time: form("time") }}
      typed={state === "empty" ? {} : { ...typed, day: state === "filled" ? "21" : "" }}
      certainty={{
        legend: t("arrest.sure"),
        options: [
          { value: "exact", label: t("arrest.exact") },
          { value: "about", label: t("arrest.about"), hint: t("arrest.aboutHint") },
          { value: "none", label: t("arrest.noDate"), apart: true },
          { value: "missed", label: t("arrest.missed"), apart: true },
          { value: "unknown", label: form("unknown"), apart: true },
        ],
        chosen: state === "filled" ? "about" : undefined,
        or: form("or"),
      }}
      faults={faults}
    />
  );
}
