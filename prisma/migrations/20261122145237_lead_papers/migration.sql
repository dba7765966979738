-- CreateTable
CREATE TABLE "lead_papers" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "position" SMALLINT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "lead_papers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_paper_parts" (
    "paper_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "lead_paper_parts_pkey" PRIMARY KEY ("paper_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "lead_papers_lead_id_position_key" ON "lead_papers"("lead_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "lead_papers_lead_id_fingerprint_key" ON "lead_papers"("lead_id", "fingerprint");

-- AddForeignKey
ALTER TABLE "lead_papers" ADD CONSTRAINT "lead_papers_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_paper_parts" ADD CONSTRAINT "lead_paper_parts_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "lead_papers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
