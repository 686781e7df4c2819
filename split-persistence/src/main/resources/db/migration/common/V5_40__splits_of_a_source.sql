-- A search by any id asks which splits an order's packages were the source of, also those that were taken back.
create index package_split_source_idx on package_split (source_id);
