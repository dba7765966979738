import { Choices } from "@/app/_ui/choices";
import { type Lane, LaneMark } from "@/app/_ui/lane-mark";
import { Notice } from "@/app/_ui/notice";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";

// Invented rows. The desk speaks English only, so its words stand here.
const ROWS: readonly { lane: Lane; name: string; why: string; by: string }[] = [
  { lane: "now", name: "Sam Placeholder", why: "In jail 6 h, no judge yet", by: "before 9:00 AM" },
  { lane: "today", name: "Robin Specimen-Longlastname", why: "Court tomorrow", by: "today 5:00 PM" },
  { lane: "soon", name: "ليلى المثال", why: "License: day 8 of 10", by: "Tuesday" },
  { lane: "whenFree", name: "Alex Sample", why: "Ticket, court in 6 weeks", by: "this week" },
];

/** The desk's own tokens and sizes, in the light or dark that the reader's system asks for. */
export function DeskBlocks({ title }: { title: string }) {
  return (
    <section
      aria-labelledby="section-desk"
      data-section="desk"
      data-world="desk"
      className="-mx-[min(1rem,4.5vw)] mt-16 px-[min(1rem,4.5vw)] py-8"
    >
      <h2 className="mb-4" id="section-desk">
        {title}
      </h2>
      <div lang="en">
        <ul className="mb-8 divide-y divide-line border-y border-line">
          {ROWS.map((row) => (
            <li
              key={row.lane}
              className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[8rem_1fr_9rem] sm:items-baseline"
            >
              <span>
                <LaneMark lane={row.lane} />
              </span>
              <span>
                <a href="#section-desk">
                  <bdi>{row.name}</bdi>
                </a>
                <span className="block text-ink-soft">{row.why}</span>
              </span>
              <span className="sm:text-end">{row.by}</span>
            </li>
          ))}
        </ul>
        <Notice tone="error" word="Mail is failing">
          <p>
            Two messages wait. <a href="#section-desk">See the mail page</a>
          </p>
        </Notice>
        <Notice tone="warn" word="Not yet checked by a lawyer">
          <p>This deadline is shown in the earlier direction.</p>
        </Notice>
        <Notice tone="good" word="Cleared">
          <p>No party of this lead is known to the practice.</p>
        </Notice>
        <TextField
          name="note"
          label="Note"
          hint="Only staff read it."
          lines={2}
          faults={[["note", "Write a note."]]}
        />
        <Select
          name="status"
          label="Status"
          empty="Choose one"
          options={[{ value: "contact", label: "Contact" }]}
        />
        <Choices
          name="decision"
          legend="Is there a conflict?"
          choose="one"
          options={[
            { value: "no", label: "No conflict" },
            { value: "yes", label: "Conflict", hint: "The lead closes for everybody but you." },
          ]}
          chosen={["no"]}
        />
        <button type="submit" className="button button-primary">
          Save the decision
        </button>
      </div>
    </section>
  );
}
