-- Which number of ours was rung: its queue calls back.
alter table captured_number add column dialled text;
