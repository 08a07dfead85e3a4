package dev.latent.app.kit.device;

import dev.latent.app.kit.trial.Defect;
import java.util.List;
import java.util.stream.Stream;

/** All that is broken here. */
public final class DeviceDefects {

  private DeviceDefects() {}

  public static List<Defect> all() {
    return Stream.of(CameraDefects.all(), CaptureDefects.all(), WorkDefects.all(), HoldingDefects.all(), KitDefects.all(),
        PressureDefects.all()).flatMap(List::stream).toList();
  }
}
