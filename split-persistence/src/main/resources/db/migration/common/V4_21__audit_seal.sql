-- The step log is sealed in the background, window by window, by a chain of keyed hashes. Windows follow each other without a
-- gap, from_at inclusive, until_at exclusive. Rows of flow_log are never touched for it.
create table audit_seal (
  number       bigint primary key,
  from_at      timestamp(6) not null,
  until_at     timestamp(6) not null,
  row_count    bigint       not null,
  ids_mac      varchar(64)  not null,
  contents_mac varchar(64)  not null,
  rows_mac     varchar(64)  not null,
  previous_mac varchar(64)  not null,
  key_id       varchar(16)  not null,
  sealed_at    timestamp(6) not null,
  mac          varchar(64)  not null,
  -- set where the rows of this window and of all before were deleted as they should be; then the seals before are gone, too
  pruned_at    timestamp(6),
  pruned_rows  bigint,
  pruned_mac   varchar(64),
  constraint audit_seal_window_check check (from_at < until_at),
  constraint audit_seal_pruned_check check ((pruned_at is null) = (pruned_mac is null))
);

-- Locked by the node that seals or prunes (1), and by the one that raises the alarm (2).
create table audit_lock (
  id integer primary key
);
insert into audit_lock (id) values (1);
insert into audit_lock (id) values (2);

create index flow_log_order_idx on flow_log (created_at, id);
drop index flow_log_created_idx;
