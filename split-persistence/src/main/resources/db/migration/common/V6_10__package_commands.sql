-- What may be done with a package, as data. The ids are ours and stay as they are: callers send them.
create table state_transition (
  id          bigint primary key,
  slug        varchar(60)  not null,
  command     varchar(60)  not null,
  title       varchar(200) not null,
  -- numbers of package states, with commas between
  from_states varchar(200) not null,
  destination varchar(10)  not null,
  to_state    integer,
  parameters  varchar      not null,
  is_active   boolean      not null,
  version     bigint       not null,
  modified_at timestamp(6) not null,
  constraint state_transition_slug_key unique (slug),
  constraint state_transition_destination_check check (destination in ('TO', 'STAY', 'BACK')),
  constraint state_transition_to_check check ((destination = 'TO') = (to_state is not null)),
  -- a split is made by the splitting flow alone
  constraint state_transition_split_check check (to_state <> 910)
);

-- Every change of a package's state, but those that package_split tells: a source that was split, and the birth of its children.
create sequence package_transition_seq start with 1000 increment by 1000;
create table package_transition (
  id             bigint primary key,
  package_id     bigint       not null,
  -- null: the package is new
  old_state      integer,
  new_state      integer      not null,
  slug           varchar(60),
  transition_id  bigint,
  note           varchar(500),
  who            varchar(200) not null,
  correlation_id varchar(64),
  created_at     timestamp(6) not null,
  constraint package_transition_package_fkey foreign key (package_id) references package (id)
);
create index package_transition_package_idx on package_transition (package_id, id);

-- Whose decision the split was; null for those made before this column.
alter table package_split add column decided_by varchar(200);

create sequence shipment_seq start with 50 increment by 50;
create table shipment (
  id              bigint primary key,
  package_id      bigint       not null,
  number          varchar(100) not null,
  carrier         varchar(200),
  tracking_number varchar(200),
  query_number    varchar(200),
  created_at      timestamp(6) not null,
  modified_at     timestamp(6) not null,
  constraint shipment_package_fkey foreign key (package_id) references package (id),
  constraint shipment_package_key unique (package_id)
);

-- Documents that came with a package, none of them ever replaced: the newest is the one that holds.
-- One at a time: the package is locked when an id is taken, so ids tell which came later, on whatever node.
create sequence invoice_seq;
create table invoice (
  id            bigint primary key,
  package_id    bigint       not null,
  number        varchar(100) not null,
  document_type varchar(100) not null,
  document      varchar      not null,
  invoice_date  date         not null,
  who           varchar(200) not null,
  created_at    timestamp(6) not null,
  constraint invoice_package_fkey foreign key (package_id) references package (id)
);
create index invoice_package_idx on invoice (package_id, id);

create sequence package_denial_reason_seq start with 50 increment by 50;
create table package_denial_reason (
  id          bigint primary key,
  title       varchar(255) not null,
  remote_id   varchar(100),
  priority    integer      not null,
  is_active   boolean      not null,
  created_at  timestamp(6) not null,
  modified_at timestamp(6) not null,
  constraint package_denial_reason_title_key unique (title),
  constraint package_denial_reason_priority_check check (priority >= 0)
);
