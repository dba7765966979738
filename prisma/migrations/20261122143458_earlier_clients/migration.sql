-- CreateTable
CREATE TABLE "earlier_lists" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'uploaded',
    "layout" JSONB NOT NULL,
    "found" JSONB,
    "sealed" BYTEA,
    "expires_at" TIMESTAMPTZ(3),
    "worked" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "earlier_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earlier_clients" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT,
    "matter" TEXT,
    "same_key" TEXT NOT NULL,
    "name_keys" TEXT[],

    CONSTRAINT "earlier_clients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earlier_list_names" (
    "list_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,

    CONSTRAINT "earlier_list_names_pkey" PRIMARY KEY ("list_id","client_id")
);

-- CreateIndex
CREATE INDEX "earlier_lists_practice_id_at_idx" ON "earlier_lists"("practice_id", "at");

-- CreateIndex
CREATE INDEX "earlier_lists_expires_at_idx" ON "earlier_lists"("expires_at");

-- CreateIndex
CREATE INDEX "earlier_clients_name_keys_idx" ON "earlier_clients" USING GIN ("name_keys");

-- CreateIndex
CREATE UNIQUE INDEX "earlier_clients_practice_id_same_key_key" ON "earlier_clients"("practice_id", "same_key");

-- CreateIndex
CREATE INDEX "earlier_list_names_client_id_idx" ON "earlier_list_names"("client_id");

-- AddForeignKey
ALTER TABLE "earlier_list_names" ADD CONSTRAINT "earlier_list_names_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "earlier_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_list_names" ADD CONSTRAINT "earlier_list_names_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "earlier_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;
