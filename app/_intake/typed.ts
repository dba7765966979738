import { ownProperty } from "@/lib/intake/reader";

/** Reads back what was typed, exactly as it was typed, from the values that a draft keeps. */

/** The text under a name; undefined when there is none. */
export function textOf(holder: unknown, name: string): string | undefined {
  const value = ownProperty(holder, name);
  return typeof value === "string" ? value : undefined;
}

/** The values chosen under a name, one or several. */
export function chosenOf(holder: unknown, name: string): readonly string[] {
  const value = ownProperty(holder, name);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** The entries of a list or group; at least one, so that there is something to type into. */
export function entriesOf(holder: unknown, name: string): readonly unknown[] {
  const value = ownProperty(holder, name);
  return Array.isArray(value) && value.length > 0 ? value : [{}];
}
