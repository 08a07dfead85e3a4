package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.QualityLevel;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCodecTest {

  @TempDir Path folder;

  @Test
  void what_was_written_is_read_again() throws IOException {
    CameraSettings set = new CameraSettings.Builder().flashMode(FlashMode.AUTO).exposureMode(ExposureMode.LOCKED)
        .exposureBias(-1.5).meteringPoint(Option.some(new Point(0.25, 0.75))).focusMode(FocusMode.MANUAL)
        .focusPoint(Option.some(new Point(0, 1))).zoomRatio(2.5).muted(true).build();
    CaptureFacts facts = new CaptureFacts.Builder().from(Warm.FACTS).settings(set)
        .burst(Option.some(new BurstFrame(new PhotoId("cover"), 3))).build();
    BurstFacts written = burst(facts, true);
    assertThat(FactsCodec.read(FactsCodec.write(written))).isEqualTo(written);
    BurstFacts plain = burst(Warm.FACTS, false);
    assertThat(FactsCodec.read(FactsCodec.write(plain))).isEqualTo(plain);
  }

  @Test
  void a_burst_of_the_former_version_is_developed_as_one_taken_by_itself_and_without_a_flash() throws IOException {
    try (InputStream former = FactsCodecTest.class.getResourceAsStream("former-version.burst.gz")) {
      Files.write(folder.resolve("p1.burst"), new GZIPInputStream(former).readAllBytes());
    }
    VirtualTime time = new VirtualTime();
    Roll roll = new Roll(time, Kits.of(time, folder, "pixels", false));
    CaptureFacts facts = roll.kit.imageProcessor().pending().get().single().facts();
    assertThat(facts.settings()).isEqualTo(CameraSettings.initial());
    assertThat(facts.burst()).isEmpty();
    assertThat(facts.title()).isEqualTo("IMG");
    assertThat(facts.setting().rotation()).isEqualTo(ImageRotation.ROTATION_90);
    assertThat(facts.setting().quality()).isEqualTo(QualityLevel.QUALITY_LEVEL_MEDIUM);
    assertThat(facts.setting().location()).containsExactly(new Location(48.2, -16.4, Option.some(-3.0)));
    roll.develop(facts.photo());
    assertThat(roll.heard).contains(new ProcessorEvent.Finished(new PhotoId("p1")));
  }

  private static BurstFacts burst(CaptureFacts facts, boolean flash) {
    DeviceSettings phone = DeviceReader.read(Tables.of()).get();
    return new BurstFacts(7, facts, SensorModels.of(phone.sensor()), new Lens("a", "b", 1.8, 5.6), flash);
  }
}
