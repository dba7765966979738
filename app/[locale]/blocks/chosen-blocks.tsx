import { getTranslations } from "next-intl/server";
import { Choices } from "@/app/_ui/choices";
import { Select } from "@/app/_ui/select";
import { TickBox } from "@/app/_ui/tick-box";
import { type BlockSection, type BlockState, nameIn } from "@/app/[locale]/blocks/block-state";

const RULES: Readonly<Record<BlockState, readonly string[]>> = {
  empty: [],
  filled: ["noContact", "travel"],
  errors: ["curfew", "none"],
};

/** The blocks that are chosen from, in one state. */
export async function ChosenBlocks({ state, faults }: BlockSection) {
  const [t, form] = await Promise.all([getTranslations("blocks"), getTranslations("form")]);
  const unknown = { value: "unknown", label: form("unknown") };
  return (
    <>
      <Choices
        name={nameIn(state, "custody")}
        legend={t("custody.label")}
        hint={t("custody.hint")}
        choose="one"
        options={[
          { value: "yes", label: t("custody.yes") },
          { value: "no", label: t("custody.no") },
          { ...unknown, hint: t("custody.unknownHint") },
        ]}
        chosen={state === "filled" ? ["unknown"] : []}
        faults={faults}
      />
      <Choices
        name={nameIn(state, "bondConditions")}
        legend={t("bond.label")}
        hint={t("bond.hint")}
        choose="many"
        or={form("or")}
        options={[
          { value: "noContact", label: t("bond.noContact"), hint: t("bond.noContactHint") },
          { value: "curfew", label: t("bond.curfew") },
          { value: "travel", label: t("bond.travel") },
          { value: "none", label: t("none"), apart: true },
          { ...unknown, apart: true },
        ]}
        chosen={RULES[state]}
        faults={faults}
      />
      <TickBox
        name={nameIn(state, "charges[0][duiRelated]")}
        value="yes"
        label={t("driving.label")}
        hint={t("driving.hint")}
        checked={state !== "empty"}
        faults={faults}
      />
      <Select
        name={nameIn(state, "placeCounty")}
        label={t("county.label")}
        hint={t("county.hint")}
        empty={form("choose")}
        options={[
          { value: "baldwin", label: t("county.one") },
          { value: "mobile", label: t("county.two") },
          { value: "long", label: t("county.three") },
          unknown,
        ]}
        value={state === "filled" ? "long" : ""}
        faults={faults}
      />
    </>
  );
}
