package split.domain.sellercenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteCall;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.Verdict;
import split.domain.sellercenter.OrderSystemApi.BulkUpdate;
import split.domain.sellercenter.OrderSystemApi.ExtraField;
import split.domain.sellercenter.OrderSystemApi.Hook;
import split.domain.sellercenter.OrderSystemApi.Hooks;
import split.domain.sellercenter.OrderSystemApi.Item;
import split.persistence.json.Json;
import split.vocabulary.OrderEndpoint;

/** The order system by its REST interface. */
@ApplicationScoped
class RestOrderSystem implements OrderSystem {
  private static final String BULK_UPDATE = OrderEndpoint.ORDER_ITEM_BULK_UPDATE.wire();

  private final RemoteCalls remote;
  private final SettingReading settings;

  RestOrderSystem() {
    this(null, null);
  }

  @Inject
  RestOrderSystem(RemoteCalls remote, SettingReading settings) {
    this.remote = remote;
    this.settings = settings;
  }

  @Override
  public Verdict<Integer> updateItems(ItemUpdate update, Exchanges exchanges) {
    return routed(
        conf -> Route.to(OrderEndpoint.ORDER_ITEM_BULK_UPDATE, conf).orElseThrow(),
        route -> {
          JsonBody body = body(update);
          return exchange(
              route,
              exchanges,
              new RemoteCall<>(
                  "order_status_told",
                  "POST",
                  "/" + BULK_UPDATE + "/",
                  body,
                  OrderSystemApi.class,
                  api -> api.post(BULK_UPDATE, route.credential().header(), update.key(), body),
                  null),
              RestOrderSystem::status);
        });
  }

  @Override
  public Verdict<List<RemoteHook>> hooks(Exchanges exchanges) {
    return routed(
        Route::home,
        route ->
            exchange(
                route,
                exchanges,
                new RemoteCall<>(
                    "hooks_read",
                    "GET",
                    OrderSystemApi.HOOKS + "?limit=" + OrderSystemApi.MOST_HOOKS,
                    null,
                    OrderSystemApi.class,
                    api -> api.hooks(route.credential().header(), OrderSystemApi.MOST_HOOKS),
                    null),
                RestOrderSystem::readHooks));
  }

  @Override
  public Verdict<Integer> deactivate(RemoteHook hook, Exchanges exchanges) {
    return routed(
        Route::home,
        route ->
            exchange(
                route,
                exchanges,
                new RemoteCall<>(
                    "hook_deactivated",
                    "DELETE",
                    OrderSystemApi.HOOKS + hook.id() + "/",
                    null,
                    OrderSystemApi.class,
                    api -> api.deactivate(route.credential().header(), hook.id()),
                    null),
                RestOrderSystem::status));
  }

  private <T> Verdict<T> routed(
      Function<ClientSettings, Route> way, Function<Route, Verdict<T>> call) {
    return settings
        .clientSettings()
        .map(way)
        .map(call)
        .orElseGet(
            () ->
                new Verdict.Failed<>(
                    new Fault.Misconfigured(
                        ClientSettings.KEY + " is not set, or cannot be read")));
  }

  private <T> Verdict<T> exchange(
      Route route,
      Exchanges exchanges,
      RemoteCall<OrderSystemApi> call,
      Function<Answer, Verdict<T>> reading) {
    return remote.exchange(
        Credential.account(exchanges),
        route.endpoint(),
        call,
        answer -> Answers.judge(answer).then(reading));
  }

  private static Verdict<Integer> status(Answer answer) {
    return new Verdict.Usable<>(answer.status());
  }

  private static Verdict<List<RemoteHook>> readHooks(Answer answer) {
    return answer
        .read(Hooks.class)
        .then(
            read ->
                read.results() == null
                    ? Verdict.unreadable("no list of hooks")
                    : new Verdict.Usable<>(
                        read.results().stream().map(RestOrderSystem::hook).toList()));
  }

  private static RemoteHook hook(Hook hook) {
    return new RemoteHook(
        hook.id(), hook.eventType(), hook.targetUrl(), Boolean.TRUE.equals(hook.isActive()));
  }

  private static JsonBody body(ItemUpdate update) {
    String status = String.valueOf(update.status().value());
    return new JsonBody(
        Json.SNAKE.writeValueAsString(
            new BulkUpdate(
                update.packageNumber(),
                update.orderNumber(),
                update.items().stream()
                    .map(
                        item ->
                            new Item(
                                item.unitRows(),
                                new ExtraField(item.lineId()),
                                item.quantity(),
                                status))
                    .toList())));
  }
}
