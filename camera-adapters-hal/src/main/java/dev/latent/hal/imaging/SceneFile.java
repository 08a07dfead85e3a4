package dev.latent.hal.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a scene from a file that anyone may have named: looks before it decodes, and answers in sentences. */
final class SceneFile {
  private static final long MOST_PIXELS = 250_000_000;
  private static final long MOST_HELD = 64_000_000;

  private final String name;

  private SceneFile(String name) {
    this.name = name;
  }

  /** What is wanted of an image whose header is sound. */
  private interface Look<T> {
    T at(ImageReader reader, Orientation orientation) throws IOException, SceneException;
  }

  static RgbImage read(Path file) throws SceneException {
    SceneFile scene = new SceneFile("scene " + file);
    return scene.open(file, scene::upright);
  }

  /** Looks at the header, and whether the file has its end; decodes nothing. */
  static void probe(Path file) throws SceneException {
    SceneFile scene = new SceneFile("scene " + file);
    long _ = scene.open(file, (reader, _) -> scene.pixels(reader));
    scene.checkEnd(file);
  }

  private void checkEnd(Path file) throws SceneException {
    try {
      if (!FileEnd.isThere(file)) {
        throw refused("ends too early; copy it again or name another");
      }
    } catch (IOException e) {
      throw refused("cannot be read to its end; copy it again or name another");
    }
  }

  /** An image that is known to be sound. */
  static RgbImage decode(byte[] bytes) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      SceneFile scene = new SceneFile("the bundled scene");
      return scene.look(in, Orientation.of(bytes), scene::upright);
    } catch (SceneException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private <T> T open(Path file, Look<T> look) throws SceneException {
    if (Files.notExists(file)) {
      throw refused("does not exist; name a JPEG, PNG or TIFF file");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw refused("is not a readable file; name a JPEG, PNG or TIFF file");
    }
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      if (in.length() == 0) {
        throw refused("is empty; copy it again or name another");
      }
      return look(in, Orientation.of(in), look);
    } catch (IOException e) {
      throw refused("cannot be read to its end; copy it again or name another");
    }
  }

  private <T> T look(ImageInputStream in, Orientation orientation, Look<T> look) throws IOException, SceneException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw refused("is not an image that can be read; name a JPEG, PNG or TIFF file");
    }
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, true, true);
      return look.at(reader, orientation);
    } catch (RuntimeException e) {
      // The JDK's readers answer damaged data with unchecked exceptions of many kinds, too.
      throw refused("is damaged; copy it again or name another");
    } finally {
      reader.dispose();
    }
  }

  private RgbImage upright(ImageReader reader, Orientation orientation) throws IOException, SceneException {
    return orientation.upright(Pixels.of(decoded(reader, pixels(reader))));
  }

  private long pixels(ImageReader reader) throws IOException, SceneException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      throw refused("has %d megapixels; reduce it to at most 250".formatted(pixels / 1_000_000));
    }
    return pixels;
  }

  private BufferedImage decoded(ImageReader reader, long pixels) throws IOException, SceneException {
    AtomicBoolean truncated = new AtomicBoolean();
    reader.addIIOReadWarningListener((_, warning) -> truncated.compareAndSet(false, saysTruncated(warning)));
    ImageReadParam thinned = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_HELD));
    thinned.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, thinned);
    if (truncated.get()) {
      throw refused("ends too early; copy it again or name another");
    }
    return image;
  }

  /** The JPEG reader fills what is missing with grey and only warns. */
  private static boolean saysTruncated(String warning) {
    String words = warning.toLowerCase(Locale.ROOT);
    return words.contains("premature") || words.contains("truncated") || words.contains("missing eoi");
  }

  private SceneException refused(String why) {
    return new SceneException(name + " " + why);
  }
}
