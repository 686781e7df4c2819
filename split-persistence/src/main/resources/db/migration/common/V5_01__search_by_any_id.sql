-- What a person types into the console's search: a marketplace's package, an order line, a SKU.
create index package_remote_idx on package (remote_id);
create index order_item_line_idx on order_item (line_id);
create index order_item_sku_idx on order_item (sku);
