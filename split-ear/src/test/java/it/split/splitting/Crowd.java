package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many callers that ask at the same moment, spread over the nodes; who is told to come back does.
 */
final class Crowd {
  private static final int MOST_RETURNS = 20;

  private final List<Api> nodes;
  private final int callers;
  private int requests;
  private int toldToComeBack;

  Crowd(List<Api> nodes, int callers) {
    this.nodes = nodes;
    this.callers = callers;
  }

  int requests() {
    return requests;
  }

  int toldToComeBack() {
    return toldToComeBack;
  }

  /** The final answers; fails if any answer is 5xx. */
  List<Answer> ask(String path, IntFunction<Object> body, IntFunction<String[]> headers) {
    Answer[] last = new Answer[callers];
    List<Integer> asking = IntStream.range(0, callers).boxed().toList();
    for (int turn = 0; !asking.isEmpty(); turn++) {
      assertThat(turn).as("turns").isLessThan(MOST_RETURNS);
      List<CompletableFuture<Answer>> answers =
          asking.stream()
              .map(
                  caller ->
                      nodes
                          .get(caller % nodes.size())
                          .postLater(path, body.apply(caller), headers.apply(caller)))
              .toList();
      requests += asking.size();
      List<Integer> again = new ArrayList<>();
      for (int i = 0; i < answers.size(); i++) {
        Answer answer = answers.get(i).join();
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        last[asking.get(i)] = answer;
        if (isInProgress(answer)) {
          again.add(asking.get(i));
        }
      }
      toldToComeBack += again.size();
      asking = again;
      Polling.pause(asking.isEmpty() ? 0 : 200);
    }
    return List.of(last);
  }

  private static boolean isInProgress(Answer answer) {
    if (answer.status() != 409 || !answer.at("/code").equals("in_progress")) {
      return false;
    }
    assertThat(answer.header("Retry-After")).as("Retry-After of " + answer.text()).isNotNull();
    return true;
  }
}
