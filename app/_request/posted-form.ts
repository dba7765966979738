/** The posted form, or null when the body is none: a hostile request, or one that broke off on its way. */
export async function postedForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
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
