"use client";

import { useEffect } from "react";

/**
 * Puts the focus on the error summary when the page opens, and on the control when a link of it is pressed: not
 * every browser moves the focus along with the address. Draws nothing; without it the links still lead there.
 */
export function ErrorFocus() {
  useEffect(() => {
    const summary = document.getElementById("error-summary");
    // No scrolling: it is the first thing on the page, and the number above it stays in view.
    const focus = () => summary?.focus({ preventScroll: true });
    focus();
    // An address that names a part of the page takes the focus there when the page is first drawn, which may be later.
    const named = document.getElementById(location.hash.slice(1));
    const around = named !== summary && named?.contains(summary) === true ? named : null;
    around?.addEventListener("focus", focus);
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const control = link === null ? null : document.getElementById(link.hash.slice(1));
      if (control === null) return;
      event.preventDefault();
      // The whole question comes into view, not only the box under it.
      (control.closest(".field") ?? control).scrollIntoView();
      control.focus({ preventScroll: true });
    };
    summary?.addEventListener("click", follow);
    return () => {
      around?.removeEventListener("focus", focus);
      summary?.removeEventListener("click", follow);
    };
  }, []);
  return null;
}
