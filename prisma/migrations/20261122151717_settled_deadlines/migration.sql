-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "settled" TEXT[] DEFAULT ARRAY[]::TEXT[];
