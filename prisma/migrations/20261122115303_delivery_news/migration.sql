-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "complained_at" TIMESTAMPTZ(3),
ALTER COLUMN "lead_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "provider_events" (
    "id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "road_checks" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "transport" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "delivery_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_by" TIMESTAMPTZ(3) NOT NULL,
    "tapped_at" TIMESTAMPTZ(3),
    "alarmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "road_checks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "provider_events_provider_id_idx" ON "provider_events"("provider_id");

-- CreateIndex
CREATE INDEX "provider_events_received_at_idx" ON "provider_events"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "road_checks_delivery_id_key" ON "road_checks"("delivery_id");

-- CreateIndex
CREATE UNIQUE INDEX "road_checks_practice_id_transport_kind_day_key" ON "road_checks"("practice_id", "transport", "kind", "day");

-- CreateIndex
CREATE INDEX "deliveries_provider_id_idx" ON "deliveries"("provider_id");

-- CreateIndex
CREATE INDEX "deliveries_address_idx" ON "deliveries"("address");

-- AddForeignKey
ALTER TABLE "road_checks" ADD CONSTRAINT "road_checks_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "deliveries"("id") ON DELETE CASCADE ON UPDATE CASCADE;
