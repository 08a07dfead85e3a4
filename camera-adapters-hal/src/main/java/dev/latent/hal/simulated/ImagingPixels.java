package dev.latent.hal.simulated;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.imaging.Brake;
import dev.latent.hal.imaging.Development;
import dev.latent.hal.imaging.Exif;
import dev.latent.hal.imaging.FrameSize;
import dev.latent.hal.imaging.Jpeg;
import dev.latent.hal.imaging.JpegBands;
import dev.latent.hal.imaging.LinearScene;
import dev.latent.hal.imaging.Preview;
import dev.latent.hal.imaging.RawFrame;
import dev.latent.hal.imaging.RgbImage;
import dev.latent.hal.imaging.Scaling;
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

/**
 * Real pictures. It holds one scene, in linear light and at the sensor's size; of one that was looked at a second time,
 * at another zoom, the photograph too, for zooming goes on.
 */
final class ImagingPixels implements Pixels {

  /** A scene whose mean lies below it calls for a flash; a grey card has 0.18. */
  private static final double DARK = 0.06;
  private static final int THUMBNAIL = 160;
  private static final int NONE = -1;

  private final Seq<Path> scenes;
  private final long seed;
  private final SensorModel sensor;
  private @Nullable LinearScene scene;
  private @Nullable Scene photograph;
  private int loaded = NONE;
  private double nearer;

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
  public Option<String> load(int shot, double zoom) {
    int wanted = scenes.isEmpty() ? 0 : Math.floorMod(shot, scenes.size());
    if (scene != null && loaded == wanted && nearer == zoom) {
      return Option.none();
    }
    boolean again = loaded == wanted;
    Scene known = again ? photograph : null;
    unload();
    try {
      Scene read = known == null ? read(wanted) : known;
      scene = read.cover(sensor.size(), zoom);
      loaded = wanted;
      nearer = zoom;
      photograph = again ? read : null;
      return Option.none();
    } catch (SceneException e) {
      return Option.some(String.valueOf(e.getMessage()));
    }
  }

  private Scene read(int which) throws SceneException {
    return scenes.isEmpty() ? Scene.bundled() : Scene.read(scenes.get(which));
  }

  @Override
  public boolean dark() {
    return scene().brightness() < DARK;
  }

  @Override
  public void expose(int shot, int frame, double light, short[] samples) {
    Sensor.expose(scene(), sensor, shotSeed(shot), frame - 1, light, samples);
  }

  @Override
  public void warmUp(short[] frame) {
    Jpeg.warmUp();
    BurstFacts facts = new BurstFacts(0, Warm.FACTS, sensor, new Lens("", "", 1, 1), false);
    for (int i = 0; i < Warm.TIMES; i++) {
      ImagingProof proof = proof(MemorySegment.ofArray(frame), facts);
      proof.thumbnail();
      proof.print();
    }
  }

  @Override
  public void unload() {
    scene = null;
    photograph = null;
    loaded = NONE;
  }

  @Override
  public Sight sight(short[] frame, Size size) {
    RgbImage image = Preview.render(RawFrame.of(sensor.size(), frame), sensor);
    Picture picture = Picture.of(Scaling.covering(image, size.width(), size.height()));
    return number -> {
      Sway sway = Sway.at(number, size.width());
      return picture.moved(sway.right(), sway.down());
    };
  }

  @Override
  public ImagingProof proof(MemorySegment frame, BurstFacts facts) {
    return new ImagingProof(Preview.render(RawFrame.of(facts.sensor().size(), frame), facts.sensor()), facts);
  }

  @Override
  public Bath develop(Seq<MemorySegment> frames, BurstFacts facts, Brake brake) {
    SensorModel exposed = facts.sensor();
    Development development =
        Development.of(frames.map(it -> RawFrame.of(exposed.size(), it)).asJava(), exposed, brake);
    return new ImagingBath(development, development.jpeg(ImageFacts.quality(facts)), facts);
  }

  private LinearScene scene() {
    LinearScene there = scene;
    if (there == null) {
      throw new IllegalStateException("no scene is loaded");
    }
    return there;
  }

  private long shotSeed(int shot) {
    return seed + 0x9E37_79B9_7F4A_7C15L * shot;
  }

  private static Encoded tagged(Size size, byte[] jpeg, BurstFacts facts, Stage stage) {
    return new Encoded(Exif.insert(jpeg, ImageFacts.of(facts, size, stage)), size);
  }

  private record ImagingProof(RgbImage image, BurstFacts facts) implements Proof {

    /** A sixteenth of the sensor each way, but at least {@value #THUMBNAIL} pixels wide where the image is. */
    @Override
    public PixelMap thumbnail() {
      int width = Math.max(THUMBNAIL, image.width() / 4);
      RgbImage small = Scaling.shrunk(image, Math.max(1, image.width() / width));
      return Picture.of(small.upright(ImageFacts.orientation(facts.facts().setting())));
    }

    @Override
    public Encoded print() {
      return tagged(new Size(image.width(), image.height()), Jpeg.quick(image, ImageFacts.quality(facts)), facts, Stage.FIRST);
    }
  }

  private record ImagingBath(Development development, JpegBands jpeg, BurstFacts facts) implements Bath {

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
      development.strip(strip, rows -> jpeg.band(strip, rows));
    }

    @Override
    public Encoded print() {
      FrameSize size = facts.sensor().size();
      return tagged(new Size(size.width(), size.height()), jpeg.whole(), facts, Stage.FINAL);
    }
  }
}
