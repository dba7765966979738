-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "court_told" JSONB;
