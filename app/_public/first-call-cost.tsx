import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { Cost } from "@/lib/practice/public-words";

/** What the first call costs, as the practice has said it; while it has said nothing, to ask. */
export async function FirstCallCost({ cost, locale }: { cost: Cost; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "cost" });
  const said = () => {
    if (cost.kind === "ask") return words("ask");
    const minutes = cost.minutes === null ? null : String(cost.minutes);
    if (cost.kind === "free") return minutes === null ? words("free") : words("freeFor", { minutes });
    const amount = new Intl.NumberFormat("en-US", {
      ...({ style: "currency", currency: "USD", maximumFractionDigits: 0 } as const),
    }).format(cost.dollars);
    return minutes === null ? words("fee", { amount }) : words("feeFor", { amount, minutes });
  };
  return <p data-cost={cost.kind}>{said()}</p>;
}
