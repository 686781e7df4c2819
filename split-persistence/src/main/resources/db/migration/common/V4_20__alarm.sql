-- What somebody should look at. Raised again while it is open it counts up.
create sequence alarm_seq start with 50 increment by 50;

create table alarm (
  id              bigint primary key,
  kind            varchar(40)  not null,
  channel_id      bigint references channel (id),
  subject         varchar(200) not null,
  -- kind, channel and subject while it is open, null once it is resolved: one open alarm about one thing
  open_key        varchar(300),
  correlation_id  varchar(64),
  number          varchar(200),
  code            varchar(100) not null,
  detail          varchar      not null,
  times           integer      not null,
  raised_at       timestamp(6) not null,
  last_at         timestamp(6) not null,
  resolved_at     timestamp(6),
  acknowledged_by varchar(200),
  acknowledged_at timestamp(6),
  constraint alarm_open_key unique (open_key),
  constraint alarm_open_check check ((open_key is null) = (resolved_at is not null))
);
create index alarm_raised_idx on alarm (raised_at, id);
