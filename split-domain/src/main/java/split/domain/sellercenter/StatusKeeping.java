package split.domain.sellercenter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import split.domain.operation.Decision;
import split.domain.operation.OperationQueue;
import split.domain.sellercenter.TurnPolicy.Place;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.sellercenter.OrderStatusSync;
import split.persistence.sellercenter.OrderStatusSyncs;
import split.vocabulary.FollowUpStatus;
import split.vocabulary.Lane;
import split.vocabulary.OperationStatus;
import split.vocabulary.OrderItemStatus;

/** Keeps in order what the order system is told of each package. */
@Stateless
public class StatusKeeping {
  @Inject private OrderStatusSyncs syncs;
  @Inject private Packages packages;
  @Inject private OperationQueue queue;
  @Inject private Clock clock;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Telling take(long id) {
    List<OrderStatusSync> all = syncs.lockedBeside(id);
    OrderStatusSync mine = mine(id, all);
    return switch (turn(id, all)) {
      case OVERTAKEN -> {
        mine.become(FollowUpStatus.OVERTAKEN, clock.instant());
        yield new Telling.Overtaken();
      }
      case WAIT -> new Telling.Wait();
      case TELL -> {
        mine.become(FollowUpStatus.SENDING, clock.instant());
        yield new Telling.Tell(update(mine));
      }
    };
  }

  /** Whoever waited for this one need not wait any more. */
  public void settle(long id, Decision decision) {
    List<OrderStatusSync> all = syncs.lockedBeside(id);
    OrderStatusSync mine = mine(id, all);
    if (!mine.is(FollowUpStatus.OVERTAKEN)) {
      mine.become(status(decision), clock.instant());
    }
    queue.hurry(
        OrderStatusOperation.KIND,
        Lane.ORDER_SYSTEM,
        all.stream()
            .filter(other -> other.is(FollowUpStatus.PENDING) && other.id() != id)
            .map(OrderStatusSync::id)
            .toList());
  }

  public Optional<String> beginAnew(long id) {
    List<OrderStatusSync> all = syncs.lockedBeside(id);
    if (turn(id, all) == TurnPolicy.Turn.OVERTAKEN) {
      return Optional.of("a later state of the package has followed");
    }
    mine(id, all).become(FollowUpStatus.PENDING, clock.instant());
    return Optional.empty();
  }

  private ItemUpdate update(OrderStatusSync sync) {
    Package told = packages.find(sync.packageId()).orElseThrow();
    return new ItemUpdate(
        sync.key(),
        told.number(),
        told.order().number(),
        OrderItemStatus.of(sync.state()).orElseThrow(),
        packages.itemsOf(List.of(told)).stream().map(StatusKeeping::item).toList());
  }

  private static ItemUpdate.Item item(PackageItem held) {
    return new ItemUpdate.Item(
        held.orderItem().unitRows(), held.orderItem().lineId(), held.quantity());
  }

  private static TurnPolicy.Turn turn(long id, List<OrderStatusSync> all) {
    return TurnPolicy.of(
        id, all.stream().map(each -> new Place(each.id(), each.status())).toList());
  }

  private static OrderStatusSync mine(long id, List<OrderStatusSync> all) {
    return all.stream().filter(each -> each.id() == id).findFirst().orElseThrow();
  }

  private static FollowUpStatus status(Decision decision) {
    return switch (decision) {
      case Decision.End end when end.status() == OperationStatus.DONE -> FollowUpStatus.DONE;
      case Decision.End end -> FollowUpStatus.FAILED;
      default -> FollowUpStatus.PENDING;
    };
  }
}
