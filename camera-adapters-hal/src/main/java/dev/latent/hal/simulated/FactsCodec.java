package dev.latent.hal.simulated;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.QualityLevel;
import dev.latent.hal.imaging.SensorModel;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * A burst's facts as bytes, in the order of the code below. What was added later stands at the end: the bytes of a
 * former version end before it, and are read as if it were as usual.
 */
final class FactsCodec {

  private FactsCodec() {}

  static byte[] write(BurstFacts facts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeLong(facts.order());
      writeCapture(out, facts.facts());
      writeSetting(out, facts.facts().setting());
      SensorCodec.write(out, facts.sensor());
      writeLens(out, facts.lens());
      ControlCodec.write(out, facts.facts());
      out.writeBoolean(facts.flash());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IOException if these are not such facts
   */
  static BurstFacts read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      long order = in.readLong();
      CaptureFacts.Builder capture = readCapture(in);
      SensorModel sensor = SensorCodec.read(in);
      Lens lens = readLens(in);
      boolean former = in.available() == 0;
      CaptureFacts facts = former ? capture.build() : ControlCodec.read(in, capture);
      return new BurstFacts(order, facts, sensor, lens, !former && in.readBoolean());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("not the facts of a burst: " + e.getMessage(), e);
    }
  }

  private static void writeCapture(DataOutput out, CaptureFacts facts) throws IOException {
    out.writeUTF(facts.photo().value());
    out.writeUTF(facts.camera().value());
    out.writeUTF(facts.mode().name());
    out.writeUTF(facts.takenAt().toString());
    out.writeUTF(facts.title());
  }

  private static CaptureFacts.Builder readCapture(DataInput in) throws IOException {
    CaptureFacts.Builder facts = new CaptureFacts.Builder();
    facts.photo(new PhotoId(in.readUTF()))
        .camera(new CameraId(in.readUTF()))
        .mode(SceneMode.valueOf(in.readUTF()))
        .takenAt(OffsetDateTime.parse(in.readUTF()))
        .title(in.readUTF())
        .setting(readSetting(in));
    return facts;
  }

  private static void writeSetting(DataOutput out, PhotoCaptureSetting setting) throws IOException {
    out.writeUTF(setting.quality().name());
    out.writeUTF(setting.rotation().name());
    out.writeBoolean(setting.mirror());
    out.writeInt(setting.compressionQuality().getOrElse(-1));
    out.writeBoolean(setting.location().isDefined());
    if (setting.location().isDefined()) {
      writeLocation(out, setting.location().get());
    }
  }

  private static PhotoCaptureSetting readSetting(DataInput in) throws IOException {
    PhotoCaptureSetting.Builder setting = new PhotoCaptureSetting.Builder();
    setting.quality(QualityLevel.valueOf(in.readUTF()));
    setting.rotation(ImageRotation.valueOf(in.readUTF()));
    setting.mirror(in.readBoolean());
    setting.compressionQuality(Option.some(in.readInt()).filter(it -> it >= 0));
    return setting.location(in.readBoolean() ? Option.some(readLocation(in)) : Option.none()).build();
  }

  private static void writeLocation(DataOutput out, Location location) throws IOException {
    out.writeDouble(location.latitude());
    out.writeDouble(location.longitude());
    out.writeDouble(location.altitude().getOrElse(Double.NaN));
  }

  private static Location readLocation(DataInput in) throws IOException {
    double latitude = in.readDouble();
    double longitude = in.readDouble();
    return new Location(latitude, longitude, Option.some(in.readDouble()).filter(it -> !it.isNaN()));
  }

  private static void writeLens(DataOutput out, Lens lens) throws IOException {
    out.writeUTF(lens.make());
    out.writeUTF(lens.model());
    out.writeDouble(lens.fNumber());
    out.writeDouble(lens.focalLength());
  }

  private static Lens readLens(DataInput in) throws IOException {
    return new Lens(in.readUTF(), in.readUTF(), in.readDouble(), in.readDouble());
  }
}
