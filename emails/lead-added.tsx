import { Body, Container, Head, Heading, Html, Link, Text } from "react-email";

/** What a mail about an addition says. Nothing of what was added, and no name. */
export type LeadAddedProps = {
  /** "NOW" */
  lane: string;
  reference: string;
  openUrl: string;
};

const INK = "#1f2422";
const ACCENT = "#0e4a5a";
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const text = { color: INK, fontSize: "16px", lineHeight: "24px", margin: "0 0 12px" };

/** Somebody has answered more after Send, to the attorneys of the practice: which request, and where to read it. */
export function LeadAdded({ lane, reference, openUrl }: LeadAddedProps) {
  return (
    <Html lang="en">
      <Head>
        <title>{`${lane} · added to ${reference}`}</title>
      </Head>
      <Body style={{ backgroundColor: "#fbf9f5", fontFamily: FONT, margin: 0, padding: "16px 0" }}>
        <Container style={{ maxWidth: "600px", padding: "0 16px" }}>
          <Heading as="h1" style={{ color: INK, fontSize: "21px", lineHeight: "28px", margin: "0 0 8px" }}>
            {`Something was added to ${reference}`}
          </Heading>
          <Text style={text}>{`The request stands in ${lane} now. What was added is on the desk only.`}</Text>
          <Text style={text}>
            New names may need another conflict check. The desk says so. Until then names only, no facts.
          </Text>
          <Text style={{ margin: "20px 0" }}>
            <Link
              href={openUrl}
              style={{
                ...{ display: "inline-block", padding: "12px 20px", borderRadius: "4px", fontSize: "16px" },
                ...{ fontWeight: 650, textDecoration: "none", border: `2px solid ${ACCENT}` },
                ...{ backgroundColor: ACCENT, color: "#ffffff" },
              }}
            >
              Open lead
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** An invented lead, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"added", LeadAddedProps>> = {
  added: { lane: "NOW", reference: "7K2M-4XQP", openUrl: "https://intake.example.com/office/leads/1" },
};
