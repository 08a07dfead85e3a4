package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What would become of one photo under given conditions. Ours.
 *
 * @param mode how hard it would be worked on
 * @param held why it would not run, though its turn had come; none when it would
 */
public record Planned(PhotoId photo, ExecutionMode mode, Option<HoldReason> held) {

  static Seq<Planned> of(DeliveryState state, Conditions conditions, int limit) {
    DeliveryState assumed = assume(state, conditions);
    Seq<DeferredJob> first = state.running().flatMap(it -> state.backlog().find(it.photo())).toVector();
    return Vector.ofAll(first)
        .appendAll(state.backlog().queue().iterator().take(limit))
        .appendAll(state.backlog().cooling().iterator().take(limit))
        .take(limit)
        .map(it -> new Planned(it.photo(), SchedulingPolicy.mode(it), SchedulingPolicy.obstacle(assumed, it)));
  }

  private static DeliveryState assume(DeliveryState state, Conditions now) {
    Trailing trailing = now.trailing() == state.trailing().active() ? state.trailing() : Trailing.assumed(now.trailing());
    return state.copy().camera(now.camera()).hal(now.hal()).pressure(now.pressure()).paused(now.paused())
        .trailing(trailing).assumedQuiet(Option.some(now.quiet())).build();
  }
}
