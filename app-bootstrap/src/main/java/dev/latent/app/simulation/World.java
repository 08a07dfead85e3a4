package dev.latent.app.simulation;

import dev.latent.camera.application.DrivenPorts;
import dev.latent.camera.application.Latent;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.simulation.Steps;
import dev.latent.camera.simulation.VirtualTime;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * A device with its users, and one process of the product after another on it. All happens in turn, on one thread and
 * in virtual time. Confined.
 */
final class World implements MoodyProcessor.Witness, Mischief.Victim {

  private static final Caller SYSTEM = new Caller("dev.latent.systemcamera", true);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final long seed;
  private final DeliveryRules rules;
  private final Thread thread = Thread.currentThread();
  private final Thread.UncaughtExceptionHandler former;
  private final Hardware hardware;
  private final Mischief mischief = new Mischief(this);
  private final Findings findings = new Findings();
  private final Truth truth = new Truth(findings, () -> mischief.comes(Moment.STORING));
  private final Agenda agenda = new Agenda();
  private final Felt pressure = new Felt();
  private Vector<String> trace = Vector.empty();
  private VirtualTime time = new VirtualTime();
  private Timekeeper alarm = time.timekeeper();
  private Duration before = Duration.ZERO;
  private Life life;
  private int lives;
  private int ids;

  /** One process. */
  private record Life(Latent latent, MoodyProcessor processor, AssetStore store) {}

  World(long seed, Hardware.Factory factory, DeliveryRules rules) {
    this.seed = seed;
    this.rules = rules;
    this.former = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((_, e) -> uncaught(e));
    this.hardware = factory.make(mischief.steps());
    this.life = begin();
  }

  /** From the beginning. */
  Duration now() {
    return before.plus(time.uptime());
  }

  /** Also when another process runs by then. */
  void at(Duration moment, Runnable work) {
    agenda.add(moment, work);
    arm();
  }

  private void arm() {
    agenda.next().forEach(it -> alarm.wakeAt(it.minus(before).isNegative() ? Duration.ZERO : it.minus(before), this::ring));
  }

  private void ring() {
    for (Option<Runnable> due = agenda.due(now()); due.isDefined(); due = agenda.due(now())) {
      due.get().run();
    }
    arm();
  }

  /** Only in the life of this process. */
  void later(Duration delay, Runnable work) {
    int born = lives;
    at(now().plus(delay), () -> {
      if (born == lives) {
        work.run();
      }
    });
  }

  Context user(Caller caller) {
    return life.latent().as(caller);
  }

  Context system() {
    return user(SYSTEM);
  }

  Truth truth() {
    return truth;
  }

  Findings findings() {
    return findings;
  }

  void press(Pressure now) {
    pressure.press(now);
  }

  @Override
  public void note(String what) {
    trace = trace.append("%s  %s".formatted(now(), what));
  }

  void await(Act.Fault fault) {
    mischief.await(fault);
  }

  /** A process that only begins has nothing to do yet. */
  @Override
  public Moment moment() {
    return life == null ? Moment.NOTHING_TO_DO : Moment.of(system().deferredDelivery().report(4), truth.storing());
  }

  @Override
  public MoodyProcessor processor() {
    return life.processor();
  }

  @Override
  public void setClock(Duration by) {
    time.jump(by);
  }

  /** A moment that lasts: looked at when it has begun. */
  private void mayCome() {
    if (mischief.isAwaited()) {
      later(LOOK, () -> mischief.comes(moment()));
    }
  }

  /** Nothing goes wrong any more. */
  void calm() {
    mischief.calm();
    agenda.clear();
    pressure.press(Pressure.NONE);
  }

  /** The process ends without a word, and another begins. */
  void restart() {
    life = begin();
    arm();
  }

  /** Lets time pass, with all that is due meanwhile. */
  void pass(Duration until) {
    while (now().compareTo(until) < 0) {
      try {
        time.pass(until.minus(now()), this::seen);
      } catch (Steps.Killed e) {
        restart();
      } catch (RuntimeException e) {
        if (!mischief.isDead()) {
          throw e;
        }
        restart();
      }
    }
  }

  /** Who dies in a turn may die where nobody sees it. */
  private void seen() {
    if (mischief.isDead()) {
      throw new Steps.Killed();
    }
  }

  private Life begin() {
    while (true) {
      lives++;
      before = now();
      time = new VirtualTime(time.timekeeper().now());
      alarm = time.timekeeper();
      if (mischief.revive()) {
        hardware.losePower(mischief.kept());
      }
      note("process " + lives + " begins");
      try {
        return live(library());
      } catch (Steps.Killed e) {
        note("process " + lives + " dies while it begins");
      }
    }
  }

  /** Whoever begins it waits for a disk that has no room. */
  private AssetStore library() {
    for (int i = 0; i < 100; i++) {
      Either<AssetError, AssetStore> opened = hardware.library();
      if (opened.isRight()) {
        truth.compare(opened.get());
        return opened.get();
      }
      note("the library does not open: " + opened.getLeft().what());
      time.pass(PATIENCE);
    }
    throw new IllegalStateException("the library does not open");
  }

  private Life live(AssetStore store) {
    DeviceKit kit = hardware.kit(new DeviceKit.Surroundings(time.timekeeper(), time.executor(), "nowhere"));
    MoodyProcessor processor = new MoodyProcessor(kit.imageProcessor(), time.timekeeper(), this);
    AssetStore watched = new WatchedStore(store, truth);
    Latent latent = new Latent(new DrivenPorts.Builder()
        .cameraHal(kit.cameraHal())
        .imageProcessor(processor)
        .systemPressure(pressure)
        .assetStore(watched)
        .timekeeper(time.timekeeper())
        .ids(() -> new PhotoId("%016x%016x".formatted(seed, ++ids)))
        .deliveryRules(rules)
        .background(time.executor())
        .build());
    latent.as(SYSTEM).deferredDelivery().on(it -> {
      note(it.toString());
      mayCome();
    });
    latent.start();
    seen();
    return new Life(latent, processor, watched);
  }

  @Override
  public void processing(PhotoId photo, ExecutionMode mode) {
    note("process " + photo + " " + mode);
  }

  @Override
  public void removing(PhotoId photo) {
    truth.removing(photo);
  }

  @Override
  public void happens(FaultKind kind) {
    mischief.happens(kind);
  }

  Outcome outcome(int items) {
    return new Outcome(seed, now(), lives, truth.photos(), items, mischief.coverage(), findings.all(), trace);
  }

  /** What a listener or a turn has thrown. */
  private void uncaught(Throwable e) {
    if (!mischief.isDead()) {
      findings.add(Finding.OTHER, "thrown: " + e + " " + e.getStackTrace()[0]);
    }
  }

  int faults() {
    return mischief.coverage().size();
  }

  int lives() {
    return lives;
  }

  void end() {
    thread.setUncaughtExceptionHandler(former);
    hardware.close();
  }
}
