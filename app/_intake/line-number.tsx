import { HELP_LINES, type HelpLine, OFFICE_LINES, type OfficeLine } from "@/lib/guidance/help-lines";

/** The number of a line or an office, to press. */
export function LineNumber({ of }: { of: HelpLine["key"] | OfficeLine["key"] }) {
  const line = [...HELP_LINES, ...OFFICE_LINES].find(({ key }) => key === of);
  return line === undefined ? null : <a href={`tel:${line.dial}`}>{line.number}</a>;
}
