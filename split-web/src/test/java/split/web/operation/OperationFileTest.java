package split.web.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.operation.NamedOperation;
import split.web.problem.RefusedException;

class OperationFileTest {
  private static List<FileRow> read(String text) {
    return OperationFile.read(text.getBytes(UTF_8));
  }

  @ParameterizedTest(name = "FIX-5 a usable file: {0}")
  @ValueSource(
      strings = {
        "operation_id,kind\n7,order\n,order\n",
        "operation_id;kind\r\n7;order\r\n;order\r\n",
        "\uFEFF Operation_Id , KIND \n\"7\", order \n,order",
        "kind,operation_id\n\n order,7\norder\n"
      })
  void usable(String text) {
    List<FileRow> rows = read(text);
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst())
        .isInstanceOfSatisfying(
            FileRow.Named.class,
            named -> {
              assertThat(named.key()).isEqualTo("7");
              assertThat(named.operation()).isEqualTo(new NamedOperation(7L, null, "order", null));
            });
    assertThat(rows.getLast())
        .isInstanceOfSatisfying(
            FileRow.Unusable.class,
            row -> assertThat(row.refusal().code().wire()).isEqualTo("payload_invalid"));
  }

  @Test
  @DisplayName("FIX-5 a row may go by number, with quotes and umlauts")
  void numbers() {
    assertThat(read("number,channel\n\"Ö,1\"\"\",shop\n"))
        .containsExactly(
            new FileRow.Named(2, "Ö,1\"", new NamedOperation(null, "Ö,1\"", null, "shop")));
  }

  @ParameterizedTest(name = "FIX-5 one bad row harms no other: {0}")
  @ValueSource(strings = {"x", "-1", "1.5", "1234567890123456789", "8,9", "a\u0000b", "''"})
  void badRow(String row) {
    List<FileRow> rows = read("operation_id\n" + row.replace("''", "\"\"") + "\n7\n");
    assertThat(rows.getFirst()).isInstanceOf(FileRow.Unusable.class);
    assertThat(rows.getFirst().row()).isEqualTo(2);
    assertThat(rows.getLast()).isInstanceOf(FileRow.Named.class);
    assertThat(rows.getLast().row()).isEqualTo(3);
  }

  @ParameterizedTest(name = "FIX-5 nor does one that no database could look for: {0}")
  @ValueSource(strings = {"a\u0000b", "a\u001Fb"})
  void control(String number) {
    List<FileRow> rows = read("number\n" + number + "\nc\n");
    assertThat(rows.getFirst()).isInstanceOf(FileRow.Unusable.class);
    assertThat(rows.getLast()).isInstanceOf(FileRow.Named.class);
    assertThat(read("number\n" + "n".repeat(201) + "\n").getFirst())
        .isInstanceOf(FileRow.Unusable.class);
  }

  @ParameterizedTest(name = "FIX-5 refused as a whole: {0}")
  @ValueSource(
      strings = {
        "",
        "7\n8\n",
        "kind,channel\norder,shop\n",
        "operation_id,operation_id\n7,7\n",
        "operation_id,colour\n7,red\n",
        "operation_id\n\"7\n",
        "operation_id\n\"7\"x\n"
      })
  void malformed(String text) {
    refused(text.getBytes(UTF_8));
  }

  @Test
  @DisplayName("FIX-5 ten thousand rows are taken, one more is refused, as is what is no UTF-8")
  void limits() {
    assertThat(read("operation_id\n" + "7\n".repeat(10_000))).hasSize(10_000);
    refused(("operation_id\n" + "7\n".repeat(10_001)).getBytes(UTF_8));
    refused("number\nÖ\n".getBytes(ISO_8859_1));
  }

  private static void refused(byte[] body) {
    assertThatThrownBy(() -> OperationFile.read(body))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().code().wire()).isEqualTo("malformed_csv"));
  }
}
