import { toPlainText } from "react-email";

/** Html to text of the renderer: headings as they are written, and the table of facts as one. */
const OPTIONS = {
  wordwrap: 78,
  selectors: [
    { selector: "h1", options: { uppercase: false } },
    { selector: "table.facts", format: "dataTable", options: { uppercaseHeaderCells: false, colSpacing: 2 } },
    { selector: "a", options: { hideLinkHrefIfSameAsText: true } },
    { selector: "a[href^='tel:']", format: "anchor", options: { ignoreHref: true } },
  ],
};

/**
 * The text part of a mail, for every template. From the markup that is there already: asking the renderer for text
 * would draw the whole mail again.
 */
export function plainText(html: string): string {
  return toPlainText(html, OPTIONS);
}
