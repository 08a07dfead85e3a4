package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Folder;
import dev.latent.hal.kit.Tables;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work that is under way when it is to end. */
class InterruptTest {

  private static final DeviceSettings SETTINGS =
      DeviceReader.read(Tables.of("pixels", false, "cores", 1, "strip", 0)).get();

  @TempDir Path folder;

  private final VirtualTime time = new VirtualTime();

  @ParameterizedTest
  @EnumSource
  void an_interrupt_ends_what_is_under_way_at_once_and_the_raw_can_be_developed_again(Interrupting.Moment moment) {
    Interrupting pixels = new Interrupting(SETTINGS, moment);
    Roll roll = roll(pixels);
    PhotoId photo = roll.take("p1");
    pixels.happens(roll.kit.imageProcessor()::interrupt);
    roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE);
    time.settle();
    assertThat(roll.heard).endsWith(new ProcessorEvent.Broke(photo, ProcessingFault.INTERRUPTED));
    assertThat(pixels.ended).doesNotContain(moment);
    assertThat(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).isLeft()).isTrue();
    roll.develop(photo);
    assertThat(roll.heard).endsWith(new ProcessorEvent.Finished(photo));
  }

  @ParameterizedTest
  @EnumSource
  void a_reset_ends_what_is_under_way_at_once_without_a_word_and_the_device_is_back(Interrupting.Moment moment) {
    Interrupting pixels = new Interrupting(SETTINGS, moment);
    Roll roll = roll(pixels);
    PhotoId photo = roll.take("p1");
    int told = roll.heard.size();
    pixels.happens(roll.kit.imageProcessor()::reset);
    roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE);
    time.passUntilQuiet();
    assertThat(roll.heard).hasSize(told);
    assertThat(pixels.ended).doesNotContain(moment);
    roll.develop(photo);
    assertThat(roll.heard).endsWith(new ProcessorEvent.Finished(photo));
  }

  @Test
  void a_photo_that_is_removed_while_it_is_printed_leaves_nothing() {
    Interrupting pixels = new Interrupting(SETTINGS, Interrupting.Moment.PRINT);
    Roll roll = roll(pixels);
    PhotoId photo = roll.take("p1");
    pixels.happens(() -> roll.kit.imageProcessor().remove(photo));
    roll.develop(photo);
    assertThat(roll.heard).endsWith(new ProcessorEvent.Broke(photo, ProcessingFault.INTERRUPTED));
    roll.kit.close();
    assertThat(folder.resolve("home")).isEmptyDirectory();
  }

  private Roll roll(Pixels pixels) {
    return new Roll(time, new SimulatedKit(SETTINGS, new DeviceKit.Surroundings(time.timekeeper(), time.executor(),
        folder.resolve("home").toString()), pixels, new SpoolDisk(new Folder(folder.resolve("home"))))).ready(true);
  }
}
