import { Body, Container, Head, Heading, Html, Link, Text } from "react-email";

/** What a mail about a review that is past due says. */
export type ReviewDueProps = {
  /** "Alabama" */
  state: string;
  /** The earliest day that has passed, `2027-11-22` */
  since: string;
  /** How many texts and sets of numbers wait */
  subjects: number;
  openUrl: string;
};

const INK = "#1f2422";
const ACCENT = "#0e4a5a";
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const text = { color: INK, fontSize: "16px", lineHeight: "24px", margin: "0 0 12px" };

/** Nobody has looked at the law that the portal tells for a year: to the owner and to who signed it last. */
export function ReviewDue({ state, since, subjects, openUrl }: ReviewDueProps) {
  const what = subjects === 1 ? "1 thing waits" : `${subjects} things wait`;
  return (
    <Html lang="en">
      <Head>
        <title>{`The law of ${state}: a review is past due`}</title>
      </Head>
      <Body style={{ backgroundColor: "#fbf9f5", fontFamily: FONT, margin: 0, padding: "16px 0" }}>
        <Container style={{ maxWidth: "600px", padding: "0 16px" }}>
          <Heading as="h1" style={{ color: INK, fontSize: "21px", lineHeight: "28px", margin: "0 0 8px" }}>
            {`The law of ${state} was to be reviewed by ${since}`}
          </Heading>
          <Text style={text}>{`${what} for a lawyer: numbers of the law, or articles in a language.`}</Text>
          <Text style={text}>
            Until then the public pages say that the law may have changed. Last days go on to show. This comes
            once a month while something waits.
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
              See what waits
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** An invented day, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"due", ReviewDueProps>> = {
  due: {
    ...{ state: "Alabama", since: "2027-11-22", subjects: 3 },
    openUrl: "https://intake.example.com/office/packs",
  },
};
