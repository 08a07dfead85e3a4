package dev.latent.camera.model.device;

import dev.latent.camera.model.control.CameraAbilities;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** One camera of a device, with what it offers in each scene mode. Source: Camera Kit, CameraDevice. */
@Value.Immutable
public abstract class CameraDevice {

  public abstract CameraId cameraId();

  public abstract CameraPosition cameraPosition();

  @Value.Default
  public CameraType cameraType() {
    return CameraType.DEFAULT;
  }

  @Value.Default
  public ConnectionType connectionType() {
    return ConnectionType.BUILT_IN;
  }

  /** How the sensor is mounted: degrees clockwise, 0, 90, 180 or 270. */
  @Value.Default
  public int cameraOrientation() {
    return 0;
  }

  public abstract Map<SceneMode, CameraOutputCapability> capabilities();

  public abstract DeferralTable deferral();

  /** What can be set of it. */
  @Value.Default
  public CameraAbilities abilities() {
    return CameraAbilities.none();
  }

  public Set<SceneMode> sceneModes() {
    return capabilities().keySet();
  }

  public Option<CameraOutputCapability> capability(SceneMode mode) {
    return capabilities().get(mode);
  }

  public static class Builder extends ImmutableCameraDevice.Builder {}
}
