package dev.latent.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every driven port has a contract, and everything that answers for a port is held to it. Reads compiled tests. */
class ContractsRunTest {

  private static final JavaClasses ALL = new ClassFileImporter().importPaths(
      Stream.of("camera-domain", "camera-adapters-hal", "medialibrary-adapter", "app-bootstrap")
          .flatMap(module -> Stream.of("classes", "test-classes").map(it -> Path.of("..", module, "target", it)))
          .toList());

  private static List<JavaClass> ports() {
    return ALL.stream().filter(it -> it.getPackageName().equals(House.LATENT.driven())
        && it.isInterface() && it.isTopLevelClass() && !it.getSimpleName().equals("package-info")).toList();
  }

  /** Named after its port. */
  private static String contract(JavaClass port) {
    return House.LATENT.domain() + ".contract." + port.getSimpleName() + "Contract";
  }

  private static boolean ofTests(JavaClass type) {
    return type.getSource().orElseThrow().getUri().getPath().contains("/test-classes/");
  }

  /** Adapters; what stands for none at all is the port's own, and what a simulation watches with is no adapter. */
  private static Stream<JavaClass> answers(JavaClass port) {
    return port.getAllSubclasses().stream()
        .filter(it -> !ofTests(it) && !it.isInterface() && !it.getPackage().equals(port.getPackage())
            && !it.getPackageName().endsWith(".simulation"));
  }

  private static boolean held(JavaClass answer, JavaClass contract) {
    return contract.getAllSubclasses().stream().filter(it -> !it.isInterface())
        .anyMatch(test -> test.getPackageName().equals(answer.getPackageName())
            && test.getTransitiveDependenciesFromSelf().stream()
                .anyMatch(it -> it.getTargetClass().equals(answer)));
  }

  @Test
  void every_driven_port_has_a_contract() {
    assertThat(ports()).hasSizeGreaterThan(8).allSatisfy(port -> assertThat(ALL.contain(contract(port))).isTrue());
  }

  @Test
  void every_adapter_is_held_to_the_contract_of_its_port() {
    assertThat(ports()).allSatisfy(port -> assertThat(answers(port).toList()).isNotEmpty()
        .allSatisfy(it -> assertThat(held(it, ALL.get(contract(port)))).isTrue()));
  }
}
