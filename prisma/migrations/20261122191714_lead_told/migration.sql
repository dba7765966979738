-- Written by hand: the engine would drop the column with what is in it, and add an empty one.
ALTER TABLE "leads" RENAME COLUMN "court_told" TO "told";
