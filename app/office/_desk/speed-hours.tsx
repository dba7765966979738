import { byDay, hourWords, tookWords } from "@/app/office/_desk/speed-words";
import type { HourSpeed, Speed } from "@/lib/leads/speed";

const COLUMNS = ["Hour", "Leads", "Nobody tried yet", "Median", "90th percentile"] as const;
const [HOUR, LEADS, UNTRIED, MEDIAN, NINETIETH] = COLUMNS;

/** One table for the whole week, so that its columns stand below each other; on a phone each hour is a card. */
export function SpeedHours({ hours }: { hours: readonly HourSpeed[] }) {
  return (
    <table className="who-decides speed-hours mt-2 max-w-3xl">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {byDay(hours).map(({ day, rows }) => (
        <tbody key={day}>
          <tr>
            <th scope="rowgroup" colSpan={COLUMNS.length} className="pt-6">
              {day}
            </th>
          </tr>
          {rows.map((row) => (
            <Hour key={row.hour} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Hour({ row }: { row: HourSpeed }) {
  return (
    <tr data-hour={`${row.weekday} ${row.hour}`}>
      <th scope="row" data-column={HOUR} className="font-normal">
        {hourWords(row.hour)}
      </th>
      <td data-column={LEADS}>{row.leads.toLocaleString("en-US")}</td>
      <td data-column={UNTRIED}>{row.untried.toLocaleString("en-US")}</td>
      <td data-column={MEDIAN}>
        <Took seconds={row.median} of={row} />
      </td>
      <td data-column={NINETIETH}>
        <Took seconds={row.ninetieth} of={row} />
      </td>
    </tr>
  );
}

/** A time, and whether it stands on few. */
export function Took({ seconds, of }: { seconds: number | null; of: Speed }) {
  const took = tookWords(seconds, of.tried);
  if (took === null) return <span className="text-ink-soft">none yet</span>;
  return (
    <>
      {took.words}
      {took.few ? <span className="text-ink-soft"> (few)</span> : null}
    </>
  );
}
