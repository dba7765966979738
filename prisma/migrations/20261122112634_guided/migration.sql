-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "guided" JSONB;
