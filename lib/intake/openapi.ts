import { PROBLEM_TYPES } from "@/lib/intake/problem-types";
import type { Question } from "@/lib/intake/question";
import { labelEn } from "@/lib/intake/question-texts";
import { QUESTIONS, type QuestionKey } from "@/lib/intake/questions";

type Schema = Readonly<Record<string, unknown>>;

const DATE = "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$";

/**
 * The API in OpenAPI 3.1, made from the list of questions, so that it cannot say anything else than the rules.
 * Which questions are asked depends on the answers; the rules judge that, not this description.
 * @param server origin of this portal
 * @param version of the portal
 */
export function openApi(server: string, version: string): Schema {
  return {
    openapi: "3.1.0",
    info: { title: "First Call: intakes", version },
    servers: [{ url: server }],
    paths: {
      "/api/v1/intakes": {
        post: {
          summary: "Send a whole intake",
          description:
            "Takes no files. Court papers are added after Send by the person themselves, in the browser that sent the form.",
          security: [{ key: [] }],
          parameters: [
            {
              name: "Idempotency-Key",
              in: "header",
              required: true,
              schema: { type: "string", minLength: 1, maxLength: 255 },
              description:
                "Kept for 30 days. The same key and body get the same answer with Idempotency-Replayed: true.",
            },
          ],
          requestBody: { required: true, content: { "application/json": { schema: intakeSchema() } } },
          responses: {
            "201": {
              description: "Stored",
              headers: {
                "Idempotency-Replayed": {
                  description: "true when the same key and body were stored before",
                  schema: { enum: ["true"] },
                },
              },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: ["reference"],
                    properties: { reference: { type: "string" } },
                  },
                },
              },
            },
            ...Object.fromEntries(
              Object.entries(PROBLEM_TYPES).map(([status, types]) => [status, problemOf(status, types)]),
            ),
          },
        },
      },
    },
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
}

/** An answer with an error, as RFC 9457 says: which types it may have, and what each means. */
function problemOf(status: string, types: Readonly<Record<string, string>>): Schema {
  const names = Object.keys(types);
  const waits = ["409", "429", "503"].includes(status);
  const named = {
    type: "object",
    required: ["control", "code"],
    properties: { control: { type: "string" }, code: { type: "string" } },
  };
  const properties = {
    type: { enum: names.map((name) => `/api/v1/problems#${name}`) },
    title: { type: "string" },
    status: { const: Number(status) },
    detail: { type: "string" },
    ...(status === "422" ? { errors: { type: "array", items: named } } : {}),
  };
  const schema = { type: "object", required: ["type", "title", "status", "detail"], properties };
  return {
    description: names.map((name) => `${name}: ${types[name]}`).join(" "),
    ...(waits
      ? { headers: { "Retry-After": { description: "Seconds to wait", schema: { type: "string" } } } }
      : {}),
    content: { "application/problem+json": { schema } },
  };
}

function intakeSchema(): Schema {
  const asked = QUESTIONS.filter(
    (question) => question.type !== "file" && /core|more/.test(question.phase) && question.stored,
  );
  const top = asked.filter((question) => question.group === undefined);
  const groups = [
    ...new Set(asked.flatMap((question) => (question.group === undefined ? [] : [question.group]))),
  ];
  return {
    type: "object",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(top.map((question) => [question.key, schemaOf(question)])),
      ...Object.fromEntries(groups.map((group) => [group, groupSchema(group, asked)])),
    },
  };
}

function groupSchema(group: string, asked: readonly Question<QuestionKey>[]): Schema {
  const members = asked.filter((question) => question.group === group);
  const named = asked.find((question) => question.key === group);
  const properties = {
    ...(named === undefined ? {} : { name: { type: "string" } }),
    ...Object.fromEntries(members.map((question) => [question.key, schemaOf(question)])),
  };
  const list = { type: "array", items: { type: "object", additionalProperties: false, properties } };
  return named === undefined || named.values.length === 0 ? list : { anyOf: [list, { enum: named.values }] };
}

function schemaOf(question: Question<QuestionKey>): Schema {
  const about = { description: labelEn(question.key, "accused") };
  const instead = question.values.length === 0 ? [] : [{ enum: question.values }];
  switch (question.type) {
    case "choice":
      return { ...about, enum: question.values };
    case "choices":
      return { ...about, type: "array", items: { enum: question.values } };
    case "boolean":
      return { ...about, type: "boolean" };
    case "year":
      return { ...about, anyOf: [{ type: "integer" }, ...instead] };
    case "date":
    case "dateTime": {
      const day = { type: "string", pattern: DATE };
      const unsure = {
        type: "object",
        properties: { value: { anyOf: [day, { type: "null" }] }, certainty: { type: "string" } },
      };
      return { ...about, anyOf: [day, unsure, ...instead] };
    }
    case "list":
      return { ...about, anyOf: [{ type: "array", maxItems: question.max }, ...instead] };
    default:
      return { ...about, anyOf: [{ type: "string" }, ...instead] };
  }
}
