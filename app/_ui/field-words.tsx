import { errorId, hintId } from "@/app/_ui/control";

/** The hint under a label. Renders nothing without a text. */
export function Hint({ name, text }: { name: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="hint" id={hintId(name)}>
      {text}
    </p>
  );
}

/** The sentence about what is wrong with one control, right above it. Renders nothing without a text. */
export function FieldError({ name, text }: { name: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="field-error" id={errorId(name)}>
      {text}
    </p>
  );
}

/** The word "optional" behind a label. What must be answered is never marked. */
export function OptionalMark({ word }: { word: string | undefined }) {
  if (word === undefined) return null;
  return <span className="optional"> ({word})</span>;
}
