import { type Lane, LaneMark } from "@/app/_ui/lane-mark";
import { CONFLICT_WORDS, RELATION_WORDS, STATUS_WORDS, timeWords } from "@/app/office/_desk/lead-words";
import type { LeadRow } from "@/lib/leads/list-row";
import { distanceWords, reasonWords } from "@/lib/leads/reason-words";
import { isFrozen } from "@/lib/leads/status";
import { suspicionWords } from "@/lib/leads/suspected";
import { zoneOf } from "@/lib/leads/zone";

type RowsProps = { rows: readonly LeadRow[]; now: Date };

/** Leads in the order in which they come, under the name of each lane where it begins. */
export function LeadsByLane({ rows, now }: RowsProps) {
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
      <LeadRows rows={group.rows} now={now} />
    </section>
  ));
}

export function LeadRows({ rows, now }: RowsProps) {
  return (
    <ul className="border-t border-line">
      {rows.map((row) => (
        <Row key={row.id} row={row} now={now} />
      ))}
    </ul>
  );
}

/** Who, why, until when; then the rest in small. On a phone one below the other, on a desk side by side. */
function Row({ row, now }: { row: LeadRow; now: Date }) {
  const zone = zoneOf(row.placeCounty);
  return (
    <li
      className="grid gap-x-6 gap-y-1 border-b border-line py-3 lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_11rem_12rem]"
      data-lead={row.id}
      data-reference={row.reference}
      data-lane={row.order?.lane}
      data-status={row.status}
      data-conflict={row.conflict}
    >
      <Who row={row} />
      <div>
        <Why row={row} now={now} />
        {isFrozen(row.conflict) ? (
          <p className="font-semibold text-error">{CONFLICT_WORDS[row.conflict]}</p>
        ) : null}
        <MaybeSpam suspected={row.suspected} />
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
          {row.firstAttemptAt === null ? ", not called yet" : ""}
        </span>
      </p>
    </li>
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
      >
        <bdi>{accusedName ?? submitterName}</bdi>
      </a>
      <p className="text-ink-soft">
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
  row: Pick<LeadRow, "order" | "arrestAt" | "arrestAtCertainty" | "placeCounty">;
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
