package split.web.console.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a page of the documentation, as it is shown.
 *
 * @param kind {@code text}, {@code item}, {@code row} of a table, or {@code code}
 * @param cells one, but for the row of a table
 */
public record Block(String kind, List<List<Word>> cells) {
  private static final Pattern MARKED =
      Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^\\]]+)\\]\\([^)]*\\)|\\*([^*]+)\\*");

  /**
   * @param kind {@code plain}, {@code bold} or {@code code}
   */
  public record Word(String kind, String text) {}

  static Block code(List<String> lines) {
    return new Block("code", List.of(List.of(new Word("plain", String.join("\n", lines)))));
  }

  static Block of(String kind, String text) {
    return new Block(kind, List.of(words(text)));
  }

  static Block row(String line) {
    String inside = line.strip().replaceAll("^\\||\\|$", "");
    return new Block(
        "row", Pattern.compile("\\|").splitAsStream(inside).map(Block::words).toList());
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher marked = MARKED.matcher(text.strip());
    int end = 0;
    while (marked.find()) {
      plain(text.strip().substring(end, marked.start()), words);
      words.add(word(marked));
      end = marked.end();
    }
    plain(text.strip().substring(end), words);
    return words;
  }

  private static Word word(Matcher marked) {
    if (marked.group(1) != null) {
      return new Word("bold", marked.group(1));
    }
    if (marked.group(2) != null) {
      return new Word("code", marked.group(2));
    }
    String linked = marked.group(3);
    return new Word("plain", linked == null ? marked.group(4) : linked.replace("`", ""));
  }

  private static void plain(String text, List<Word> words) {
    if (!text.isEmpty()) {
      words.add(new Word("plain", text));
    }
  }
}
