-- The part of what was told that is not published yet.
create view on_its_way as
    select topic, aggregate, epoch, sequence, type, occurred_at, coalesce(facts, cast(convert_from(payload, 'UTF8') as json)) as facts
      from outbox where headers is null;
