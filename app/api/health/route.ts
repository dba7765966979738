import { log } from "@/lib/log";
export function GET() {
  log().info("x");
  return Response.json({ status: "ok" });
}
