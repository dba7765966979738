// @ts-check
/**
 * The code of a system error, such as `ENOENT`: the part of it that is safe to show and to compare.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
