package split.web.json;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.view.Window;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;
import split.vocabulary.Refusal;
import split.vocabulary.SealHead;
import split.vocabulary.Violation;
import split.web.problem.RefusedException;

/**
 * The filters in the address of a list. One that cannot be read is reported, and all of them at
 * once; one that is not given is null.
 */
public final class Query {
  private static final int LONGEST = 200;

  private final UriInfo address;
  private final List<Violation> violations = new ArrayList<>();

  public Query(UriInfo address) {
    this.address = address;
  }

  public String text(String name) {
    return read(
        name,
        "1 to %d characters".formatted(LONGEST),
        written -> Optional.of(written).filter(Query::isUsable));
  }

  public Boolean bool(String name) {
    return read(
        name,
        "true or false",
        written ->
            switch (written) {
              case "true", "True", "1" -> Optional.of(true);
              case "false", "False", "0" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  /** A package's state, by its number or its name. */
  public PackageState state(String name) {
    return read(
        name,
        "a state's number or name",
        written ->
            written.matches("[0-9]{1,6}")
                ? PackageState.of(Integer.parseInt(written))
                : PackageState.of(written));
  }

  public Progress progress(String name) {
    return oneOf(name, Progress.values(), Progress::wire);
  }

  /** A word of a fixed list. */
  public <T> T oneOf(String name, T[] values, Function<T, String> wire) {
    List<T> known = List.of(values);
    return read(
        name,
        "one of " + known.stream().map(wire).collect(Collectors.joining(", ")),
        written -> known.stream().filter(value -> wire.apply(value).equals(written)).findFirst());
  }

  public Long count(String name) {
    return read(
        name,
        "integer from 0",
        written ->
            written.matches("[0-9]{1,9}")
                ? Optional.of(Long.parseLong(written))
                : Optional.empty());
  }

  /**
   * Where a misspelt filter would do harm: any other parameter is reported, and so is one that is
   * empty or given twice.
   */
  public Query only(Set<String> names) {
    address
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!names.contains(name)) {
                report("there is no query parameter of this name", new TreeSet<>(names), name);
              } else if (values.size() != 1 || values.getFirst().isEmpty()) {
                report("the query parameter " + name + " is not usable", "one value", null);
              }
            });
    return this;
  }

  private void report(String message, Object wanted, String found) {
    violations.add(
        new Violation(
            Code.PAYLOAD_INVALID,
            "",
            message,
            wanted.toString(),
            found == null ? null : found.substring(0, Math.min(100, found.length()))));
  }

  public Instant instant(String name) {
    return read(name, Moments.FORM, Query::instantIn);
  }

  public SealHead sealHead(String name) {
    return read(name, "number:mac, as a verification shows it", SealHead::parse);
  }

  /**
   * @throws RefusedException {@code payload_invalid} with everything that could not be read
   */
  public void refuse() {
    if (!violations.isEmpty()) {
      throw new RefusedException(Refusal.of(violations));
    }
  }

  /** Part of a list, once everything else was read and {@link #refuse sound}. */
  public Window window() {
    return window("limit");
  }

  /**
   * @param size the parameter by which this list's callers say how many rows they want
   */
  public Window window(String size) {
    refuse();
    Page.Wanted wanted = Page.wanted(address, size, Window.MOST);
    return new Window(wanted.limit(), wanted.page());
  }

  /** The same of what is few by nature, all of which callers ask for at once. */
  public Window windowOfFew() {
    refuse();
    Page.Wanted wanted = Page.wanted(address, Window.MOST_OF_FEW);
    return new Window(wanted.limit(), wanted.page());
  }

  public <T> Page<T> page(long count, List<T> results, Window window) {
    return Page.of(count, results, new Page.Wanted(window.limit(), window.page()), address);
  }

  private <T> T read(String name, String wanted, Function<String, Optional<T>> reader) {
    String written = address.getQueryParameters().getFirst(name);
    if (written == null || written.isEmpty()) {
      return null;
    }
    Optional<T> read = reader.apply(written);
    if (read.isEmpty()) {
      report("the query parameter " + name + " is not usable", wanted, written);
    }
    return read.orElse(null);
  }

  /** A plus sign in an address stands for a blank: the offset of a moment arrives with one. */
  private static Optional<Instant> instantIn(String written) {
    return Moments.of(written.replace(' ', '+'));
  }

  private static boolean isUsable(String text) {
    return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
  }
}
