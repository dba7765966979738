import { resolve } from "node:path";
import { z } from "zod";

/**
 * The environment, parsed once. Nothing else in app, lib or emails reads `process.env`: a variable that is
 * misspelt or malformed must stop the start with one sentence, not surface at two in the morning.
 */

/** A variable is missing or wrong. The message is one sentence that names it and never repeats a secret. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** True for an address or name that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.replace(/^\[|\]$/g, "")) || /^127(\.\d{1,3}){3}$/.test(host);
}

const wholeNumber = (name: string, low: number, high: number, fallback: number) =>
  z
    .string()
    .regex(/^-?\d{1,10}$/, `${name} must be a whole number from ${low} to ${high}.`)
    .transform(Number)
    .refine((n) => n >= low && n <= high, `${name} must be a whole number from ${low} to ${high}.`)
    .default(fallback);

const url = (name: string, protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `${name} must be an address such as ${example}.`,
  });

const postgresUrl = (name: string) =>
  url(name, ["postgres:", "postgresql:"], "postgresql://user:password@host:5432/name");

const secret = (name: string) =>
  z.string().refine((value) => Buffer.byteLength(value) >= 32, `${name} must have at least 32 bytes.`);

const emailAddress = (name: string) => z.email(`${name} must be an e-mail address.`);

const schema = z
  .object({
    PORT: wholeNumber("PORT", 1, 65535, 3000),
    HOST: z
      .string()
      .regex(/^[0-9A-Za-z.:-]+$/, "HOST must be an address of this machine, such as 127.0.0.1.")
      .default("127.0.0.1"),
    DATA_DIR: z
      .string()
      .default(".data")
      .transform((path) => resolve(path)),
    DATABASE_URL: postgresUrl("DATABASE_URL").optional(),
    DATABASE_DIRECT_URL: postgresUrl("DATABASE_DIRECT_URL").optional(),
    APP_URL: url("APP_URL", ["http:", "https:"], "https://intake.example.com")
      .refine((value) => new URL(value).pathname === "/", "APP_URL must be an address without a path.")
      .transform((value) => new URL(value).origin)
      .optional(),
    APP_SECRET: secret("APP_SECRET").optional(),
    APP_SECRET_PREVIOUS: secret("APP_SECRET_PREVIOUS").optional(),
    OWNER_EMAIL: emailAddress("OWNER_EMAIL").optional(),
    OWNER_PASSWORD: z.string().min(12, "OWNER_PASSWORD must have at least 12 characters.").optional(),
    OWNER_PASSWORD_FILE: z.string().optional(),
    RESEND_API_KEY: z.string().optional(),
    RESEND_BASE_URL: url("RESEND_BASE_URL", ["http:", "https:"], "https://api.resend.com").optional(),
    RESEND_WEBHOOK_SECRET: z.string().optional(),
    SMTP_URL: url("SMTP_URL", ["smtp:", "smtps:"], "smtps://user:password@mail.example.com:465").optional(),
    MAIL_FROM: z.string().optional(),
    MAIL_FROM_NEUTRAL: z.string().optional(),
    WORKER: z.enum(["inline", "off"], "WORKER must be inline or off.").default("inline"),
    CRON_SECRET: z.string().min(16, "CRON_SECRET must have at least 16 characters.").optional(),
    TRUSTED_PROXIES: wholeNumber("TRUSTED_PROXIES", 0, 10, 0),
    CLOCK_OFFSET_SECONDS: wholeNumber("CLOCK_OFFSET_SECONDS", -3_155_760_000, 3_155_760_000, 0),
    RATE_LIMIT_FACTOR: wholeNumber("RATE_LIMIT_FACTOR", 1, 1_000_000, 1),
    LOG_LEVEL: z
      .enum(
        ["fatal", "error", "warn", "info", "silent"],
        "LOG_LEVEL must be fatal, error, warn, info or silent.",
      )
      .default("info"),
    BLOCKS_PAGE: z.enum(["on", "off"], "BLOCKS_PAGE must be on or off.").default("off"),
    DEMO: z.enum(["on", "off"], "DEMO must be on or off.").default("off"),
  })
  .superRefine((value, context) => {
    const say = (message: string) => context.addIssue({ code: "custom", message });
    const password = value.OWNER_PASSWORD ?? value.OWNER_PASSWORD_FILE;
    if ((value.OWNER_EMAIL === undefined) !== (password === undefined))
      say("OWNER_EMAIL and OWNER_PASSWORD (or OWNER_PASSWORD_FILE) must be set together or not at all.");
    if (value.OWNER_PASSWORD !== undefined && value.OWNER_PASSWORD_FILE !== undefined)
      say("Set OWNER_PASSWORD or OWNER_PASSWORD_FILE, not both.");
    if (value.DATABASE_DIRECT_URL !== undefined && value.DATABASE_URL === undefined)
      say("DATABASE_DIRECT_URL needs DATABASE_URL beside it.");
    if (value.DATABASE_URL !== undefined && value.APP_SECRET === undefined)
      say("APP_SECRET (32 or more random bytes) is required when DATABASE_URL is set.");
    if (value.RESEND_API_KEY !== undefined && value.MAIL_FROM === undefined)
      say("MAIL_FROM is required when RESEND_API_KEY is set.");
    if (value.SMTP_URL !== undefined && value.MAIL_FROM === undefined)
      say("MAIL_FROM is required when SMTP_URL is set.");
    if (!isLoopback(value.HOST)) {
      if (value.CLOCK_OFFSET_SECONDS !== 0)
        say("CLOCK_OFFSET_SECONDS is for checks and needs a loopback HOST.");
      if (value.RATE_LIMIT_FACTOR !== 1) say("RATE_LIMIT_FACTOR is for checks and needs a loopback HOST.");
      if (value.BLOCKS_PAGE !== "off") say("BLOCKS_PAGE is for checks and needs a loopback HOST.");
      if (value.DEMO !== "off") say("DEMO is for demonstrations and needs a loopback HOST.");
    }
  })
  .transform((value) => ({ ...value, APP_URL: value.APP_URL ?? `http://localhost:${value.PORT}` }));

/** The parsed variables. `APP_URL` is an origin without a trailing slash, `DATA_DIR` an absolute path. */
export type Environment = z.output<typeof schema>;

/** The names of every variable that the portal reads, so that a test run can start without the shell's. */
export const VARIABLES: readonly string[] = Object.keys(schema.in.shape);

/**
 * Parses a set of variables. An empty string counts as unset, as in a `.env` file with nothing behind the `=`.
 * @throws {EnvironmentError} with one sentence about the first wrong variable
 */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new EnvironmentError(parsed.error.issues[0]?.message ?? "The environment could not be read.");
}

let parsed: Environment | undefined;

/**
 * The environment of this process, parsed at the first call. A function and not a constant, because
 * the production build imports every module without any of the variables being set.
 * @throws {EnvironmentError}
 */
export function env(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

/**
 * What a child process that is given its task in another way may inherit: this process's variables (path,
 * certificates, locale) without the portal's, among which is the owner's password.
 */
export function foreignVariables(): NodeJS.ProcessEnv {
  const rest = { ...process.env };
  for (const name of VARIABLES) delete rest[name];
  return rest;
}
