import { controlId, type Fault } from "@/app/_ui/control";
import { ErrorFocus } from "@/app/_ui/error-focus";

/**
 * What is wrong on the page, above its heading, in the order of the page and in the very words beside each control.
 * Reached by `#error-summary` without a script; with one it takes the focus by itself. Renders nothing without faults.
 */
export function ErrorSummary({ title, faults }: { title: string; faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" id="error-summary" role="alert" tabIndex={-1} data-errors={faults.length}>
      <h2>{title}</h2>
      <ul>
        {faults.map(([control, sentence]) => (
          <li key={control}>
            <a href={`#${controlId(control)}`}>{sentence}</a>
          </li>
        ))}
      </ul>
      <ErrorFocus />
    </div>
  );
}
