-- CreateTable
CREATE TABLE "red_addresses" (
    "address" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "delivery_id" UUID NOT NULL,

    CONSTRAINT "red_addresses_pkey" PRIMARY KEY ("address")
);
