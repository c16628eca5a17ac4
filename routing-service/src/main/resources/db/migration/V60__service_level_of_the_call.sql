-- The threshold by which a call is measured: that of the queue it came to last, as it was then. Of older calls no day is asked for.
alter table call add column service_level_ms bigint;
update call
   set service_level_ms = 1000 * extract(epoch from cast(cast(body as json) -> 'origin' -> 'terms' ->> 'serviceLevel' as interval))
 where received_at >= now() - interval '2 days' and direction = 'INBOUND' and state not in ('NEW', 'TOMBSTONE');
