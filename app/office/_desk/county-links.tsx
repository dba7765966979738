import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";
import type { Links } from "@/lib/practice/links";
import { practice } from "@/lib/practice/read";

const WHAT = { roster: "Jail roster", docket: "Docket" } as const;

/** Where to look up who is in jail and what is on the docket of a county. Nobody is told from where it is looked up. */
export function CountyLinkList({ county, links }: { county: string; links: Links }) {
  const own = links[county];
  const name = countyOf(alabama(), county)?.name ?? county;
  if (own === undefined) return <p data-county-links="none">No links for {name} County.</p>;
  const given = (["roster", "docket"] as const).flatMap((what) => {
    const href = own[what];
    return href === null ? [] : [{ what, href }];
  });
  return (
    <ul data-county-links={county}>
      {given.map(({ what, href }) => (
        <li key={what} className="wrap-anywhere">
          <a className="inline-flex min-h-11 items-center" href={href} rel="noreferrer noopener">
            {WHAT[what]} of {name} County
          </a>
          <span className="hidden print:inline">: {href}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same for the county of a lead; nothing where nobody has saved any. */
export async function CountyLinks({ county }: { county: unknown }) {
  const known = await practice();
  if (typeof known !== "object" || typeof county !== "string") return null;
  const { links } = known.settings;
  return links[county] === undefined ? null : <CountyLinkList county={county} links={links} />;
}
