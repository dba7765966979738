import { CommandError, command } from "@/lib/command";
import { questionRows } from "@/lib/intake/question-rows";

/** Prints the live list of questions; keys as in the header of the contract's table. */
await command(async () => {
  if (process.argv.slice(2).join(" ") !== "--json") {
    throw new CommandError("Say what to print: npm run questions -- --json");
  }
  process.stdout.write(`${JSON.stringify(questionRows(), null, 2)}\n`);
});
