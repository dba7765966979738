import { Button } from "@/app/_ui/button";
import { CHARGE_CLASS_LABELS, CHARGE_CLASSES } from "@/lib/charges/classes";
import { chargeClassOf } from "@/lib/leads/charge-class";

type ClassProps = {
  leadId: string;
  version: number;
  position: number;
  /** As stored; undefined when nobody has set it */
  chargeClass: unknown;
  suggestedClass: unknown;
};

/** The class of a charge: what the pack suggests in one tap, any other in two. */
export function ChargeClassForm({ leadId, version, position, chargeClass, suggestedClass }: ClassProps) {
  const set = typeof chargeClass === "string" ? chargeClassOf(chargeClass) : undefined;
  const suggested = typeof suggestedClass === "string" ? chargeClassOf(suggestedClass) : undefined;
  const others = CHARGE_CLASSES.filter((one) => one !== set && (set !== undefined || one !== "unknown"));
  return (
    <form
      method="post"
      action={`/office/leads/${leadId}/class/save`}
      data-class-form={position}
      className="mt-2"
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="position" value={position} />
      {set === undefined && suggested !== undefined ? (
        <Button name="chargeClass" value={suggested} tone="quiet">
          {`It is a ${CHARGE_CLASS_LABELS[suggested]}`}
        </Button>
      ) : null}
      <details>
        <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">
          {set === undefined ? "Set the class" : "Change the class"}
          <span className="sr-only">{` of charge ${position + 1}`}</span>
        </summary>
        <div className="mb-2 flex flex-wrap gap-2">
          {others.map((one) => (
            <Button key={one} name="chargeClass" value={one} tone="quiet">
              {one === "unknown" ? "Not known" : CHARGE_CLASS_LABELS[one]}
            </Button>
          ))}
        </div>
      </details>
    </form>
  );
}
