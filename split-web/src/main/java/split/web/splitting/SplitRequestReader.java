package split.web.splitting;

import java.math.BigDecimal;
import java.util.List;
import split.domain.splitting.SplitRequest;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.domain.splitting.SplitRequest.RequestedItem;
import split.vocabulary.Tracking;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** Reads a split decision in either mode (SPL-1, SPL-2); what it does not know, senders may add. */
public final class SplitRequestReader {
  private static final int LONGEST = 100;
  private static final int LONGEST_WORD = 200;
  private static final int MOST_BOXES = 100_000;
  private static final int HIGHEST_STATE = 99_999;

  private SplitRequestReader() {}

  public static SplitRequest read(Value document, Findings findings) {
    Section body = Section.of(document, findings);
    Field event = body.field("event");
    Section payload = body.field("payload").required().section();
    return new SplitRequest(
        event.isEmpty() ? null : event.section().field("type").required().text(LONGEST),
        payload.field("number").required().text(LONGEST),
        payload.field("original_package_id").identifier(LONGEST),
        payload.field("version").integer(0, Long.MAX_VALUE),
        payload.field("packages").required().elements().stream()
            .map(SplitRequestReader::group)
            .toList());
  }

  private static RequestedGroup group(Field element) {
    Section group = element.required().section();
    Field state = group.field("state");
    Long wanted =
        state.isEmpty()
            ? null
            : state.section().field("enum_value").required().integerOrDigits(0, HIGHEST_STATE);
    List<RequestedItem> items =
        group.field("packageitem_set").required().elements().stream()
            .map(SplitRequestReader::item)
            .toList();
    return new RequestedGroup(
        element.pointer(),
        group.field("number").text(LONGEST),
        narrow(wanted),
        items,
        tracking(group.field("tracking")));
  }

  private static RequestedItem item(Field element) {
    Section row = element.required().section();
    Section line = row.field("order_item").required().section();
    Field unitRow = line.field("omnitron_id");
    Section extra = line.field("extra_field").section();
    Field id = extra.field("id");
    if (line.isReadable() && unitRow.isEmpty() && id.isEmpty()) {
      row.field("order_item").report("names no line", "omnitron_id or extra_field.id");
    }
    return new RequestedItem(
        element.pointer(),
        unitRow.integerOrDigits(1, Long.MAX_VALUE),
        id.identifier(LONGEST),
        narrow(row.field("quantity").integer(1, Integer.MAX_VALUE)));
  }

  private static Tracking tracking(Field field) {
    Section wish = field.section();
    BigDecimal desi = wish.field("desi").measure();
    return new Tracking(
        wish.field("carrier").text(LONGEST_WORD),
        null,
        null,
        desi,
        narrow(wish.field("boxes").integer(1, MOST_BOXES)),
        wish.field("warehouse").text(LONGEST_WORD));
  }

  private static Integer narrow(Long read) {
    return read == null ? null : Math.toIntExact(read);
  }
}
