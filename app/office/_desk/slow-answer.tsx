"use client";

import { useEffect, useState } from "react";

/** An answer that comes sooner needs no words, and words that only flash are worse than none. */
const AFTER_MS = 700;

/**
 * Says that an answer is still on its way, at the edge of the window and over nothing that is read: in a hallway with one
 * bar of signal a press seems to have done nothing, and is repeated. Only where the page itself goes on to another one.
 */
export function SlowAnswer() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSlow(true), AFTER_MS);
    };
    // A page that the browser kept comes back as it was left.
    const end = () => {
      clearTimeout(timer);
      setSlow(false);
    };
    const pressed = (event: MouseEvent) => {
      if (!event.defaultPrevented && leadsAway(event)) begin();
    };
    const sent = (event: SubmitEvent) => {
      if (!event.defaultPrevented && event.target instanceof HTMLFormElement && goesOn(event.target)) begin();
    };
    document.addEventListener("click", pressed);
    document.addEventListener("submit", sent);
    window.addEventListener("pageshow", end);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", pressed);
      document.removeEventListener("submit", sent);
      window.removeEventListener("pageshow", end);
    };
  }, []);
  return (
    <div aria-live="polite" className="slow-answer" data-slow={isSlow ? "yes" : ""}>
      {isSlow ? <p>Still loading. What you pressed is on its way; there is no need to press again.</p> : null}
    </div>
  );
}

/** A link to another page of the portal in this same tab; a number to call and a place on this page are none. */
function leadsAway({ target, button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return false;
  const link = target instanceof Element ? target.closest("a") : null;
  if (link === null || link.target !== "" || link.origin !== location.origin) return false;
  return link.hash === "" || link.pathname !== location.pathname || link.search !== location.search;
}

/** What is answered with a file leaves this page where it is. */
function goesOn(form: HTMLFormElement): boolean {
  return form.target === "" && form.dataset.file === undefined;
}
