import { Button } from "@/app/_ui/button";
import { jobWords } from "@/app/office/_desk/health-words";
import { timeWords } from "@/app/office/_desk/lead-words";
import type { DeadJob } from "@/lib/jobs/dead";

type DeadJobsProps = { jobs: readonly DeadJob[]; zone: string; mayRetry: boolean };

/** Jobs that nobody tries again by themselves. */
export function DeadJobs({ jobs, zone, mayRetry }: DeadJobsProps) {
  return (
    <section aria-labelledby="dead" className="mt-8">
      <h2 id="dead">Jobs that were given up</h2>
      {jobs.length === 0 ? <p className="mt-1 text-ink-soft">No job was given up.</p> : null}
      <ul className="mt-1">
        {jobs.map(({ id, task, at }) => (
          <li key={id} data-dead={id} className="border-b border-line py-2">
            <p className="first-letter:uppercase">
              {jobWords(task)}, last tried <time dateTime={at.toISOString()}>{timeWords(at, zone)}</time>
            </p>
            {mayRetry ? (
              <form method="post" action="/office/health/retry/save" className="mt-2 mb-1">
                <input type="hidden" name="job" value={id} />
                <Button tone="quiet">
                  Try again<span className="sr-only">{`: ${jobWords(task)}, number ${id}`}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
