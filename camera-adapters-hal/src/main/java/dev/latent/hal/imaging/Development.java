package dev.latent.hal.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * The full development of one raw burst, as strips that do not depend on each other: align and merge the frames, white
 * balance, full colour, tone, sharpening. {@link #prepare} comes first, once; then each strip, in any order and on any
 * threads. The picture is never there as a whole: each strip is given away. A caller stops by not asking for the next.
 *
 * <p>The first frame of the burst is the reference: the picture has its framing. A burst of one is developed as it is.
 */
public final class Development {
  /** Rows of cells in a strip: large enough that the rows it shares with its neighbours cost little. */
  private static final int ROWS = 64;

  private final List<RawFrame> burst;
  private final SensorModel sensor;
  private final int rows;
  private final Brake brake;
  private final Queue<StripKernel> idle = new ConcurrentLinkedQueue<>();
  private volatile Optional<MotionField> field = Optional.empty();

  private Development(List<RawFrame> burst, SensorModel sensor, int rows, Brake brake) {
    if (burst.isEmpty() || burst.stream().anyMatch(frame -> !frame.size().equals(sensor.size()))) {
      throw new IllegalArgumentException("a burst has at least one frame, each of the sensor's size");
    }
    this.burst = List.copyOf(burst);
    this.sensor = sensor;
    this.rows = rows;
    this.brake = brake;
  }

  /** Begins the development of frames that stay readable until its end; with the brake pulled it ends soon. */
  public static Development of(List<RawFrame> burst, SensorModel sensor, Brake brake) {
    return new Development(burst, sensor, ROWS, brake);
  }

  /** With strips of so many rows of cells, each two rows of the picture. */
  static Development inStripsOf(int rows, List<RawFrame> burst, SensorModel sensor) {
    return new Development(burst, sensor, rows, Brake.NONE);
  }

  /** Finds how the frames lie against the first as a whole; takes about as long as two strips. */
  public void prepare() {
    List<Motion> motions = new ArrayList<>(List.of(Motion.NONE));
    if (burst.size() > 1) {
      Thumbnail first = Thumbnail.of(burst.getFirst(), brake);
      burst.stream().skip(1).map(frame -> GlobalAlignment.of(first, Thumbnail.of(frame, brake), brake))
          .forEach(motions::add);
    }
    field = Optional.of(new MotionField(burst, motions, sensor, brake));
  }

  /** How many strips there are. */
  public int strips() {
    return Math.ceilDiv(sensor.size().height() / 2, rows);
  }

  /**
   * Works one strip out, from the top counted from 0; a strip may be worked out again.
   *
   * @param taker gets its rows of the picture, whose memory is used again afterwards
   * @throws IllegalStateException before {@link #prepare}
   */
  public void strip(int index, Consumer<? super RgbImage> taker) {
    MotionField motion = field.orElseThrow(() -> new IllegalStateException("prepare comes before the strips"));
    StripKernel pooled = idle.poll();
    StripKernel kernel = pooled == null ? new StripKernel(burst, sensor, motion, brake) : pooled;
    int from = index * rows;
    taker.accept(kernel.develop(from, Math.min(sensor.size().height() / 2, from + rows)));
    idle.add(kernel);
  }

  /** The JPEG of the picture, whose bands are the strips. */
  public JpegBands jpeg(int quality) {
    return new JpegBands(sensor.size().width(), sensor.size().height(), quality, 2 * rows, brake);
  }
}
