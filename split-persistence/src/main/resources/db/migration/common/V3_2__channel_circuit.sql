-- A channel whose marketplace refuses or does not answer is left alone for a while, by every node. Absent: closed.
create table channel_circuit (
  channel_id bigint primary key references channel (id),
  state      varchar(10)  not null,
  reason     varchar(20),
  detail     varchar,
  -- in a row, each of another operation than the one before
  failures   integer      not null,
  -- the one that failed last, or is the probe
  operation_id bigint,
  changed_at timestamp(6),
  probe_at   timestamp(6)
);
