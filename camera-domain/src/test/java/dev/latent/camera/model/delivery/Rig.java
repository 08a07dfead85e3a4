package dev.latent.camera.model.delivery;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** A second phase on the bench: turns the machine at times of the test's choosing, and remembers what it wanted. */
final class Rig {

  static final PhotoId A = new PhotoId("A");
  static final PhotoId B = new PhotoId("B");
  static final PhotoId C = new PhotoId("C");
  static final PhotoId D = new PhotoId("D");

  private DeliveryState state = DeliveryState.initial(DeliveryRules.USUAL);
  private Duration now = Duration.ZERO;
  private Seq<DeliveryCommand> wanted = List.empty();
  private boolean notes = true;

  /** A connected, idle device and an empty library. */
  static Rig ready() {
    return new Rig()
        .on(new DeliveryEvent.HalChanged(HalState.READY), new DeliveryEvent.SurveyBegan())
        .on(surveyed(nothing()));
  }

  /** A second phase that goes by these rules. */
  static Rig by(DeliveryRules rules) {
    Rig rig = ready();
    rig.state = rig.state.copy().rules(rules).build();
    return rig;
  }

  /** From now on the library leaves notes unanswered. */
  Rig unnoting() {
    notes = false;
    return this;
  }

  /** Each event at the present moment; afterwards {@link #wanted} is what these wanted. The library notes at once. */
  Rig on(DeliveryEvent... events) {
    wanted = List.empty();
    for (DeliveryEvent event : events) {
      turn(event);
    }
    return this;
  }

  private void turn(DeliveryEvent event) {
    Step<DeliveryState, DeliveryCommand> step = DeliveryMachine.step(state, new At<>(now, event));
    state = step.state();
    for (DeliveryCommand command : step.commands()) {
      if (notes && command instanceof DeliveryCommand.Note(var photo, var tries)) {
        turn(new DeliveryEvent.Noted(photo, tries.note()));
      } else {
        wanted = wanted.append(command);
      }
    }
  }

  Rig add(PhotoId... photos) {
    return on(List.of(photos).<DeliveryEvent>map(DeliveryEvent.Add::new).toJavaArray(DeliveryEvent[]::new));
  }

  /** Time passes, and no alarm rings. */
  Rig pass(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** The alarm rings at the moment that the state names. */
  Rig wake() {
    now = state.nextWake().get();
    return on(new DeliveryEvent.Woke());
  }

  /** The device says nothing for as long as the watchdog waits. */
  Rig silent() {
    return pass(DeliveryRules.USUAL.watchdog()).on(new DeliveryEvent.Woke());
  }

  Rig broke(PhotoId photo, ProcessingFault fault) {
    return on(new DeliveryEvent.Broke(photo, fault));
  }

  Rig finished(PhotoId photo) {
    return on(new DeliveryEvent.Finished(photo));
  }

  Rig stored(PhotoId photo) {
    return on(new DeliveryEvent.Stored(photo, new Revision(2)));
  }

  Rig camera(CameraState camera) {
    return on(new DeliveryEvent.CameraChanged(camera));
  }

  Rig hal(HalState hal) {
    return on(new DeliveryEvent.HalChanged(hal));
  }

  Rig thermal(int level) {
    return on(new DeliveryEvent.PressureChanged(new Pressure(level)));
  }

  Rig now(PhotoId photo) {
    return on(new DeliveryEvent.ProcessNow(photo));
  }

  /** The running photo is finished and stored; the next one runs. */
  Rig developed() {
    PhotoId photo = running().get();
    finished(photo);
    Seq<DeliveryCommand> first = wanted;
    stored(photo);
    wanted = first.appendAll(wanted);
    return this;
  }

  DeliveryState state() {
    return state;
  }

  Duration uptime() {
    return now;
  }

  Seq<DeliveryCommand> wanted() {
    return wanted;
  }

  Seq<DeliveryNotice> told() {
    return wanted.flatMap(it -> it instanceof DeliveryCommand.Tell(var notice)
        ? Option.some(notice)
        : Option.<DeliveryNotice>none());
  }

  /** What was wanted of the ports, without what was only told. */
  Seq<DeliveryCommand> done() {
    return wanted.reject(DeliveryCommand.Tell.class::isInstance);
  }

  Option<PhotoId> running() {
    return state.running().map(Attempt::photo);
  }

  /** The order in which the photos are developed when nothing goes wrong. */
  Seq<PhotoId> order() {
    Seq<PhotoId> order = List.empty();
    while (running().isDefined()) {
      order = order.append(running().get());
      developed();
    }
    return order;
  }

  static DeliveryEvent surveyed(Reconciliation found) {
    return new DeliveryEvent.Surveyed(found);
  }

  static Reconciliation nothing() {
    return new Reconciliation(List.empty(), List.empty(), List.empty(), List.empty(), HashSet.empty());
  }

  static Reconciliation wanted(DeliveryRecord... rows) {
    return new Reconciliation(List.of(rows), List.empty(), List.empty(), List.empty(), HashSet.empty());
  }

  static Reconciliation found(DeliveryRecord... rows) {
    return wanted(rows).found(List.of(rows));
  }

  static Reconciliation lost(DeliveryRecord... rows) {
    return new Reconciliation(List.empty(), List.of(rows), List.empty(), List.empty(), HashSet.empty());
  }

  static Reconciliation spent(PhotoId... photos) {
    return new Reconciliation(List.empty(), List.empty(), List.of(photos), List.empty(), HashSet.empty());
  }

  static DeliveryRecord low(PhotoId photo) {
    return DeliveryRecord.of(photo, Standing.LOW);
  }

  static DeliveryCommand failedFor(PhotoId photo, ProcessingFault why) {
    return tell(new DeliveryNotice.BecameFinal(photo, new Finality.Failed(why)));
  }

  static DeliveryCommand tell(DeliveryNotice notice) {
    return new DeliveryCommand.Tell(notice);
  }
}
