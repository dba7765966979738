import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/app/_demo/banner";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import "../globals.css";

export const metadata: Metadata = { icons: { icon: "/favicon.svg" } };

export default async function PublicLayout({ children }: { children: ReactNode }) {
  // The nonce is new for every request, so no page may be made at build time.
  await connection();
  const locale = await getLocale();
  return (
    <html lang={locale} data-world="public">
      <body>
        <DemoBanner lang={isLocale(locale) ? locale : DEFAULT_LOCALE} />
        {children}
      </body>
    </html>
  );
}
