package split.domain.testing;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;

/** Puts beans together without a container. */
public final class Beans {
  private Beans() {}

  /** Fills each injected field with the first part that fits. */
  public static <T> T wired(T bean, Object... parts) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)) {
        Optional<Object> part =
            Arrays.stream(parts).filter(field.getType()::isInstance).findFirst();
        set(bean, field.getName(), part.orElseThrow());
      }
    }
    return bean;
  }

  public static <T> T set(T bean, String name, Object value) {
    try {
      Field field = bean.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(bean, value);
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
