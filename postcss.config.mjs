/** Tailwind runs at build time only; the browser gets one plain stylesheet. */
export default { plugins: { "@tailwindcss/postcss": {} } };
