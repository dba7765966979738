import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/app/_demo/banner";
import "../globals.css";

// Outside of /office on purpose: there, a stranger gets nothing but the way to sign in, and whoever opens this link
// from a mail is a stranger. It is for staff, so it is in English only.
export const metadata: Metadata = {
  icons: { icon: "/favicon.svg" },
  robots: { index: false, follow: false },
};

export default async function HaveLayout({ children }: { children: ReactNode }) {
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
