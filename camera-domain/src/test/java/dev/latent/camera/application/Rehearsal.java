package dev.latent.camera.application;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The product on a camera that obeys the test; under virtual time, unless it is given threads. */
final class Rehearsal {

  static final Caller SYSTEM = new Caller("com.example.camera", true);
  static final Caller PUBLIC = new Caller("com.example.public", false);

  final VirtualTime time = new VirtualTime();
  final FakeCamera camera = new FakeCamera();
  final SmallLibrary library = new SmallLibrary();
  final IdleProcessor processor = new IdleProcessor();
  private final Latent latent;

  Rehearsal() {
    this(null);
  }

  Rehearsal(@Nullable Executor threads) {
    AtomicInteger photos = new AtomicInteger();
    latent = new Latent(new DrivenPorts.Builder()
        .cameraHal(camera)
        .imageProcessor(processor)
        .systemPressure(new NoPressure())
        .assetStore(library)
        .timekeeper(time.timekeeper())
        .ids(() -> new PhotoId("p" + photos.incrementAndGet()))
        .background(threads == null ? time.executor() : threads)
        .build());
    latent.start();
  }

  /** Tells nothing. */
  private record NoPressure() implements SystemPressure {

    @Override
    public void connect(Consumer<? super Pressure> inbox) {}

    @Override
    public void close() {}
  }

  /** An application in front of it. */
  Actor actor(Caller caller) {
    return new Actor(latent.as(caller));
  }

  void settle() {
    time.settle();
  }
}
