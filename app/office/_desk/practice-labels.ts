import { WEEKDAYS } from "@/lib/practice/schema";

/** The words of the practice's form, for the form and for the page that compares two versions of it. */

export const DAYS: Readonly<Record<(typeof WEEKDAYS)[number], string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};

/** Labels by control, in the order of the page. */
export const LABELS: Readonly<Record<string, string>> = {
  name: "Name of the practice",
  phone: "Phone number that people call",
  addressLine: "Street address",
  addressCity: "City",
  addressState: "State",
  addressPostalCode: "ZIP code",
  ...Object.fromEntries(
    WEEKDAYS.flatMap((day) => [
      [`hours[${day}][opens]`, `${DAYS[day]}, opens`],
      [`hours[${day}][closes]`, `${DAYS[day]}, closes`],
      [`hours[${day}][closed]`, `${DAYS[day]}, closed`],
    ]),
  ),
  counties: "Counties that you serve",
  responsibleLawyer: "Responsible lawyer",
  mailDetail: "How much mail about a lead says",
  neutralExitUrl: "Where “leave this site” goes",
};
