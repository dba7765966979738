import type { ReactNode } from "react";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { type Typed, textOf } from "@/lib/practice/form";

type CorrectionProps = {
  lead: LeadBefore | LeadAfter;
  /** The part of the address: `/office/leads/<id>/<part>/save` */
  part: "court" | "learned";
  title: string;
  typed: Typed;
  faulty: boolean;
  children: ReactNode;
};

/** A form that changes answers of a lead: folded, because most who look at them change nothing. */
export function Correction({ lead, part, title, typed, faulty, children }: CorrectionProps) {
  return (
    <details data-correction={part} open={faulty}>
      <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">{title}</summary>
      <form
        method="post"
        action={`/office/leads/${lead.id}/${part}/save`}
        noValidate
        className="mt-1 mb-4 max-w-xl"
      >
        <input type="hidden" name="version" value={textOf(typed, "version") || lead.version} />
        {children}
      </form>
    </details>
  );
}
