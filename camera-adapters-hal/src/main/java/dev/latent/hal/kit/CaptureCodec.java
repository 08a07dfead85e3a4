package dev.latent.hal.kit;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.QualityLevel;
import io.vavr.control.Option;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** What is said of a capture as bytes, in the order of the code below; version 1. */
public final class CaptureCodec {

  private CaptureCodec() {}

  /** Writes them. */
  public static void write(DataOutput out, CaptureFacts facts) throws IOException {
    out.writeUTF(facts.photo().value());
    out.writeUTF(facts.camera().value());
    out.writeUTF(facts.mode().name());
    out.writeUTF(facts.takenAt().toString());
    out.writeUTF(facts.title());
    writeSetting(out, facts.setting());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the bytes end too early
   * @throws IllegalArgumentException if these are not such facts
   * @throws java.time.DateTimeException if these are not such facts
   */
  public static CaptureFacts read(DataInput in) throws IOException {
    return new CaptureFacts.Builder()
        .photo(new PhotoId(in.readUTF()))
        .camera(new CameraId(in.readUTF()))
        .mode(SceneMode.valueOf(in.readUTF()))
        .takenAt(OffsetDateTime.parse(in.readUTF()))
        .title(in.readUTF())
        .setting(readSetting(in))
        .build();
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
}
