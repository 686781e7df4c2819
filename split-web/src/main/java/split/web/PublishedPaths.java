package split.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** The server writes all paths under one application; this says under which of ours each one is. */
public class PublishedPaths implements OASFilter {
  private static final String API = "/api/v1";
  private static final String WEBHOOKS = "/flow-trigger";
  private static final String CHANNEL = "/{slug}";
  private static final String PUSHES = "/push";
  private static final String PUSHED = "/{slug}{path}";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    Map<String, PathItem> published = new LinkedHashMap<>();
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> published.put(published(path), item));
    document.getPaths().setPathItems(published);
  }

  private static String published(String path) {
    String bare = without(PUSHES, without(WEBHOOKS, without(API, path)));
    if (bare.startsWith(PUSHED)) {
      return PUSHES + bare;
    }
    return (bare.equals(CHANNEL) || bare.startsWith(CHANNEL + "/") ? WEBHOOKS : API) + bare;
  }

  private static String without(String prefix, String path) {
    return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
  }
}
