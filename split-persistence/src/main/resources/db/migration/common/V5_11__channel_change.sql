-- Who changed what of a channel. A secret's values are not kept: old and new say only whether there was one.
create sequence channel_change_seq start with 50 increment by 50;

create table channel_change (
  id              bigint primary key,
  channel_id      bigint       not null references channel (id),
  channel_version bigint       not null,
  pointer         varchar(300) not null,
  is_secret       boolean      not null,
  old_value       varchar,
  new_value       varchar,
  undoes_id       bigint references channel_change (id),
  changed_by      varchar(200) not null,
  correlation_id  varchar(64)  not null,
  changed_at      timestamp(6) not null
);
create index channel_change_channel_idx on channel_change (channel_id, changed_at, id);
