package split.persistence.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared over its connections. */
final class CountingDataSource {
  private final DataSource counted;
  private final AtomicInteger statements = new AtomicInteger();

  CountingDataSource(DataSource counted) {
    this.counted = counted;
  }

  int statements() {
    return statements.get();
  }

  DataSource proxy() {
    return wrap(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object result = invoke(counted, method, arguments);
          return result instanceof Connection connection ? counting(connection) : result;
        });
  }

  private Connection counting(Connection connection) {
    return wrap(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("prepare")) {
            statements.incrementAndGet();
          }
          return invoke(connection, method, arguments);
        });
  }

  private static <T> T wrap(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
