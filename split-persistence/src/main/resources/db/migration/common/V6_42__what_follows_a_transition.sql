-- What is told and asked after a command on a package: told to the order system, asked of an invoice service. Both wait in the queue in
-- lanes of their own, below zero; a node of the version before looks for work channel by channel and passes them over.
-- One at a time: the package is locked when an id is taken, so ids tell which state came later, on whatever node.
create sequence order_status_sync_seq;
create table order_status_sync (
  id              bigint primary key,
  package_id      bigint       not null,
  package_state   integer      not null,
  status          varchar(20)  not null,
  idempotency_key varchar(64)  not null,
  created_at      timestamp(6) not null,
  modified_at     timestamp(6) not null,
  constraint order_status_sync_package_fkey foreign key (package_id) references package (id),
  constraint order_status_sync_key unique (idempotency_key)
);
create index order_status_sync_package_idx on order_status_sync (package_id, id);

-- One invoice a package, however many commands ask for it.
create sequence remote_invoice_seq start with 50 increment by 50;
create table remote_invoice (
  id              bigint primary key,
  package_id      bigint       not null,
  -- where and how it is asked for; sealed, since it holds credentials
  terms           varchar      not null,
  who             varchar(200) not null,
  status          varchar(20)  not null,
  idempotency_key varchar(64)  not null,
  number          varchar(100),
  url             varchar(2000),
  created_at      timestamp(6) not null,
  modified_at     timestamp(6) not null,
  constraint remote_invoice_package_fkey foreign key (package_id) references package (id),
  constraint remote_invoice_package_key unique (package_id),
  constraint remote_invoice_key unique (idempotency_key)
);
