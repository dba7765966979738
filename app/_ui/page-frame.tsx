import type { ReactNode } from "react";
import { QuickExit } from "@/app/_ui/quick-exit";

type PageFrameProps = {
  children: ReactNode;
  /** The page in the contract's words, for `main[data-page]`: `intake/custody`. */
  page: string;
  /** The name over the door, and where it leads. */
  home: { name: string; href: string };
  skip: string;
  /** Names the row with the number and the languages for a screen reader. */
  reach: string;
  exit: { href: string; label: string; leaving: string };
  /** The number, in view on every page. */
  call?: { href: string; label: string } | undefined;
  /** The same page in the other language, or whatever keeps the answers while switching. */
  language?: ReactNode;
  footer?: ReactNode;
};

/** A public page: two ways to skip, the name and the way out, the page itself, the small print. */
export function PageFrame({
  children,
  page,
  home,
  skip,
  exit,
  reach,
  call,
  language,
  footer,
}: PageFrameProps) {
  return (
    <>
      {/* A page that comes in two pieces would be drawn in between, and then the bar moves under a finger. */}
      <link rel="expect" href="#main" blocking="render" />
      <header className="top-bar">
        <a className="skip" href="#main">
          {skip}
        </a>
        <a className="skip" href={exit.href} data-exit="">
          {exit.label}
        </a>
        <a className="home-link" href={home.href} dir="auto">
          {home.name}
        </a>
        <QuickExit {...exit} />
      </header>
      <nav className="masthead" aria-label={reach}>
        {call === undefined ? null : <a href={call.href}>{call.label}</a>}
        {language}
      </nav>
      <main id="main" data-page={page} tabIndex={-1}>
        {children}
      </main>
      {footer === undefined ? null : <footer className="colophon">{footer}</footer>}
    </>
  );
}
