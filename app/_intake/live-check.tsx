"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type RefObject, useEffect } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import { drawFaults } from "@/app/_intake/draw-faults";
import type { Judge } from "@/app/_intake/live-send";
import { type CheckRow, decodePage, pageCheckSchema } from "@/lib/intake/page-check";

/** Plain data, made by the server: the rules of this page and the sentences that they may need. */
export type LiveCheckProps = {
  /** The id of the form */
  form: string;
  rows: readonly CheckRow[];
  /** The clock on the wall of the court when the page was made */
  now: string;
  counties: readonly string[];
  /** By `<key>.<code>` */
  sentences: Readonly<Record<string, string>>;
  problem: string;
  errorTitle: string;
  /** Where it leaves its judgment for whoever sends the page */
  judge: RefObject<Judge | null>;
};

/** Checks the page before it is sent and draws what is wrong as the server would. */
export function LiveCheck(props: LiveCheckProps) {
  const { form: id, rows, now, counties, sentences, problem, errorTitle, judge } = props;
  const { handleSubmit } = useForm<Record<string, unknown>>({
    shouldFocusError: false,
    // What stands in the form counts and not what the library has heard of: they differ in boxes and in dates.
    resolver: (_values, context, options) => {
      const form = document.getElementById(id);
      const values = form instanceof HTMLFormElement ? decodePage(rows, new FormData(form)) : null;
      if (values === null) return { values: {}, errors: {} };
      return zodResolver(pageCheckSchema(rows, { now, counties }))(values, context, options);
    },
  });
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    judge.current = () =>
      new Promise((judged) => {
        void handleSubmit(
          () => judged(true),
          (errors) => {
            const faults = faultsIn(errors).map(
              ([control, message]) => [control, sentences[message] ?? ""] as const,
            );
            // A fault that nobody here has words for is the server's to tell.
            const isTold = faults.every(([, sentence]) => sentence !== "");
            if (isTold) drawFaults(form, faults, { problem, errorTitle });
            judged(!isTold);
          },
        )();
      });
    // Whoever drives the page (a test, a person's own tool) can see from here on that a press is judged first.
    form.dataset.judged = "";
    return () => {
      judge.current = null;
    };
  }, [id, handleSubmit, sentences, problem, errorTitle, judge]);
  return null;
}

/** The faults with the whole names of their controls: `{ a: { b: { message } } }` is `a[b]`. */
function faultsIn(errors: FieldErrors | object, above = ""): (readonly [control: string, message: string])[] {
  return Object.entries(errors).flatMap(([part, inner]: [string, unknown]) => {
    if (typeof inner !== "object" || inner === null || part === "ref") return [];
    const name = above === "" ? part : `${above}[${part}]`;
    if ("message" in inner && typeof inner.message === "string") return [[name, inner.message] as const];
    return faultsIn(inner, name);
  });
}
