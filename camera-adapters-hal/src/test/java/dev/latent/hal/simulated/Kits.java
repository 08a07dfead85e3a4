package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Small simulated devices. */
final class Kits {

  private Kits() {}

  static DeviceKit of(VirtualTime time, Path home, Object... settings) {
    return of(time, home, Tables.of(settings));
  }

  static DeviceKit of(VirtualTime time, Path home, Setting.Table settings) {
    return new SimulatedKitFactory()
        .create(settings, new DeviceKit.Surroundings(time.timekeeper(), time.executor(), home.toString()))
        .getOrElseThrow(faults -> new AssertionError(faults.toString()));
  }

  /** A sensor of 320x240 that takes two frames. */
  static Setting.Table tinySensor() {
    return Tables.of("width", 320, "height", 240, "frames", 2);
  }

  /** A scene with a gradient, an edge and a colour. */
  static Path scene(Path folder, Color colour) {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.DARK_GRAY, 400, 300, Color.LIGHT_GRAY));
    graphics.fillRect(0, 0, 400, 300);
    graphics.setPaint(colour);
    graphics.fillOval(80, 60, 120, 140);
    graphics.dispose();
    Path file = folder.resolve("scene-" + Integer.toHexString(colour.getRGB()) + ".png");
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
