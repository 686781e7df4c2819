-- What has ended leaves the queue's table after a while, so that the queue stays small whatever was done before.
create table remote_operation_archive (
  id              bigint primary key,
  kind            varchar(40)  not null,
  channel_id      bigint       not null,
  subject_id      bigint       not null,
  correlation_id  varchar(64)  not null,
  number          varchar(200) not null,
  status          varchar(20)  not null,
  quick_tries     integer      not null,
  polls           integer      not null,
  penalties       integer      not null,
  attempts        integer      not null,
  announced_at    timestamp(6),
  first_failed_at timestamp(6),
  expires_at      timestamp(6),
  last_code       varchar(100),
  last_detail     varchar,
  created_at      timestamp(6) not null,
  ended_at        timestamp(6) not null
);
create index remote_operation_archive_subject_idx on remote_operation_archive (kind, subject_id);
create index remote_operation_archive_ended_idx on remote_operation_archive (ended_at);

-- One row: whose turn it is to keep house, and when the next turn may be taken. A turn whose node died comes due by itself.
create table housekeeping_turn (
  id       integer primary key,
  fence    bigint       not null,
  due_at   timestamp(6) not null,
  taken_by varchar(100)
);
insert into housekeeping_turn (id, fence, due_at) values (1, 0, timestamp '2000-01-01 00:00:00');
