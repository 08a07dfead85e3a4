package dev.latent.app.kit;

import dev.latent.app.kit.trial.Defect;
import dev.latent.app.kit.trial.Verdict;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which promises catch which broken adapter, as a document: a table for each contract. */
final class KillsPage {

  private static final String HEAD = """
      # Broken adapters, and the promises that catch them

      Each contract is tested with adapters that are broken on purpose, each in one thing. Here is what catches them: in
      bold the promise that has to, behind it any other whose tests fail besides. No two fail the same tests. A promise's
      number leads to its sentence in the port's javadoc, and begins the names of its tests.

      Written by `ContractKillsTest`, which runs the contracts and fails when this page is not what came out:

      ```
      mvn -pl app-bootstrap -am test -Dtest=ContractKillsTest -Dsurefire.failIfNoSpecifiedTests=false -Dlatent.write=true
      ```
      """;

  private KillsPage() {}

  static String of(Map<Defect, Verdict> verdicts) {
    return HEAD + verdicts.keySet().stream().map(KillsPage::contract).distinct()
        .map(it -> section(it, verdicts)).collect(Collectors.joining());
  }

  /** A trial is named after the contract that it binds. */
  private static String contract(Defect defect) {
    return defect.trial().getSimpleName().replace("Trial", "Contract");
  }

  private static String section(String contract, Map<Defect, Verdict> verdicts) {
    return "\n## " + contract + "\n\n| Adapter | What it breaks | Caught by |\n|---|---|---|\n"
        + verdicts.entrySet().stream().filter(it -> contract(it.getKey()).equals(contract))
            .map(it -> row(it.getKey(), it.getValue().broken())).collect(Collectors.joining());
  }

  private static String row(Defect defect, SortedSet<String> promises) {
    Function<String, String> shown = it -> it.equals(defect.promise()) ? "**" + it + "**" : it;
    return "| `" + defect.adapter() + "` | " + defect.breaks() + " | "
        + promises.stream().map(shown).collect(Collectors.joining(", ")) + " |\n";
  }
}
