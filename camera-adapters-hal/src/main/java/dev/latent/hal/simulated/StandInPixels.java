package dev.latent.hal.simulated;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.imaging.Brake;
import dev.latent.hal.imaging.Exif;
import dev.latent.hal.imaging.SensorModel;
import dev.latent.hal.kit.Encoded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/**
 * No pictures: a frame is a few random numbers, an image a flat grey JPEG of a few pixels whose shade is drawn from the
 * frames that it was made of. All else is as with pictures, and at once.
 */
final class StandInPixels implements Pixels {

  private static final int SAMPLES = 32;
  private static final int STRIPS = 16;
  private static final Size FIRST = new Size(16, 12);
  private static final Size FINAL = new Size(64, 48);

  private final SensorModel sensor;
  private final long seed;
  private double zoom = 1;

  StandInPixels(DeviceSettings settings) {
    this.sensor = SensorModels.of(settings.sensor());
    this.seed = settings.seed();
  }

  @Override
  public SensorModel sensor() {
    return sensor;
  }

  @Override
  public int samples() {
    return SAMPLES;
  }

  @Override
  public Option<String> load(int shot, double nearer) {
    zoom = nearer;
    return Option.none();
  }

  @Override
  public boolean dark() {
    return false;
  }

  @Override
  public void expose(int shot, int frame, double light, short[] samples) {
    long sight = 31L * Double.hashCode(zoom) + Double.hashCode(light);
    SplittableRandom random = new SplittableRandom(31 * (31 * (31 * seed + shot) + frame) + sight);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) random.nextInt(sensor.blackLevel(), sensor.whiteLevel() + 1);
    }
  }

  @Override
  public void warmUp(short[] frame) {}

  @Override
  public void unload() {}

  @Override
  public Sight sight(short[] frame, Size size) {
    int shade = shade(List.of(MemorySegment.ofArray(frame)));
    return number -> new Plain(size, shade + (int) number);
  }

  @Override
  public Proof proof(MemorySegment frame, BurstFacts facts) {
    int shade = shade(List.of(frame));
    return new Proof() {

      @Override
      public PixelMap thumbnail() {
        return new Plain(FIRST, shade);
      }

      @Override
      public Encoded print() {
        return StandInPixels.print(FIRST, Stage.FIRST, shade, facts);
      }
    };
  }

  @Override
  public Bath develop(Seq<MemorySegment> frames, BurstFacts facts, Brake brake) {
    return new Bath() {

      @Override
      public void align() {}

      @Override
      public int strips() {
        return STRIPS;
      }

      @Override
      public void strip(int strip) {}

      @Override
      public Encoded print() {
        return StandInPixels.print(FINAL, Stage.FINAL, shade(frames), facts);
      }
    };
  }

  /** One grey all over. */
  private record Plain(Size size, int shade) implements PixelMap {

    @Override
    public void readPixelsToBuffer(byte[] into) {
      for (int i = 0; i < bytes(); i++) {
        into[i] = i % 4 == 3 ? (byte) 0xFF : (byte) shade;
      }
    }
  }

  private static int shade(Seq<MemorySegment> frames) {
    CRC32C crc = new CRC32C();
    frames.forEach(it -> crc.update(it.toArray(ValueLayout.JAVA_BYTE)));
    return (int) crc.getValue();
  }

  private static Encoded print(Size size, Stage stage, int shade, BurstFacts facts) {
    byte[] jpeg = GreyJpeg.of(size, shade & 0x7F, Integer.toHexString(shade));
    return new Encoded(Exif.insert(jpeg, ImageFacts.of(facts, size, stage)), size);
  }
}
