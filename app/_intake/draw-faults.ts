import { controlId, errorId, type Fault } from "@/app/_ui/control";

/** Draws faults into a page that the server made: the same summary, the same sentences, at the same places. */

/** @param words of the summary and of the title in the tab */
export function drawFaults(
  form: HTMLFormElement,
  faults: readonly Fault[],
  words: { problem: string; errorTitle: string },
): void {
  clear(form);
  const inOrder = faults
    .flatMap(([control, sentence]) => {
      const element = document.getElementById(controlId(control));
      return element === null ? [] : [{ control, sentence, element }];
    })
    .sort((a, b) => (follows(a.element, b.element) ? 1 : -1));
  for (const { control, sentence, element } of inOrder) mark(control, sentence, element);
  const summary = summaryOf(inOrder, words.problem);
  const heading = document.querySelector("main h1");
  document.querySelector("[data-errors]")?.remove();
  // Above the heading and what says how far it is.
  (document.querySelector("main .progress") ?? heading)?.before(summary);
  document.title = words.errorTitle;
  summary.focus({ preventScroll: true });
  summary.scrollIntoView();
}

function follows(a: Element, b: Element): boolean {
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Takes away what an earlier check, or the server, has drawn. */
function clear(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll(".field-error")) old.remove();
  for (const field of form.querySelectorAll("[data-invalid]")) field.removeAttribute("data-invalid");
  for (const control of form.querySelectorAll("[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
    const left = (control.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .filter((id) => !id.endsWith("-error"));
    control.setAttribute("aria-describedby", left.join(" "));
  }
}

function mark(control: string, sentence: string, element: HTMLElement): void {
  const group = element.closest("fieldset.choices, .stand-ins, .field");
  const box = element.closest(".date-part") === null ? group : element.closest("fieldset.date");
  if (box === null) return;
  const error = document.createElement("p");
  error.className = "field-error";
  error.id = errorId(control);
  error.textContent = sentence;
  const label = box.querySelector(":scope > .label, :scope > .hint ~ .hint");
  const hint = box.querySelector(":scope > .hint");
  const last = hint ?? label;
  if (last === null) box.prepend(error);
  else last.after(error);
  box.setAttribute("data-invalid", "true");
  const invalid = box instanceof HTMLFieldSetElement && box.matches(".choices") ? box : element;
  invalid.setAttribute("aria-invalid", "true");
  const described = invalid.getAttribute("aria-describedby") ?? "";
  invalid.setAttribute("aria-describedby", `${described} ${error.id}`.trim());
}

function summaryOf(faults: readonly { control: string; sentence: string }[], problem: string): HTMLElement {
  const summary = document.createElement("div");
  summary.className = "error-summary";
  summary.id = "error-summary";
  summary.setAttribute("role", "alert");
  summary.tabIndex = -1;
  summary.dataset.errors = String(faults.length);
  const title = document.createElement("h2");
  title.textContent = problem;
  const list = document.createElement("ul");
  for (const { control, sentence } of faults) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${controlId(control)}`;
    link.textContent = sentence;
    link.addEventListener("click", (event) => {
      const target = document.getElementById(controlId(control));
      if (target === null) return;
      event.preventDefault();
      (target.closest(".field") ?? target).scrollIntoView();
      target.focus({ preventScroll: true });
    });
    item.append(link);
    list.append(item);
  }
  summary.append(title, list);
  return summary;
}
