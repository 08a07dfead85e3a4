package dev.latent.hal.simulated;

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

/** A burst's facts as bytes, in the order of the code below; version 1. */
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
      return new BurstFacts(in.readLong(), CaptureCodec.read(in), SensorCodec.read(in), readLens(in));
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
