import { Body, Container, Head, Heading, Html, Link, Text } from "react-email";

/** What a mail about mail itself says. Fixed words only: nothing of any lead. */
export type MailCheckProps = {
  title: string;
  lines: readonly string[];
  /** Null: there is nothing to press */
  button: { label: string; url: string } | null;
};

const INK = "#1f2422";
const ACCENT = "#0e4a5a";
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const text = { color: INK, fontSize: "16px", lineHeight: "24px", margin: "0 0 12px" };

/** To staff: a mail that proves that mail arrives, or says that it may not. */
export function MailCheck({ title, lines, button }: MailCheckProps) {
  return (
    <Html lang="en">
      <Head>
        <title>{title}</title>
      </Head>
      <Body style={{ backgroundColor: "#fbf9f5", fontFamily: FONT, margin: 0, padding: "16px 0" }}>
        <Container style={{ maxWidth: "600px", padding: "0 16px" }}>
          <Heading as="h1" style={{ color: INK, fontSize: "21px", lineHeight: "28px", margin: "0 0 8px" }}>
            {title}
          </Heading>
          {lines.map((line) => (
            <Text key={line} style={text}>
              {line}
            </Text>
          ))}
          {button === null ? null : (
            <Text style={{ margin: "20px 0" }}>
              <Link
                href={button.url}
                style={{
                  ...{ display: "inline-block", padding: "12px 20px", borderRadius: "4px", fontSize: "16px" },
                  ...{ fontWeight: 650, textDecoration: "none", border: `2px solid ${ACCENT}` },
                  ...{ backgroundColor: ACCENT, color: "#ffffff" },
                }}
              >
                {button.label}
              </Link>
            </Text>
          )}
        </Container>
      </Body>
    </Html>
  );
}

/** Each kind as it is sent, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"canary" | "tap", MailCheckProps>> = {
  canary: { title: "Morning check of mail", lines: ["There is nothing to do."], button: null },
  tap: {
    title: "Weekly check of mail",
    lines: ["Press the button, so that the desk knows that mail arrives here."],
    button: { label: "I got it", url: "https://intake.example.com/have/mail/invented" },
  },
};
