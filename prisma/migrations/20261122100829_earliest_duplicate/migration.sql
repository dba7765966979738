-- DropIndex
DROP INDEX "leads_phone_idx";

-- DropIndex
DROP INDEX "leads_duplicate_key_idx";

-- CreateIndex
CREATE INDEX "leads_phone_received_at_idx" ON "leads"("phone", "received_at");

-- CreateIndex
CREATE INDEX "leads_duplicate_key_received_at_idx" ON "leads"("duplicate_key", "received_at");
