package split.web.console.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import split.domain.channel.ChangeReading;
import split.domain.channel.ChangeUndoing;
import split.domain.channel.ChannelAnswer;
import split.domain.channel.ChannelShowing;
import split.view.channel.ChangeRow;
import split.vocabulary.Authorship;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.channel.FieldShown;
import split.web.channel.SettingWords;
import split.web.console.LazyRows;
import split.web.console.Look;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Who changed what of a channel and when, and taking one change back (N11-1). */
@Named
@RequestScoped
public class ChannelHistory {
  private static final String SETTING = "/settings/";
  private static final String FLAG = "/feature_flags/";

  @Inject private ChangeReading changes;
  @Inject private ChangeUndoing undoing;
  @Inject private ChannelShowing channels;
  @Inject private ChannelAddress address;
  @Inject private FieldInputs inputs;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private Look look;

  private LazyRows<ChangeRow> rows;
  private Map<String, String> labels;

  public LazyRows<ChangeRow> getRows() {
    if (rows == null) {
      rows =
          new LazyRows<>(
              window ->
                  changes.page(address.getSlug(), address.getPointer(), window).orElseThrow());
    }
    return rows;
  }

  public boolean isKnown() {
    return address.getSlug() != null && channels.find(address.getSlug()).isPresent();
  }

  /** What people call the field; the pointer itself if it is not there any more. */
  public String label(String pointer) {
    if (labels == null) {
      labels =
          inputs
              .shown(channels.schema(address.getSlug()).orElseThrow())
              .schemaType()
              .values()
              .stream()
              .collect(Collectors.toMap(FieldShown::pointer, FieldShown::label));
    }
    return pointer.startsWith(FLAG)
        ? SettingWords.in(List.of(look.getLocale())).flagLabel(pointer.substring(FLAG.length()))
        : labels.getOrDefault(pointer, pointer);
  }

  /**
   * Offered where it may succeed: secrets have no past, and a channel never was without its name.
   */
  public boolean isUndoable(ChangeRow change) {
    return !change.secret() && (change.oldValue() != null || change.pointer().startsWith(SETTING));
  }

  /** What was changed again since, is asked about first. */
  public String undo(long id, boolean insisting) {
    Authorship authorship = Authorship.of(visitor.caller(), visitor.correlationId());
    return switch (undoing.undo(address.getSlug(), id, insisting, authorship).orElseThrow()) {
      case ChannelAnswer.Saved saved -> {
        words.done("channel.undone");
        yield address.history(null);
      }
      case ChannelAnswer.Refused(Refusal refusal) -> {
        if (refusal.code() == Code.CHANGE_SUPERSEDED) {
          yield address.history(id);
        }
        words.refused(refusal);
        yield address.history(null);
      }
    };
  }
}
