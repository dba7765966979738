import { type Lane, LaneMark } from "@/app/_ui/lane-mark";
import { BULK_FORM } from "@/app/office/_desk/lead-bulk";
import { CONFLICT_WORDS, RELATION_WORDS, STATUS_WORDS, timeWords } from "@/app/office/_desk/lead-words";
import type { LeadRow } from "@/lib/leads/list-row";
import { distanceWords, reasonWords, spanWords } from "@/lib/leads/reason-words";
import { type ClockPractice, responseClock } from "@/lib/leads/response-clock";
import { isFrozen } from "@/lib/leads/status";
import { suspicionWords } from "@/lib/leads/suspected";
import { zoneOf } from "@/lib/leads/zone";

type RowsProps = {
  rows: readonly LeadRow[];
  now: Date;
  /** What the response clock counts with; null while the practice is not known. */
  clock: ClockPractice | null;
  /** Whether rows can be ticked for the form below the list. */
  pick?: boolean;
};

/** Leads in the order in which they come, under the name of each lane where it begins. */
export function LeadsByLane({ rows, ...beside }: RowsProps) {
  const groups: { lane: Lane | null; rows: LeadRow[] }[] = [];
  for (const row of rows) {
    const lane = row.order?.lane ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.lane === lane) last.rows.push(row);
    else groups.push({ lane, rows: [row] });
  }
  return groups.map((group) => (
    // Two groups of one lane cannot stand in one list, so the first lead tells them apart.
    <section key={group.rows[0]?.id} className="mt-6">
      <h2 className="mb-1">{group.lane === null ? "Frozen" : <LaneMark lane={group.lane} />}</h2>
      <LeadRows rows={group.rows} {...beside} />
    </section>
  ));
}

export function LeadRows({ rows, ...beside }: RowsProps) {
  return (
    <ul className="border-t border-line">
      {rows.map((row) => (
        <Row key={row.id} row={row} {...beside} />
      ))}
    </ul>
  );
}

/** Who, why, until when; then the rest in small. On a phone one below the other, on a desk side by side. */
function Row({ row, now, clock, pick = false }: Omit<RowsProps, "rows"> & { row: LeadRow }) {
  const zone = zoneOf(row.placeCounty);
  return (
    <li
      className="grid gap-x-6 gap-y-1 border-b border-line py-3 lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_11rem_12rem] xl:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_14rem_16rem]"
      data-lead={row.id}
      data-reference={row.reference}
      data-lane={row.order?.lane}
      data-status={row.status}
      data-conflict={row.conflict}
    >
      <div className="flex gap-x-3">
        {pick ? <Pick row={row} /> : null}
        <Who row={row} />
      </div>
      <div>
        <Why row={row} now={now} />
        {isFrozen(row.conflict) ? (
          <p className="font-semibold text-error" data-safe="no">
            <span aria-hidden="true">■ </span>do not call: {CONFLICT_WORDS[row.conflict]}
          </p>
        ) : null}
        <MaybeSpam suspected={row.suspected} />
        {isFrozen(row.conflict) ? null : <HowToCall row={row} />}
      </div>
      <p>
        {row.order === null ? null : (
          <>
            <span className="text-ink-soft">act by </span>
            <time dateTime={row.order.decideBy.toISOString()}>{timeWords(row.order.decideBy, zone)}</time>
            {row.order.decideBy < now ? <span className="block text-error">passed</span> : null}
          </>
        )}
      </p>
      <p className="text-ink-soft">
        <span className="font-semibold text-ink">{STATUS_WORDS[row.status]}</span> ·{" "}
        <bdi>{row.reference}</bdi>
        <span className="block">
          received <time dateTime={row.receivedAt.toISOString()}>{distanceWords(row.receivedAt, now)}</time>
        </span>
        {clock === null ? null : <Clock row={row} now={now} clock={clock} />}
        {isFrozen(row.conflict) ? null : (
          <span className="block">conflict check: {CONFLICT_WORDS[row.conflict]}</span>
        )}
        {row.assignedTo === null ? null : (
          <span className="block" data-assigned="">
            with <bdi>{row.assignedTo}</bdi>
          </span>
        )}
      </p>
    </li>
  );
}

