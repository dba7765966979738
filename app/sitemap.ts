import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { FINDABLE } from "@/app/_public/addresses";
import { twins, wholeAddress } from "@/app/_public/head";
import { LOCALES } from "@/lib/i18n/locales";

/** Every findable page in both languages, each with its twin. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  // Where the portal stands is known when it runs, not when it is built.
  await connection();
  return FINDABLE.flatMap(({ address, changedOn }) =>
    LOCALES.map((locale) => ({
      url: wholeAddress(locale, address),
      ...(changedOn === undefined ? {} : { lastModified: changedOn }),
      alternates: { languages: twins(address) },
    })),
  );
}
