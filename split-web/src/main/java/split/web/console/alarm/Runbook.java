package split.web.console.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads one runbook out of the page of the documentation: as much of Markdown as that page uses.
 */
final class Runbook {
  private static final String FENCE = "```";
  private static final Pattern RULER = Pattern.compile("\\|[-| :]+\\|");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String kind = "text";

  private Runbook() {}

  /**
   * @param title of its section
   * @return nothing if there is no such section
   */
  static List<Block> of(List<String> page, String title) {
    int head = page.indexOf("### " + title);
    if (head < 0) {
      return List.of();
    }
    List<String> section =
        page.subList(head + 1, page.size()).stream()
            .takeWhile(line -> !line.startsWith("## ") && !line.startsWith("### "))
            .toList();
    return new Runbook().read(section);
  }

  private List<Block> read(List<String> lines) {
    List<String> code = null;
    for (String line : lines) {
      if (line.strip().startsWith(FENCE)) {
        end();
        if (code != null) {
          blocks.add(Block.code(code));
        }
        code = code == null ? new ArrayList<>() : null;
      } else if (code != null) {
        code.add(line);
      } else {
        read(line);
      }
    }
    end();
    return List.copyOf(blocks);
  }

  private void read(String line) {
    if (line.isBlank() || line.startsWith("**")) {
      end();
    }
    if (line.startsWith("|")) {
      if (!RULER.matcher(line).matches()) {
        blocks.add(Block.row(line));
      }
    } else if (line.startsWith("- ")) {
      end();
      kind = "item";
      text.append(line.substring(2));
    } else {
      text.append(' ').append(line.strip());
    }
  }

  private void end() {
    if (!text.toString().isBlank()) {
      blocks.add(Block.of(kind, text.toString()));
    }
    text.setLength(0);
    kind = "text";
  }
}
