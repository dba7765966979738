-- DropIndex
DROP INDEX "leads_changes_at_idx";

-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "duplicate_key" TEXT,
ADD COLUMN     "injury" TEXT;

-- CreateIndex
CREATE INDEX "leads_status_changes_at_idx" ON "leads"("status", "changes_at");

-- CreateIndex
CREATE INDEX "leads_status_rules_version_idx" ON "leads"("status", "rules_version");

-- CreateIndex
CREATE INDEX "leads_duplicate_key_idx" ON "leads"("duplicate_key");
