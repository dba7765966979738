import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/app/_demo/banner";
import "../globals.css";

export const metadata: Metadata = {
  icons: { icon: "/favicon.svg" },
  robots: { index: false, follow: false },
};

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  // The nonce is new for every request, so no page may be made at build time.
  await connection();
  return (
    <html lang="en" data-world="desk">
      <body>
        <DemoBanner />
        {children}
      </body>
    </html>
  );
}
