package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.CaptureWay;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What a granted capture is to be; the application layer adds its identity and time. */
@Value.Immutable
public abstract class CapturePlan {

  /** Its number. */
  public abstract CaptureId capture();

  /** Who takes it. */
  public abstract CameraId camera();

  /** The session's. */
  public abstract SceneMode mode();

  /** The output's. */
  public abstract Profile profile();

  /** How it is delivered; deferred, the device keeps the raw for a second phase. */
  public abstract CaptureWay way();

  /** What the application asked for, the output's mirror included. */
  public abstract PhotoCaptureSetting setting();

  /** How the camera is set. */
  public abstract CameraSettings settings();

  /** For a single-stage photo. */
  public abstract PhotoQualityPrioritization prioritization();

  /** Its place in a burst; none of a photo by itself. */
  public abstract Option<BurstFrame> burst();

  /** Builds them. */
  public static class Builder extends ImmutableCapturePlan.Builder {}
}
