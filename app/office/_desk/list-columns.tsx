import { Button } from "@/app/_ui/button";
import { Choices } from "@/app/_ui/choices";
import type { Fault } from "@/app/_ui/control";
import { Select } from "@/app/_ui/select";
import { TickBox } from "@/app/_ui/tick-box";
import { ENCODING_WORDS, ROLE_WORDS, SEPARATOR_WORDS } from "@/app/office/_desk/list-words";
import type { Row } from "@/lib/earlier-clients/file";
import { MOST_COLUMNS, ROLES, type Role, SEPARATORS } from "@/lib/earlier-clients/layout";
import type { EarlierListShown } from "@/lib/earlier-clients/read";
import { type Typed, textOf } from "@/lib/practice/form";

const NEEDED: Readonly<Record<Role, string | undefined>> = {
  name: "The whole name in one column, or the two below.",
  given: undefined,
  family: undefined,
  date: "When you acted, if the list says it. It stands beside each name that is found.",
  matter: "If the list says it.",
};

/** What the columns of a list hold, chosen beside its first rows. The dry run is the primary step until it was made. */
export function ListColumns({
  list: { id, layout, state, version },
  rows,
  typed,
  faults,
}: {
  list: EarlierListShown;
  rows: readonly Row[];
  typed: Typed | undefined;
  faults: readonly Fault[];
}) {
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells?.length ?? 0)));
  const options = Array.from({ length: width }, (_, at) => ({
    value: String(at),
    label: `Column ${at + 1}: ${shortened(rows[0]?.cells?.[at] ?? "")}`,
  }));
  const isSent = typed !== undefined && ROLES.some((role) => typed[`column[${role}]`] !== undefined);
  return (
    <form method="post" action={`/office/conflicts/${id}/check/save`} noValidate className="mt-8">
      <h2 className="mb-2">What the columns hold</h2>
      <FirstRows rows={rows} width={width} />
      <input type="hidden" name="version" value={version} />
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {ROLES.map((role) => (
          <Select
            key={role}
            name={`column[${role}]`}
            label={ROLE_WORDS[role]}
            hint={NEEDED[role]}
            empty="No column"
            options={options}
            value={isSent ? textOf(typed, `column[${role}]`) : String(layout.columns[role] ?? "")}
            faults={faults}
          />
        ))}
      </div>
      <Button tone={state === "checked" ? "quiet" : "primary"}>
        {state === "checked" ? "Check it again" : "Check the list"}
      </Button>
    </form>
  );
}

function FirstRows({ rows, width }: { rows: readonly Row[]; width: number }) {
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    // A region that takes the keyboard, because a wide list scrolls sideways.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keys
    <section aria-label="The first rows" tabIndex={0} className="mb-4 overflow-x-auto">
      <table className="text-left">
        <caption className="text-left text-ink-soft">The first rows of the file, with their lines</caption>
        <thead>
          <tr>
            <th scope="col" className="pr-4">
              Line
            </th>
            {columns.map((at) => (
              <th key={at} scope="col" className="pr-4">
                Column {at + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line} className="border-t border-line">
              <th scope="row" className="pr-4">
                {line}
              </th>
              {columns.map((at) => (
                <td key={at} className="max-w-60 truncate pr-4" dir="auto">
                  {cells?.[at] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How the rows are told apart, as it was found, and the form to read them otherwise. */
export function ListRead({
  list: { id, layout, version },
  faults,
}: {
  list: EarlierListShown;
  faults: readonly Fault[];
}) {
  const separators = Object.keys(SEPARATORS) as (keyof typeof SEPARATORS)[];
  return (
    <form method="post" action={`/office/conflicts/${id}/read/save`} noValidate className="mt-8 max-w-xl">
      <h2 className="mb-2">How the file was read</h2>
      <p className="mb-4" data-encoding={layout.encoding}>
        Letters: {ENCODING_WORDS[layout.encoding]}.
      </p>
      <input type="hidden" name="version" value={version} />
      <Choices
        name="separator"
        legend="Between the columns stands"
        choose="one"
        chosen={[layout.separator]}
        options={separators.map((value) => ({ value, label: SEPARATOR_WORDS[value] }))}
        faults={faults}
      />
      <TickBox name="headings" value="yes" label="The first row holds headings" checked={layout.headings} />
      <Button tone="quiet">Read it this way</Button>
    </form>
  );
}

function shortened(text: string): string {
  const plain = text.trim();
  if (plain === "") return "empty";
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
