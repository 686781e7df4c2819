package split.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import split.web.alarm.AlarmResource;
import split.web.alarmrule.RuleResource;
import split.web.audit.AuditResource;
import split.web.channel.ChannelResource;
import split.web.channel.CircuitResource;
import split.web.channel.FailedIntegrationResource;
import split.web.channel.HistoryResource;
import split.web.channel.SchemaResource;
import split.web.flowlog.LogResource;
import split.web.marketplace.MarketplaceResource;
import split.web.marketplace.MarketplaceSchemaResource;
import split.web.notification.NotificationResource;
import split.web.notification.ReceiverResource;
import split.web.oms.CommandResource;
import split.web.oms.DenialReasonResource;
import split.web.oms.OmsChannelResource;
import split.web.oms.OrderResource;
import split.web.oms.PackageItemResource;
import split.web.oms.PackageResource;
import split.web.oms.TransitionResource;
import split.web.operation.OperationResource;
import split.web.planning.StockLocationResource;
import split.web.reporting.DashboardResource;
import split.web.reporting.ReportResource;
import split.web.sellercenter.SettingResource;
import split.web.sellercenter.SetupResource;
import split.web.splitting.SplitResource;
import split.web.token.SecretResource;
import split.web.token.TokenResource;
import split.web.webhook.EventResource;
import split.web.webhook.HookResource;

/** What operators and callers ask for. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Providers.with(
        AlarmResource.class,
        AuditResource.class,
        ChannelResource.class,
        CircuitResource.class,
        CommandResource.class,
        DashboardResource.class,
        DenialReasonResource.class,
        EventResource.class,
        FailedIntegrationResource.class,
        HistoryResource.class,
        HookResource.class,
        LogResource.class,
        MarketplaceResource.class,
        MarketplaceSchemaResource.class,
        NotificationResource.class,
        OmsChannelResource.class,
        OperationResource.class,
        OrderResource.class,
        PackageItemResource.class,
        PackageResource.class,
        ReceiverResource.class,
        ReportResource.class,
        RuleResource.class,
        SchemaResource.class,
        SecretResource.class,
        SettingResource.class,
        SetupResource.class,
        SplitResource.class,
        StockLocationResource.class,
        TokenResource.class,
        TransitionResource.class);
  }
}
