-- When an operator wants an alarm: what is measured, from where on, and for how long it must hold. Rules write alarms of the kind
-- RULE, which a node of the version before cannot list: the first rule is made when none of them runs any more.
create sequence alarm_rule_seq start with 50 increment by 50;
create sequence alarm_watch_seq start with 50 increment by 50;

create table alarm_rule (
  id                    bigint primary key,
  name                  varchar(200) not null,
  measure               varchar(40)  not null,
  -- null: each channel by itself
  channel_id            bigint references channel (id),
  threshold             bigint,
  window_seconds        bigint,
  raise_after_seconds   bigint       not null,
  resolve_after_seconds bigint       not null,
  auto_resolve          boolean      not null,
  is_active             boolean      not null,
  snoozed_until         timestamp(6),
  created_at            timestamp(6) not null,
  modified_at           timestamp(6) not null
);

-- How a rule stands with a channel: whether it held when last looked, and since when.
create table alarm_watch (
  id         bigint primary key,
  rule_id    bigint       not null,
  channel_id bigint       not null,
  is_holding boolean      not null,
  since      timestamp(6) not null,
  constraint alarm_watch_rule_fkey foreign key (rule_id) references alarm_rule (id) on delete cascade,
  constraint alarm_watch_channel_fkey foreign key (channel_id) references channel (id),
  constraint alarm_watch_key unique (rule_id, channel_id)
);

alter table alarm add snoozed_until timestamp(6);
create index alarm_snoozed_idx on alarm (snoozed_until);

-- Rules are looked at by one node at a time, as housekeeping is.
insert into housekeeping_turn (id, fence, due_at) values (2, 0, timestamp '2000-01-01 00:00:00');

-- The newest split of a channel, and the splits taken since, without a look at the table.
create index package_split_taken_idx on package_split (channel_id, created_at desc);
