-- Who is told of what happens here, and what each of them was told.
create sequence webhook_seq start with 50 increment by 50;
create sequence webhook_event_seq start with 1000 increment by 1000;

create table webhook (
  id                     bigint primary key,
  -- a token; users of the console count downwards from -1
  owner_id               bigint        not null,
  -- null once it is switched off: then the same may be registered again
  active_owner_id        bigint,
  event_type             varchar(60)   not null,
  target_url             varchar(1000) not null,
  -- both sealed
  additional_headers     varchar,
  secret_key             varchar,
  config                 varchar       not null,
  retry_countdown_config varchar       not null,
  is_active              boolean       not null,
  created_at             timestamp(6)  not null,
  modified_at            timestamp(6)  not null,
  constraint webhook_active_check check (is_active = (active_owner_id is not null)),
  constraint webhook_active_key unique (active_owner_id, event_type, target_url)
);

create table webhook_event (
  id                   bigint primary key,
  webhook_id           bigint       not null,
  uuid                 varchar(32)  not null,
  event_type           varchar(60)  not null,
  channel_id           bigint       not null,
  -- null where it is about no package
  package_id           bigint,
  -- that the event tells of; the package may be in another one when it is sent
  state                integer,
  correlation_id       varchar(64)  not null,
  -- exactly what is sent; null until the first try
  request_payload      varchar,
  response_http_status integer,
  response_content     varchar,
  response_millis      bigint,
  request_datetimes    varchar      not null,
  retry_count          integer      not null,
  status               varchar(20)  not null,
  created_at           timestamp(6) not null,
  modified_at          timestamp(6) not null,
  constraint webhook_event_webhook_fkey foreign key (webhook_id) references webhook (id),
  constraint webhook_event_key unique (webhook_id, uuid)
);
create index webhook_event_created_idx on webhook_event (created_at, id);
create index webhook_event_package_idx on webhook_event (package_id);
