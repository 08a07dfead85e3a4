package dev.latent.hal.simulated;

import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.hal.imaging.SensorModel;
import dev.latent.hal.kit.CaptureCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

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
      CaptureCodec.write(out, facts.facts());
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
      CaptureFacts capture = CaptureCodec.read(in);
      SensorModel sensor = SensorCodec.read(in);
      Lens lens = readLens(in);
      boolean former = in.available() == 0;
      CaptureFacts facts = former ? capture : ControlCodec.read(in, new CaptureFacts.Builder().from(capture));
      return new BurstFacts(order, facts, sensor, lens, !former && in.readBoolean());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("not the facts of a burst: " + e.getMessage(), e);
    }
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