/** The box carries the version that was read, so that what somebody else has changed meanwhile is left alone. */
function Pick({ row }: { row: LeadRow }) {
  return (
    <label className="-ms-2 flex min-h-11 min-w-11 shrink-0 items-center justify-center self-start lg:-mt-3">
      <span className="sr-only">Tick {row.reference}</span>
      <input
        type="checkbox"
        name="lead"
        value={`${row.id}.${row.version}`}
        form={BULK_FORM}
        // A box that the browser ticks again after a reload would be a lead that nobody has chosen.
        autoComplete="off"
        className="size-5"
      />
    </label>
  );
}

const CALL_WORDS: Readonly<Record<string, string>> = {
  full: "safe to call, message allowed",
  neutralOnly: "safe to call, message: only “please call back”",
  no: "safe to call, leave no message",
};

/** Whether the number may be called at all comes before what may be said there. */
function HowToCall({ row: { phone, safeVoicemail } }: { row: LeadRow }) {
  if (phone === "none") return <p className="text-ink-soft">no phone number</p>;
  if (phone === "unsafe") {
    return (
      <p className="font-semibold text-error" data-safe="no">
        <span aria-hidden="true">■ </span>do not call: marked unsafe
      </p>
    );
  }
  return (
    <p className="text-ink-soft" data-safe={safeVoicemail ?? "notAsked"}>
      {CALL_WORDS[safeVoicemail ?? ""] ?? "call, leave no message: not asked"}
    </p>
  );
}

/** Against what the practice has promised itself. It stops when somebody tries, and while the person calls by themself. */
function Clock({ row, now, clock }: { row: LeadRow; now: Date; clock: ClockPractice }) {
  const response = responseClock(row, clock);
  if (response.state === "none") return null;
  if (response.state === "waits") {
    return (
      <span className="block" data-clock="waits">
        waits for their call
      </span>
    );
  }
  if (response.state === "answered") {
    const took = spanWords(response.at.getTime() - row.receivedAt.getTime());
    return (
      <span className="block" data-clock="answered">
        first tried after {took}
        {response.late ? ", late" : ""}
      </span>
    );
  }
  const late = response.by < now;
  return (
    <span className={late ? "block font-semibold text-error" : "block"} data-clock={late ? "late" : "runs"}>
      {late ? `not called yet, ${spanWords(now.getTime() - response.by.getTime())} late` : "not called yet, "}
      {late ? null : (
        <>
          due <time dateTime={response.by.toISOString()}>{distanceWords(response.by, now)}</time>
        </>
      )}
    </span>
  );
}

/** What looks like spam: a word beside the reasons, in the place that the lead has anyway. */
export function MaybeSpam({ suspected }: { suspected: readonly string[] }) {
  if (suspected.length === 0) return null;
  return (
    <p className="text-ink-soft" data-suspected={suspected.join(" ")}>
      <span className="font-semibold">May be spam</span>: {suspicionWords(suspected)}
    </p>
  );
}

function Who({ row }: { row: LeadRow }) {
  const { accusedName, submitterName, submitterRelation, role } = row;
  const relation = RELATION_WORDS[submitterRelation ?? ""];
  const isOwn = role === "accused";
  return (
    <div>
      <a
        className="inline-flex min-h-11 min-w-11 items-center font-semibold lg:min-h-0"
        href={`/office/leads/${row.id}`}
        data-open=""
      >
        <bdi>{accusedName ?? submitterName}</bdi>
      </a>
      <p className="-mt-2 text-ink-soft lg:mt-0">
        {isOwn ? "wrote for themself" : null}
        {!isOwn && accusedName === null ? "asks for a call" : null}
        {!isOwn && accusedName !== null ? (
          <>
            from <bdi>{submitterName}</bdi>
            {relation === undefined ? "" : `, ${relation}`}
          </>
        ) : null}
        {row.language === "es" ? " · Spanish" : ""}
      </p>
    </div>
  );
}

/** The deciding reason first and in full ink. */
export function Why({
  row,
  now,
}: {
  row: Pick<LeadRow, "arrestAt" | "arrestAtCertainty" | "placeCounty"> & {
    readonly order: Pick<NonNullable<LeadRow["order"]>, "reasons"> | null;
  };
  now: Date;
}) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {row.order?.reasons.map((reason, at) => (
        <li
          key={reason.rule}
          data-rule={reason.rule}
          className={at === 0 ? "font-semibold" : "text-ink-soft"}
        >
          {reasonWords(reason, row, now)}
        </li>
      ))}
    </ul>
  );
}
