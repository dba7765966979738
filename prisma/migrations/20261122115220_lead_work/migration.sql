-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "follow_up_at" TIMESTAMPTZ(3),
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "contact_attempts" ADD COLUMN     "follow_up_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "lead_channels" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "safe" BOOLEAN NOT NULL,
    "why" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "lead_channels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_tasks" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_name" TEXT,

    CONSTRAINT "lead_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultations" (
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3),
    "kept" TEXT,
    "fee_quoted" BOOLEAN NOT NULL DEFAULT false,
    "fee_dollars" INTEGER,
    "agreement_signed_on" DATE,

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("lead_id")
);

-- CreateTable
CREATE TABLE "lead_letters" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "lead_letters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_referrals" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,

    CONSTRAINT "lead_referrals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "lead_channels_lead_id_kind_value_key" ON "lead_channels"("lead_id", "kind", "value");

-- CreateIndex
CREATE INDEX "lead_tasks_lead_id_at_idx" ON "lead_tasks"("lead_id", "at");

-- CreateIndex
CREATE INDEX "lead_tasks_done_at_due_at_idx" ON "lead_tasks"("done_at", "due_at");

-- CreateIndex
CREATE INDEX "lead_letters_lead_id_at_idx" ON "lead_letters"("lead_id", "at");

-- CreateIndex
CREATE INDEX "lead_referrals_lead_id_at_idx" ON "lead_referrals"("lead_id", "at");

-- CreateIndex
CREATE INDEX "leads_follow_up_at_idx" ON "leads"("follow_up_at");

-- AddForeignKey
ALTER TABLE "lead_channels" ADD CONSTRAINT "lead_channels_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_tasks" ADD CONSTRAINT "lead_tasks_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_letters" ADD CONSTRAINT "lead_letters_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_referrals" ADD CONSTRAINT "lead_referrals_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;
