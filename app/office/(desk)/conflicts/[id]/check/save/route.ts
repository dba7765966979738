import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { versionOf } from "@/app/office/_desk/lead-post";
import { LISTS_PAGE, listChanged, noSuchList, postToList } from "@/app/office/_desk/list-post";
import { checkList } from "@/lib/earlier-clients/check";
import { type Columns, MOST_COLUMNS, ROLES } from "@/lib/earlier-clients/layout";
import { type Fault, type Typed, textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/conflicts/[id]/check/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`${LISTS_PAGE}/${encodeURIComponent((await params).id)}`);
}

/** The dry run over a list: what would be added, and what not and why. Adds nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const controls = ["version", ...ROLES.map((role) => `column[${role}]`)];
  return postToList(request, { id, action: "check", controls }, async (actor, typed) => {
    const columns = columnsOf(typed);
    if ("faults" in columns) return columns;
    const version = versionOf(textOf(typed, "version"));
    const checked = await checkList(actor, id, { version, columns: columns.chosen });
    if (checked === "nothingHere") return noSuchList();
    if (checked === "changed") return listChanged(request, id);
    if (checked === "checked") return seeOther(`${LISTS_PAGE}/${id}#found`);
    const sentence =
      checked === "noColumn"
        ? "Choose the column of the names."
        : "Read this way, the file has more than 50,000 rows. Split it.";
    return { faults: [["column[name]", sentence]] };
  });
}

function columnsOf(typed: Typed): { chosen: Columns } | { faults: Fault[] } {
  const faults: Fault[] = [];
  const chosen: Partial<Record<(typeof ROLES)[number], number>> = {};
  for (const role of ROLES) {
    const text = textOf(typed, `column[${role}]`);
    if (text === "") continue;
    const at = /^\d{1,2}$/u.test(text) ? Number(text) : MOST_COLUMNS + 1;
    if (at > MOST_COLUMNS) faults.push([`column[${role}]`, "Choose one of the columns."]);
    else chosen[role] = at;
  }
  if (chosen.name !== undefined && (chosen.given !== undefined || chosen.family !== undefined)) {
    faults.push(["column[name]", "Choose the whole name, or first and last name, but not both."]);
  }
  return faults.length > 0 ? { faults } : { chosen };
}
