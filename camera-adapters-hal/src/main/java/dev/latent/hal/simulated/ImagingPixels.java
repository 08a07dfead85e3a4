package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.imaging.Development;
import dev.latent.hal.imaging.Exif;
import dev.latent.hal.imaging.Jpeg;
import dev.latent.hal.imaging.LinearScene;
import dev.latent.hal.imaging.Preview;
import dev.latent.hal.imaging.RawFrame;
import dev.latent.hal.imaging.RgbImage;
import dev.latent.hal.imaging.Scene;
import dev.latent.hal.imaging.SceneException;
import dev.latent.hal.imaging.Sensor;
import dev.latent.hal.imaging.SensorModel;
import dev.latent.hal.kit.Encoded;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Real pictures. It holds one scene, in linear light and at the sensor's size. */
final class ImagingPixels implements Pixels {

  private final Seq<Path> scenes;
  private final long seed;
  private final SensorModel sensor;
  private @Nullable LinearScene scene;
  private int loaded = -1;

  ImagingPixels(DeviceSettings settings) {
    this.scenes = settings.scenes();
    this.seed = settings.seed();
    this.sensor = SensorModels.of(settings.sensor());
  }

  @Override
  public SensorModel sensor() {
    return sensor;
  }

  @Override
  public int samples() {
    return sensor.size().samples();
  }

  @Override
  public Option<String> load(int shot) {
    int wanted = scenes.isEmpty() ? 0 : Math.floorMod(shot, scenes.size());
    if (scene != null && loaded == wanted) {
      return Option.none();
    }
    unload();
    try {
      Scene read = scenes.isEmpty() ? Scene.bundled() : Scene.read(scenes.get(wanted));
      scene = read.cover(sensor.size());
      loaded = wanted;
      return Option.none();
    } catch (SceneException e) {
      return Option.some(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void expose(int shot, int frame, short[] samples) {
    LinearScene exposed = scene;
    if (exposed == null) {
      throw new IllegalStateException("no scene is loaded");
    }
    Sensor.expose(exposed, sensor, shotSeed(shot), frame - 1, samples);
  }

  @Override
  public void warmUp(short[] frame) {
    Jpeg.warmUp();
    BurstFacts facts = new BurstFacts(0, Warm.FACTS, sensor, new Lens("", "", 1, 1));
    for (int i = 0; i < Warm.TIMES; i++) {
      first(MemorySegment.ofArray(frame), facts);
    }
  }

  @Override
  public void unload() {
    scene = null;
  }

  @Override
  public Encoded first(MemorySegment frame, BurstFacts facts) {
    RgbImage image = Preview.render(RawFrame.of(facts.sensor().size(), frame), facts.sensor());
    return tagged(image, Jpeg.quick(image, ImageFacts.quality(facts)), facts, Stage.FIRST);
  }

  @Override
  public Bath develop(Seq<MemorySegment> frames, BurstFacts facts) {
    SensorModel exposed = facts.sensor();
    return new ImagingBath(
        Development.of(frames.map(it -> RawFrame.of(exposed.size(), it)).asJava(), exposed), facts);
  }

  private long shotSeed(int shot) {
    return seed + 0x9E37_79B9_7F4A_7C15L * shot;
  }

  private static Encoded tagged(RgbImage image, byte[] jpeg, BurstFacts facts, Stage stage) {
    Size size = new Size(image.width(), image.height());
    return new Encoded(Exif.insert(jpeg, ImageFacts.of(facts, size, stage)), size);
  }

  private record ImagingBath(Development development, BurstFacts facts) implements Bath {

    @Override
    public void align() {
      development.prepare();
    }

    @Override
    public int strips() {
      return development.strips();
    }

    @Override
    public void strip(int strip) {
      development.strip(strip);
    }

    @Override
    public Encoded print() {
      RgbImage image = development.result();
      return tagged(image, Jpeg.full(image, ImageFacts.quality(facts)), facts, Stage.FINAL);
    }
  }
}
