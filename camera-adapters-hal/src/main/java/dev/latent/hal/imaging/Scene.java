package dev.latent.hal.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What the simulated camera is pointed at: a photograph, upright, in sRGB. Immutable and thread-safe. */
public final class Scene {
  private static final String BUNDLED = "seeding.jpg";

  private final RgbImage image;

  private Scene(RgbImage image) {
    this.image = image;
  }

  /**
   * Reads a JPEG, PNG or TIFF of at most 250 megapixels, turned upright by its EXIF orientation. One above 64
   * megapixels is thinned while it is read.
   *
   * @throws SceneException if there is no such image; its message is a sentence for the user
   */
  public static Scene read(Path file) throws SceneException {
    return new Scene(SceneFile.read(file));
  }

  /**
   * Looks at the header only, for what {@link #read} would refuse without decoding: no file, no image, or too large.
   *
   * @throws SceneException its message is a sentence for the user
   */
  public static void probe(Path file) throws SceneException {
    SceneFile.probe(file);
  }

  /** The photograph that comes with the device: a dandelion by Clemens Engelhardt, 2018, CC0-1.0, 5312x2988. */
  public static Scene bundled() {
    try (InputStream stream = Scene.class.getResourceAsStream(BUNDLED)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled scene is not on the class path: " + BUNDLED);
      }
      return new Scene(SceneFile.decode(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A scene that was made, not read. */
  public static Scene of(RgbImage image) {
    return new Scene(image);
  }

  /** In pixels, upright. */
  public int width() {
    return image.width();
  }

  /** In pixels, upright. */
  public int height() {
    return image.height();
  }

  /** The scene in linear light as it covers a frame: centred, cut at the sides, neither stretched nor turned. */
  public LinearScene cover(FrameSize size) {
    return cover(size, 1);
  }

  /**
   * The same through a longer lens: its middle, sampled as finely as the photograph has it.
   *
   * @param zoom how many times nearer, 1 or more
   */
  public LinearScene cover(FrameSize size, double zoom) {
    return new Cover(image, size, zoom).linear();
  }
}
