-- CreateIndex
CREATE INDEX "leads_received_at_idx" ON "leads"("received_at");
