"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { LEAVING } from "@/app/_ui/quick-exit-keys";

/** Words of a page that is being sent. */
export type SendWords = { sending: string; lost: string; again: string };

/** Draws what is wrong with the page; whether nothing is. */
export type Judge = () => Promise<boolean>;

type LiveSendProps = {
  /** The id of the form */
  form: string;
  words: SendWords;
  /** Asked before Continue alone: the buttons that add, remove or switch save whatever is typed. */
  judge?: RefObject<Judge | null>;
};

/** A jail's lobby is slow; a line that says nothing for so long is lost. What was sent twice counts once. */
const PATIENCE_MS = 20_000;

/**
 * Sends a form without leaving its page, so that a line that breaks takes nothing with it: the page stays as it is,
 * says so and tries again at a press. Every other answer is the browser's own to show. Keeps nothing anywhere.
 */
export function LiveSend({ form: id, words, judge }: LiveSendProps) {
  const [state, setState] = useState<"still" | "sending" | "lost">("still");
  const again = useRef(() => {});
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    let isBusy = false;
    let isPlain = false;
    const leaving = new AbortController();
    const send = async (button: HTMLButtonElement | null) => {
      if (button === null || button.name === "") if ((await judge?.current?.()) === false) return;
      setState("sending");
      const answer = await post(form, button, leaving.signal);
      // Somebody has pressed Exit meanwhile, and nothing may stand in the way of that.
      if (leaving.signal.aborted) return;
      if (answer === "refused") {
        isPlain = true;
        form.requestSubmit(button);
      } else if (answer === "lost") setState("lost");
      else open(answer, form);
    };
    const submit = (event: SubmitEvent) => {
      if (isPlain) return;
      event.preventDefault();
      if (isBusy) return;
      isBusy = true;
      const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
      again.current = () => form.requestSubmit(button);
      void send(button).finally(() => {
        isBusy = false;
      });
    };
    const leave = () => leaving.abort();
    form.addEventListener("submit", submit);
    document.addEventListener(LEAVING, leave);
    return () => {
      form.removeEventListener("submit", submit);
      document.removeEventListener(LEAVING, leave);
    };
  }, [id, judge]);
  if (state === "still") return null;
  if (state === "sending")
    return (
      <p className="form-note" role="status">
        {words.sending}
      </p>
    );
  return (
    <div className="notice notice-warn" role="alert" data-lost="">
      <p>{words.lost}</p>
      <p>
        <button type="button" className="button button-quiet" onClick={() => again.current()}>
          {words.again}
        </button>
      </p>
    </div>
  );
}

/** Where the server sends on to; or that nothing came back, or an answer that has a page of its own. */
async function post(
  form: HTMLFormElement,
  button: HTMLButtonElement | null,
  leaving: AbortSignal,
): Promise<URL | "lost" | "refused"> {
  const body = new FormData(form);
  if (button !== null && button.name !== "") body.append(button.name, button.value);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE_MS);
  const stop = () => late.abort();
  leaving.addEventListener("abort", stop);
  try {
    const headers = { accept: "application/json" };
    const answer = await fetch(form.action, { method: "POST", body, headers, signal: late.signal });
    if (!answer.ok) return answer.status < 500 ? "refused" : "lost";
    const { to }: { to: string } = await answer.json();
    return new URL(to, location.origin);
  } catch {
    return "lost";
  } finally {
    clearTimeout(timer);
    leaving.removeEventListener("abort", stop);
  }
}

/**
 * Goes on. To the same page by way of the address that it posts to, which leads back: a place on the page alone would
 * not load it anew, and a reload would fill its controls with what stood in them before.
 */
function open(to: URL, form: HTMLFormElement): void {
  if (to.pathname === location.pathname) location.replace(form.action + to.search + to.hash);
  else location.assign(to);
}
