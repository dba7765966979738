"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { LiveCheckProps } from "@/app/_intake/live-check";

/**
 * Waits for somebody to begin, and only then loads what checks the page before it is sent. Until that is there, and
 * without a script at all, a press goes to the server, which judges by the same rules. Draws nothing.
 */
export function LiveForm(props: LiveCheckProps) {
  const [Check, setCheck] = useState<ComponentType<LiveCheckProps> | null>(null);
  const { form: id } = props;
  useEffect(() => {
    const form = document.getElementById(id);
    const load = async () => {
      const { LiveCheck } = await import("@/app/_intake/live-check");
      setCheck(() => LiveCheck);
    };
    form?.addEventListener("focusin", load, { once: true });
    return () => form?.removeEventListener("focusin", load);
  }, [id]);
  return Check === null ? null : <Check {...props} />;
}
