-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "promise" TEXT,
ADD COLUMN     "promised_by" TIMESTAMPTZ(3);
