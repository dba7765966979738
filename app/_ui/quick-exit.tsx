import { QuickExitKeys } from "@/app/_ui/quick-exit-keys";

type QuickExitProps = {
  /** Where leaving goes; a plain link, so it works without a script. */
  href: string;
  label: string;
  /** What a screen reader hears when it happens. */
  leaving: string;
};

/**
 * The way out, in view on every page. A script adds three presses of Shift, covers the page at once and replaces
 * the entry in the history; it cannot erase the history, and no text here may say that it does.
 */
export function QuickExit({ href, label, leaving }: QuickExitProps) {
  return (
    <>
      <a className="exit" href={href} data-exit="">
        <span aria-hidden="true" className="exit-mark">
          ×
        </span>
        {label}
      </a>
      <QuickExitKeys href={href} leaving={leaving} />
    </>
  );
}
