package split.web.console.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.web.console.alarm.Block.Word;

class RunbookTest {
  @ParameterizedTest(name = "N11-5 {0} {1} has a runbook")
  @CsvSource({
    "dead_operation, unreachable",
    "circuit_open, channel_unauthorised",
    "circuit_open, channel_unreachable",
    "foreign_split, foreign",
    "audit_broken, head",
    "rule, backlog_age",
    "notification, gone"
  })
  void there(String kind, String code) {
    RunbookPage page = new RunbookPage();
    page.setKind(kind);
    page.setCode(code);
    assertThat(page.getBlocks()).hasSizeGreaterThan(3);
  }

  @Test
  @DisplayName("N11-5 a runbook's paragraphs, points, tables and commands are told apart")
  void blocks() {
    List<String> page =
        List.of(
            "### other",
            "not this",
            "### one",
            "**Symptom.** The `code`",
            "goes [on](#there).",
            "**Do.** Now:",
            "",
            "- first",
            "  and more",
            "```sh",
            "a | b",
            "```",
            "| a | `b` |",
            "|---|---|",
            "| c | d |",
            "### next",
            "nor this");
    assertThat(Runbook.of(page, "one"))
        .containsExactly(
            new Block(
                "text",
                List.of(
                    List.of(
                        new Word("bold", "Symptom."),
                        new Word("plain", " The "),
                        new Word("code", "code"),
                        new Word("plain", " goes "),
                        new Word("plain", "on"),
                        new Word("plain", ".")))),
            new Block(
                "text", List.of(List.of(new Word("bold", "Do."), new Word("plain", " Now:")))),
            new Block("item", List.of(List.of(new Word("plain", "first and more")))),
            new Block("code", List.of(List.of(new Word("plain", "a | b")))),
            new Block(
                "row", List.of(List.of(new Word("plain", "a")), List.of(new Word("code", "b")))),
            new Block(
                "row", List.of(List.of(new Word("plain", "c")), List.of(new Word("plain", "d")))));
    assertThat(Runbook.of(page, "none")).isEmpty();
  }
}
