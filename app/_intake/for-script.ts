/**
 * The answer to a post for whoever asks for it. A script that sends a page cannot read where a redirect leads, so it asks
 * for JSON and gets the same address as `{ to }`, with the same cookies; everybody else gets the redirect.
 */
export function forScript(request: Request, answer: Response): Response {
  const to = answer.headers.get("location");
  if (answer.status !== 303 || to === null || request.headers.get("accept") !== "application/json")
    return answer;
  const headers = new Headers(answer.headers);
  headers.delete("location");
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify({ to }), { headers });
}
