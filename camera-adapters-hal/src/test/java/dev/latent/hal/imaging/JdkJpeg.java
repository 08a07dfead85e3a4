package dev.latent.hal.imaging;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** JPEG by the JDK's image writers, which are kept: one serves one thread at a time. No file is touched. */
final class JdkJpeg {
  private static final Queue<ImageWriter> IDLE = new ConcurrentLinkedQueue<>();
  private static final ComponentColorModel COLOURS = new ComponentColorModel(
      ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);

  private JdkJpeg() {}

  static byte[] encode(RgbImage image, int quality) {
    @Nullable ImageWriter idle = IDLE.poll();
    ImageWriter writer = idle == null ? ImageIO.getImageWritersByFormatName("jpeg").next() : idle;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(image.bgr().length / 8 + 1024);
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality / 100f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(buffered(image), null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused bytes", e);
    }
    writer.reset();
    IDLE.add(writer);
    return bytes.toByteArray();
  }

  /** The image as the JDK wants it, over the same bytes. */
  static BufferedImage buffered(RgbImage image) {
    WritableRaster raster = Raster.createInterleavedRaster(new DataBufferByte(image.bgr(), image.bgr().length),
        image.width(), image.height(), 3 * image.width(), 3, new int[] {2, 1, 0}, null);
    return new BufferedImage(COLOURS, raster, false, null);
  }
}
