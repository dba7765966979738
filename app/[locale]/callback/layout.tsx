import type { Metadata } from "next";
import type { ReactNode } from "react";

/** What somebody types is nobody else's: no page below is to be found by a search. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function PersonalLayout({ children }: { children: ReactNode }) {
  return children;
}
