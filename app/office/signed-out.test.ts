import { expect, it, vi } from "vitest";
import { POST as addNote } from "@/app/office/(desk)/leads/[id]/note/save/route";

// Who asks is told by a cookie that next-auth reads; here it has ended.
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => null }));

it("a session that ended while somebody typed takes nothing with it", async () => {
  const headers = { origin: "http://localhost:3000", host: "localhost:3000", "x-nonce": "n" };
  const body = new URLSearchParams({
    note: "Call <after> five",
    noteId: "01980000-0000-7000-8000-000000000000",
  });
  const path = "/office/leads/01980000-0000-7000-8000-000000000001/note/save";
  const request = new Request(`http://localhost:3000${path}`, { method: "POST", headers, body });
  const answer = await addNote(request, {
    params: Promise.resolve({ id: "01980000-0000-7000-8000-000000000001" }),
  });
  expect(answer.status).toBe(401);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const page = await answer.text();
  expect(page).toContain(`href="/office/sign-in" target="_blank"`);
  expect(page).toContain(`action="${path}"`);
  expect(page).toContain(`name="note" value="Call &lt;after&gt; five"`);
});
