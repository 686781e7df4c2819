package split.domain.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every command there is, whichever feature it belongs to. */
@Dependent
class PackageCommands {
  private final Instance<PackageCommand> features;

  @Inject
  PackageCommands(@Any Instance<PackageCommand> features) {
    this.features = features;
  }

  Optional<PackageCommand> find(String name) {
    return all().filter(command -> command.command().equals(name)).findFirst();
  }

  Set<String> names() {
    return all().map(PackageCommand::command).collect(Collectors.toSet());
  }

  private Stream<PackageCommand> all() {
    return Stream.concat(Stream.of(PlainCommand.values()), features.stream());
  }
}
