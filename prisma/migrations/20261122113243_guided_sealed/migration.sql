-- AlterTable
ALTER TABLE "leads" DROP COLUMN "guided",
ADD COLUMN     "guided" BYTEA;
