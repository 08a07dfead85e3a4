package dev.latent.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/**
 * The packages of the house, below a root: the product's own, or one of fixtures that break the rules.
 *
 * @param root {@code dev.latent} for the product
 */
record House(String root) {

  static final House LATENT = new House("dev.latent");
  static final House BROKEN = new House("dev.latent.app.architecture.fixture");

  /** The concepts of the model, each knowing only those before it. */
  static final List<String> CONCEPTS = List.of("control", "device", "photo", "delivery", "history", "asset", "request", "capture",
      "session");

  /** The classes of the product, without its tests, or of the fixtures. */
  JavaClasses classes() {
    ClassFileImporter importer = new ClassFileImporter();
    return equals(LATENT)
        ? importer.withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar")).importPackages(root)
        : importer.importPackages(root);
  }

  String domain() {
    return root + ".camera";
  }

  String model() {
    return domain() + ".model";
  }

  String driving() {
    return domain() + ".port.driving";
  }

  String driven() {
    return domain() + ".port.driven";
  }

  String simulation() {
    return domain() + ".simulation";
  }

  String application() {
    return domain() + ".application";
  }

  String hal() {
    return root + ".hal";
  }

  String library() {
    return root + ".medialibrary";
  }

  String cli() {
    return root + ".app.cli";
  }

  String system() {
    return root + ".app.system";
  }

  String profile() {
    return root + ".app.profile";
  }

  String wiring() {
    return root + ".app.wiring";
  }

  /** That package and those below it, as ArchUnit writes it. */
  static String all(String of) {
    return of + "..";
  }
}
