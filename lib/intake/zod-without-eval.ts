import { z } from "zod";

// zod tries `new Function` when it builds an object schema, to see whether it may compile. It catches the error,
// but the browser reports a breach of the content security policy all the same. So it is told not to try, here,
// before any schema of the intake is built.
z.config({ jitless: true });

export { z };
