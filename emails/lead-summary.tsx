import type { CSSProperties } from "react";
import { Hr, Link, Section, Text } from "react-email";
import { MailButton, MailFrame, MailTitle, SOFT_TEXT, TEXT } from "@/emails/frame/mail-frame";

/** What a mail about a lead says, already in words. */
export type LeadSummaryProps = {
  /** "NOW" */
  lane: string;
  reference: string;
  /** "Mobile", or that it is not known */
  county: string;
  openUrl: string;
  /** True: people were told before, and nobody has acted */
  isLate: boolean;
  /** Why it may be spam, in words; null when nothing says so */
  suspicion: string | null;
  /** Null for somebody outside of the practice, whose mail opens nothing and says nothing of its people. */
  inside: {
    readonly haveUrl: string;
    /** Who else was told, as a sentence */
    readonly told: string;
    /** What happens if nobody acts, as a sentence */
    readonly next: string;
  } | null;
  /** Null in the minimal mail, which leaves the portal only with what names nobody. */
  summary: Summary | null;
};

export type Summary = {
  /** The deciding reason first */
  why: readonly string[];
  /** "Act by Tue, Dec 1, 2026, 4:00 PM CST" */
  actBy: string;
  /** False: says that no lawyer has checked the rules */
  rulesChecked: boolean;
  call: {
    who: string;
    /** As people read it, and E.164 to dial it */
    phone: { shown: string; dialed: string } | null;
    voicemail: string | null;
    language: string;
  };
  facts: readonly (readonly [label: string, value: string])[];
  conflict: string;
};

const CELL: CSSProperties = { ...TEXT, margin: 0, padding: "4px 0", verticalAlign: "top" };
const LABEL: CSSProperties = {
  color: SOFT_TEXT.color,
  fontWeight: 400,
  width: "128px",
  paddingRight: "12px",
};

/**
 * A new lead, to the attorneys of the practice: why and until when, whom to call and how, what is known, what to press.
 * One column, and it reads as plain text. Everything typed comes as one line and stands in a `bdi`, so that a name
 * written from right to left leaves its surroundings alone.
 */
export function LeadSummary({ summary, inside, ...props }: LeadSummaryProps) {
  const { lane, reference, county, isLate } = props;
  return (
    <MailFrame title={`${lane} · ${reference}`}>
      {summary === null ? (
        <Minimal {...{ lane, county, reference, isLate }} isInside={inside !== null} />
      ) : (
        <Whole {...{ lane, reference, isLate, summary }} />
      )}
      {props.suspicion === null ? null : (
        <Text
          className="soft"
          style={SOFT_TEXT}
        >{`This may be spam: ${props.suspicion}. It keeps its place in the list.`}</Text>
      )}
      <Buttons haveUrl={inside?.haveUrl ?? null} openUrl={props.openUrl} />
      <Hr className="rule" style={{ borderTop: "1px solid #d8d3c7", margin: "16px 0" }} />
      <Told inside={inside} />
    </MailFrame>
  );
}

type MinimalProps = Pick<LeadSummaryProps, "lane" | "county" | "reference" | "isLate"> & {
  isInside: boolean;
};

function Minimal({ lane, county, reference, isLate, isInside }: MinimalProps) {
  return (
    <>
      <MailTitle>{`${lane}: ${isLate ? "nobody has this lead yet" : "a new lead"}`}</MailTitle>
      <Text style={TEXT}>{`${county} · reference ${reference}`}</Text>
      <Text className="soft" style={SOFT_TEXT}>
        {isInside
          ? "No more than this goes by mail. The rest is on the desk."
          : "Somebody waits, and nobody of the practice has answered. The practice named you as its backup outside."}
      </Text>
    </>
  );
}

type WholeProps = Pick<LeadSummaryProps, "lane" | "reference" | "isLate"> & { summary: Summary };

function Whole({ lane, reference, isLate, summary }: WholeProps) {
  const [first = "a new lead", ...others] = summary.why;
  return (
    <>
      <MailTitle>{`${lane}: ${first}`}</MailTitle>
      <Text style={{ ...TEXT, fontWeight: 650 }}>{summary.actBy}</Text>
      {isLate ? <Text style={TEXT}>Nobody has this lead yet.</Text> : null}
      {others.length > 0 ? <Text style={TEXT}>{`Also: ${others.join("; ")}`}</Text> : null}
      {summary.rulesChecked ? null : (
        <Text className="soft" style={SOFT_TEXT}>
          The times come from rules that no lawyer has checked yet.
        </Text>
      )}
      <Call {...summary.call} />
      <Facts rows={[...summary.facts, ["Reference", reference]]} />
      <Text style={{ ...TEXT, marginTop: "12px" }}>{summary.conflict}</Text>
    </>
  );
}

