"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import { drawFaults } from "@/app/_intake/draw-faults";
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
};

/**
 * Checks the page when it is sent and draws what is wrong as the server would. Continue alone: the buttons that add,
 * remove or switch save whatever is typed. What is right goes the way it goes without a script.
 */
export function LiveCheck({ form: id, rows, now, counties, sentences, problem, errorTitle }: LiveCheckProps) {
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
    const submit = (event: SubmitEvent) => {
      if (event.submitter instanceof HTMLButtonElement && event.submitter.name !== "") return;
      event.preventDefault();
      void handleSubmit(
        () => form.submit(),
        (errors) => {
          const faults = faultsIn(errors).map(([control, message]) => [control, sentences[message]] as const);
          // A fault that nobody here has words for is the server's to tell.
          if (faults.some(([, sentence]) => sentence === undefined)) form.submit();
          else
            drawFaults(
              form,
              faults.map(([control, sentence = ""]) => [control, sentence]),
              { problem, errorTitle },
            );
        },
      )();
    };
    form.addEventListener("submit", submit);
    return () => form.removeEventListener("submit", submit);
  }, [id, handleSubmit, sentences, problem, errorTitle]);
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
