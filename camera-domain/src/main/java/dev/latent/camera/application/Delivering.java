package dev.latent.camera.application;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.delivery.DeliveryCommand;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryMachine;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.DeliveryState;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.io.UncheckedIOException;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** The second phase: feeds its machine, obeys its commands, keeps its one alarm. Confined to the loop, but for connect. */
final class Delivering {

  private final DrivenPorts ports;
  private final Loop loop;
  private final Storing storing;
  private final Runnable survey;
  private final Consumer<DeliveryNotice> watchers;
  private final Historian historian;
  private final Alarms.Alarm alarm;
  private DeliveryState state;
  private boolean over;

  /**
   * Nothing yet.
   *
   * @param survey holds library and device against each other, in the background
   * @param watchers are told inside a turn
   */
  Delivering(DrivenPorts ports, Loop loop, Storing storing, Runnable survey, Consumer<DeliveryNotice> watchers,
      Historian historian, Alarms alarms) {
    this.ports = ports;
    this.loop = loop;
    this.storing = storing;
    this.survey = survey;
    this.watchers = watchers;
    this.historian = historian;
    this.alarm = alarms.alarm(this::woke);
    this.state = DeliveryState.initial(ports.deliveryRules());
  }

  void connect() {
    ports.imageProcessor().connect(event -> loop.post(() -> turn(heard(event))));
    ports.systemPressure().connect(pressure -> loop.post(() -> turn(new DeliveryEvent.PressureChanged(pressure))));
  }

  DeliveryState state() {
    return state;
  }

  /** Decides nothing any more: a device that is gone with the product must not count against its photos. */
  void end() {
    over = true;
  }

  void turn(DeliveryEvent event) {
    if (over) {
      return;
    }
    Step<DeliveryState, DeliveryCommand> step = DeliveryMachine.step(state, new At<>(ports.timekeeper().uptime(), event));
    historian.stepped(state, event, step);
    state = step.state();
    step.commands().forEach(this::obey);
    alarm.at(state.nextWake());
  }

  private static DeliveryEvent heard(ProcessorEvent event) {
    return switch (event) {
      case ProcessorEvent.Finished(var photo) -> new DeliveryEvent.Finished(photo);
      case ProcessorEvent.Broke(var photo, var fault) -> new DeliveryEvent.Broke(photo, fault);
      case ProcessorEvent.StateChanged(var hal) -> new DeliveryEvent.HalChanged(hal);
    };
  }

  private void obey(DeliveryCommand command) {
    switch (command) {
      case DeliveryCommand.ProcessImage(var photo, var mode) -> ports.imageProcessor().process(photo, mode)
          .peekLeft(fault -> loop.post(() -> turn(new DeliveryEvent.Broke(photo, fault))));
      case DeliveryCommand.Interrupt() -> ports.imageProcessor().interrupt();
      case DeliveryCommand.Reset() -> ports.imageProcessor().reset();
      case DeliveryCommand.Rest() -> ports.imageProcessor().rest();
      case DeliveryCommand.Store(var photo) -> ports.background().execute(() -> store(photo));
      case DeliveryCommand.Note(var photo, var tries) -> ports.background().execute(() -> note(photo, tries));
      case DeliveryCommand.FreeRaw(var photo) -> ports.background().execute(() -> free(photo));
      case DeliveryCommand.RecordFailure(var photo, var why) -> ports.background().execute(() -> giveUp(photo, why));
      case DeliveryCommand.Bury(var photos) -> ports.background().execute(() -> bury(photos));
      case DeliveryCommand.BeginSurvey() -> ports.background().execute(survey);
      case DeliveryCommand.Tell(var notice) -> watchers.accept(notice);
    }
  }

  /** An outcome comes whatever happens, or the photo would stay in the outbox for ever. */
  private void store(PhotoId photo) {
    DeliveryEvent outcome = new DeliveryEvent.NotStored(photo, Option.some(ProcessingFault.STORE_FAILED));
    try {
      outcome = outcome(photo, storing.developed(photo));
    } finally {
      DeliveryEvent told = outcome;
      loop.post(() -> turn(told));
    }
  }

  private static DeliveryEvent outcome(PhotoId photo, Storing.Outcome outcome) {
    return switch (outcome) {
      case Storing.Outcome.Committed(var row) -> new DeliveryEvent.Stored(photo, row.revision());
      case Storing.Outcome.Unwanted(var row) -> row.filter(AssetMachine::isFinal)
          .<DeliveryEvent>map(it -> new DeliveryEvent.Stored(photo, it.revision()))
          .getOrElse(() -> new DeliveryEvent.NotStored(photo, Option.none()));
      case Storing.Outcome.Failed _, Storing.Outcome.EditedOutside _ ->
          new DeliveryEvent.NotStored(photo, Option.some(ProcessingFault.STORE_FAILED));
      case Storing.Outcome.NotFetched(var fault) -> new DeliveryEvent.NotStored(photo, Option.some(fault));
    };
  }

  private void note(PhotoId photo, Tries tries) {
    DeliveryEvent outcome = new DeliveryEvent.NotNoted(photo, true);
    try {
      outcome = switch (storing.change(photo, row -> AssetMachine.noted(row, tries), Option.none())) {
        case Storing.Outcome.Committed _ -> new DeliveryEvent.Noted(photo, tries.note());
        case Storing.Outcome.Unwanted _ -> new DeliveryEvent.NotNoted(photo, false);
        case Storing.Outcome.Failed _, Storing.Outcome.EditedOutside _, Storing.Outcome.NotFetched _ ->
            new DeliveryEvent.NotNoted(photo, true);
      };
    } finally {
      DeliveryEvent told = outcome;
      loop.post(() -> turn(told));
    }
  }

  /** A raw that cannot be freed now is nobody's: the next survey finds and frees it. */
  private void free(PhotoId photo) {
    try {
      ports.imageProcessor().remove(photo);
    } catch (UncheckedIOException e) {
      return;
    }
    bury(HashSet.of(photo));
  }

  /** A tombstone that stays is looked at again by the next survey. */
  private void bury(Set<PhotoId> photos) {
    try {
      ports.assetStore().forget(photos);
    } catch (UncheckedIOException e) {
      return;
    }
  }

  private void giveUp(PhotoId photo, ProcessingFault why) {
    storing.change(photo, row -> AssetMachine.failed(row, why), Option.none());
  }

  private void woke() {
    turn(new DeliveryEvent.ClockRead(ports.timekeeper().now()));
    turn(new DeliveryEvent.Woke());
  }
}
