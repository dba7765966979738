import type { DayHours, PracticeInput } from "@/lib/practice/schema";

/** Who is named as the owner and answers for what the pages say. By sound nobody that exists. */
export const LAWYER = "Lee Counsel (invented)";

const OPEN: DayHours = { opens: "09:00", closes: "17:00" };

/** The invented practice: a number that nobody has, and a street that says what it is. */
export const PRACTICE: PracticeInput = {
  name: "Demo Law Office (invented)",
  phone: "+12055550100",
  addressLine: "100 Invented Street",
  addressCity: "Mobile",
  addressState: "AL",
  addressPostalCode: "36602",
  hours: {
    ...{ monday: OPEN, tuesday: OPEN, wednesday: OPEN, thursday: OPEN, friday: OPEN },
    ...{ saturday: null, sunday: null },
  },
  counties: ["baldwin", "jefferson", "limestone", "madison", "mobile", "montgomery", "tuscaloosa"],
  responsibleLawyer: LAWYER,
  mailDetail: "summary",
  neutralExitUrl: "https://www.example.com/",
};
