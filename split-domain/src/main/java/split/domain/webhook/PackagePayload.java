package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.persistence.channel.Channels;
import split.persistence.json.Json;
import split.persistence.oms.PackageViews;
import split.persistence.oms.PaperViews;
import split.persistence.webhook.Told;
import split.view.Named;
import split.view.oms.ItemRow;
import split.view.oms.PackagePapers;
import split.view.oms.PackageRow;
import split.view.oms.PackageView;
import split.view.oms.ShipmentRow;
import split.vocabulary.ChannelProfile;
import split.vocabulary.PackageState;
import split.vocabulary.TokenScope;

/**
 * A package as webhooks tell of it, in the platform's words as far as our data goes: in the state
 * that the event tells of, and else as it is when this is written.
 */
@Dependent
class PackagePayload {
  private static final TokenScope EVERYTHING =
      new TokenScope(Set.of(), Set.of(TokenScope.EVERY_CHANNEL), null);

  private final PackageViews packages;
  private final PaperViews papers;
  private final Channels channels;

  @Inject
  PackagePayload(PackageViews packages, PaperViews papers, Channels channels) {
    this.packages = packages;
    this.papers = papers;
    this.channels = channels;
  }

  String of(Told told) {
    PackageView view = packages.find(told.packageId(), EVERYTHING).orElseThrow();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", told.packageId());
    document.put("number", view.row().number());
    document.put("state", state(told.state()));
    channel(document, channels.find(told.channelId()).orElseThrow().profile());
    described(document, view.row());
    papered(document, papers.of(List.of(told.packageId())).get(told.packageId()));
    document.put("packageitem_set", view.items().stream().map(PackagePayload::item).toList());
    document.put("split_from", named(view.row().splitFrom()));
    document.put("split_into", view.splitInto().stream().map(PackagePayload::named).toList());
    return Json.MAPPER.writeValueAsString(document);
  }

  private static void channel(Map<String, Object> document, ChannelProfile channel) {
    document.put("channel_id", channel.omsChannelId());
    document.put("channel_name", channel.name());
  }

  private static void described(Map<String, Object> document, PackageRow row) {
    document.put("order_id", row.orderId());
    document.put("order_number", row.orderNumber());
    document.put("remote_id", row.remoteId());
    document.put("stock_location", location(row.stockLocation()));
    document.put("shipping_label", row.label());
    document.put("created_date", row.createdAt().toString());
    document.put("modified_date", row.modifiedAt().toString());
  }

  private static void papered(Map<String, Object> document, PackagePapers papers) {
    ShipmentRow shipment = papers.shipment();
    document.put("shipment", shipment == null ? null : shipment(shipment));
    document.put("shipment_date", shipment == null ? null : shipment.createdAt().toString());
    document.put("invoice_number", papers.invoice() == null ? null : papers.invoice().number());
  }

  private static Map<String, Object> state(PackageState state) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("enum_class", "PackageStatus");
    document.put("enum_value", String.valueOf(state.value()));
    document.put("name", state.wire());
    return document;
  }

  private static Map<String, Object> location(String name) {
    return name == null ? null : Map.of("name", name);
  }

  private static Map<String, Object> shipment(ShipmentRow shipment) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("number", shipment.number());
    document.put("cargo_company", shipment.carrier());
    document.put("tracking_number", shipment.trackingNumber());
    return document;
  }

  private static Map<String, Object> item(ItemRow item) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("order_item_id", item.orderItemId());
    document.put("sku", item.sku());
    document.put("barcode", item.barcode());
    document.put("quantity", item.quantity());
    document.put("unit_rows", List.copyOf(item.unitRows()));
    return document;
  }

  private static Map<String, Object> named(Named named) {
    return named == null ? null : Map.of("id", named.id(), "number", named.number());
  }
}
