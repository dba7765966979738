import type { ReactNode } from "react";

type NoticeProps = {
  children: ReactNode;
  /** `plain` stands out a little; the others mean something and say so with their word and mark, never color alone. */
  tone?: "plain" | "warn" | "error" | "good" | undefined;
  /** The word in front: "Important". Needed for every tone but `plain`. */
  word?: string | undefined;
};

const MARKS = { warn: "▲", error: "■", good: "●" } as const;

/** A paragraph or two that must not be missed, set in from the text. */
export function Notice({ children, tone = "plain", word }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      {word === undefined ? null : (
        <p className="notice-word">
          {tone === "plain" ? null : <span aria-hidden="true">{MARKS[tone]} </span>}
          {word}
        </p>
      )}
      {children}
    </div>
  );
}
