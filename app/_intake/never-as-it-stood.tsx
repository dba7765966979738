"use client";

import { useEffect } from "react";

/**
 * A browser that goes back may show a page as it stood, with all that was typed and without asking anybody, though
 * its form was sent or left meanwhile, and though somebody else may sit there now. Then the page is emptied at once
 * and loaded anew. Draws nothing.
 */
export function NeverAsItStood() {
  useEffect(() => {
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      // Loading takes a while on a slow line, and until it has come the old page would stand there.
      document.body.replaceChildren();
      location.reload();
    };
    addEventListener("pageshow", shown);
    return () => removeEventListener("pageshow", shown);
  }, []);
  return null;
}
