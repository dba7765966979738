-- AlterTable
ALTER TABLE "practices" ADD COLUMN     "response_targets" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "shortcuts" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "search_version" SMALLINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "name_words" (
    "word" TEXT NOT NULL,
    "keys" TEXT[],

    CONSTRAINT "name_words_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "lead_words" (
    "lead_id" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "lead_words_pkey" PRIMARY KEY ("lead_id","word")
);

-- CreateTable
CREATE TABLE "lead_numbers" (
    "lead_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "reversed" TEXT NOT NULL,

    CONSTRAINT "lead_numbers_pkey" PRIMARY KEY ("lead_id","number")
);

-- CreateTable
CREATE TABLE "bulk_changes" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "to" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_name" TEXT,

    CONSTRAINT "bulk_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_change_leads" (
    "change_id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "before" TEXT,
    "version" INTEGER,
    "skipped" TEXT,
    "undo" TEXT,

    CONSTRAINT "bulk_change_leads_pkey" PRIMARY KEY ("change_id","lead_id")
);

-- CreateIndex
CREATE INDEX "name_words_keys_idx" ON "name_words" USING GIN ("keys");

-- CreateIndex
CREATE INDEX "lead_words_word_lead_id_idx" ON "lead_words"("word", "lead_id");

-- CreateIndex
CREATE INDEX "bulk_change_leads_lead_id_idx" ON "bulk_change_leads"("lead_id");

-- CreateIndex
CREATE INDEX "leads_by_county" ON "leads"("place_county", "status", "lane_rank", "decide_by", "kind_rank", "received_at", "id");

-- CreateIndex
CREATE INDEX "leads_by_language" ON "leads"("language", "status", "lane_rank", "decide_by", "kind_rank", "received_at", "id");

-- CreateIndex
CREATE INDEX "leads_by_source" ON "leads"("source", "status", "lane_rank", "decide_by", "kind_rank", "received_at", "id");

-- CreateIndex
CREATE INDEX "leads_by_conflict" ON "leads"("conflict", "status", "lane_rank", "decide_by", "kind_rank", "received_at", "id");

-- CreateIndex
CREATE INDEX "leads_by_assignee" ON "leads"("assigned_to_id", "status", "lane_rank", "decide_by", "kind_rank", "received_at", "id");

-- CreateIndex
CREATE INDEX "leads_search_version_idx" ON "leads"("search_version");

-- AddForeignKey
ALTER TABLE "lead_words" ADD CONSTRAINT "lead_words_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_numbers" ADD CONSTRAINT "lead_numbers_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_change_leads" ADD CONSTRAINT "bulk_change_leads_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "bulk_changes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_change_leads" ADD CONSTRAINT "bulk_change_leads_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: the schema cannot say for which rows an index is, nor that it is compared by characters alone.
-- leads that may be spam are few, and looked for in the order of the list
CREATE INDEX "leads_suspected" ON "leads" ("status", "lane_rank", "decide_by", "kind_rank", "received_at", "id") WHERE "suspected" <> '{}';

-- a number by how it begins and by how it ends
CREATE INDEX "lead_numbers_begin" ON "lead_numbers" ("number" text_pattern_ops);
CREATE INDEX "lead_numbers_end" ON "lead_numbers" ("reversed" text_pattern_ops);
