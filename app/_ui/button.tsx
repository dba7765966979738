import type { ReactNode } from "react";

type ButtonProps = {
  children: ReactNode;
  /** `primary` is the one thing to do on a page: exactly one of them in a form page. */
  tone?: "primary" | "quiet" | undefined;
  /** For a form with several ways to go on, such as "add another charge". */
  name?: string | undefined;
  value?: string | undefined;
  formAction?: string | undefined;
};

/** A button that sends its form. Never disabled: a press is always answered with a sentence. */
export function Button({ children, tone = "primary", name, value, formAction }: ButtonProps) {
  return (
    <button
      type="submit"
      className={`button button-${tone}`}
      name={name}
      value={value}
      formAction={formAction}
      data-primary={tone === "primary" ? "" : undefined}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button, for a next step that sends nothing. */
export function ButtonLink({
  children,
  href,
  tone = "primary",
}: {
  children: ReactNode;
  href: string;
  tone?: "primary" | "quiet";
}) {
  return (
    <a className={`button button-${tone}`} href={href}>
      {children}
    </a>
  );
}
