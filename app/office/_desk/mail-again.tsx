import { Button } from "@/app/_ui/button";
import type { Told } from "@/lib/notifications/read";

/** Sends the same news to the same person once more, or to their next address when this one is red. */
export function MailAgain({ leadId, of, times }: { leadId: string; of: Told; times: number }) {
  return (
    <form method="post" action={`/office/leads/${leadId}/mail-again/save`} className="mt-2 mb-1">
      <input type="hidden" name="deliveryId" value={of.id} />
      <input type="hidden" name="times" value={times} />
      <Button tone="quiet">
        Send again<span className="sr-only"> to {of.address}</span>
      </Button>
    </form>
  );
}
