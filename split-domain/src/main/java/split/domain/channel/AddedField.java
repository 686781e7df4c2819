package split.domain.channel;

import split.domain.marketplace.Setting;

/**
 * A field that an operator added to a channel's schema type, such as one that an ERP needs.
 *
 * @param name in the schema type; the setting is named by its key
 */
public record AddedField(String name, String label, Setting setting) {}
