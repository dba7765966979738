-- AlterTable
ALTER TABLE "practices" ADD COLUMN     "mail_detail" TEXT NOT NULL DEFAULT 'summary';

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "uncertain_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "deliveries_sent_at_idx" ON "deliveries"("sent_at");
