/** The tools below `/guidance/tools`, in the order of the list. Each answers at once and keeps nothing. */
export const TOOLS = [
  { name: "whoDecides", slug: "who-decides", read: "courts-and-prosecutors" },
  { name: "contact", slug: "contact", read: "no-contact" },
  { name: "license", slug: "license", read: "dui-and-the-license" },
  { name: "courtDate", slug: "court-date", read: "court-dates" },
] as const;

export type Tool = (typeof TOOLS)[number];
export type ToolName = Tool["name"];

/** A tool by its name. */
export function toolOf(name: ToolName): Tool {
  const tool = TOOLS.find((one) => one.name === name);
  if (tool === undefined) throw new Error(`There is no tool ${name}.`);
  return tool;
}

/** Where a tool is, without a prefix. */
export function toolAddress({ slug }: Tool): `/${string}` {
  return `/guidance/tools/${slug}`;
}
