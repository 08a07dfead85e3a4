package dev.latent.benchmarks;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.delivery.DeliveryCommand;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryMachine;
import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.delivery.DeliveryState;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.Reconciliation;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.Duration;

/**
 * A second phase with photos that wait for it.
 *
 * @param note the library's answer to the last try that it was to note
 */
record Shelf(DeliveryState state, Duration now, DeliveryEvent.Noted note) {

  static final Shelf EMPTY =
      new Shelf(DeliveryState.initial(DeliveryRules.USUAL), Duration.ZERO, new DeliveryEvent.Noted(photo(-1), 0));

  private static final Duration TICK = Duration.ofMillis(1);
  private static final Reconciliation NOTHING =
      new Reconciliation(List.empty(), List.empty(), List.empty(), List.empty(), HashSet.empty());

  /** A ready device, an open camera, and so many photos. */
  static Shelf of(int waiting) {
    Shelf ready = EMPTY.on(new DeliveryEvent.HalChanged(HalState.READY))
        .on(new DeliveryEvent.SurveyBegan())
        .on(new DeliveryEvent.Surveyed(NOTHING))
        .on(new DeliveryEvent.CameraChanged(CameraState.SYSTEM_CAMERA_OPEN));
    return List.range(0, waiting).foldLeft(ready, (shelf, number) -> shelf.on(new DeliveryEvent.Add(photo(number))));
  }

  /** As long as real ones are. */
  static PhotoId photo(int number) {
    return new PhotoId("%032x".formatted(number * 0x9E37_79B9_7F4A_7C15L));
  }

  Step<DeliveryState, DeliveryCommand> step(DeliveryEvent event) {
    return DeliveryMachine.step(state, new At<>(now, event));
  }

  Shelf on(DeliveryEvent event) {
    Step<DeliveryState, DeliveryCommand> step = step(event);
    DeliveryEvent.Noted last = step.commands().foldLeft(note, (before, command) ->
        command instanceof DeliveryCommand.Note(var photo, var tries)
            ? new DeliveryEvent.Noted(photo, tries.note())
            : before);
    return new Shelf(step.state(), now.plus(TICK), last);
  }

  PhotoId inWork() {
    return state.inWork().get();
  }
}
