package split.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import split.web.json.RecordWriter;
import split.web.problem.FailureMapper;
import split.web.problem.HttpMapper;
import split.web.problem.RefusedMapper;
import split.web.token.TokenFilter;

/** What every resource stands on, whichever application it belongs to. */
final class Providers {
  private static final List<Class<?>> ALL =
      List.of(RecordWriter.class, RefusedMapper.class, HttpMapper.class, FailureMapper.class);

  private Providers() {}

  static Set<Class<?>> with(Class<?>... resources) {
    Set<Class<?>> classes = withoutToken(resources);
    classes.add(TokenFilter.class);
    return classes;
  }

  static Set<Class<?>> withoutToken(Class<?>... resources) {
    Set<Class<?>> classes = new HashSet<>(ALL);
    classes.addAll(List.of(resources));
    return classes;
  }
}
