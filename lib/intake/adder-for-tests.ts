import { addToRequest } from "@/lib/intake/add";
import { situationOf } from "@/lib/intake/situation";

// Adds names to one lead. Only a process can be killed.
await addToRequest(
  {
    leadId: process.argv[2] ?? "",
    situation: situationOf({ form: "intake", door: "family", language: "en" }),
  },
  "names",
  [
    ["coDefendants[0][name]", "Coe Example"],
    ["allegedVictimsAnswer", "none"],
  ],
);
