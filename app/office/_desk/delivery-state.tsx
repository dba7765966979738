import { timeWords } from "@/app/office/_desk/lead-words";
import type { Told } from "@/lib/notifications/read";

const STATE_WORDS: Readonly<Record<Told["state"], string>> = {
  queued: "waiting",
  sending: "being sent",
  sent: "sent",
  delivered: "delivered",
  bounced: "came back",
  failed: "failed",
  unknown: "not known whether it arrived",
};

/** What is known of a mail: its state, and the times of its way. What did not arrive is red and says so. */
export function DeliveryState({ told, zone }: { told: Told; zone: string }) {
  const { state, at, failure, unproven } = told;
  const isBad = ["bounced", "failed", "unknown"].includes(state) || told.complainedAt !== null;
  return (
    <>
      <span className={isBad ? "font-semibold text-error" : ""}>
        {isBad ? <span aria-hidden="true">■ </span> : null}
        {unproven ? "accepted by the mail server, not proven to arrive" : STATE_WORDS[state]}
      </span>
      , <time dateTime={at.toISOString()}>{timeWords(at, zone)}</time>
      {wayOf(told).map(([words, time]) => (
        <span key={words}>
          {`, ${words} `}
          <time dateTime={time.toISOString()}>{timeWords(time, zone)}</time>
        </span>
      ))}
      {failure === null ? "" : ` (${failure})`}
    </>
  );
}

/** What else happened to it, beside what the state says. */
function wayOf({ at, sentAt, deliveredAt, bouncedAt, complainedAt }: Told): [words: string, at: Date][] {
  const steps = [
    ["sent", sentAt],
    ["delivered", deliveredAt],
    ["came back", bouncedAt],
    ["called spam by its reader", complainedAt],
  ] as const;
  return steps.flatMap(([words, time]) => (time === null || time === at ? [] : [[words, time]]));
}
