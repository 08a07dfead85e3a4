package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import java.util.List;

/** What a device told of one capture. */
final class Told {

  private final List<String> kinds;

  private Told(List<String> kinds) {
    this.kinds = kinds;
  }

  static Told of(KitUnderTest kit, CaptureId capture) {
    return new Told(kit.of(capture).stream().map(it -> it.getClass().getSimpleName()).toList());
  }

  List<String> kinds() {
    return kinds;
  }

  boolean has(Class<? extends CameraEvent> kind) {
    return kinds.contains(kind.getSimpleName());
  }

  /** An end and an image, or a failure. */
  boolean isWhole() {
    boolean image = has(CameraEvent.FirstStage.class) || has(CameraEvent.FullImage.class);
    return has(CameraEvent.CaptureFailed.class) || (has(CameraEvent.CaptureEnded.class) && image);
  }

  /** Each thing once and in order, with one image of that kind, and nothing else. */
  void assertWhole(Class<? extends CameraEvent> image) {
    assertThat(kinds).containsExactlyInAnyOrder("CaptureStarted", "ShutterOpened", "ShutterClosed", "CaptureEnded",
        image.getSimpleName());
    assertOrdered(image);
  }

  /** As above, with a small image ahead of the other. */
  void assertWholeWithThumbnail(Class<? extends CameraEvent> image) {
    assertThat(kinds).containsExactlyInAnyOrder("CaptureStarted", "ShutterOpened", "ShutterClosed", "CaptureEnded",
        "QuickThumbnail", image.getSimpleName());
    assertOrdered(image);
    assertThat(kinds).containsSubsequence("CaptureStarted", "QuickThumbnail", image.getSimpleName());
  }

  /** An image or a failure, and an end. */
  void assertEndedOnce() {
    assertThat(kinds).doesNotHaveDuplicates();
    assertThat(kinds.contains("CaptureFailed") != kinds.contains("FirstStage")).as("an image or a failure: %s", kinds)
        .isTrue();
    assertThat(kinds.contains("CaptureFailed") || kinds.contains("CaptureEnded")).as("an end: %s", kinds).isTrue();
  }

  private void assertOrdered(Class<? extends CameraEvent> image) {
    assertThat(kinds).containsSubsequence("CaptureStarted", "ShutterOpened", "ShutterClosed", "CaptureEnded");
    assertThat(kinds).containsSubsequence("CaptureStarted", image.getSimpleName());
  }
}
