-- DropIndex
DROP INDEX "lead_channels_network_idx";
