import { getTranslations } from "next-intl/server";
import type { Fault } from "@/app/_ui/control";
import { Select } from "@/app/_ui/select";
import type { Locale } from "@/lib/i18n/locales";
import { stateName } from "@/lib/intake/state-names";
import { generic } from "@/lib/jurisdictions/generic/pack";
import { type ToolForm, textIn } from "@/lib/tools/typed";
import { PLACES } from "@/lib/tools/who-decides";

type Props = { locale: Locale; form: ToolForm; faults: readonly Fault[] };

/** Where the case is; asked first, because everything else hangs on it. */
export async function StateQuestion({ locale, form, faults }: Props) {
  const [words, own] = await Promise.all([
    getTranslations({ locale, namespace: "form" }),
    getTranslations({ locale, namespace: "tools" }),
  ]);
  return (
    <Select
      name="placeState"
      label={own("state")}
      hint={own("stateHint")}
      empty={words("choose")}
      options={PLACES.map((value) => ({ value, label: stateName(value, locale) ?? words("unknown") }))}
      value={textIn(form, "placeState")}
      faults={faults}
    />
  );
}

/** For a state without a pack: no number, one next step, and what holds everywhere. */
export async function Elsewhere({ state, locale }: { state: string; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "tools" });
  return (
    <div data-elsewhere={state}>
      <p>
        <strong>{words("otherState", { state: stateName(state, locale) ?? words("someState") })}</strong>
      </p>
      <p>{words("otherStateText")}</p>
      <h3>{words("everywhere")}</h3>
      <ul>
        {generic().statements.map(({ key, ...said }) => (
          <li key={key}>{said[locale]}</li>
        ))}
      </ul>
    </div>
  );
}
