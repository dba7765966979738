import { problem } from "@/app/_request/problem";

// Without this a mistyped API address would be answered with a page.
const notFound = () => problem(404, "not-found", "There is nothing at this address.");

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
