-- Digest of the configuration file that was put into force last. Loaded again by a replica that starts, it must not undo
-- what people changed since.
alter table configuration_revision add column file_digest text;
