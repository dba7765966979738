import { filterQuery, type ListFilter, readFilter } from "@/lib/leads/filter";

/** The address of the list with a filter and what stands beside it: a cursor, a change of many. */
export function listAddress(
  filter: ListFilter,
  beside: Readonly<Partial<Record<"after" | "before" | "bulk" | "refused", string>>> = {},
): `/office/leads${string}` {
  const parameters = new URLSearchParams(filterQuery(filter));
  for (const [name, value] of Object.entries(beside)) parameters.set(name, value);
  const query = parameters.toString();
  return query === "" ? "/office/leads" : `/office/leads?${query}`;
}

/** The filter in a form's `back`. Read and written anew, so that nobody is sent anywhere but to the list. */
export function filterBack(text: string): ListFilter {
  return readFilter(Object.fromEntries(new URLSearchParams(text))).filter;
}
