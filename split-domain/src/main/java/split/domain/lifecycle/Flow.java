package split.domain.lifecycle;

import static split.vocabulary.TokenScope.EVERY_CHANNEL;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import split.domain.operation.FilteredIntervening;
import split.domain.operation.OperationDispatcher;
import split.domain.operation.QueueReading;
import split.view.operation.OperationFilter;
import split.view.operation.QueueCount;
import split.vocabulary.Caller;
import split.vocabulary.Intervention;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;

/** Registers itself with the platform's MBean server, and does as an operator says. */
@Singleton
@Startup
@Local(FlowMXBean.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Flow implements FlowMXBean {
  private static final Logger LOG = System.getLogger(Flow.class.getName());
  private static final String NAME = "split:type=Flow";
  private static final int LONGEST_DRAIN = 600;
  private static final Caller OPERATOR =
      new Caller(
          0,
          "the node's operator",
          new TokenScope(Set.of(Right.OPERATE), Set.of(EVERY_CHANNEL), null));

  @Inject private OperationDispatcher dispatcher;
  @Inject private QueueReading queue;
  @Inject private FilteredIntervening intervening;
  @Inject private Draining draining;
  @Inject private Clock clock;
  @Resource private SessionContext context;

  /** By way of the container, since whoever calls brings no context of this application along. */
  @PostConstruct
  void register() {
    try {
      FlowMXBean self = context.getBusinessObject(FlowMXBean.class);
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new StandardMBean(self, FlowMXBean.class, true), new ObjectName(NAME));
    } catch (JMException e) {
      throw new IllegalStateException("Split does not start: " + NAME + " is taken", e);
    }
  }

  @PreDestroy
  void unregister() {
    try {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
    } catch (JMException e) {
      LOG.log(Level.WARNING, NAME + " stays registered", e);
    }
  }

  @Override
  public void pause() {
    dispatcher.pause();
    LOG.log(Level.INFO, "Paused: this node claims no operations");
  }

  @Override
  public int drain(int seconds) {
    draining.begin();
    dispatcher.pause();
    LOG.log(Level.INFO, "Draining: this node claims no operations and is not ready");
    try {
      dispatcher.awaitIdle(Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST_DRAIN)));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    return getInFlight();
  }

  @Override
  public void resume() {
    draining.end();
    dispatcher.resume();
    LOG.log(Level.INFO, "Resumed: this node claims operations again");
  }

  @Override
  public long release(String channel) {
    return intervening.intervene(Intervention.RELEASE, OperationFilter.of(channel), OPERATOR);
  }

  @Override
  public boolean isPaused() {
    return dispatcher.isPaused();
  }

  @Override
  public boolean isDraining() {
    return draining.isOn();
  }

  @Override
  public int getInFlight() {
    return dispatcher.inFlight().values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public List<ChannelFlow> counts() {
    Instant now = clock.instant();
    Map<Long, Integer> here = dispatcher.inFlight();
    return queue.counts().stream()
        .map(count -> shown(count, here.getOrDefault(count.channelId(), 0), now))
        .toList();
  }

  private static ChannelFlow shown(QueueCount count, int here, Instant now) {
    long age =
        count.oldestDueAt() == null
            ? 0
            : Math.max(0, Duration.between(count.oldestDueAt(), now).toSeconds());
    return new ChannelFlow(
        count.channel(),
        count.due(),
        age,
        count.waiting(),
        count.penalised(),
        count.leased(),
        here,
        count.dead(),
        count.foreign());
  }
}
