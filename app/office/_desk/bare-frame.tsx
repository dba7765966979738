import type { ReactNode } from "react";

type BareFrameProps = {
  /** The page in the contract's words, for `main[data-page]` */
  page: string;
  title: string;
  faulty?: boolean | undefined;
  children: ReactNode;
};

/** A page in front of the desk: nothing on it but its one purpose. */
export function BareFrame({ page, title, faulty = false, children }: BareFrameProps) {
  return (
    <>
      <title>{`${faulty ? "Error: " : ""}${title}`}</title>
      <main data-page={page} className="mx-auto max-w-2xl px-4 py-8 sm:px-8 sm:py-12">
        {children}
      </main>
    </>
  );
}
