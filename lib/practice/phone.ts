/** An E.164 number as Americans read it, `(256) 555-0134`; one from abroad as it is. */
export function formatPhone(e164: string): string {
  return e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}
