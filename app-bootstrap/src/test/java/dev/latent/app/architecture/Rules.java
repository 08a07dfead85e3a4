package dev.latent.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.latent.app.architecture.House.all;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dagger.Component;
import dagger.internal.DaggerGenerated;

/** The rules, each for any house. */
final class Rules {

  /** What processors write is not ours to order. */
  private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe("are generated",
      it -> outermost(it).isAnnotatedWith(DaggerGenerated.class)
          || outermost(it).isAnnotatedWith("org.immutables.value.Generated"));

  private Rules() {}

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Rules::outermost).orElse(type);
  }

  /** 1. */
  static ArchRule the_domain_is_pure(House house) {
    return classes().that().resideInAPackage(all(house.domain()))
        .should().onlyDependOnClassesThat(resideInAnyPackage(all(house.domain()), "java.lang", "java.lang.annotation",
            "java.lang.invoke", "java.lang.runtime", "java.util..", "java.time..", "io.vavr..", "org.immutables..",
            "org.jspecify..").or(pulledBytes()))
        .because("the domain decides and does nothing: what needs more is a port, and an adapter's");
  }

  private static DescribedPredicate<JavaClass> pulledBytes() {
    return DescribedPredicate.describe("are the streams by which bytes are pulled", it -> switch (it.getName()) {
      case "java.io.InputStream", "java.io.OutputStream", "java.io.IOException", "java.io.UncheckedIOException" -> true;
      default -> false;
    });
  }

  /** 2. */
  static ArchRule the_rings_point_inward(House house) {
    return CompositeArchRule
        .of(noClasses().that().resideInAPackage(all(house.model())).should().dependOnClassesThat()
            .resideInAnyPackage(all(house.domain() + ".port"), all(house.application()))
            .because("the model is values and rules: it neither asks nor is asked"))
        .and(noClasses().that().resideInAPackage(all(house.domain() + ".port")).should().dependOnClassesThat()
            .resideInAPackage(all(house.application()))
            .because("a port is a promise, and does not know who keeps it"))
        .and(noClasses().that().resideInAPackage(all(house.driving())).should().dependOnClassesThat()
            .resideInAPackage(all(house.driven()))
            .because("what callers see must not change with what devices need"))
        .and(noClasses().that().resideInAPackage(all(house.driven())).should().dependOnClassesThat()
            .resideInAPackage(all(house.driving()))
            .because("an adapter answers, and never calls the product as an application does"));
  }

  /** 3. */
  static ArchRule the_application_has_two_doors(House house) {
    return classes().that().resideInAPackage(all(house.application())).and().areTopLevelClasses()
        .and().doNotHaveSimpleName("Latent").and().doNotHaveSimpleName("DrivenPorts")
        .and(DescribedPredicate.not(GENERATED))
        .should().notBePublic()
        .because("driven ports go in and driving ports come out, and nothing else is anybody's business");
  }

  /** 4. */
  static ArchRule adapters_know_ports_and_nobody_knows_adapters(House house) {
    return CompositeArchRule
        .of(adapterKnowsPortsOnly(house, house.hal()))
        .and(adapterKnowsPortsOnly(house, house.library()))
        .and(classes().that().resideInAnyPackage(all(house.cli()), all(house.profile()))
            .should().onlyDependOnClassesThat(outside(house).or(resideInAnyPackage(all(house.cli()),
                all(house.profile()), all(house.model()), all(house.driving()))))
            .because("commands speak to the driving ports, as any other application does"))
        .and(noClasses().that(resideOutsideOfPackage(all(house.wiring())).and(outsideOfAdapters(house))
            .and(DescribedPredicate.not(GENERATED)))
            .should().dependOnClassesThat().resideInAnyPackage(all(house.hal()), all(house.library()))
            .because("only the wiring names adapters, so that one more is one more line there"));
  }

  private static ArchRule adapterKnowsPortsOnly(House house, String adapter) {
    return classes().that().resideInAPackage(all(adapter))
        .should().onlyDependOnClassesThat(outside(house).or(resideInAnyPackage(all(adapter), all(house.model()),
            all(house.driven()))))
        .because("an adapter answers for its ports, and knows neither the application nor another module's adapter");
  }

  private static DescribedPredicate<JavaClass> outside(House house) {
    return resideOutsideOfPackage(all(house.root()));
  }

  private static DescribedPredicate<JavaClass> outsideOfAdapters(House house) {
    return resideOutsideOfPackage(all(house.hal())).and(resideOutsideOfPackage(all(house.library())));
  }

  /** 5. */
  static ArchRule adapters_are_hidden(House house) {
    return classes().that().resideInAnyPackage(all(house.hal()), all(house.library())).and().areTopLevelClasses()
        .and().haveSimpleNameNotEndingWith("Module")
        .and(DescribedPredicate.not(resideInAnyPackage(house.hal() + ".imaging", house.hal() + ".kit")))
        .and().doNotHaveFullyQualifiedName(house.library() + ".MediaLibraries")
        .and(DescribedPredicate.not(GENERATED))
        .should().notBePublic()
        .because("a device or a library is reached through its ports. Exempt are the pixel work and the parts of"
            + " a kit, which device packages of its module share, and MediaLibraries, by which the wiring opens"
            + " a folder");
  }

  /** 6. */
  static ArchRule dagger_stays_outside_of_the_domain(House house) {
    return CompositeArchRule
        .of(noClasses().that().resideInAPackage(all(house.domain())).should().dependOnClassesThat()
            .resideInAnyPackage("dagger..", "javax.inject..", "jakarta.inject..")
            .because("the domain is constructed by plain calls, in any framework or none"))
        .and(noClasses().that(DescribedPredicate.<JavaClass>not(resideInAPackage(house.root() + ".app")))
            .should().beAnnotatedWith(Component.class)
            .because("the product is put together in one place"));
  }

  /** The order of the model's concepts. */
  static ArchRule concepts_know_only_lower_ones(House house) {
    CompositeArchRule rule = CompositeArchRule.of(noClasses().that(resideInAPackage(house.model()))
        .should().dependOnClassesThat(resideInAPackage(house.model() + ".(*)..").and(
            DescribedPredicate.not(resideInAPackage(all(house.model() + ".device")))))
        .because("what every concept is built from knows at most what a device is")
        .allowEmptyShould(true));
    for (int i = 0; i < House.CONCEPTS.size() - 1; i++) {
      String[] higher = House.CONCEPTS.stream().skip(i + 1L).map(it -> all(house.model() + "." + it))
          .toArray(String[]::new);
      rule = rule.and(noClasses().that().resideInAPackage(all(house.model() + "." + House.CONCEPTS.get(i)))
          .should().dependOnClassesThat().resideInAnyPackage(higher)
          .because("the concepts stand upon each other: " + String.join(" < ", House.CONCEPTS))
          .allowEmptyShould(true));
    }
    return rule;
  }
}
