import { z } from "zod";
import { isPlainHttps } from "@/lib/practice/schema";

/** Where somebody of the desk looks up who is in jail and what is on the docket, by county. Never on a public page. */

export const LINK_MOST = 300;

const address = z.string().max(LINK_MOST).refine(isPlainHttps);

export const countyLinksSchema = z.object({
  roster: address.nullable(),
  docket: address.nullable(),
});
export type CountyLinks = z.output<typeof countyLinksSchema>;

/** By the key of the county; one without either is left out. */
export const linksSchema = z.record(z.string(), countyLinksSchema);
export type Links = z.output<typeof linksSchema>;
