package split.domain.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import split.vocabulary.Right;

/**
 * Says which right a bean's action takes. The action has the {@link split.vocabulary.Caller} among
 * its parameters, or what says who that is, and is not begun for one who lacks the right, whoever
 * called and from where.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
  @Nonbinding
  Right value();
}
