import { saveAddress } from "@/app/_intake/addresses";
import { Button } from "@/app/_ui/button";
import type { Locale } from "@/lib/i18n/locales";
import type { Exit } from "@/lib/intake/pages";

type Props = { exit: Exit; page: string; locale: Locale; children: string };

/**
 * Leads out of the form: what was typed is deleted. A form of its own, so that Enter in the other one never presses
 * it, and a post and not a link, because a browser follows links by itself.
 */
export function WayOutButton({ exit, page, locale, children }: Props) {
  return (
    <form method="post" action={saveAddress({ locale, form: "intake", page })} className="way-out">
      <Button tone="quiet" name="leave" value={exit}>
        {children}
      </Button>
    </form>
  );
}
