package dev.latent.app.cli.option;

import dev.latent.app.cli.run.Choice;
import dev.latent.app.cli.run.Flow;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.QualityLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who takes the photos, and how each is asked for. */
public final class CaptureOptions {

  @Option(names = "--flow", paramLabel = "FLOW", defaultValue = "automatic", converter = FlowName.class,
      description = "automatic: a public camera application, photos become assets by themselves where the device "
          + "defers. explicit: the system camera, which asks for deferred delivery and stores the proxy itself. "
          + "single: the full photo only (default: ${DEFAULT-VALUE}).")
  private Flow flow = Flow.AUTOMATIC;

  @Option(names = "--camera", paramLabel = "ID",
      description = "One of \"latent devices\"; without it, the first that takes photos in the mode.")
  private @Nullable String camera;

  @Option(names = "--mode", paramLabel = "MODE", defaultValue = "normal_photo",
      description = "A scene mode of that camera, as night_photo (default: ${DEFAULT-VALUE}).")
  private String mode = "normal_photo";

  @Option(names = "--rotation", paramLabel = "DEGREES", defaultValue = "0", converter = RotationText.class,
      description = "How far a viewer turns the photo clockwise: 0, 90, 180 or 270 (default: ${DEFAULT-VALUE}).")
  private ImageRotation rotation = ImageRotation.ROTATION_0;

  @Option(names = "--mirror", description = "Mirror the photo, left to right, where the camera can.")
  private boolean mirror;

  @Option(names = "--location", paramLabel = "LAT,LON[,ALT]", converter = LocationText.class,
      description = "Where it is taken, in degrees and metres, as 48.2083,16.3731,171; south and west are negative.")
  private @Nullable Location location;

  @Option(names = "--quality", paramLabel = "LEVEL", defaultValue = "high", converter = QualityName.class,
      description = "high, medium or low: how much is kept in the JPEG (default: ${DEFAULT-VALUE}).")
  private QualityLevel quality = QualityLevel.QUALITY_LEVEL_HIGH;

  public Flow flow() {
    return flow;
  }

  public Choice choice() {
    return new Choice(flow, io.vavr.control.Option.of(camera).map(CameraId::new), mode, mirror);
  }

  public PhotoCaptureSetting setting() {
    return new PhotoCaptureSetting.Builder()
        .rotation(rotation)
        .mirror(mirror)
        .location(io.vavr.control.Option.of(location))
        .quality(quality)
        .build();
  }
}
