package dev.latent.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LatentArchitectureRules {

  private static final JavaClasses PRODUCT = House.LATENT.classes();
  private static final JavaClasses FIXTURES = House.BROKEN.classes();

  /** Each rule, and the fixtures that break it. */
  static Stream<Arguments> rules() {
    return Stream.of(
        rule("the domain is pure", Rules::the_domain_is_pure, "camera.model.ReadsFiles"),
        rule("the rings point inward", Rules::the_rings_point_inward, "camera.model.KnowsPort",
            "camera.port.driving.KnowsDriven", "camera.port.driven.KnowsDriving",
            "camera.port.driven.KnowsApplication"),
        rule("the application has two doors", Rules::the_application_has_two_doors, "camera.application.ThirdDoor"),
        rule("adapters know ports, and nobody knows adapters", Rules::adapters_know_ports_and_nobody_knows_adapters,
            "hal.simulated.KnowsApplication", "medialibrary.KnowsDevice", "app.cli.KnowsDevice",
            "app.profile.KnowsDrivenPort"),
        rule("adapters are hidden", Rules::adapters_are_hidden, "hal.simulated.OpenDevice"),
        rule("Dagger stays outside of the domain", Rules::dagger_stays_outside_of_the_domain, "camera.model.Injected",
            "hal.simulated.SecondComponent"),
        rule("time and chance come through ports", Rules::time_and_chance_come_through_ports,
            "hal.simulated.ReadsClock", "camera.model.Waits", "camera.application.Locks"),
        rule("the domain is silent, and only commands print", Rules::the_domain_is_silent_and_only_commands_print,
            "camera.application.Logs", "hal.simulated.Prints"),
        rule("the model is values and total functions", Rules::the_model_is_values_and_total_functions,
            "camera.model.Changeable", "camera.model.Mood$Changing", "camera.model.DoingMachine"),
        rule("packages have no cycles", Rules::packages_have_no_cycles,
            "camera.port.driving.KnowsDriven"),
        rule("concepts know only lower ones", Rules::concepts_know_only_lower_ones, "camera.model.device.KnowsPhoto"));
  }

  private static Arguments rule(String name, Function<House, ArchRule> rule, String... brokenBy) {
    return Arguments.argumentSet(name, rule, List.of(brokenBy));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_product_keeps(Function<House, ArchRule> rule, List<String> brokenBy) {
    rule.apply(House.LATENT).check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_fixture_breaks(Function<House, ArchRule> rule, List<String> brokenBy) {
    List<String> violations = rule.apply(House.BROKEN).evaluate(FIXTURES).getFailureReport().getDetails();
    assertThat(brokenBy).allSatisfy(fixture ->
        assertThat(violations).anySatisfy(it -> assertThat(it).contains(House.BROKEN.root() + "." + fixture)));
  }

  @Test
  void every_package_that_a_rule_names_has_a_class() {
    House it = House.LATENT;
    Stream<String> concepts = House.CONCEPTS.stream().map(concept -> it.model() + "." + concept);
    assertThat(Stream.concat(concepts, Stream.of(it.model(), it.driving(), it.driven(), it.simulation(), it.application(),
        it.hal() + ".simulated", it.hal() + ".imaging", it.hal() + ".kit", it.library(), it.cli(),
        it.profile(), it.wiring(), it.system())))
        .allSatisfy(name -> assertThat(PRODUCT).anyMatch(type -> type.getPackageName().equals(name)
            && !type.getSimpleName().equals("package-info")));
  }

  @Test
  void every_type_that_a_rule_names_is_there() {
    House it = House.LATENT;
    assertThat(List.of(it.application() + ".Latent", it.application() + ".DrivenPorts",
        it.library() + ".MediaLibraries"))
        .allSatisfy(name -> assertThat(PRODUCT.contain(name)).isTrue());
  }
}
