package dev.latent.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.profile.PressureSource;
import dev.latent.app.profile.Profiles;
import dev.latent.app.profile.TargetDevice;
import dev.latent.app.system.Background;
import dev.latent.app.system.SystemTimekeeper;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChosenPressureTest {

  private final java.util.List<String> closed = new ArrayList<>();
  private final Part ofDevice = new Part("device");
  private final Part scripted = new Part("scripted");
  private final Devices devices = new Devices(Map.of("simulated", (settings, _) -> made(settings, ofDevice)),
      SystemTimekeeper::new, new Background(), new Pressures(
          Map.of("scripted", (settings, _, _) -> made(settings, scripted)), SystemTimekeeper::new, new Background()));

  @Test
  void a_profile_that_names_no_source_has_the_pressure_of_its_device() {
    DeviceKit kit = devices.kit(phone(), Path.of("home")).get();
    assertThat(kit.systemPressure()).isSameAs(ofDevice);
    kit.close();
    assertThat(closed).containsExactly("device");
  }

  @Test
  void a_source_stands_in_the_place_of_the_device_and_is_closed_with_it() {
    DeviceKit kit = devices.kit(phone().with(PressureSource.scripted("good", "--pressure")), Path.of("home")).get();
    assertThat(kit.systemPressure()).isSameAs(scripted);
    kit.close();
    assertThat(closed).containsExactly("scripted", "device");
  }

  @Test
  void a_device_beside_a_faulty_source_is_closed_again() {
    TargetDevice target = phone().with(PressureSource.scripted("bad", "--pressure"));
    assertThat(devices.kit(target, Path.of("home")).getLeft().map(Setting.Fault::toString))
        .containsExactly("--pressure: bad");
    assertThat(closed).containsExactly("device");
  }

  @Test
  void a_source_beside_a_faulty_device_is_closed_again() {
    TargetDevice target = phone().with(PressureSource.scripted("good", "--pressure"))
        .with(List.of(TargetDevice.Above.texts("script", List.of("bad"), "--script")));
    assertThat(devices.kit(target, Path.of("home")).getLeft().map(Setting.Fault::toString))
        .containsExactly("--script: bad");
    assertThat(closed).containsExactly("scripted");
  }

  @Test
  void the_source_that_a_build_has_not_is_answered_with_those_it_has() {
    Setting.Position place = new Setting.Position("mine.toml", 7, 1);
    TargetDevice target = phone().with(new PressureSource(new Setting.Text("moon", place),
        new Setting.Table(LinkedHashMap.empty(), place)));
    assertThat(devices.kit(target, Path.of("home")).getLeft().map(Setting.Fault::toString)).containsExactly(
        "mine.toml:7:1: this build has no source of pressure \"moon\"; it has: device, scripted");
  }

  private static TargetDevice phone() {
    return Profiles.find("phone").get();
  }

  /** Faulty if the script is not good. */
  private static <T> Either<Seq<Setting.Fault>, T> made(Setting.Table settings, T part) {
    return settings.values().get("script")
        .filter(it -> !(it instanceof Setting.Text(var script, var _) && script.equals("good")))
        .<Either<Seq<Setting.Fault>, T>>map(it -> Either.left(List.of(new Setting.Fault(it.position(), "bad"))))
        .getOrElse(Either.right(part));
  }

  /** A device or a source of pressure that does nothing but close. */
  private final class Part implements DeviceKit, SystemPressure {

    private final String name;

    Part(String name) {
      this.name = name;
    }

    @Override
    public CameraHal cameraHal() {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public ImageProcessor imageProcessor() {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public SystemPressure systemPressure() {
      return this;
    }

    @Override
    public void connect(Consumer<? super Pressure> inbox) {
      inbox.accept(Pressure.NONE);
    }

    @Override
    public void close() {
      closed.add(name);
    }
  }
}
