package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;
import dev.latent.hal.imaging.Brake;
import dev.latent.hal.imaging.SensorModel;
import dev.latent.hal.kit.Encoded;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** No pictures, and a bath in which something happens in the middle of one of its steps, once. */
final class Interrupting implements Pixels {

  final List<Moment> ended = new ArrayList<>();
  private final Pixels pixels;
  private final Moment moment;
  private Runnable happens = () -> {};

  /** The steps of a bath. */
  enum Moment { OPEN, ALIGN, STRIP, PRINT }

  Interrupting(DeviceSettings settings, Moment moment) {
    this.pixels = new StandInPixels(settings);
    this.moment = moment;
  }

  void happens(Runnable now) {
    happens = now;
  }

  private void at(Moment step, Brake brake) {
    if (step == moment) {
      Runnable once = happens;
      happens = () -> {};
      once.run();
    }
    brake.check();
    ended.add(step);
  }

  @Override
  public Bath develop(Seq<MemorySegment> frames, BurstFacts facts, Brake brake) {
    at(Moment.OPEN, brake);
    Bath bath = pixels.develop(frames, facts, brake);
    return new Bath() {

      @Override
      public void align() {
        at(Moment.ALIGN, brake);
        bath.align();
      }

      @Override
      public int strips() {
        return bath.strips();
      }

      @Override
      public void strip(int strip) {
        at(Moment.STRIP, brake);
        bath.strip(strip);
      }

      @Override
      public Encoded print() throws IOException {
        at(Moment.PRINT, brake);
        return bath.print();
      }
    };
  }

  @Override
  public SensorModel sensor() {
    return pixels.sensor();
  }

  @Override
  public int samples() {
    return pixels.samples();
  }

  @Override
  public Option<String> load(int shot, double zoom) {
    return pixels.load(shot, zoom);
  }

  @Override
  public boolean dark() {
    return pixels.dark();
  }

  @Override
  public void expose(int shot, int frame, double light, short[] samples) {
    pixels.expose(shot, frame, light, samples);
  }

  @Override
  public void warmUp(short[] frame) {
    pixels.warmUp(frame);
  }

  @Override
  public void unload() {
    pixels.unload();
  }

  @Override
  public Sight sight(short[] frame, Size size) {
    return pixels.sight(frame, size);
  }

  @Override
  public Proof proof(MemorySegment frame, BurstFacts facts) {
    return pixels.proof(frame, facts);
  }
}
