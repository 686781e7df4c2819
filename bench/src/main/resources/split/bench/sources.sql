insert into sales_order (id, channel_id, number, created_at)
select s, 1, 'S' || s, localtimestamp from generate_series(cast(:first as bigint), cast(:last as bigint)) s;
insert into order_item (id, order_id, line_id, unit_rows, sku, barcode)
select s * 4 + l, s, s || '' || (l + 1), '', 'SKU-' || (l + 1), '869' || (l + 1)
from generate_series(cast(:first as bigint), cast(:last as bigint)) s, generate_series(0, 3) l;
insert into package (id, channel_id, order_id, number, remote_id, state, version, created_at, modified_at)
select s, 1, s, 'S' || s || '-' || s, s, 100, 1, localtimestamp, localtimestamp
from generate_series(cast(:first as bigint), cast(:last as bigint)) s;
insert into package_item (id, package_id, order_item_id, quantity)
select s * 4 + l, s, s * 4 + l, 2
from generate_series(cast(:first as bigint), cast(:last as bigint)) s, generate_series(0, 3) l;
