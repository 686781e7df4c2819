package it.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import split.domain.access.Needs;
import split.domain.alarm.AlarmAcknowledging;
import split.domain.alarm.AlarmTending;
import split.domain.alarmrule.RuleKeeping;
import split.domain.channel.ChangeUndoing;
import split.domain.channel.ChannelKeeping;
import split.domain.flowtrigger.FlowTriggering;
import split.domain.notification.NotificationReading;
import split.domain.notification.ReceiverKeeping;
import split.domain.notification.ReceiverTesting;
import split.domain.oms.CommandWish;
import split.domain.oms.DenialReasonKeeping;
import split.domain.oms.OrderImporting;
import split.domain.oms.PackageCommanding;
import split.domain.oms.TransitionKeeping;
import split.domain.operation.CircuitClosing;
import split.domain.operation.FilteredIntervening;
import split.domain.operation.NamedIntervening;
import split.domain.operation.OperationIntervening;
import split.domain.sellercenter.SettingKeeping;
import split.domain.sellercenter.SetupChecking;
import split.domain.splitting.ForeignComparing;
import split.domain.splitting.ForeignDeciding;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitCancelling;
import split.domain.splitting.SplitIntake;
import split.domain.token.SecretKeeping;
import split.domain.token.TokenKeeping;
import split.domain.user.UserKeeping;
import split.domain.webhook.EventResending;
import split.domain.webhook.WebhookKeeping;
import split.domain.webhook.WebhookReading;
import split.persistence.splitting.Splits;
import split.vocabulary.Authorship;
import split.vocabulary.Caller;
import split.vocabulary.Role;

@ExtendWith(ArquillianExtension.class)
class InsideIT {
  private static final String MODULES =
      """
      <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="11">
        <initialize-in-order>true</initialize-in-order>
        <module><ejb>split-domain.jar</ejb></module>
        <module><web><web-uri>split-web.war</web-uri><context-root>/</context-root></web></module>
        <module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>
        <library-directory>lib</library-directory>
      </application>
      """;

  private static final Caller VIEWER = Caller.user(1, "viewer", Role.VIEWER);
  private static final List<Class<?>> GUARDED =
      List.of(
          AlarmAcknowledging.class,
          AlarmTending.class,
          ChangeUndoing.class,
          ChannelKeeping.class,
          CircuitClosing.class,
          DenialReasonKeeping.class,
          EventResending.class,
          FilteredIntervening.class,
          FlowTriggering.class,
          ForeignComparing.class,
          ForeignDeciding.class,
          NamedIntervening.class,
          NotificationReading.class,
          OperationIntervening.class,
          OrderImporting.class,
          PackageCommanding.class,
          ReceiverKeeping.class,
          ReceiverTesting.class,
          RuleKeeping.class,
          SecretKeeping.class,
          SettingKeeping.class,
          SetupChecking.class,
          SplitCancelling.class,
          SplitIntake.class,
          TokenKeeping.class,
          TransitionKeeping.class,
          UserKeeping.class,
          WebhookKeeping.class,
          WebhookReading.class);

  @Inject private EntityManager entityManager;
  @Inject private Splits splits;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/split")
  private DataSource dataSource;

  /**
   * The built EAR with one more module, this test; named otherwise, as the server's file already
   * names a split.
   */
  @Deployment
  static Archive<?> earWithThisTest() {
    WebArchive inside =
        ShrinkWrap.create(WebArchive.class, "inside.war")
            .addClasses(InsideIT.class, AskingNobody.class)
            .addAsLibrary(jarOf(Assertions.class))
            .addAsWebInfResource(
                new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml");
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "inside.ear")
            .importFrom(Built.EAR.toFile())
            .as(EnterpriseArchive.class);
    ear.delete("META-INF/application.xml");
    ear.setApplicationXML(new StringAsset(MODULES));
    return ear.addAsModule(Testable.archiveToTest(inside));
  }

  @Test
  @DisplayName(
      "Within a transaction the injected entity manager knows every entity, and so do repositories")
  void unit() throws Exception {
    transaction.begin();
    try {
      assertThat(splits).isNotNull();
      assertThat(entityManager.getMetamodel().getEntities())
          .extracting(EntityType::getName)
          .contains("Split", "Package", "RemoteOperation", "ApiToken");
    } finally {
      transaction.rollback();
    }
  }

  @Test
  @DisplayName("Without a transaction the injected entity manager is of no use")
  void noTransaction() {
    assertThatThrownBy(() -> entityManager.getMetamodel())
        .isInstanceOf(ContextNotActiveException.class);
  }

  @Test
  @DisplayName("Connections read committed data only")
  void isolation() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  @DisplayName("SEC-4 whatever takes more than a viewer's rights, the beans refuse to a viewer")
  void refuses() throws IllegalAccessException {
    int actions = 0;
    for (Class<?> bean : GUARDED) {
      Object guarded = CDI.current().select(bean).get();
      for (Method method : bean.getDeclaredMethods()) {
        if (method.isAnnotationPresent(Needs.class)) {
          actions++;
          assertThat(refusal(guarded, method)).as(method.toString()).isEqualTo("AccessRefused");
        }
      }
    }
    assertThat(actions).isEqualTo(57);
  }

  private static String refusal(Object bean, Method action) throws IllegalAccessException {
    try {
      action.invoke(bean, Arrays.stream(action.getParameters()).map(InsideIT::argument).toArray());
      return "done";
    } catch (InvocationTargetException thrown) {
      return thrown.getCause().getClass().getSimpleName();
    }
  }

  /** Nothing but who asks. */
  private static Object argument(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (type == Caller.class) {
      return VIEWER;
    }
    if (type == Authorship.class) {
      return new Authorship(VIEWER, "", null);
    }
    if (type == Intake.class) {
      return new Intake(VIEWER, null, null, false, null, List.of(), Optional.empty());
    }
    if (type == CommandWish.class) {
      return new CommandWish(VIEWER, null, 1, null, null, "{}", List.of());
    }
    if (type == RuleKeeping.Person.class) {
      return new RuleKeeping.Person(VIEWER, null);
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : type == boolean.class ? (Object) false : null;
  }

  private static JavaArchive jarOf(Class<?> type) {
    String location = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return ShrinkWrap.create(ZipImporter.class, "assertj.jar")
        .importFrom(new File(location))
        .as(JavaArchive.class);
  }
}
