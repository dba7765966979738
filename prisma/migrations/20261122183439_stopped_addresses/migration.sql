-- Whether whoever reads mail at an address has ended it, in whatever letters it is typed. Nothing for any other row.
CREATE INDEX "lead_channels_stopped" ON "lead_channels"(lower("value")) WHERE "why" = 'stopped';
