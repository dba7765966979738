-- CreateTable
CREATE TABLE "pack_reviews" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "lawyer" TEXT NOT NULL,
    "bar_number" TEXT NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,

    CONSTRAINT "pack_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_reminders" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "month" SMALLINT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "review_reminders_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pack_reviews_practice_id_state_subject_number_key" ON "pack_reviews"("practice_id", "state", "subject", "number");

-- CreateIndex
CREATE UNIQUE INDEX "review_reminders_practice_id_state_due_on_month_address_key" ON "review_reminders"("practice_id", "state", "due_on", "month", "address");

-- A review is never changed or taken back, only followed by another.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "pack_reviews"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
