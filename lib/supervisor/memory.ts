/**
 * Flags of Node for the web process, which keep it within 150 MB idle and 250 MB under load. V8's own limits let the
 * heap grow to twice that before it collects. And V8 compiles what runs often of the database client's WebAssembly
 * again, to be faster, in memory that it does not give back: 60 to 90 MB for a program that only plans queries, whose
 * plans are kept. So it never does. `npm run serve` in package.json has the same.
 */
export const MEMORY_FLAGS = [
  "--max-old-space-size=160",
  "--max-semi-space-size=16",
  "--wasm-tiering-budget=1000000000",
] as const;
