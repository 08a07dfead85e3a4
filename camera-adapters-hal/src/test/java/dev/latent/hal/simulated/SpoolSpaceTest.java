package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.ProcessorEvent.StateChanged;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Folder;
import dev.latent.hal.kit.Tables;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of four MiB of which one is never touched by a new photo; less than two are few, and three are enough. */
class SpoolSpaceTest {

  private static final long MIB = 1 << 20;
  private static final DeviceSettings SETTINGS = DeviceReader.read(Tables.of("pixels", false, "cores", 1,
      "spool", Tables.of("least_free_mib", 1, "low_free_mib", 2, "enough_free_mib", 3))).get();

  @TempDir Path home;

  private final List<PhotoId> taken = new ArrayList<>();
  private Roll roll;
  private TightSpool disk;

  @BeforeEach
  void ready() {
    VirtualTime time = new VirtualTime();
    disk = new TightSpool(new SpoolDisk(new Folder(home)), 4 * MIB);
    roll = new Roll(time, new SimulatedKit(SETTINGS,
        new DeviceKit.Surroundings(time.timekeeper(), time.executor(), home.toString()),
        new StandInPixels(SETTINGS), disk)).ready(true);
  }

  @Test
  void photos_are_taken_until_the_reserve_and_not_into_it_and_all_of_them_are_held() {
    String refusal = takeUntilRefused();
    assertThat(refusal).contains("1 MiB left").contains("free some space");
    assertThat(disk.leastFree()).isBetween(MIB, MIB + BurstLayout.length(4, 64));
    assertThat(roll.kit.imageProcessor().pending().get().map(PendingImage::photo)).containsExactlyElementsOf(taken);
  }

  @Test
  void what_waits_is_developed_in_the_reserve_and_makes_room_for_the_next_photo() {
    takeUntilRefused();
    for (PhotoId photo : taken) {
      roll.develop(photo);
      assertThat(roll.heard).contains(new ProcessorEvent.Finished(photo));
    }
    taken.forEach(roll.kit.imageProcessor()::remove);
    assertThat(roll.press("again", true).isLeft()).isTrue();
    roll.time.passUntilQuiet();
    assertThat(roll.press("again", true).isRight()).isTrue();
  }

  @Test
  void few_is_said_while_photos_are_taken_and_taken_back_with_enough_and_not_before() throws IOException {
    assertThat(states()).containsExactly(HalState.READY);
    while (disk.free() >= 2 * MIB) {
      assertThat(states()).containsExactly(HalState.READY);
      assertThat(take().isRight()).isTrue();
    }
    while (disk.free() < 3 * MIB) {
      assertThat(states()).containsExactly(HalState.READY, HalState.READY_SPACE_LIMIT_REACHED);
      roll.kit.imageProcessor().remove(taken.removeLast());
    }
    assertThat(states())
        .containsExactly(HalState.READY, HalState.READY_SPACE_LIMIT_REACHED, HalState.READY);
  }

  private String takeUntilRefused() {
    Either<CameraError, CaptureId> pressed = take();
    while (pressed.isRight()) {
      pressed = take();
    }
    return pressed.getLeft().what();
  }

  private Either<CameraError, CaptureId> take() {
    PhotoId photo = new PhotoId("p" + taken.size());
    Either<CameraError, CaptureId> pressed = roll.press(photo.value(), true).peek(_ -> taken.add(photo));
    roll.time.passUntilQuiet();
    return pressed;
  }

  private List<HalState> states() {
    return roll.heard.stream().filter(StateChanged.class::isInstance).map(it -> ((StateChanged) it).state()).toList();
  }
}
