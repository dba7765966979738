// @ts-check
/**
 * What plain JavaScript throws where TypeScript throws a CommandError: the message is one sentence for a person,
 * to be shown without a stack trace.
 */
export class Refusal extends Error {
  /** @override */
  name = "Refusal";
}
