package dev.latent.benchmarks;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.delivery.DeliveryCommand;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryState;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of the delivery machine, with so many photos waiting. All but {@link #mix} ask the same state the same
 * question again: a state is a value, and stays as it is. The heap is fixed, and its young part small: what a machine
 * takes to hand out memory is not the step's time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2,
    jvmArgs = {"-Xms768m", "-Xmx768m", "-Xmn64m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class DeliveryStepBenchmark {

  private static final int STEPS = 8;
  private static final Pressure COOL = new Pressure(0);
  private static final Pressure MILD = new Pressure(1);
  private static final Pressure HOT = new Pressure(5);

  @Param({"100", "10000", "100000"})
  int waiting;

  private final PhotoId fresh = Shelf.photo(-1);
  private Shelf shelf = Shelf.EMPTY;
  private Shelf noting = Shelf.EMPTY;
  private Shelf developing = Shelf.EMPTY;
  private Shelf storing = Shelf.EMPTY;
  private PhotoId working = fresh;
  private PhotoId middle = fresh;
  private int next;

  @Setup
  public void fill() {
    noting = Shelf.of(waiting).on(new DeliveryEvent.CameraChanged(CameraState.SYSTEM_CAMERA_CLOSED));
    working = noting.inWork();
    middle = Shelf.photo(waiting / 2);
    developing = noting.on(noting.note());
    storing = developing.on(new DeliveryEvent.Finished(working));
    shelf = noting;
    next = waiting;
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> add() {
    return developing.step(new DeliveryEvent.Add(fresh));
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> processNow() {
    return developing.step(new DeliveryEvent.ProcessNow(middle));
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> pressureWithinLimits() {
    return developing.step(new DeliveryEvent.PressureChanged(MILD));
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> pressureThatInterrupts() {
    return developing.step(new DeliveryEvent.PressureChanged(HOT));
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> cameraOpens() {
    return developing.step(new DeliveryEvent.CameraChanged(CameraState.CAMERA_OPENING));
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> tick() {
    return developing.step(new DeliveryEvent.Woke());
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> noted() {
    return noting.step(noting.note());
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> finished() {
    return developing.step(new DeliveryEvent.Finished(working));
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> stored() {
    return storing.step(new DeliveryEvent.Stored(working, new Revision(2)));
  }

  @Benchmark
  public Step<DeliveryState, DeliveryCommand> broke() {
    return developing.step(new DeliveryEvent.Broke(working, ProcessingFault.ABNORMAL));
  }

  /**
   * One photo after another from its wish to its end, in a state that goes on: as many join as leave. The time is that
   * of one of its steps.
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Shelf mix() {
    PhotoId photo = shelf.inWork();
    shelf = shelf.on(shelf.note())
        .on(new DeliveryEvent.PressureChanged(MILD))
        .on(new DeliveryEvent.Add(Shelf.photo(next)))
        .on(new DeliveryEvent.ProcessNow(Shelf.photo(next - waiting / 2)))
        .on(new DeliveryEvent.Woke())
        .on(new DeliveryEvent.PressureChanged(COOL))
        .on(new DeliveryEvent.Finished(photo))
        .on(new DeliveryEvent.Stored(photo, new Revision(2)));
    next++;
    return shelf;
  }
}
