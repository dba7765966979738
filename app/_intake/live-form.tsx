"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import type { LiveCheckProps } from "@/app/_intake/live-check";
import { type Judge, LiveSend, type SendWords } from "@/app/_intake/live-send";

type LiveFormProps = Omit<LiveCheckProps, "judge"> & { words: SendWords };

/**
 * Sends the page, and waits for somebody to begin before it loads what checks the page first. Until that is there, and
 * without a script at all, a press goes to the server, which judges by the same rules.
 */
export function LiveForm({ words, ...check }: LiveFormProps) {
  const [Check, setCheck] = useState<ComponentType<LiveCheckProps> | null>(null);
  const judge = useRef<Judge | null>(null);
  const { form: id } = check;
  useEffect(() => {
    const form = document.getElementById(id);
    const load = () => {
      // On a line that is down it does not come, and the server judges alone.
      import("@/app/_intake/live-check").then(
        ({ LiveCheck }) => setCheck(() => LiveCheck),
        () => {},
      );
    };
    // On a slow phone somebody types before this page's script runs: that focus has passed by then.
    if (form?.contains(document.activeElement) === true) return load();
    form?.addEventListener("focusin", load, { once: true });
    return () => form?.removeEventListener("focusin", load);
  }, [id]);
  return (
    <>
      <LiveSend form={id} words={words} judge={judge} />
      {Check === null ? null : <Check {...check} judge={judge} />}
    </>
  );
}
