-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp();

-- CreateIndex
CREATE INDEX "leads_touched_at_idx" ON "leads"("touched_at");

-- Whoever walks through the list is told what was written meanwhile in front of where they are. By the clock of the
-- database alone: the portal's may be moved. A statement that says a time itself is believed, for what is made up.
CREATE FUNCTION touch_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.touched_at := clock_timestamp();
  RETURN NEW;
END;
$$;
CREATE TRIGGER touch_lead BEFORE UPDATE ON "leads"
  FOR EACH ROW WHEN (NEW.touched_at = OLD.touched_at) EXECUTE FUNCTION touch_lead();
