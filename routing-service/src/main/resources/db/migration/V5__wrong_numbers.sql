-- Calls for somebody else: told the right number where it is known, and not counted against the service level.
alter table call add column wrong_number boolean not null default false;
