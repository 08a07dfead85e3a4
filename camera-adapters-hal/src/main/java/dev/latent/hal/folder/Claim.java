package dev.latent.hal.folder;

import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.CaptureCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;

/**
 * That a photo was made of a file.
 *
 * @param order counts the claims of a home; the older, the smaller
 * @param linked whether the kit holds the camera's file itself by a second name, not a copy of it
 */
record Claim(long order, CaptureFacts facts, Source source, boolean linked) {

  PhotoId photo() {
    return facts.photo();
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(order);
    CaptureCodec.write(out, facts);
    source.write(out);
    out.writeBoolean(linked);
    return bytes.toByteArray();
  }

  /**
   * What {@link #bytes} said.
   *
   * @throws IOException if these are not such bytes
   */
  static Claim of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      return new Claim(in.readLong(), CaptureCodec.read(in), Source.read(in), in.readBoolean());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("not a claim: " + e.getMessage(), e);
    }
  }
}
