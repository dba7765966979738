import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";
import type { ApiKeyLine } from "@/lib/api-keys/read";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

/** The keys of programs that send intakes, and the form that makes one. */
export function ApiKeys({ keys }: { keys: readonly ApiKeyLine[] }) {
  return (
    <section aria-labelledby="api-keys" className="mt-10 border-t border-line pt-6">
      <h2 id="api-keys" className="mb-2">
        Keys for programs
      </h2>
      <p className="mb-4">
        A program that holds a key can send intakes to <code>/api/v1/intakes</code> and read nothing. It is
        described at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.
      </p>
      {keys.length === 0 ? <p className="mb-4">No program has a key.</p> : <KeyList keys={keys} />}
      <form method="post" action="/office/settings/api-keys/save">
        <TextField
          name="keyName"
          label="Name of the program"
          hint="So that you know later which key is which."
          faults={[]}
        />
        <Button tone="quiet">Make a key</Button>
      </form>
    </section>
  );
}

function KeyList({ keys }: { keys: readonly ApiKeyLine[] }) {
  return (
    <ul className="mb-6 divide-y divide-line border-y border-line">
      {keys.map((key) => (
        <li
          key={key.id}
          className="flex flex-wrap items-center justify-between gap-3 py-3"
          data-api-key={key.prefix}
        >
          <span>
            <bdi>{key.name}</bdi>
            <span className="block text-ink-soft">
              {key.prefix}… made {day(key.createdAt)},{" "}
              {key.lastUsedAt === null ? "never used" : `last used ${day(key.lastUsedAt)}`}
            </span>
          </span>
          <form method="post" action="/office/settings/api-keys/revoke">
            <input type="hidden" name="apiKeyId" value={key.id} />
            <Button tone="quiet">End this key</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function day(at: Date): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: alabama().zone }).format(at);
}
