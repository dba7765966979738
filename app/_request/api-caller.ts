import { problem } from "@/app/_request/problem";
import { callerOf } from "@/lib/api-keys/read";

/**
 * Who calls the API: the holder of a key in `Authorization: Bearer fc_…`, or the 401 to answer. A key proves more
 * than an origin does, which a program does not send.
 * @throws when the database does not answer
 */
export async function apiCaller(request: Request): Promise<{ readonly apiKeyId: string } | Response> {
  const key = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const caller = key === undefined ? null : await callerOf(key);
  return (
    caller ??
    problem(401, "key-needed", "Send a key of this practice as Authorization: Bearer fc_….", {
      "www-authenticate": "Bearer",
    })
  );
}
