import { getTranslations } from "next-intl/server";
import { TextField } from "@/app/_ui/text-field";
import { answerName, StandIns, TypedAnswer } from "@/app/_ui/typed-answer";
import { type BlockSection, nameIn } from "@/app/[locale]/blocks/block-state";

// Invented people: one name that is longer than a phone is wide, one that runs from right to left.
const LONG_NAME = "María Fernanda de los Ángeles Villavicencio-Etchegaray Montes de Oca";
const RIGHT_TO_LEFT_NAME = "ليلى عبد الرحمن المثال";

/** The blocks that take typing, in one state. */
export async function TypedBlocks({ state, faults }: BlockSection) {
  const [t, form] = await Promise.all([getTranslations("blocks"), getTranslations("form")]);
  const typed = (value: string) => (state === "filled" ? value : "");
  const unknown = { value: "unknown", label: form("unknown") };
  return (
    <>
      <TextField
        name={nameIn(state, "name")}
        label={t("name.label")}
        hint={t("name.hint")}
        value={typed(LONG_NAME)}
        autoComplete="name"
        spellCheck={false}
        faults={faults}
      />
      <TextField
        name={nameIn(state, "accusedName")}
        label={t("name.label")}
        value={typed(RIGHT_TO_LEFT_NAME)}
        optional={form("optional")}
        autoComplete="off"
        spellCheck={false}
        faults={faults}
      />
      <TextField
        name={nameIn(state, "phone")}
        label={t("phone.label")}
        hint={t("phone.hint")}
        type="tel"
        value={state === "errors" ? "555-01" : typed("(205) 555-0142")}
        autoComplete="tel"
        width="short"
        faults={faults}
      />
      <TextField
        name={nameIn(state, "email")}
        label={t("email.label")}
        type="email"
        value={state === "errors" ? "pat.example.com" : typed("pat@example.com")}
        optional={form("optional")}
        autoComplete="email"
        spellCheck={false}
        faults={faults}
      />
      <TextField
        name={nameIn(state, "password")}
        label={t("password.label")}
        hint={t("password.hint")}
        type="password"
        autoComplete="current-password"
        width="short"
        faults={faults}
      />
      <TextField
        name={nameIn(state, "doNotContact")}
        label={t("doNotContact.label")}
        hint={t("doNotContact.hint")}
        lines={3}
        value={typed(t("doNotContact.typed"))}
        optional={form("optional")}
        faults={faults}
      />
      <TypedAnswer
        name={nameIn(state, "courtName")}
        label={t("court.label")}
        hint={t("court.hint")}
        value={typed(t("court.typed"))}
        standIns={[unknown]}
        faults={faults}
      />
      <TypedAnswer
        name={nameIn(state, "secondCourtName")}
        label={t("court.label")}
        value={state === "errors" ? t("court.typed") : undefined}
        standIns={[unknown]}
        chosen={state === "empty" ? undefined : "unknown"}
        faults={faults}
      />
      <TextField
        name={nameIn(state, "allegedVictims[0][name]")}
        label={t("hurt.label")}
        autoComplete="off"
        spellCheck={false}
        faults={faults}
      />
      <StandIns
        name={answerName(nameIn(state, "allegedVictims"))}
        options={[{ value: "none", label: t("nobody") }, unknown]}
        chosen={state === "filled" ? "none" : undefined}
        faults={faults}
      />
    </>
  );
}
