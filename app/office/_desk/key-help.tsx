const KEYS = [
  ["j", "next lead"],
  ["k", "the lead before"],
  ["Enter", "open it"],
  ["x", "tick it"],
  ["/", "find a lead"],
  ["n", "further down the list"],
  ["p", "earlier in the list"],
  ["?", "this help"],
] as const;

/** Which key does what, and the switch. Reads without a script, which only the keys themselves need. */
export function KeyHelp({ on, back }: { on: boolean; back: string }) {
  return (
    <details className="mt-8" data-keys={on ? "on" : "off"}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline">
        Keyboard: single keys are {on ? "on" : "off"}
      </summary>
      <dl className="mt-1 grid max-w-md grid-cols-[4rem_1fr] gap-y-1">
        {KEYS.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-semibold">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <form method="post" action="/office/leads/keys/save">
        <input type="hidden" name="back" value={back} />
        <button
          type="submit"
          name="shortcuts"
          value={on ? "off" : "on"}
          className="min-h-11 cursor-pointer text-accent underline"
        >
          Switch single keys {on ? "off" : "on"}
        </button>
      </form>
    </details>
  );
}
