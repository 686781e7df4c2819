-- One dialect for H2 and PostgreSQL. Ids come from sequences handed out a thousand at a time.
-- Points in time are UTC wall clock, as the server runs in UTC: H2 hands out a timestamp with time zone in a form that JPA cannot read.

create sequence channel_seq start with 50 increment by 50;
create sequence api_token_seq start with 50 increment by 50;
create sequence sales_order_seq start with 1000 increment by 1000;
create sequence order_item_seq start with 1000 increment by 1000;
create sequence package_seq start with 1000 increment by 1000;
create sequence package_item_seq start with 1000 increment by 1000;
create sequence package_split_seq start with 1000 increment by 1000;
create sequence integration_action_seq start with 1000 increment by 1000;
create sequence remote_operation_seq start with 1000 increment by 1000;
create sequence flow_log_seq start with 1000 increment by 1000;
create sequence outgoing_event_seq start with 1000 increment by 1000;
create sequence idempotency_key_seq start with 1000 increment by 1000;

create table channel (
  id                  bigint primary key,
  slug                varchar(100) not null,
  oms_channel_id      bigint       not null,
  omnitron_id         bigint,
  name                varchar(200) not null,
  marketplace         varchar(40)  not null,
  is_active           boolean      not null,
  allow_partial_split boolean      not null,
  base_state          integer      not null,
  feature_flags       varchar      not null,
  failed_integration  varchar      not null,
  settings            varchar      not null,
  secrets             varchar      not null,
  version             bigint       not null,
  created_at          timestamp(6) not null,
  modified_at         timestamp(6) not null,
  constraint channel_slug_key unique (slug)
);

create table api_token (
  id         bigint primary key,
  name       varchar(200) not null,
  hash       varchar(64)  not null,
  hint       varchar(20)  not null,
  rights     varchar      not null,
  channels   varchar      not null,
  rate_limit integer,
  created_at timestamp(6) not null,
  expires_at timestamp(6),
  revoked_at timestamp(6),
  constraint api_token_hash_key unique (hash)
);

create table sales_order (
  id         bigint primary key,
  channel_id bigint       not null references channel (id),
  number     varchar(200) not null,
  created_at timestamp(6) not null,
  constraint sales_order_number_key unique (channel_id, number)
);

create table order_item (
  id        bigint primary key,
  order_id  bigint       not null references sales_order (id),
  line_id   varchar(100) not null,
  unit_rows varchar      not null,
  sku       varchar(200),
  barcode   varchar(200),
  constraint order_item_line_key unique (order_id, line_id)
);

create table package_split (
  id               bigint primary key,
  correlation_id   varchar(64) not null,
  channel_id       bigint      not null references channel (id),
  source_id        bigint      not null,
  -- equals source_id while the split stands and is null once it was cancelled: a source is split at most once
  active_source_id bigint,
  source_state     integer     not null,
  progress         varchar(20) not null,
  skipped          varchar     not null,
  failure_code     varchar(100),
  failure_detail   varchar,
  version          bigint      not null,
  created_at       timestamp(6) not null,
  modified_at      timestamp(6) not null,
  constraint package_split_correlation_key unique (correlation_id),
  constraint package_split_source_key unique (active_source_id)
);

create table package (
  id                    bigint primary key,
  channel_id            bigint       not null references channel (id),
  order_id              bigint       not null references sales_order (id),
  number                varchar(200) not null,
  remote_id             varchar(100),
  remote_status         varchar(100),
  state                 integer      not null,
  stock_location        varchar(200),
  split_id              bigint references package_split (id),
  split_from            bigint references package (id),
  group_key             varchar(64),
  carrier               varchar(200),
  carrier_code          varchar(200),
  label                 varchar(2000),
  desi                  decimal(12, 3),
  boxes                 integer,
  warehouse             varchar(200),
  previous_carrier      varchar(200),
  previous_carrier_code varchar(200),
  previous_label        varchar(2000),
  version               bigint       not null,
  created_at            timestamp(6) not null,
  modified_at           timestamp(6) not null,
  constraint package_number_key unique (channel_id, number)
);
create index package_order_idx on package (order_id);
create index package_split_idx on package (split_id);

create table package_item (
  id             bigint primary key,
  package_id     bigint  not null references package (id),
  order_item_id  bigint  not null references order_item (id),
  quantity       integer not null,
  remote_line_id varchar(100),
  constraint package_item_once_key unique (package_id, order_item_id),
  constraint package_item_quantity_check check (quantity >= 1)
);

create table integration_action (
  id          bigint primary key,
  channel_id  bigint      not null references channel (id),
  split_id    bigint      not null references package_split (id),
  package_id  bigint      not null references package (id),
  progress    varchar(20) not null,
  remote_id   varchar(100),
  created_at  timestamp(6) not null,
  modified_at timestamp(6) not null,
  constraint integration_action_package_key unique (package_id)
);
create index integration_action_split_idx on integration_action (split_id);

create table remote_operation (
  id              bigint primary key,
  kind            varchar(40) not null,
  channel_id      bigint      not null references channel (id),
  subject_id      bigint      not null,
  correlation_id  varchar(64) not null,
  number          varchar(200) not null,
  status          varchar(20) not null,
  -- when it may next be claimed; a claim moves it to the end of the lease, so an abandoned operation comes due by itself
  due_at          timestamp(6) not null,
  -- the fencing token: one higher with every claim
  fence           bigint      not null,
  leased_by       varchar(100),
  in_doubt        boolean     not null,
  memory          varchar,
  quick_tries     integer     not null,
  polls           integer     not null,
  penalties       integer     not null,
  attempts        integer     not null,
  announced_at    timestamp(6),
  first_failed_at timestamp(6),
  expires_at      timestamp(6),
  last_code       varchar(100),
  last_detail     varchar,
  created_at      timestamp(6) not null,
  modified_at     timestamp(6) not null
);
create index remote_operation_due_idx on remote_operation (status, due_at);
create index remote_operation_subject_idx on remote_operation (kind, subject_id);

create table flow_log (
  id             bigint primary key,
  correlation_id varchar(64)  not null,
  channel_id     bigint,
  flow           varchar(40)  not null,
  step           varchar(60)  not null,
  number         varchar(200),
  is_ok          boolean      not null,
  code           varchar(100),
  message        varchar      not null,
  request        varchar,
  response       varchar,
  millis         bigint,
  created_at     timestamp(6) not null
);
create index flow_log_correlation_idx on flow_log (correlation_id);
create index flow_log_created_idx on flow_log (created_at);
create index flow_log_number_idx on flow_log (number);

create table outgoing_event (
  id             bigint primary key,
  uuid           varchar(32) not null,
  event_type     varchar(60) not null,
  channel_id     bigint      not null references channel (id),
  package_id     bigint      not null references package (id),
  correlation_id varchar(64) not null,
  created_at     timestamp(6) not null
);

create table idempotency_key (
  id             bigint primary key,
  token_id       bigint       not null,
  channel_id     bigint       not null,
  idem_key       varchar(255) not null,
  fingerprint    varchar(64)  not null,
  answer         varchar      not null,
  correlation_id varchar(64)  not null,
  created_at     timestamp(6) not null,
  constraint idempotency_key_value_key unique (token_id, channel_id, idem_key)
);
create index idempotency_key_created_idx on idempotency_key (created_at);
