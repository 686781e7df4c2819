package split.web.console.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.channel.ChannelAnswer;
import split.domain.channel.ChannelShowing;
import split.domain.channel.Slug;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.web.console.Words;
import split.web.json.Value;

/** A channel that is to be; it starts inactive, and its settings are filled in afterwards. */
@Named
@RequestScoped
public class NewChannel {
  @Inject private Marketplaces marketplaces;
  @Inject private ChannelShowing channels;
  @Inject private ChannelChanging changing;
  @Inject private ChannelAddress address;
  @Inject private Words words;

  private String slug;
  private String name;
  private String marketplace;
  private String omsChannelId;

  public List<String> getMarketplaces() {
    return marketplaces.all().stream().map(Marketplace::name).sorted().toList();
  }

  /** Opens it, or stays with what was typed. */
  public String create() {
    if (!Slug.isUsable(slug)) {
      words.wrong("channel.slug_unusable");
      return null;
    }
    if (channels.find(slug).isPresent()) {
      words.wrong("channel.slug_taken", slug);
      return null;
    }
    return switch (changing.create(slug, said())) {
      case ChannelAnswer.Saved saved -> {
        words.done("channel.created", slug);
        address.setSlug(slug);
        yield address.settings() + "&slug=" + slug;
      }
      case ChannelAnswer.Refused(var refusal) -> {
        words.wrong(refusal);
        yield null;
      }
    };
  }

  /** Of the version that only a channel has which was never stored. */
  private Map<String, Value> said() {
    Map<String, Value> said = new LinkedHashMap<>();
    said.put("oms_channel_id", new Value.Text(omsChannelId));
    said.put("marketplace", new Value.Text(marketplace));
    said.put("version", new Value.Number("0"));
    Optional.ofNullable(name).ifPresent(given -> said.put("name", new Value.Text(given)));
    return said;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getMarketplace() {
    return marketplace;
  }

  public void setMarketplace(String marketplace) {
    this.marketplace = marketplace;
  }

  public String getOmsChannelId() {
    return omsChannelId;
  }

  public void setOmsChannelId(String omsChannelId) {
    this.omsChannelId = omsChannelId;
  }
}
