import type { Answers } from "./answers";
import type { FormValue, FormValues } from "./decode";
import type { FieldError } from "./field-error";
import { z } from "./zod-without-eval";

const DATE = z.object({
  value: z.string().nullable(),
  certainty: z.enum(["exact", "about", "unknown", "none", "missed"]),
});
const SINGLE = z.union([z.string(), z.number(), z.boolean(), DATE, z.array(z.string())]);

/** The shape of kept answers, to read them back from storage. Says nothing of whether they are still right. */
export const KEPT_ANSWERS: z.ZodType<Answers> = z.record(
  z.string(),
  z.union([SINGLE, z.array(z.record(z.string(), SINGLE))]),
);

const FORM_VALUE: z.ZodType<FormValue> = z.lazy(() =>
  z.union([z.string(), z.array(FORM_VALUE), z.record(z.string(), FORM_VALUE)]),
);

/** The shape of what was typed into a page that was refused. */
export const KEPT_VALUES: z.ZodType<FormValues> = z.record(z.string(), FORM_VALUE);

/** The shape of one error. */
export const KEPT_ERROR: z.ZodType<FieldError> = z.object({
  control: z.string(),
  key: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The shape of the errors of a page, in their order: a list, because a database does not keep that of keys. */
export const KEPT_ERRORS: z.ZodType<readonly FieldError[]> = z.array(KEPT_ERROR);
