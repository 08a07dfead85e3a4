package dev.latent.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.latent.app.architecture.House.all;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dagger.Component;
import dagger.internal.DaggerGenerated;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

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
            all(house.driven()), all(house.simulation()))))
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
        .and().doNotHaveFullyQualifiedName(house.library() + ".SimulatedLibrary")
        .and().doNotHaveFullyQualifiedName(house.hal() + ".simulated.SimulatedDisk")
        .and(DescribedPredicate.not(GENERATED))
        .should().notBePublic()
        .because("a device or a library is reached through its ports. Exempt are the pixel work and the parts of"
            + " a kit, which device packages of its module share, MediaLibraries, by which the wiring opens a folder,"
            + " and the two disks in memory by which it opens a simulation");
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

  /** 7. */
  static ArchRule time_and_chance_come_through_ports(House house) {
    return CompositeArchRule
        .of(noClasses().that().resideInAPackage(all(house.root())).and(resideOutsideOfPackage(all(house.system())))
            .should().callMethodWhere(DescribedPredicate.describe("it reads a clock or draws lots", Rules::readsClock))
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.security.SecureRandom")
            .orShould().callConstructor(Random.class)
            .because("time and ids are data: a history that is played again must come to the same"))
        .and(noClasses().that().resideInAPackage(all(house.model())).should().dependOnClassesThat(
            resideInAPackage("java.util.concurrent..").or(simpleThreads()))
            .because("the model is values and rules, and never waits"))
        .and(noClasses().that().resideInAPackage(all(house.application())).and().doNotHaveSimpleName("Loop")
            .and().doNotHaveSimpleName("Mailbox").should().dependOnClassesThat(
                resideInAPackage("java.util.concurrent.locks..").or(simpleThreads()).or(waitable()))
            .because("what happens happens in turns of one loop, and is told through mailboxes"));
  }

  private static boolean readsClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    return switch (call.getName()) {
      case "nanoTime", "currentTimeMillis" -> owner.equals("java.lang.System");
      case "now" -> call.getTargetOwner().getPackageName().equals("java.time");
      case "systemUTC", "systemDefaultZone", "system" -> owner.startsWith("java.time.");
      case "randomUUID", "random", "current" -> owner.equals("java.util.UUID") || owner.equals("java.lang.Math")
          || owner.equals("java.util.concurrent.ThreadLocalRandom");
      default -> false;
    };
  }

  private static DescribedPredicate<JavaClass> simpleThreads() {
    return DescribedPredicate.describe("are threads", it -> it.isEquivalentTo(Thread.class));
  }

  private static DescribedPredicate<JavaClass> waitable() {
    return DescribedPredicate.describe("are waited for", it -> it.isAssignableTo(Future.class)
        || it.isAssignableTo(ExecutorService.class));
  }

  /** 8. */
  static ArchRule the_domain_is_silent_and_only_commands_print(House house) {
    return CompositeArchRule
        .of(noClasses().that().resideInAPackage(all(house.domain())).should().dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .because("what the domain has to say is data, and an adapter's to print"))
        .and(noClasses().that().resideInAPackage(all(house.root())).and(resideOutsideOfPackage(all(house.cli())))
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().accessField(System.class, "in")
            .because("whoever uses the product as a library owns the terminal"));
  }

  /** 9. */
  static ArchRule the_model_is_values_and_total_functions(House house) {
    return CompositeArchRule
        .of(fields().that().areDeclaredInClassesThat(resideInAPackage(all(house.model()))
            .and(DescribedPredicate.not(GENERATED)))
            .should().beFinal()
            .because("a state is replaced, and never changed"))
        .and(classes().that().resideInAPackage(all(house.model())).and(DescribedPredicate.describe("are of a sealed family",
            Rules::ofSealedFamily)).should().beRecords().orShould().beEnums().orShould().beInterfaces()
            .because("an exhaustive switch is over values"))
        .and(methods().that().areDeclaredInClassesThat(resideInAPackage(all(house.model()))
            .and(DescribedPredicate.describe("are machines", it -> it.getSimpleName().endsWith("Machine"))))
            .should().notHaveRawReturnType(void.class)
            .because("a machine answers with what is to be done, and does nothing"));
  }

  private static boolean ofSealedFamily(JavaClass type) {
    return type.getRawInterfaces().stream().map(JavaClass::reflect).anyMatch(Class::isSealed);
  }

  /** 10. */
  static ArchRule packages_have_no_cycles(House house) {
    return slices().matching(house.root() + ".(**)").should().beFreeOfCycles()
        .because("a room that needs itself through another is one room");
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
