/** Next and the server around it, and nothing else. */
export function POST(): Response {
  return Response.json({});
}
