/**
 * The texts that somebody acknowledges before Send, by version; stored with the lead and the time. Raised with every
 * change to the sense of the messages `intake.notices` (the page) or `intake.callback.notices` (the short form).
 */
export const NOTICES_VERSION = "2026-11-22";
export const SHORT_NOTICES_VERSION = "2026-11-22-short";
