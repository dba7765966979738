import { env } from "@/lib/env";
import { VERSION } from "@/lib/health/read";
import { openApi } from "@/lib/intake/openapi";

/** The description of the API, for programs and for the people who write them. */
export function GET(): Response {
  return Response.json(openApi(env().APP_URL, VERSION), { headers: { "cache-control": "no-store" } });
}
