package dev.latent.camera.model.photo;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.immutables.value.Value;

/**
 * What both stages of a photo say about it in their EXIF. The device keeps it beside the raw, so that a photo nobody
 * stored can be adopted with its true name and time.
 */
@Value.Immutable
public abstract class CaptureFacts {

  /** Its ImageUniqueID. */
  public abstract PhotoId photo();

  public abstract CameraId camera();

  public abstract SceneMode mode();

  public abstract PhotoCaptureSetting setting();

  /** How its camera was set. */
  @Value.Default
  public CameraSettings settings() {
    return CameraSettings.initial();
  }

  /** None of a photo that was taken by itself. */
  @Value.Default
  public Option<BurstFrame> burst() {
    return Option.none();
  }

  /** Civil time of the press, with the offset that was in force. */
  public abstract OffsetDateTime takenAt();

  /** The file's name without its extension, as the camera proposes it. */
  public abstract String title();

  public static class Builder extends ImmutableCaptureFacts.Builder {}
}
