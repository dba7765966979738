import { apiIntake } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";

// Sends one intake after the other and says each reference as soon as it is acknowledged. Only a process can be killed.
for (let n = 0; ; n += 1) {
  const submitted = await submitIntake(apiIntake(`${process.argv[2]}-${n}`));
  if ("reference" in submitted) process.stdout.write(`${submitted.reference}\n`);
}
