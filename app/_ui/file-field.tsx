import { controlId, describe, type Fault, faultOf } from "@/app/_ui/control";
import { FieldError, Hint } from "@/app/_ui/field-words";

type FileFieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  /** Types that the browser offers first. Only an offer: the server judges what a file is */
  accept: string;
  faults?: readonly Fault[] | undefined;
};

/** A label, a hint, an error and the browser's own control for any number of files: it speaks the language of the phone. */
export function FileField({ name, label, hint, accept, faults }: FileFieldProps) {
  const error = faultOf(faults, name);
  const control = {
    id: controlId(name),
    name,
    accept,
    ...describe(name, { hint: hint !== undefined, error: error !== undefined }),
  };
  return (
    <div className="field" data-invalid={control["aria-invalid"]}>
      <label className="label" htmlFor={control.id}>
        {label}
      </label>
      <Hint name={name} text={hint} />
      <FieldError name={name} text={error} />
      <input {...control} type="file" multiple className="text-control file-control" />
    </div>
  );
}
