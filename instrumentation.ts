import type { Instrumentation } from "next";

/** Next calls this once, before it takes the first request. */
export async function register(): Promise<void> {
  // Written out because the bundler puts the value in and then drops what another runtime could not load.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { beginWebProcess } = await import("@/lib/jobs/inline");
    beginWebProcess();
  }
}

/** A fault that nobody foresaw, in the log by its class, its code and the route: its message may repeat what was typed. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { faultCode, log } = await import("@/lib/log");
  const requestId = request.headers["x-request-id"];
  log().error(
    { ...faultCode(error), requestId, route: context.routePath, during: context.routeType },
    "fault",
  );
};
