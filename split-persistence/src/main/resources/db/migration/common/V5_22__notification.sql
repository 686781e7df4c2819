-- Who is told of alarms, and how.
create sequence notification_receiver_seq start with 50 increment by 50;
create sequence notification_seq start with 50 increment by 50;

create table notification_receiver (
  id          bigint primary key,
  name        varchar(200)  not null,
  medium      varchar(20)   not null,
  address     varchar(2000) not null,
  -- null: alarms of all channels and those of none
  channel_id  bigint references channel (id),
  -- sealed; what webhooks are signed with
  secret      varchar,
  is_active   boolean       not null,
  created_at  timestamp(6)  not null,
  modified_at timestamp(6)  not null,
  constraint notification_receiver_secret_check check ((medium = 'WEBHOOK') = (secret is not null))
);

-- What was told, or is to be told, exactly as it is sent.
create table notification (
  id          bigint primary key,
  -- null once the receiver was deleted
  receiver_id bigint,
  receiver    varchar(200) not null,
  channel_id  bigint,
  alarm_id    bigint       not null,
  message_id  varchar(64)  not null,
  what        varchar(20)  not null,
  title       varchar(400) not null,
  body        varchar      not null,
  status      varchar(20)  not null,
  attempts    integer      not null,
  last_code   varchar(100),
  last_detail varchar,
  created_at  timestamp(6) not null,
  modified_at timestamp(6) not null,
  constraint notification_receiver_fkey foreign key (receiver_id) references notification_receiver (id) on delete set null,
  constraint notification_alarm_fkey foreign key (alarm_id) references alarm (id),
  constraint notification_message_key unique (message_id)
);
create index notification_created_idx on notification (created_at, id);
