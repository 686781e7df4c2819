package split.domain.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.stream.Stream;
import split.vocabulary.Authorship;
import split.vocabulary.Caller;
import split.vocabulary.Right;

/** Stands before every action that {@link Needs} a right. */
@Interceptor
@Needs(Right.ADMIN)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AccessGuard {
  @AroundInvoke
  Object guard(InvocationContext action) throws Exception {
    Right needed = action.getMethod().getAnnotation(Needs.class).value();
    Caller caller = caller(action);
    if (!caller.scope().allows(needed)) {
      throw new AccessRefused(caller, needed);
    }
    return action.proceed();
  }

  private static Caller caller(InvocationContext action) {
    return Arrays.stream(action.getParameters())
        .flatMap(AccessGuard::caller)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody calls " + action.getMethod()));
  }

  private static Stream<Caller> caller(Object parameter) {
    return switch (parameter) {
      case Caller caller -> Stream.of(caller);
      case Authorship authorship -> Stream.of(authorship.caller());
      case Asked wish -> Stream.of(wish.caller());
      case null, default -> Stream.empty();
    };
  }
}
