-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "suspected" TEXT[] DEFAULT ARRAY[]::TEXT[];
