/**
 * More than any form of ours has. A field costs many times what it weighs on the line: two megabytes can be a million of
 * them, which one request after the other would fill the memory of the process with.
 */
const MOST_FIELDS = 1000;

/**
 * The posted form, or null when the body is none: a hostile request, or one that broke off on its way. What comes behind
 * a thousand fields is not read; whoever counts the fields refuses such a form.
 */
export async function postedForm(request: Request): Promise<FormData | null> {
  const type = request.headers.get("content-type") ?? "";
  try {
    if (/^application\/x-www-form-urlencoded\s*(?:;|$)/iu.test(type)) return formOf(await request.text());
    return await formOfParts(await request.arrayBuffer(), type);
  } catch {
    return null;
  }
}

function formOf(text: string): FormData {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(firstFields(text))) form.append(name, value);
  return form;
}

function firstFields(text: string): string {
  let end = -1;
  for (let fields = 0; fields <= MOST_FIELDS; fields += 1) {
    end = text.indexOf("&", end + 1);
    if (end === -1) return text;
  }
  return text.slice(0, end);
}

/** Null for more parts than that: there is no cutting them off without reading them. */
async function formOfParts(body: ArrayBuffer, type: string): Promise<FormData | null> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/iu.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return null;
  const bytes = Buffer.from(body);
  let at = -1;
  for (let parts = 0; parts <= MOST_FIELDS; parts += 1) {
    at = bytes.indexOf(`--${boundary}`, at + 1);
    if (at === -1) return new Response(body, { headers: { "content-type": type } }).formData();
  }
  return null;
}

/** The answer to a body that no page of ours sends: 400, no detail. */
export function unreadableForm(): Response {
  return new Response("This form could not be read. Go back and send it again.\n", {
    status: 400,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

/** The one value of a control exactly as it was typed, empty when it was not sent; undefined when there are several. */
export function oneValue(form: FormData | null, control: string): string | undefined {
  if (form === null) return undefined;
  const [value = "", ...more] = form.getAll(control);
  return more.length > 0 || typeof value !== "string" ? undefined : value;
}
