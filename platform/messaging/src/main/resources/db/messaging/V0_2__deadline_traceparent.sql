-- Trace context of the transaction that set it; null while tracing is off.
alter table deadline add column traceparent text;