function Call({ who, phone, voicemail, language }: Summary["call"]) {
  return (
    <Section style={{ margin: "12px 0" }}>
      <Text style={{ ...TEXT, margin: 0 }}>
        Call: <bdi>{who}</bdi>
      </Text>
      {phone === null ? (
        <Text style={{ ...TEXT, margin: 0 }}>No number was given. Another way is on the desk.</Text>
      ) : (
        <Text style={{ ...TEXT, margin: "4px 0", fontSize: "19px" }}>
          <Link href={`tel:${phone.dialed}`} className="accent" style={{ color: "#0e4a5a" }}>
            {phone.shown}
          </Link>
        </Text>
      )}
      {voicemail === null ? null : <Text style={{ ...TEXT, margin: 0 }}>{voicemail}</Text>}
      <Text style={{ ...TEXT, margin: 0 }}>{`Language: ${language}`}</Text>
    </Section>
  );
}

function Facts({ rows }: { rows: Summary["facts"] }) {
  return (
    <table className="facts" cellPadding="0" cellSpacing="0" style={{ width: "100%" }}>
      <tbody>
        {rows.map(([label, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once; two charges have the same label
          <tr key={at}>
            <th scope="row" align="left" className="soft" style={{ ...CELL, ...LABEL }}>
              {label}
            </th>
            <td style={CELL}>
              <bdi>{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Buttons({ haveUrl, openUrl }: { haveUrl: string | null; openUrl: string }) {
  return (
    <Section style={{ margin: "20px 0" }}>
      {haveUrl === null ? null : (
        <Text style={{ margin: "0 0 12px" }}>
          <MailButton href={haveUrl}>I have it</MailButton>
        </Text>
      )}
      <Text style={{ margin: 0 }}>
        <MailButton href={openUrl} tone="outline">
          Open lead
        </MailButton>
      </Text>
    </Section>
  );
}

function Told({ inside }: Pick<LeadSummaryProps, "inside">) {
  const said =
    inside === null
      ? "The link asks for an account of the practice. Reach the practice as you agreed with it."
      : `${inside.told} ${inside.next}`;
  return <Text className="soft" style={SOFT_TEXT}>{`${said} Please do not forward this mail.`}</Text>;
}

const HAVE = "https://intake.example.com/have/token";

/** Invented leads, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"summary" | "minimal" | "outside", LeadSummaryProps>> = {
  summary: {
    ...{ lane: "NOW", reference: "7K2M-4XQP", county: "Mobile", suspicion: null, isLate: true },
    openUrl: "https://intake.example.com/office/leads/1",
    inside: {
      haveUrl: HAVE,
      told: "Also told: Lee Counsel.",
      next: "If nobody acts, Kim Owner will be told at Tue, Dec 1, 2026, 2:30 AM CST.",
    },
    summary: {
      why: ["held 6 h, no judge", "charged, next court date unknown"],
      actBy: "Act by Thu, Dec 3, 2026, 4:00 AM CST",
      rulesChecked: false,
      call: {
        who: "Maria Sample (mother or father)",
        phone: { shown: "(205) 555-0142", dialed: "+12055550142" },
        voicemail: "Message: only “please call back”, without the name of the office",
        language: "Spanish",
      },
      facts: [
        ["Accused", "Sam Sample"],
        ["In jail", "yes"],
        ["Jail", "Mobile County Metro Jail"],
        ["Charge", "Theft of property, first degree"],
        ["County", "Mobile"],
        ["Court", "ask"],
        ["Next court date", "ask"],
        ["Bond", "ask"],
      ],
      conflict: "Conflict check: still to do, on the desk. Until then names only, no facts.",
    },
  },
  minimal: {
    ...{ lane: "TODAY", reference: "9XWE-3BHT", county: "Baldwin" },
    openUrl: "https://intake.example.com/office/leads/2",
    inside: {
      ...{ haveUrl: HAVE, told: "Nobody else was told." },
      next: "If nobody acts, nobody else is told; the lead stays in its place on the desk.",
    },
    ...{ suspicion: "it was sent faster than people type", isLate: false, summary: null },
  },
  outside: {
    ...{ lane: "NOW", reference: "7K2M-4XQP", county: "Mobile", suspicion: null, isLate: true },
    ...{ openUrl: "https://intake.example.com/office/leads/1", inside: null, summary: null },
  },
};
