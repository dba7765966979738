-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "court_sequence" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "lead_channels" ADD COLUMN     "network" TEXT,
ADD COLUMN     "plan_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "channel_id" UUID,
ADD COLUMN     "counted_at" TIMESTAMPTZ(3),
ADD COLUMN     "court_sequence" INTEGER,
ADD COLUMN     "court_wall" TEXT;

-- CreateIndex
CREATE INDEX "lead_channels_plan_at_idx" ON "lead_channels"("plan_at");

-- CreateIndex
CREATE INDEX "lead_channels_network_idx" ON "lead_channels"("network");

-- CreateIndex
CREATE INDEX "deliveries_channel_id_idx" ON "deliveries"("channel_id");

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "lead_channels"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A mail to a person goes only to an address of theirs that is marked safe, whoever writes the row. The lock holds the
-- mark until the row is there, so that whoever takes the mark away meanwhile finds it and cancels it.
CREATE FUNCTION require_safe_channel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.event NOT LIKE 'person.%' THEN
    RAISE EXCEPTION 'only a message to a person refers to a channel' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM FROM lead_channels
    WHERE id = NEW.channel_id AND lead_id = NEW.lead_id AND kind = 'email' AND value = NEW.address AND safe
      FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a message to a person needs a channel that is marked safe' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER safe_channel BEFORE INSERT OR UPDATE OF lead_id, channel_id, address, event ON "deliveries"
  FOR EACH ROW WHEN (NEW.channel_id IS NOT NULL OR NEW.event LIKE 'person.%')
  EXECUTE FUNCTION require_safe_channel();

-- A channel that is not safe any more cancels what waits for it. Not what is on its way or may have arrived: that is over
-- when its attempt is, and nobody repeats it.
CREATE FUNCTION cancel_unsafe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE deliveries SET failed_at = NEW.changed_at, failure = 'channel-unsafe', not_before = NULL
    WHERE channel_id = NEW.id AND sent_at IS NULL AND failed_at IS NULL AND uncertain_at IS NULL
      AND (attempt_started_at IS NULL OR attempt_ended_at >= attempt_started_at);
  RETURN NULL;
END;
$$;
CREATE TRIGGER cancel_unsafe AFTER UPDATE ON "lead_channels"
  FOR EACH ROW WHEN (OLD.safe AND NOT NEW.safe) EXECUTE FUNCTION cancel_unsafe();

-- A changed court date is another version of the appointment, and what is to be written to the person is planned anew,
-- by whatever way the lead was changed. Due since long ago: the clock of the portal is not the one of the database.
CREATE FUNCTION plan_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.next_court_at, OLD.next_court_at_certainty)
     IS DISTINCT FROM (NEW.next_court_at, NEW.next_court_at_certainty) THEN
    NEW.court_sequence := OLD.court_sequence + 1;
  END IF;
  UPDATE lead_channels SET plan_at = to_timestamp(0) WHERE lead_id = NEW.id AND kind = 'email';
  RETURN NEW;
END;
$$;
CREATE TRIGGER plan_again BEFORE UPDATE ON "leads"
  FOR EACH ROW WHEN ((OLD.next_court_at, OLD.next_court_at_certainty, OLD.status, OLD.suspected)
    IS DISTINCT FROM (NEW.next_court_at, NEW.next_court_at_certainty, NEW.status, NEW.suspected))
  EXECUTE FUNCTION plan_again();
