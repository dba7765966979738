import { render } from "react-email";
import { BareFrame } from "@/app/office/_desk/bare-frame";
import { PREVIEWS } from "@/app/office/mail-gallery/templates";
import { plainText } from "@/lib/notifications/plain-text";

const WIDTHS = [360, 600] as const;

/**
 * Every mail in each of its previews, on a phone and on a desk, and as text; light or dark as the browser is. Its name
 * ends in `.dev.tsx`, so that it is a page in development only: see `pageExtensions` of next.config.ts.
 */
export default async function MailGalleryPage() {
  const mails = await Promise.all(
    PREVIEWS.map(async ({ template, name, element }) => {
      const html = await render(element);
      return { title: `${template}: ${name}`, html, text: plainText(html) };
    }),
  );
  return (
    <BareFrame page="office/mail-gallery" title="Mails">
      <h1>Mails</h1>
      {mails.map(({ title, html, text }) => (
        <section key={title} className="mt-8">
          <h2>{title}</h2>
          <div className="mt-2 flex flex-wrap gap-4">
            {WIDTHS.map((width) => (
              <iframe
                key={width}
                title={`${title}, ${width} wide`}
                srcDoc={html}
                sandbox=""
                width={width}
                height={720}
                className="border border-line"
              />
            ))}
          </div>
          <pre className="mt-2 whitespace-pre-wrap border-t border-line pt-2">{text}</pre>
        </section>
      ))}
    </BareFrame>
  );
}
