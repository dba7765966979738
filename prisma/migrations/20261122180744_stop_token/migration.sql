-- AlterTable
ALTER TABLE "lead_channels" ADD COLUMN     "stop_hash" TEXT,
ADD COLUMN     "stop_sealed" BYTEA;

-- CreateIndex
CREATE UNIQUE INDEX "lead_channels_stop_hash_key" ON "lead_channels"("stop_hash");
