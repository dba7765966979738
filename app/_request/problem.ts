/**
 * An API error as RFC 9457 says. `type` is relative to the API description, which documents each.
 * @param status HTTP status
 * @param code last part of `type`, kebab case; a stable name that a caller may branch on
 * @param detail one sentence for a person; never a value that was sent
 */
export function problem(status: number, code: string, detail: string, headers: HeadersInit = {}): Response {
  return Response.json(
    { type: `/api/v1/problems#${code}`, title: code.replaceAll("-", " "), status, detail },
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
}
