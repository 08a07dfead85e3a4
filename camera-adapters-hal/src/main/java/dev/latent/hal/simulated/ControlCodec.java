package dev.latent.hal.simulated;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How a camera was set, and the place in a burst capture, as bytes, in the order of the code below. */
final class ControlCodec {

  private ControlCodec() {}

  static void write(DataOutput out, CaptureFacts facts) throws IOException {
    CameraSettings settings = facts.settings();
    out.writeUTF(settings.flashMode().name());
    out.writeUTF(settings.exposureMode().name());
    out.writeDouble(settings.exposureBias());
    writePoint(out, settings.meteringPoint());
    out.writeUTF(settings.focusMode().name());
    writePoint(out, settings.focusPoint());
    out.writeDouble(settings.zoomRatio());
    out.writeBoolean(settings.muted());
    out.writeInt(facts.burst().map(BurstFrame::index).getOrElse(0));
    out.writeUTF(facts.burst().map(it -> it.key().value()).getOrElse(""));
  }

  /** Completes the facts. */
  static CaptureFacts read(DataInput in, CaptureFacts.Builder facts) throws IOException {
    CameraSettings.Builder settings = new CameraSettings.Builder();
    settings.flashMode(FlashMode.valueOf(in.readUTF()))
        .exposureMode(ExposureMode.valueOf(in.readUTF()))
        .exposureBias(in.readDouble())
        .meteringPoint(readPoint(in))
        .focusMode(FocusMode.valueOf(in.readUTF()))
        .focusPoint(readPoint(in))
        .zoomRatio(in.readDouble())
        .muted(in.readBoolean());
    int index = in.readInt();
    String key = in.readUTF();
    return facts.settings(settings.build())
        .burst(Option.when(index > 0, () -> new BurstFrame(new PhotoId(key), index)))
        .build();
  }

  private static void writePoint(DataOutput out, Option<Point> point) throws IOException {
    out.writeDouble(point.map(Point::x).getOrElse(Double.NaN));
    out.writeDouble(point.map(Point::y).getOrElse(Double.NaN));
  }

  private static Option<Point> readPoint(DataInput in) throws IOException {
    Point point = new Point(in.readDouble(), in.readDouble());
    return Option.when(!Double.isNaN(point.x()), point);
  }
}
