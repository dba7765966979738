-- CreateEnum
CREATE TYPE "lead_status" AS ENUM ('new', 'conflictCheck', 'contact', 'consultation', 'retained', 'declined', 'referred');

-- CreateEnum
CREATE TYPE "lane" AS ENUM ('now', 'today', 'soon', 'whenFree');

-- CreateEnum
CREATE TYPE "conflict_state" AS ENUM ('unchecked', 'clear', 'potential', 'confirmed');

-- CreateTable
CREATE TABLE "drafts" (
    "id" UUID NOT NULL,
    "key_hash" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submissions" (
    "key_hash" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "lead_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("key_hash")
);

-- CreateTable
CREATE TABLE "day_counts" (
    "day" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "amount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "day_counts_pkey" PRIMARY KEY ("day","what")
);

-- CreateTable
CREATE TABLE "leads" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "source_note" TEXT,
    "status" "lead_status" NOT NULL DEFAULT 'new',
    "conflict" "conflict_state" NOT NULL DEFAULT 'unchecked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "assigned_to_id" UUID,
    "first_attempt_at" TIMESTAMPTZ(3),
    "duplicate_of_id" UUID,
    "notices_version" TEXT,
    "notices_at" TIMESTAMPTZ(3),
    "lane" "lane" NOT NULL,
    "lane_rank" SMALLINT NOT NULL,
    "decide_by" TIMESTAMPTZ(3) NOT NULL,
    "kind_rank" SMALLINT NOT NULL,
    "reasons" JSONB NOT NULL,
    "labels" TEXT[],
    "pages_at_night" BOOLEAN NOT NULL,
    "changes_at" TIMESTAMPTZ(3),
    "rules_version" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "custody" TEXT NOT NULL,
    "place_state" TEXT,
    "stage" TEXT,
    "submitter_name" TEXT NOT NULL,
    "submitter_relation" TEXT,
    "phone" TEXT,
    "safe_voicemail" TEXT,
    "email" TEXT,
    "accused_name" TEXT,
    "accused_birth_year" TEXT,
    "accused_knows" TEXT,
    "guardian_name" TEXT,
    "guardian_phone" TEXT,
    "jail" TEXT,
    "place_county" TEXT,
    "arrest_at" TEXT,
    "arrest_at_certainty" TEXT,
    "bond_conditions" TEXT[],
    "court_name" TEXT,
    "conviction_date" TEXT,
    "conviction_date_certainty" TEXT,
    "next_court_at" TEXT,
    "next_court_at_certainty" TEXT,
    "did_you_go" TEXT,
    "next_court_source" TEXT,
    "has_lawyer" TEXT,
    "lawyer_name" TEXT,
    "dui_notice" TEXT,
    "dui_notice_date" TEXT,
    "dui_notice_date_certainty" TEXT,
    "cdl" TEXT,
    "police_contact" TEXT,
    "police_contact_at" TEXT,
    "police_contact_at_certainty" TEXT,
    "po_exists" TEXT,
    "po_hearing_at" TEXT,
    "po_hearing_at_certainty" TEXT,
    "co_defendants_answer" TEXT,
    "charges_answer" TEXT,
    "sealed" BYTEA NOT NULL,
    "sealed_key" BYTEA NOT NULL,

    CONSTRAINT "leads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charges" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "charge_text" TEXT,
    "charge_text_answer" TEXT,
    "dui_related" BOOLEAN NOT NULL DEFAULT false,
    "charge_class" TEXT,
    "suggested_class" TEXT,

    CONSTRAINT "charges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parties" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "name" TEXT,
    "name_keys" TEXT[],

    CONSTRAINT "parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_events" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "lead_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_notes" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "lead_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_attempts" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,

    CONSTRAINT "contact_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict_decisions" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "conflict_state" NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "reason" BYTEA NOT NULL,
    "hits" TEXT[],

    CONSTRAINT "conflict_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "act" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "lead_id" UUID,
    "data" JSONB NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "user_id" UUID,
    "address" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "transport" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attempt_started_at" TIMESTAMPTZ(3),
    "attempt_ended_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "provider_id" TEXT,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acknowledgements" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acknowledgements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "drafts_key_hash_key" ON "drafts"("key_hash");

-- CreateIndex
CREATE INDEX "drafts_expires_at_idx" ON "drafts"("expires_at");

-- CreateIndex
CREATE INDEX "submissions_lead_id_idx" ON "submissions"("lead_id");

-- CreateIndex
CREATE INDEX "submissions_created_at_idx" ON "submissions"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "leads_reference_key" ON "leads"("reference");

-- CreateIndex
CREATE INDEX "leads_lane_rank_decide_by_kind_rank_received_at_id_idx" ON "leads"("lane_rank", "decide_by", "kind_rank", "received_at", "id");

-- CreateIndex
CREATE INDEX "leads_status_lane_rank_decide_by_kind_rank_received_at_id_idx" ON "leads"("status", "lane_rank", "decide_by", "kind_rank", "received_at", "id");

-- CreateIndex
CREATE INDEX "leads_changes_at_idx" ON "leads"("changes_at");

-- CreateIndex
CREATE INDEX "leads_phone_idx" ON "leads"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "charges_lead_id_position_key" ON "charges"("lead_id", "position");

-- CreateIndex
CREATE INDEX "parties_name_keys_idx" ON "parties" USING GIN ("name_keys");

-- CreateIndex
CREATE UNIQUE INDEX "parties_lead_id_kind_position_key" ON "parties"("lead_id", "kind", "position");

-- CreateIndex
CREATE INDEX "lead_events_lead_id_at_idx" ON "lead_events"("lead_id", "at");

-- CreateIndex
CREATE INDEX "lead_notes_lead_id_at_idx" ON "lead_notes"("lead_id", "at");

-- CreateIndex
CREATE INDEX "contact_attempts_lead_id_at_idx" ON "contact_attempts"("lead_id", "at");

-- CreateIndex
CREATE INDEX "conflict_decisions_lead_id_at_idx" ON "conflict_decisions"("lead_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "audit_entries_lead_id_at_idx" ON "audit_entries"("lead_id", "at");

-- CreateIndex
CREATE INDEX "deliveries_created_at_idx" ON "deliveries"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_lead_id_event_address_key" ON "deliveries"("lead_id", "event", "address");

-- CreateIndex
CREATE UNIQUE INDEX "acknowledgements_lead_id_delivery_id_key" ON "acknowledgements"("lead_id", "delivery_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charges" ADD CONSTRAINT "charges_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parties" ADD CONSTRAINT "parties_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_events" ADD CONSTRAINT "lead_events_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_notes" ADD CONSTRAINT "lead_notes_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_decisions" ADD CONSTRAINT "conflict_decisions_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened cannot be rewritten. History and decisions go with their lead when it is purged; the audit log
-- stays, so it refuses that too.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are append-only', TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER append_only BEFORE UPDATE ON "lead_events" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE ON "conflict_decisions" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
