import type { Metadata } from "next";
import type { ReactNode } from "react";
import { NeverAsItStood } from "@/app/_intake/never-as-it-stood";

/** What somebody types is nobody else's: no page below is to be found by a search, or shown again as it stood. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function PersonalLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <NeverAsItStood />
    </>
  );
}
