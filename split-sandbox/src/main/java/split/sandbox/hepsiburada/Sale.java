package split.sandbox.hepsiburada;

import java.util.List;
import java.util.Optional;

/**
 * An order as it comes into being.
 *
 * @param packed the state of the one package with all its lines; empty if nobody packed them yet
 */
public record Sale(
    Order order,
    Optional<String> packageNumber,
    Optional<PackageStatus> packed,
    List<LineItem> lines) {}
