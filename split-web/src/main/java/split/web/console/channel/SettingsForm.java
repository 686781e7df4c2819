package split.web.console.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.channel.ChannelAnswer;
import split.domain.marketplace.SettingGroup;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;
import split.web.channel.SettingWords;
import split.web.console.Look;
import split.web.console.Words;
import split.web.console.user.Visitor;

/**
 * A channel's settings as they are typed and saved. Fields are sent by their own names and not by
 * their places, since others may add fields meanwhile.
 */
@Named
@RequestScoped
public class SettingsForm {
  @Inject private ChannelSheet sheet;
  @Inject private ChannelChanging changing;
  @Inject private ChannelAddress address;
  @Inject private Look look;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private HttpServletRequest request;

  private List<FieldGroup> groups;

  public List<FieldGroup> getGroups() {
    if (groups == null) {
      SettingWords labels = SettingWords.in(List.of(look.getLocale()));
      Map<String, List<FieldInput>> byGroup =
          sheet.getFields().values().stream()
              .collect(Collectors.groupingBy(field -> field.shown().group()));
      groups =
          Arrays.stream(SettingGroup.values())
              .map(SettingGroup::wire)
              .filter(byGroup::containsKey)
              .map(group -> new FieldGroup(group, labels.group(group), byGroup.get(group)))
              .toList();
    }
    return groups;
  }

  /** The page is opened anew with what is stored, or stays with what was typed. */
  public String save() {
    TypedFields typed = new TypedFields(fields(), request::getParameter);
    if (typed.isEmpty()) {
      words.left("channel.unchanged");
      return address.settings();
    }
    return switch (changing.patch(typed.document(request.getParameter("version")))) {
      case ChannelAnswer.Saved saved -> {
        words.done("channel.saved", typed.count());
        yield address.settings();
      }
      case ChannelAnswer.Refused(var refusal) -> {
        judge(typed, refusal);
        yield null;
      }
    };
  }

  /** Whether the viewer may type into it. */
  public boolean isOpen(FieldInput field) {
    return visitor.isAdministrating() && field.pin() == null;
  }

  /** What holds, where it is only looked at. */
  public String held(FieldInput field) {
    return field.holds().isEmpty() ? words.of("channel.nothing") : shown(field, field.holds());
  }

  /**
   * @param value empty for what is not set
   */
  public record Choice(String value, String label) {}

  public List<Choice> choices(FieldInput field) {
    List<String> values =
        field.kind().equals("bool") ? List.of("true", "false") : field.shown().choices();
    Choice unset = new Choice("", unset(shown(field, field.defaultText())));
    Stream<Choice> set = values.stream().map(value -> new Choice(value, shown(field, value)));
    return (field.isClearable() ? Stream.concat(Stream.of(unset), set) : set).toList();
  }

  private String unset(String otherwise) {
    return otherwise.isEmpty()
        ? words.of("channel.not_set")
        : words.of("channel.not_set_default", otherwise);
  }

  private String shown(FieldInput field, String value) {
    return field.kind().equals("bool") ? words.name("bool", value) : value;
  }

  private List<FieldInput> fields() {
    return getGroups().stream().flatMap(group -> group.fields().stream()).toList();
  }

  private void judge(TypedFields typed, Refusal refusal) {
    getGroups().forEach(group -> group.fields().replaceAll(field -> judged(field, typed, refusal)));
    List<FieldInput> wrong = fields().stream().filter(field -> isAbout(field, refusal)).toList();
    if (!wrong.isEmpty()) {
      words.wrong("channel.refused", labels(wrong));
    }
    List<Violation> elsewhere =
        refusal.violations().stream()
            .filter(violation -> wrong.stream().noneMatch(field -> isAbout(field, violation)))
            .toList();
    if (refusal.violations().isEmpty() || !elsewhere.isEmpty()) {
      words.wrong(new Refusal(refusal.code(), refusal.detail(), elsewhere, null));
    }
  }

  private static String labels(List<FieldInput> fields) {
    return fields.stream().map(field -> field.shown().label()).collect(Collectors.joining(", "));
  }

  private static boolean isAbout(FieldInput field, Refusal refusal) {
    return about(field, refusal).isPresent();
  }

  private FieldInput judged(FieldInput field, TypedFields typed, Refusal refusal) {
    String again = field.shown().secret() ? null : typed.typed(field);
    return field.judged(again, about(field, refusal).map(words::sentence).orElse(null));
  }

  private static Optional<Violation> about(FieldInput field, Refusal refusal) {
    return refusal.violations().stream().filter(each -> isAbout(field, each)).findFirst();
  }

  private static boolean isAbout(FieldInput field, Violation violation) {
    String pointer = field.shown().pointer();
    return violation.pointer().equals(pointer) || violation.pointer().startsWith(pointer + "/");
  }
}
