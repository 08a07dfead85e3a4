package dev.latent.hal.imaging;

/**
 * Width and height of a Bayer frame in pixels: even, at least 16, at most 2^28 pixels in all.
 */
public record FrameSize(int width, int height) {
  private static final int SMALLEST = 16;
  private static final long LARGEST = 1L << 28;

  public FrameSize {
    if (width < SMALLEST || height < SMALLEST || width % 2 != 0 || height % 2 != 0) {
      throw new IllegalArgumentException("a frame is even and at least 16 pixels each way: " + width + "x" + height);
    }
    if ((long) width * height > LARGEST) {
      throw new IllegalArgumentException("a frame has at most 2^28 pixels: " + width + "x" + height);
    }
  }

  /** Samples of one frame, one per pixel. */
  public int samples() {
    return width * height;
  }

  /** Bytes of one frame, two per sample. */
  public long bytes() {
    return 2L * samples();
  }
}
