import type { CSSProperties, ReactNode } from "react";
import { Body, Container, Head, Heading, Html, Link, Text } from "react-email";

/** What all mails share: one column on paper, in the colors of the desk, light or dark as their reader has it. */

const INK = "#1f2422";
const SOFT = "#474c49";
const ACCENT = "#0e4a5a";
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** A word of two hundred letters breaks; without it the whole mail would be as wide as the word. */
const BREAKS: CSSProperties = { overflowWrap: "anywhere", wordBreak: "break-word" };

export const TEXT: CSSProperties = {
  ...{ color: INK, fontSize: "16px", lineHeight: "24px", margin: "0 0 12px", ...BREAKS },
};
export const SOFT_TEXT: CSSProperties = { ...TEXT, color: SOFT, fontSize: "14px", lineHeight: "20px" };

/**
 * The same in the dark. In the head and with `!important`, because a mail's colors have to stand in its elements; who
 * drops the head shows the light mail as it is.
 */
const DARK = `@media (prefers-color-scheme: dark) {
  .sheet, .sheet > table, .sheet td { background-color: #171a1a !important; }
  .ink, .ink p, .ink td, .ink h1 { color: #eceae4 !important; }
  .soft, .ink .soft { color: #bdbcb5 !important; }
  .accent, .ink .accent { color: #8fd0e0 !important; border-color: #8fd0e0 !important; }
  .ink .filled { color: #0a2a33 !important; background-color: #8fd0e0 !important; border-color: #8fd0e0 !important; }
  .rule { border-color: #3b4141 !important; }
}`;

type MailFrameProps = {
  language?: "en" | "es";
  /** For whoever reads the mail as a page */
  title: string;
  children: ReactNode;
};

/** The mail around its content. It fetches nothing. */
export function MailFrame({ language = "en", title, children }: MailFrameProps) {
  return (
    <Html lang={language}>
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{DARK}</style>
      </Head>
      <Body
        className="sheet ink"
        style={{ backgroundColor: "#fbf9f5", fontFamily: FONT, margin: 0, padding: "16px 0" }}
      >
        <Container style={{ maxWidth: "600px", padding: "0 16px" }}>{children}</Container>
      </Body>
    </Html>
  );
}

/** What the mail is about, in a line. */
export function MailTitle({ children }: { children: ReactNode }) {
  const style: CSSProperties = {
    ...{ color: INK, fontSize: "21px", lineHeight: "28px", margin: "0 0 12px", ...BREAKS },
    textWrap: "balance",
  };
  return (
    <Heading as="h1" style={style}>
      {children}
    </Heading>
  );
}

/** A link that is pressed: filled for the one thing to do, in outline for another. */
export function MailButton({
  href,
  tone = "filled",
  children,
}: {
  href: string;
  tone?: "filled" | "outline";
  children: ReactNode;
}) {
  const colors = tone === "filled" ? { backgroundColor: ACCENT, color: "#ffffff" } : { color: ACCENT };
  return (
    <Link
      href={href}
      className={tone === "filled" ? "filled" : "accent"}
      style={{
        ...{ display: "inline-block", padding: "12px 20px", borderRadius: "4px", fontSize: "16px" },
        ...{ fontWeight: 650, textDecoration: "none", border: `2px solid ${ACCENT}`, ...colors },
      }}
    >
      {children}
    </Link>
  );
}

/** The one button of a mail that has one, with the room that a thumb needs. */
export function MailAction({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Text style={{ margin: "20px 0" }}>
      <MailButton href={href}>{children}</MailButton>
    </Text>
  );
}
