import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/lib/env";

/**
 * Where a search engine has nothing to ask. The intake is not among them, so that its `noindex` can be read: an
 * address that is only forbidden here may still be listed.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: "*", disallow: ["/api/", "/office", "/have/", "/leave", "/es/leave"] },
    sitemap: new URL("/sitemap.xml", env().APP_URL).href,
  };
}
