-- CreateTable
CREATE TABLE "practice_settings" (
    "practice_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "practice_settings_pkey" PRIMARY KEY ("practice_id","part")
);

-- CreateTable
CREATE TABLE "practice_changes" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,

    CONSTRAINT "practice_changes_pkey" PRIMARY KEY ("id")
);

-- What a practice has chosen so far moves into the settings.
INSERT INTO "practice_settings" ("practice_id", "part", "value", "version")
  SELECT "id", 'targets', "response_targets", 1 FROM "practices" WHERE "response_targets" <> '{}';

-- AlterTable
ALTER TABLE "practices" DROP COLUMN "response_targets";

-- CreateIndex
CREATE INDEX "practice_changes_practice_id_part_at_idx" ON "practice_changes"("practice_id", "part", "at");

-- AddForeignKey
ALTER TABLE "practice_settings" ADD CONSTRAINT "practice_settings_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_changes" ADD CONSTRAINT "practice_changes_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The history is never changed; it goes with its practice.
CREATE TRIGGER append_only BEFORE UPDATE ON "practice_changes" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
