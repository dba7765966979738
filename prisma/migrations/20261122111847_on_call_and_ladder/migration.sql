-- AlterTable
ALTER TABLE "users" ADD COLUMN     "mail_detail" TEXT,
ADD COLUMN     "quiet_from" TEXT,
ADD COLUMN     "quiet_until" TEXT;

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "next_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "not_before" TIMESTAMPTZ(3),
ADD COLUMN     "rung" TEXT;

-- CreateTable
CREATE TABLE "practice_holidays" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "closed" BOOLEAN NOT NULL DEFAULT true,
    "on_call_id" UUID,

    CONSTRAINT "practice_holidays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "on_calls" (
    "practice_id" UUID NOT NULL,
    "first_id" UUID,
    "second_id" UUID,
    "backup_name" TEXT,
    "backup_address" TEXT,
    "ladder" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "on_calls_pkey" PRIMARY KEY ("practice_id")
);

-- CreateTable
CREATE TABLE "on_call_weeks" (
    "practice_id" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "first_id" UUID,
    "second_id" UUID,

    CONSTRAINT "on_call_weeks_pkey" PRIMARY KEY ("practice_id","monday")
);

-- CreateTable
CREATE TABLE "on_call_covers" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,

    CONSTRAINT "on_call_covers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_addresses" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "user_addresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escalations" (
    "lead_id" UUID NOT NULL,
    "rung" SMALLINT NOT NULL DEFAULT 0,
    "told" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "stopped_by" TEXT,

    CONSTRAINT "escalations_pkey" PRIMARY KEY ("lead_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "practice_holidays_practice_id_day_key" ON "practice_holidays"("practice_id", "day");

-- CreateIndex
CREATE INDEX "on_call_covers_practice_id_last_day_idx" ON "on_call_covers"("practice_id", "last_day");

-- CreateIndex
CREATE UNIQUE INDEX "user_addresses_user_id_address_key" ON "user_addresses"("user_id", "address");

-- CreateIndex
CREATE INDEX "escalations_due_at_idx" ON "escalations"("due_at");

-- CreateIndex
CREATE INDEX "deliveries_not_before_idx" ON "deliveries"("not_before");

-- AddForeignKey
ALTER TABLE "practice_holidays" ADD CONSTRAINT "practice_holidays_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "on_calls" ADD CONSTRAINT "on_calls_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "on_call_weeks" ADD CONSTRAINT "on_call_weeks_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "on_call_covers" ADD CONSTRAINT "on_call_covers_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_addresses" ADD CONSTRAINT "user_addresses_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;
