import { expect, it } from "vitest";
import { html, plainPage, sendAgain } from "@/app/_request/plain-page";

const hostile = `"><script>alert('x')</script>&`;

it("escapes every value, in text and in attributes, and leaves its own markup", () => {
  expect(html`<p title="${hostile}">${hostile}${html`<b>1</b>`}${[html`<i>2</i>`]}</p>`.markup).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;<b>1</b><i>2</i></p>`,
  );
});

it("holds what was sent, name and value", () => {
  const { markup } = sendAgain("/office/x/save", [["a[b]", hostile]], { button: "Try again" });
  expect(markup).toContain(`name="a[b]" value="&quot;&gt;&lt;script`);
  expect(markup.match(/data-primary/g)).toHaveLength(1);
});

it("carries the nonce of the request and says when to come back", async () => {
  const request = new Request("http://localhost/", { headers: { "x-nonce": "abc" } });
  const answer = plainPage(request, {
    status: 429,
    page: "x",
    title: "Later",
    body: html``,
    retryAfterSeconds: 15,
  });
  expect(answer.status).toBe(429);
  expect(answer.headers.get("retry-after")).toBe("15");
  expect(await answer.text()).toContain(`<style nonce="abc">`);
});

it("leads out of the site in the language of a page of the intake, and on none of the desk", async () => {
  const request = new Request("http://localhost/");
  const shown = (page: string) =>
    plainPage(request, { status: 503, page, title: "x", body: html``, lang: "es" }).text();
  expect(await shown("intake/away")).toContain(`<a class="exit" href="/es/leave">Salir del sitio</a>`);
  expect(await shown("office/away")).not.toContain("/leave");
});
