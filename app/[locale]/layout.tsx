import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "../globals.css";

export const metadata: Metadata = { icons: { icon: "/favicon.svg" } };

export default async function PublicLayout({ children }: { children: ReactNode }) {
  // The nonce is new for every request, so no page may be made at build time.
  await connection();
  return (
    <html lang={await getLocale()} data-world="public">
      <body>{children}</body>
    </html>
  );
}
