package split.domain.splitting;

import java.util.Map;

/**
 * What of a source lies in one package of the marketplace, both by order item.
 *
 * @param lineIds the marketplace's ids of the lines
 */
record Share(GroupUnits units, Map<Long, String> lineIds) {
  Share {
    lineIds = Map.copyOf(lineIds);
  }
}
