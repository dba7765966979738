import type { ReactNode } from "react";

/** "Why we ask", or whatever is not for everybody to see at once, closed until somebody wants to know. The browser opens it; there is no script. */
export function Why({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="why">
      <summary>{summary}</summary>
      <div className="why-text">{children}</div>
    </details>
  );
}
